import { headingStarts, runInCounters } from './lexicon/index.ts';
import { numberingOf } from './numbering.ts';
import { bare, folded } from './text.ts';

const longest = 28;
const counter = new RegExp(`^(?:${runInCounters})`, 'u');
const secondCounter = /[，；,;](?:[二三四两]|第二|第三|其次)(?:是|要|[,，])/u;

/** 一是…。二是…。 in one paragraph: an enumeration, none of them leads it. */
const nextCounters: Readonly<Record<string, RegExp>> = { '一是': /[。；]\s*二是/u, '一要': /[。；]\s*二要/u, '第一': /[。；]\s*第二[,，、]/u, '其一': /[。；]\s*其二[,，、]/u, '首先': /[。；]\s*其次[,，]/u };
const enumerates = (text: string, sentence: string): boolean => nextCounters[sentence.slice(0, 2)]?.test(text) === true;

/** A paragraph's first sentence if it is short enough for a heading and more follows it, or null. */
export const firstShort = (text: string): string | null => {
  const number = numberingOf(text);
  if (number?.runIn === false) return null;
  const body = number?.rest ?? text;
  const lead = text.slice(0, text.length - body.length);
  const match = /^((?:(?!(?<=\p{Script=Han})[.．](?=\s?\p{Script=Han}))[^。！？!?；;：:]){2,60}(?:[。：]|(?<=\p{Script=Han})[.．]))(?=.)/su.exec(body);
  const sentence = match?.[1] ?? '';
  if (enumerates(text, sentence)) return null;
  const limit = counter.test(body) ? longest + 4 : longest;
  if (sentence === '' || sentence.length > limit || secondCounter.test(sentence)) return null;
  if (sentence.endsWith('：') && lead === '' && !counter.test(body)) return null;
  return lead + sentence;
};

/** Set in bold: all of a first sentence, or all but its mark. */
const isLed = (first: string, led: number): boolean => led > 0 && first.endsWith('。') && bare(first).length - led >= 0 && bare(first).length - led <= 1;

/** Carries its own number or counter (一是…, （一）…): a run-in heading without need of siblings. */
const counted = (text: string): boolean => counter.test(folded(text.slice(0, 12))) || numberingOf(text) !== null;

/** A sentence as reports set it at the head of a paragraph: one clause, no quotation, nothing told of. */
const headingLike = (text: string): boolean =>
  !/[，,、“”"]\S*[，,]/u.test(text) && !/^(?:这|那|他|她|它|我|你|其|对此|近日|日前|据|目前|今年|去年)/u.test(text) && !/\d[\d.]*\s*(?:[%％‰]|个百分点|[万亿千百])/u.test(text) && text.length <= 24 && !text.endsWith('了。');

/** Headings of one section are cut from one cloth: about as long as one another, or half of them begin as headings do. */
const alike = (texts: readonly string[]): boolean => {
  const lengths = texts.map((text) => text.length);
  const [most, least] = lengths.reduce(([high, low], length) => [Math.max(high, length), Math.min(low, length)], [0, Infinity] as [number, number]);
  return most - least <= 2 || texts.filter((text) => headingStarts.some((start) => text.startsWith(start))).length * 2 >= texts.length;
};

/**
 * Run-in headings of a section's paragraphs: the short first sentence of a paragraph, if at least two paragraphs of the
 * section begin so (推动传统产业高新化。…), or if it is counted (一是…). null for paragraphs without. `elsewhere`: other
 * sections have such; then one alone will do, if it begins as headings do. `led`: how many characters of each the file
 * sets in bold at its beginning; a first sentence that is all of them, with its mark or without, is one.
 */
export const runInsOf = (paragraphs: readonly string[], elsewhere = false, led: readonly number[] = []): readonly (string | null)[] => {
  const firsts = paragraphs.map(firstShort);
  const shaped = firsts.map((first) => first !== null && headingLike(first));
  const siblings = firsts.filter((first, at): first is string => first !== null && shaped[at] === true);
  // Two alone may be short sentences by chance: they must be of one length, or begin as headings do.
  const few = siblings.length === 2 && siblings[0]?.length !== siblings[1]?.length && !siblings.every((text) => headingStarts.some((start) => text.startsWith(start)));
  const enough = siblings.length >= 2 && !few && siblings.length * 2 >= paragraphs.length - 1 && alike(siblings);
  return firsts.map((first, at) => (first !== null && (isLed(first, led[at] ?? 0) || counted(paragraphs[at] ?? '') || (enough && shaped[at]) || (elsewhere && shaped[at] && headingStarts.some((start) => first.startsWith(start)))) ? first : null));
};
