import { loweredMarks, plainMarks, powerBases, raisedMarks } from './lexicon/index.ts';

/** Where a stretch of text stands: above the line, below it. */
export type Shift = 'up' | 'down';

const tableOf = (marks: string): ReadonlyMap<string, string> => new Map([...plainMarks].map((char, at) => [char, [...marks][at] ?? char]));
const raisedBy: Readonly<Record<Shift, ReadonlyMap<string, string>>> = { up: tableOf(raisedMarks), down: tableOf(loweredMarks) };
const plainOf = new Map([...raisedMarks, ...loweredMarks].map((char, at) => [char, plainMarks[at % plainMarks.length] ?? char]));

/** A raised or lowered digit or sign. */
const shiftedChar = new RegExp(`[${raisedMarks}${loweredMarks}]`, 'u');
const shiftedChars = new RegExp(shiftedChar.source, 'gu');

/** Numbers alone, or the numbers of several notes: 4, -3, 2+, 1,2. Letters (5th), brackets and circles are plain to see as they are. */
export const isRaisable = (text: string): boolean => text.length <= 12 && /^\s*[+\-−]?[\d０-９]+(?:\s*[,，、–~-]\s*[\d０-９]+)*[+\-−]?\s*$/u.test(text);

/** A number set above or below its line, in the characters that Unicode has for it; a dash between two numbers stays. */
export const shifted = (text: string, shift: Shift): string =>
  text.normalize('NFKC').replace(/\d|(?<!\d\s*)[+\-−](?=\d)|(?<=\d)[+\-−](?!\s*\d)/gu, (char) => raisedBy[shift].get(char === '−' ? '-' : char) ?? char);

/** A text with its raised and lowered characters on the line, and full-width digits and the sign of minus in their common form: by this a file's characters are counted. */
export const onLine = (text: string): string =>
  text.replace(shiftedChars, (char) => plainOf.get(char) ?? char).replace(/[０-９]/gu, (char) => char.normalize('NFKC')).replaceAll('−', '-');

/**
 * A text as a file has it that holds none of `own` but raised by its markup: on the line, except where a number would
 * run into another (10⁴, 86¹家, SO₄²⁻).
 */
export const asInFile = (text: string, own: ReadonlySet<string>): string =>
  shiftedChar.test(text)
    ? text.replace(new RegExp(`(?:${shiftedChar.source})+`, 'gu'), (run, at: number) => {
      const runsIn = /\d/u.test(text[at - 1] ?? '') || /\d/u.test(text[at + run.length] ?? '') || ([...run].some((char) => raisedMarks.includes(char)) && [...run].some((char) => loweredMarks.includes(char)));
      return runsIn || [...run].some((char) => own.has(char)) ? run : [...run].map((char) => plainOf.get(char) ?? char).join('');
    })
    : text;

/** The raised and lowered characters that a text holds. */
export const shiftedIn = (text: string): ReadonlySet<string> => new Set(text.match(shiftedChars) ?? []);

const power = new RegExp(powerBases, 'u');

/** Whether a raised number is a power or of a unit, by what stands before it: 3×10⁴, 12万m². */
export const isPower = (before: string): boolean => power.test(before.slice(-12));

/** A number that is raised or lowered right behind another, where it is no power. */
export interface Unclear { readonly at: number; readonly number: string; readonly mark: string }

/** Longer numbers are told by their end. */
const longestNumber = 24;
const behindDigit = new RegExp(`(?<=\\d)(?:${shiftedChar.source})+`, 'gu');

/** Where a text has a raised or lowered number right behind a number, and nothing says whether it belongs to it. */
export const unclearMarks = (text: string): readonly Unclear[] =>
  [...text.matchAll(behindDigit)].flatMap(({ index, 0: mark }) => {
    const before = text.slice(Math.max(0, index - longestNumber), index);
    return isPower(before) || /^[⁺⁻⁼]/u.test(mark) ? [] : [{ at: index, number: /[\d.,]*$/u.exec(before)?.[0] ?? '', mark }];
  });
