import { scriptPairs } from './lexicon/script.ts';

/**
 * The shadow of a text: what the grammar reads. Every UTF-16 unit has exactly one of its own in the shadow, so offsets
 * are those of the source. Digits, letters and marks are half-width, script is simplified, dashes are one dash.
 * `，` ends a clause, `,` parts the digits of a number, whichever of the two the source writes.
 */
const marks: Readonly<Record<string, string>> = {
  '\u00a0': ' ', '\u2002': ' ', '\u2003': ' ', '\u2009': ' ', '\u202f': ' ', '\u3000': ' ',
  '–': '—', '―': '—', '─': '—', '−': '-', '﹣': '-', '∶': ':', '﹪': '%', '﹐': ',', '〜': '~', '∼': '~',
  '〇': '零', '﹙': '(', '﹚': ')', '「': '“', '」': '”', '『': '“', '』': '”', '〝': '“', '〞': '”', '﹏': ' ', '·': '·', '・': '·', '‧': '·',
};

const simplified: ReadonlyMap<string, string> = new Map(
  scriptPairs.flatMap((row) => row.match(/../gu) ?? []).map((pair) => [pair.slice(0, 1), pair.slice(1)]),
);

const formal: Readonly<Record<string, string>> = { 壹: '一', 贰: '二', 叁: '三', 肆: '四', 伍: '五', 陆: '六', 柒: '七', 捌: '八', 玖: '九', 拾: '十', 佰: '百', 仟: '千' };

const plainForms: ReadonlyMap<string, string> = new Map([...simplified, ...Object.entries(marks)]);

const plain = (char: string): string => {
  const code = char.charCodeAt(0);
  if (code < 0x80) return char;
  if (code >= 0xff01 && code <= 0xff5e) return char === '；' || char === '！' || char === '？' ? char : String.fromCharCode(code - 0xfee0);
  return plainForms.get(char) ?? char;
};

const wide = (char: string | undefined): boolean => char !== undefined && char >= '０' && char <= '９';
const isDigit = (char: string | undefined): boolean => wide(char) || (char !== undefined && char >= '0' && char <= '9');

/** `,` between digits stays where it is half-width or as wide as its digits (１,４８２); elsewhere it ends a clause. */
const comma = (text: string, at: number): string => {
  const [before, mark, after] = [text[at - 1], text[at], text[at + 1]];
  return (mark === '，' ? wide(before) && wide(after) : isDigit(before) && isDigit(after)) ? ',' : '，';
};

/** Marks that end a clause are full-width in the shadow, unless they stand in an address (?id=1) or an entity (&amp;). */
const ends: Readonly<Record<string, string>> = { ';': '；', '!': '！', '?': '？' };
/** Letters and marks of addresses; 8.9%;2020年 has none. */
const addressed = /[\x21-\x23\x26\x2f\x3a-\x7e]/u;
const clauseMark = (text: string, at: number, mark: string): string => {
  const [before, behind] = [/[\x21-\x7e]*$/u.exec(text.slice(Math.max(0, at - 12), at))?.[0] ?? '', /^[\x21-\x7e]*/u.exec(text.slice(at + 1, at + 13))?.[0] ?? ''];
  return before !== '' && behind !== '' && addressed.test(before + behind) ? text.charAt(at) : mark;
};

/** Formal numerals are numerals only in runs (壹佰万元): 陆 and 伍 are everyday characters too. */
const readFormal = (shadow: string): string =>
  /[佰仟拾壹贰叁柒玖]/u.test(shadow)
    ? shadow.replace(/[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{2,999}/gu, (run) =>
      (/[佰仟拾]|[壹贰叁肆伍陆柒捌玖][万亿]/u.test(run) ? run.replace(/./gu, (char) => formal[char] ?? char) : run))
    : shadow;

/** Makes the shadow; it is as long as the text. */
export const shadowOf = (text: string): string => {
  // Most characters are their own shadow: what lies between the others is copied in stretches.
  const out: string[] = [];
  let copied = 0;
  for (let at = 0; at < text.length; at += 1) {
    const char = text.charAt(at);
    const mark = ends[char];
    const made = mark !== undefined ? clauseMark(text, at, mark) : char === ',' || char === '，' ? comma(text, at) : plain(char);
    if (made === char) continue;
    out.push(text.slice(copied, at), made);
    copied = at + 1;
  }
  out.push(text.slice(copied));
  const shadow = out.join('').replace(/(?<=[一二零])○|○(?=[零一二三四五六七八九])/gu, '零');
  return readFormal(shadow);
};

/** Share of traditional script: how many characters of the text the shadow simplified. */
export const traditionalCount = (text: string): number => {
  let count = 0;
  for (let at = 0; at < text.length; at += 1) if (simplified.has(text.charAt(at))) count += 1;
  return count;
};
