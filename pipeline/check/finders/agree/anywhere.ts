import type { Bilingual, Claim, ClaimType } from '../../../model/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, growthOf, minus, over, type Reading, Real, scaled, tellsMuch, times } from '../../interval.ts';
import { inCommonUnit, isExact, isMeanOf, otherCircle, sameUnit } from '../../near.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { likeness } from '../../subject.ts';
import { nearby, wordsBefore } from '../../window.ts';
import { asChange, asDifference, asProduct, asQuotient } from '../../working.ts';

/** What a pair of figures would come to, the way it was reckoned, and in what unit. */
interface Try {
  readonly type: ClaimType;
  readonly figures: readonly [Figure, Figure];
  readonly computed: Reading;
  readonly stated: Reading;
  readonly unit: string;
  readonly sign: '÷' | '−' | '×' | '→';
}

const earlier = /上年|去年|上一年|前一年|前年|同期|上[一个]*[周月季期届天]|前一[周月季期天]|昨[天日]|年初|原来|当初|起初|最初|那时|[比较](?:[^，。；]{0,8})$/u;
/** 占62.3%, 占比26.0%, but not 升学的比例为96.4%, whose part and whole may be anywhere. */
const shareWords = /占(?!比)|^(?:其?(?:占比|比重|比例|份额)|其中)[^，。；]{0,4}$|(?:吃掉|拿下|拿走|贡献|包揽|分走)[^，。；]{0,10}$/u;
const meanWords = /平均|[人户亩店场单件车日月年次均]均|均价|每|单价|单产|亩产/u;
const differenceWords = /(?:少|多)[收卖了产出花用赚亏]{0,2}(?:约|近)?$|相差|差距|差额|缺口|净[赚增减亏利]|落差|高出|超出|顺差|逆差|(?:增加|减少|增长|下降|缩短|延长|提高|降低|上升)(?:了|约)*$/u;

const isLater = (now: Figure, base: Figure): boolean => (now.year !== null && base.year !== null ? now.year > base.year : !earlier.test(now.lead) && !now.back && (base.back || earlier.test(base.lead)));

const pairsOf = (all: readonly Figure[]): readonly (readonly [Figure, Figure])[] => all.flatMap((a) => all.flatMap((b) => (a === b ? [] : [[a, b] as const])));

const make = (type: ClaimType, figures: readonly [Figure, Figure], readings: { readonly computed: Reading | null; readonly stated: Reading | null }, unit: string, sign: Try['sign']): readonly Try[] =>
  (readings.computed && readings.stated ? [{ type, figures, computed: readings.computed, stated: readings.stated, unit, sign }] : []);

const valuesOf = new WeakMap<Scene, ReadonlyMap<Figure, Figure>>();

/** The value that a rate is told of, where its sentence binds it to one. */
const valueOf = (scene: Scene, rate: Figure): Figure | undefined => {
  const known = valuesOf.get(scene) ?? new Map(scene.bonds.flatMap(({ now, said }) => said.map((f) => [f, now] as const)));
  valuesOf.set(scene, known);
  return known.get(rate);
};

/** The ways in which two figures may give a third, by what the words before the third say that it is. */
const triesOf = (scene: Scene, f: Figure, near: readonly Figure[]): readonly Try[] => {
  const amounts = near.filter((one) => isExact({ ...one, back: false }) && one.depth === 0);
  const alike = pairsOf(amounts).filter(([a, b]) => sameUnit(a, b));
  const words = wordsBefore(scene, f);
  if (f.role === 'rate' && f.m.kind === 'percent' && !isAverage(f)) {
    const own = valueOf(scene, f);
    // 第三产业226.6亿元，增长5.3%: of that value, and of no other that it would fit by chance.
    const isIts = (now: Figure): boolean => own === undefined || own === now || own.own === '' || likeness(own.own, now.own) !== 'other';
    return alike.filter(([now, base]) => isLater(now, base) && isIts(now)).flatMap((pair) => make('growth', pair, { computed: growthOf(pair[0].reading, pair[1].reading), stated: signed(f) }, '%', '→'));
  }
  if (f.role === 'multiple') {
    return alike.filter(([now, base]) => base.index < now.index || isLater(now, base)).flatMap((pair) => make('multiple', pair, { computed: over(pair[0].reading, pair[1].reading), stated: factorReading(f.m) }, 'x', '÷'));
  }
  if (f.role === 'level' && f.m.kind === 'percent' && shareWords.test(f.lead)) {
    // The part stands in the sentence; what a text begins with may be the whole of all.
    const parts = amounts.filter((one) => one.sentence === f.sentence && one.index < f.index && !isMeanOf(one));
    const wholes = [...amounts, ...scene.figures.slice(0, 4).filter(isExact)].filter((one) => !isMeanOf(one));
    return (parts.length > 0 ? parts : wholes).flatMap((part) => wholes.flatMap((whole) => (whole !== part && sameUnit(part, whole) ? [[part, whole] as const] : []))).filter(([part, whole]) => !otherCircle(part.lead, whole.lead)).flatMap((pair) => {
      const quotient = over(pair[0].reading, pair[1].reading);
      return make('share', pair, { computed: quotient && !quotient.strict.low.at.gt(1) ? scaled(quotient, 100) : null, stated: f.reading }, '%', '÷');
    });
  }
  if (f.role === 'points') {
    return pairsOf(near.filter(({ m, role }) => m.kind === 'percent' && role === 'level')).flatMap((pair) => make('pp-change', pair, { computed: minus(pair[0].reading, pair[1].reading), stated: f.reading }, 'pp', '−'));
  }
  if (!isExact(f) && f.role !== 'change') return [];
  const own = inCommonUnit(f);
  const inUnit = (one: Figure): boolean => inCommonUnit(one).unit === own.unit;
  if (meanWords.test(words)) {
    return amounts.filter(inUnit).flatMap((total) => amounts.filter((count) => count.m.kind === 'count' && !sameUnit(count, total))
      .flatMap((count) => make('mean', [total, count], { computed: over(inCommonUnit(total).reading, count.reading), stated: own.reading }, own.unit, '÷')));
  }
  const products = amounts.filter((mean) => mean.index < f.index && inUnit(mean) && meanWords.test(wordsBefore(scene, mean))).flatMap((mean) => amounts.filter((count) => !inUnit(count) && count.line === mean.line && Math.abs(count.sentence - mean.sentence) <= 1)
    .flatMap((count) => make('mean', [mean, count], { computed: times(inCommonUnit(mean).reading, count.reading), stated: own.reading }, own.unit, '×')));
  const differences = differenceWords.test(f.lead) ? alike.filter(([a]) => sameUnit(a, f)).flatMap((pair) => make('difference', pair, { computed: minus(pair[0].reading, pair[1].reading), stated: f.reading }, f.m.unit, '−')) : [];
  return [...products, ...differences];
};

/** How wide a reading is, as a part of its value; of whole numbers, one of as many as it counts. */
const partOf = ({ strict: { low, high } }: Reading): number => {
  const middle = high.at.plus(low.at).div(2).abs();
  return (high.at.eq(low.at) ? new Real(1) : high.at.minus(low.at)).div(middle).toNumber();
};

/** The chance that a pair taken at random agrees is about as large as both are wide. */
const chanceOf = ({ stated, computed, sign }: Try): number => partOf(stated) + (sign === '÷' && computed.strict.low.at.eq(computed.strict.high.at) && !computed.strict.low.at.isInteger() ? 0 : partOf(computed));

const workings: Readonly<Record<Try['sign'], (a: string, b: string) => Bilingual>> = { '÷': asQuotient, '−': asDifference, '×': asProduct, '→': (now, base) => asChange(base, now) };

const farOf = (f: Figure, { figures }: Try): number => Math.max(...figures.map((one) => Math.abs(one.index - f.index) + 4 * Math.abs(one.line - f.line)));

/** A chance agreement as likely as this is no agreement. */
const mostChance = 0.12;

/**
 * A figure whose words say how it was reckoned (a growth, a share, a mean, a difference), and two figures around that give it:
 * the nearest first, told only where so close an agreement is hardly chance among all pairs as near.
 */
export const anywhere = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.valueHigh !== null || f.depth > 0) return null;
  const near = nearby(scene, f, { back: 9, on: 2, lines: 3 });
  const tries = triesOf(scene, f, near).toSorted((a, b) => farOf(f, a) - farOf(f, b));
  for (const [n, one] of tries.entries()) {
    if (!tellsMuch(one.stated, one.computed, '0.1') || compare(one.stated, one.computed) !== 'holds' || (n + 1) * chanceOf(one) > mostChance) continue;
    const [a, b] = one.figures;
    return relationClaim({ ...one, figures: [a.m, b.m, f.m], said: saidBy(f.m), working: workings[one.sign](a.m.text, b.m.text) });
  }
  return null;
};
