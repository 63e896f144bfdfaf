import type { Point } from '../model/index.ts';

/** A fault in a Handlebars text: what the parser said, and where (line and column from 1). */
export interface SyntaxFault {
  readonly message: string;
  readonly line: number;
  readonly column: number;
}

/** Point of an offset in a text: line and column from 1, in UTF-16 units. */
export const pointAt = (text: string, offset: number): Point => {
  const before = text.slice(0, offset);
  const start = before.lastIndexOf('\n') + 1;
  return { line: before.split('\n').length, column: offset - start + 1, offset };
};

/** Offset of a line (from 1) and column (from 0), as Handlebars counts them. */
export const offsetAt = (text: string, line: number, column: number): number => {
  let start = 0;
  for (let n = 1; n < line; n += 1) {
    const end = text.indexOf('\n', start);
    if (end < 0) return text.length;
    start = end + 1;
  }
  return Math.min(text.length, start + column);
};

/**
 * The parser names the line of a syntax error but only draws its column: an excerpt without line breaks, and a caret
 * below it. The excerpt is looked up in the text to get the column back.
 */
const drawnOffset = (text: string, excerpt: string, caret: number): number | null => {
  const cut = excerpt.startsWith('...') && !text.startsWith('...') ? 3 : 0;
  const shown = excerpt.slice(cut).replace(/\.\.\.$/u, '');
  const kept: number[] = [];
  let flat = '';
  for (let i = 0; i < text.length; i += 1) {
    if (text[i] === '\n') continue;
    kept.push(i);
    flat += text[i];
  }
  const at = flat.indexOf(shown);
  return at < 0 ? null : (kept[at + caret - cut] ?? text.length);
};

/** What Handlebars threw, as a fault with its place. Its own exceptions carry a place; parse errors draw one. */
export const syntaxFault = (error: unknown, text: string): SyntaxFault => {
  const raw = error instanceof Error ? error.message : String(error);
  const place = error as { lineNumber?: unknown; column?: unknown };
  if (typeof place.lineNumber === 'number' && typeof place.column === 'number') {
    return { message: raw.replace(/ - \d+:\d+$/u, '').replace(/ in \[object Object\]$/u, ''), line: place.lineNumber, column: place.column + 1 };
  }
  const [first = '', excerpt = '', caretLine = '', rest = ''] = raw.split('\n');
  const line = Number(/line (\d+)/u.exec(first)?.[1] ?? '1');
  const offset = drawnOffset(text, excerpt, Math.max(0, caretLine.indexOf('^')));
  const got = /got '([^']+)'/u.exec(rest)?.[1] ?? '';
  const point = offset === null ? { line, column: 1 } : pointAt(text, offset);
  return { message: got === 'EOF' ? 'unexpected end' : `unexpected ${excerpt.slice(Math.max(0, caretLine.indexOf('^'))).slice(0, 12) || got}`, line: point.line, column: point.column };
};
