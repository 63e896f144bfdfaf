import type { Finder } from '../scene.ts';
import { afterYear, byEnds, endsOf, fromToldYear, ofMonths } from './streak-ends.ts';
import { editionClaims } from './streak-editions.ts';
import { byPairs } from './streak-pairs.ts';
import { streaksOf } from './streak-scene.ts';
import { byBound, bySeries } from './streak-series.ts';
import { untoldStreaks } from './streak-untold.ts';
import { stepClaims } from './streak-steps.ts';
import { tabledStreaks } from './streak-tabled.ts';
import { toldStreaks } from './streak-told.ts';
import { listedYears } from './streak-years.ts';

/** 连续n年: against the stretch that the sentence gives it, and against the series that it speaks of. */
export const streaks: Finder = (scene) => [...stepClaims(scene), ...listedYears(scene), ...editionClaims(scene), ...lengthsOf(scene), ...toldStreaks(scene), ...tabledStreaks(scene), ...untoldStreaks(scene)];

const lengthsOf: Finder = (scene) => streaksOf(scene).flatMap((streak) => {
  const ends = endsOf(scene, streak);
  const pairs = byPairs(scene, { ...streak, before: streak.others.filter((one) => one.end <= streak.mention.start) });
  return [ends ? byEnds(streak, ends) : (afterYear(scene, streak) ?? fromToldYear(scene, streak) ?? ofMonths(scene, streak)), bySeries(scene, streak), byBound(scene, streak), pairs].flatMap((claim) => claim ?? []);
});
