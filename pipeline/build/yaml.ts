import { isNode, LineCounter, parseDocument, visit, type Document } from 'yaml';
import { z } from 'zod';
import type { Finding, Result } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import { keyPlace, placeOf, placesOf, type ConfigPlaces, type Path } from './config-places.ts';

const find = finder(buildRules);

/** What a schema says of one value, in the words of an editor. */
const expectedOf = (issue: z.core.$ZodIssue): string => {
  switch (issue.code) {
    case 'invalid_type':
      // Words of the schema's own say more than the name of a type.
      return issue.message.startsWith('Invalid input') ? issue.expected : issue.message;
    case 'invalid_value':
      return issue.values.map(String).join(' | ');
    default:
      return issue.message;
  }
};

/** The same in Chinese, where it is words and no form. */
const inChinese: ReadonlyMap<string, string> = new Map([
  ['string', '文字（数字要加引号）'], ['number', '数'], ['int', '整数'], ['array', '列表'], ['object', '若干字段'], ['boolean', 'true 或 false'], ['n | text: one of the two', 'n 和 text 恰写一个'],
  ['why this may stand', '可以保留的理由'], ['one fact or more', '至少一个事实'], ['two facts or more', '至少两个事实'], ['an id that no other chart or table has', '别的图表没有用过的 id'],
  ['the number of a section: 0 is the lead, 1 the first heading', '章节的序号：0 是导语，1 是第一个标题'], ['the name of a part', '部分的名称'], ['"#rrggbb", in quotes', '加引号的 "#rrggbb"'],
]);
const inEnglish: ReadonlyMap<string, string> = new Map([['string', 'text (a number needs quotes)']]);

const expectedDetail = (issue: z.core.$ZodIssue, params: Readonly<Record<string, string>>): { readonly expected: string; readonly params: Readonly<Record<string, string>> } => {
  const expected = expectedOf(issue);
  return { expected, params: { ...params, wantedZh: inChinese.get(expected) ?? expected, wantedEn: inEnglish.get(expected) ?? expected } };
};

/** `claims[growth].type`, `bindings[2].fact`: an item of a list by its id, else by its number from 1. */
const keyName = (path: Path, document: Document): string => path.reduce<string>((name, part, n) => {
  if (typeof part !== 'number') return name === '' ? String(part) : `${name}.${String(part)}`;
  const id = document.getIn([...path.slice(0, n + 1), 'id']);
  return `${name}[${typeof id === 'string' ? id : part + 1}]`;
}, '');

const shapeFindings = (error: z.ZodError, document: Document, counter: LineCounter, file: string): readonly Finding[] =>
  error.issues.flatMap((issue) => {
    const keys = issue.code === 'unrecognized_keys' ? issue.keys : [null];
    return keys.map((key) => {
      const path = key === null ? issue.path : [...issue.path, key];
      const actual = document.getIn(path);
      const shown = actual === undefined || actual === null ? '' : isNode(actual) ? actual.toString().trim() : String(actual);
      const detail = { actual: shown.slice(0, 80), params: { key: keyName(path, document) || file.slice(file.lastIndexOf('/') + 1) } };
      if (key !== null) return find('config-key-known', keyPlace(document, counter, file, path), detail);
      const place = placeOf(document, counter, file, path);
      if (actual === undefined) return find('config-key-present', place, { ...detail, expected: expectedOf(issue) });
      return find('config-value-valid', place, { ...detail, ...expectedDetail(issue, detail.params) });
    });
  });

/** The document as plain data; aliases that would blow it up are a finding at the first of them. */
const plainData = (document: Document, counter: LineCounter, file: string): Result<unknown> => {
  try {
    return { value: document.toJS({ maxAliasCount: 20 }), findings: [] };
  } catch (error) {
    let at = 0;
    visit(document, { Alias: (_, { range }) => { at = range?.[0] ?? 0; return visit.BREAK; } });
    const { line, col } = counter.linePos(at);
    return { value: null, findings: [find('config-readable', { file, line, column: col }, { actual: error instanceof Error ? error.message : String(error) })] };
  }
};

/** A YAML file as data, where each of its values stands, and what its schema says of it. */
export interface ReadYaml<T> {
  /** Null where the file is broken or not as the schema asks. */
  readonly value: T | null;
  /** The data as they are. */
  readonly data: unknown;
  readonly places: ConfigPlaces;
  readonly findings: readonly Finding[];
}

/** Reads a YAML file by a schema. Broken YAML, unknown keys, missing and wrong values are findings at their line and column, all at once. */
export const readYaml = <T>(source: { readonly file: string; readonly text: string }, schema: z.ZodType<T>): ReadYaml<T> => {
  const { file } = source;
  const counter = new LineCounter();
  const document = parseDocument(source.text, { lineCounter: counter, prettyErrors: false, uniqueKeys: true });
  const broken = document.errors.map((error) => {
    const { line, col } = counter.linePos(error.pos[0]);
    return find('config-readable', { file, line, column: col }, { actual: error.message });
  });
  const data = plainData(document, counter, file);
  const findings = [...broken, ...(broken.length > 0 ? [] : data.findings)];
  const read = schema.safeParse(data.value);
  if (!read.success && findings.length === 0) findings.push(...shapeFindings(read.error, document, counter, file));
  return { value: read.success ? read.data : null, data: data.value, places: placesOf(source, document, counter), findings };
};

/** Why a YAML file cannot be read as fields with values, whatever these are; none where it can. */
export const unreadableYaml = (source: { readonly file: string; readonly text: string }): readonly Finding[] => readYaml(source, z.looseObject({})).findings;
