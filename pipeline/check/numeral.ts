const digits = '零一二三四五六七八九十';

/** A small number as it is written before a unit: 3, 三, 两; −1 where the word is none. */
export const countOf = (word: string): number => (/^\d+$/u.test(word) ? Number(word) : word === '' ? -1 : word === '两' ? 2 : digits.indexOf(word));

/** A number below a hundred and one as it is written: 38, 九十, 二十一, 一百; −1 where the word is none. */
export const numberOf = (word: string): number => {
  if (/^一?百$/u.test(word)) return 100;
  const [tens, ones] = word.includes('十') ? word.split('十') : [null, word];
  if (tens === null) return word.length === 1 || /^\d+$/u.test(word) ? countOf(word) : -1;
  const [ten, one] = [tens === '' ? 1 : countOf(tens ?? ''), ones === '' ? 0 : countOf(ones ?? '')];
  return ten < 1 || ten > 9 || one < 0 || one > 9 ? -1 : ten * 10 + one;
};
