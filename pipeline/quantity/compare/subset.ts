import { additionEn, additionZh, ofWhichEn, otherZh, partEn, partZh } from './lexicon/parts.ts';
import type { Discrepancy, Pair } from './problem.ts';
import type { Scene } from './scene.ts';

const fault = (scene: Scene, pair: Pair, zhFrom: number, enFrom: number, expected: string): Discrepancy => ({
  ruleId: 'subset', severity: 'error', zh: scene.zh.text.slice(zhFrom, pair.zh.mention.end), en: scene.en.text.slice(enFrom, pair.en.mention.end),
  zhAt: zhFrom, enAt: enFrom, expected,
});

/** First figure after a place on one side. */
const after = (pairs: readonly Pair[], side: 'zh' | 'en', at: number): Pair | undefined =>
  pairs.filter((pair) => pair.zh.family !== 'time' && pair[side].mention.start >= at).toSorted((a, b) => a[side].mention.start - b[side].mention.start)[0];

const additions = new RegExp(additionEn, 'giu');

/** Start of an addition word (another, plus) that governs an English figure, or null. */
const additionAt = (text: string, pair: Pair): number | null => {
  const from = Math.max(0, pair.en.mention.start - 70);
  const clause = text.slice(from, pair.en.mention.start);
  const cut = Math.max(clause.lastIndexOf('. '), clause.lastIndexOf('; '));
  const found = [...clause.slice(cut + 1).matchAll(additions)].at(-1);
  return found ? from + cut + 1 + found.index : null;
};

/** 其中 that became an addition (a remark where it only vanished), and an addition that became a part. */
export const subsetDiscrepancies = (scene: Scene, pairs: readonly Pair[]): readonly Discrepancy[] => {
  const { zh, en } = scene;
  const part = partZh.exec(zh.shadow);
  if (part) {
    const pair = after(pairs, 'zh', part.index);
    if (!pair) return [];
    const addition = additionAt(en.text, pair);
    const between = zh.shadow.slice(part.index, pair.zh.mention.start);
    if (addition !== null && !additionZh.test(between) && !ofWhichEn.test(en.text.slice(Math.max(0, addition - 60), pair.en.mention.end + 40))) return [fault(scene, pair, part.index, addition, 'of which')];
    // English often leaves the part to its order (…: exports came to …).
    return partEn.test(en.text) ? [] : [{ ...fault(scene, pair, part.index, pair.en.mention.start, 'of which'), severity: 'info' }];
  }
  // A、B等3家 counts A and B; “and three others” does not.
  for (const pair of pairs) {
    const others = /^(?:\s+[\w-]+){0,2}\s+others?\b/iu.test(en.text.slice(pair.en.mention.end, pair.en.mention.end + 50));
    if (others && /、[^，。；]*等$/u.test(zh.shadow.slice(Math.max(0, pair.zh.mention.start - 40), pair.zh.mention.start))) return [fault(scene, pair, pair.zh.mention.start - 1, pair.en.mention.start, 'including the ones named')];
  }
  const other = otherZh.exec(zh.shadow);
  const which = ofWhichEn.exec(en.text);
  if (!other || !which || /包括|含|涵盖|如|等/u.test(zh.shadow)) return [];
  const pair = after(pairs, 'zh', other.index);
  return pair && after(pairs, 'en', which.index) === pair ? [fault(scene, pair, other.index, which.index, 'another')] : [];
};
