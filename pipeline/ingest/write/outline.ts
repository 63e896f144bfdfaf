import type { Bilingual, Lang } from '../../model/index.ts';
import { reasons } from '../lexicon/index.ts';
import type { ParsedSection, ParsedSource } from '../model.ts';

const words = {
  title: { zh: '标题', en: 'title' }, byline: { zh: '署名', en: 'byline' }, publisher: { zh: '发布者', en: 'publisher' },
  date: { zh: '日期', en: 'date' }, caption: { zh: '图注', en: 'caption' }, runIn: { zh: '段首小标题', en: 'run-in' },
  removed: { zh: '去掉', en: 'removed' }, line: { zh: '行', en: 'line' }, lead: { zh: '（引言）', en: '(lead)' },
  blocks: { zh: '块', en: 'blocks' }, notStated: { zh: '未说明', en: 'not stated' },
  article: { zh: '文章日期', en: 'of the article' }, posted: { zh: '发布日期', en: 'of posting' }, crawled: { zh: '采集日期', en: 'of crawling' },
  delivered: { zh: '交付日期', en: 'of delivery' }, unknown: { zh: '何种日期不明', en: 'of what is not known' },
} as const satisfies Record<string, Bilingual>;

const short = (text: string): string => ([...text].length > 40 ? `${[...text].slice(0, 39).join('')}…` : text).replace(/\s+/gu, ' ');

const sectionLines = ({ level, heading, blocks }: ParsedSection, lang: Lang): readonly string[] => [
  `${'  '.repeat(level - 1)}${'#'.repeat(level)} ${heading === null ? words.lead[lang] : short(heading)} (${words.blocks[lang]}: ${blocks.length})`,
  ...blocks.flatMap(({ runIn, caption }) => [
    ...(runIn === undefined ? [] : [`${'  '.repeat(level)}${words.runIn[lang]}: ${short(runIn)}`]),
    ...(caption === undefined ? [] : [`${'  '.repeat(level)}${words.caption[lang]}: ${short(caption)}`]),
  ]),
];

/** What was taken for what, a line each, for an editor to check at a glance: `import` prints it. */
export const outline = (parsed: ParsedSource, lang: Lang): readonly string[] => {
  const stated = (value: string | null): string => (value === null ? words.notStated[lang] : short(value));
  return [
    `${words.title[lang]}: ${stated(parsed.title)}`,
    ...(parsed.dates.length === 0 ? [`${words.date[lang]}: ${words.notStated[lang]}`] : []),
    ...parsed.dates.map(({ iso, role }) => `${words.date[lang]}: ${iso} (${words[role][lang]})`),
    `${words.byline[lang]}: ${stated(parsed.byline)}`,
    `${words.publisher[lang]}: ${stated(parsed.publisher)}`,
    ...parsed.sections.flatMap((section) => sectionLines(section, lang)),
    ...parsed.removed.map(({ line, text, why }) => `${words.removed[lang]}: ${words.line[lang]} ${line}, ${reasons[why]?.[lang] ?? why}: ${short(text)}`),
  ];
};
