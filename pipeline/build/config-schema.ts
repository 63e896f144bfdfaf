import { z } from 'zod';
import { authorClaimTypes } from '../model/index.ts';
import { pageSchema } from './page-schema.ts';

const bilingual = z.strictObject({ zh: z.string(), en: z.string() });
/** Without `zh` the briefing is called what its article is called. */
const title = z.strictObject({ zh: z.string().nullable().default(null), en: z.string() });
const words = z.array(z.string().trim().min(1)).max(12);
/** YYYY-MM-DD, and a day that exists. */
const day = z.iso.date({ error: 'YYYY-MM-DD' });
const id = z.string().regex(/^[a-z0-9][a-z0-9-]{0,63}$/u, { error: 'a–z, 0–9, -' });
/** `indicator/entity/period`, where a part may be `*`. */
const factPattern = z.string().regex(/^[^/\s]+\/[^/\s]+\/[^/\s]+$/u, { error: 'indicator/entity/period' });
const section = z.int().min(0, { error: 'the number of a section: 0 is the lead, 1 the first heading' });

const chart = z.strictObject({
  id,
  spec: z.string().min(1),
  data: z.array(factPattern).min(1, { error: 'one fact or more' }),
  section,
  width: z.enum(['main', 'full']).default('main'),
  title: bilingual,
  subtitle: bilingual,
  note: bilingual.nullable().default(null),
});

const table = z.strictObject({
  id,
  data: z.array(factPattern).min(1, { error: 'one fact or more' }),
  rows: z.enum(['indicator', 'entity', 'fact']).default('fact'),
  section,
  title: bilingual,
  note: bilingual.nullable().default(null),
});

const calculation = z.strictObject({
  id: factPattern,
  operation: z.enum(['difference', 'sum', 'share', 'growth', 'multiple']),
  of: z.array(factPattern).min(2, { error: 'two facts or more' }),
  decimals: z.int().min(0).max(10).nullable().default(null),
});

/** A mention by its number among those of the sentence, or by its words, and what it states (null: nothing, on purpose). */
const binding = z.strictObject({
  unit: z.string().min(1),
  n: z.int().min(1).nullable().default(null),
  text: z.string().min(1).nullable().default(null),
  fact: z.string().regex(/^[^/\s*]+\/[^/\s*]+\/[^/\s*]+$/u, { error: 'indicator/entity/period | null' }).nullable(),
}).refine(({ n, text }) => (n === null) !== (text === null), { error: 'n | text: one of the two' });

/** A relation over facts that is to be checked. */
const claim = z.strictObject({
  id,
  type: z.enum(authorClaimTypes),
  of: z.array(factPattern).min(1, { error: 'one fact or more' }),
  states: factPattern,
  years: z.int().min(1).max(200).nullable().default(null),
});

const waiver = z.strictObject({
  rule: z.string().min(1), unit: z.string().min(1), words: z.string().trim().min(1).nullable().default(null), found: z.string().trim().min(1).nullable().default(null),
  reason: z.string().trim().min(1, { error: 'why this may stand' }),
});

/** The keys of `briefing.yaml`, each by itself. */
export const briefingKeys = z.strictObject({
  id,
  title,
  short_title: bilingual.optional(),
  about: bilingual,
  interest: bilingual,
  keywords: z.strictObject({ zh: words, en: words }).default({ zh: [], en: [] }),
  series: bilingual,
  edition: z.string().min(1),
  version: z.string().min(1),
  date: day,
  draft: z.boolean().default(false),
  address: z.url({ protocol: /^https?$/u, error: 'https://…' }).nullable().default(null),
  datasets: z.array(id).default([]),
  key_figures: z.array(factPattern).default([]),
  charts: z.array(chart).default([]),
  tables: z.array(table).default([]),
  calculations: z.array(calculation).default([]),
  bindings: z.array(binding).default([]),
  claims: z.array(claim).default([]),
  claim_notes: z.array(z.enum(['holds', 'fails', 'undecided'])).default([]),
  waivers: z.array(waiver).default([]),
  removed: z.array(z.strictObject({ text: z.union([z.string(), bilingual]), why: bilingual })).default([]),
  previous: z.string().min(1).nullable().default(null),
  house: id.nullable().default(null),
  page: pageSchema.default({ parts: {}, colours: {} }),
  people: z.array(z.strictObject({ name: z.string().min(1), role: z.string().min(1) })).default([]),
  notes: z.array(bilingual).default([]),
});

/** `briefing.yaml` as an editor writes it; the same in JSON Schema stands in docs/schemas/briefing.schema.json. */
export const briefingSchema = briefingKeys.superRefine(({ charts, tables, claims }, context) => {
  const once = (message: string, lists: readonly (readonly [key: string, list: readonly { readonly id: string }[]])[]): void => {
    const seen = new Set<string>();
    for (const [key, list] of lists) {
      list.forEach(({ id: name }, index) => {
        if (seen.has(name)) context.addIssue({ code: 'custom', path: [key, index, 'id'], message });
        seen.add(name);
      });
    }
  };
  // An exhibit's id is its anchor on the page and the key of its facts; a claim's is its anchor, too, and what a waiver names.
  once('an id that no other chart or table has', [['charts', charts], ['tables', tables]]);
  once('an id that no other claim has', [['claims', claims]]);
});

export type BriefingFile = z.infer<typeof briefingSchema>;
