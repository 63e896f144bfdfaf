import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { z } from 'zod';
import type { ArticleMeta, Finding, Place, Position, Result } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import type { Points } from './points.ts';

const find = finder(articleRules);

const words = z.string().min(1, { error: 'text' }).nullable().default(null);
const day = z.iso.date({ error: 'a date that exists, written YYYY-MM-DD' });
const roles = ['article', 'posted', 'crawled', 'delivered', 'unknown'] as const;

const schema = z.strictObject({
  title: z.string().trim().min(1, { error: 'text' }),
  byline: words,
  publisher: words,
  dates: z.array(z.strictObject({ role: z.enum(roles), iso: day })).nullable().default([]),
  source: z.strictObject({ title: words, address: words, retrieved: day.nullable().default(null) }).nullable().default(null),
  restated: z.boolean().default(false),
});

/** What the front matter says, and where its title stands in the file. */
export interface FrontMatter {
  readonly meta: ArticleMeta;
  readonly titlePosition: Position;
}

const expectedOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return issue.expected === 'string' ? 'text' : issue.expected;
  return issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.message;
};

interface Yaml {
  readonly document: Document;
  /** Offset in the file of the YAML's first character. */
  readonly start: number;
  readonly points: Points;
}

const placeOf = ({ document, start, points }: Yaml, path: readonly PropertyKey[]): Place => {
  for (let length = path.length; length > 0; length -= 1) {
    const node = document.getIn(path.slice(0, length), true);
    if (isNode(node) && node.range) return points.place(start + node.range[0]);
  }
  return points.place(start);
};

const shapeFindings = (error: z.ZodError, yaml: Yaml): readonly Finding[] =>
  error.issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : [null]).map((key) => {
    const path = key === null ? issue.path : [...issue.path, key];
    const node: unknown = yaml.document.getIn(path, true);
    const params = { key: path.map(String).join('.') || 'front matter' };
    const place = placeOf(yaml, path);
    if (key !== null) return find('front-matter-key-known', place, { actual: key, params });
    if (node === undefined) return find('front-matter-key-present', place, { expected: expectedOf(issue), params });
    const actual = isNode(node) ? node.toString().trim() : String(node);
    return find('front-matter-value-valid', place, { actual: actual.slice(0, 80), expected: expectedOf(issue), params });
  }));

const titlePosition = ({ document, start, points }: Yaml): Position => {
  const node = document.getIn(['title'], true);
  const range = isNode(node) && node.range ? node.range : ([0, 0, 0] as const);
  const quoted = isNode(node) && 'type' in node && String(node.type).startsWith('QUOTE') ? 1 : 0;
  return points.position(start + range[0] + quoted, start + range[1] - quoted);
};

/** Reads the YAML between the `---` lines. `start` is the offset in the file of its first character. */
export const readFrontMatter = (text: string, start: number, points: Points): Result<FrontMatter | null> => {
  const counter = new LineCounter();
  const document = parseDocument(text, { lineCounter: counter, prettyErrors: false });
  const yaml: Yaml = { document, start, points };
  const broken = document.errors.map((error) => find('front-matter-readable', points.place(start + error.pos[0]), { actual: error.message }));
  if (broken.length > 0) return { value: null, findings: broken };
  const read = schema.safeParse(document.toJS({ maxAliasCount: 10 }) ?? {});
  if (!read.success) return { value: null, findings: shapeFindings(read.error, yaml) };
  const { title, byline, publisher, dates, source, restated } = read.data;
  const meta: ArticleMeta = {
    title, byline, publisher, dates: dates ?? [], restated,
    source: source ?? { title: null, address: null, retrieved: null },
  };
  return { value: { meta, titlePosition: titlePosition(yaml) }, findings: [] };
};
