import type { Mark, Run, Translation, TranslationUnit } from '../model/index.ts';
import { plainRun } from '../model/index.ts';
import { mergeRuns, subTypes } from './inline.ts';

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;', '\t': '&#9;', '\n': '&#10;' };

/** Characters that XML 1.0 cannot hold (section 2.2). */
// eslint-disable-next-line no-control-regex
const unholdable = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/gu;

const escape = (text: string): string => text.replace(/[&<>"\r]/gu, (one) => entities[one] ?? one);
const escapeAttribute = (text: string): string => text.replace(/[&<>"\r\n\t]/gu, (one) => entities[one] ?? one).replace(unholdable, '\ufffd');

const words = (text: string): string =>
  escape(text).replace(unholdable, (one) => `<cp hex="${one.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}"/>`);

const wrap = (inner: string, mark: Mark, id: () => number): string =>
  `<pc id="${id()}" type="fmt" subType="${subTypes[mark]}">${inner}</pc>`;

const content = (runs: readonly Run[]): string => {
  let last = 0;
  const id = (): number => (last += 1);
  return mergeRuns(runs).map((run) => {
    if (run.footnote !== null) return `<ph id="${id()}" type="other" subType="jb:footnote" equiv="${escapeAttribute(run.footnote)}"/>`;
    return run.marks.toReversed().reduce((inner, mark) => wrap(inner, mark, id), words(run.text));
  }).join('');
};

/** A note holds text alone (XLIFF 2.1, section 4.2.2.9): what XML cannot hold has no other form there. */
const noteLine = (category: string, text: string): string =>
  `        <note category="${category}">${escape(text).replace(unholdable, '\ufffd')}</note>`;

const notes = (unit: TranslationUnit): readonly string[] => {
  const reviewer = unit.reviewer === null ? [] : [noteLine('reviewer', unit.reviewer)];
  const lines = [...unit.notes.map((text) => noteLine('translator', text)), ...reviewer];
  return lines.length > 0 ? ['      <notes>', ...lines, '      </notes>'] : [];
};

/** A source text as it stands in its element. */
export const sourceContent = (text: string): string => content([plainRun(text)]);

/** The lines of a unit in canonical form. */
export const unitLines = (unit: TranslationUnit): readonly string[] => [
  `    <unit id="${escapeAttribute(unit.id)}">`,
  ...notes(unit),
  `      <segment state="${unit.state}">`,
  `        <source>${sourceContent(unit.source)}</source>`,
  ...(unit.target ? [`        <target>${content(unit.target)}</target>`] : []),
  '      </segment>',
  '    </unit>',
];

/**
 * A translation as canonical XLIFF 2.1: one line an element, units in order. `readTranslation` gives the same translation
 * back, places apart. Links and facts are no part of a translation and are not written, nor is a target of nothing but white
 * space; notes lose the white space at their ends.
 */
export const writeTranslation = (translation: Translation): string =>
  [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<xliff xmlns="urn:oasis:names:tc:xliff:document:2.0" version="2.1" srcLang="zh-Hans" trgLang="en">',
    '  <file id="article" original="article.zh.md" xml:space="preserve">',
    ...translation.units.flatMap(unitLines),
    '  </file>',
    '</xliff>',
    '',
  ].join('\n');
