import type { Agreement, CellRef, Fact, Quantity } from '../../model/index.ts';
import { nearness } from './near.ts';
import { aroundOf, occurrences, type Around, type Figure, type Knowledge, type Scene } from './scene.ts';
import { firstPlace } from './lexicon.ts';
import { canStateRow, stands } from './stand.ts';

/** A row of the data that names the sentence: what it says of its fact. */
export interface Cell {
  readonly fact: Fact;
  readonly quantity: Quantity;
  readonly cell: CellRef;
}

export interface CellBinding {
  readonly figure: Figure;
  readonly fact: Fact;
}

export interface Doubt {
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
}

/** What came of the rows that name a sentence. */
export interface ByCell {
  readonly bound: readonly CellBinding[];
  /** Figures and facts that fit each other alike, so that nothing says which belongs to which. */
  readonly doubtful: readonly Doubt[];
  /** Rows for which the sentence has no figure. */
  readonly stray: readonly Cell[];
}

/** The rows of each sentence, by unit: of facts as they are shown, and of their variants. */
export const cellsByUnit = (facts: readonly Fact[]): ReadonlyMap<string, readonly Cell[]> => {
  const cells = new Map<string, Cell[]>();
  for (const fact of facts) {
    for (const { quantity, provenance: { unitId, cell } } of [fact, ...fact.variants]) {
      if (unitId === null || cell === null) continue;
      const list = cells.get(unitId);
      if (list) list.push({ fact, quantity, cell });
      else cells.set(unitId, [{ fact, quantity, cell }]);
    }
  }
  return cells;
};

interface Candidate {
  readonly cell: Cell;
  readonly figure: Figure;
  /** How well they agree, the less the better, then how near the indicator's name is. */
  readonly tier: number;
  readonly near: number;
}

const far = 10_000;
/** A sentence has a handful of figures; of a list without end the first are enough. */
const mostFigures = 200;
const mostPairs = 2000;
const tiers: Readonly<Record<Agreement, number>> = { agrees: 0, 'agrees-rounded': 1, 'agrees-bound': 2, differs: 3 };

/** How near the names of indicators are to a figure, each looked for once. */
const nearTo = (around: Around, figure: Figure, { indicators }: Knowledge): ((indicator: string) => number) => {
  const known = new Map<string, number>();
  return (indicator) => {
    const words = known.has(indicator) ? [] : (indicators.find(({ id }) => id === indicator)?.plain ?? []);
    const near = known.get(indicator) ?? nearness(around, figure, occurrences(around, indicator, words)) ?? far;
    known.set(indicator, near);
    return near;
  };
};

/** Every row with every figure that could be its own; where they differ, only their units and senses fit. */
const candidatesOf = (scene: Scene, cells: readonly Cell[], figures: readonly Figure[], knowledge: Knowledge): readonly Candidate[] =>
  figures.slice(0, mostFigures).flatMap((figure) => {
    const fitting = cells.filter(({ quantity }) => canStateRow(quantity, figure.quantity));
    if (fitting.length === 0) return [];
    const near = nearTo(aroundOf(scene, figure), figure, knowledge);
    return fitting.map((cell) => ({ cell, figure, tier: tiers[stands(cell.quantity, figure.quantity)], near: near(cell.fact.indicator) }));
  }).slice(0, mostPairs);

/** A name stands directly before a figure: 超两千亿的有1个. */
const directly = 4;

/**
 * Without pairs whose row and whose figure each stand directly by another: where 超百亿的有2个 and 超千亿的有1个, the row of
 * the first is not the second figure, whatever number it has.
 */
const withoutCrossed = (all: readonly Candidate[]): readonly Candidate[] => {
  const named = all.filter((one) => one.near <= directly);
  const own = named.filter((one) => !named.some((other) => (other.cell === one.cell) !== (other.figure === one.figure)));
  return own.length < 2 ? all : all.filter((one) => own.includes(one) || !own.some(({ cell }) => cell === one.cell) || !own.some(({ figure }) => figure === one.figure));
};

const order = (a: Candidate, b: Candidate): number => a.tier - b.tier || a.near - b.near;
const alike = (a: Candidate, b: Candidate): boolean => a.tier === b.tier && a.near === b.near;

/** Takes the best pair again and again; what two facts, or two figures, could claim alike is in doubt. */
const settle = (candidates: readonly Candidate[], take: (best: Candidate) => void, doubt: (ones: readonly Candidate[]) => void): void => {
  let left = candidates.toSorted(order);
  for (let best = left[0]; best; best = left[0]) {
    const { cell: { fact }, figure } = best;
    const rivals = left.filter((one) => alike(one, best) && (one.figure === figure) !== (one.cell.fact === fact));
    if (rivals.length === 0) take(best);
    else doubt([best, ...rivals]);
    const gone = rivals.length === 0 ? [best] : [best, ...rivals];
    left = left.filter((one) => !gone.some((other) => one.figure === other.figure || one.cell.fact === other.cell.fact));
  }
};

/** A bound that holds says little: it is the row's figure only where no other figure of the sentence stands nearer to its name. */
const isSafe = ({ cell, figure, tier, near }: Candidate, all: readonly Candidate[]): boolean =>
  tier < tiers['agrees-bound'] || (tier === tiers['agrees-bound'] && near < far && !all.some((one) => one.cell === cell && one.figure !== figure && one.near <= near));

/** A row and a figure of other value are the same if nothing else is left of their unit, or the name stands by that figure alone. */
const isOwn = (one: Candidate, all: readonly Candidate[]): boolean => {
  const { figure, cell, near } = one;
  if (figure.period !== null && figure.period !== cell.fact.period && all.some((other) => other.cell === cell && other.figure.period === cell.fact.period)) return false;
  if (near === far) return !all.some((other) => (other.figure === figure) !== (other.cell === cell));
  const samePeriod = (other: Candidate): boolean => other.figure.period === figure.period || other.figure.period === cell.fact.period;
  return !all.some((other) => other.cell === cell && other.figure !== figure && other.near <= near && samePeriod(other));
};

interface Pair { readonly cell: Cell; readonly figure: Figure }

/** Rows and figures that can belong to each other and to no others; the rows as the data have them, the figures as the sentence has. */
const groupsOf = (all: readonly Candidate[]): readonly (readonly Candidate[])[] => {
  let groups: readonly (readonly Candidate[])[] = [];
  for (const one of all) {
    const meets = (group: readonly Candidate[]): boolean => group.some(({ cell, figure }) => cell === one.cell || figure === one.figure);
    groups = [...groups.filter((group) => !meets(group)), [...groups.filter(meets).flat(), one]];
  }
  return groups;
};

const inRowOrder = (pairs: readonly Pair[]): boolean => {
  const rows = pairs.toSorted((a, b) => a.figure.zh.start - b.figure.zh.start).map(({ cell: { cell } }) => cell);
  return rows.every((row, n) => n === 0 || (row.resource === rows[n - 1]?.resource && row.package === rows[n - 1]?.package && row.row > (rows[n - 1]?.row ?? 0)));
};

/**
 * Where all that is left of a sentence differs, and as many rows are left as figures, each is its own in order, if those
 * that are bound already stand in the order of the rows: whoever copied the sentence went along it.
 */
const bindRest = (rest: readonly Candidate[], settled: readonly Pair[]): readonly Pair[] =>
  groupsOf(rest).flatMap((group) => {
    const cells = [...new Set(group.map(({ cell }) => cell))].toSorted((a, b) => a.cell.row - b.cell.row);
    const figures = [...new Set(group.map(({ figure }) => figure))].toSorted((a, b) => a.zh.start - b.zh.start);
    const pairs = cells.flatMap((cell, n): readonly Pair[] => {
      const figure = figures[n];
      return figure && group.some((one) => one.cell === cell && one.figure === figure && one.tier === tiers.differs) ? [{ cell, figure }] : [];
    });
    return pairs.length === cells.length && pairs.length === figures.length && inRowOrder([...settled, ...pairs]) ? pairs : [];
  });

/** A first place, or a single one, may be said without a figure: 居首, 首家. */
const inWords = ({ quantity: { unit, value } }: Cell, { plain }: Scene): boolean => value === '1' && (unit === 'rank' ? firstPlace.test(plain) : /[首唯一]/u.test(plain));

/** Binds the figures of a sentence to the rows that name it. */
export const bindByCell = (scene: Scene, cells: readonly Cell[], figures: readonly Figure[], knowledge: Knowledge): ByCell => {
  const bound: (CellBinding & Pair)[] = [];
  const doubtful: Doubt[] = [];
  const all = withoutCrossed(candidatesOf(scene, cells, figures, knowledge));
  const done = (one: Candidate): boolean => bound.some(({ figure, fact }) => figure === one.figure || fact === one.cell.fact)
    || doubtful.some(({ figures: unclear, facts }) => unclear.includes(one.figure) || facts.includes(one.cell.fact));
  const take = ({ figure, cell }: Pair): void => void bound.push({ figure, cell, fact: cell.fact });
  const doubt = (ones: readonly Candidate[]): void =>
    void doubtful.push({ figures: [...new Set(ones.map(({ figure }) => figure))], facts: [...new Set(ones.map(({ cell: { fact } }) => fact))] });
  settle(all.filter((one) => isSafe(one, all)), take, doubt);
  const rest = all.filter((one) => !done(one));
  settle(rest.filter((one) => one.tier === tiers.differs && isOwn(one, rest)), take, () => undefined);
  for (const pair of bindRest(rest.filter((one) => !done(one)), bound)) take(pair);
  const told = (cell: Cell): boolean => bound.some(({ fact }) => fact === cell.fact) || doubtful.some(({ facts }) => facts.includes(cell.fact));
  return { bound, doubtful, stray: cells.filter((cell) => !told(cell) && !inWords(cell, scene)) };
};
