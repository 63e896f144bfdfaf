import { readTranslation } from '../../pipeline/translation/index.ts';

/** An XLIFF file around `inner`, whose first line is the file's third. */
export const xliff = (inner: string, file = 'xml:space="preserve"'): string => [
  '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-Hans" trgLang="en">',
  `<file id="f" ${file}>`, inner, '</file>', '</xliff>'].join('\n');

export const unit = (id: string, source: string, target = 'T', state = 'translated'): string =>
  `<unit id="${id}"><segment state="${state}"><source>${source}</source><target>${target}</target></segment></unit>`;

export const read = (text: string): ReturnType<typeof readTranslation> => readTranslation({ file: 't.xlf', text });

/** Findings as `line:column ruleId`. */
export const found = (text: string): readonly string[] =>
  read(text).findings.map(({ place, ruleId }) => `${place?.line}:${place?.column} ${ruleId}`);
