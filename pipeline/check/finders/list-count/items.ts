import { closing, joiners, listBounds, opening, withWhom } from '../../lexicon/list.ts';

/** Items of a list: their texts, and how many there are if words like 和 do not part (`low`) or do part items (`high`). */
export interface Items {
  readonly items: readonly string[];
  readonly low: number;
  readonly high: number;
}

/** A list longer than this is none that a sentence counts. */
const longestList = 400;

/** Where the list that ends at a place begins: behind the clause's mark, or the bracket or quote that holds it. */
export const listStart = (s: string, end: number): number | null => {
  const open: string[] = [];
  for (let at = end; at > 0; at -= 1) {
    if (end - at > longestList) return null;
    const char = s.charAt(at - 1);
    if (open.length === 0 && listBounds.includes(char)) return at;
    const wanted = closing.get(char);
    if (char === open.at(-1)) open.pop();
    else if (wanted !== undefined) open.push(wanted);
    else if (opening.has(char)) return open.length === 0 ? at : null;
  }
  return open.length === 0 ? 0 : null;
};

/** End of a bracket that opens at a place; null if it is not closed soon. */
export const bracketEnd = (s: string, at: number): number | null => {
  const open: string[] = [];
  for (let end = at; end < s.length && end - at < longestList; end += 1) {
    const char = s.charAt(end);
    const close = opening.get(char);
    if (close !== undefined) open.push(close);
    else if (char === open.at(-1)) open.pop();
    if (open.length === 0) return end;
  }
  return null;
};

/** Titles and quotations that stand side by side are items as well: “甲”“乙”, 《甲》《乙》. */
const beside = (char: string, next: string): boolean => (char === '”' && next === '“') || (char === '》' && next === '《');

/** Cuts a list at its marks (、 unless told otherwise) outside brackets, quotes and titles. */
export const splitItems = (list: string, marks = '、'): Items => {
  const items: string[] = [];
  let depth = 0;
  let from = 0;
  const take = (to: number, next: number): void => {
    items.push(list.slice(from, to).trim());
    from = next;
  };
  for (let at = 0; at < list.length; at += 1) {
    const char = list.charAt(at);
    if (opening.has(char)) depth += 1;
    else if (closing.has(char)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    if (marks.includes(char)) take(at, at + 1);
    else if (beside(char, list.charAt(at + 1))) take(at + 1, at + 1);
  }
  take(list.length, list.length);
  const filled = items.filter((item) => item !== '');
  const joined = filled.reduce((sum, item) => sum + joinersIn(item), 0);
  return { items: filled, low: filled.length, high: filled.length + joined };
};

/** Joining words inside an item, outside its brackets and quotes: 甲和乙 may be one thing or two. */
const joinersIn = (item: string): number =>
  [...item.replace(/\([^()]*\)|“[^”]*”|《[^》]*》/gu, (held) => '·'.repeat(held.length)).matchAll(joiners)]
    .filter((match) => match.index > 0 && match.index + match[0].length < item.length).length;

/** Do names of so many characters or more all have one length, but for a first that a verb may open (汇聚甲木能源、乙水装备)? */
export const even = ([first = '', ...rest]: readonly string[], shortest: number): boolean => {
  const size = rest[0]?.length ?? 0;
  return rest.length > 1 && size >= shortest && size <= 8 && first.length >= size && rest.every((item) => item.length === size);
};

/** 东桥、西塘和南坡: names of one length on both sides of 和 are two; any other list stays as it is. */
export const parted = (list: Items): Items => {
  const [size, last] = [list.items[0]?.length ?? 0, list.items.at(-1) ?? ''];
  const two = size >= 2 && list.items.length > 1 && list.high === list.low + 1 && list.items.slice(0, -1).every((item) => item.length === size) && last.length === 2 * size + 1 && /[和与及]/u.test(last.charAt(size));
  return two ? { items: [...list.items.slice(0, -1), last.slice(0, size), last.slice(size + 1)], low: list.high, high: list.high } : list;
};

/** 当地与湖南、江西: with whom, where a list of names begins behind it, joins no name to it. */
export const afterWith = (list: Items, text: string): Items =>
  (list.items.length > 1 && list.high > list.low && withWhom.test(text) ? { ...list, high: list.high - 1 } : list);

/** Do all items end in the same word (研发部、市场部), or are all quoted or titled? */
export const alike = (items: readonly string[]): boolean => {
  const ends = new Set(items.map((item) => item.at(-1)));
  return items.length > 1 && ends.size === 1 && items.every((item) => item.length > 1 && item.length < 25);
};
