/** What a style would fetch (`url(https://…)`, `@import`), or a bracket, string or comment that is not closed; by offset. */
export interface StyleFault {
  readonly kind: 'fetches' | 'open';
  readonly offset: number;
  readonly words: string;
}

/** What lies in the style itself (`data:…`) or in its page (`#…`). */
const isOwn = (address: string): boolean => /^\s*(?:data:|#|$)/iu.test(address);

/** Functions whose texts are addresses. */
const takesAddress: ReadonlySet<string> = new Set(['src', 'image', 'image-set', '-webkit-image-set']);
const closers: ReadonlyMap<string, string> = new Map([['{', '}'], ['(', ')'], ['[', ']']]);
const closing: ReadonlySet<string> = new Set(closers.values());

interface Read {
  readonly text: string;
  readonly end: number;
}

/** One character of a name or text, its escape undone: `\75 rl(` is `url(`. */
const readCharacter = (css: string, at: number): Read => {
  if (css[at] !== '\\') return { text: css[at] ?? '', end: at + 1 };
  const hex = /^[0-9a-f]{1,6}/iu.exec(css.slice(at + 1, at + 7))?.[0];
  if (hex === undefined) return { text: css[at + 1] ?? '', end: at + 2 };
  const code = Number.parseInt(hex, 16);
  const end = at + 1 + hex.length;
  return { text: code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd', end: /\s/u.test(css[end] ?? '') ? end + 1 : end };
};

const readWhile = (css: string, from: number, goesOn: (character: string) => boolean): Read => {
  let text = '';
  let at = from;
  while (at < css.length && goesOn(css[at] ?? '')) {
    const read = readCharacter(css, at);
    text += read.text;
    at = read.end;
  }
  return { text, end: at };
};

const readName = (css: string, from: number): Read => readWhile(css, from, (character) => /[-\w\\]|[^\0-\x7f]/u.test(character));

/** A text in quotes; `end` is past its last quote, or where it breaks off. */
const readString = (css: string, from: number): Read & { readonly closed: boolean } => {
  const { text, end } = readWhile(css, from + 1, (character) => character !== css[from] && character !== '\n');
  return { text, closed: css[end] === css[from], end: end + 1 };
};

/** The address of `url(`, whose bracket is at `open`. */
const readAddress = (css: string, open: number): Read => {
  let at = open + 1;
  while (/\s/u.test(css[at] ?? '')) at += 1;
  return css[at] === '"' || css[at] === "'" ? readString(css, at) : readWhile(css, at, (character) => character !== ')');
};

interface Open { readonly character: string; readonly offset: number; readonly name: string }

/** What stands at an offset: where it ends, and what it opens, closes or fetches. */
interface Step {
  readonly end: number;
  readonly opens?: Open;
  readonly closes?: string;
  readonly fetches?: boolean;
  /** Never ends. */
  readonly broken?: boolean;
}

const comment = (css: string, at: number): Step => {
  const end = css.indexOf('*/', at + 2);
  return end < 0 ? { end: at + 2, broken: true } : { end: end + 2 };
};

const quoted = (css: string, at: number, within: Open | undefined): Step => {
  const { text, end, closed } = readString(css, at);
  return closed ? { end, fetches: takesAddress.has(within?.name ?? '') && !isOwn(text) } : { end: end - 1, broken: true };
};

/** A name, which is a function's where a bracket follows. A raw address is no CSS: `//` and quotes in it mean nothing. */
const named = (css: string, at: number): Step => {
  const { text, end } = readName(css, at);
  if (css[end] !== '(') return { end };
  const opens = { character: '(', offset: at, name: text.toLowerCase() };
  if (opens.name !== 'url') return { end: end + 1, opens };
  const address = readAddress(css, end);
  return { end: address.end, opens, fetches: !isOwn(address.text) };
};

const step = (css: string, at: number, within: Open | undefined): Step => {
  const character = css[at] ?? '';
  if (css.startsWith('/*', at)) return comment(css, at);
  if (character === '"' || character === "'") return quoted(css, at, within);
  if (character === '@') {
    const { text, end } = readName(css, at + 1);
    return { end, fetches: text.toLowerCase() === 'import' };
  }
  if (/[-\w\\]|[^\0-\x7f]/u.test(character)) return named(css, at);
  if (closers.has(character)) return { end: at + 1, opens: { character, offset: at, name: '' } };
  return closing.has(character) ? { end: at + 1, closes: character } : { end: at + 1 };
};

/** Faults of a style sheet, in order. Each character is looked at once or twice; what is not closed ends the search. */
export const styleFaults = (css: string): readonly StyleFault[] => {
  const faults: StyleFault[] = [];
  const open: Open[] = [];
  const add = (kind: StyleFault['kind'], offset: number, end: number): void => void faults.push({ kind, offset, words: css.slice(offset, Math.min(end, offset + 80)) });
  for (let at = 0; at < css.length;) {
    const { end, opens, closes, fetches = false, broken = false } = step(css, at, open.at(-1));
    const last = closes === undefined ? undefined : open.pop();
    if (fetches) add('fetches', at, end);
    if (broken) add('open', at, end);
    else if (closes !== undefined && closers.get(last?.character ?? '') !== closes) add('open', last?.offset ?? at, (last?.offset ?? at) + 1);
    if (faults.at(-1)?.kind === 'open') return faults;
    if (opens) open.push(opens);
    at = end;
  }
  const last = open.at(-1);
  if (last) add('open', last.offset, last.offset + 1);
  return faults;
};
