import type { Change, ChangeAspect, FactState, NumberState, PreviousFacts, Quantity } from '../model/index.ts';
import { quantityChange } from '../quantity/index.ts';

/** Who gives a number, as a reader is told: a source read again, or its file renamed, is no other source. */
const sourceKey = ({ provenance: { source, calculation } }: NumberState): string =>
  (calculation ? 'calculation' : JSON.stringify([source?.title ?? null, source?.publisher ?? null]));

const sameQuantity = (before: Quantity | null, after: Quantity | null): boolean =>
  before === null || after === null ? before === after : quantityChange(before, after).kind === 'same';

/** Whether two numbers are the same observation; the date to which it refers may have moved on. */
const sameNumber = (before: NumberState, after: NumberState): boolean =>
  before.status === after.status && before.basis === after.basis && sourceKey(before) === sourceKey(after) && sameQuantity(before.quantity, after.quantity);

/** What stands in one list and not in the other, each number met by one at most. */
const without = (list: readonly NumberState[], others: readonly NumberState[]): readonly NumberState[] => {
  const left = [...others];
  return list.filter((one) => {
    const at = left.findIndex((other) => sameNumber(one, other));
    if (at >= 0) left.splice(at, 1);
    return at < 0;
  });
};

const isUnbound = (fact: FactState): boolean => fact.indicator === null;

/** Variants that came and went. One that is shown now, or was before, is told of as the number shown. */
const variantChanges = (before: FactState, after: FactState): Pick<Change, 'variantsAdded' | 'variantsRemoved'> => ({
  variantsAdded: without(after.variants, [before, ...before.variants]),
  variantsRemoved: without(before.variants, [after, ...after.variants]),
});

const workingKey = ({ provenance: { calculation } }: FactState): string => JSON.stringify([calculation?.operation ?? null, calculation?.of ?? null]);

const nothing = { kind: 'same', difference: null, growth: null } as const;

const compareStates = (before: FactState, after: FactState): Change | null => {
  const { quantity: old } = before;
  const { quantity: now } = after;
  const moved = old && now ? quantityChange(old, now) : { ...nothing, kind: old === now ? 'same' : 'value' } as const;
  const variants = variantChanges(before, after);
  const unbound = isUnbound(after);
  const found: readonly (readonly [ChangeAspect, boolean])[] = [
    [moved.kind === 'same' ? 'value' : moved.kind, moved.kind !== 'same'],
    ['status', before.status !== after.status],
    ['basis', before.basis !== after.basis],
    ['source', sourceKey(before) !== sourceKey(after)],
    ['as-of', before.asOf !== after.asOf],
    ['calculation', before.provenance.calculation !== null && after.provenance.calculation !== null && workingKey(before) !== workingKey(after)],
    ['variants', variants.variantsAdded.length + variants.variantsRemoved.length > 0],
  ];
  // Of a mention bound to nothing there is a number, and no more.
  const aspects = found.slice(0, unbound ? 1 : found.length).flatMap(([aspect, holds]) => (holds ? [aspect] : []));
  if (aspects.length === 0) return null;
  return { factId: after.id, type: 'changed', aspects, before, after, difference: moved.difference, growth: moved.growth, ...variants, movedBy: [] };
};

const onlyOne = (type: 'added' | 'removed', state: FactState): Change => ({
  factId: state.id, type, aspects: [], difference: null, growth: null, variantsAdded: [], variantsRemoved: [], movedBy: [],
  before: type === 'removed' ? state : null, after: type === 'added' ? state : null,
});

/** `m/<unit-id>` of a mention bound to no indicator. */
const sentenceOf = ({ id }: FactState): string => id.slice(0, id.lastIndexOf('/'));

/**
 * Mentions that say the same in the same sentence, each with one of before: they are numbered within their sentence,
 * and a figure put in front moves the ids of those behind it.
 */
const pairUnbound = (previous: readonly FactState[], current: readonly FactState[]): ReadonlyMap<FactState, FactState> => {
  const left = new Map<string, readonly FactState[]>();
  for (const old of previous) left.set(sentenceOf(old), [...(left.get(sentenceOf(old)) ?? []), old]);
  return new Map(current.flatMap((now) => {
    const same = (left.get(sentenceOf(now)) ?? []).filter((old) => sameQuantity(old.quantity, now.quantity));
    const old = same.find(({ id }) => id === now.id) ?? same[0];
    if (!old) return [];
    left.set(sentenceOf(now), (left.get(sentenceOf(now)) ?? []).filter((one) => one !== old));
    return [[now, old] as const];
  }));
};

/** The facts of two editions, paired: by id, but see `pairUnbound`. */
const pairing = (previous: readonly FactState[], current: readonly FactState[]): ReadonlyMap<FactState, FactState> => {
  const unbound = pairUnbound(previous.filter(isUnbound), current.filter(isUnbound));
  const met = new Set(unbound.values());
  const byId = new Map(previous.filter((fact) => !met.has(fact)).map((fact) => [fact.id, fact]));
  const rest = current.filter((fact) => !unbound.has(fact)).flatMap((now) => {
    const old = byId.get(now.id);
    return old ? [[now, old] as const] : [];
  });
  return new Map([...unbound, ...rest]);
};

const movedNumber = ({ type, aspects }: Change): boolean =>
  type !== 'changed' || aspects.some((aspect) => aspect === 'value' || aspect === 'precision' || aspect === 'bound');

/** Calculations, with the inputs that moved them. */
const withMovers = (changes: readonly Change[]): readonly Change[] => {
  const moved = new Set(changes.filter(movedNumber).map(({ factId }) => factId));
  return changes.map((change) => {
    const of = change.after?.provenance.calculation?.of ?? [];
    return change.type === 'changed' && movedNumber(change) ? { ...change, movedBy: [...new Set(of)].filter((id) => moved.has(id)) } : change;
  });
};

/**
 * What is not as it was in an earlier edition, fact by fact: added, removed, changed, in the order of the facts now and
 * then of those that are gone. The order of facts and variants, the row that a number stands in, and the day on which
 * its source was read make no change, nor do times, which are no figures. Numbers are compared as they are printed and exactly.
 */
export const compareFacts = (previous: PreviousFacts, current: readonly FactState[]): readonly Change[] => {
  const comparable = (fact: FactState): boolean => !isUnbound(fact) || (previous.listsUnbound && fact.quantity !== null);
  const [old, now] = [previous.facts.filter(comparable), current.filter(comparable)];
  const pairs = pairing(old, now);
  const met = new Set(pairs.values());
  const changes = now.flatMap((fact) => {
    const before = pairs.get(fact);
    return before ? (compareStates(before, fact) ?? []) : [onlyOne('added', fact)];
  });
  return withMovers([...changes, ...old.filter((fact) => !met.has(fact)).map((fact) => onlyOne('removed', fact))]);
};
