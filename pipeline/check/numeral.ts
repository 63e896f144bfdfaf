import { readHan } from '../quantity/index.ts';

/** A whole number as it is written before a unit: 3, 三, 两, 双, 二十一, 一百; −1 where the word is none. */
export const numberOf = (word: string): number => {
  if (/^\d+$/u.test(word)) return Number(word);
  return word === '双' ? 2 : word === '' ? -1 : readHan(word)?.toNumber() ?? -1;
};
