import type { Claim, Mention } from '../model/index.ts';
import { formatQuantity, mentionQuantity } from '../quantity/index.ts';

/** The figure as English prints it; null for what is no amount (a date, an ordinal of a list). */
const english = (mention: Mention): string | null => {
  const quantity = mentionQuantity(mention);
  return quantity === null || !/\p{Script=Han}/u.test(mention.text) ? null : formatQuantity(quantity, 'en', { gloss: false });
};

/** The claim with the figures of its English note in English; finders write them as the text prints them. */
export const inEnglish = (claim: Claim, text: string, mentionAt: ReadonlyMap<number, Mention>): Claim => {
  const figures = claim.mentions.flatMap(({ start, end }) => {
    const mention = mentionAt.get(start);
    const words = mention?.end === end ? english(mention) : null;
    return words === null ? [] : [[text.slice(start, end), words] as const];
  }).toSorted(([a], [b]) => b.length - a.length);
  // Through marks, so that no figure is changed that another one brought in.
  const marked = figures.reduce((note, [zh], n) => note.replaceAll(zh, `\u0000${n}\u0000`), claim.note.en);
  const en = marked.replace(/\u0000(\d+)\u0000/gu, (_, n: string) => figures[Number(n)]?.[1] ?? '').replace(/ ?＋ ?/gu, ' + ').replace(/(?<! )×(?! )/gu, ' × ')
    .replace(/−(?=[A-Z]{2,3}\$? ?\d)/gu, 'minus ');
  return { ...claim, note: { zh: claim.note.zh, en } };
};
