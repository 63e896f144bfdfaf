/**
 * JSON with the offsets of its values and the digits of its numbers as written, neither of which JSON.parse keeps.
 */
export type JsonNode =
  | { readonly kind: 'object'; readonly at: number; readonly members: ReadonlyMap<string, JsonNode> }
  | { readonly kind: 'array'; readonly at: number; readonly items: readonly JsonNode[] }
  | { readonly kind: 'string' | 'number' | 'literal'; readonly at: number; readonly text: string };

export interface JsonFault { readonly at: number; readonly actual: string; readonly expected: string }

/** What a fault tells, in Chinese; marks need no words. */
const inChinese: ReadonlyMap<string, string> = new Map([
  ['end of line', '行末'], ['end of file', '文件结束'], ['a key in quotes', '引号括起的键'], ['a value', '一个值'], ['`,` or `]`', ' , 或 ]'], ['`,` or `}`', ' , 或 }'], ['`:`', ' :'],
]);
const chinese = (words: string): string => inChinese.get(words) ?? words.replace(/^at most (\d+) levels$/u, '不超过 $1 层');

/** The particulars of `json-well-formed`. */
export const faultDetail = (fault: JsonFault | null): { readonly actual: string; readonly expected: string; readonly params: Readonly<Record<string, string>> } => {
  const { actual, expected } = fault ?? { actual: '', expected: '' };
  return { actual, expected, params: { actualZh: chinese(actual), expectedZh: chinese(expected) } };
};

export interface JsonText {
  readonly root: JsonNode | null;
  readonly fault: JsonFault | null;
  /** Keys that stand twice in one object; the first one counts. */
  readonly doubles: readonly { readonly at: number; readonly key: string }[];
}

/** Deeper nesting is no data; it would exhaust the stack. */
const maxDepth = 100;
const scalar = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/uy;
const blank = /[ \t\r\n]*/uy;

interface Scan {
  readonly text: string;
  at: number;
  fault: JsonFault | null;
  readonly doubles: { at: number; key: string }[];
}

/** Remembers the first fault and moves to the end, so that every reader above comes to its own end. */
const stop = (scan: Scan, expected: string): JsonNode => {
  const rest = scan.text.slice(scan.at, scan.at + 12).split(/[\r\n]/u)[0] ?? '';
  const actual = rest === '' ? (scan.at < scan.text.length ? 'end of line' : 'end of file') : rest;
  scan.fault ??= { at: scan.at, actual, expected };
  scan.at = scan.text.length;
  return { kind: 'literal', at: scan.at, text: 'null' };
};

const skip = (scan: Scan): void => {
  blank.lastIndex = scan.at;
  blank.exec(scan.text);
  scan.at = blank.lastIndex;
};

const take = (scan: Scan, mark: string): boolean => {
  skip(scan);
  if (scan.text[scan.at] !== mark) return false;
  scan.at += 1;
  return true;
};

const readScalar = (scan: Scan, expected: string): JsonNode => {
  scalar.lastIndex = scan.at;
  const match = scalar.exec(scan.text);
  if (!match) return stop(scan, expected);
  const [raw] = match;
  const at = scan.at;
  scan.at += raw.length;
  if (raw.startsWith('"')) return { kind: 'string', at, text: String(JSON.parse(raw)) };
  return { kind: /^[tfn]/u.test(raw) ? 'literal' : 'number', at, text: raw };
};

const readArray = (scan: Scan, at: number, depth: number): JsonNode => {
  const items: JsonNode[] = [];
  if (take(scan, ']')) return { kind: 'array', at, items };
  do items.push(readNode(scan, depth + 1)); while (take(scan, ','));
  return take(scan, ']') ? { kind: 'array', at, items } : stop(scan, '`,` or `]`');
};

const readObject = (scan: Scan, at: number, depth: number): JsonNode => {
  const members = new Map<string, JsonNode>();
  if (take(scan, '}')) return { kind: 'object', at, members };
  do {
    skip(scan);
    const start = scan.at;
    const key = scan.text[start] === '"' ? readScalar(scan, 'a key in quotes') : stop(scan, 'a key in quotes');
    if (!take(scan, ':')) return stop(scan, '`:`');
    const value = readNode(scan, depth + 1);
    const name = key.kind === 'string' ? key.text : '';
    if (members.has(name)) scan.doubles.push({ at: start, key: name });
    else members.set(name, value);
  } while (take(scan, ','));
  return take(scan, '}') ? { kind: 'object', at, members } : stop(scan, '`,` or `}`');
};

const readNode = (scan: Scan, depth: number): JsonNode => {
  skip(scan);
  if (depth > maxDepth) return stop(scan, `at most ${maxDepth} levels`);
  const at = scan.at;
  if (take(scan, '{')) return readObject(scan, at, depth);
  if (take(scan, '[')) return readArray(scan, at, depth);
  return readScalar(scan, 'a value');
};

/** Reads JSON text; a byte order mark is skipped. Total: the first fault is told with its offset. */
export const readJson = (text: string): JsonText => {
  const scan: Scan = { text, at: text.startsWith('\ufeff') ? 1 : 0, fault: null, doubles: [] };
  const root = readNode(scan, 0);
  skip(scan);
  if (scan.at < text.length) stop(scan, 'end of file');
  return scan.fault ? { root: null, fault: scan.fault, doubles: [] } : { root, fault: null, doubles: scan.doubles };
};

/** The plain value, as JSON.parse gives it. */
export const plainJson = (node: JsonNode): unknown => {
  if (node.kind === 'object') return Object.fromEntries([...node.members].map(([key, value]) => [key, plainJson(value)]));
  if (node.kind === 'array') return node.items.map(plainJson);
  return node.kind === 'string' ? node.text : JSON.parse(node.text);
};

/** The node at a path, or the deepest that is there. */
export const nodeAt = (root: JsonNode, path: readonly PropertyKey[]): JsonNode => {
  let node = root;
  for (const key of path) {
    const next = node.kind === 'object' ? node.members.get(String(key)) : node.kind === 'array' ? node.items[Number(key)] : undefined;
    if (!next) return node;
    node = next;
  }
  return node;
};
