import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures.ts';
import { compare, isNarrow, sumOf } from '../../interval.ts';
import { grouped } from '../../bonds.ts';
import { isMeanOf, sameScope, sameUnit } from '../../near.ts';
import { relationClaim } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isExact } from './near.ts';

const longest = 12;
const reach = 14;

/** Runs of three amounts or more of one unit in one sentence, with no other amount between them. */
const runsOf = (sentence: readonly Figure[]): readonly (readonly Figure[])[] => {
  const runs: Figure[][] = [];
  for (const f of sentence) {
    if (!isExact(f) || isMeanOf(f)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && sameUnit(last, f) && f.own !== '' && last.own !== '') runs.at(-1)?.push(f);
    else runs.push([f]);
  }
  return runs.filter(({ length }) => length >= 3 && length <= longest);
};

const claimFor = (whole: Figure, parts: readonly Figure[]): Claim | null => {
  const computed = sumOf(parts.map(({ reading }) => reading));
  if (!isNarrow(computed, '0.02') || !isNarrow(whole.reading, '0.02') || compare(whole.reading, computed) !== 'holds') return null;
  return relationClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], printed: whole.m.text, stated: whole.reading, computed, unit: whole.m.unit,
    working: { zh: parts.map(({ m }) => m.text).join(' ＋ '), en: parts.map(({ m }) => m.text).join(' + ') },
  });
};

/**
 * Parts told one after another, in another sentence than what they make (按业务划分，…). Three figures that make a fourth by
 * chance are rare, and only what agrees is told.
 */
export const farSums = (scene: Scene): readonly Claim[] =>
  grouped(scene.figures, ({ sentence }) => sentence).flatMap((sentence) => runsOf(sentence)).flatMap((run) => {
    const [first] = run;
    const wholes = scene.figures.slice(Math.max(0, (first?.index ?? 0) - reach), first?.index ?? 0).toReversed()
      .filter((one) => isExact(one) && !one.back && first && first.line - one.line <= 2 && sameUnit(one, first) && sameScope(one, first));
    for (const whole of wholes) {
      const claim = claimFor(whole, run);
      if (claim) return [claim];
    }
    return [];
  });
