import type { Bilingual, Claim, ClaimType } from '../../../model/index.ts';
import { areOfOneYear } from '../../bonds/index.ts';
import { isAverage } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, growthOf, minus, over, scaled, sumOf, times, type Reading } from '../../interval.ts';
import { fewer, leftOut } from '../../lexicon/leftover.ts';
import { inCommonUnit, isExact, isMeanOf, sameUnit } from '../../near.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nameOf, sharesWord } from '../../subject.ts';
import { wordsBefore } from '../../window.ts';
import { asChange, asDifference, asProduct, asQuotient, asSum, asWholeOf } from '../../working.ts';

/** A figure with what reckoning needs of it, looked up once. */
interface Amount {
  readonly f: Figure;
  readonly unit: string;
  readonly reading: Reading;
  readonly value: number;
  /** One unit of its last digit that is no zero at its end. */
  readonly grain: number;
  /** How wide its printed digits leave it. */
  readonly width: number;
}

/** What some figures come to, the words for it, and how likely others would have come to it as well. */
interface Found { readonly type: ClaimType; readonly of: readonly Amount[]; readonly said: Amount; readonly computed: Reading; readonly stated: Reading; readonly unit: string; readonly working: Bilingual; readonly chance: number }

/** Figures within so many before one, in its paragraph and no more than a sentence off. */
const reach = 7;
/**
 * An agreement that so large a part of all figures would show by chance says nothing: the less the words say how the figure was
 * made of others, the closer it must be; most is left to it where they say so and the only two figures near are meant.
 */
const limits = { only: 0.3, worded: 0.06, wordless: 0.015, apart: 0.004 };

const widthOf = ({ strict: { low, high } }: Reading): number => high.at.minus(low.at).toNumber();

/** 1 of 1386, 100 of 1400: what the zeros at its end leave it. */
const trailing = (value: number): number => 10 ** (/0*$/u.exec(String(value))?.[0].length ?? 0);

const amountOf = (f: Figure): Amount | null => {
  const { unit, reading } = inCommonUnit(f);
  const value = Number(f.m.value) * (f.m.unit === unit ? 1 : reading.strict.low.at.plus(reading.strict.high.at).div(2).div(f.m.value ?? 1).toNumber());
  const width = widthOf(reading);
  return Number.isFinite(width) && value > 0 ? { f, unit: `${unit} ${f.m.kind}`, reading, value, width, grain: f.m.text.includes('.') ? width : Math.max(width, trailing(value)) } : null;
};

/** An amount, a change or a part in per cent as printed: no bound, no range, no rate. */
const isPlain = (f: Figure): boolean => f.m.comparator === 'eq' && f.m.valueHigh === null && !f.tail.startsWith('/')
  && (f.role === 'change' || isExact({ ...f, back: false })) && !['percent', 'ratio', 'multiple', 'index', 'percentage_point'].includes(f.m.kind);

/** The chance that a figure taken at random would have agreed: what rounding leaves, and the round numbers that all of them are. */
const chanceOf = (result: number, computedWidth: number, width: number, of: readonly Amount[]): number =>
  (computedWidth + width + Math.min(...of.map(({ grain }) => grain))) / Math.abs(result);

const close = (a: number, b: number): boolean => Math.abs(a - b) <= 0.06 * Math.max(Math.abs(a), Math.abs(b));

/** a + b = c, whichever was told last: a sum where that is the largest, else a difference. */
const ofThree = (a: Amount, b: Amount, said: Amount): Found | null => {
  const [small, middle, large] = [a, b, said].toSorted((x, y) => x.value - y.value);
  if (!small || !middle || !large || !close(small.value + middle.value, large.value) || small.value < 0.02 * large.value) return null;
  const isSum = large === said;
  const other = small === said ? middle : small;
  const computed = isSum ? sumOf([small.reading, middle.reading]) : minus(large.reading, other.reading);
  const words = [a, b].map(({ f }) => f.m.text);
  return {
    type: isSum ? 'sum' : 'difference', of: [a, b, said], said, computed, stated: said.reading, unit: said.f.m.unit,
    working: isSum ? asSum(words) : asDifference(large.f.m.text, other.f.m.text), chance: chanceOf(said.value, widthOf(computed), said.width, [a, b, said]),
  };
};

/** Total, number and mean of one, or price, number and proceeds: two amounts of one unit and a number of something else. */
const ofProduct = (a: Amount, b: Amount, number: Amount): Found | null => {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  if (number.value < 1.5 || !close(small.value * number.value, large.value)) return null;
  const said = [small, large, number].reduce((x, y) => (y.f.index > x.f.index ? y : x));
  const computed = said === large ? times(small.reading, number.reading) : said === small ? over(large.reading, number.reading) : over(large.reading, small.reading);
  return computed && {
    type: said === number ? 'multiple' : 'mean', of: [small, large, number], said, computed, stated: said.reading, unit: said.f.m.unit,
    working: said === large ? asProduct(small.f.m.text, number.f.m.text) : asQuotient(large.f.m.text, (said === small ? number : small).f.m.text),
    chance: (widthOf(computed) + said.width + (said.grain > said.width ? said.grain : 0)) / said.value,
  };
};

const shareWords = /占|比重|比例|份额/u;
const rateWords = /[^利增费税汇]率[^，。；\d]{0,4}$/u;
const wholeWords = /占(?:到|了|据)?(?<whole>[^占，。；\d]{1,20}?)的?(?:比重|比例|份额)?的?(?:约|近)?$/u;

/** 参保9.2万人。在校学生8.86万人，升入初中的比例为96.4%: what stands in another sentence must be named as the whole. */
const isShareOf = ({ f }: Amount, whole: Amount): boolean => f.sentence === whole.f.sentence || sharesWord(wholeWords.exec(f.lead)?.groups?.['whole'] ?? '', nameOf(whole.f));

/** What its clause says of a figure, before and right behind it. */
const wordsBesides = ({ lead, tail }: Figure): string => `${/[^，。；：、]*$/u.exec(lead)?.[0] ?? ''} ${/^[^，。；、\d]{0,6}/u.exec(tail)?.[0] ?? ''}`;

/** A rate or share named for a part (城镇化率 beside 城镇60.1万人) is that part's, in whatever sentence the parts stand. */
const isNamedFor = (lead: string, part: Amount): boolean => sharesWord(/[^，。；：\d]*$/u.exec(lead)?.[0].replace(/占比|比重|比例|份额|[化比]?率|分别/gu, ' ') ?? '', `${nameOf(part.f)} ${wordsBesides(part.f)}`);

/** Whether the text tells what is left beside a part: 60.1万人 beside 23.7万人 of 83.8万人. */
const hasSibling = (small: Amount, large: Amount, near: readonly Amount[]): boolean => near.some((one) => one !== small && one !== large && one.unit === small.unit
  && Math.abs(one.value + small.value - large.value) <= one.width + small.width + large.width);

/** 空着113个, 不合格23批次: of such parts the rest is what a rate tells. */
const isRest = ({ f }: Amount): boolean => leftOut.test(wordsBesides(f));

/** 较2022年多出7.0%, beside the values of 2023 and 2024. */
const namesOtherYear = (lead: string, told: readonly Amount[], last: Amount | undefined): boolean => {
  const year = /[比较]((?:19|20)\d{2})年/u.exec(lead)?.[1];
  if (year === undefined || told.some(({ f }) => f.year === null)) return false;
  return told.every(({ f }) => f.year !== Number(year)) || !told.some((one) => one === last);
};

/** A part of a whole, what is left of it, or how much more one is than another: what per cent two amounts make. */
const ofPercent = (a: Amount, b: Amount, said: Amount, lead: string, near: readonly Amount[]): readonly Found[] => {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  const { f } = said;
  const is = f.role === 'rate' ? 'growth' : shareWords.test(lead) ? 'share' : rateWords.test(lead) ? 'rate' : '';
  if (namesOtherYear(lead, [a, b], near.find((one) => one.unit === a.unit))) return [];
  const split = hasSibling(small, large, near);
  const named = split && (is === 'share' || is === 'rate') && isNamedFor(lead, small);
  const ways = [
    { when: is !== 'growth' && (isShareOf(said, large) || named), type: 'share' as const, value: (small.value / large.value) * 100, computed: () => over(small.reading, large.reading), working: asQuotient(small.f.m.text, large.f.m.text), form: 'part' },
    { when: (is === 'rate' || is === '') && isShareOf(said, large) && !split && isRest(small), type: 'share' as const, value: (1 - small.value / large.value) * 100, computed: () => over(minus(large.reading, small.reading), large.reading), working: asWholeOf(asDifference(large.f.m.text, small.f.m.text), large.f.m.text), form: 'part' },
    { when: (is === 'growth' && f.m.sense !== 'growth') || (is === '' && fewer.test(lead)), type: 'growth' as const, value: (1 - small.value / large.value) * 100, computed: () => growthOf(small.reading, large.reading), working: asChange(large.f.m.text, small.f.m.text), form: 'fall' },
    { when: (is === 'growth' && f.m.sense !== 'decline') || is === '', type: 'growth' as const, value: (large.value / small.value - 1) * 100, computed: () => growthOf(large.reading, small.reading), working: asChange(small.f.m.text, large.f.m.text), form: 'rise' },
  ];
  return ways.flatMap(({ when, type, value, computed, working, form }): readonly Found[] => {
    const reading = when && Math.abs(value - said.value) <= Math.max(1, said.width) ? computed() : null;
    if (!reading) return [];
    const percent = form === 'part' ? scaled(reading, 100) : reading;
    const falls = form === 'fall' && !f.m.value?.startsWith('-');
    return [{ type, of: [small, large, said], said, computed: percent, stated: falls ? scaled(said.reading, -1) : said.reading, unit: '%', working, chance: (widthOf(percent) + said.width + (said.grain > said.width ? said.grain : 0)) / said.value }];
  });
};

/** 税收占比分别为76.9%、77.7%: the words of a list stand before its first figure. */
const leadInList = ({ figures }: Scene, f: Figure): string => {
  let one = f;
  for (let before = figures[one.index - 1]; before && /^[、和与及]$/u.test(one.lead.trim()) && before.m.kind === f.m.kind && before.sentence === f.sentence; before = figures[one.index - 1]) one = before;
  return one.lead;
};

/** How far two per cents are apart, in points; those of one year so far have an order, in which they are told of elsewhere. */
const ofPoints = (a: Amount, b: Amount, said: Amount): Found | null => {
  const [low, high] = a.value < b.value ? [a, b] : [b, a];
  if (Math.abs(high.value - low.value - said.value) > 0.3 || areOfOneYear(a.f, b.f)) return null;
  const computed = minus(high.reading, low.reading);
  return { type: 'pp-change', of: [a, b, said], said, computed, stated: said.reading, unit: 'pp', working: asDifference(high.f.m.text, low.f.m.text), chance: (said.width + 2 * widthOf(computed)) / 10 };
};

const agrees = ({ stated, computed }: Found): boolean => compare(stated, computed) === 'holds';

/** Words of what is more, less or left, and of what some make together; of means and prices. */
const threeWords = /多|少|差|剩|余|省|亏|净|降|落|跌|涨|升|增|减|缺|空|高出|领先|短|快|慢|便宜|贵|缩|掉|退|合|共|总|加|凑|拢|一起|一块|[两二三四五六七八九][^，。；\d]{0,4}(?:就|一)|全/u;
const meanWords = /均|每|单价|单产|折合|相当|一[个家户人亩件台套]/u;

const pairsOf = <T>(all: readonly T[]): readonly (readonly [T, T])[] => all.flatMap((a, n) => all.slice(n + 1).map((b) => [a, b] as const));

/** The first that agrees, nearest first, where so many tries would hardly have found one by chance. `only`: there are no others near. */
const surest = (tries: readonly Found[], worded: boolean, only: boolean): Found | null => {
  const at = tries.findIndex(agrees);
  const found = tries[at];
  if (!found) return null;
  // Nothing says so, and it is no total behind its parts: of one sentence, or hardly at all.
  const apart = found.type !== 'sum' && found.of.some(({ f }) => f.sentence !== found.said.f.sentence);
  const limit = worded ? (only ? limits.only : limits.worded) : apart ? limits.apart : limits.wordless;
  return (at + 1) * found.chance <= limit ? found : null;
};

const isPercent = ({ f }: Amount): boolean => f.m.kind === 'percent';

/** Two classifiers of counted things may name the same: 412名、287名，差了125个. */
const ofUnit = (all: readonly Amount[], said: Amount): readonly Amount[] => all.filter(({ f }) => sameUnit(f, said.f) && f.m.kind === said.f.m.kind);

/** a + b + c + …: those told right before it, one after another, and nothing else of their unit among them. */
const ofRun = (same: readonly Amount[], said: Amount): Found | null => {
  const parts: Amount[] = [];
  let sum = 0;
  for (const one of same) {
    parts.push(one);
    sum += one.value;
    if (sum > said.value * 1.02) return null;
    if (parts.length < 3 || !close(sum, said.value)) continue;
    const run = parts.toReversed();
    const computed = sumOf(run.map(({ reading }) => reading));
    const found: Found = { type: 'sum', of: [...run, said], said, computed, stated: said.reading, unit: said.f.m.unit, working: asSum(run.map(({ f }) => f.m.text)), chance: chanceOf(said.value, widthOf(computed), said.width, [...run, said]) };
    if (agrees(found) && found.chance <= limits.worded) return found;
  }
  return null;
};

/** So many times as much, or so many times more. */
const ofTimes = (a: Amount, b: Amount, said: Amount): readonly Found[] => {
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  const stated = factorReading(said.f.m);
  const computed = over(large.reading, small.reading);
  return stated && computed ? [{ type: 'multiple', of: [small, large, said], said, computed, stated, unit: 'x', working: asQuotient(large.f.m.text, small.f.m.text), chance: (widthOf(computed) + widthOf(stated)) / (large.value / small.value) }] : [];
};

/** What the figures before one, in its sentence and the one before, come to: the figure itself. */
const resultOf = (scene: Scene, said: Amount, near: readonly Amount[]): Found | null => {
  const { f } = said;
  const words = `${wordsBefore(scene, f)}${/^[^，。；\d]{0,6}/u.exec(f.tail)?.[0] ?? ''}`;
  const percents = near.filter(isPercent);
  if (f.role === 'points') return surest(pairsOf(percents).flatMap(([a, b]) => ofPoints(a, b, said) ?? []), true, percents.length === 2);
  const plain = near.filter((one) => isPlain(one.f));
  const alike = pairsOf(plain.filter((one) => !isPercent(said) || f.role === 'rate' || !isMeanOf(one.f))).filter(([a, b]) => sameUnit(a.f, b.f) && a.f.m.kind === b.f.m.kind);
  const only = alike.length === 1;
  if (f.role === 'multiple') return surest(alike.flatMap(([a, b]) => ofTimes(a, b, said)), true, only);
  if (isPercent(said)) {
    const lead = leadInList(scene, f);
    return isAverage(f) ? null : surest(alike.flatMap(([a, b]) => ofPercent(a, b, said, lead, plain)), f.role === 'rate' || shareWords.test(lead) || rateWords.test(lead), only);
  }
  if (!isPlain(f)) return null;
  const same = ofUnit(plain, said);
  const three = isMeanOf(f) ? [] : pairsOf(same.filter((one) => !isMeanOf(one.f))).flatMap(([a, b]) => ofThree(a, b, said) ?? []);
  const others = plain.filter(({ f: one }) => !sameUnit(one, f));
  const products = [
    ...same.flatMap((a) => others.filter((one) => one.f.m.kind !== 'money').flatMap((number) => ofProduct(a, said, number) ?? [])),
    ...(f.m.kind === 'money' ? [] : pairsOf(others).filter(([a, b]) => a.unit === b.unit).flatMap(([a, b]) => ofProduct(a, b, said) ?? [])),
  ];
  return ofRun(same.filter((one) => !isMeanOf(one.f)), said) ?? surest(three, threeWords.test(words), same.length === 2) ?? surest(products, meanWords.test(words), false);
};

/**
 * Figures that stand together and of which one is what the others come to, whatever the words: a sum, a difference, a part,
 * a growth, a mean, points between per cents. Only what agrees is told, and only where so close an agreement is hardly chance.
 */
export const standingTogether = (scene: Scene): readonly Claim[] => {
  const amounts = scene.figures.map((f) => (f.m.valueHigh === null && f.m.value !== null ? amountOf(f) : null));
  return scene.figures.flatMap((f) => {
    const said = amounts[f.index];
    if (!said || f.m.comparator !== 'eq' || f.depth > 0) return [];
    const near = amounts.slice(Math.max(0, f.index - reach), f.index).toReversed().flatMap((one) => (one && one.f.line === f.line && f.sentence - one.f.sentence <= 1 ? [one] : []));
    const found = near.length < 2 ? null : resultOf(scene, said, near);
    return found ? [relationClaim({ ...found, figures: found.of.map((one) => one.f.m), said: saidBy(f.m) })] : [];
  });
};
