import { loweredMarks, raisedMarks } from '../lexicon/index.ts';
import { onLine } from '../raised.ts';
import { chinesePunctuation } from './punctuation.ts';

/** Characters of private use that the fonts of word processors draw as bullets. */
const bullets = /[\uF06C\uF06E\uF071\uF075\uF0A7\uF0A8\uF0B7\uF0D8\uF0E8\uF0FC]/gu;

/**
 * A text in characters that every font of the page has: zero-width and control characters left out, no-break spaces and U+E5E5
 * (A3A0 of GBK in other programs' hands) as spaces, bullets of private use as •, the arrows of links back as ← and ↑. Any other character of private use, and one
 * that was broken on its way, is shown as 〓, which Chinese printers set where a character is missing: what it was, no one can tell from its number.
 */
export const plainCharacters = (text: string): string =>
  text
    .replace(/[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF\u00AD]|(?![\t\n])\p{Cc}/gu, '').replace(/[\u00A0\u2007\u202F\uE5E5]/gu, ' ').replace(bullets, '•')
    .replace(/[↩↵⏎⮌]\uFE0E?/gu, '←').replace(/[⤴⬆]\uFE0E?/gu, '↑')
    .replace(/\p{Co}|\uFFFD|\p{Cs}|\p{Noncharacter_Code_Point}/gu, '〓');

/** Signs above and below the line, which fonts of text lack. */
const signs = [raisedMarks, loweredMarks].map((marks, at) => ({ before: '^_'[at] ?? '', run: new RegExp(`[${marks}]+`, 'gu'), sign: new RegExp(`[${marks.slice(-3)}]`, 'u') }));
/** Raised and lowered numbers with a sign as 10^-3. */
const withSigns = (text: string): string =>
  signs.reduce((out, { before, run, sign }) => out.replace(run, (marks) => (sign.test(marks) ? before + onLine(marks) : marks)), text);

/** A text of the source as import writes it: characters that can be printed, punctuation as Chinese has it. */
export const asWritten = (text: string): string => chinesePunctuation(withSigns(plainCharacters(text)));
