import { unitKind } from '../../quantity/index.ts';
import { comparisons, growthEnds, links } from './lexicon.ts';
import { distance } from './near.ts';
import { longest, occurrences, type Around, type Figure, type Knowledge, type NamedIndicator, type Occurrence } from './scene.ts';

/** Where a figure's sentence names an indicator, and how far from the figure. */
export interface Name extends Occurrence<NamedIndicator> {
  readonly far: number;
}

/** A name farther off than this is no name of the figure. */
const reach = 60;

const growing = (sense: string | null): boolean => sense === 'growth' || sense === 'decline';

/** Whether a figure is a rate of growth or decline, which stands behind the name of what grows: 产值为5亿元，增长3%. */
export const isGrowth = ({ quantity: { unit, sense } }: Figure): boolean => ['percent', 'percentage-point'].includes(unitKind(unit)) && growing(sense);

const byLength = growthEnds.toSorted((a, b) => b.length - a.length);

/** What grows, by the name of its growth: 第一产业增加值 of 第一产业增加值增速. Null: the name is not of a growth. */
export const stemOf = (name: string): string | null => {
  const end = byLength.find((one) => name.endsWith(one) && name.length - one.length >= 2);
  return end === undefined ? null : name.slice(0, -end.length);
};

/** The words by which a figure's sentence may name an indicator. */
export const wordsFor = ({ plain }: NamedIndicator, figure: Figure): readonly string[] =>
  isGrowth(figure) ? [...plain, ...plain.flatMap((one) => stemOf(one) ?? [])] : plain;

const commonEnd = (a: string, b: string): number => {
  let length = 0;
  while (length < a.length && length < b.length && a.at(-length - 1) === b.at(-length - 1)) length += 1;
  return length;
};

/** Where one of these begins, the name has ended: 制造业增长 does not write out 制造业增加值. */
const joins = [...links, ...comparisons].filter((word) => word.length > 1);

/** A head that is left out has at least so many characters (产值), and so has what is left (商贸). */
const shortest = 2;

/**
 * Where a series goes on without its head: after 第一产业增加值, 第二产业 stands for 第二产业增加值. `told` are the names that
 * the paragraph has bound before; as much of the name as the text writes out is its span.
 */
const shortened = (around: Around, of: NamedIndicator, words: readonly string[], told: readonly string[]): readonly Occurrence<NamedIndicator>[] =>
  words.flatMap((name) => told.flatMap((before) => {
    const common = commonEnd(name, before);
    const own = Math.max(shortest, name.length - common);
    if (common < shortest || own >= name.length) return [];
    return occurrences(around, of, [name.slice(0, own)]).flatMap((one) => {
      let end = one.end;
      const isNext = (at: number): boolean => around.plain.charAt(at - around.from) === name.charAt(at - one.start) && !joins.some((word) => around.plain.startsWith(word, at - around.from));
      while (end - one.start < name.length && isNext(end)) end += 1;
      return end - one.start === name.length ? [] : [{ ...one, end }];
    });
  }));

/** The names of indicators of the figure's unit around it, the nearest first. */
export const namesOf = (around: Around, figure: Figure, { indicators }: Knowledge, told: readonly string[]): readonly Name[] => {
  const fitting = indicators.filter(({ unit }) => unit === figure.quantity.unit);
  const found = longest(fitting.flatMap((one) => {
    const words = wordsFor(one, figure);
    return [...occurrences(around, one, words), ...shortened(around, one, words, told)];
  }));
  return found.map((one) => ({ ...one, far: distance(around, figure, one) })).filter(({ far }) => far <= reach)
    .toSorted((a, b) => a.far - b.far || b.end - b.start - (a.end - a.start));
};
