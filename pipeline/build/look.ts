import type { BackPart, ColourName, Colours, Finding, FrontPart, Look, Medium, PageConfig, Place, Result } from '../model/index.ts';
import { backParts, colourNames, frontParts, media, optionalParts } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import { contrast, fullHex, nearestReadable } from './colour.ts';

const find = finder(buildRules);

/** What one of those who choose has written, and where: `at` gives the place of a path such as `parts/front/1`, or of what it stands in. */
export interface Choice {
  readonly page: PageConfig;
  readonly at: (path: string) => Place;
}

const record = <K extends string, V>(keys: readonly K[], make: (key: K) => V): Readonly<Record<K, V>> =>
  Object.fromEntries(keys.map((key) => [key, make(key)])) as Record<K, V>;

/** Stands where the page's file cannot be read; never printed, since that is an error. */
export const plainLook: Look = {
  parts: { front: frontParts, back: backParts },
  colours: record(media, () => record(colourNames, () => '#000000')),
};

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const leastContrast = 4.5;
const written: readonly ColourName[] = ['ink', 'quiet', 'accent', 'external', 'calculation'];
const grounds: readonly ColourName[] = ['paper', 'field'];

const partFindings = (names: readonly string[], known: readonly string[], side: 'front' | 'back', at: Choice['at']): readonly Finding[] => {
  const expected = known.join(', ');
  const wrong = names.flatMap((name, n) => {
    const place = at(`parts/${side}/${n}`);
    if (!known.includes(name)) return [find('part-known', place, { actual: name, expected, params: { key: `parts.${side}` } })];
    return names.indexOf(name) < n ? [find('part-once', place, { actual: name })] : [];
  });
  const left = known.filter((name) => !optionalParts.has(name) && !names.includes(name));
  return [...wrong, ...left.map((name) => find('part-kept', at(`parts/${side}`), { actual: name, params: { key: `parts.${side}` } }))];
};

/** The last list that was given, with what is sound in it; those that must stand come last where they were forgotten. */
const partsOf = <T extends FrontPart | BackPart>(choices: readonly Choice[], side: 'front' | 'back', known: readonly T[], findings: Finding[]): readonly T[] => {
  for (const { page, at } of choices) findings.push(...(page.parts[side] ? partFindings(page.parts[side], known, side, at) : []));
  const given = choices.flatMap(({ page }) => (page.parts[side] ? [page.parts[side]] : [])).at(-1) ?? known;
  const sound = [...new Set(given)].flatMap((name) => known.filter((part) => part === name));
  return [...sound, ...known.filter((part) => !optionalParts.has(part) && !sound.includes(part))];
};

interface Chosen { readonly hex: string; readonly by: number; readonly place: Place }

/** One colour for one medium, and who chose it. */
const chosen = (choices: readonly Choice[], name: ColourName, medium: Medium): Chosen => {
  const all = choices.flatMap(({ page, at }, by): readonly Chosen[] => {
    const given = page.colours[name];
    if (!given) return [];
    const own = medium !== 'print' || given.print !== undefined;
    const hex = medium === 'print' ? given.print ?? given.light : given[medium];
    return [{ hex: name === 'paper' && medium === 'print' ? '#ffffff' : fullHex(hex), by, place: at(`colours/${name}/${own ? medium : 'light'}`) }];
  });
  return all.at(-1) ?? { hex: '#000000', by: 0, place: choices[0]?.at('colours') ?? { file: '', line: 1, column: 1 } };
};

const contrastFindings = (of: Readonly<Record<ColourName, Chosen>>, medium: Medium): readonly Finding[] =>
  written.flatMap((name) => {
    const text = of[name];
    const [worst] = grounds.map((ground) => ({ ground, ...of[ground], ratio: contrast(text.hex, of[ground].hex) })).toSorted((a, b) => a.ratio - b.ratio);
    if (!worst || worst.ratio >= leastContrast) return [];
    const better = nearestReadable(text.hex, grounds.map((ground) => of[ground].hex), leastContrast);
    // Whoever chose last made it so.
    const place = worst.by > text.by ? worst.place : text.place;
    // Cut, not rounded: 4.49 must not read 4.5.
    const ratio = (Math.floor(worst.ratio * 100) / 100).toFixed(2);
    return [find('colour-readable', place, {
      actual: text.hex, expected: better ?? '—', params: { key: `${name}.${medium}`, ground: `${worst.ground}.${medium}`, of: worst.hex, ratio, least: String(leastContrast) },
    })];
  });

/** The parts in order and the colours of a page: each choice over the one before it. All that is wrong with any is found at once. */
export const resolveLook = (choices: readonly Choice[]): Result<Look> => {
  const findings: Finding[] = [];
  const parts = { front: partsOf(choices, 'front', frontParts, findings), back: partsOf(choices, 'back', backParts, findings) };
  const picked = record(media, (medium) => record(colourNames, (name) => chosen(choices, name, medium)));
  const faint = media.flatMap((medium) => contrastFindings(picked[medium], medium));
  // Paper takes the colour of the light screen, and would tell its fault again.
  findings.push(...faint.filter((one, n) => faint.findIndex(({ place }) => place?.file === one.place?.file && place?.line === one.place?.line && place?.column === one.place?.column) === n));
  const colours: Colours = record(media, (medium) => record(colourNames, (name) => picked[medium][name].hex));
  return { value: { parts, colours }, findings };
};
