import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { Real, compare, exactly, over, sumOf } from '../../interval.ts';
import { meanOfListed, measuredAgain, notAllCount, ofMeans } from '../../lexicon/plain.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isSlip, printedUnit } from '../../slip.ts';
import { isExact } from './plain.ts';

const most = 12;
const joined = /^[，、]?(?:和|与|及|以及)?$/u;

/** The unbroken list of figures of one unit right before a figure: 88分、90分和95分. */
const listBefore = (scene: Scene, said: Figure): readonly Figure[] => {
  const list: Figure[] = [];
  for (const one of scene.figures.slice(Math.max(0, said.index - most), said.index).toReversed()) {
    const next = list[0];
    if (one.line !== said.line || one.m.unit !== said.m.unit || one.m.kind !== said.m.kind || !isExact(one) || (next ? !joined.test(scene.s.slice(one.m.end, next.m.start)) : said.sentence !== one.sentence)) break;
    list.unshift(one);
  }
  return list;
};

/** The mean without the greatest and the least, as judges leave them out and nobody says so. */
const trimmed = (list: readonly Figure[]): Real => {
  const values = list.map(({ m }) => new Real(m.value ?? 0)).toSorted((a, b) => a.comparedTo(b)).slice(1, -1);
  return values.reduce((sum, one) => sum.plus(one), new Real(0)).div(Math.max(1, values.length));
};

/** `依次为12.4、11.8、12.7毫克/升，取平均是12.3`: it fails where one thing was measured so many times, and the mean is off by a slip. */
export const listedMeans = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  if (!isExact(said) || said.role !== 'level' || !meanOfListed.test(said.lead)) return [];
  const list = listBefore(scene, said);
  const [first] = list;
  if (!first || list.length < 3) return [];
  const before = scene.s.slice(Math.max(0, first.m.start - 60), first.m.start).replace(/^.*\n/su, '');
  const words = `${before}${scene.s.slice(first.m.start, said.m.end + 30)}`;
  if (ofMeans.test(first.lead) || notAllCount.test(words)) return [];
  const computed = over(sumOf(list.map(({ reading }) => reading)), exactly(list.length));
  if (!computed) return [];
  const holds = compare(said.reading, computed) === 'holds';
  const unit = printedUnit(said.m);
  // Off by a slip, and not what is left without the ends of the list.
  // 第三份没有采用: the mean of all but one, whatever the text says of that one.
  const allButOne = list.some((one) => { const rest = over(sumOf(list.filter((other) => other !== one).map(({ reading }) => reading)), exactly(list.length - 1)); return rest !== null && compare(said.reading, rest) === 'holds'; });
  const sure = measuredAgain.test(before) && !allButOne && isSlip(said.m, computed, 2, unit) && compare(said.reading, computed) === 'fails' && compare(said.reading, exactly(trimmed(list).toDecimalPlaces(2))) === 'fails';
  if (!holds && !sure) return [];
  const sum = list.map(({ m }) => m.text).join('＋');
  return [relationClaim({
    type: 'mean', figures: [...list, said].map(({ m }) => m), said: saidBy(said.m), stated: said.reading, computed, unit: said.m.unit,
    working: { zh: `（${sum}）÷ ${list.length}`, en: `(${sum.replaceAll('＋', ' + ')}) ÷ ${list.length}` },
  })];
});
