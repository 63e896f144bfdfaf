import * as vega from 'vega';
import type { Lang } from '../model/index.ts';
import { axisNumber } from './axis-number.ts';
import { both, brief, joined, secondMark } from './bilingual.ts';
import { createQueue } from './exclusive.ts';
import { fontStack } from './words.ts';
import { wrapText } from './wrap.ts';

/** Width of a text in px; the families are the page's stacks. */
export type Measure = (text: string, font: { family: string; size: number; weight: number }) => number;

type TextItem = Readonly<Record<string, unknown>>;
interface TextMetrics { width: (item: TextItem, text: unknown) => number }

// Vega exports it, its types do not know it.
const metricsOf = (): TextMetrics => {
  const metrics: unknown = Reflect.get(vega, 'textMetrics');
  if (typeof metrics !== 'object' || metrics === null || !('width' in metrics) || typeof metrics.width !== 'function') {
    throw new Error('vega: no textMetrics');
  }
  return metrics as TextMetrics;
};

const number = (value: unknown, fallback: number): number => (typeof value === 'number' && Number.isFinite(value) ? value : fallback);

const weightOf = (weight: unknown): number =>
  weight === 'bold' ? 600 : typeof weight === 'string' && Number(weight) > 0 ? Number(weight) : number(weight, 400);

/** The font of a text item, as `Measure` wants it. */
export const fontOf = (item: TextItem): { family: string; size: number; weight: number } => ({
  family: String(item['font'] ?? ''), size: number(item['fontSize'], 11), weight: weightOf(item['fontWeight']),
});

const measureWith = (measure: Measure) => (item: TextItem, text: unknown): number => {
  const line = text === null || text === undefined ? '' : String(text).trim();
  const width = line === '' ? 0 : measure(line, fontOf(item));
  const limit = number(item['limit'], 0);
  return limit > 0 ? Math.min(width, limit) : width;
};

const longest = 10_000;

/** A list or a string that an expression makes can be long enough to exhaust the memory. */
const bounded = (name: 'sequence' | 'pad'): ((...args: unknown[]) => unknown) => {
  const original: unknown = vega.expressionFunction(name);
  return (...args) => {
    const numbers = args.filter((arg) => typeof arg === 'number');
    const span = name === 'pad' ? number(args[1], 0) : Math.abs(((numbers[1] ?? numbers[0] ?? 0) - (numbers.length > 1 ? numbers[0] ?? 0 : 0)) / (numbers[2] ?? 1));
    if (!(span <= longest)) throw new RangeError(`${name}() of more than ${longest}`);
    return typeof original === 'function' ? Reflect.apply(original, null, args) : [];
  };
};

const once = createQueue();

export interface VegaSetting { readonly lang: Lang; readonly unit: string; readonly measure: Measure; readonly both: boolean }

/** Breaks each line of a text; what is broken off a line of the second language belongs to it. */
const wrapLines = (text: unknown, width: number, measure: (line: string) => number): readonly string[] | string => {
  const lines = String(text ?? '').split('\n').flatMap((line) => {
    const mark = line.startsWith(secondMark) ? secondMark : '';
    return [wrapText(line.slice(mark.length), width, (part) => measure(mark + part))].flat().map((part) => mark + part);
  });
  return lines.length > 1 ? lines : lines[0] ?? '';
};

const registerWords = (setting: VegaSetting): void => {
  vega.expressionFunction('quantity', (value: unknown, unit: unknown) => {
    const tick = (lang: Lang): string => axisNumber(value, typeof unit === 'string' && unit !== '' ? unit : setting.unit, lang);
    return setting.both ? brief(both(tick('zh'), tick('en'))).split('\n') : tick(setting.lang);
  });
  vega.expressionFunction('words', (...parts: unknown[]) => joined(parts));
  vega.expressionFunction('both', (zh: unknown, en: unknown) => both(zh, en));
  vega.expressionFunction('wrap', (text: unknown, px: unknown, size: unknown, weight: unknown) => wrapLines(
    text, number(px, 1000),
    (line) => setting.measure(line, { family: fontStack[setting.lang], size: number(size, 34 / 3), weight: number(weight, 400) })));
};

/**
 * Runs a task with Vega's module state set for one chart: real text widths, `quantity` as format type (its format is a
 * unit), `wrap(text, px, size, weight)` as function that gives lines, `words(…)` that puts texts together in each language, bounded list makers, ids from 1. All of it is put back, whatever the task does; tasks wait for one another.
 */
export const withVega = <T>(setting: VegaSetting, task: () => Promise<T>): Promise<T> =>
  once(async () => {
    const metrics = metricsOf();
    const { width } = metrics;
    const makers = (['sequence', 'pad'] as const).map((name) => [name, vega.expressionFunction(name), bounded(name)] as const);
    metrics.width = measureWith(setting.measure);
    makers.forEach(([name, , limited]) => vega.expressionFunction(name, limited));
    registerWords(setting);
    vega.resetSVGDefIds();
    try {
      return await task();
    } finally {
      metrics.width = width;
      makers.forEach(([name, original]) => vega.expressionFunction(name, original));
    }
  });
