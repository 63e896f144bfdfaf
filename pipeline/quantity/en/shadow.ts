import { wordTable } from '../table.ts';

/** Marks of the same length that say the same: wide digits and punctuation, no-break spaces, dashes that are minus signs, curly quotes. */
const same: Readonly<Record<string, string>> = wordTable({
  '\u00a0': ' ', '\u2009': ' ', '\u202f': ' ', '\u2007': ' ', '\u3000': ' ', '\t': ' ',
  '\u2212': '-', '\u2013': '–', '\u2010': '-', '\u2011': '-', '\u2012': '–', '\u2014': '–', '\u301c': '~', '\u2019': "'", '\u2018': "'", '\u201c': '"', '\u201d': '"', '\u2236': ':',
});

/** The text with every odd mark as a plain one, each UTF-16 unit in its place: an offset here is an offset there. */
export const shadow = (text: string): string =>
  text.replace(/[\u00a0\u2009\u202f\u2007\u3000\t\u2010-\u2014\u2018\u2019\u201c\u201d\u2212\u2236\u301c\uff01-\uff5e]/gu, (mark) =>
    same[mark] ?? String.fromCharCode(mark.charCodeAt(0) - 0xfee0));
