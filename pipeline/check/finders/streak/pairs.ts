import type { Claim, Mention } from '../../../model/index.ts';
import { under } from '../../interval.ts';
import { aheadOf, behindOf } from '../../lexicon/order.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { signed } from './own.ts';

/** A streak of a sentence: its length, where the sentence begins, and the figures of the sentence before it. */
export interface Compared { readonly mention: Mention; readonly n: number; readonly start: number; readonly before: readonly Mention[] }

const rates: ReadonlySet<string> = new Set(['percent', 'money', 'count', 'index', 'measure']);

/** The last word of a name: 全省平均水平 is 全省, 城镇居民 is 城镇. */
const core = (name: string): string => name.replace(/^(?:同期|其|了)/u, '').replace(/(?:居民|地区|平均|增速|增长|水平|收入|的|人口)+$/u, '');

/** Two runs of n figures, each 、-joined; null where the sentence has others. */
const runsOf = ({ s }: Scene, { before, n }: Compared): readonly [readonly Mention[], readonly Mention[]] | null => {
  const own = before.filter(({ kind, comparator, valueHigh, table }) => rates.has(kind) && comparator === 'eq' && valueHigh === null && !table);
  const [one, two] = [own.slice(0, n), own.slice(n)];
  const joined = (run: readonly Mention[]): boolean => run.every((mention, at) => at === 0 || /^(?:、|和|，)$/u.test(s.slice(run[at - 1]?.end ?? 0, mention.start)));
  return own.length === 2 * n && joined(one) && joined(two) && new Set(own.map(({ unit }) => unit)).size === 1 ? [one, two] : null;
};

/** 农村分别为8.1%、7.2%，城镇分别为5.0%、5.1%，农村连续两年快于城镇: each year of the one against that year of the other. */
export const byPairs = (scene: Scene, streak: Compared): Claim | null => {
  const { s } = scene;
  const { mention, n, start } = streak;
  const behind = s.slice(mention.end, mention.end + 24);
  const [ahead, lower] = [aheadOf.exec(behind), behindOf.exec(behind)];
  const rival = core((ahead ?? lower)?.[1] ?? '');
  const runs = rival.length < 2 || n < 2 ? null : runsOf(scene, streak);
  const [first, second] = [runs?.[0][0], runs?.[1][0]];
  if (!runs || !first || !second) return null;
  const [leadOne, leadTwo] = [s.slice(start, first.start), s.slice(runs[0].at(-1)?.end ?? 0, second.start)];
  if (leadOne.includes(rival) === leadTwo.includes(rival)) return null;
  const [ours, theirs] = leadTwo.includes(rival) ? runs : [runs[1], runs[0]];
  const wrong = ours.filter((one, at) => {
    const [a, b] = [signed(one), theirs[at] && signed(theirs[at])];
    return a && b && (ahead ? under(a, b) : under(b, a));
  });
  const pairs = ours.map(({ text }, at) => `${text}/${theirs[at]?.text ?? ''}`);
  return claimOf({
    type: 'streak', figures: [...runs[0], ...runs[1], mention], stated: mention.text, computed: pairs.join('、'), verdict: wrong.length > 0 ? 'fails' : 'holds',
    note: wrong.length > 0
      ? { zh: `逐期相比为${pairs.join('、')}，并非每期如此，文中说连续${mention.text}。`, en: `Set beside each other they are ${pairs.join(', ')}, not all as the text says of ${n} in a row.` }
      : { zh: `逐期相比为${pairs.join('、')}，共${n}期，期期如此。`, en: `Set beside each other they are ${pairs.join(', ')}: ${n} in a row, as the text says.` },
  });
};
