import { z } from 'zod';
import { datasetRules, finder } from '../finding/index.ts';
import type { Finding, Place, Result } from '../model/index.ts';
import { comparators, senses } from '../quantity/index.ts';
import { encodings, isEncoding } from './decode.ts';
import { faultDetail, nodeAt, plainJson, readJson, type JsonNode } from './json.ts';
import { placer, wholeFile } from './lines.ts';

const find = finder(datasetRules);

/** A text file: its path from the project root, and its text. */
export interface SourceText { readonly file: string; readonly text: string }

export const statuses = ['final', 'revised', 'preliminary', 'estimate', 'target'] as const;
export const bases = ['nominal', 'real', 'none'] as const;
export const fieldTypes = ['string', 'number', 'integer', 'boolean', 'date', 'year', 'yearmonth', 'any'] as const;
export const formats = ['csv', 'tsv', 'json', 'xlsx'] as const;

const text = z.string().min(1);
const constraints = z.looseObject({
  required: z.boolean().optional(), unique: z.boolean().optional(), enum: z.array(z.union([z.string(), z.number()])).optional(),
  minimum: z.union([z.number(), z.string()]).optional(), maximum: z.union([z.number(), z.string()]).optional(),
});
const field = z.looseObject({ name: text, type: z.enum(fieldTypes).default('any'), constraints: constraints.default({}) });
const missingValue = z.union([z.string(), z.looseObject({ value: z.string() }).transform(({ value }) => value)]);
const schema = z.looseObject({
  fields: z.array(field).min(1),
  missingValues: z.array(missingValue).default(['']),
  primaryKey: z.union([text.transform((name) => [name]), z.array(text)]).default([]),
});
const defaults = z.strictObject({
  unit: text.optional(), status: z.enum(statuses).optional(), basis: z.enum(bases).optional(), sense: z.enum(senses).optional(),
  comparator: z.enum(comparators).optional(), as_of: text.optional(), source: text.optional(),
});
const dialect = z.looseObject({
  delimiter: z.string().length(1).optional(), quoteChar: z.string().length(1).optional(),
  sheetName: text.optional(), sheetNumber: z.int().min(1).optional(),
});
const resource = z.looseObject({
  name: text, path: text, format: text.optional(), encoding: text.default('utf-8'),
  dialect: dialect.default({}), schema, observations: defaults.default({}),
});
const source = z.looseObject({
  name: text, title: text, path: text.nullish(), publisher: text.nullish(), publisher_zh: text.nullish(), publisher_en: text.nullish(), retrieved: text.nullish(),
});
const licence = z.union([text, z.looseObject({ name: text.optional(), title: text.optional() }).transform(({ name, title }) => name ?? title ?? '')]);
const packageSchema = z.looseObject({
  name: text, title: text.optional(), title_zh: text.nullish(), title_en: text.nullish(), version: text.nullish(), licenses: z.array(licence).default([]),
  sources: z.array(source).default([]), resources: z.array(resource).min(1),
});

export type Descriptor = z.infer<typeof packageSchema>;
export type Resource = z.infer<typeof resource>;
export type Field = z.infer<typeof field>;

/** A descriptor that holds to the schema, and the places of its values. */
export interface ReadDescriptor {
  readonly descriptor: Descriptor;
  readonly file: string;
  readonly placeOf: (path: readonly PropertyKey[]) => Place;
}

const kindOf = (node: JsonNode): string => (node.kind === 'object' || node.kind === 'array' ? node.kind : node.kind === 'string' ? `"${node.text.slice(0, 40)}"` : node.text);

const expectedOf = (issue: z.core.$ZodIssue): string => {
  if (issue.code === 'invalid_type') return issue.expected;
  if (issue.code === 'invalid_value') return issue.values.map(String).join(', ');
  return issue.code === 'unrecognized_keys' ? `no ${issue.keys.join(', ')}` : issue.message;
};

const schemaFindings = (issues: readonly z.core.$ZodIssue[], root: JsonNode, placeOf: ReadDescriptor['placeOf']): Finding[] =>
  issues.map((issue) => {
    const node = nodeAt(root, issue.path);
    const missing = issue.code === 'invalid_type' && nodeAt(root, issue.path.slice(0, -1)) === node;
    return find('package-valid', placeOf(issue.path), {
      actual: missing ? 'nothing' : kindOf(node), expected: expectedOf(issue), params: { path: issue.path.map(String).join('.') || 'package' },
    });
  });

/** A path that stays in the descriptor's folder on every system, and is no address (Data Package v2, "path"). */
export const isSafePath = (path: string): boolean =>
  !/^[/\\~]|^[a-z][a-z0-9+.-]*:|\\|[\u0000-\u001f]|^\s|\s$/iu.test(path) && path.split('/').every((part) => part !== '' && part !== '.' && part !== '..');

/** Format of a resource: as stated, else by the file name's ending. */
export const formatOf = (entry: Resource): string => (entry.format ?? /\.([a-z0-9]+)$/iu.exec(entry.path)?.[1] ?? '').toLowerCase();

/** A resource holds observations if its schema has these fields. */
export const holdsObservations = (entry: Resource): boolean => {
  const names = new Set(entry.schema.fields.map(({ name }) => name));
  return ['indicator', 'entity', 'period', 'value'].every((name) => names.has(name));
};

const resourceFindings = ({ descriptor, placeOf }: ReadDescriptor): Finding[] =>
  descriptor.resources.flatMap((entry, index) => {
    const at = (key: string): Place => placeOf(['resources', index, key]);
    const known = (formats as readonly string[]).includes(formatOf(entry));
    const fields = new Set(entry.schema.fields.map(({ name }) => name));
    return [
      ...entry.schema.primaryKey.filter((name) => !fields.has(name)).map((name) => find('key-declared', placeOf(['resources', index, 'schema', 'primaryKey']), { actual: name })),
      ...(isSafePath(entry.path) ? [] : [find('resource-path-safe', at('path'), { actual: entry.path })]),
      ...(known ? [] : [find('resource-format-known', at('format'), { actual: formatOf(entry), expected: formats.join(', ') })]),
      ...(isEncoding(entry.encoding) ? [] : [find('encoding-known', at('encoding'), { actual: entry.encoding, expected: encodings })]),
    ];
  });

/** Reads and checks `datapackage.json`; null where its JSON or its shape is broken. */
export const readDescriptor = (input: SourceText): Result<ReadDescriptor | null> => {
  const place = placer(input.file, input.text);
  const { root, fault, doubles } = readJson(input.text);
  if (!root) {
    const where = fault ? place(fault.at) : wholeFile(input.file);
    return { value: null, findings: [find('json-well-formed', where, faultDetail(fault))] };
  }
  const placeOf = (path: readonly PropertyKey[]): Place => place(nodeAt(root, path).at);
  const twice = doubles.map(({ at, key }) => find('json-keys-unique', place(at), { actual: key }));
  const parsed = packageSchema.safeParse(plainJson(root));
  if (!parsed.success) return { value: null, findings: [...twice, ...schemaFindings(parsed.error.issues, root, placeOf)] };
  const value: ReadDescriptor = { descriptor: parsed.data, file: input.file, placeOf };
  return { value, findings: [...twice, ...resourceFindings(value)] };
};

/** Paths of the files that a package reads, relative to the descriptor: the safe ones only. */
export const datasetFiles = (descriptor: SourceText): Result<readonly string[]> => {
  const { value, findings } = readDescriptor(descriptor);
  const paths = value?.descriptor.resources.map((entry) => entry.path).filter(isSafePath) ?? [];
  return { value: [...new Set(paths)], findings };
};
