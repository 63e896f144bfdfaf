const digits = '零一二三四五六七八九十';

/** A small number as it is written before a unit: 3, 三, 两; −1 where the word is none. */
export const countOf = (word: string): number => (/^\d+$/u.test(word) ? Number(word) : word === '' ? -1 : word === '两' ? 2 : digits.indexOf(word));
