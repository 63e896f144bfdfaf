import type { Comparator, Operation, Quantity } from '../model/index.ts';

/** Where the true value may lie: above the digits (`up`: 超, 以上), below them, on both sides, or on them. */
export type Lean = 'up' | 'down' | 'both' | 'none';

/** Which way a comparator leans. */
export const lean = (comparator: Comparator): Lean =>
  comparator === 'gt' || comparator === 'ge' ? 'up' : comparator === 'lt' || comparator === 'le' ? 'down' : comparator === 'approx' ? 'both' : 'none';

const flipped: Readonly<Record<Comparator, Comparator>> = { gt: 'lt', ge: 'le', lt: 'gt', le: 'ge', eq: 'eq', approx: 'approx', max: 'max' };

/** What is subtracted or divided by leans the other way. */
const asOperands = (operation: Operation, quantities: readonly Quantity[]): readonly Comparator[] =>
  quantities.map(({ comparator }, index) => (operation !== 'sum' && index === 1 ? flipped[comparator] : comparator));

/**
 * Comparator of a result, or null where none follows: operands that lean against each other, ranges, and ceilings
 * (最高500万元 of one grant says nothing of a sum). A strict bound among weak ones is strict.
 */
export const combine = (operation: Operation, quantities: readonly Quantity[]): { readonly comparator: Comparator; readonly dir: 'below' | null } | null => {
  if (quantities.some((quantity) => quantity.valueHigh !== null || quantity.comparator === 'max')) return null;
  const inexact = asOperands(operation, quantities).filter((comparator) => comparator !== 'eq');
  const [first] = inexact;
  if (first === undefined) return { comparator: 'eq', dir: null };
  if (inexact.some((comparator) => lean(comparator) !== lean(first))) return null;
  const strict = inexact.find((comparator) => comparator === 'gt' || comparator === 'lt');
  const below = operation === 'sum' && quantities.every(({ comparator, dir }) => comparator === 'eq' || dir === 'below');
  return { comparator: strict ?? first, dir: first === 'approx' && below ? 'below' : null };
};
