import type { Finder } from '../../scene.ts';
import { editionClaims } from './editions.ts';
import { afterYear, byEnds, endsOf, fromToldYear, ofMonths } from './ends.ts';
import { byPairs } from './pairs.ts';
import { streaksOf } from './scene.ts';
import { byBound, bySeries } from './series.ts';
import { stepClaims } from './steps.ts';
import { tabledStreaks } from './tabled.ts';
import { toldStreaks } from './told.ts';
import { untoldStreaks } from './untold.ts';
import { byFifty } from './line.ts';
import { listedYears } from './years.ts';

/** 连续n年: against the stretch that the sentence gives it, and against the series that it speaks of. */
export const streaks: Finder = (scene) => [...stepClaims(scene), ...listedYears(scene), ...byFifty(scene), ...editionClaims(scene), ...lengthsOf(scene), ...toldStreaks(scene), ...tabledStreaks(scene), ...untoldStreaks(scene)];

const lengthsOf: Finder = (scene) => streaksOf(scene).flatMap((streak) => {
  const ends = endsOf(scene, streak);
  const pairs = byPairs(scene, { ...streak, before: streak.others.filter((one) => one.end <= streak.mention.start) });
  return [ends ? byEnds(streak, ends) : (afterYear(scene, streak) ?? fromToldYear(scene, streak) ?? ofMonths(scene, streak)), bySeries(scene, streak), byBound(scene, streak), pairs].flatMap((claim) => claim ?? []);
});
