import type { Change, NumberState } from './change.ts';

/** A number that is not the one shown, as it was and as it is; one of the two is null where it came or went. */
export interface VariantMove { readonly before: NumberState | null; readonly after: NumberState | null }

/** What tells two numbers of a source apart, the closest likeness first. */
const keys: readonly ((state: NumberState) => string)[] = [
  ({ provenance: { source }, status, basis, asOf }) => JSON.stringify([source?.title, source?.publisher, status, basis, asOf]),
  ({ provenance: { source }, status, basis }) => JSON.stringify([source?.title, source?.publisher, status, basis]),
  ({ provenance: { source } }) => JSON.stringify([source?.title, source?.publisher]),
];

/** Numbers that went and came of one source are one that moved. */
export const variantMoves = ({ variantsAdded, variantsRemoved }: Pick<Change, 'variantsAdded' | 'variantsRemoved'>): readonly VariantMove[] => {
  const [came, went] = [new Set(variantsAdded), new Set(variantsRemoved)];
  const met = new Map<NumberState, NumberState>();
  for (const key of keys) {
    for (const after of came) {
      const before = [...went].find((one) => key(one) === key(after));
      if (!before) continue;
      met.set(after, before);
      came.delete(after);
      went.delete(before);
    }
  }
  return [...variantsAdded.map((after) => ({ before: met.get(after) ?? null, after })), ...[...went].map((before) => ({ before, after: null }))];
};
