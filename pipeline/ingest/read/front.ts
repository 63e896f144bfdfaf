import { parse } from 'yaml';
import { z } from 'zod';
import type { StatedMeta } from '../model.ts';

const role = z.enum(['article', 'posted', 'crawled', 'delivered', 'unknown']);
const schema = z.object({
  title: z.string().nullable().catch(null),
  byline: z.string().nullable().catch(null),
  publisher: z.string().nullable().catch(null),
  dates: z.array(z.object({ role: role.catch('unknown'), iso: z.iso.date() })).catch([]),
}).partial();

/** The failsafe schema reads every scalar as a string, null with them. */
const stated = (value: string | null | undefined): readonly string[] => (value && value !== 'null' && value !== '~' ? [value] : []);

/** Metadata that front matter states. Broken YAML states nothing: its lines are kept in `removed` all the same. */
export const readFront = (text: string): { readonly title: string | null; readonly meta: StatedMeta } => {
  let raw: unknown = null;
  try {
    raw = parse(text, { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    raw = null;
  }
  const read = schema.safeParse(raw);
  const { title, byline, publisher, dates } = read.success ? read.data : {};
  return {
    title: stated(title)[0] ?? null,
    meta: { dates: (dates ?? []).map(({ role: of, iso }) => ({ role: of, iso, text: iso })), bylines: stated(byline), writers: stated(byline), publishers: stated(publisher), senders: [] },
  };
};
