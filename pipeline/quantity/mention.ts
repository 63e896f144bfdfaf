import type { Mention, MentionKind, Quantity } from '../model/index.ts';
import { Exact } from './number.ts';
import { powerOf } from './compare/index.ts';

/** Times, and the numbers in names (十四五, 500强, 第22届), measure nothing. */
const noFigures: ReadonlySet<MentionKind> = new Set(['year', 'date', 'period', 'ordinal', 'code']);

const digits = /\d[\d,]*(?:\.\d+)?/gu;

/** How precisely the last number of the words is written; null of one in words. */
const writtenOf = (text: string, value: string): Quantity['written'] | null => {
  const plain = text.normalize('NFKC').match(digits)?.at(-1)?.replaceAll(',', '');
  if (plain === undefined || new Exact(plain).isZero() || new Exact(value).isZero()) return null;
  const decimals = plain.includes('.') ? plain.length - plain.indexOf('.') - 1 : 0;
  return { exponent: powerOf(new Exact(value).abs().div(plain)) - decimals, decimals };
};

/** What a mention says, without its place; null where it is no figure: a time, or the number in a name. */
export const mentionQuantity = ({ kind, text, value, valueHigh, unit, comparator, dir, sense, factor, values }: Mention): Quantity | null => {
  if (noFigures.has(kind) || value === null) return null;
  const written = kind === 'ratio' ? null : writtenOf(text, valueHigh ?? value);
  return {
    value, valueHigh, unit, comparator, dir, sense,
    ...(written && { written }), ...(factor !== null && { factor }), ...(values.length > 0 && { values }),
  };
};
