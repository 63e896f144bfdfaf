import type { Bilingual, Finding } from '../model/index.ts';
import { finder, ingestRules } from '../finding/index.ts';
import type { SourceLine } from './model.ts';

const find = finder(ingestRules);

/** Characters that no page can show, by what they are; what import writes for them is told in `write/characters.ts`. */
const kinds: readonly { readonly pattern: RegExp; readonly is: Bilingual }[] = [
  { pattern: /(?![\uE5E5\uF06C\uF06E\uF071\uF075\uF0A7\uF0A8\uF0B7\uF0D8\uF0E8\uF0FC])\p{Co}/gu, is: { zh: '私用区字符，写作〓', en: 'of private use, written as 〓' } },
  { pattern: /\p{Noncharacter_Code_Point}|\p{Cs}/gu, is: { zh: '不是字符的码位，写作〓', en: 'no characters, written as 〓' } },
  { pattern: /(?![\t\n\f\r\u0085])\p{Cc}/gu, is: { zh: '控制字符，已略去', en: 'control characters, left out' } },
  { pattern: /[\u202A-\u202E\u2066-\u2069]/gu, is: { zh: '改变文字方向的字符，已略去', en: 'characters that turn the direction of text, left out' } },
  { pattern: /\uFEFF/gu, is: { zh: '文中的字节序标记，已略去', en: 'byte order marks amid the text, left out' } },
];
const any = /[\p{Co}\p{Cs}\p{Noncharacter_Code_Point}\u202A-\u202E\u2066-\u2069\uFEFF]|(?![\t\n\f\r\u0085])\p{Cc}/u;

const codePoint = (char: string): string => `U+${(char.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** For each kind of character that cannot be printed one finding, at the first, with their number. `raw` are the lines of the file. */
export const unprintable = (file: string, lines: readonly SourceLine[], raw: readonly string[]): readonly Finding[] => {
  const odd = lines.filter(({ text }) => any.test(text));
  return kinds.flatMap(({ pattern, is }) => {
    const found = odd.flatMap(({ number, text }) => [...text.matchAll(pattern)].map(({ 0: char, index }) => ({ number, char, index })));
    const [first] = found;
    if (!first) return [];
    const column = Math.max(raw[first.number - 1]?.indexOf(first.char) ?? -1, 0) || first.index;
    return [find('characters-printable', { file, line: first.number, column: column + 1 }, { actual: codePoint(first.char), params: { ...is, count: String(found.length) } })];
  });
};
