import type { Finder } from '../../scene.ts';
import { addedRates, pacePoints } from './added.ts';
import { apartBy } from './apart.ts';
import { compoundSlips, multipleSlips, yearSlips } from './growth.ts';
import { listedMeans } from './listed-mean.ts';
import { meanSlips } from './mean.ts';
import { missedMarks } from './mark.ts';
import { boundMeans } from './mean-bound.ts';
import { ofAllSlips } from './of-all.ts';
import { openRelations } from './open.ts';
import { fromNamedYear, pairedChanges } from './pair.ts';
import { pointSlips } from './points.ts';
import { powerSlips } from './power.ts';
import { shareSlips } from './share.ts';
import { sharedOut } from './shared-out.ts';
import { turnedWays } from './way.ts';

/** Slips in plain words: the statement itself names what it is reckoned from, and each name is that of one figure alone; and what by its own words is reckoned from something untold. */
export const findPlainSlips: Finder = (scene) => [
  ...shareSlips(scene), ...yearSlips(scene), ...compoundSlips(scene), ...multipleSlips(scene), ...meanSlips(scene), ...sharedOut(scene), ...listedMeans(scene), ...pointSlips(scene),
  ...pairedChanges(scene), ...scene.figures.flatMap((f) => fromNamedYear(scene, f)), ...apartBy(scene), ...addedRates(scene), ...pacePoints(scene), ...ofAllSlips(scene), ...turnedWays(scene), ...missedMarks(scene), ...powerSlips(scene), ...boundMeans(scene), ...openRelations(scene),
];
