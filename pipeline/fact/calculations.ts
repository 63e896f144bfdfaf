import { factRules, finder, type FindingDetail } from '../finding/index.ts';
import { placeIn, type Basis, type CalculationConfig, type Fact, type Finding, type Lang, type Place, type Result, type Status } from '../model/index.ts';
import { calculation, formatQuantity, readPeriod, type CalculationFault } from '../quantity/index.ts';
import type { FactInput } from './collect.ts';

const find = finder(factRules);

/** The less settled of two states is that of what is made from them. */
const settled: readonly Status[] = ['final', 'revised', 'preliminary', 'estimate', 'target'];
const statusOf = (inputs: readonly Fact[]): Status =>
  settled[Math.max(0, ...inputs.map((fact) => settled.indexOf(fact.status)))] ?? 'final';

const basisOf = (inputs: readonly Fact[]): Basis => {
  const bases = new Set(inputs.map((fact) => fact.basis));
  const [only] = bases;
  return bases.size === 1 && only ? only : 'none';
};

const asOfOf = (inputs: readonly Fact[]): string => inputs.map((fact) => fact.asOf).reduce((last, date) => (date > last ? date : last), '');

const printed = (facts: readonly Fact[], lang: Lang): string => facts.map((fact) => formatQuantity(fact.quantity, lang, { gloss: false })).join(lang === 'zh' ? '、' : ', ');

const faultFinding = (fault: CalculationFault, config: CalculationConfig, inputs: readonly Fact[]): Finding => {
  const params = { operation: config.operation };
  if (fault === 'operands') {
    return find('calculation-operands', placeIn(config, 'of'), { actual: String(inputs.length), expected: config.operation === 'sum' ? '2+' : '2', params });
  }
  // The fact at fault is named where it stands, its number in each language.
  const at = (n: number, told: readonly Fact[]): readonly [Place, FindingDetail] => [placeIn(config, `of/${n}`), {
    actual: config.of[n] ?? '', params: { ...params, unitsEn: inputs.map((fact) => fact.quantity.unit).join('”, “'), unitsZh: inputs.map((fact) => fact.quantity.unit).join('”“'), figuresZh: printed(told, 'zh'), figuresEn: printed(told, 'en') },
  }];
  if (fault === 'units') return find('calculation-units-fit', ...at(inputs.findIndex((fact) => fact.quantity.unit !== inputs[0]?.quantity.unit), inputs));
  if (fault === 'endless') return find('calculation-decimals-stated', placeIn(config, 'operation'), { actual: config.operation, params });
  return fault === 'zero'
    ? find('calculation-base-positive', ...at(inputs.length - 1, inputs.slice(-1)))
    : find('calculation-inputs-exact', ...at(inputs.findIndex((fact) => fact.quantity.comparator !== 'eq' || fact.quantity.valueHigh !== null), inputs));
};

const parts = (id: string): { indicator: string; entity: string; period: string } | null => {
  const [indicator, entity, period, ...rest] = id.split('/');
  return indicator && entity && period && rest.length === 0 ? { indicator, entity, period } : null;
};

const idFindings = (config: CalculationConfig, input: FactInput, taken: ReadonlySet<string>): Finding[] => {
  const id = parts(config.id);
  const valid = id && readPeriod(id.period) && input.entities.some((entity) => entity.id === id.entity) && input.indicators.some((one) => one.id === id.indicator);
  if (!valid) return [find('calculation-id-valid', placeIn(config, 'id'), { actual: config.id, expected: 'indicator/entity/period' })];
  return taken.has(config.id) ? [find('calculation-id-free', placeIn(config, 'id'), { actual: config.id })] : [];
};

const compute = (config: CalculationConfig, inputs: readonly Fact[], input: FactInput): Result<Fact | null> => {
  const id = parts(config.id);
  const result = calculation(config.operation, inputs.map((fact) => fact.quantity), config.decimals);
  if (!id || result.quantity === null) return { value: null, findings: result.fault ? [faultFinding(result.fault, config, inputs)] : [] };
  const expected = input.indicators.find((indicator) => indicator.id === id.indicator)?.unit ?? '';
  if (expected !== result.quantity.unit) {
    return { value: null, findings: [find('unit-fits', placeIn(config, 'id'), { actual: result.quantity.unit, expected, params: { indicator: id.indicator } })] };
  }
  const made: Fact = {
    id: config.id, ...id, quantity: result.quantity, status: statusOf(inputs), basis: basisOf(inputs), asOf: asOfOf(inputs),
    voice: 'calculation', variants: [], precedence: null, note: null,
    provenance: { source: null, cell: null, unitId: null, sourcePlace: null, calculation: { operation: config.operation, of: config.of } },
  };
  return { value: made, findings: [] };
};

/** Makes the facts of calculations, each after those it uses; circles, unknown inputs and impossible ones are told. */
export const addCalculations = (facts: readonly Fact[], input: FactInput): Result<Fact[]> => {
  const known = new Map(facts.map((fact) => [fact.id, fact]));
  const configs = new Map<string, CalculationConfig>();
  const findings: Finding[] = [];
  for (const config of input.calculations) {
    const wrong = idFindings(config, input, new Set([...known.keys(), ...configs.keys()]));
    findings.push(...wrong);
    if (wrong.length === 0) configs.set(config.id, config);
  }
  const done = new Map<string, Fact | null>();
  const make = (config: CalculationConfig, path: readonly string[]): Fact | null => {
    const before = done.get(config.id);
    if (before !== undefined) return before;
    if (path.includes(config.id)) {
      findings.push(find('calculation-ends', placeIn(config, 'id'), { actual: [...path.slice(path.indexOf(config.id)), config.id].join(' → ') }));
      done.set(config.id, null);
      return null;
    }
    const inputs = config.of.map((id, n) => {
      const other = configs.get(id);
      if (!known.has(id) && !other) findings.push(find('calculation-inputs-known', placeIn(config, `of/${n}`), { actual: id }));
      return known.get(id) ?? (other ? make(other, [...path, config.id]) : null);
    });
    const usable = inputs.filter((fact) => fact !== null);
    const result = usable.length === inputs.length && !done.has(config.id) ? compute(config, usable, input) : { value: null, findings: [] };
    findings.push(...result.findings);
    done.set(config.id, result.value);
    return result.value;
  };
  return { value: [...configs.values()].flatMap((config) => make(config, []) ?? []), findings };
};
