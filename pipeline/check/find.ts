import type { Claim } from '../model/index.ts';
import { listCounts } from './finders/list-count/index.ts';
import { tableClaims } from './finders/tables/index.ts';
import { repeats } from './finders/repeat/index.ts';
import { calendar } from './finders/calendar/index.ts';
import { streaks } from './finders/streak.ts';
import { rankClaims } from './finders/rank/index.ts';
import { type Finder, sceneOf } from './scene.ts';

/** One finder for each kind of relation; each has its file. */
const finders: readonly Finder[] = [calendar, listCounts, rankClaims, repeats, streaks, tableClaims];

/**
 * Relations that a Chinese text states and arithmetic can check, each with what was computed and a verdict, in the order
 * of the text. Rounding is interval arithmetic on the printed digits. Total: any text gives a list.
 */
export const findClaims = (text: string, options: { readonly currency?: string } = {}): readonly Claim[] => {
  const scene = sceneOf(text, options);
  return finders.flatMap((find) => find(scene)).toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
};
