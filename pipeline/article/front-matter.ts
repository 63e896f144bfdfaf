import { isAlias, isNode, isScalar, parseDocument, visit, type Document, type Node } from 'yaml';
import type { z } from 'zod';
import type { ArticleMeta, Finding, Place, Points, Position, Result } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { frontMatterSchema, isDay } from './schema.ts';

const find = finder(articleRules);

/** What the front matter says, and where its title stands in the file. */
export interface FrontMatter {
  readonly meta: ArticleMeta;
  readonly titlePosition: Position;
}

interface Yaml {
  readonly text: string;
  readonly document: Document;
  /** Offset in the file of the YAML's first character. */
  readonly start: number;
  readonly points: Points;
}

const expectedOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_value') return issue.values.map(String).join(' | ');
  if (issue.code !== 'invalid_type') return issue.message;
  return { string: '"…"', boolean: 'true | false', array: '[…]', object: '{…}' }[String(issue.expected)] ?? issue.expected;
};

const placeOf = ({ document, start, points }: Yaml, path: readonly PropertyKey[]): Place => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return points.place(start + node.range[0]);
  }
  return points.place(start);
};

/** The place of a key, not of its value. */
const keyPlace = (yaml: Yaml, path: readonly PropertyKey[], key: string): Place => {
  const here = path.length === 0 ? yaml.document.contents : yaml.document.getIn(path, true);
  let found: Place | null = null;
  visit(yaml.document, {
    Pair: (_, pair, parents) => {
      if (parents.at(-1) === here && isScalar(pair.key) && String(pair.key.value) === key && pair.key.range) {
        found ??= yaml.points.place(yaml.start + pair.key.range[0]);
      }
    },
  });
  return found ?? placeOf(yaml, path);
};

const nameOf = (path: readonly PropertyKey[]): string => path.map(String).join('.') || 'front matter';

const shapeFindings = (error: z.ZodError, yaml: Yaml): readonly Finding[] =>
  error.issues.flatMap((issue) => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => find('front-matter-key-known', keyPlace(yaml, issue.path, key), { actual: key, params: { key: nameOf([...issue.path, key]) } }));
    }
    const params = { key: nameOf(issue.path) };
    const place = placeOf(yaml, issue.path);
    const node = issue.path.length > 0 ? yaml.document.getIn(issue.path, true) : yaml.document.contents;
    const actual = isNode(node) && node.range ? yaml.text.slice(node.range[0], node.range[1]).trim().slice(0, 80) : '';
    if (node === undefined || actual === '') return [find('front-matter-key-present', place, { expected: expectedOf(issue), params })];
    const isDate = issue.code === 'custom' && isScalar(node) && isDay(String(node.value));
    if (isDate) return [find('front-matter-date-exists', place, { actual: String(node.value), params })];
    return [find('front-matter-value-valid', place, { actual, expected: expectedOf(issue), params })];
  });

/** What the words of the YAML library come to, in words of ours. */
const ruleOf = (code: string): 'front-matter-key-unique' | 'front-matter-indented' | 'front-matter-quoted' | 'front-matter-readable' => {
  if (code === 'DUPLICATE_KEY') return 'front-matter-key-unique';
  if (['BAD_INDENT', 'TAB_AS_INDENT', 'BAD_SCALAR_START'].includes(code)) return code === 'BAD_SCALAR_START' ? 'front-matter-quoted' : 'front-matter-indented';
  if (['MISSING_CHAR', 'BAD_ALIAS', 'BLOCK_AS_IMPLICIT_KEY', 'MULTILINE_IMPLICIT_KEY', 'TAG_RESOLVE_FAILED', 'BAD_DIRECTIVE'].includes(code)) return 'front-matter-quoted';
  return 'front-matter-readable';
};

const lineAt = (text: string, offset: number): string => {
  const start = Math.max(text.lastIndexOf('\n', Math.max(0, offset - 1)) + 1, 0);
  const end = text.indexOf('\n', offset);
  return text.slice(start, end < 0 ? undefined : end).trim().slice(0, 80);
};

const brokenFindings = ({ text, document, start, points }: Yaml): readonly Finding[] => {
  const seen = new Set<string>();
  return [...document.errors, ...document.warnings].flatMap((error) => {
    const ruleId = ruleOf(error.code);
    const offset = Math.min(error.pos[0], text.length);
    // One slip often gives several errors of the library on one line; after a token out of place, one on every line.
    const key = error.code === 'UNEXPECTED_TOKEN' ? error.code : `${ruleId} ${points.point(start + offset).line}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [find(ruleId, points.place(start + offset), { actual: lineAt(text, offset) })];
  });
};

/** Words that begin with `*`, `&` or `!` are read as aliases, anchors and tags: names masked as `***` among them. */
const markFindings = ({ text, document, start, points }: Yaml): readonly Finding[] => {
  const findings: Finding[] = [];
  visit(document, {
    Node: (_, node: Node) => {
      const marked = isAlias(node) || ('anchor' in node && typeof node.anchor === 'string') || typeof node.tag === 'string';
      const offset = node.range?.[0] ?? 0;
      if (marked) findings.push(find('front-matter-quoted', points.place(start + offset), { actual: lineAt(text, offset) }));
    },
  });
  return findings;
};

const titlePosition = ({ document, start, points }: Yaml): Position => {
  const node = document.getIn(['title'], true);
  const range = isNode(node) && node.range ? node.range : ([0, 0, 0] as const);
  const quoted = isScalar(node) && String(node.type).startsWith('QUOTE') ? 1 : 0;
  return points.position(start + range[0] + quoted, start + range[1] - quoted);
};

/** Reads the YAML between the `---` lines. `start` is the offset in the file of its first character. */
export const readFrontMatter = (text: string, start: number, points: Points): Result<FrontMatter | null> => {
  const document = parseDocument(text, { prettyErrors: false, logLevel: 'error' });
  const yaml: Yaml = { text, document, start, points };
  const broken = brokenFindings(yaml);
  const faults = broken.length > 0 ? broken : markFindings(yaml);
  if (faults.length > 0) return { value: null, findings: faults };
  const read = frontMatterSchema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (!read.success) return { value: null, findings: shapeFindings(read.error, yaml) };
  const { title, byline, publisher, dates, source, restated } = read.data;
  const meta: ArticleMeta = {
    title, byline, publisher, dates: dates ?? [], restated,
    source: source ?? { title: null, address: null, retrieved: null },
  };
  return { value: { meta, titlePosition: titlePosition(yaml) }, findings: [] };
};
