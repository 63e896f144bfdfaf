import type { Bilingual, Finding, Lang } from '../../model/index.ts';
import { reasons } from '../lexicon/index.ts';
import type { ParsedBlock, ParsedSection, ParsedSource } from '../model.ts';

const words = {
  title: { zh: '标题', en: 'title' }, byline: { zh: '署名', en: 'byline' }, publisher: { zh: '发布者', en: 'publisher' },
  date: { zh: '日期', en: 'date' }, caption: { zh: '图注', en: 'caption' }, runIn: { zh: '段首小标题', en: 'run-in' },
  table: { zh: '表格', en: 'table' }, removed: { zh: '去掉', en: 'removed' }, line: { zh: '行', en: 'line' }, lead: { zh: '（引言）', en: '(lead)' },
  blocks: { zh: '块', en: 'blocks' }, notStated: { zh: '未说明', en: 'not stated' },
  article: { zh: '文章日期', en: 'of the article' }, posted: { zh: '发布日期', en: 'of posting' }, crawled: { zh: '采集日期', en: 'of crawling' },
  delivered: { zh: '交付日期', en: 'of delivery' }, unknown: { zh: '何种日期不明', en: 'of what is not known' },
  sure: { zh: '把握', en: 'confidence' }, doubtful: { zh: '存疑', en: 'doubtful' },
  mayBe: { zh: '也可能是', en: 'may be' }, heading: { zh: '标题', en: 'a heading' }, captionOf: { zh: '图注', en: 'a caption' },
} as const satisfies Record<string, Bilingual>;

const short = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text).replace(/\s+/gu, ' ');

/** The rules whose findings are doubts of one decision each. */
const doubtRules = new Set(['title-clear', 'date-role-clear', 'heading-or-caption-clear', 'rubbish-clear']);

/** Doubts of the decisions: by rule and by the words of the line, the other reading. */
interface Doubts { readonly of: (rule: string, text: string) => string | null; readonly count: number }

const doubtsOf = (findings: readonly Finding[]): Doubts => {
  const doubtful = findings.filter(({ ruleId }) => doubtRules.has(ruleId));
  const readings = new Map(doubtful.map(({ ruleId, actual, expected, params }) => [`${ruleId} ${String(params['text'] ?? actual)}`, expected ?? '']));
  return { of: (rule, text) => readings.get(`${rule} ${text}`) ?? null, count: doubtful.length };
};

const otherKind = (reading: string, lang: Lang): string =>
  reading === 'heading' ? words.heading[lang] : reading === 'caption' ? words.captionOf[lang] : `“${short(reading)}”`;

/** Behind a decision that was close: the other reading. */
const doubtMark = (reading: string | null, lang: Lang): string =>
  reading === null ? '' : reading === '' ? ` [${words.doubtful[lang]}]` : ` [${words.doubtful[lang]}: ${words.mayBe[lang]}${lang === 'en' ? ' ' : ''}${otherKind(reading, lang)}]`;

const blockLines = ({ runIn, caption, rows }: ParsedBlock, indent: string, doubts: Doubts, lang: Lang): readonly string[] => [
  ...(runIn === undefined ? [] : [`${indent}${words.runIn[lang]}: ${short(runIn)}`]),
  ...(caption === undefined ? [] : [`${indent}${words.caption[lang]}: ${short(caption)}${doubtMark(doubts.of('heading-or-caption-clear', caption), lang)}`]),
  ...(rows === undefined ? [] : [`${indent}${words.table[lang]}: ${rows.length} × ${rows.reduce((most, row) => Math.max(most, row.length), 0)}`]),
];

const sectionLines = ({ level, heading, blocks }: ParsedSection, doubts: Doubts, lang: Lang): readonly string[] => [
  `${'  '.repeat(level - 1)}${'#'.repeat(level)} ${heading === null ? words.lead[lang] : short(heading)} (${words.blocks[lang]}: ${blocks.length})${heading === null ? '' : doubtMark(doubts.of('heading-or-caption-clear', heading), lang)}`,
  ...blocks.flatMap((block) => blockLines(block, '  '.repeat(level), doubts, lang)),
];

/** How many of the decisions that can be doubtful are not. */
const confidence = (parsed: ParsedSource, doubts: Doubts, lang: Lang): string => {
  const all = 1 + parsed.dates.length + parsed.sections.filter(({ heading }) => heading !== null).length + parsed.captions.length + parsed.removed.length;
  const clear = Math.max(0, all - doubts.count);
  return lang === 'zh' ? `${words.sure.zh}: ${all} 处判断中 ${clear} 处无疑` : `${words.sure.en}: ${clear} of ${all} decisions clear`;
};

/**
 * What was taken for what, a line each, for an editor to check at a glance: `import` prints it. `findings` are those of
 * the parse: a decision that was close is marked with the other reading.
 */
export const outline = (parsed: ParsedSource, lang: Lang, findings: readonly Finding[] = []): readonly string[] => {
  const stated = (value: string | null): string => (value === null ? words.notStated[lang] : short(value));
  const doubts = doubtsOf(findings);
  return [
    `${words.title[lang]}: ${stated(parsed.title)}${doubtMark(doubts.of('title-clear', parsed.title ?? ''), lang)}`,
    ...(parsed.dates.length === 0 ? [`${words.date[lang]}: ${words.notStated[lang]}`] : []),
    ...parsed.dates.map(({ iso, role }) => `${words.date[lang]}: ${iso} (${words[role][lang]})`),
    `${words.byline[lang]}: ${stated(parsed.byline)}`,
    `${words.publisher[lang]}: ${stated(parsed.publisher)}`,
    ...parsed.sections.flatMap((section) => sectionLines(section, doubts, lang)),
    ...parsed.removed.map(({ line, text, why }) => `${words.removed[lang]}: ${words.line[lang]} ${line}, ${reasons[why]?.[lang] ?? why}: ${short(text)}${doubtMark(doubts.of('rubbish-clear', short(text)), lang)}`),
    confidence(parsed, doubts, lang),
  ];
};
