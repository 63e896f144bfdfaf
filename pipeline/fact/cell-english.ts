import type { Mention } from '../model/index.ts';
import { readUnit } from '../quantity/index.ts';

/** The magnitude that an English head gives its column: (10,000), (million), (RMB bn); null where it says none. */
const scaleOf = (head: string): string | null => {
  const inside = /\(([^()]*)\)\s*$/u.exec(head)?.[1]?.trim() ?? '';
  if (inside === '') return null;
  if (/^1(?:0+|(?:,?000)+|0{1,2}(?:,000)+)$/u.test(inside)) return inside.replaceAll(',', '');
  return readUnit(inside)?.scale ?? readUnit(`${inside} yuan`)?.scale ?? null;
};

/** Digits as a plain decimal, without commas and without zeros that say nothing. */
const decimal = (digits: string): string => digits.replaceAll(',', '').replace(/^(?<sign>[-−]?)0+(?=\d)/u, '$<sign>').replace(/(?<=\.\d*)0+$/u, '').replace(/\.$/u, '').replace('−', '-');

/** A decimal moved by the zeros of a power of ten, exactly. */
const moved = (digits: string, scale: string): string => {
  const [whole = '', part = ''] = decimal(digits).split('.');
  const zeros = scale.length - 1;
  return decimal(`${whole}${part.slice(0, zeros).padEnd(zeros, '0')}.${part.slice(zeros)}`);
};

/** The only number of a cell. */
const number = /[-−]?\d+(?:,\d{3})*(?:\.\d+)?/gu;

/**
 * The number of an English cell that renders a Chinese one. Both are bare digits whose unit the head gives: the English head
 * where it says its magnitude, else the Chinese cell's, where both print
 * the same digits (or the English counts it out). Null where they do not agree.
 */
export const cellRendering = (zh: Mention, en: { readonly text: string; readonly head: string }): { readonly start: number; readonly end: number } | null => {
  const [found, more] = [...en.text.matchAll(number)];
  if (!zh.table || zh.value === null || zh.valueHigh !== null || !found || more) return null;
  const scale = scaleOf(en.head);
  const own = /[-−]?[\d,.]+/u.exec(zh.text.normalize('NFKC'))?.[0] ?? '';
  const agrees = (scale === null && decimal(found[0]) === decimal(own)) || moved(found[0], scale ?? '1') === decimal(zh.value);
  return agrees ? { start: found.index, end: found.index + found[0].length } : null;
};
