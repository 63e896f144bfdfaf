import { average, eachEn, eachLoose, eachZh, ofEach, once, rates, summed, together } from './lexicon/rates.ts';
import type { Figure } from './figure.ts';
import type { Discrepancy, Pair } from './problem.ts';
import type { Scene } from './scene.ts';
import { quoteOf } from './words.ts';

/** The text with its figures made blank, as long as before. */
const blank = (text: string, figures: readonly Figure[]): string => {
  const parts: string[] = [];
  let at = 0;
  for (const { mention: { start, end } } of figures) {
    if (start < at) continue;
    parts.push(text.slice(at, start), ' '.repeat(end - start));
    at = end;
  }
  return parts.join('') + text.slice(at);
};

/** A Chinese rate word stands before its figure, an English one after it as a rule. */
const nextTo = (pairs: readonly Pair[], side: 'zh' | 'en', at: number): Pair | null => {
  const distance = ({ [side]: { mention } }: Pair): number => (side === 'zh' ? (mention.start >= at ? mention.start - at : 1000 + at - mention.start) : Math.min(Math.abs(mention.end - at), Math.abs(mention.start - at)));
  const own = pairs.filter((pair) => pair.zh.family !== 'time' && pair.zh.family !== 'duration');
  return own.toSorted((a, b) => distance(a) - distance(b))[0] ?? pairs[0] ?? null;
};

/** From a word to the figure it belongs to, if they stand close; else the word alone. */
const through = (text: string, at: number, length: number, figure: Figure | undefined): string => {
  if (!figure) return text.slice(at, at + length);
  const [start, end] = [Math.min(at, figure.mention.start), Math.max(at + length, figure.mention.end)];
  return end - start <= 60 ? text.slice(start, end) : text.slice(at, at + length);
};

const fault = (scene: Scene, pairs: readonly Pair[], word: { readonly side: 'zh' | 'en'; readonly at: number; readonly length: number }, expected: string | null): Discrepancy => {
  const pair = nextTo(pairs, word.side, word.at);
  const own = through(scene[word.side].text, word.at, word.length, pair?.[word.side]);
  const other = pair ? quoteOf(word.side === 'zh' ? pair.en : pair.zh, scene[word.side === 'zh' ? 'en' : 'zh'].text) : null;
  const [zh, en] = word.side === 'zh' ? [own, other?.text ?? null] : [other?.text ?? null, own];
  const [zhAt, enAt] = word.side === 'zh' ? [word.at, other?.at ?? null] : [other?.at ?? null, word.at];
  return { ruleId: 'rate', severity: 'error', zh, en, zhAt, enAt, expected };
};

/** Words of English that stand for each rate, as the finding suggests them. */
const suggestion: Readonly<Record<string, string>> = {
  year: 'a year', quarter: 'a quarter', month: 'a month', week: 'a week', day: 'a day', hour: 'an hour', person: 'per capita', household: 'per household', mu: 'per mu', area: 'per unit of area',
};

/** Rates that the Chinese tells and the English does not, and the other way. */
const ofRows = (scene: Scene, pairs: readonly Pair[], plain: string): readonly Discrepancy[] => {
  const { zh, en } = scene;
  const lost = rates.flatMap((row): readonly Discrepancy[] => {
    const found = row.en.test(en.text) || row.enLoose?.test(en.text) ? null : row.zh.exec(plain);
    return found ? [fault(scene, pairs, { side: 'zh', at: found.index, length: found[0].length }, suggestion[row.rate] ?? null)] : [];
  });
  const put = rates.flatMap((row): readonly Discrepancy[] => {
    const found = row.zh.test(plain) || row.loose.test(row.rate === 'year' ? plain : zh.shadow) ? null : row.en.exec(en.text);
    return found ? [fault(scene, pairs, { side: 'en', at: found.index, length: found[0].length }, null)] : [];
  });
  // 每月 as a year is one rate for another, and one finding.
  const [one, other] = [lost[0], put[0]];
  if (one && other && lost.length === 1 && put.length === 1) return [{ ...one, en: other.en, enAt: other.enAt }];
  return [...lost, ...put];
};

const eachProblems = (scene: Scene, pairs: readonly Pair[]): readonly Discrepancy[] => pairs.flatMap((pair) => {
  if (pair.zh.family === 'time') return [];
  const { zh, en } = scene;
  const head = zh.shadow.slice(Math.max(0, pair.zh.mention.start - 18), pair.zh.mention.start);
  const found = eachZh.exec(head);
  if (found && !eachEn.test(en.text)) return [fault(scene, [pair], { side: 'zh', at: pair.zh.mention.start - found[0].length, length: found[0].length }, 'each')];
  const near = /^\s*(?:[\w-]+\s+){0,2}(?:each|apiece)\b(?=\s*(?:[.,;:)]|$|in\b|for\b|at\b|and\b|on\b|to\b))/iu.exec(en.text.slice(pair.en.mention.end, pair.en.mention.end + 40))
    ?? /\beach\s+(?:\w+\s+){0,2}$/iu.exec(en.text.slice(Math.max(0, pair.en.mention.start - 30), pair.en.mention.start));
  // 5000万元以上项目: English says each of what is bounded.
  const sums = /共|总|累计|合计/u.test(zh.shadow.slice(Math.max(0, pair.zh.mention.start - 12), pair.zh.mention.start).split(/[，。；]/u).at(-1) ?? '');
  if (!near || !sums || eachLoose.test(zh.shadow) || pair.zh.mention.comparator !== 'eq') return [];
  const word = /each|apiece/iu.exec(near[0]);
  const base = near[0].trimStart().startsWith('each') && en.text.slice(0, pair.en.mention.start).endsWith(near[0]) ? pair.en.mention.start - near[0].length : pair.en.mention.end;
  return [fault(scene, [pair], { side: 'en', at: base + (word?.index ?? 0), length: word?.[0].length ?? 4 }, null)];
});

const averageProblem = (scene: Scene, pairs: readonly Pair[], plain: string): readonly Discrepancy[] => {
  const found = average.zh.exec(plain);
  return found && pairs.length > 0 && !average.en.test(scene.en.text) && !rates.some(({ en }) => en.test(scene.en.text))
    ? [fault(scene, pairs, { side: 'zh', at: found.index, length: found[0].length }, 'on average')] : [];
};

/** 各园区年产值均超100亿元, a combined output: each against together. */
const togetherProblem = (scene: Scene, pairs: readonly Pair[]): readonly Discrepancy[] => {
  const { zh, en } = scene;
  const found = together.zh.exec(zh.shadow);
  const word = together.en.exec(en.text);
  if (!found || !word || eachEn.test(en.text) || together.zhToo.test(zh.shadow.slice(found.index, found.index + 24).split(/[，。；]/u)[0] ?? '')) return [];
  return [fault(scene, pairs, { side: 'en', at: word.index, length: word[0].length }, 'each')];
};

const clauseEn = (text: string, start: number, end: number): string => {
  const head = text.slice(Math.max(0, start - 80), start).split(/[.;:](?=\s)|,(?=\s)/u).at(-1) ?? '';
  return head + text.slice(start, end) + (text.slice(end, end + 70).split(/[.;:](?=\s|$)|,(?=\s)/u)[0] ?? '');
};

/** 户均增收6200元, 6,200 yuan in all: a sum put on what is told of each. */
const sumProblems = (scene: Scene, pairs: readonly Pair[]): readonly Discrepancy[] => pairs.flatMap((pair) => {
  const { zh, en } = pair;
  if (['time', 'duration', 'rank', 'label'].includes(zh.family)) return [];
  const head = scene.zh.shadow.slice(Math.max(0, zh.mention.start - 16), zh.mention.start).split(/[，。；]/u).at(-1) ?? '';
  const rate = ofEach.exec(head);
  const clause = clauseEn(scene.en.text, en.mention.start, en.mention.end);
  const word = summed.exec(clause);
  if (!rate || !word || eachEn.test(clause) || rates.some((row) => row.en.test(clause) || row.enLoose?.test(clause))) return [];
  const at = zh.mention.start - head.length + rate.index;
  return [fault(scene, [pair], { side: 'zh', at, length: rate[0].length }, null)];
});

const onceProblem = (scene: Scene, pairs: readonly Pair[]): readonly Discrepancy[] => {
  const [yearly, word] = [once.yearly.exec(scene.zh.shadow), once.en.exec(scene.en.text)];
  if (!yearly || !word || once.zh.test(scene.zh.shadow)) return [];
  return [fault(scene, pairs, { side: 'zh', at: yearly.index, length: yearly[0].length }, 'a year')];
};

/** Whether two findings quote the same words of the Chinese, or one of them some of the other's. */
const sharesWords = (a: Discrepancy, b: Discrepancy): boolean => {
  if (a.zhAt === null || b.zhAt === null || a.zh === null || b.zh === null) return a === b;
  return a.zhAt < b.zhAt + b.zh.length && b.zhAt < a.zhAt + a.zh.length;
};

/** Per year against total, per person against all, each against together: what the words around the figures say of them. */
export const rateDiscrepancies = (scene: Scene, pairs: readonly Pair[]): readonly Discrepancy[] => {
  if (pairs.length === 0) return [];
  const plain = blank(scene.zh.shadow, scene.zh.figures.filter(({ family }) => family === 'time' || family === 'duration'))
    .replace(/今年|去年|上年|当年|明年|前年|次年|翌年|年初|年末|年底|年内|年中|近年|同年|周年|青年|少年|百年|千年|多年/gu, (word) => ' '.repeat(word.length));
  const all = [
    ...ofRows(scene, pairs, plain), ...eachProblems(scene, pairs), ...averageProblem(scene, pairs, plain),
    ...togetherProblem(scene, pairs), ...sumProblems(scene, pairs), ...onceProblem(scene, pairs),
  ];
  // What several of them see at one figure is told once.
  return all.filter((one, at) => all.findIndex((other) => sharesWords(one, other)) === at);
};
