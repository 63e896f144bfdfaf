import type { Claim, Mention } from '../model/index.ts';
import { formatQuantity, mentionQuantity } from '../quantity/index.ts';
import { scaleOf } from './scale.ts';

/** A figure of a note, as each language prints it. */
interface Told {
  /** The words that the note has for it: a pattern of them where they may be part of others. */
  readonly words: RegExp | string;
  readonly zh: string;
  readonly en: string;
}

/** The figure as English prints it; null for what is no amount (a date, an ordinal of a list). */
const english = (mention: Mention): string | null => {
  const quantity = mentionQuantity(mention);
  return quantity === null ? null : formatQuantity(quantity, 'en', { gloss: false });
};

/** Digits so few may be a count of steps. */
const shortest = 3;

/** A cell that has its unit in its table's head, with it: 1236.5 in a column of 亿元. Null of all others. */
const inCell = (mention: Mention): Told | null => {
  const scale = mention.table ? scaleOf(mention) : null;
  const en = english(mention);
  if (!scale?.bare || scale.words.zh === '' || en === null || mention.text.length < shortest) return null;
  const digits = mention.text.replace(/[.\\^$*+?()[\]{}|]/gu, '\\$&');
  return { words: new RegExp(`(?<![\\d.,])${digits}(?![\\d,%‰\\p{Script=Han}]|\\.\\d| \\(unit)`, 'gu'), zh: `${mention.text}${scale.words.zh}`, en };
};

const inProse = (mention: Mention): Told | null => {
  const en = /\p{Script=Han}/u.test(mention.text) ? english(mention) : null;
  return en === null ? null : { words: mention.text, zh: mention.text, en };
};

/** Through marks, so that no figure is changed that another one brought in. */
const replaced = (note: string, figures: readonly Told[], lang: 'zh' | 'en'): string =>
  figures.reduce((text, { words }, n) => text.replaceAll(words, `\u0000${n}\u0000`), note).replace(/\u0000(\d+)\u0000/gu, (_, n: string) => figures[Number(n)]?.[lang] ?? '');

/**
 * The claim with the figures of its English note in English; finders write them as the text prints them. A cell that stands
 * beside figures with units is told with that of its head, in both languages.
 */
export const inEnglish = (claim: Claim, mentionAt: ReadonlyMap<number, Mention>): Claim => {
  const mentions = claim.mentions.flatMap(({ start, end }) => {
    const mention = mentionAt.get(start);
    return mention?.end === end ? [mention] : [];
  });
  const prose = mentions.flatMap((one) => inProse(one) ?? []).toSorted((a, b) => b.zh.length - a.zh.length);
  const cells = prose.length === 0 ? [] : mentions.flatMap((one) => inCell(one) ?? []).toSorted((a, b) => b.zh.length - a.zh.length);
  // First what stands with its unit, whose digits a cell may have.
  const en = replaced(claim.note.en, [...prose, ...cells], 'en').replace(/ ?＋ ?/gu, ' + ').replace(/(?<! )×(?! )/gu, ' × ').replace(/−(?=[A-Z]{2,3}\$? ?\d)/gu, 'minus ');
  return { ...claim, note: { zh: replaced(claim.note.zh, [...prose, ...cells], 'zh'), en } };
};
