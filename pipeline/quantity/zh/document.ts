import { homes } from './lexicon/context.ts';
import { traditionalCount } from './shadow.ts';

/** How much of a text is looked at to tell whose it is. */
const sample = 20_000;

const count = (text: string, words: RegExp): number => text.match(new RegExp(words.source, 'gu'))?.length ?? 0;

/** The currency of a bare 元: CNY, unless the text is in traditional script and speaks of Hong Kong, Macao or Taiwan. */
export const currencyOf = (text: string): string => {
  const head = text.slice(0, sample);
  const han = count(head, /\p{Script=Han}/u);
  const budget = /(?:财政预算案|財政預算案)/u.test(head) && /香港|港元|港币|港幣/u.test(head);
  if (!budget && traditionalCount(head) * 20 < han) return 'CNY';
  const [best] = homes.map(([words, currency]) => ({ currency, hits: count(head, words) })).toSorted((a, b) => b.hits - a.hits);
  return best && best.hits > 0 ? best.currency : 'CNY';
};
