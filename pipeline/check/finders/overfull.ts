import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, compareAtMost, isClear, isOfOneSize, sumOf } from '../interval.ts';
import { exclude } from '../kinds.ts';
import { canExceed } from '../lexicon/kinds.ts';
import { isDouble } from './sum/index.ts';
import { isAmount, isMeanOf, sameUnit } from '../near.ts';
import { atMostClaim } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asSum } from '../working.ts';

const isPoint = ({ m }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null;

/** The figures that a 其中 brings in, as far as nothing but commas stands between them. */
const partsOf = (scene: Scene, whole: Figure): readonly Figure[] => {
  const parts: Figure[] = [];
  for (const f of scene.figures.slice(whole.index + 1, whole.index + 9)) {
    const gap = scene.s.slice(scene.figures[f.index - 1]?.m.end ?? 0, f.m.start);
    if (f.sentence !== whole.sentence || f.line !== whole.line || !isAmount(f) || !sameUnit(f, whole)) break;
    const joins = parts.length === 0 ? /总/u.test(whole.lead) && /^，一期[^，。；\d]{0,6}$/u.test(gap) ? /^/u : /^[^，。；\d]{0,10}[中里]，有?$|^(?:[^，。；\d]{0,6}，其中[:，]?|\((?:其中)?)[^，。；\d]{0,12}$/u : /^(?:[、，；]|和|及)[^，。；\d]{0,12}$|^[^，。；\d]{1,8}，$/u;
    // …，省外37家；另有村镇银行6家: told to be apart.
    if (!joins.test(gap) || /^[，；]?(?:另有|另外|此外|还有)/u.test(gap)) break;
    parts.push(f);
  }
  return parts;
};

/** Parts of kinds that exclude one another (男、女; 生猪、羊、牛) are together no more than the whole that 其中 takes them from. */
const overfull = (scene: Scene, whole: Figure): Claim | null => {
  if (!isAmount(whole) || !isPoint(whole) || isMeanOf(whole) || canExceed.test(whole.lead)) return null;
  const parts = partsOf(scene, whole);
  // （16人跨部任教）: some are counted twice.
  if (isDouble(scene, whole.m.start)) return null;
  if (parts.length < 2 || !parts.every((f) => isPoint(f) && !canExceed.test(f.lead)) || !exclude(parts, whole)) return null;
  const together = sumOf(parts.map(({ reading }) => reading));
  if (compareAtMost(together, whole.reading) !== 'fails' || compare(whole.reading, together) !== 'fails' || !isClear(whole.reading.strict, together.strict, '1.5') || !isOfOneSize(whole.reading, together, 2)) return null;
  return atMostClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], part: together, whole: whole.reading, partWords: asSum(parts.map(({ m }) => m.text)), wholeWords: whole.m.text,
  });
};

/** Parts that are together more than their whole, though no thing can be of two of them. */
export const findOverfull: Finder = (scene) => scene.figures.flatMap((whole) => overfull(scene, whole) ?? []);
