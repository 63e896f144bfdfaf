import type { Indicator, Observation, Precedence, Source, Status } from '../model/index.ts';

/** The more settled first. What was revised may later be final, and the other way round: of those two the date decides. */
const settled: Readonly<Record<Status, number>> = { final: 0, revised: 0, preliminary: 1, estimate: 2, target: 3 };

/** Two datasets may name one source; another title or publisher under the same name is another source. */
const sourceKey = ({ name, title, publisher }: Source): string => JSON.stringify([name, title, publisher]);

/** Whether two numbers are of one source, so that status and date decide between them. */
export const sameSource = (one: Source, other: Source): boolean => sourceKey(one) === sourceKey(other);

/** Observations of one key in the order in which they would be shown, and why one stands before another. */
export interface Ranking {
  readonly ordered: readonly Observation[];
  readonly why: (first: Observation, second: Observation) => Precedence;
}

const key = (one: Observation): string => `${sourceKey(one.source)} ${settled[one.status]}`;

/** Dates of one source and status as far as all of them are written: of 2022 and 2022-03 nobody knows which is the later. */
const datesOf = (observations: readonly Observation[]): ReadonlyMap<Observation, string> => {
  const shortest = new Map<string, number>();
  for (const one of observations) shortest.set(key(one), Math.min(one.asOf.length, shortest.get(key(one)) ?? one.asOf.length));
  return new Map(observations.map((one) => [one, one.asOf.slice(0, shortest.get(key(one)))]));
};

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

const byData = (a: Observation, b: Observation): Precedence => (a.cell.package === b.cell.package ? 'row-order' : 'dataset-order');

type Decision = { readonly by: number; readonly why: Precedence };

/**
 * Orders the numbers of one fact, given in the order of datasets, files and rows. Between sources the indicator's `sources`
 * decide, then which source the data name first; within a source the status (final and revised before preliminary,
 * estimate and target), then the later as-of date, then the order given.
 */
export const rank = (observations: readonly Observation[], indicator: Indicator | undefined): Ranking => {
  const at = new Map(observations.map((one, n) => [one, n]));
  const firsts = new Map<string, Observation>();
  for (const one of observations) if (!firsts.has(sourceKey(one.source))) firsts.set(sourceKey(one.source), one);
  const firstOf = (one: Observation): Observation => firsts.get(sourceKey(one.source)) ?? one;
  const dates = datesOf(observations);
  const named = (one: Observation): number => {
    const place = indicator?.sources.indexOf(one.source.name) ?? -1;
    return place < 0 ? Number.MAX_SAFE_INTEGER : place;
  };
  const placeOf = (one: Observation): number => at.get(firstOf(one)) ?? 0;
  const steps: readonly ((a: Observation, b: Observation) => Decision)[] = [
    (a, b) => ({ by: named(a) - named(b), why: 'source-order' }),
    (a, b) => ({ by: placeOf(a) - placeOf(b), why: byData(firstOf(a), firstOf(b)) }),
    (a, b) => ({ by: settled[a.status] - settled[b.status], why: 'status' }),
    (a, b) => ({ by: compareText(dates.get(b) ?? '', dates.get(a) ?? ''), why: 'as-of' }),
    (a, b) => ({ by: (at.get(a) ?? 0) - (at.get(b) ?? 0), why: byData(a, b) }),
  ];
  const decided = (a: Observation, b: Observation): Decision =>
    steps.reduce<Decision>((found, step) => (found.by === 0 ? step(a, b) : found), { by: 0, why: 'row-order' });
  return { ordered: observations.toSorted((a, b) => decided(a, b).by), why: (first, second) => decided(first, second).why };
};
