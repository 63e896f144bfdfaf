import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, isOfOneSize } from '../../interval.ts';
import { openSums } from '../../lexicon/closed.ts';
import { added, comesWith, crossing, gatheredCount, neutral, openList, overall, sameDeeds, summed, wider } from '../../lexicon/gathered.ts';
import { memberUnits } from '../../lexicon/kinds.ts';
import { unsure } from '../../lexicon/plain.ts';
import { overlapWords } from '../../lexicon/wholes.ts';
import { plainChinese } from '../../../quantity/index.ts';
import { isAmount, isMeanOf, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import type { Scene } from '../../scene.ts';
import { isPlaceSlip, isSlip, isTurned, printedUnit } from '../../slip.ts';
import { clauseTo } from '../../window.ts';
import { isDouble, longestList, sumClaim, total } from './parts.ts';

/** Told as it is, of no other time: what can be added up. */
export const isPart = (f: Figure): boolean => isAmount(f) && !isMeanOf(f) && f.m.comparator === 'eq' && f.m.valueHigh === null && f.m.value !== null;

/** One digit, two turned, or one place: what adding up or copying leaves behind. */
export const isOff = (f: Figure, computed: Parameters<typeof isSlip>[1], least: number): boolean =>
  isSlip(f.m, computed, least, printedUnit(f.m)) || isTurned(f.m, computed, printedUnit(f.m)) || isPlaceSlip(f.m, computed, printedUnit(f.m));

/** 8000, 300: round numbers, of which one digit says nothing. */
const significant = ({ text }: Figure['m']): number => plainChinese(text).replace(/[,\s]|[^\d.,]+$/gu, '').replace(/^(\d+?)0+$/u, '$1').replace(/\D/gu, '').length;
/** Whether one of them has digits enough to tell a slip by. */
export const isPrecise = (all: readonly Figure[], least = 3): boolean => all.some(({ m }) => significant(m) >= least);

/** What its sentence says behind a figure. */
export const behindOf = ({ s }: Scene, { m }: Figure): string => /^[^。\n]*(?:。[^。\n]*)?/u.exec(s.slice(m.end, m.end + 60))?.[0] ?? '';

/** The words right before the total, from the last part on. */
const linkOf = ({ s }: Scene, last: Figure, whole: Figure): string => s.slice(last.m.end, whole.m.start);

/** All figures of its unit that stand in the sentence before a total; where there are none, those of the sentence before it; or as many as the words count. */
const partsOf = (scene: Scene, whole: Figure): readonly Figure[] => {
  const near = scene.figures.slice(Math.max(0, whole.index - longestList), whole.index).filter((f) => f.m.unit === whole.m.unit && f.m.kind === whole.m.kind && whole.line - f.line <= 2 && whole.sentence - f.sentence <= 4);
  const own = near.filter(({ sentence }) => sentence === whole.sentence);
  const count = numberOf(gatheredCount.exec(clauseTo(scene, whole.m.start, 24))?.groups?.['n'] ?? '');
  if (count > 1 && own.length !== count) return near.length === count ? near : [];
  return own.length > 0 ? own : near.filter(({ sentence, line }) => line === whole.line && sentence === whole.sentence - 1);
};

/** What stands between the verb and the number names nothing else than what was added up: not 汇总后最高出力, 汇总下来晒干. */
const isOfThese = (scene: Scene, first: Figure, last: Figure, cue: RegExp, link: string): boolean => {
  const found = cue.exec(link);
  const noun = (found ? link.slice(found.index + found[0].length) : link).replace(neutral, '').replace(/^全[年月天部]|累计/gu, '');
  const head = scene.s.slice(Math.max(0, first.m.start - first.lead.length - 12), last.m.end);
  return noun === '' || (noun.length > 1 && head.includes(noun.slice(-2))) || sameDeeds.some((deed) => deed.test(noun) && deed.test(head));
};

/** Some are of two kinds, some cancel out, or a part is not told: the sentence says so itself. */
export const isOpen = (words: string): boolean => openSums.some((one) => one.words.test(words));

/**
 * `统招生540人，指标到校生270人，……，全部加上是905人`: the verb adds up what stands right before it, and all figures of the unit are its
 * parts. What differs is told only as a slip of the pen, for a total may be of more than was told.
 */
export const gatheredSum = (scene: Scene, whole: Figure): Claim | null => {
  if (!isPart(whole) || whole.tail.startsWith('的')) return null;
  const parts = partsOf(scene, whole);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || parts.length < 2 || !parts.every((part) => isPart(part) && part.depth === whole.depth) || whole.clause - last.clause > 2) return null;
  const link = linkOf(scene, last, whole);
  const [adds, sums] = [added.test(link), summed.test(link)];
  if (!(adds || sums || overall.test(whole.lead)) || /[占比较]/u.test(whole.lead) || link.length > 30) return null;
  const computed = total(parts);
  if (compare(whole.reading, computed) === 'holds') return adds ? sumClaim(whole, parts, true) : null;
  const words = scene.s.slice(first.m.start - first.lead.length, whole.m.start).replace(/^其中/u, '');
  if (isDouble(scene, first.m.start) || isOpen(`${words}${behindOf(scene, whole)}`) || unsure.test(`${words}${behindOf(scene, whole)}`) || openList.test(words) || /其中/u.test(scene.s.slice(first.m.end, whole.m.start)) || parts.some(({ lead, own, sentence }) => overlapWords.test(own) || (crossing.test(own) && parts.length > 2) || (/合计|总[计数量额]|累计|[各每]$/u.test(lead) || (/共/u.test(lead) && sentence === whole.sentence))) || !isPrecise([...parts, whole]) || comesWith.test(link)) return null;
  if (!isOfOneSize(whole.reading, computed, '1.5') || compare(whole.reading, computed) !== 'fails') return null;
  // Some of the people of two lists are in both; where the parts are less than the whole, some may be untold.
  const less = compareAtMost(computed, whole.reading) === 'fails';
  const members = memberUnits.includes(whole.m.unit);
  if (!isOfThese(scene, first, last, adds ? added : sums ? summed : overall, link)) return null;
  if (adds) return (!members || !less || parts.length > 2 || link.length < 16) && isOff(whole, computed, 3) ? sumClaim(whole, parts, true) : null;
  if (sums) return !(members && less) && !wider.test(link) && isOff(whole, computed, 3) ? sumClaim(whole, parts, true) : null;
  return !members && less && parts.length > 2 && isOff(whole, computed, 4) ? sumClaim(whole, parts, true) : null;
};

/** `金牌23枚、银牌31枚、铜牌28枚，陈列柜里整整摆了82块奖牌`: no word adds up, but the next figure is just what three or more right before it make. */
export const bareSum = (scene: Scene, whole: Figure): Claim | null => {
  const run: Figure[] = [];
  for (const f of scene.figures.slice(Math.max(0, whole.index - longestList), whole.index).toReversed()) {
    if (f.sentence !== whole.sentence || !isPart(f) || !sameUnit(f, whole)) break;
    run.unshift(f);
  }
  const [last] = run.slice(-1);
  const tight = last !== undefined && whole.clause - last.clause === 1 && run.every(({ clause }) => clause === last.clause);
  return tight && isPart(whole) && run.length > 2 && isPrecise([whole], 2) && !/[比较]|去年|上年|上[届次]|其中/u.test(whole.lead) && compare(whole.reading, total(run)) === 'holds' && whole.m.text.length < 8 ? sumClaim(whole, run, true) : null;
};
