import type { Agreement, Fact } from '../../model/index.ts';
import type { Name } from './names.ts';
import { daysOf, type Figure, type Knowledge } from './scene.ts';
import { canState, stands } from './stand.ts';

/** Why words that fit some facts do not say enough. */
export type DoubtReason = 'alike' | 'period' | 'inherited' | 'whom' | 'series' | 'placeless' | 'currency';

/** What the words around a figure say of it. */
export type ByWording =
  | { readonly is: 'bound'; readonly fact: Fact }
  /** The words fit these facts, but not well enough to say which, or whether at all. */
  | { readonly is: 'doubtful'; readonly facts: readonly Fact[]; readonly why: DoubtReason }
  | { readonly is: 'unbound' };

const unbound: ByWording = { is: 'unbound' };

/** More candidates than these are no help. */
const mostFacts = 3;

const isSame = (agreement: Agreement): boolean => agreement === 'agrees' || agreement === 'agrees-rounded';
const says = (fact: Fact, figure: Figure): boolean => [fact, ...fact.variants].some(({ quantity }) => canState(quantity, figure.quantity) && isSame(stands(quantity, figure.quantity)));

/** Facts in doubt, if they are few. */
export const fewOf = (facts: readonly Fact[], why: 'period' | 'placeless' | 'currency'): ByWording => (facts.length > 0 && facts.length <= mostFacts ? { is: 'doubtful', facts, why } : unbound);

/** What a figure without a time may state: what gives its number, shown or not; where its place is named with it and none does, any of a few. */
export const timeless = (known: readonly Fact[], figure: Figure, placed: boolean): ByWording => {
  const alike = known.filter((fact) => says(fact, figure));
  return fewOf(alike.length > 0 || !placed ? alike : known.filter((fact) => canState(fact.quantity, figure.quantity)), 'period');
};

/** What a figure without any place may state, of a thing that is of no place by itself: that which has its number. */
export const placeless = (figure: Figure, { of }: Name, { ofWhom, entities }: Knowledge): ByWording => {
  if (figure.period === null || of.entity !== null) return unbound;
  const days = daysOf(figure.period);
  return fewOf(entities.flatMap(({ id }) => ofWhom.get(`${of.id}/${id}`)?.get(days) ?? []).filter((fact) => says(fact, figure)), 'placeless');
};
