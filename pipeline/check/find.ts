import type { Claim } from '../model/index.ts';
import { aboutAnother } from './another.ts';
import { findAgreements } from './finders/agree/index.ts';
import { findBeds } from './finders/beds.ts';
import { findBound } from './finders/bound.ts';
import { calendar } from './finders/calendar/index.ts';
import { findCuts } from './finders/cut.ts';
import { findDefined } from './finders/defined.ts';
import { findDifference } from './finders/difference.ts';
import { findDividend } from './finders/dividend.ts';
import { durations } from './finders/durations/index.ts';
import { findEach } from './finders/each.ts';
import { findGrowth } from './finders/growth.ts';
import { findHousehold } from './finders/household.ts';
import { findLeftover } from './finders/leftover.ts';
import { listCounts } from './finders/list-count/index.ts';
import { findMean } from './finders/mean/index.ts';
import { findMultiple } from './finders/multiple.ts';
import { findNamedRates } from './finders/named-rates.ts';
import { findOtherTerms } from './finders/other-terms.ts';
import { findOverPlan } from './finders/over-plan.ts';
import { findOverfull } from './finders/overfull.ts';
import { findPartition } from './finders/partition.ts';
import { findPeakDay } from './finders/peak-day.ts';
import { findPercentForPoints } from './finders/percent-for-points.ts';
import { findPlainSlips } from './finders/plain/index.ts';
import { findPointChange } from './finders/pp-change.ts';
import { findPriceTotal } from './finders/price-total.ts';
import { rankClaims } from './finders/rank/index.ts';
import { repeats } from './finders/repeat/index.ts';
import { sameBase } from './finders/same-base.ts';
import { findScoped } from './finders/scoped.ts';
import { findSectorPoints } from './finders/sector-points.ts';
import { findSeries } from './finders/series.ts';
import { findSharePoints } from './finders/share-points.ts';
import { findShare } from './finders/share/index.ts';
import { findSiblingShares } from './finders/siblings.ts';
import { findStockFlow } from './finders/stock-flow.ts';
import { streaks } from './finders/streak/index.ts';
import { findSubset } from './finders/subset.ts';
import { findSum } from './finders/sum/index.ts';
import { findTabledSlips } from './finders/tabled-slips.ts';
import { tableClaims } from './finders/tables/index.ts';
import { findUpside } from './finders/upside.ts';
import { inEnglish } from './in-english.ts';
import { type Finder, sceneOf } from './scene.ts';
import { secondLook } from './second-look.ts';

/** One finder for each kind of relation; each has its file. */
const finders: readonly Finder[] = [
  findPlainSlips, findSum, findPartition, findShare, findSiblingShares, findNamedRates, findDefined, findGrowth, findSeries, findScoped, findOtherTerms, findLeftover, findTabledSlips, findMean, findDifference, findPointChange, findSectorPoints, findPercentForPoints, findMultiple, findBound, findSubset, findOverfull, findPriceTotal, findDividend, findHousehold, findPeakDay, findStockFlow, findBeds, findCuts, findUpside, findEach, findSharePoints, findOverPlan,
  calendar, durations, listCounts, rankClaims, repeats, streaks, tableClaims,
];

/**
 * Relations that a Chinese text states and arithmetic can check, each with what was computed and a verdict, in the order
 * of the text. Rounding is interval arithmetic on the printed digits. Total: any text gives a list.
 */
export const findClaims = (text: string, options: { readonly currency?: string } = {}): readonly Claim[] => {
  const scene = sceneOf(text, options);
  const seen = new Set<string>();
  const mentionAt = new Map(scene.mentions.map((mention) => [mention.start, mention] as const));
  const found = finders.flatMap((find) => find(scene));
  const told = [...found, ...findAgreements(scene, found)];
  const again = sameBase(scene, told);
  const all = [...again, ...told];
  const settled = new Set([...again, ...all.filter(({ verdict, type }) => verdict === 'holds' || (verdict === 'fails' && type === 'multiple'))].flatMap(({ type, said, mentions }) => [`${type} ${mentions.at(-1)?.start}`, ...(said ? [`${type} ${said.start}`] : [])]));
  const isAboutAnother = aboutAnother(scene);
  return all
    .filter((claim) => !isAboutAnother(claim))
    // What one finder could not compare with anything, another may have found the figure for.
    .filter(({ type, mentions, said, verdict, computed }) => verdict !== 'undecided' || computed !== null || ![mentions.at(-1), said].some((one) => one && settled.has(`${type} ${one.start}`)))
    .filter(({ type, mentions }) => {
      const key = `${type} ${mentions.map(({ start }) => start).join(' ')}`;
      return !seen.has(key) && seen.add(key);
    })
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0))
    .map(secondLook(scene))
    .map((claim) => inEnglish(claim, mentionAt));
};
