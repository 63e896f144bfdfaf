/** Marks that no space is written before, behind, and that one is written behind only between sentences. */
const closing = /[，。；：、！？）》】〉」』”’]/u;
const never = /[，。；、！？]/u;
const opening = /[，、；（《【〈「『“‘]/u;
const ending = /[。！？]/u;
const wide = /[\p{Script=Han}\u2014\u2018-\u201D\u2026\u3001-\u303F\uFF00-\uFFEF]/u;

/** A text has been spread over its line from so many signs of it on. */
const spread = 4;

/** How much a space says that a text was spread: beside a mark that takes none, and between single characters. */
const signs = (before: string, after: string): number => {
  const [a, b] = [before.at(-1) ?? '', after[0] ?? ''];
  // （ ）: a place to write in.
  if (opening.test(a) && !never.test(a) && closing.test(b)) return 0;
  const mark = never.test(b) && wide.test(a) ? spread : closing.test(b) ? 3 : 0;
  return mark + (opening.test(a) ? 2 : ending.test(a) ? 1 : 0) + (before.length === 1 && after.length === 1 && (wide.test(a) || wide.test(b)) ? 1 : 0);
};

/** The number of a heading or a note keeps its space: 1 引 言. */
const number = /^(?:[[［]\d{1,3}[\]］]|\d{1,2}(?:[.．]\d{1,2})*[.．]?)$/u;
/** Marks of Latin type, as lists of books have them, take a space behind them. */
const latinMark = /[.,:;]$/u;
/** Single characters of a spread number: 增长1 2 . 3 %. */
const endsSingle = /(?:^|[^\x21-\x7E])[\x21-\x7E]$/u;
const beginsSingle = /^[\x21-\x7E](?:[^\x21-\x7E]|$)/u;

/**
 * Characters that were set apart to fill a line, or to make a title wide, come with a space behind each, or behind most:
 * 386.5 亿 元 ， 各 项. A text that shows it has none of the spaces beside its Chinese characters, nor within its numbers;
 * spaces between words stay in a text that does not (第一章 总则, 记者 宋知遥).
 */
export const unspaced = (text: string, space = ' '): string => {
  const parts = text.split(space);
  if (parts.length < 2 || parts.reduce((sum, part, at) => sum + (at === 0 ? 0 : signs(parts[at - 1] ?? '', part)), 0) < spread) return text;
  return parts.reduce((out, part, at) => {
    const before = parts[at - 1] ?? '';
    const kept = wide.test(part[0] ?? '') && ((at === 1 && number.test(before)) || latinMark.test(before));
    const noise = wide.test(before.at(-1) ?? '') || wide.test(part[0] ?? '') || (endsSingle.test(before.slice(-2)) && beginsSingle.test(part));
    return at === 0 ? part : out + (noise && !kept ? '' : space) + part;
  }, '');
};

/** A line is told to be spread by so many of its characters, of which this share has a space behind. */
const fewestSpread = 8;
const spreadShare = 0.8;

/** A line of a text copied with a space behind each character, without them: 全 镇 增 长 1 2 . 3 %. Other lines as they are. */
export const withoutSpread = (line: string): string => {
  const characters = line.match(/\p{Script=Han}/gu)?.length ?? 0;
  if (characters < fewestSpread) return line;
  const apart = line.match(/\p{Script=Han} (?=\S)/gu)?.length ?? 0;
  return apart >= (characters - 1) * spreadShare ? unspaced(line) : line;
};
