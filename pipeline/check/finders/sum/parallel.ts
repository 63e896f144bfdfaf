import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly } from '../../interval.ts';
import { toldApartOf } from '../../lexicon/gathered.ts';
import type { Scene } from '../../scene.ts';
import { isOff, isPart } from './gathered.ts';
import { isDouble, sumClaim, total } from './parts.ts';

/** 1426户4873人: two counts of one thing, with nothing between them. */
interface Row { readonly first: Figure; readonly second: Figure }

const rowAt = ({ figures }: Scene, first: Figure): Row | null => {
  const second = figures[first.index + 1];
  return second && isPart(first) && isPart(second) && first.m.kind === 'count' && second.m.kind === 'count' && second.m.start === first.m.end && first.m.unit !== second.m.unit ? { first, second } : null;
};

/** How many rows may follow, and in how many figures. */
const [most, reach] = [8, 24];

/** The rows of the same two units that follow in the sentence. */
const rowsBehind = (scene: Scene, { first, second }: Row): readonly Row[] => {
  const near = scene.figures.slice(second.index + 1, second.index + 1 + reach).filter((f) => f.sentence === first.sentence && f.depth === first.depth);
  return near.flatMap((f) => (f.m.unit === first.m.unit ? rowAt(scene, f) ?? [] : [])).filter((row) => row.second.m.unit === second.m.unit).slice(0, most);
};

/**
 * `监测对象1426户4873人，其中已消除风险1198户4102人，未消除风险228户711人`: the households of the parts make all households, so that their heads
 * make all heads; one digit off is a slip.
 */
export const parallelSums = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f): readonly Claim[] => {
  const whole = rowAt(scene, f);
  const rows = whole ? rowsBehind(scene, whole) : [];
  if (!whole || rows.length < 2 || isDouble(scene, f.m.start)) return [];
  const sides = ([['first', 'second'], ['second', 'first']] as const).map(([one, other]) => ({
    told: whole[one], parts: rows.map((row) => row[one]), other: whole[other], others: rows.map((row) => row[other]),
  }));
  return sides.flatMap(({ told, parts, other, others }) => {
    // Of few things the parts make the whole by chance.
    const complete = exactly(told.m.value ?? 0).strict.low.at.gte(20) && compare(told.reading, total(parts)) === 'holds';
    if (!complete) return [];
    const holds = compare(other.reading, total(others)) === 'holds';
    const behind = /^[^。\n]*(?:。[^。\n]*)?/u.exec(scene.s.slice(rows.at(-1)?.second.m.end, (rows.at(-1)?.second.m.end ?? 0) + 80))?.[0] ?? '';
    return holds || (isOff(other, total(others), 3) && !toldApartOf.test(behind)) ? [sumClaim(other, others, true)] : [];
  });
});
