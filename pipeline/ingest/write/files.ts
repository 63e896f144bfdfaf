import { stringify } from 'yaml';
import type { Finding, Result } from '../../model/index.ts';
import { finder, ingestRules } from '../../finding/index.ts';
import { reasons } from '../lexicon/index.ts';
import type { ParsedSource } from '../model.ts';
import { deepestLevel, sourceMarkdown } from './markdown.ts';
import { plainCharacters } from './characters.ts';

const find = finder(ingestRules);
const safeId = /^[a-z0-9][a-z0-9-]{0,63}$/u;

/** Windows opens a device under these names, in any folder. */
const devices = /^(?:con|prn|aux|nul|com\d|lpt\d)$/u;

/** A file to write: its path from the project's root, with `/`, and its text. */
export interface NewFile { readonly path: string; readonly text: string }

/** Whether an id may name a folder, an address and the files of `out/`. */
export const checkId = (id: string): readonly Finding[] =>
  safeId.test(id) && !devices.test(id) ? [] : [find('briefing-id-safe', null, { actual: id, expected: safeId.source })];

/** The day that stands in for an unstated date of publication: plainly no day of ours. */
const noDate = '2000-01-01';

const removedOf = (parsed: ParsedSource): readonly { text: string; why: { zh: string; en: string } }[] =>
  parsed.removed
    .filter(({ why }) => why !== 'front-matter')
    .map(({ text, why }) => ({ text: plainCharacters(text), why: { zh: reasons[why]?.zh ?? why, en: reasons[why]?.en ?? why } }));

const briefing = (parsed: ParsedSource, id: string, date: string): string => {
  const head = stringify({
    id,
    title: { en: `[English title to be written] ${id}` },
    about: { zh: '由导入的文章编成，尚未校订。', en: 'Set from an imported article, not yet edited.' },
    interest: { zh: '来源的立场尚未说明。', en: 'The interest of the source is not stated yet.' },
    series: { zh: '简报', en: 'Briefing' },
    edition: 'No. 1', version: '0.1.0', date,
    draft: true,
    datasets: [], key_figures: [], charts: [], tables: [], calculations: [],
  }, { lineWidth: 0 });
  return [
    '# 由 jianbao import 写成。请补英文题名、about、interest 和 date；译完后把 draft 改为 false。',
    '# Written by jianbao import. Fill in the English title, about, interest and date; set draft to false once it is translated.',
    '# 中文题名就是 article.zh.md 的 title；简报要另取题名时，写在 title.zh。',
    '# The Chinese title is the title of article.zh.md; write title.zh where the briefing is to be called otherwise.',
    `${head}# 导入时从来源中去掉的文字及理由。 / What import took out of the source, and why.`,
    stringify({ removed: removedOf(parsed), people: [], notes: [] }, { lineWidth: 0 }),
  ].join('\n');
};

/** Headings deeper than Markdown has levels for stand at the deepest: the first is named. */
const tooDeep = ({ sections }: ParsedSource, file: string): readonly Finding[] => {
  const deep = sections.filter(({ level, heading }) => heading !== null && level > deepestLevel);
  const [first] = deep;
  return first ? [find('heading-depth-kept', { file, line: 1, column: 1 }, { actual: first.heading ?? '', expected: String(deepestLevel), params: { count: String(deep.length) } })] : [];
};

/**
 * The files that `import` writes for a parsed source, under `content/<id>/`: article, configuration (a draft: no English
 * is there yet) and stubs of the two summaries, which build as they are. The skeleton of the translation is the
 * translation room's. `date` is the date of publication (YYYY-MM-DD); absent, it is the source's first date.
 *
 * An unsafe id gives no files and an error without a place.
 */
export const importFiles = (
  parsed: ParsedSource, id: string, options: { readonly file: string; readonly date?: string },
): Result<readonly NewFile[]> => {
  const findings = checkId(id);
  if (findings.length > 0) return { value: [], findings };
  const folder = `content/${id}`;
  return {
    value: [
      { path: `${folder}/article.zh.md`, text: sourceMarkdown(parsed, options) },
      { path: `${folder}/briefing.yaml`, text: briefing(parsed, id, options.date ?? parsed.dates[0]?.iso ?? noDate) },
      { path: `${folder}/summary.zh.md`, text: '摘要待写。\n' },
      { path: `${folder}/summary.en.md`, text: 'The bottom line is still to be written.\n' },
    ],
    findings: tooDeep(parsed, options.file),
  };
};
