import { wordTable } from '../../table.ts';

/** Number words. To add one, add its value; hyphens (`twenty-five`) are the grammar's affair. */
export const cardinals: Readonly<Record<string, number>> = wordTable({
  zero: 0, one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12,
  thirteen: 13, fourteen: 14, fifteen: 15, sixteen: 16, seventeen: 17, eighteen: 18, nineteen: 19, twenty: 20, thirty: 30,
  forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90,
});

/** Ordinal words; they also name the parts of a fraction (two-fifths). */
export const ordinals: Readonly<Record<string, number>> = wordTable({
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11,
  twelfth: 12, thirteenth: 13, fourteenth: 14, fifteenth: 15, sixteenth: 16, seventeenth: 17, eighteenth: 18, nineteenth: 19,
  twentieth: 20, thirtieth: 30, fortieth: 40, fiftieth: 50, sixtieth: 60, seventieth: 70, eightieth: 80, ninetieth: 90, hundredth: 100,
});

/** Names of the parts of a whole: two-fifths, three quarters, one half. */
export const fractionParts: Readonly<Record<string, number>> = wordTable({
  half: 2, halves: 2, third: 3, thirds: 3, quarter: 4, quarters: 4, fourth: 4, fourths: 4, fifth: 5, fifths: 5, sixth: 6, sixths: 6,
  seventh: 7, sevenths: 7, eighth: 8, eighths: 8, ninth: 9, ninths: 9, tenth: 10, tenths: 10, twelfth: 12, twelfths: 12,
  hundredth: 100, hundredths: 100, thousandth: 1000, thousandths: 1000,
});

/** Magnitude words and the power of ten of each. */
export const magnitudes: Readonly<Record<string, number>> = wordTable({ hundred: 2, thousand: 3, million: 6, billion: 9, trillion: 12 });

/**
 * Short magnitudes (2.4 bn, HK$12.5m). `m`, `k`, `b` and `t` are also metres, kilo, bytes and tonnes: they are magnitudes only
 * after a currency mark, or (m, k) glued to a bare number before a noun.
 */
export const shortMagnitudes: Readonly<Record<string, number>> = wordTable({ bn: 9, bln: 9, mn: 6, mln: 6, tn: 12, trn: 12 });
export const moneyMagnitudes: Readonly<Record<string, number>> = wordTable({ ...shortMagnitudes, m: 6, k: 3, b: 9, t: 12, M: 6, K: 3, B: 9, T: 12 });

/** Multiples in one word: [value, what it does]. `verb` forms need no more; `bare` ones (double, triple) need a context. */
export const multiples: Readonly<Record<string, { readonly value: string; readonly halves?: true; readonly bare?: true }>> = wordTable({
  doubled: { value: '2' }, doubling: { value: '2' }, doubles: { value: '2' }, double: { value: '2', bare: true },
  tripled: { value: '3' }, tripling: { value: '3' }, triples: { value: '3' }, triple: { value: '3', bare: true }, trebled: { value: '3' }, treble: { value: '3', bare: true },
  quadrupled: { value: '4' }, quadrupling: { value: '4' }, quadruples: { value: '4' }, quadruple: { value: '4', bare: true },
  quintupled: { value: '5' }, quintuple: { value: '5', bare: true },
  halved: { value: '0.5', halves: true }, halving: { value: '0.5', halves: true }, halve: { value: '0.5', halves: true }, halves: { value: '0.5', halves: true },
});

/** Roman numerals after a label (Phase III). */
export const romans: Readonly<Record<string, number>> = wordTable({ I: 1, II: 2, III: 3, IV: 4, V: 5, VI: 6, VII: 7, VIII: 8, IX: 9, X: 10, XI: 11, XII: 12 });
