import type { Finder } from '../../scene.ts';
import { changes } from './change.ts';
import { columnSums, ledSums } from './columns.ts';
import { growthDown } from './down.ts';
import { ranks } from './order.ts';
import { products } from './product.ts';
import { rates } from './share.ts';
import { rowChanges } from './row-change.ts';
import { runSums } from './runs.ts';
import { openRows, shareColumns, stockRows } from './stock.ts';
import { rowSums } from './sum.ts';
import { tableTotalsTold } from './told.ts';

/** Rows and columns that must add up, and columns of shares, changes and ranks beside the values that they tell of. */
export const tableClaims: Finder = (scene) => [...scene.tables.flatMap((table) => [...rowSums(table), ...columnSums(table), ...ledSums(table), ...products(table), ...changes(table), ...rowChanges(table), ...growthDown(table), ...rates(table), ...ranks(table), ...runSums(table), ...stockRows(scene, table), ...shareColumns(scene, table), ...openRows(scene, table)]), ...tableTotalsTold(scene)];
