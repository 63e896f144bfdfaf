import { decrees, simplified, traditional } from './lexicon/index.ts';

/** Text without white space: what "apart from white space" compares. */
export const bare = (text: string): string => text.replace(/[\s\u00AD\u200B\u2060]/gu, '');

/** White space, as the source's ends of lines have it, byte-order marks, zero-width spaces and soft hyphens with it. */
const edge = /[\s\u00AD\u200B\u2060\uFEFF]/u;
export const trimLine = (text: string): string => {
  let [from, to] = [0, text.length];
  while (from < to && edge.test(text[from] ?? '')) from += 1;
  while (to > from && edge.test(text[to - 1] ?? '')) to -= 1;
  return text.slice(from, to);
};

/** Full-width digits, Latin letters and ASCII marks as half-width ones, one UTF-16 unit for one: offsets stay. */
export const halfWidth = (text: string): string =>
  text.replace(/[\uFF01-\uFF5E]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)).replace(/\u3000/gu, ' ');

/** 董  事  会: a name set wide, without its spaces. */
export const closedUp = (text: string): string => (/^\S(?:\s+\S)+$/u.test(text.trim()) ? bare(text) : text);

/** 地 点：省政府新闻发布厅, 联 系 人：林女士: a label set as wide as the longer ones, without the space in it. */
export const closedLabel = (text: string): string => text.replace(/^(\p{Script=Han})\s{1,8}(?:(\p{Script=Han})\s{1,8})?(?=\p{Script=Han}\s*[：:])/u, '$1$2');

/** Full-width digits as half-width ones, all else as it is. */
export const plainDigits = (text: string): string => text.replace(/[\uFF10-\uFF19]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0));

/** Where a text has its character `at`. */
export const placeAt = (file: string, text: string, at: number): { readonly file: string; readonly line: number; readonly column: number } => {
  const before = text.slice(0, at);
  return { file, line: before.split('\n').length, column: at - before.lastIndexOf('\n') };
};

/** A full stop of Latin type that closes a Chinese sentence: …占19.3%. */
const dotEnd = /[\p{Script=Han}%％）)\]”’》][.．]$/u;

/** The time at which a line of an interview on the web was said: …。[10:17] */
const stamp = /\s*[[【（(]\d{1,2}[:：]\d{2}(?:[:：]\d{2})?[\]】）)]$/u;

/** Ends as a sentence or a clause does; a heading and a caption do not. */
export const closed = (written: string): boolean => {
  const text = written.replace(stamp, '');
  return /[。！？!?；;：:，,、…][”’」』）)"']*$/u.test(text) || dotEnd.test(text.slice(-2));
};

/** Ends as a whole sentence does. */
export const sentenceEnd = (written: string): boolean => {
  const text = written.replace(stamp, '');
  return /[。！？!?…][”’」』）)"']*$/u.test(text) || dotEnd.test(text.slice(-2));
};

/** Without empty brackets, and without the marks that set a field apart from its neighbours. */
export const trimmed = (text: string): string => text.replace(/[（([【〔]\s*[）)\]】〕]/gu, ' ').replace(/^[\s:：|｜丨,，·•]+|[\s|｜丨/／【[（(\]；;，,·•]+$/gu, '');

const wideGap = '[\\s\\u3000]{6,}';
/** 某某研究院          专题研究: the two ends of a line that a page prints above its text. */
export const twoEnds = new RegExp(`\\S${wideGap}\\S`, 'u');
const between = new RegExp(wideGap, 'u');
/** What such a line has at its ends, and between them where it has more parts. */
export const endsOf = (text: string): readonly string[] => text.split(between).map(bare);

/** Ends with one of these words. */
export const endsWithAny = (text: string, ends: readonly string[]): boolean => ends.some((end) => text.endsWith(end));

/** Ends as names of tables do: …分解表, 统计表（一）. */
export const namesTable = (text: string): boolean => /[^代发外水电手钟仪]表(?:\s*[（(][^（()）]{1,12}[）)])?$/u.test(text);

/** 白石乡: what governs, by its place alone. */
export const namesPlace = (text: string): boolean => /^\p{Script=Han}{1,8}(?:省|市|县|區|区|镇|鎮|乡|鄉|街道|村|州|旗|盟)$/u.test(text.trim());

/** A line of running text: long, or ended as a sentence. */
export const running = (text: string): boolean => text.length > 45 || (sentenceEnd(text) && text.length >= 12);

/** Without pairs of brackets and marks around it: 【打印】 is 打印. */
export const unwrapped = (text: string): string => bare(text).replace(/^[[【（(〖「■□●◆◇▍▌▓█★☆·•‧▪▎▼▲▽△↓↑◎]+|[\]】）)〗」：:▼▲▽△↓↑]+$/gu, '');

const fold = new Map([...traditional].map((char, at) => [char, [...simplified][at] ?? char]));
const foldable = new RegExp(`[${traditional}]`, 'u');
const foldables = new RegExp(`[${traditional}]`, 'gu');

/** The text with the lexicon's traditional characters as simplified ones, one UTF-16 unit for one: offsets stay. */
export const folded = (text: string): string => (foldable.test(text) ? text.replace(foldables, (char) => fold.get(char) ?? char) : text).replace(/[\u2215\u2571]/gu, '／');

/** Whether a text is written in traditional characters: one of the lexicon's own is among them. */
export const isTraditional = (text: string): boolean => foldable.test(text);

/** Columns of a text where Han characters and full-width marks take two; of a long text at least as many as counted. */
export const columns = (text: string): number => {
  const { length } = text;
  let sum = length;
  for (let at = 0; at < length && sum < 400; at += 1) {
    const code = text.charCodeAt(at);
    // Dashes, quotation marks, ellipses and circled numbers of Chinese text are as wide as its characters.
    if ((code >= 0x2e80 && code < 0xffe7) || (code >= 0x2014 && code <= 0x2026) || (code >= 0x2460 && code <= 0x249b)) sum += 1;
  }
  return sum;
};

/** 记者：今年怎么样？ asks somebody: no label with its value, and no title. */
export const asksSomebody = (text: string): boolean => /^(?:\p{Script=Han}{0,10}(?:记者|記者)|问|問|主持人|主持|\p{Script=Han}{2,8}[报報刊网網台社]|《[^《》]{2,14}》)\s*[：:].{3,}[？?]$/u.test(text);

const decree = new RegExp(decrees, 'u');
/** 岭海省人民政府令: whose paper it is; what it makes known has a title of its own. */
export const isDecree = (text: string): boolean => decree.test(bare(folded(text)));
