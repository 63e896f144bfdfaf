import type { ChartRow } from '../model/index.ts';
import type { Measure } from './vega.ts';
import { fontStack } from './words.ts';

/** Begins a line of the second language, in the picture's texts only: the writer takes it out and sets the line quiet. */
export const secondMark = '\u2063';
/** 7.5 pt: the second language is never larger. */
export const secondSize = 10;

const linesOf = (text: unknown): readonly string[] => (Array.isArray(text) ? text.map(String) : String(text ?? '').split('\n'));
const isSecond = (line: string): boolean => line.startsWith(secondMark);
const first = (text: unknown): string => linesOf(text).filter((line) => !isSecond(line)).join('\n');
const second = (text: unknown): string => linesOf(text).filter(isSecond).map((line) => line.slice(secondMark.length)).join('\n');

/** Chinese above, English below; said once where both say the same (`24%`, `2021`). */
export const both = (zh: unknown, en: unknown): string => {
  const [above, below] = [first(zh), second(en) || first(en)];
  return below === '' || above === below ? above : `${above}\n${below.split('\n').map((line) => secondMark + line).join('\n')}`;
};

const plain = (text: string): string => text.replaceAll(',', '');

/** A finished text: without English that adds nothing to the Chinese (`115` under `115家`, `1,000` under `1000`). */
export const brief = (text: string): string => {
  const [above, below] = [first(text), second(text)];
  return plain(above).startsWith(plain(below)) ? above : text;
};

/** Texts put together, each language with its own; a text in one language serves both. */
export const joined = (parts: readonly unknown[]): string => brief(both(parts.map(first).join(''), parts.map((part) => second(part) || first(part)).join('')));

/** Rows whose names and labels are in both languages; `id` and all that is drawn stay as they are. */
export const bilingualRows = (rows: readonly ChartRow[], beside: readonly ChartRow[]): readonly ChartRow[] =>
  rows.map((row, n) => {
    const other = beside[n];
    return other === undefined ? row : {
      ...row, indicatorName: both(row.indicatorName, other.indicatorName), entityName: both(row.entityName, other.entityName),
      periodName: brief(both(row.periodName, other.periodName)), label: both(row.label, other.label),
    };
  });

/** Measures lines of the second language as they will be set. */
export const measureBoth = (measure: Measure): Measure => (text, font) =>
  isSecond(text) ? measure(text.slice(secondMark.length), { family: fontStack.en, size: Math.min(font.size, secondSize), weight: 400 }) : measure(text, font);
