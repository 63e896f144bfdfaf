import { z } from 'zod';

/** Whether a text is written as a date, be there such a day or not. */
export const isDay = (text: string): boolean => /^\d{4}-\d{2}-\d{2}$/u.test(text);

const text = z.string().trim().min(1, { error: '"…"' });
const stated = (what: string) => text.nullable().default(null).describe(`${what}; null where the source does not state it.`);
const day = z.string()
  .regex(/^\d{4}-\d{2}-\d{2}$/u, { error: 'YYYY-MM-DD', abort: true })
  .refine((value) => z.iso.date().safeParse(value).success)
  .describe('YYYY-MM-DD, a day that there is.');

/** The front matter of `article.zh.md` (design, section 4); `docs/schemas/article.schema.json` is made from it. */
export const frontMatterSchema = z.strictObject({
  title: text.describe('Title of the article, in Chinese.'),
  byline: stated('Who wrote it, without a label such as 文|'),
  publisher: stated('Who published it, without a label such as 来源：'),
  dates: z.array(z.strictObject({
    role: z.enum(['article', 'posted', 'crawled', 'delivered', 'unknown']).describe('What it is the date of. The date of a repost is not the article’s.'),
    iso: day,
  })).nullable().default([]).describe('Dates that the source states, each with its role.'),
  source: z.strictObject({
    title: stated('Title of the original'),
    address: stated('Address of the original, for the reader: the program never follows it').refine(
      (value) => value === null || /^https?:\/\//iu.test(value), { error: 'https://…' },
    ),
    retrieved: day.nullable().default(null).describe('When the original was read.'),
  }).nullable().default(null).describe('The original that the article is or restates.'),
  restated: z.boolean().default(false).describe('true: our own words after the source, never to be quoted as the source.'),
}).describe('Front matter of content/<id>/article.zh.md.');
