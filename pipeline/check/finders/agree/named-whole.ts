import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, over, scaled, sumOf } from '../../interval.ts';
import { wholeByName } from '../../lexicon/further.ts';
import { isExact, isMeanOf, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sentenceTo } from '../../window.ts';
import { asQuotient, asSum } from '../../working.ts';

const reach = { back: 24, lines: 12 };

/** The figure of that name, the nearest one before. */
const wholeBy = (scene: Scene, first: Figure): Figure | null => {
  const name = wholeByName.exec(sentenceTo(scene, first.m.start, 40))?.groups?.['name'];
  return name === undefined ? null : scene.figures.slice(Math.max(0, first.index - reach.back), first.index).findLast((one) => one.sentence !== first.sentence && first.line - one.line <= reach.lines && isExact(one) && !isMeanOf(one) && sameUnit(one, first) && one.own.length > 2 && (one.own.endsWith(name) || name.endsWith(one.own))) ?? null;
};

/** `……总产值中，一产12.4亿元，二产58.9亿元，三产25.5亿元`: all amounts of the sentence make the whole that it names. Only what agrees is told. */
export const sumOfNamedWhole = (scene: Scene, first: Figure): Claim | null => {
  const whole = isExact(first) && scene.figures[first.index - 1]?.sentence !== first.sentence ? wholeBy(scene, first) : null;
  if (!whole) return null;
  const parts = scene.figures.slice(first.index, first.index + 12).filter((f) => f.sentence === first.sentence && isExact(f) && f.m.unit === first.m.unit);
  const computed = sumOf(parts.map(({ reading }) => reading));
  return parts.length > 1 && isNarrow(computed, '0.02') && compare(whole.reading, computed) === 'holds' ? relationClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asSum(parts.map(({ m }) => m.text)),
  }) : null;
};

/** `……总产值中，…三产25.5亿元，三产占比达到26.3%`: of the whole that the sentence names. */
export const shareOfNamedWhole = (scene: Scene, f: Figure): Claim | null => {
  const part = scene.figures[f.index - 1];
  if (f.m.kind !== 'percent' || f.role !== 'level' || !/占/u.test(f.lead) || !part || part.sentence !== f.sentence || f.clause - part.clause > 1 || !isExact(part)) return null;
  const first = scene.figures.slice(Math.max(0, f.index - 12), f.index).find(({ sentence }) => sentence === f.sentence);
  const whole = first && wholeBy(scene, first);
  const quotient = whole && over(part.reading, whole.reading);
  const computed = quotient && scaled(quotient, 100);
  return whole && computed && isNarrow(f.reading, '0.1') && compare(f.reading, computed) === 'holds' ? relationClaim({
    type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text),
  }) : null;
};
