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

/** Faults of a style sheet, in order. Each character is looked at once; a bracket without its fellow ends the search. */
export const styleFaults = (css: string): readonly StyleFault[] => {
  const faults: StyleFault[] = [];
  const open: Open[] = [];
  const add = (kind: StyleFault['kind'], offset: number, end: number): void => void faults.push({ kind, offset, words: css.slice(offset, Math.min(end, offset + 80)) });
  let at = 0;
  while (at < css.length) {
    const character = css[at] ?? '';
    if (css.startsWith('/*', at)) {
      const end = css.indexOf('*/', at + 2);
      if (end < 0) return add('open', at, at + 2), faults;
      at = end + 2;
    } else if (character === '"' || character === "'") {
      const { text, end, closed } = readString(css, at);
      if (!closed) return add('open', at, end - 1), faults;
      if (takesAddress.has(open.at(-1)?.name ?? '') && !isOwn(text)) add('fetches', at, end);
      at = end;
    } else if (character === '@') {
      const { text, end } = readName(css, at + 1);
      if (text.toLowerCase() === 'import') add('fetches', at, end);
      at = Math.max(end, at + 1);
    } else if (/[-\w\\]|[^\0-\x7f]/u.test(character)) {
      const { text, end } = readName(css, at);
      const name = text.toLowerCase();
      if (css[end] === '(') {
        if (name === 'url') {
          const address = readAddress(css, end);
          if (!isOwn(address.text)) add('fetches', at, address.end);
        }
        open.push({ character: '(', offset: at, name });
        // A raw address is no CSS: `//` and quotes in it mean nothing.
        at = name === 'url' ? readAddress(css, end).end : end + 1;
      } else at = end;
    } else {
      if (closers.has(character)) open.push({ character, offset: at, name: '' });
      else if ([...closers.values()].includes(character)) {
        const last = open.pop();
        if (!last || closers.get(last.character) !== character) return add('open', last?.offset ?? at, (last?.offset ?? at) + 1), faults;
      }
      at += 1;
    }
  }
  const last = open.at(-1);
  if (last) add('open', last.offset, last.offset + 1);
  return faults;
};
