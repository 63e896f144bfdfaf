import type { Pair, Problem } from './problem.ts';
import type { Scene } from './scene.ts';

/** What stands around a pair that makes a difference of comparators none: in English or in Chinese. */
interface Excuse { readonly zhBefore?: RegExp; readonly zhAfter?: RegExp; readonly enBefore?: RegExp; readonly when: (pair: Pair) => boolean }

const excuses: readonly Excuse[] = [
  // 五年累计, over five years; 十年间, within a decade: during them. What took over five years took more.
  { zhAfter: /^(?:[间内来里中]|累计|共|合计|平均)/u, enBefore: /\b(?:over|within)\s+(?:a\s+|the\s+|these\s+|those\s+)?$/iu, when: ({ zh, en }) => zh.family === 'duration' && en.family === 'duration' && zh.mention.comparator === 'eq' },
  // Over two financial years.
  { zhAfter: /^(?:财政)?年度|^[年月日天周]/u, enBefore: /\b(?:over|within)\s+(?:the\s+|a\s+)?$/iu, when: ({ zh }) => zh.mention.comparator === 'eq' },
  // 最大水深16米 is up to 16 metres.
  { zhBefore: /(?:最[大深长宽远低快重厚高多]|峰值|极限|限额|上限|额度)[^，。；\d]{0,10}$/u, when: ({ en }) => en.mention.comparator === 'max' },
  // 前1%: the top 1%.
  { zhBefore: /前\s*$/u, when: () => true },
  // 高达, 多达 and 可达 are as much as, up to what is or can be reached; 达 alone is no ceiling.
  { zhBefore: /(?:高达|多达|可达到?)\s*$/u, when: ({ en, zh }) => en.mention.comparator === 'max' && zh.mention.comparator === 'eq' },
];

/** Whether a difference of comparators is one of wording only. */
export const isExcused = (problem: Problem, pair: Pair, scene: Scene): boolean => {
  if (problem.ruleId !== 'comparator') return false;
  const zhHead = scene.zh.shadow.slice(Math.max(0, pair.zh.mention.start - 14), pair.zh.mention.start);
  const enHead = scene.en.text.slice(Math.max(0, pair.en.mention.start - 20), pair.en.mention.start);
  return excuses.some(({ zhBefore, zhAfter, enBefore, when }) => when(pair)
    && (zhAfter?.test(scene.zh.shadow.slice(pair.zh.mention.end, pair.zh.mention.end + 6)) ?? true) && (zhBefore?.test(zhHead) ?? true) && (enBefore?.test(enHead) ?? true));
};
