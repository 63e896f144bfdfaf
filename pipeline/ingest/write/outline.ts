import type { Bilingual, Finding, Lang } from '../../model/index.ts';
import { confidenceOf, doubtsOf, type Confidence, type Doubt } from '../doubt.ts';
import { isKind, kinds, reasons, type Kind } from '../lexicon/index.ts';
import type { ParsedBlock, ParsedSection, ParsedSource } from '../model.ts';

const words = {
  line: { zh: '行', en: 'line' }, lead: { zh: '（引言）', en: '(lead)' }, blocks: { zh: '块', en: 'blocks' }, notStated: { zh: '未说明', en: 'not stated' },
  article: { zh: '文章日期', en: 'of the article' }, posted: { zh: '发布日期', en: 'of posting' }, crawled: { zh: '采集日期', en: 'of crawling' },
  delivered: { zh: '交付日期', en: 'of delivery' }, unknown: { zh: '何种日期不明', en: 'of what is not known' },
  sure: { zh: '把握', en: 'confidence' }, doubtful: { zh: '存疑', en: 'doubtful' }, mayBe: { zh: '也可能是', en: 'may be ' },
} as const satisfies Record<string, Bilingual>;

/** What the decisions are called where they are counted. */
const counted = {
  title: kinds.title, dates: { zh: '日期', en: 'dates' }, headings: { zh: '小标题', en: 'headings' }, captions: { zh: '图注', en: 'captions' },
  paragraphs: { zh: '作正文的短行', en: 'short lines left in the text' }, removed: { zh: '去掉的行', en: 'removed lines' },
} as const satisfies Record<keyof Confidence['of'], Bilingual>;

const short = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text).replace(/\s+/gu, ' ');

const otherReading = (mayBe: string, lang: Lang): string => (isKind(mayBe) ? `${lang === 'en' ? 'a ' : ''}${kinds[mayBe][lang]}` : `“${short(mayBe)}”`);

const markText = ({ mayBe }: Doubt, lang: Lang): string =>
  ` [${words.doubtful[lang]}${mayBe === null ? '' : `: ${words.mayBe[lang]}${otherReading(mayBe, lang)}`}]`;

/** Gives what stands behind a decision that was close: the other reading; of one that was not, nothing. */
type Mark = (is: Kind, text: string | null) => string;

const marks = (doubts: readonly Doubt[], lang: Lang): Mark => {
  const known = new Map(doubts.map((doubt) => [`${doubt.is} ${doubt.text}`, markText(doubt, lang)]));
  return (is, text) => known.get(`${is} ${text}`) ?? '';
};

const blockLines = ({ type, text, caption, rows }: ParsedBlock, indent: string, mark: Mark, lang: Lang): readonly string[] => {
  const doubtful = type === 'paragraph' ? mark('paragraph', text) : '';
  return [
    ...(doubtful === '' ? [] : [`${indent}${kinds.paragraph[lang]}: ${short(text)}${doubtful}`]),
    ...(caption === undefined ? [] : [`${indent}${kinds.caption[lang]}: ${short(caption)}${mark('caption', caption)}`]),
    ...(rows === undefined ? [] : [`${indent}${kinds.table[lang]}: ${rows.length} × ${rows.reduce((most, row) => Math.max(most, row.length), 0)}`]),
  ];
};

/** How many blocks a section has, and how many of them begin with a heading of their own. */
const size = (blocks: readonly ParsedBlock[], lang: Lang): string => {
  const runIns = blocks.filter(({ runIn }) => runIn !== undefined).length;
  const led = lang === 'zh' ? `，${runIns} 段带小标题` : `, ${runIns} with a run-in`;
  return `${words.blocks[lang]}: ${blocks.length}${runIns === 0 ? '' : led}`;
};

const sectionLines = ({ level, heading, blocks }: ParsedSection, mark: Mark, lang: Lang): readonly string[] => [
  `${'  '.repeat(level - 1)}${'#'.repeat(level)} ${heading === null ? words.lead[lang] : short(heading)} (${size(blocks, lang)})${heading === null ? '' : mark('heading', heading)}`,
  ...blocks.flatMap((block) => blockLines(block, '  '.repeat(level), mark, lang)),
];

const confidenceLine = ({ decisions, doubtful, of }: Confidence, lang: Lang): string => {
  const list = (['title', 'dates', 'headings', 'captions', 'paragraphs', 'removed'] as const).filter((key) => of[key] > 0).map((key) => `${counted[key][lang]} ${of[key]}`);
  if (lang === 'zh') return `${words.sure.zh}: ${decisions} 处判断（${list.join('，')}），${doubtful === 0 ? '无存疑' : `${doubtful} 处存疑`}`;
  return `${words.sure.en}: ${decisions} decisions (${list.join(', ')}), ${doubtful === 0 ? 'none' : doubtful} doubtful`;
};

/**
 * What was taken for what, for an editor to check at a glance: `import` prints it. Each heading, caption, table and removed
 * line has a line, of paragraphs only one that was close; run-in headings are counted. `findings` are those of the parse: a
 * decision that was close is marked with the other reading.
 */
export const outline = (parsed: ParsedSource, lang: Lang, findings: readonly Finding[] = []): readonly string[] => {
  const stated = (value: string | null): string => (value === null ? words.notStated[lang] : short(value));
  const doubts = doubtsOf(findings);
  const mark = marks(doubts, lang);
  return [
    `${kinds.title[lang]}: ${stated(parsed.title)}${mark('title', parsed.title)}`,
    ...(parsed.dates.length === 0 ? [`${kinds.date[lang]}: ${words.notStated[lang]}`] : []),
    ...parsed.dates.map(({ iso, role, text }) => `${kinds.date[lang]}: ${iso} (${words[role][lang]})${mark('date', text)}`),
    `${kinds.byline[lang]}: ${stated(parsed.byline)}`,
    `${kinds.publisher[lang]}: ${stated(parsed.publisher)}`,
    ...parsed.sections.flatMap((section) => sectionLines(section, mark, lang)),
    ...parsed.removed.map(({ line, text, why }) => `${kinds.removed[lang]}: ${words.line[lang]} ${line}, ${reasons[why]?.[lang] ?? why}: ${short(text)}${mark('removed', text)}`),
    confidenceLine(confidenceOf(parsed, doubts), lang),
  ];
};
