import type { Place, Result } from '../model/index.ts';
import { chartRules, finder } from '../finding/index.ts';

const find = finder(chartRules);

/** Where each member and item of a JSON text begins, by its path (`layer/0/mark`). */
export type JsonPlaces = ReadonlyMap<string, { readonly line: number; readonly column: number }>;
export interface JsonText { readonly value: unknown; readonly places: JsonPlaces }
export interface JsonFault { readonly offset: number; readonly expected: string }

interface Step { readonly value: unknown; readonly at: number }
type Read = Step | JsonFault;
const isFault = (read: Read): read is JsonFault => 'expected' in read;

/** Nobody writes a chart deeper than this; a hostile text would exhaust the stack. */
const deepest = 100;
const blank = /[ \t\n\r]*/uy;
const string = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/uy;
const scalar = /(?:-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)(?![\w.+-])/uy;

const match = (pattern: RegExp, text: string, at: number): string | null => {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
};

const skip = (text: string, at: number): number => at + (match(blank, text, at) ?? '').length;

/** Path of a member or item: parts joined by `/`, with `~` and `/` escaped as in a JSON pointer. */
export const pathKey = (path: readonly (string | number)[]): string =>
  path.map((part) => String(part).replaceAll('~', '~0').replaceAll('/', '~1')).join('/');

type Path = readonly (string | number)[];

const reader = (text: string, note: (path: Path, offset: number) => void) => {
  const value = (start: number, path: Path): Read => {
    const at = skip(text, start);
    if (path.length > deepest) return { offset: at, expected: `at most ${deepest} levels` };
    if (text[at] === '{') return members(at, path);
    if (text[at] === '[') return items(at, path);
    const raw = match(string, text, at) ?? match(scalar, text, at);
    return raw === null
      ? { offset: at, expected: text[at] === '"' ? 'a closed string' : 'a value' }
      : { value: JSON.parse(raw), at: at + raw.length };
  };

  const items = (open: number, path: Path): Read => {
    const list: unknown[] = [];
    let at = skip(text, open + 1);
    if (text[at] === ']') return { value: list, at: at + 1 };
    for (;;) {
      note([...path, list.length], skip(text, at));
      const item = value(at, [...path, list.length]);
      if (isFault(item)) return item;
      list.push(item.value);
      at = skip(text, item.at);
      if (text[at] === ']') return { value: list, at: at + 1 };
      if (text[at] !== ',') return { offset: at, expected: ', or ]' };
      at += 1;
    }
  };

  const members = (open: number, path: Path): Read => {
    const entries: [string, unknown][] = [];
    let at = skip(text, open + 1);
    if (text[at] === '}') return { value: {}, at: at + 1 };
    for (;;) {
      at = skip(text, at);
      const raw = match(string, text, at);
      if (raw === null) return { offset: at, expected: 'a name in double quotes' };
      const name = String(JSON.parse(raw));
      note([...path, name], at);
      const colon = skip(text, at + raw.length);
      if (text[colon] !== ':') return { offset: colon, expected: ':' };
      const member = value(colon + 1, [...path, name]);
      if (isFault(member)) return member;
      entries.push([name, member.value]);
      at = skip(text, member.at);
      // fromEntries defines own members: "__proto__" is a name like any other.
      if (text[at] === '}') return { value: Object.fromEntries(entries), at: at + 1 };
      if (text[at] !== ',') return { offset: at, expected: ', or }' };
      at += 1;
    }
  };
  return value;
};

const pointsOf = (text: string): ((offset: number) => { line: number; column: number }) => {
  const starts = [0];
  for (const newline of text.matchAll(/\r\n|\n|\r/gu)) starts.push(newline.index + newline[0].length);
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset);
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1 };
  };
};

/** Reads JSON and keeps where everything stands. Total: a text that is no JSON gives the first fault. */
export const parseJson = (text: string): JsonText | JsonFault => {
  const point = pointsOf(text);
  const places = new Map<string, { line: number; column: number }>();
  const read = reader(text, (path, offset) => places.set(pathKey(path), point(offset)))(text.startsWith('\ufeff') ? 1 : 0, []);
  if (isFault(read)) return read;
  const end = skip(text, read.at);
  return end < text.length ? { offset: end, expected: 'the end of the text' } : { value: read.value, places };
};

/** What the reader waits for, in Chinese; the marks themselves need no words. */
const inChinese: ReadonlyMap<string, string> = new Map([
  ['a name in double quotes', '双引号括起的名字'], ['a closed string', '闭合的字符串'], ['a value', '一个值'], ['the end of the text', '文件结束'], [', or ]', ', 或 ]'], [', or }', ', 或 }'],
  [`at most ${deepest} levels`, `不超过 ${deepest} 层`],
]);

/** A file as read; `file` is relative to the project root. */
export interface SourceText { readonly file: string; readonly text: string }

/**
 * Reads a chart spec. Anything that is no JSON is a finding at its line and column, with value null. Whether it is a
 * good spec is for `compileChart` to say.
 */
export const readSpec = (source: SourceText): Result<unknown> => {
  const read = parseJson(source.text);
  if ('places' in read) return { value: read.value, findings: [] };
  const place: Place = { file: source.file, ...pointsOf(source.text)(read.offset) };
  const actual = source.text.slice(read.offset, read.offset + 12).split(/[\r\n]/u)[0] || (read.offset < source.text.length ? '↵' : 'EOF');
  return { value: null, findings: [find('chart-json-readable', place, { actual, expected: read.expected, params: { expectedZh: inChinese.get(read.expected) ?? read.expected } })] };
};
