import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, sumOf } from '../../interval.ts';
import { grouped } from '../../bonds/index.ts';
import { isMeanOf, sameScope, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isExact, lineTo, nameOf, sharesWord } from './near.ts';

/** 分航线看, 按业务划分, 其中. */
const opener = /^\s*(?:分|按|从|就|其中)[^，。；]{1,10}(?:看|分|划分|来看|统计|而言|而论|讲)|其中/u;

const longest = 12;
const reach = 14;

/** Runs of amounts of one unit in one sentence, with no other amount between them. */
const runsOf = (sentence: readonly Figure[]): readonly (readonly Figure[])[] => {
  const runs: Figure[][] = [];
  for (const f of sentence) {
    if (!isExact(f) || isMeanOf(f)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && sameUnit(last, f) && f.own !== '' && last.own !== '') runs.at(-1)?.push(f);
    else runs.push([f]);
  }
  return runs.filter(({ length }) => length >= 2 && length <= longest);
};

const claimFor = (whole: Figure, parts: readonly Figure[]): Claim | null => {
  const computed = sumOf(parts.map(({ reading }) => reading));
  if (!isNarrow(computed, '0.02') || !isNarrow(whole.reading, '0.02') || compare(whole.reading, computed) !== 'holds') return null;
  return relationClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit,
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
    // Two figures make a third by chance more often: what opens them must say that they are parts, and of this.
    const parts = run.length > 2 || (first !== undefined && opener.test(/[^。]*$/u.exec(lineTo(scene, first.m.start, 40))?.[0] ?? ''));
    for (const whole of parts ? wholes : []) {
      if (run.length === 2 && !run.some((one) => sharesWord(nameOf(one), nameOf(whole)))) continue;
      const claim = claimFor(whole, run);
      if (claim) return [claim];
    }
    return [];
  });
