import type { Claim, ClaimType } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, isOfOneSize, type Reading } from '../../interval.ts';
import { onTop, owners, unsure, wholeWords } from '../../lexicon/plain.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import type { asQuotient } from '../../working.ts';

const before = 60;
const behind = 40;

/** A figure that is told as it is: no bound, no range, no about. */
export const isExact = ({ m }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null && m.value !== null;

/** Figures of the paragraph of `f`, so many before it and behind it. */
export const beside = (scene: Scene, f: Figure, back = 12, on = 6): readonly Figure[] =>
  scene.figures.slice(Math.max(0, f.index - back), f.index + on + 1).filter((one) => one !== f && one.line === f.line);

/** A name without owner, 的, what makes a whole of it, and the year. */
export const nameOf = (words: string): string => words.replace(/(?:19|20)\d{2}年/u, '').replace(owners, '').replace(wholeWords, '').replaceAll('的', '');

/** 科研经费到账 and 到账科研经费: the same characters, in whatever order. */
export const isSameName = (a: string, b: string): boolean => {
  const [x, y] = [nameOf(a), nameOf(b)].map((name) => [...name].toSorted().join(''));
  return x !== undefined && x.length >= 2 && x === y;
};

interface Slip {
  readonly type: ClaimType;
  readonly operands: readonly Figure[];
  readonly said: Figure;
  readonly computed: Reading | null;
  readonly unit: string;
  readonly working: ReturnType<typeof asQuotient>;
  /** Of which sign the stated is: a fall is printed without it. */
  readonly stated?: Reading;
  /** How many times as large a slip may make it: twice, unless its digits are the same in another order. */
  readonly most?: number;
}

/** What fails where all figures are exact, no word near them makes their circle unsure, and the slip is one of digits. */
export const slipClaim = (scene: Scene, { type, operands, said, computed, unit, working, stated = said.reading, most = 2 }: Slip): readonly Claim[] => {
  const all = [...operands, said];
  if (!computed || !all.every(isExact) || !isNarrow(computed, '0.2') || compare(stated, computed) !== 'fails' || !isOfOneSize(stated, computed, most)) return [];
  const [start, end] = [Math.min(...all.map(({ m }) => m.start)), Math.max(...all.map(({ m }) => m.end))];
  const words = scene.s.slice(Math.max(0, start - before), end + behind);
  if (unsure.test(words) || (['share', 'mean'].includes(type) && onTop.test(words))) return [];
  return [relationClaim({ type, figures: all.map(({ m }) => m), said: saidBy(said.m), stated, computed, unit, working })];
};
