import { lowAt, type Raw, type Scene } from './raw.ts';

const yearOf = (raw: Raw): number | null => {
  if (raw.kind !== 'year' && raw.kind !== 'date' && raw.kind !== 'period') return null;
  const year = /^\d{4}/u.exec(raw.iso ?? '')?.[0];
  return year === undefined || (raw.kind === 'period' && (raw.unit === 'year' || /^\d+\/\d+$/u.test(raw.iso ?? ''))) ? null : Number(year);
};

/** Years that lie ahead or are a bench mark: by 2025, the 2015 level, compared with 2019. */
const aside = (scene: Scene, raw: Raw): boolean => /^(?:by|until|before|than|with|from|since|over|the|against|through)$/u.test(lowAt(scene, raw.from - 1)) && raw.kind === 'year';

/** A date in a heading or a dateline (no full stop ends it), or of accounts (the year ended …): what follows is told of its year. */
const dated = (scene: Scene, raw: Raw): boolean => {
  if (raw.kind === 'year' || !/^\d{4}-\d\d/u.test(raw.iso ?? '')) return false;
  if (/^end(?:ed|ing)$/u.test(lowAt(scene, raw.from - 1))) return true;
  const sentence = scene.sentence[raw.from];
  let end = raw.to;
  while (end < raw.to + 24 && end < scene.tokens.length && scene.sentence[end] === sentence) end += 1;
  return scene.sentence[end] !== sentence && !/^[.!?]$/u.test(lowAt(scene, end - 1));
};

/**
 * Dates without a year take it from the context: a year before them in the sentence, then one after, then the year their
 * text was last dated with, then the latest since then that is no target or bench mark, then the first of the text.
 */
export const fillYears = (scene: Scene, raws: readonly Raw[]): Raw[] => {
  const first = raws.map(yearOf).find((year) => year !== null) ?? null;
  let document: number | null = null;
  let sentence = -1;
  let inSentence: number | null = null;
  return raws.map((raw, at) => {
    const own = scene.sentence[raw.from] ?? 0;
    if (own !== sentence) {
      sentence = own;
      inSentence = null;
    }
    const year = yearOf(raw);
    if (year !== null) {
      inSentence = year;
      if (!aside(scene, raw)) document = Math.max(document ?? 0, year);
      if (dated(scene, raw)) document = year;
      return raw;
    }
    if (!raw.isoOf) return raw;
    const known = inSentence ?? laterYear(scene, raws, at) ?? document ?? first;
    return known === null ? raw : { ...raw, iso: raw.isoOf(known) };
  });
};

const laterYear = (scene: Scene, raws: readonly Raw[], at: number): number | null => {
  const sentence = scene.sentence[raws[at]?.from ?? 0];
  for (let step = at + 1; step < Math.min(raws.length, at + 4); step += 1) {
    const raw = raws[step];
    if (!raw || scene.sentence[raw.from] !== sentence) return null;
    const year = yearOf(raw);
    if (year !== null) return aside(scene, raw) ? null : year;
  }
  return null;
};
