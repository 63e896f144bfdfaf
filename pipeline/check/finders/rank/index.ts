import type { Finder } from '../../scene.ts';
import { extremeClaims } from './extremes.ts';
import { moveClaims } from './moves.ts';
import { orderClaims } from './order.ts';
import { placesInTables } from './table-told.ts';
import { tableRankClaims } from './tables.ts';
import { toldRanks } from './told.ts';

/** Ranks: places gained and lost, the highest and lowest of a list, lists in order, places in a table. */
export const rankClaims: Finder = (scene) => [...moveClaims(scene), ...extremeClaims(scene), ...orderClaims(scene), ...tableRankClaims(scene), ...placesInTables(scene), ...toldRanks(scene)];
