/** Words of 32 bits, one bit for each element of the second list. */
type Bits = Uint32Array;

export type Pair = readonly [number, number];

const bit = (bits: Bits, index: number): boolean => (((bits[index >>> 5] ?? 0) >>> (index & 31)) & 1) === 1;

/** For each value of the second list, the bits of the places where it stands. */
const masksOf = (values: readonly string[], words: number): ReadonlyMap<string, Bits> => {
  const masks = new Map<string, Bits>();
  values.forEach((value, index) => {
    const mask = masks.get(value) ?? new Uint32Array(words);
    mask[index >>> 5] = (mask[index >>> 5] ?? 0) | (1 << (index & 31));
    masks.set(value, mask);
  });
  return masks;
};

/** The next row of the table of lengths, as bits: 0 where a length is one more than the length to its left. */
const nextRow = (row: Bits, mask: Bits | undefined): Bits => {
  if (!mask) return row;
  const next = new Uint32Array(row.length);
  let carry = 0;
  for (let word = 0; word < row.length; word += 1) {
    const value = row[word] ?? 0;
    const hits = (value & (mask[word] ?? 0)) >>> 0;
    const sum = value + hits + carry;
    carry = sum > 0xffffffff ? 1 : 0;
    next[word] = (sum | (value & ~hits)) >>> 0;
  }
  return next;
};

/** A table of more bits would not fit into memory: 128 MB. */
const largest = 2 ** 30;

/** Follows the table, which is filled from the end, from the beginning. */
const middlePairs = (a: readonly string[], b: readonly string[]): readonly Pair[] => {
  if (a.length * b.length > largest) return [];
  const words = Math.ceil(b.length / 32);
  const masks = masksOf(b.toReversed(), words);
  const rows: Bits[] = [new Uint32Array(words).fill(0xffffffff)];
  for (const value of a.toReversed()) rows.push(nextRow(rows.at(-1) ?? new Uint32Array(words), masks.get(value)));
  const pairs: Pair[] = [];
  let [row, column] = [a.length, b.length];
  while (row > 0 && column > 0) {
    const [i, j] = [a.length - row, b.length - column];
    if (a[i] === b[j]) {
      pairs.push([i, j]);
      row -= 1;
      column -= 1;
    } else if (bit(rows[row] ?? new Uint32Array(words), column - 1)) column -= 1;
    else row -= 1;
  }
  return pairs;
};

/** How many elements two lists share at their beginnings and, of the rest, at their ends. */
export const equalEnds = (a: readonly string[], b: readonly string[]): { readonly head: number; readonly tail: number } => {
  const short = Math.min(a.length, b.length);
  let [head, tail] = [0, 0];
  while (head < short && a[head] === b[head]) head += 1;
  while (tail < short - head && a[a.length - 1 - tail] === b[b.length - 1 - tail]) tail += 1;
  return { head, tail };
};

/**
 * Pairs of indices of a longest common subsequence of two lists; where there are several, equal elements are paired as
 * early as they can be. Bit-parallel (H. Hyyrö, "Bit-parallel LCS-length computation revisited", 2004): time and
 * memory grow with the product of the lengths of what differs, divided by 32. Of lists whose product is beyond 2^30
 * only the equal ends are paired.
 */
export const commonPairs = (a: readonly string[], b: readonly string[]): readonly Pair[] => {
  const { head, tail } = equalEnds(a, b);
  const ends = (count: number, fromA: number, fromB: number): readonly Pair[] => Array.from({ length: count }, (_, index): Pair => [fromA + index, fromB + index]);
  return [
    ...ends(head, 0, 0),
    ...middlePairs(a.slice(head, a.length - tail), b.slice(head, b.length - tail)).map(([i, j]): Pair => [i + head, j + head]),
    ...ends(tail, a.length - tail, b.length - tail),
  ];
};
