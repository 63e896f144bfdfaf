/** Half-open spans of a source, one for each UTF-16 unit of a value read from it. */
export interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** How the value was written: `prose` knows escapes and character references, `literal` (code, HTML, addresses) none. */
export type Writing = 'prose' | 'literal';

const reference = /&(?:#\d{1,7}|#[xX][\da-fA-F]{1,6}|[A-Za-z][\dA-Za-z]{0,31});/uy;
const punctuation = /[!-/:-@[-`{-~]/u;
const isBreak = (unit: string | undefined): boolean => unit === '\n' || unit === '\r';

interface Cursor {
  /** In the value. */
  readonly index: number;
  /** In the source. */
  readonly at: number;
}

/**
 * Behind a line break the source may hold what is no part of the value: indents and the `>` of quotations. Where the
 * value's line itself begins with such characters, the last ones are its own.
 */
const afterPrefix = (value: string, { index, at }: Cursor, source: string, end: number): number => {
  let to = at;
  while (to < end && /[ \t>]/u.test(source[to] ?? '')) to += 1;
  const own = /^[ \t>]*/u.exec(value.slice(index, index + 200))?.[0] ?? '';
  return own !== '' && source.slice(at, to).endsWith(own) ? to - own.length : to;
};

/**
 * For each character of a Markdown node's value, the span of the source between `start` and `end` that says it: an
 * escape (`\*`), a character reference (`&amp;`) or the character itself. What the value leaves out is stepped over.
 * `decode` gives the character that a reference stands for, or the reference itself where it stands for none.
 */
export const alignValue = (
  value: string, source: string, [start, end]: readonly [number, number], writing: Writing, decode: (reference: string) => string,
): Spans => {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  const take = (units: number, length: number): void => {
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(Math.min(at, Math.max(start, end - 1)));
      ends.push(Math.min(at + length, end));
    }
    at += length;
  };
  const special = (index: number): readonly [units: number, length: number] | null => {
    if (writing === 'literal') return null;
    if (source[at] === '\\' && source[at + 1] === value[index] && punctuation.test(value[index] ?? '')) return [1, 2];
    if (source[at] !== '&') return null;
    reference.lastIndex = at;
    const written = reference.exec(source)?.[0];
    const meant = written === undefined ? written : decode(written);
    return written !== undefined && meant !== undefined && meant !== written && value.startsWith(meant, index) ? [meant.length, written.length] : null;
  };
  while (starts.length < value.length) {
    const index = starts.length;
    const found = special(index);
    const same = source[at] === value[index] || (source[at] === '\0' && value[index] === '\ufffd');
    // A tab that a list or code takes a part of leaves spaces in the value.
    const ofTab = source[at] === '\t' && value[index] === ' ';
    if (at < end && found) take(...found);
    else if (at >= end || same || ofTab) take(1, at < end && same ? 1 : 0);
    else at += 1;
    if (isBreak(value[starts.length - 1]) && !isBreak(value[starts.length]) && starts.length > index) {
      at = afterPrefix(value, { index: starts.length, at }, source, end);
    }
  }
  return { starts, ends };
};
