import { parse } from 'yaml';
import { z } from 'zod';
import { findDates } from '../dates.ts';
import type { StatedMeta } from '../model.ts';
import { noMeta } from '../model.ts';

const role = z.enum(['article', 'posted', 'crawled', 'delivered', 'unknown']);
const schema = z.object({
  title: z.string().nullable().catch(null),
  byline: z.string().nullable().catch(null),
  publisher: z.string().nullable().catch(null),
  dates: z.array(z.object({ role: role.catch('unknown'), iso: z.iso.date() })).catch([]),
}).partial();

/** The failsafe schema reads every scalar as a string, null with them. */
const stated = (value: string | null | undefined): readonly string[] => (value && value !== 'null' && value !== '~' ? [value] : []);

const text = z.string().catch('');
const names = z.union([z.string().transform((one) => [one]), z.array(z.string())]).catch([]);
/** What programs that clip pages write above them. */
const clipped = z.looseObject({ published: text, publishdate: text, date: text, clipped: text, saved: text, created: text, retrieved: text, author: names, authors: names, site: text, publisher: text, source: text });
const own: ReadonlySet<string> = new Set(['byline', 'dates', 'restated']);

const dated = (written: string, of: z.infer<typeof role>): StatedMeta['dates'] => findDates(written).slice(0, 1).map(({ iso, text: as }) => ({ role: of, iso, text: as }));

const longestName = 40;

/** Metadata of front matter that is not ours but a clipping program's, or null: the page below it is read as any page. */
const readClipped = (raw: unknown): StatedMeta | null => {
  if (typeof raw !== 'object' || raw === null || !('title' in raw) || Object.keys(raw).some((key) => own.has(key)) || Object.keys(raw).length < 2) return null;
  const read = clipped.safeParse(raw);
  if (!read.success) return null;
  const { published, publishdate, date, clipped: day, saved, created, retrieved, author, authors, site, publisher, source } = read.data;
  // The source may be the address of the page.
  const name = [publisher, site, /^https?:/u.test(source) || source.length > longestName ? '' : source].find((one) => one !== '');
  if (name !== undefined && Object.keys(raw).every((key) => key === 'title' || key === 'publisher')) return null;
  return {
    ...noMeta,
    dates: [...dated(published || publishdate || date, 'posted'), ...dated(day || saved || retrieved || created, 'crawled')],
    bylines: [...author, ...authors].slice(0, 1), publishers: name === undefined ? [] : [name],
  };
};

/** Metadata that front matter states. Broken YAML states nothing: its lines are kept in `removed` all the same. */
export const readFront = (yaml: string): { readonly title: string | null; readonly meta: StatedMeta; readonly foreign?: true } => {
  let raw: unknown = null;
  try {
    raw = parse(yaml, { schema: 'failsafe', maxAliasCount: 0 });
  } catch {
    raw = null;
  }
  const clip = readClipped(raw);
  if (clip) return { title: null, meta: clip, foreign: true };
  const read = schema.safeParse(raw);
  const { title, byline, publisher, dates } = read.success ? read.data : {};
  return {
    title: stated(title)[0] ?? null,
    meta: { dates: (dates ?? []).map(({ role: of, iso }) => ({ role: of, iso, text: iso })), bylines: stated(byline), writers: stated(byline), publishers: stated(publisher), senders: [] },
  };
};

/** How many lines front matter has; 0 where there is none. */
export const frontEnd = (raw: readonly string[]): number => (/^---[ \t]*$/u.test(raw[0] ?? '') ? raw.findIndex((line, at) => at > 0 && /^---[ \t]*$/u.test(line)) + 1 : 0);
