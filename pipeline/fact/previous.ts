import { z } from 'zod';
import type { PreviousFacts, PreviousMention, Quantity, Result } from '../model/index.ts';
import { factRules, finder } from '../finding/index.ts';
import { comparators, senses } from '../quantity/index.ts';
import { jsonPlaces } from './json-place.ts';

const find = finder(factRules);

const decimal = z.string().regex(/^-?\d{1,60}(?:\.\d{1,60})?$/u, { error: 'a decimal number in quotes' });
const text = z.string().nullable().default(null);

const quantity = z.object({
  value: decimal,
  valueHigh: decimal.nullable().default(null),
  unit: z.string().min(1),
  comparator: z.enum(comparators).exclude(['approx-below']),
  dir: z.literal('below').nullable().default(null),
  sense: z.enum(senses).nullable().default(null),
  written: z.object({ exponent: z.int().min(-60).max(60), decimals: z.int().min(0).max(60) }).nullish(),
  factor: decimal.nullish(),
  fraction: z.tuple([decimal, decimal]).nullish(),
  values: z.array(decimal).nullish(),
}).transform(({ written, factor, fraction, values, ...given }): Quantity => ({
  ...given, ...(written && { written }), ...(factor && { factor }), ...(fraction && { fraction }), ...(values && { values }),
}));

const source = z.object({ name: z.string(), title: z.string(), path: text, publisher: text, retrieved: text });

const state = z.object({
  quantity: quantity.nullable(),
  // Of a mention that is bound to no indicator nobody says these.
  status: z.enum(['final', 'revised', 'preliminary', 'estimate', 'target']).nullish().transform((status) => status ?? 'final'),
  basis: z.enum(['nominal', 'real', 'none']).nullish().transform((basis) => basis ?? 'none'),
  asOf: z.string().nullish().transform((date) => date ?? ''),
  provenance: z.object({
    source: source.nullable().default(null),
    unitId: text,
    calculation: z.object({ operation: z.string(), of: z.array(z.string()) }).nullable().default(null),
  }).nullish().transform((provenance) => provenance ?? { source: null, unitId: null, calculation: null }),
});

/** A figure of the article and what it was bound to; of one that later formats write otherwise there is none. */
const mention = z.object({
  id: z.string().regex(/^m\/[^/]+\/\d+$/u),
  binding: z.enum(['cell', 'wording', 'author', 'previous']).nullable(),
  zh: z.object({ selector: z.array(z.object({ exact: text, prefix: text, suffix: text })).min(1) }),
}).nullable().catch(null);

const fact = state.extend({
  id: z.string().min(1),
  indicator: text, entity: text, period: text,
  voice: z.enum(['claim', 'external', 'calculation']).nullish().transform((voice) => voice ?? 'claim'),
  variants: z.array(state).nullish().transform((variants) => variants ?? []),
  mentions: z.array(mention).nullish().catch(null).transform((mentions) => mentions ?? []),
});

const formats = ['jianbao-facts-1', 'jianbao-facts-2'] as const;

/** A facts file of a program that came after this one; null of all else. */
const newerFormat = (data: unknown): string | null => {
  const given = z.object({ format: z.string().regex(/^jianbao-facts-[1-9]\d{0,5}$/u) }).safeParse(data);
  return given.success && !formats.some((one) => one === given.data.format) ? given.data.format : null;
};

/** What is taken of a facts file. More may stand in it: what later formats add is no fault. */
const file = z.object({ format: z.enum(formats), briefing: z.object({ id: z.string() }).nullish().transform((briefing) => briefing?.id ?? null), facts: z.array(fact) });

const boundMentions = (facts: z.infer<typeof file>['facts']): readonly PreviousMention[] =>
  facts.flatMap(({ id, mentions }) => mentions.flatMap((one) => {
    const quote = one?.zh.selector[0];
    if (!one?.binding || !quote?.exact) return [];
    return [{ unitId: one.id.slice(2, one.id.lastIndexOf('/')), factId: id, by: one.binding, exact: quote.exact, prefix: quote.prefix ?? '', suffix: quote.suffix ?? '' }];
  }));

/** What a schema says of one value; zod's own words are the same on every machine. */
const expectedOf = (issue: z.core.$ZodIssue): string =>
  (issue.code === 'invalid_type' ? issue.expected : issue.code === 'invalid_value' ? issue.values.map(String).join(' | ') : issue.message);

const parse = (content: string): { readonly data: unknown } | null => {
  try {
    return { data: JSON.parse(content) };
  } catch {
    return null;
  }
};

/**
 * Reads the facts file of an earlier edition, as far as changes are told of it. What is no such file is a finding at
 * its line and column, and the value is null.
 */
export const readPrevious = (given: { readonly file: string; readonly text: string }): Result<PreviousFacts | null> => {
  const content = given.text.replace(/^\uFEFF/u, ' ');
  const places = jsonPlaces(given.file, content);
  const parsed = parse(content);
  if (parsed === null) {
    const { place, word } = places.fault();
    return { value: null, findings: [find('previous-readable', place, { actual: word || '…', expected: 'JSON' })] };
  }
  const read = file.safeParse(parsed.data);
  if (read.success) {
    const { briefing, format, facts } = read.data;
    const states = facts.map(({ mentions: _mentions, ...one }) => one);
    return { value: { briefing, facts: states, listsUnbound: format !== 'jianbao-facts-1', mentions: boundMentions(facts) }, findings: [] };
  }
  const newer = newerFormat(parsed.data);
  if (newer !== null) return { value: null, findings: [find('previous-newer', places.at(['format']), { actual: newer, expected: formats.at(-1) ?? '' })] };
  // One fault tells that the file is none of ours, or was edited by hand; a hundred more tell no more.
  const [issue] = read.error.issues;
  const path = issue?.path ?? [];
  const detail = { actual: path.map(String).join('.') || given.file, expected: issue ? expectedOf(issue) : '' };
  return { value: null, findings: [find('previous-readable', places.at(path), detail)] };
};
