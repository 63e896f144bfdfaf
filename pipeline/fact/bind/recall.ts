import type { Fact, FactMention, PreviousMention } from '../../model/index.ts';
import type { Cell } from './cell.ts';
import { daysOf, type Figure, type Knowledge } from './scene.ts';
import { canState } from './stand.ts';

/** So much around the words must be the same, as far as the sentence goes. */
const near = 12;

/** A text of the file as its sentence reads: without emphasis, links to notes, line breaks. */
const unmarked = (text: string): string => text.replace(/\[\^[^\]]{0,40}\]|[*_`~[\]^\s]/gu, '');

const endsAlike = (a: string, b: string): boolean => {
  const [one, other] = [unmarked(a), unmarked(b)];
  const length = Math.min(near, one.length, other.length);
  return length === 0 || one.slice(-length) === other.slice(-length);
};

const startsAlike = (a: string, b: string): boolean => {
  const [one, other] = [unmarked(a), unmarked(b)];
  const length = Math.min(near, one.length, other.length);
  return one.slice(0, length) === other.slice(0, length);
};

/** Whether words of a sentence are those that an earlier edition had there. */
const isSame = ({ zh }: FactMention, { exact, prefix, suffix }: PreviousMention): boolean =>
  zh.exact === exact && endsAlike(zh.prefix, prefix) && startsAlike(zh.suffix, suffix);

/** What the earlier edition bound, by unit. */
export const recollections = (mentions: readonly PreviousMention[]): ReadonlyMap<string, readonly PreviousMention[]> => {
  const byUnit = new Map<string, PreviousMention[]>();
  for (const one of mentions) {
    const list = byUnit.get(one.unitId);
    if (list) list.push(one);
    else byUnit.set(one.unitId, [one]);
  }
  return byUnit;
};

/**
 * The fact that the same words of the same sentence stated in the edition before, whatever its number is now; null where
 * they stated none, or several, or where the sentence now speaks of another time. A line of `bindings` that an editor has
 * taken away is not remembered.
 */
export const recalled = (figure: Figure, before: readonly PreviousMention[], cells: readonly Cell[], { facts }: Knowledge): Fact | null => {
  const ids = new Set(before.filter((one) => one.by !== 'author' && isSame(figure, one)).map(({ factId }) => factId));
  const fact = ids.size === 1 ? facts.get([...ids][0] ?? '') : undefined;
  if (!fact || !canState(fact.quantity, figure.quantity)) return null;
  const otherTime = figure.period !== null && daysOf(figure.period) !== daysOf(fact.period) && !cells.some((cell) => cell.fact === fact);
  return otherTime ? null : fact;
};
