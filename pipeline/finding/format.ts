import type { Bilingual, Finding, Lang, Place } from '../model/index.ts';
import { catalogue } from './catalogue.ts';
import { excerpt } from './excerpt.ts';
import { waivedBy, waiverLine, type Waived } from './waiver.ts';
import { visible } from './width.ts';

/** A finding as `--json` and `findings.json` give it; its schema is `docs/schemas/findings.schema.json`. */
export interface FindingJson {
  readonly ruleId: string;
  readonly severity: string;
  readonly place: Place | null;
  readonly actual: string | null;
  readonly expected: string | null;
  /** What is wrong and how to mend it. */
  readonly note: Bilingual;
  /** The rule's page, a path in the program's folder. */
  readonly url: string;
  /** What a waiver names to let it stand; null where it cannot be waived. */
  readonly waiver: Waived | null;
}

const fill = (words: string, finding: Finding): string =>
  words.replace(/\{(\w+)\}/gu, (whole, name: string) =>
    name === 'actual' ? (finding.actual ?? '') : name === 'expected' ? (finding.expected ?? '') : (finding.params[name] ?? whole));

/** What is wrong, and how to mend it, in one language. A rule that the catalogue lacks is told by its id. */
export const findingWords = (finding: Finding, lang: Lang): { readonly message: string; readonly mend: string } => {
  const rule = catalogue[finding.ruleId];
  return { message: rule ? fill(rule.message[lang], finding) : finding.ruleId, mend: rule ? fill(rule.mend[lang], finding) : '' };
};

/** Both as one text. */
export const findingNote = (finding: Finding, lang: Lang): string => {
  const { message, mend } = findingWords(finding, lang);
  // What ends in quoted words ends in no full stop of its own.
  const stop = message === '' || /[。.！!？?；;]$/u.test(message) ? '' : lang === 'zh' ? '。' : '.';
  return `${message}${stop}${lang === 'zh' && stop !== '' ? '' : ' '}${mend}`.trim();
};

/** The page of a rule: a path from the program's folder. */
export const rulePage = (ruleId: string): string => `docs/rules/${ruleId}.md`;

/** The JSON form of a finding, in both languages. */
export const findingJson = (finding: Finding): FindingJson => ({
  ruleId: finding.ruleId,
  severity: finding.severity,
  place: finding.place,
  actual: finding.actual,
  expected: finding.expected,
  note: { zh: findingNote(finding, 'zh'), en: findingNote(finding, 'en') },
  url: rulePage(finding.ruleId),
  waiver: waivedBy(finding),
});

const words = {
  error: { zh: '错误', en: 'error' }, warning: { zh: '警告', en: 'warning' }, info: { zh: '提示', en: 'info' },
  expected: { zh: '应为：', en: 'expected: ' }, mend: { zh: '改法：', en: 'mend: ' }, waive: { zh: '豁免：', en: 'waive: ' },
} as const;

/** What a part of a printed finding is, for colours. */
export type Style = 'place' | 'error' | 'warning' | 'info' | 'rule' | 'quiet';

export interface FormatOptions {
  readonly lang: Lang;
  /** The line of the source at which the finding stands; null or absent: it is not shown. */
  readonly line?: string | null;
  /** How wide the source line may be printed, in columns of a terminal; 100 if absent. */
  readonly columns?: number;
  /** Puts a style on words; absent: plain. */
  readonly paint?: (style: Style, words: string) => string;
}

const plain = (_: Style, text: string): string => text;

/** Whether the words of the rule themselves say what was expected. */
const saysExpected = ({ ruleId }: Finding): boolean =>
  /\{expected\}/u.test(`${catalogue[ruleId]?.message.en ?? ''}${catalogue[ruleId]?.mend.en ?? ''}`);

/** `file:line:column`, or `-` where a finding has no place. */
export const placeText = (place: Place | null): string => (place ? `${place.file}:${place.line}:${place.column}` : '-');

/**
 * One finding as a compiler prints it: `FILE:LINE:COLUMN severity message [rule-id]`; then the source line with the words
 * in question underlined, what was expected, how to mend it, and the line that would let it stand. Characters that would steer a terminal are shown as U+FFFD.
 */
export const formatFinding = (finding: Finding, { lang, line = null, columns = 100, paint = plain }: FormatOptions): string => {
  const { place, severity, ruleId, params } = finding;
  // What was expected may be an amount, told in each language's own words.
  const expected = (lang === 'en' ? params['expectedEn'] : undefined) ?? finding.expected;
  const { message, mend } = findingWords(finding, lang);
  const shown = place && line !== null ? excerpt(line, place.column, finding.actual, columns - 10) : null;
  const gutter = place ? String(place.line).padStart(5) : '';
  const waived = waivedBy(finding);
  const bar = (text: string): string => paint('quiet', text);
  return [
    `${paint('place', visible(placeText(place)))} ${paint(severity, words[severity][lang])} ${visible(message)} ${paint('rule', `[${ruleId}]`)}`,
    ...(shown ? [`${bar(`${gutter} | `)}${shown.text}`, `${bar(`${' '.repeat(gutter.length)} | `)}${paint(severity, shown.marks)}`] : []),
    ...(expected !== null && expected !== '' && !saysExpected(finding) ? [`    ${bar(words.expected[lang])}${visible(expected)}`] : []),
    ...(mend === '' ? [] : [`    ${bar(words.mend[lang])}${visible(mend)}`]),
    ...(waived && severity !== 'info' ? [`    ${bar(words.waive[lang])}${visible(waiverLine(waived, '…'))}`] : []),
  ].join('\n');
};
