import type { ChartInput, ChartRow, Lang } from '../model/index.ts';
import { both, bilingualRows } from './bilingual.ts';
import { expressionKeys } from './guard.ts';
import { chartGaps, timeStep } from './rows.ts';
import { columnWidth, theme, type Column } from './theme.ts';
import { isObject, rewrite, type Json } from './walk.ts';
import { words } from './words.ts';

/** How a spec is read: in one language or in both, for one column. */
interface Reading { readonly lang: Lang; readonly both: boolean; readonly column: Column }

const keysOf = (value: unknown): string => (isObject(value) ? Object.keys(value).toSorted().join() : '');
const isPair = (value: unknown): value is Json => keysOf(value) === 'en,zh';

const choose = (object: Json, { lang, both: twice, column }: Reading): unknown => {
  const keys = keysOf(object);
  if (keys === 'both,one') return object[twice ? 'both' : 'one'];
  if (keys === 'full,main') return object[column === 'full' ? 'full' : 'main'];
  if (keys === 'full,main,narrow') return object[column];
  return keys === 'en,zh' && !twice ? object[lang] : object;
};

/** A text in both languages: a pair of expressions becomes one that gives both. */
const inBoth = (key: string, value: unknown): unknown => {
  if (Array.isArray(value)) return value.map((item: unknown) => inBoth(key, item));
  if (!isPair(value)) return value;
  return expressionKeys.has(key) ? `both(${String(value['zh'])}, ${String(value['en'])})` : both(value['zh'], value['en']);
};

const read = (spec: Json, reading: Reading): unknown =>
  rewrite(spec, (object) => {
    const picked = choose(object, reading);
    if (!isObject(picked) || isPair(picked)) return picked;
    return inUtc(reading.both ? Object.fromEntries(Object.entries(picked).map(([key, value]) => [key, inBoth(key, value)])) : picked);
  });

/** A spec says by `"usermeta": {"bilingual": true}` that its labels stand in both languages where the page has both. */
export const isBilingual = (spec: Json, input: ChartInput): boolean => {
  const { usermeta } = spec;
  return input.beside !== undefined && isObject(usermeta) && usermeta['bilingual'] === true;
};

/** Time is drawn in UTC, wherever the machine stands. */
const inUtc = (object: Json): Json => {
  const { timeUnit, type } = object;
  const named = typeof timeUnit === 'string' && !timeUnit.startsWith('utc') ? { ...object, timeUnit: `utc${timeUnit}` } : object;
  const { scale } = object;
  return type === 'temporal' && scale !== null ? { ...named, scale: { type: 'utc', ...(isObject(scale) ? scale : {}) } } : named;
};

/**
 * What a spec may ask of the chart in its expressions, as `chart`: language, column and its width in px, the subject
 * (the entity of the first row), the series in order of appearance, the first and
 * last year of the axis.
 */
export interface ChartFacts {
  readonly lang: Lang;
  readonly column: Column;
  readonly width: number;
  readonly subject: string;
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly units: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
  /** Ends of the time axis, its ticks, and how far neighbours are apart: 1 for years, ¼ for quarters. */
  readonly from: number;
  readonly to: number;
  readonly times: readonly number[];
  /** What the ticks are called where the axis is finer than years; empty for years, which are numbers. */
  readonly timeNames: readonly string[];
  readonly step: number;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

type Axis = Pick<ChartFacts, 'firstYear' | 'lastYear' | 'from' | 'to' | 'times' | 'timeNames' | 'step'>;

/** Years make an axis of years; where no figure is of a whole year, the ticks are the periods themselves, by their names. */
const axisOf = (points: readonly ChartRow[], years: { readonly firstYear: number; readonly lastYear: number }): Axis => {
  const { firstYear, lastYear } = years;
  const step = timeStep(points);
  if (step === 1) {
    const times = Array.from({ length: Math.min(1000, Math.max(0, lastYear - firstYear + 1)) || 0 }, (_, n) => firstYear + n);
    return { ...years, from: firstYear, to: lastYear, times, timeNames: [], step };
  }
  const named = new Map(points.map((row) => [row.time, row.periodName]));
  const times = [...named.keys()];
  return { ...years, from: times[0] ?? firstYear, to: times.at(-1) ?? lastYear, times, timeNames: [...named.values()], step };
};

const factsOf = (input: ChartInput, rows: readonly ChartRow[], column: Column): ChartFacts => {
  const points = rows.filter((row) => !row.period.includes('--') && Number.isFinite(row.time)).toSorted((a, b) => a.time - b.time);
  const all = rows.map((row) => row.time).filter(Number.isFinite);
  return {
    lang: input.lang, column, width: columnWidth[column],
    subject: rows[0]?.entity ?? '',
    entities: distinct(rows.map((row) => row.entity)),
    indicators: distinct(rows.map((row) => row.indicator)),
    units: distinct(rows.map((row) => row.unit)),
    ...axisOf(points, { firstYear: Math.floor(Math.min(...all)), lastYear: Math.ceil(Math.max(...all)) }),
  };
};

const merged = (base: Json, over: unknown): Json =>
  !isObject(over) ? base : Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
    const [below, above] = [base[key], over[key]];
    return [key, above === undefined ? below : isObject(below) && isObject(above) ? merged(below, above) : above];
  }));

/** The spec that Vega-Lite compiles: one language or both, one width, the page's look, the rows and gaps by name. */
export const prepareSpec = (spec: Json, input: ChartInput, column: Column = input.width): Json => {
  const twice = isBilingual(spec, input);
  const chosen = read(spec, { lang: input.lang, both: twice, column });
  const { usermeta: _, $schema: __, params, config, ...view } = isObject(chosen) ? chosen : {};
  const single = 'mark' in view || 'layer' in view;
  const rows = twice ? bilingualRows(input.rows, input.beside ?? []) : input.rows;
  return {
    data: { name: 'rows' },
    ...(single ? { width: columnWidth[column], autosize: { type: 'fit-x', contains: 'padding' } } : {}),
    ...view,
    datasets: { rows, gaps: chartGaps(rows, input.lang).map((gap) => (twice ? { ...gap, label: both(words.gap.zh, words.gap.en) } : gap)) },
    params: [{ name: 'chart', value: factsOf(input, rows, column) }, ...(Array.isArray(params) ? params : [])],
    config: merged(theme(input.lang), config),
  };
};
