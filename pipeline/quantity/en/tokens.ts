/** A word, a number or a single mark of the shadow text. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly type: 'number' | 'word' | 'mark';
  readonly text: string;
  readonly low: string;
  /** White space stands before it. */
  readonly gap: boolean;
  /** First of its line. */
  readonly opens: boolean;
  /** Of numbers: the digits, without commas; null if they are too many to be a measurement. */
  readonly digits: string | null;
}

/** More digits than this are no measurement but a code, a slip or an attack. */
const maxDigits = 30;

// A long run of digits and Chinese numerals counts nothing. It is cut in pieces, as all that repeats here is bounded: an
// expression that goes back over millions of characters may run out of stack.
const runs = String.raw`(?<run>\d{0,999}[一二三四五六七八九十百千万亿零](?=[\d一二三四五六七八九十百千万亿零]{63})[\d一二三四五六七八九十百千万亿零]{1,999}|(?<=[\d一二三四五六七八九十百千万亿零]{64})[\d一二三四五六七八九十百千万亿零]{1,999})`;

// m2, km2 and the like are one word.
const words = String.raw`(?<![A-Za-z])[ckm]?m[23²³](?![A-Za-z0-9])|U\.S\.(?:\$)?|\d{1,3}(?:,\d{3}){1,40}(?!\d)(?:\.\d{1,999})?|\d{1,999}(?:\.\d{1,999})?|[A-Za-zµμ\u00c0-\u024f]{1,999}(?:'[A-Za-z]{1,2}(?![A-Za-z]))?|[^\s]`;
const pattern = new RegExp(`${runs}|${words}`, 'gu');

const typeOf = (text: string): Token['type'] => {
  if (/^\d/u.test(text)) return 'number';
  return /^[A-Za-zµμ\u00c0-\u024f]/u.test(text) ? 'word' : 'mark';
};

/** Cuts the shadow text into tokens, in time linear in its length. */
export const tokenize = (shadow: string): Token[] => {
  const tokens: Token[] = [];
  let last = 0;
  for (const match of shadow.matchAll(pattern)) {
    const [text] = match;
    const start = match.index;
    const type = match.groups?.['run'] === undefined ? typeOf(text) : 'mark';
    const before = shadow.slice(last, start);
    tokens.push({
      start, end: start + text.length, type, text,
      low: type === 'number' ? text : text.toLowerCase(),
      gap: start > last || start === 0,
      opens: last === 0 || before.includes('\n'),
      digits: type === 'number' && text.length <= maxDigits ? text.replaceAll(',', '') : null,
    });
    last = start + text.length;
  }
  return tokens;
};
