import { z } from 'zod';
import { colourNames, type ColourConfig, type ColourName, type PageConfig } from '../model/index.ts';

const hex = /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu;
// Without its quotes a colour is a comment of YAML, and nothing is there.
const colour = z.custom<string>((value) => typeof value === 'string' && hex.test(value), { error: '"#rrggbb", in quotes' });
const both = { error: '{ light: "#rrggbb", dark: "#rrggbb" }' };

/** Paper is white where it is paper. */
const inMedia = (name: ColourName): z.ZodType<ColourConfig> =>
  (name === 'paper' ? z.strictObject({ light: colour, dark: colour }, both) : z.strictObject({ light: colour, dark: colour, print: colour.optional() }, both));

/** Every colour, for who chooses first. */
const allColours = z.strictObject(Object.fromEntries(colourNames.map((name) => [name, inMedia(name)])));
const colours = z.strictObject(Object.fromEntries(colourNames.map((name) => [name, inMedia(name).optional()])));
const part = z.string({ error: 'the name of a part' });
const parts = z.strictObject({ front: z.array(part).optional(), back: z.array(part).optional() });

/** `page` of `briefing.yaml`, and the whole of a `page.yaml`. Which parts there are is checked where they are put in order. */
export const pageSchema: z.ZodType<PageConfig> = z.strictObject({ parts: parts.default({}), colours: colours.default({}) });

const entries = (value: unknown): ReadonlyMap<string, unknown> => new Map(Object.entries(typeof value === 'object' && value !== null ? value : {}));

/** What is sound of a faulty `page`, list by list and colour by colour, so that the rest is checked in the same run. */
export const soundPage = (data: unknown): PageConfig => {
  const given = entries(data);
  const kept = (key: 'parts' | 'colours'): Readonly<Record<string, unknown>> =>
    Object.fromEntries([...entries(given.get(key))].filter(([name, value]) => pageSchema.safeParse({ [key]: { [name]: value } }).success));
  return pageSchema.parse({ parts: kept('parts'), colours: kept('colours') });
};

/** `templates/page.yaml`, on which the others stand: whole. */
export const basePageSchema: z.ZodType<PageConfig> = z.strictObject({ parts: z.strictObject({ front: z.array(part), back: z.array(part) }), colours: allColours });
