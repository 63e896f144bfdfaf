import type { Finder } from '../../scene.ts';
import { changes } from './change.ts';
import { columnSums, ledSums } from './columns.ts';
import { ranks } from './order.ts';
import { products } from './product.ts';
import { rates } from './share.ts';
import { rowChanges } from './row-change.ts';
import { rowSums } from './sum.ts';

/** Rows and columns that must add up, and columns of shares, changes and ranks beside the values that they tell of. */
export const tableClaims: Finder = ({ tables }) =>
  tables.flatMap((table) => [...rowSums(table), ...columnSums(table), ...ledSums(table), ...products(table), ...changes(table), ...rowChanges(table), ...rates(table), ...ranks(table)]);
