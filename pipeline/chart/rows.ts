import type { ChartRow, Entity, Fact, Indicator, Lang } from '../model/index.ts';
import { formatPeriod, formatQuantity, readPeriod } from '../quantity/index.ts';
import { words } from './words.ts';

/** The names that a chart may print. */
export interface ChartNames { readonly indicators: readonly Indicator[]; readonly entities: readonly Entity[] }

/** A stretch of years without a figure. `from` and `to` are positions on the axis of `time`, half way to the figures. */
export interface ChartGap {
  readonly from: number;
  readonly to: number;
  /** First and last year that misses something, and how many years (quarters, halves, months) are missing. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: number;
  /** The missing time as the edition writes it: `2022—2023年`, `Q2–Q3 2022`. */
  readonly period: string;
  /** One of the longest: the one to name where there is room for one name only. */
  readonly longest: boolean;
  /** `未查到数据`, `no figure found`. */
  readonly label: string;
}

/** Whole numbers are year ends, so that a year's figure stands on its number and June's half way before it. */
const timeOf = (period: string): number => {
  const end = readPeriod(period)?.end;
  if (!end) return Number.NaN;
  return Number((end.year - 1 + (end.month - (end.day < 28 ? 0.5 : 0)) / 12).toFixed(4));
};

/** The rows that a spec sees of facts, in the order of the facts, labels in the language of the chart. */
export const chartRows = (facts: readonly Fact[], names: ChartNames, lang: Lang): ChartRow[] => {
  const indicators = new Map(names.indicators.map((indicator) => [indicator.id, indicator.name[lang]]));
  const entities = new Map(names.entities.map((entity) => [entity.id, entity.name[lang]]));
  return facts.map(({ id, indicator, entity, period, quantity, status, voice }) => ({
    id, indicator, indicatorName: indicators.get(indicator) ?? indicator,
    entity, entityName: entities.get(entity) ?? entity,
    period, periodName: formatPeriod(period, lang), time: timeOf(period),
    value: Number(quantity.value), valueHigh: quantity.valueHigh === null ? null : Number(quantity.valueHigh),
    unit: quantity.unit, comparator: quantity.comparator, status, voice,
    label: formatQuantity(quantity, lang, { gloss: false }),
  }));
};

const steps: readonly (readonly [RegExp, number])[] = [[/^\d{4}-Q/u, 1 / 4], [/^\d{4}-H/u, 1 / 2], [/^\d{4}-\d{2}$/u, 1 / 12]];

/**
 * How far neighbouring figures of a chart are apart on its time axis, in years: ¼ if all are quarters, ½ if halves, 1/12 if
 * months; 1 if a year is among them, or where they differ.
 */
export const timeStep = (rows: readonly Pick<ChartRow, 'period'>[]): number => {
  const points = rows.filter((row) => !row.period.includes('--'));
  return points.length === 0 ? 1 : steps.find(([form]) => points.every((row) => form.test(row.period)))?.[1] ?? 1;
};

/** The period of this step that ends at a time: 2022.5 is 2022-H1, or 2022-Q2, or 2022-06. */
const periodAt = (time: number, step: number): string => {
  const nth = Math.round(time / step) - 1;
  const each = Math.round(1 / step);
  const [year, part] = [Math.floor(nth / each) + 1, (nth % each) + 1];
  return each === 1 ? String(year) : each === 12 ? `${year}-${String(part).padStart(2, '0')}` : `${year}-${each === 4 ? 'Q' : 'H'}${part}`;
};

/**
 * The years between the first and the last figure of which no row has one; quarters, halves or months where all figures are
 * of that kind. Intervals are no figures of a year.
 */
export const chartGaps = (rows: readonly ChartRow[], lang: Lang): ChartGap[] => {
  const points = rows.filter((row) => !row.period.includes('--') && Number.isFinite(row.time));
  const step = timeStep(points);
  const times = [...new Set(points.map((row) => row.time))].toSorted((a, b) => a - b);
  const gaps = times.slice(1).flatMap((next, n) => {
    const before = times[n] ?? next;
    const [first, last] = step === 1 ? [Math.floor(before) + 1, Math.ceil(next) - 1] : [before + step, next - step];
    if (last < first - step / 10) return [];
    const [from, to] = [periodAt(first, step), periodAt(last, step)];
    return [{
      from: (before + first) / 2, to: (last + next) / 2, firstYear: Math.ceil(first - 0.001), lastYear: Math.ceil(last - 0.001), years: Math.round((last - first) / step + 1),
      period: formatPeriod(from === to ? from : `${from}--${to}`, lang),
    }];
  });
  const most = Math.max(...gaps.map((gap) => gap.years));
  return gaps.map((gap) => ({ ...gap, longest: gap.years === most, label: words.gap[lang] }));
};
