import { wordTable } from '../table.ts';

/** Chinese magnitudes that stand before a unit (亿元, 百万人) and the power of ten of each. */
export const zhMagnitudes: Readonly<Record<string, number>> = wordTable({
  十: 1, 百: 2, 千: 3, 万: 4, 十万: 5, 百万: 6, 千万: 7, 亿: 8, 十亿: 9, 百亿: 10, 千亿: 11, 万亿: 12,
  萬: 4, 億: 8, 萬億: 12,
});

/** English magnitudes in unit cells and table heads (`RMB bn`, `thousand tonnes`, `CNY 100m`). */
export const enMagnitudes: Readonly<Record<string, number>> = wordTable({
  hundred: 2, thousand: 3, thousands: 3, k: 3, '10k': 4, million: 6, millions: 6, m: 6, mn: 6, mln: 6, '100m': 8, '100mn': 8,
  billion: 9, billions: 9, b: 9, bn: 9, trillion: 12, trillions: 12, tn: 12, trn: 12,
});
