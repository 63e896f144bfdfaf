import { subPeriod } from './bonds/index.ts';
import type { Figure } from './figures/index.ts';
import type { Scene } from './scene.ts';

const reach = 60;
const years = /(?<year>(?:19|20)\d{2})年|(?<before>前年)|(?<past>去年|上年|上一年)|(?<now>今年|本年|目前|现在|如今|眼下)/gu;

/** What the words of a sentence up to its figure say of its time, the nearest word of each kind: the year, and the part of it; '' where they do not. */
interface Time { readonly year: string; readonly part: string }

const timeOf = ({ s }: Scene, f: Figure): Time => {
  const words = /[^。；！？\n]*$/u.exec(s.slice(Math.max(0, f.m.start - f.lead.length - reach), f.m.start))?.[0] ?? '';
  const groups = [...words.matchAll(years)].at(-1)?.groups;
  const year = groups?.['year'] ?? Object.entries(groups ?? {}).find(([, word]) => word !== undefined)?.[0] ?? '';
  const parts = words.split(/[，、]/u).map(subPeriod).filter((part) => part !== '');
  return { year, part: parts.at(-1) ?? '' };
};

/** A text may name a time once, before the second of two figures; what the second alone names, the first need not be of. */
const isAsBefore = (before: string, then: string): boolean => then === '' || then === before;

/**
 * Whether two figures are surely of one time: neither 去年 and 今年, nor a quarter and its year. `去年产量120万吨。今年夏粮50万吨，占全年产量的六成`
 * tells of this year's harvest, which stands nowhere. What agrees needs no such test. `named`: the first is named by the second's own words
 * (与装机占比相差), so that a year before the second leaves it the one that is meant.
 */
export const areSurelyOfOneTime = (scene: Scene, a: Figure, b: Figure, named = false): boolean => {
  const [first, second] = a.m.start < b.m.start ? [a, b] : [b, a];
  const [before, then] = [timeOf(scene, first), timeOf(scene, second)];
  const isYear = isAsBefore(before.year, then.year) || (before.year === '' && (then.year === 'now' || named));
  const isPart = isAsBefore(before.part, then.part) || (before.part === '' && then.part === '全年');
  return isYear && isPart;
};
