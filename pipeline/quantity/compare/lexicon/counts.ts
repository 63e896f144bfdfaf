import { wordTable } from '../../table.ts';

/**
 * Words that hold a number without being one the grammar reads, on either side: what 双 and both share. To add a word, add
 * its row; the longest first where one begins another.
 */
export const hanCounts: readonly (readonly [word: string, values: readonly string[]])[] = [
  ['双方', ['2']], ['双边', ['2']], ['双', ['2']], ['俩', ['2']], ['一对', ['2', '1']], ['首', ['1']], ['独', ['1']], ['唯', ['1']], ['单', ['1']],
  ['减半', ['0.5', '2']], ['半', ['0.5']], ['过半', ['0.5']], ['加倍', ['2']], ['成倍', ['2']], ['倍增', ['2']], ['翻倍', ['2']],
  ['十年', ['10', '1']], ['百年', ['100', '1']], ['世纪', ['100', '1']], ['季', ['4']], ['打', ['12']], ['全部', ['100', '1']],
];

export const englishCounts: Readonly<Record<string, number>> = wordTable({
  both: 2, pair: 2, pairs: 2, couple: 2, twin: 2, dual: 2, double: 2, twice: 2, bilateral: 2, either: 2, mutual: 2,
  single: 1, sole: 1, only: 1, once: 1, primary: 1, secondary: 2, tertiary: 3, triple: 3, trio: 3, quartet: 4, triangle: 3, trilateral: 3,
  half: 0.5, halves: 0.5, midway: 0.5, midyear: 0.5, decade: 10, decades: 10, century: 100, dozen: 12, centenary: 100, centennial: 100, fortnight: 2,
  anniversary: 1, whole: 1, entire: 1, another: 1,
});
