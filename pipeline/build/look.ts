import type { BackPart, ColourName, Colours, Finding, FrontPart, Look, Medium, PageConfig, Place, Result, TintName } from '../model/index.ts';
import { backParts, colourNames, frontParts, media, optionalParts, tintNames } from '../model/index.ts';
import { buildRules, finder } from '../finding/index.ts';
import { contrast, fullHex, leastContrast, mix, nearestReadable } from './colour.ts';

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
  colours: record(media, () => record([...colourNames, ...tintNames], () => '#000000')),
};

/** WCAG 2.2, 1.4.3: text of ordinary size. */
const readable = 4.5;
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

/** Cut, not rounded: 4.499 must not read 4.50. */
const shown = (ratio: number): string => (Math.floor(ratio * 100) / 100).toFixed(2);

const contrastFindings = (of: Readonly<Record<ColourName, Chosen>>, medium: Medium): readonly Finding[] =>
  written.flatMap((name) => {
    const text = of[name];
    const [worst] = grounds.map((ground) => ({ ground, ...of[ground], ratio: contrast(text.hex, of[ground].hex) })).toSorted((a, b) => a.ratio - b.ratio);
    if (!worst || worst.ratio >= readable) return [];
    const better = nearestReadable(text.hex, grounds.map((ground) => of[ground].hex), readable);
    // Whoever chose last made it so.
    const place = worst.by > text.by ? worst.place : text.place;
    return [find('colour-readable', place, {
      actual: text.hex, expected: better ?? '—', params: { key: `${name}.${medium}`, ground: `${worst.ground}.${medium}`, of: worst.hex, ratio: shown(worst.ratio), least: String(readable) },
    })];
  });

/** How much of quiet is in a grey of charts; on a dark screen less, so that it stays darker than the subject. */
const shares: Readonly<Record<TintName, { readonly light: number; readonly dark: number }>> = {
  beside: { light: 0.7, dark: 0.6 }, faint: { light: 0.45, dark: 0.38 }, shade: { light: 0.1, dark: 0.1 },
};

const tint = (of: Readonly<Record<ColourName, Chosen>>, name: TintName, medium: Medium): string =>
  mix(of.paper.hex, of.quiet.hex, shares[name][medium === 'dark' ? 'dark' : 'light']);

/** In lightness, so that grey print and the colour-blind have it too. */
const apart = 1.5;

/** A chart tells its subject from the others by colour: it must stand out to every eye. */
const subjectFindings = (of: Readonly<Record<ColourName, Chosen>>, medium: Medium): readonly Finding[] => {
  const [accent, others] = [of.accent, tint(of, 'beside', medium)];
  const ratio = leastContrast(accent.hex, others);
  if (ratio >= apart) return [];
  const [last] = [accent, of.quiet, of.paper].toSorted((a, b) => b.by - a.by);
  return [find('colour-stands-out', last?.place ?? null, { actual: accent.hex, expected: String(apart), params: { key: `accent.${medium}`, of: others, ratio: shown(ratio) } })];
};

/** The parts in order and the colours of a page: each choice over the one before it. All that is wrong with any is found at once. */
export const resolveLook = (choices: readonly Choice[]): Result<Look> => {
  const findings: Finding[] = [];
  const parts = { front: partsOf(choices, 'front', frontParts, findings), back: partsOf(choices, 'back', backParts, findings) };
  const picked = record(media, (medium) => record(colourNames, (name) => chosen(choices, name, medium)));
  const faint = media.flatMap((medium) => [...contrastFindings(picked[medium], medium), ...subjectFindings(picked[medium], medium)]);
  // Paper takes the colour of the light screen, and would tell its fault again.
  findings.push(...faint.filter((one, n) => faint.findIndex(({ ruleId, place }) => ruleId === one.ruleId && place?.file === one.place?.file && place?.line === one.place?.line && place?.column === one.place?.column) === n));
  const colours: Colours = record(media, (medium) => ({
    ...record(colourNames, (name) => picked[medium][name].hex), ...record(tintNames, (name) => tint(picked[medium], name, medium)),
  }));
  return { value: { parts, colours }, findings };
};
