import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, isOfOneSize, minus } from '../../interval.ts';
import { carried, crossing, leftOver, openList, placeOrTime, unused, wholeLead } from '../../lexicon/gathered.ts';
import { memberUnits } from '../../lexicon/kinds.ts';
import { unsure } from '../../lexicon/plain.ts';
import { overlapWords, progressWords } from '../../lexicon/wholes.ts';
import type { Finder, Scene } from '../../scene.ts';
import { behindOf, isOpen, isOff, isPrecise, isPart } from './gathered.ts';
import { isDouble, longestList, sumClaim, total } from './parts.ts';

/** Words between two figures, to see what opens the clause of the second. */
const between = ({ s }: Scene, a: Figure, b: Figure): string => s.slice(a.m.end, b.m.start);

/** A whole, and all figures of its unit from there to what is left. */
interface Split { readonly whole: Figure; readonly parts: readonly Figure[] }

/** Going back from what is left: the figure that all behind it together make, else the furthest that is about as much. */
const splitAt = (scene: Scene, rest: Figure): Split | null => {
  const parts: Figure[] = [rest];
  let found: Split | null = null;
  for (const f of scene.figures.slice(Math.max(0, rest.index - longestList), rest.index).toReversed()) {
    if (f.line !== rest.line || rest.sentence - f.sentence > 2) break;
    if (f.m.unit !== rest.m.unit || f.m.kind !== rest.m.kind) continue;
    if (!isPart(f)) break;
    const all = { whole: f, parts: parts.toReversed() };
    if (parts.length > 1 && compare(f.reading, total(parts)) === 'holds') return all;
    if (parts.length > 1 && isOfOneSize(f.reading, total(parts), '1.15') && parts.every((part) => compareAtMost(part.reading, f.reading) === 'holds')) found = all;
    parts.push(f);
  }
  return found;
};

/** Parts of a part: 其中40.1公里、12.6公里 of a 52.7公里 told before them. */
const isNested = (parts: readonly Figure[]): boolean => parts.some((part, n) => parts.length - n > 2 && compare(part.reading, total(parts.slice(n + 1))) === 'holds');

/** Which figure is the slip: the whole, or one part of what the others leave of it. */
const isSlipOfOne = ({ whole, parts }: Split): boolean => isPrecise([whole, ...parts]) && (isOff(whole, total(parts), 3)
  || parts.some((part) => isOff(part, minus(whole.reading, total(parts.filter((one) => one !== part))), 3)));

/** `贷款余额214.7亿元……其中对公96.3亿元、个人105.8亿元，剩下的全是票据贴现，余额14.6亿元`: what is left makes the parts all. */
const restSum = (scene: Scene, rest: Figure): readonly Claim[] => {
  const before = scene.figures.slice(Math.max(0, rest.index - longestList), rest.index).findLast(({ m }) => m.unit === rest.m.unit);
  const gap = before && before.sentence === rest.sentence && rest.clause - before.clause <= 2 ? between(scene, before, rest) : '';
  if (!isPart(rest) || !(leftOver.test(gap) || unused.test(gap))) return [];
  const split = splitAt(scene, rest);
  const [first] = split?.parts ?? [];
  if (!split || !first) return [];
  const { whole, parts } = split;
  if (compare(whole.reading, total(parts)) === 'holds') return [sumClaim(whole, parts, true)];
  const link = between(scene, whole, first);
  const words = scene.s.slice(whole.m.start - whole.lead.length, rest.m.end);
  const behind = behindOf(scene, rest);
  // 剩下的60.4公里，其中2公里: more is told of what is left.
  const more = scene.figures[rest.index + 1]?.sentence === rest.sentence && scene.figures[rest.index + 1]?.m.unit === rest.m.unit;
  const alone = scene.figures.slice(Math.max(0, whole.index - longestList), whole.index).every((f) => f.sentence !== whole.sentence || f.m.unit !== whole.m.unit);
  const sure = alone && !more && !isOpen(`${words}${behind}`) && !carried.test(`${words}${behind}`) && parts.every(({ sentence }) => sentence === first.sentence) && (wholeLead.test(whole.lead) || /其中/u.test(link) || unused.test(gap)) && !isNested(parts)
    && !parts.some(({ lead }) => /其中/u.test(lead) && lead !== first.lead) && !parts.some(({ own, lead }) => overlapWords.test(own) || progressWords.test(lead) || /办结|审结|整改|完成/u.test(lead)) && !openList.test(words) && !unsure.test(`${words}${behind}`) && !isDouble(scene, whole.m.start) && !/已|实/u.test(first.lead);
  return sure && compare(whole.reading, total(parts)) === 'fails' && isSlipOfOne(split) ? [sumClaim(whole, parts, true)] : [];
};

/** `停车位配建1860个:地上240个，地下一层830个，地下二层810个`: what stands behind a colon is of the whole right before it, and more than it by a slip. */
const colonSum = (scene: Scene, whole: Figure): readonly Claim[] => {
  if (!isPart(whole) || scene.s.charAt(whole.m.end + whole.tail.length) !== ':' || whole.tail.length > 6) return [];
  const behind = scene.figures.slice(whole.index + 1, whole.index + longestList).filter(({ sentence }) => sentence === whole.sentence);
  const parts = behind.filter((f) => f.m.unit === whole.m.unit && f.m.kind === whole.m.kind);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 3 || parts.some((part, n) => !isPart(part) || part.index !== whole.index + 1 + n || part.own === '' || part.depth !== whole.depth)) return [];
  if (compare(whole.reading, total(parts)) === 'holds') return [sumClaim(whole, parts, true)];
  const words = scene.s.slice(whole.m.start - whole.lead.length, last.m.end);
  const sure = /^(?:[。；\n]|，其中|$)/u.test(scene.s.slice(last.m.end + last.tail.length, last.m.end + last.tail.length + 3)) && !isOpen(words) && !memberUnits.includes(whole.m.unit) && parts.every(({ own, lead }) => placeOrTime.test(lead) && !overlapWords.test(own) && !crossing.test(own) && !/其中|含|有|里|中$/u.test(lead)) && !openList.test(words) && !unsure.test(`${words}${behindOf(scene, last)}`) && !isDouble(scene, whole.m.start);
  return sure && compareAtMost(total(parts), whole.reading) === 'fails' && isPrecise([whole, ...parts]) && isOff(whole, total(parts), 3) ? [sumClaim(whole, parts, true)] : [];
};

/** Parts that what is left, or a colon, makes all of a whole. */
export const restSums: Finder = (scene) => scene.figures.flatMap((f) => [...restSum(scene, f), ...colonSum(scene, f)]);
