import { classifiers, sameClassifier } from './lexicon/classifiers.ts';
import { enMagnitudes, zhMagnitudes } from './lexicon/magnitudes.ts';
import { unitRows, type UnitKind, type UnitRow } from './lexicon/units.ts';

export type { UnitKind };

const rowByUnit: ReadonlyMap<string, UnitRow> = new Map(unitRows.map((row) => [row.unit, row]));
const unitByWord: ReadonlyMap<string, string> = new Map([
  ...classifiers.map((word) => [word, word] as const),
  ...Object.entries(sameClassifier),
  ...unitRows.map((row) => [row.unit.toLowerCase(), row.unit] as const),
  ...unitRows.flatMap((row) => row.words.map((word) => [word, row.unit] as const)),
]);

/** Printing facts of a canonical unit; a unit that is none of the table's is a classifier. */
export const unitRow = (unit: string): UnitRow => rowByUnit.get(unit) ?? { unit, kind: 'count', zh: unit, en: null, words: [] };

/** Kind of a canonical unit (`CNY` → money). Whatever the table lacks counts things. */
export const unitKind = (unit: string): UnitKind => unitRow(unit).kind;

const powerOfTen = (power: number): string => `1${'0'.repeat(power)}`;

const tidy = (text: string): string =>
  text
    .replace(/[\uff01-\uff5e]/gu, (mark) => String.fromCharCode(mark.charCodeAt(0) - 0xfee0))
    .replace(/[\s\u00a0\u3000]+/gu, ' ')
    .trim()
    .replace(/^\((.*)\)$/u, '$1')
    .replace(/^单位:\s*/u, '');

// Symbols whose case means something (MW, mW) are looked up as written first.
const lookUp = (word: string): string | undefined =>
  rowByUnit.has(word) ? word : (unitByWord.get(word) ?? unitByWord.get(word.toLowerCase()));

/** 亿元, 万千瓦: the longest magnitude after which a unit is left (千瓦 is a unit, so 万千瓦 is 万 × 千瓦). */
const readChinese = (text: string): { unit: string; scale: string } | null => {
  for (const length of [2, 1]) {
    const prefix = text.slice(0, length);
    const power = zhMagnitudes[prefix];
    const unit = lookUp(text.slice(length).trim());
    if (power !== undefined && unit !== undefined) return { unit, scale: powerOfTen(power) };
  }
  return null;
};

const readEnglish = (text: string): { unit: string; scale: string } | null => {
  const words = text.toLowerCase().split(/ (?:of )?/u);
  for (const at of [0, words.length - 1]) {
    const power = enMagnitudes[words[at] ?? ''];
    const unit = lookUp(text.split(' ').filter((_, index) => index !== at).join(' ').replace(/^of /u, ''));
    if (power !== undefined && unit !== undefined) return { unit, scale: powerOfTen(power) };
  }
  return null;
};

/**
 * Reads a unit as a cell or a table head writes it: its canonical name and what a number in it is multiplied by.
 * `亿元` → CNY × 10^8; `万亩` → mu × 10^4; `km2`, `家`, `%`, `个百分点`, `RMB bn`, `thousand tonnes`.
 * Null if it is none we know.
 */
export const readUnit = (text: string): { unit: string; scale: string } | null => {
  const clean = tidy(text);
  if (clean === '') return null;
  const unit = lookUp(clean);
  return unit === undefined ? (readChinese(clean) ?? readEnglish(clean)) : { unit, scale: '1' };
};
