import type { Finder } from '../../scene.ts';
import { extremeClaims } from './extremes.ts';
import { lineExtremes } from './lines.ts';
import { moveClaims } from './moves.ts';
import { namedPlaces, placesAlone } from './named.ts';
import { extremesOfYears } from './of-years.ts';
import { orderClaims } from './order.ts';
import { placesInTables } from './table-told.ts';
import { tableRankClaims } from './tables.ts';
import { toldRanks } from './told.ts';

/** Ranks: places gained and lost, the highest and lowest of a list in a sentence or in lines, lists in order, places in a table. */
export const rankClaims: Finder = (scene) => [...moveClaims(scene), ...extremeClaims(scene), ...lineExtremes(scene), ...extremesOfYears(scene), ...orderClaims(scene), ...tableRankClaims(scene), ...placesInTables(scene), ...namedPlaces(scene), ...toldRanks(scene), ...placesAlone(scene)];
