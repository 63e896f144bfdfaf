import type { Bilingual, Finding, Lang } from '../../model/index.ts';
import { finder, ingestRules } from '../../finding/index.ts';
import type { Change, Merged } from './article.ts';
import { rowApart } from './inside.ts';
import { differing, oneLine, opening } from './quote.ts';

const find = finder(ingestRules);

const nothing = '—';

/** The place of a character of a block that stands at a line and column. */
const placeIn = ({ line, column }: Change, block: string, at: number): { readonly line: number; readonly column: number } => {
  const before = block.slice(0, at).split('\n');
  return { line: line + before.length - 1, column: (before.length === 1 ? column : 1) + (before.at(-1) ?? '').length };
};

const conflict = (change: Change, file: string): Finding => {
  const { line, column, field, base, mine, theirs } = change;
  if (field !== null) return find('changes-apart', { file, line, column }, { actual: `${field}: ${mine}`, expected: `${field}: ${theirs}` });
  // Where one took it out, what the other changed in it is told.
  const [one, other] = [mine ?? theirs ?? '', (mine === null || theirs === null ? base : theirs) ?? ''];
  const row = rowApart(base ?? '', one, other);
  const words = differing(row?.mine ?? one, row?.theirs ?? other);
  const place = { file, line, column, ...(mine === null ? {} : placeIn(change, mine, words.from + (row ? mine.indexOf(row.mine) : 0))) };
  if (mine === null) return find('removal-apart', place, { actual: nothing, expected: oneLine(words.mine) });
  return theirs === null ? find('removal-apart', place, { actual: oneLine(words.mine), expected: nothing }) : find('changes-apart', place, { actual: oneLine(words.mine), expected: oneLine(words.theirs) });
};

/** So many blocks are quoted in one finding. */
const mostQuoted = 5;

/** The first words of a block, for a list of blocks. */
const firstWords = (text: string): string => {
  const words = Array.from(opening(text));
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
  return [find('new-blocks-apart', { file, line: first.line, column: first.column }, { actual: opening(first.theirs), params: { count: String(blocks.length), listZh: list.zh, listEn: list.en } })];
};

/**
 * What an editor has to look at after a merge: where he and the source changed the same (errors), where both put something
 * new into one place or moved the same, so that the order is a guess, and what does not add up (warnings).
 */
export const mergeFindings = ({ changes, strays }: Pick<Merged, 'changes' | 'strays'>, file: string): readonly Finding[] => [
  ...changes.flatMap((change): readonly Finding[] => {
    const { origin, line, column, mine, theirs, isApart } = change;
    const place = { file, line, column };
    return [
      ...(origin === 'conflict' ? [conflict(change, file)] : []),
      ...(isApart ? [find('moves-apart', place, { actual: opening(mine ?? theirs) })] : []),
    ];
  }),
  ...meeting(changes.filter(({ origin, meets }) => meets && origin === 'source'), file),
  ...strays.map(({ words, count, expected, line, column }) => find('merge-adds-up', { file, line, column }, { actual: opening(words), expected: String(expected), params: { text: String(count) } })),
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
  briefing: { zh: 'briefing.yaml 取自来源的', en: 'briefing.yaml, from the source' },
} as const satisfies Record<string, Bilingual>;

/** Line numbers, each once, at most so many. */
const linesText = (changes: readonly Change[]): string => {
  const lines = [...new Set(changes.map(({ line }) => line))];
  return lines.slice(0, 20).join(', ') + (lines.length > 20 ? ' …' : '');
};

/**
 * What a merge did, for the outline: what came from the source, what was kept of the editor's, and the conflicts, with their
 * lines; and the fields of `briefing.yaml` in which something came in.
 */
export const mergeOutline = (changes: readonly Change[], fields: readonly string[], lang: Lang): readonly string[] => {
  const row = (label: Bilingual, which: readonly Change[]): readonly string[] => {
    const [there, gone] = [which.filter(({ isGone }) => !isGone), which.filter(({ isGone }) => isGone)];
    const parts = [...(there.length > 0 ? [`${words.lines[lang]} ${linesText(there)}`] : []), ...(gone.length > 0 ? [`${words.gone[lang]} ${linesText(gone)}`] : [])];
    return which.length === 0 ? [] : [`${words.merged[lang]}: ${which.length}${lang === 'en' ? ' ' : ''}${label[lang]} (${parts.join('; ')})`];
  };
  const of = (origin: Change['origin']): readonly Change[] => changes.filter((change) => change.origin === origin);
  const ofBriefing = fields.length === 0 ? [] : [`${words.merged[lang]}: ${words.briefing[lang]}: ${fields.join(', ')}`];
  const news = [...row(words.source, of('source')), ...row(words.merge, of('merged')), ...ofBriefing];
  return [...(news.length + of('conflict').length + of('both').length === 0 ? [`${words.merged[lang]}: ${words.nothing[lang]}`] : news), ...row(words.editor, of('editor')), ...row(words.conflict, of('conflict'))];
};
