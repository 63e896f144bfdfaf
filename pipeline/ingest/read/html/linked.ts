import { z } from 'zod';
import type { StatedMeta } from '../../model.ts';
import { noMeta } from '../../model.ts';
import { findDates } from '../../dates.ts';

const named = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const person = z.union([named.transform((one) => [one]), z.array(named)]).catch([]);
const day = z.string().catch('');
const thing = z.looseObject({ datePublished: day, pubDate: day, author: person, publisher: person, sourceOrganization: person });

/** Longer data are no description of one article. */
const longest = 200_000;
const mostThings = 50;

const parsed = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const listOf = (value: unknown): readonly unknown[] => {
  if (Array.isArray(value)) return value.slice(0, mostThings);
  return typeof value === 'object' && value !== null && '@graph' in value && Array.isArray(value['@graph']) ? value['@graph'].slice(0, mostThings) : [value];
};

const plain = (name: string): boolean => name.trim() !== '' && name.length <= 40 && !/^https?:/u.test(name);

/** What a page's JSON-LD (schema.org) says of its article: day, authors, publisher. */
export const linkedData = (json: string): StatedMeta => {
  if (json.length > longest) return noMeta;
  const found = listOf(parsed(json)).flatMap((one) => thing.safeParse(one).data ?? []).find(({ datePublished, pubDate }) => datePublished + pubDate !== '');
  if (!found) return noMeta;
  const dates = findDates(found.datePublished || found.pubDate).slice(0, 1).map(({ iso, text }) => ({ role: 'posted' as const, iso, text }));
  const bylines = found.author.filter(plain);
  return { ...noMeta, dates, bylines: bylines.length === 0 ? [] : [bylines.join(' ')], publishers: [...found.publisher, ...found.sourceOrganization].filter(plain).slice(0, 1) };
};
