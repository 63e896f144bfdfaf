import type { ChartRow, Entity, Fact, Indicator, Lang } from '../model/index.ts';
import { formatPeriod, formatQuantity, readPeriod } from '../quantity/index.ts';
import { words } from './words.ts';

/** The names that a chart may print. */
export interface ChartNames { readonly indicators: readonly Indicator[]; readonly entities: readonly Entity[] }

/** A stretch of years without a figure. `from` and `to` are positions on the axis of `time`, half way to the figures. */
export interface ChartGap {
  readonly from: number;
  readonly to: number;
  /** First and last missing year, and how many. */
  readonly firstYear: number;
  readonly lastYear: number;
  readonly years: number;
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

/** The years between the first and the last figure of which no row has one. Intervals are no figures of a year. */
export const chartGaps = (rows: readonly ChartRow[], lang: Lang): ChartGap[] => {
  const points = rows.filter((row) => !row.period.includes('--') && Number.isFinite(row.time));
  const times = [...new Set(points.map((row) => row.time))].toSorted((a, b) => a - b);
  const gaps = times.slice(1).flatMap((next, n) => {
    const before = times[n] ?? next;
    const [firstYear, lastYear] = [Math.floor(before) + 1, Math.ceil(next) - 1];
    if (lastYear < firstYear) return [];
    return [{ from: (before + firstYear) / 2, to: (lastYear + next) / 2, firstYear, lastYear, years: lastYear - firstYear + 1 }];
  });
  const most = Math.max(...gaps.map((gap) => gap.years));
  return gaps.map((gap) => ({ ...gap, longest: gap.years === most, label: words.gap[lang] }));
};
