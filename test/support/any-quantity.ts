import fc from 'fast-check';
import type { Lang, Quantity, Sense } from '../../pipeline/model/index.ts';
import { makeQuantity, shiftPoint, unitKind, type QuantityInput } from '../../pipeline/quantity/index.ts';

/** Every unit of the guideline's table but ranks, ratios, multiples and indices, which have generators of their own. */
export const units = [
  'CNY', 'HKD', 'MOP', 'TWD', 'USD', 'EUR', 'JPY', 'GBP', 'KRW', 'RUB', 'SGD', 'AUD', 'CAD', 'CHF', 'INR', 'THB', 'VND', 'MYR', 'IDR', '%', '‰', 'pp',
  'second', 'minute', 'hour', 'day', 'working_day', 'week', 'month', 'quarter', 'half_year', 'year', 'mu', 'ha', 'm2', 'km2', 'acre', 'sqft',
  't', 'kg', 'g', 'jin', 'tce', 'TEU', 'km', 'm', 'cm', 'mm', 'nm', 'inch', 'nmi', 'm3', 'L', 'bbl', 'kW', 'MW', 'GW', 'kWh', 'MWh', 'GWh', 'V', '°C',
  't·km', '人公里', 'veh·km', '岁', 'bit/s', 'B', 'Hz', 'J', 'dB', 'µg/m3',
] as const;

export const comparators: readonly NonNullable<QuantityInput['comparator']>[] = ['eq', 'approx', 'approx-below', 'ge', 'gt', 'le', 'lt', 'max'];

const relative: readonly Sense[] = ['growth', 'decline', 'level', 'higher', 'lower'];

/** Senses that a unit may have: relative ones need one, other figures have one where they are a change. */
const sensesOf = (unit: string): readonly (Sense | null)[] =>
  ['percent', 'percentage-point', 'multiple', 'ratio'].includes(unitKind(unit)) ? relative
    : ['money', 'count', 'area', 'measure'].includes(unitKind(unit)) ? [null, 'growth', 'decline'] : [null];

const made = (input: QuantityInput): Quantity => {
  const quantity = makeQuantity(input);
  if (!quantity) throw new Error(JSON.stringify(input));
  return quantity;
};

/** Positive digits from 0.000001 to 10^18, some round, some long. */
const whole = fc.oneof(fc.integer({ min: 1, max: 999 }), fc.integer({ min: 1, max: 10 ** 9 }), fc.constantFrom(1, 10, 100, 1000, 2000, 10_000, 10 ** 6)).map(BigInt);
const scale = fc.oneof(fc.constant(0), fc.integer({ min: -6, max: 9 }));
const digitsOf = (n: bigint, power: number): string => shiftPoint(n.toString(), power) ?? '0';

/** Numbers that are names where nothing certain follows: of brands, services, shopping days. */
const names = /^(?:36[01]|618|996|985|211|1688|123\d\d|9\d{4})$/u;

interface Number_ { readonly low: string; readonly range: string; readonly below: string }
const numbers: fc.Arbitrary<Number_> = fc.tuple(whole, scale, whole, fc.integer({ min: 0, max: 3 })).map(([n, power, more, far]) => ({
  low: digitsOf(n, power), below: `-${digitsOf(n + more, power)}～${more > 500n ? '-' : ''}${digitsOf(n, power)}`, range: `${digitsOf(n, power)}～${digitsOf(n + more * 10n ** BigInt(far), power)}`,
})).filter(({ low }) => !names.test(low));

const plain = (of: readonly string[]): fc.Arbitrary<Quantity> =>
  fc.record({ unit: fc.constantFrom(...of), number: numbers, comparator: fc.constantFrom(...comparators), ranged: fc.nat(4), negative: fc.nat(9), pick: fc.nat() }).map(
    ({ unit, number, comparator, ranged, negative, pick }) => {
      const senses = sensesOf(unit);
      const sense = senses[pick % senses.length] ?? null;
      // A fall, a lead, a person or a time is none below zero.
      const below = negative === 0 && (sense === null || (sense === 'level' && comparator === 'eq') || sense === 'growth') && !['duration', 'count'].includes(unitKind(unit)) && unit !== '岁';
      return made({ value: ranged > 0 ? (below ? '-' : '') + number.low : below ? number.below : number.range, unit, comparator, sense });
    });

const multiples: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ number: numbers, comparator: fc.constantFrom(...comparators), sense: fc.constantFrom<Sense>('growth', 'higher', 'level'), ranged: fc.nat(4) }).map(
    ({ number, comparator, sense, ranged }) => made({ value: ranged === 0 ? number.range : number.low, unit: 'x', comparator, sense })),
  // 翻番: the number said is the factor
  fc.record({ value: fc.constantFrom('2', '3', '4', '8', '16', '2.5'), comparator: fc.constantFrom(...comparators) }).map(
    ({ value, comparator }) => made({ value, unit: 'x', comparator, sense: 'growth', factor: value })),
  fc.integer({ min: 1, max: 999 }).map((n) => made({ value: digitsOf(BigInt(n), -3), unit: 'x', sense: 'decline' })),
);

const ratios: fc.Arbitrary<Quantity> = fc.oneof(
  fc.record({ part: fc.integer({ min: 1, max: 200 }), more: fc.integer({ min: 1, max: 200 }), comparator: fc.constantFrom(...comparators), sense: fc.constantFrom(...relative) }).map(
    ({ part, more, comparator, sense }) => made({ value: `${part}/${part + more}`, unit: 'ratio', comparator, sense })),
  fc.array(numbers.filter(({ low }) => low.length < 20), { minLength: 2, maxLength: 4 }).map((parts) => made({ value: parts.map(({ low }) => low).join(':'), unit: 'ratio', sense: 'level' })),
);

const ranks = fc.integer({ min: 1, max: 999 }).map((n) => made({ value: String(n), unit: 'rank' }));
const readings = fc.record({ n: fc.integer({ min: 1, max: 99_999 }), power: fc.integer({ min: -3, max: -1 }), comparator: fc.constantFrom(...comparators) }).map(
  ({ n, power, comparator }) => made({ value: `${digitsOf(BigInt(n), power).replace(/\..*/u, '')}.${n % 9 + 1}`, unit: 'point', comparator }));

/** Any quantity that the guideline can express; counts in the classifiers given. */
export const anyQuantity = (classifiers: readonly string[]): fc.Arbitrary<Quantity> =>
  fc.oneof({ weight: 8, arbitrary: plain(units) }, { weight: 2, arbitrary: plain(classifiers) }, { weight: 2, arbitrary: multiples }, ratios, ranks, readings);

/** A sentence that says what is measured and nothing of how much. */
export const carrier = (quantity: Quantity, printed: string, lang: Lang): string => {
  const kind = unitKind(quantity.unit);
  if (lang === 'zh') {
    if (kind === 'percentage-point' && quantity.sense === 'level') return `据介绍，其贡献为${printed}。`;
    const subject = { rank: '该县列全国', index: '采购经理指数', ratio: '两者之比例', percent: '该市这一比率', 'percentage-point': '该市这一指标' }[kind as string] ?? '该市的规模';
    return `据介绍，${subject}${printed}。`;
  }
  const { sense } = quantity;
  const compared = sense === 'higher' || sense === 'lower';
  const after = compared ? (quantity.unit === 'x' ? ' as the national average' : ' than the national average') : quantity.unit === 'x' ? ' the earlier level' : '';
  const before = { rank: 'The county ranked', index: 'The index was', ratio: 'The ratio was', percent: compared ? 'The rate was' : 'The rate stood at' }[kind as string] ?? 'The result was';
  return `${before} ${printed}${after}.`;
};
