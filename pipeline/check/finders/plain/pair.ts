import type { Claim, ClaimType } from '../../../model/index.ts';
import { subPeriod } from '../../bonds/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, exactly, growthOf, isNarrow, isOfOneSize, minus, over, type Reading } from '../../interval.ts';
import { fallWords, linkers, riseWords } from '../../lexicon/changes.ts';
import { lossWords, realIndicators, realWords, revisedIndicators, scopeWords } from '../../lexicon/doubts.ts';
import { beforeThat, earlier, ofOpening, ofYearBefore, soFar, lately, later, longAgo, notTheirs, plainFall, plainRise, sameAgain, timeOnly, wayBefore } from '../../lexicon/pairs.ts';
import { unsure } from '../../lexicon/plain.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isSlip } from '../../slip.ts';
import { likeness } from '../../subject.ts';
import { asChange, asDifference, asQuotient, asSteps } from '../../working.ts';
import { beside, isExact } from './plain.ts';

/** One thing at two times, the `first` and the `second` as they are told: `ordered` where the words tell which was the earlier. */
export interface Pair { readonly base: Figure; readonly now: Figure; readonly first: Figure; readonly second: Figure; readonly ordered: boolean }

const reach = 40;

/** The words of the sentence since the figure before: 去年四季度，辖区电动车火警. */
const wordsOf = (scene: Scene, f: Figure): string => /[^。！？\n]*$/u.exec(scene.s.slice(Math.max(0, f.m.start - reach, scene.figures[f.index - 1]?.m.end ?? 0), f.m.start))?.[0] ?? '';

const yearOf = (f: Figure, words: string): number | null => f.year ?? (/(?<!\d)((?:19|20)\d{2})年/u.exec(words)?.[1] === undefined ? null : Number(/(?<!\d)((?:19|20)\d{2})年/u.exec(words)?.[1]));

/** +1: the second is the later, −1: the earlier, 0: the words do not tell. */
const orderOf = (scene: Scene, first: Figure, second: Figure): 1 | -1 | 0 => {
  const [a, b] = [wordsOf(scene, first), wordsOf(scene, second)];
  const [from, to] = [yearOf(first, a), yearOf(second, b)];
  if (from !== null && to !== null) return from < to ? 1 : from > to ? -1 : 0;
  if (beforeThat.test(b)) return beforeThat.test(a) ? 0 : -1;
  if (beforeThat.test(a)) return later.test(b) || earlier.test(b) ? 1 : 0;
  if (longAgo.test(a) && !longAgo.test(b) && lately.test(b)) return 1;
  if (earlier.test(b)) return earlier.test(a) ? 0 : -1;
  return (earlier.test(a) || from !== null) && later.test(b) ? 1 : 0;
};

/** What its clause names beside the time, a deed, and that it is the same again. */
const nameLeft = ({ own }: Figure): string => own.replace(earlier, '').replace(later, '').replace(sameAgain, '').replace(timeOnly, '');

/** `水位156.42米……今早八点151.87米`: the second names nothing, or the same as the first. */
const isSameThing = (first: Figure, second: Figure): boolean => {
  const [a, b] = [nameLeft(first), nameLeft(second)];
  return b === '' || a === b || (a.length > 1 && likeness(a, b) === 'same');
};

const isLevel = (f: Figure, said: Figure): boolean => f.role === 'level' && isExact(f) && f.depth === 0 && !f.tail.startsWith('/')
  && (said.role === 'points' ? f.m.kind === 'percent' : !['percent', 'ratio', 'multiple', 'percentage_point'].includes(f.m.kind) && !f.m.text.startsWith('一'));

/** The two values told right before, where no third of their unit stands near. */
const pairBefore = (scene: Scene, said: Figure): Pair | null => {
  const near = beside(scene, said, 8, 0).filter((f) => said.sentence - f.sentence <= 1 && isLevel(f, said));
  const second = near.at(-1);
  const [first, ...more] = second ? near.filter((f) => f !== second && f.m.unit === second.m.unit && f.m.kind === second.m.kind).toReversed() : [];
  if (!second || !first || more.length > 0 || second.sentence !== said.sentence || (said.role === 'change' && said.m.unit !== second.m.unit)) return null;
  const order = orderOf(scene, first, second);
  const falls = said.m.sense === 'decline' || said.m.sense === 'lower';
  const rises = (second.m.value ?? '').length > 0 && Number(second.m.value) >= Number(first.m.value);
  const on = order === 0 ? rises !== falls : order > 0;
  return { base: on ? first : second, now: on ? second : first, first, second, ordered: order !== 0 };
};

interface Try { readonly type: ClaimType; readonly stated: Reading | null; readonly computed: Reading | null; readonly unit: string; readonly working: ReturnType<typeof asChange> }

/** What the way from one to the other comes to, in the terms in which it is told. */
const tryOf = (scene: Scene, said: Figure, { base, now }: Pair): Try | null => {
  const texts = [base.m.text, now.m.text] as const;
  if (said.role === 'points' || said.role === 'change') {
    return { type: said.role === 'points' ? 'pp-change' : 'difference', stated: signed(said), computed: minus(now.reading, base.reading), unit: said.role === 'points' ? 'pp' : said.m.unit, working: asDifference(texts[1], texts[0]) };
  }
  if (said.role === 'multiple') return { type: 'growth', stated: factorReading(said.m), computed: over(now.reading, base.reading), unit: 'x', working: asQuotient(texts[1], texts[0]) };
  if (said.role !== 'rate') return null;
  if (!isAverage(said)) return { type: 'growth', stated: signed(said), computed: growthOf(now.reading, base.reading), unit: '%', working: asChange(...texts) };
  const [from, to] = [base, now].map((f) => yearOf(f, wordsOf(scene, f)));
  const steps = from != null && to != null ? to - from : 0;
  return steps > 1 ? { type: 'growth', stated: signed(said), computed: averageGrowthOf(now.reading, base.reading, steps), unit: '%', working: asSteps(...texts, steps) } : null;
};

const longest = (words: readonly string[]): string => words.toSorted((a, b) => b.length - a.length).join('|');
const byHowMuch = new RegExp(`(?:${longest([...riseWords, ...fallWords])}|${plainRise}|${plainFall})${linkers}$`, 'u');

/** 今年1342万人，比去年增加51万人；去年1291万人，增长98万人: what changed between was told, and the second has a change of its own. */
const toldBetween = (scene: Scene, first: Figure, second: Figure): boolean =>
  scene.s.slice(first.m.end, second.m.start).includes('；') || scene.figures.slice(first.index + 1, second.index).some(({ role }) => role !== 'level');

/** 一年省下, 增幅: by how much, and nothing else. */
export const byHowMuchAlone = (clause: string): boolean => {
  const words = clause.replace(/^，/u, '');
  const found = byHowMuch.exec(words)?.[0];
  return found !== undefined && wayBefore.test(words.slice(0, words.length - found.length));
};

/** `一年省下17.4%`, `增幅24.3%`: nothing but by how much, of what was told right before. */
const isOfThese = (scene: Scene, said: Figure, { first, second }: Pair): boolean =>
  byHowMuchAlone(scene.s.slice(second.m.end + second.tail.length, said.m.start)) && said.clause - second.clause === 1 && first.sentence === said.sentence && second.clause - first.clause <= 3 && !toldBetween(scene, first, second);

const isPlain = (scene: Scene, said: Figure, { first, second }: Pair): boolean => {
  const words = scene.s.slice(Math.max(0, first.m.start - reach), said.m.end + reach);
  return [said, first, second].every((f) => isExact(f)) && ![realIndicators, revisedIndicators].some((one) => one.test(first.own) || one.test(second.own))
    && ![realWords, scopeWords, lossWords, unsure, notTheirs].some((one) => one.test(words)) && !/^(?:的|以[上内下]|左右|上下|多|来|[之以]?后|即|便|就|是)/u.test(said.tail);
};

/**
 * Measured from the first of the two: 同比 is only where it is of the year before and as much of it as the other; a price
 * has risen since the last close, whatever it opened at; and what is 偏多 is more than in a normal year.
 */
const isFromFirst = (scene: Scene, said: Figure, { first, second }: Pair, isTurned: boolean): boolean => {
  const [a, b] = [first, second].map((f) => wordsOf(scene, f));
  if (a === undefined || b === undefined || (ofOpening.test(a) && !isTurned) || /偏[多少高低]/u.test(said.lead)) return false;
  const [from, to] = [yearOf(first, a), yearOf(second, b)];
  return !said.lead.includes('同比') || (from !== null && to !== null ? Math.abs(to - from) === 1 : ofYearBefore.test(a) ? !soFar.test(b) || /同[期一月季]/u.test(a) : ofYearBefore.test(b) && !earlier.test(a));
};

/** `上年度1897起……全年1163起`, and then by how much: a slip where nothing else can be meant. */
const isSlipOf = (scene: Scene, said: Figure, pair: Pair, { stated, computed }: Try): boolean =>
  stated !== null && computed !== null && pair.ordered && !isAverage(said) && said.role !== 'multiple' && isSameThing(pair.first, pair.second) && isOfThese(scene, said, pair) && isFromFirst(scene, said, pair, /一天/u.test(scene.s.slice(pair.second.m.end, said.m.end)) && isSlip(said.m, computed, 3)) && isPlain(scene, said, pair)
  && isNarrow(computed, '0.2') && compare(stated, computed) === 'fails' && isOneWay(stated, computed) && areOfOnePart(scene, pair) && (isOfOneSize(stated, computed, '2.5') || isSlip(said.m, computed, 3));

/** 去年8.6万人次，今年前三季度7.1万人次: unlike parts of their years. */
const areOfOnePart = (scene: Scene, { first, second }: Pair): boolean => {
  const [a, b] = [first, second].map((f) => subPeriod(wordsOf(scene, f)).replace('全年', ''));
  return a === b || a === '' && b !== undefined && /去年|上年/u.test(wordsOf(scene, second));
};

/** A slip seldom turns a rise into a fall. */
const isOneWay = (a: Reading, b: Reading): boolean => a.strict.low.at.plus(a.strict.high.at).times(b.strict.low.at.plus(b.strict.high.at)).gt(0);

/** Read the other way round it agrees: then the words were taken amiss. */
const agreesTurned = (scene: Scene, said: Figure, pair: Pair): boolean => {
  const one = tryOf(scene, said, { ...pair, base: pair.now, now: pair.base });
  return one?.stated != null && one.computed !== null && compare(one.stated, one.computed) === 'holds';
};

/** `那时候每平方米28600元……上个月同户型卖了14100元，砍掉一半还多`: a bound says something where it is near. */
const tells = ({ stated, computed }: Try, { m }: Figure): boolean => stated !== null && computed !== null && isNarrow(computed, '0.25') && (isNarrow(stated, '0.25') || isOfOneSize(exactly(m.kind === 'ratio' ? Number(m.value) * 100 : m.value ?? 0), computed, '1.3'));

/** One thing at two times, and by how much it changed between them; what agrees is told, and what cannot be but a slip. */
export const pairedChanges = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  if (!['rate', 'points', 'change', 'multiple'].includes(said.role) || said.m.valueHigh !== null || said.depth > 0 || said.index < 2) return [];
  const pair = pairBefore(scene, said);
  const one = pair && tryOf(scene, said, pair);
  if (!pair || !one?.stated || !one.computed) return [];
  // What is published in real terms is no growth of the values at the prices of each year.
  const real = one.type === 'growth' && (realIndicators.test(pair.base.subject) || realWords.test(scene.s.slice(pair.first.m.start, said.m.end)));
  const agrees = pair.ordered && !real && tells(one, said) && compare(one.stated, one.computed) === 'holds';
  if (!agrees && (!isSlipOf(scene, said, pair, one) || agreesTurned(scene, said, pair))) return [];
  return [relationClaim({ ...one, stated: one.stated, computed: one.computed, figures: [pair.base.m, pair.now.m, said.m], said: saidBy(said.m) })];
});

const yearNamed = /^，?(?:与|同)?[比较]((?:19|20)\d{2})年(?:度|末|底)?(?:相比)?，?(?<rest>.*)$/u;

/** `2022年6120个，2023年6550个，2024年7010个，较2022年多出14.5%`: from the one value of the year that is named to the last. */
export const fromNamedYear = (scene: Scene, said: Figure): readonly Claim[] => {
  const found = yearNamed.exec(said.lead);
  const now = scene.figures[said.index - 1];
  if (!found || !['rate', 'points', 'change'].includes(said.role) || !byHowMuchAlone(found.groups?.['rest'] ?? '') || !now || now.year === null || now.sentence !== said.sentence || said.clause - now.clause !== 1 || !isLevel(now, said)) return [];
  const told = beside(scene, said, 8, 0).filter((f) => f.sentence === said.sentence && isLevel(f, said) && f.year !== null && f.m.unit === now.m.unit && f.m.kind === now.m.kind);
  const [base, ...more] = told.filter(({ year }) => year === Number(found[1]));
  if (!base || more.length > 0 || base === now || !told.every(({ year }) => (year ?? 0) <= (now.year ?? 0)) || !told.slice(1).every((f) => isSameThing(base, f))) return [];
  const pair: Pair = { base, now, first: base, second: now, ordered: true };
  const one = tryOf(scene, said, pair);
  if (!one?.stated || !one.computed || isAverage(said)) return [];
  const verdict = compare(one.stated, one.computed);
  const slips = verdict === 'fails' && isPlain(scene, said, pair) && isNarrow(one.computed, '0.2') && isOneWay(one.stated, one.computed) && isOfOneSize(one.stated, one.computed, '2.5');
  return slips || (verdict === 'holds' && tells(one, said)) ? [relationClaim({ ...one, stated: one.stated, computed: one.computed, figures: [base.m, now.m, said.m], said: saidBy(said.m) })] : [];
};
