/** Half-open spans of a file, one for each UTF-16 unit of a text read from it. */
export interface Spans {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** A text that one thing of the file says as a whole. */
export const inOne = (text: string, { start, end }: Readonly<Record<'start' | 'end', number>>): Spans =>
  ({ starts: Array.from(text, () => start), ends: Array.from(text, () => end) });

/** What stands between characters of an XML text without being one: comments, instructions, the marks of CDATA. */
const between = /<!--[\s\S]*?-->|<\?[\s\S]*?\?>|<!\[CDATA\[|\]\]>/uy;

/**
 * For each unit of an XML text, the span of the file that says it: itself, a reference (`&amp;`, `&#x664b;`) or the two
 * characters of a line end.
 */
export const spell = (text: string, file: string, { start, end }: Readonly<Record<'start' | 'end', number>>): Spans => {
  const starts: number[] = [];
  const ends: number[] = [];
  let at = start;
  let literal = false;
  const take = (units: number, length: number): void => {
    for (let unit = 0; unit < units; unit += 1) {
      starts.push(at);
      ends.push(Math.min(at + length, end));
    }
    at += length;
  };
  while (starts.length < text.length && at < end) {
    between.lastIndex = at;
    const skipped = file[at] === '<' || file.startsWith(']]>', at) ? between.exec(file)?.[0] : undefined;
    if (skipped !== undefined && (!literal || skipped === ']]>')) {
      literal = skipped === '<![CDATA[';
      at += skipped.length;
    } else if (!literal && file[at] === '&') {
      const units = (text.codePointAt(starts.length) ?? 0) > 0xffff ? 2 : 1;
      take(units, Math.max(1, file.indexOf(';', at) + 1 - at));
    } else take(1, file[at] === '\r' && file[at + 1] === '\n' ? 2 : 1);
  }
  while (starts.length < text.length) take(1, 0);
  return { starts, ends };
};
