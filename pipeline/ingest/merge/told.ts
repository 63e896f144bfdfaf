import type { Bilingual, Finding, Lang } from '../../model/index.ts';
import { finder, ingestRules } from '../../finding/index.ts';
import type { Change } from './article.ts';

const find = finder(ingestRules);

const nothing = '—';

/** Longer wordings are cut in a finding; in the file of the conflicts they stand whole. */
const longest = 60;

/** The sentence, or row, around the characters from `start` up to `end`, cut where it is long. */
const around = (text: string, start: number, end: number): { readonly from: number; readonly words: string } => {
  const ends = /[。！？\n|]/u;
  let [from, to] = [start, end];
  while (from > 0 && start - from < longest / 3 && !ends.test(text[from - 1] ?? '')) from -= 1;
  while (from < start && text[from] === '*') from += 1;
  while (to < text.length && to - from < longest && !ends.test(text[Math.max(to, 1) - 1] ?? '')) to += 1;
  const whole = Array.from(text.slice(from, to));
  return { from, words: whole.length > longest ? `${whole.slice(0, longest - 1).join('')}…` : whole.join('') };
};

/** Where two wordings differ: what each has there, and where it begins in the first. */
const differing = (mine: string, theirs: string): { readonly from: number; readonly mine: string; readonly theirs: string } => {
  let [head, tail] = [0, 0];
  const short = Math.min(mine.length, theirs.length);
  while (head < short && mine[head] === theirs[head]) head += 1;
  while (tail < short - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const own = around(mine, head, mine.length - tail);
  return { from: own.from, mine: own.words, theirs: around(theirs, head, theirs.length - tail).words };
};

const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

const conflict = ({ line, column, field, mine, theirs }: Change, file: string): Finding => {
  const place = { file, line, column };
  if (field !== null) return find('changes-apart', place, { actual: `${field}: ${mine}`, expected: `${field}: ${theirs}` });
  if (mine === null || theirs === null) return find('removal-apart', place, { actual: mine === null ? nothing : oneLine(around(mine, 0, 0).words), expected: theirs === null ? nothing : oneLine(around(theirs, 0, 0).words) });
  const words = differing(mine, theirs);
  const before = mine.slice(0, words.from).split('\n');
  const start = { file, line: line + before.length - 1, column: (before.length === 1 ? column : 1) + (before.at(-1) ?? '').length };
  return find('changes-apart', start, { actual: oneLine(words.mine), expected: oneLine(words.theirs) });
};

/** So many blocks are quoted in one finding. */
const mostQuoted = 5;

/** The first words of a block, for a list of blocks. */
const firstWords = (text: string): string => {
  const words = Array.from(oneLine(around(text, 0, 0).words));
  return words.length > 20 ? `${words.slice(0, 19).join('')}…` : words.join('');
};

/** The blocks with their lines, at most so many, then how many more there are. */
const blockList = (blocks: readonly Change[]): Bilingual => {
  const quoted = blocks.slice(0, mostQuoted).map(({ line, theirs }) => ({ line, words: firstWords(theirs ?? '') }));
  const more = blocks.length - quoted.length;
  return {
    zh: `${quoted.map(({ line, words }) => `第 ${line} 行“${words}”`).join('，')}${more > 0 ? `，另有 ${more} 段` : ''}`,
    en: `${quoted.map(({ line, words }) => `line ${line} “${words}”`).join(', ')}${more > 0 ? `, and ${more} more` : ''}`,
  };
};

/** The blocks of the source that stand where the editor put something new too: one finding, at the first of them. */
const meeting = (blocks: readonly Change[], file: string): readonly Finding[] => {
  const [first] = blocks;
  if (!first) return [];
  const list = blockList(blocks);
  return [find('new-blocks-apart', { file, line: first.line, column: first.column }, { actual: oneLine(around(first.theirs ?? '', 0, 0).words), params: { count: String(blocks.length), listZh: list.zh, listEn: list.en } })];
};

/**
 * What an editor has to look at after a merge: where he and the source changed the same (errors), and where both put
 * something new into one place, so that the order is a guess (one warning).
 */
export const mergeFindings = (changes: readonly Change[], file: string): readonly Finding[] => [
  ...changes.filter(({ origin }) => origin === 'conflict').map((change) => conflict(change, file)),
  ...meeting(changes.filter(({ origin, meets }) => meets && origin === 'source'), file),
];

const fenced = (text: string | null): string => {
  if (text === null) return `${nothing}\n`;
  const fence = '`'.repeat(Math.max(3, ...[...text.matchAll(/`+/gu)].map(([run]) => run.length + 1)));
  return `${fence}text\n${text}\n${fence}\n`;
};

/** The conflicts of a merge in full, for the editor to read: what stood there, what he has, what the source has now. Null where there are none. */
export const conflictsText = (changes: readonly Change[]): string | null => {
  const conflicts = changes.filter(({ origin }) => origin === 'conflict');
  if (conflicts.length === 0) return null;
  return [
    '# 再次导入时的冲突 / Conflicts of the last import', '',
    '同一处您和来源都改过，article.zh.md 中保留的是您的写法。逐处定稿后，请删除本文件。', '',
    'You and the source both changed these; article.zh.md has your wording. Write there what should stand, then delete this file.', '',
    ...conflicts.flatMap(({ line, field, base, mine, theirs }) => [
      `## article.zh.md:${line}${field === null ? '' : ` ${field}`}`, '',
      ...(field === null ? ['原来 / as it was', '', fenced(base)] : []),
      '您的 / yours', '', fenced(mine), '来源现在 / the source now', '', fenced(theirs),
    ]),
  ].join('\n');
};

const words = {
  merged: { zh: '合并', en: 'merged' },
  source: { zh: '处取自来源', en: 'from the source' }, editor: { zh: '处保留编者的', en: 'kept of the editor’s' },
  merge: { zh: '处两者合成', en: 'put together of both' }, conflict: { zh: '处冲突', en: 'in conflict' },
  lines: { zh: '行', en: 'lines' }, gone: { zh: '删去', en: 'taken out at' }, nothing: { zh: '来源没有新的改动', en: 'nothing new from the source' },
} as const satisfies Record<string, Bilingual>;

/** Line numbers, each once, at most so many. */
const linesText = (changes: readonly Change[]): string => {
  const lines = [...new Set(changes.map(({ line }) => line))];
  return lines.slice(0, 20).join(', ') + (lines.length > 20 ? ' …' : '');
};

/** What a merge did, for the outline: what came from the source, what was kept of the editor's, and the conflicts, with their lines. */
export const mergeOutline = (changes: readonly Change[], lang: Lang): readonly string[] => {
  const row = (label: Bilingual, which: readonly Change[]): readonly string[] => {
    const [there, gone] = [which.filter(({ isGone }) => !isGone), which.filter(({ isGone }) => isGone)];
    const parts = [...(there.length > 0 ? [`${words.lines[lang]} ${linesText(there)}`] : []), ...(gone.length > 0 ? [`${words.gone[lang]} ${linesText(gone)}`] : [])];
    return which.length === 0 ? [] : [`${words.merged[lang]}: ${which.length}${lang === 'en' ? ' ' : ''}${label[lang]} (${parts.join('; ')})`];
  };
  const of = (origin: Change['origin']): readonly Change[] => changes.filter((change) => change.origin === origin);
  const news = [...row(words.source, of('source')), ...row(words.merge, of('merged'))];
  return [...(news.length + of('conflict').length + of('both').length === 0 ? [`${words.merged[lang]}: ${words.nothing[lang]}`] : news), ...row(words.editor, of('editor')), ...row(words.conflict, of('conflict'))];
};
