import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, isOfOneSize, over, scaled, type Reading } from '../../interval.ts';
import { around, isAmount } from '../../near.ts';
import type { Scene } from '../../scene.ts';

/** What a share is of what; `sure` where the words leave no doubt. */
export interface Parts {
  readonly part: Figure;
  readonly whole: Figure;
  readonly sure: boolean;
  /** Of the very things just counted, so that they are of one time. */
  readonly those?: boolean;
  /** What is told is not the part, but what the whole has besides. */
  readonly rest?: boolean;
}

/** A share in per cent, however it is written. */
export const inPercent = (f: Figure): Reading => (f.m.unit === '‰' ? scaled(f.reading, '0.1') : f.m.kind === 'ratio' ? scaled(f.reading, 100) : f.reading);

/** A share of more than all, or of quite another size, is of something else. */
export const isTelling = (f: Figure, whole: Figure, computed: Reading): boolean =>
  (computed.strict.low.at.lte(100) || /任务|计划|目标|预算|进度/u.test(f.lead + whole.lead)) && isNarrow(computed, '0.8') && isOfOneSize(inPercent(f), computed, f.m.comparator === 'eq' ? 3 : 10);

/** Whether part and whole give the share. */
export const fits = (f: Figure, part: Figure, whole: Figure): boolean => {
  const quotient = over(part.reading, whole.reading);
  return quotient !== null && isTelling(f, whole, scaled(quotient, 100)) && isOfOneSize(inPercent(f), scaled(quotient, 100), 3) && compare(inPercent(f), scaled(quotient, 100)) === 'holds';
};

/** The best of some pairs: one that agrees, else the surest. */
export const best = (f: Figure, pairs: readonly Parts[]): Parts | null =>
  pairs.find(({ part, whole }) => fits(f, part, whole)) ?? pairs.find(({ sure }) => sure) ?? pairs[0] ?? null;

const wholeReach = { back: 40, on: 8, lines: 3 };

/** Amounts of the paragraphs around that a share may be of. */
export const nearLines = (scene: Scene, f: Figure): readonly Figure[] =>
  around(scene.figures, f, wholeReach.back, wholeReach.on).filter((one) => Math.abs(one.line - f.line) <= wholeReach.lines && isAmount(one) && isPoint(one));

/** A bound is no whole to divide by. */
const isPoint = ({ m }: Figure): boolean => m.comparator === 'eq' || m.comparator === 'approx';

/** `12个乡镇中有9个`, `214家，其中98家`, `214家（98家…`: the text itself puts the part into the whole. */
export const isInside = (scene: Scene, part: Figure, whole: Figure): boolean => {
  const gap = whole.index < part.index ? scene.s.slice(whole.m.end, part.m.start) : '';
  return gap.length < 40 && (/^[^，。；]{0,12}(?:中|里|当中)|其中|^\(/u.test(gap));
};
