import type { ChartInput, ChartRow, Lang } from '../model/index.ts';
import { chartGaps } from './rows.ts';
import { columnWidth, theme } from './theme.ts';
import { isObject, rewrite, type Json } from './walk.ts';

const choose = (object: Json, lang: Lang, width: ChartInput['width']): unknown => {
  const keys = Object.keys(object).toSorted().join();
  return keys === 'en,zh' ? object[lang] : keys === 'full,main' ? object[width] : object;
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
  readonly column: ChartInput['width'];
  readonly width: number;
  readonly subject: string;
  readonly entities: readonly string[];
  readonly indicators: readonly string[];
  readonly units: readonly string[];
  readonly firstYear: number;
  readonly lastYear: number;
}

const distinct = (values: readonly string[]): readonly string[] => [...new Set(values)];

const factsOf = (input: ChartInput, rows: readonly ChartRow[]): ChartFacts => {
  const times = rows.map((row) => row.time).filter(Number.isFinite);
  return {
    lang: input.lang, column: input.width, width: columnWidth[input.width],
    subject: rows[0]?.entity ?? '',
    entities: distinct(rows.map((row) => row.entity)),
    indicators: distinct(rows.map((row) => row.indicator)),
    units: distinct(rows.map((row) => row.unit)),
    firstYear: Math.floor(Math.min(...times)), lastYear: Math.ceil(Math.max(...times)),
  };
};

const merged = (base: Json, over: unknown): Json =>
  !isObject(over) ? base : Object.fromEntries([...new Set([...Object.keys(base), ...Object.keys(over)])].map((key) => {
    const [below, above] = [base[key], over[key]];
    return [key, above === undefined ? below : isObject(below) && isObject(above) ? merged(below, above) : above];
  }));

/** The spec that Vega-Lite compiles: one language, one width, the page's look, the rows and gaps by name. */
export const prepareSpec = (spec: Json, input: ChartInput): Json => {
  const chosen = rewrite(spec, (object) => {
    const picked = choose(object, input.lang, input.width);
    return isObject(picked) ? inUtc(picked) : picked;
  });
  const { usermeta: _, $schema: __, params, config, ...view } = isObject(chosen) ? chosen : {};
  const single = 'mark' in view || 'layer' in view;
  return {
    data: { name: 'rows' },
    ...(single ? { width: columnWidth[input.width], autosize: { type: 'fit-x', contains: 'padding' } } : {}),
    ...view,
    datasets: { rows: input.rows, gaps: chartGaps(input.rows, input.lang) },
    params: [{ name: 'chart', value: factsOf(input, input.rows) }, ...(Array.isArray(params) ? params : [])],
    config: merged(theme(input.lang), config),
  };
};
