import type { Claim } from '../../../model/index.ts';
import { isAverage, signOf, stepsOf } from '../../changes.ts';
import { compare, exactly, minus, scaled } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asMeanChange } from '../../working.ts';

/** `由a增加到b，年均增加d`. */
export const meanChanges = (scene: Scene): readonly Claim[] => scene.bonds.flatMap((bond) => bond.said.flatMap((said) => {
  const { base, now } = bond;
  if (!base || said.role !== 'change' || !isAverage(said) || said.m.unit !== now.m.unit) return [];
  const { steps, sure } = stepsOf(bond, scene.s.slice(Math.max(0, base.m.start - 60), said.m.end));
  const moved = minus(now.reading, base.reading);
  const options = steps.map((n) => ({ n, reading: scaled(moved, exactly(1).strict.low.at.div(n)) }));
  const stated = signOf(said) < 0 ? scaled(said.reading, -1) : said.reading;
  const best = options.find(({ reading }) => compare(stated, reading) === 'holds') ?? options[0];
  return best ? [relationClaim({
    type: 'mean', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated, computed: best.reading, unit: now.m.unit,
    doubt: sure ? null : { when: 'apart', why: whys.years },
    working: asMeanChange(base.m.text, now.m.text, best.n),
  })] : [];
}));
