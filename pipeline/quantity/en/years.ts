import { lowAt, type Raw, type Scene } from './raw.ts';

const yearOf = (raw: Raw): number | null => {
  if (raw.kind !== 'year' && raw.kind !== 'date' && raw.kind !== 'period') return null;
  const year = /^\d{4}/u.exec(raw.iso ?? '')?.[0];
  return year === undefined || (raw.kind === 'period' && (raw.unit === 'year' || /^\d+\/\d+$/u.test(raw.iso ?? ''))) ? null : Number(year);
};

const modal = /^(?:will|shall|would|expected|plans|planned|planning|targets|targeted|aims|aimed|projected|forecast|forecasts|scheduled|goal|vision|due|hopes|vows|vowed|pledged)$/u;

/** Whether a sentence speaks, before a place, of what is to come. */
const ahead = (scene: Scene, at: number): boolean => {
  for (let step = at - 1; step >= Math.max(scene.sentence[at] ?? 0, at - 40); step -= 1) if (modal.test(lowAt(scene, step))) return true;
  return false;
};

/** The token after the sentence of a mention, if the sentence is short; null else. */
const sentenceEnd = (scene: Scene, raw: Raw): number | null => {
  const sentence = scene.sentence[raw.from];
  let end = raw.to;
  while (end < raw.to + 24 && end < scene.tokens.length && scene.sentence[end] === sentence) end += 1;
  return scene.sentence[end] === sentence ? null : end;
};

/** In a heading or a dateline: no full stop ends it. */
const headed = (scene: Scene, raw: Raw): boolean => {
  const end = sentenceEnd(scene, raw);
  return end !== null && !/^[.!?;:,]$/u.test(lowAt(scene, end - 1)) && !/^[.!?]$/u.test(lowAt(scene, end - 2));
};

const compared = (scene: Scene, raw: Raw): boolean => /^(?:by|until|before|than|with|from|since|over|the|against|through)$/u.test(lowAt(scene, raw.from - 1));

/** Years that lie ahead or are a bench mark: by 2025, the 2015 level, compared with 2019, will open in 2027. */
const aside = (scene: Scene, raw: Raw): boolean => raw.kind === 'year' && (compared(scene, raw) || (!headed(scene, raw) && ahead(scene, raw.from)));

/** A year in a heading (Outlook for 2024), not in a list of figures (2022: 214 million). */
const titles = (scene: Scene, raw: Raw): boolean => !compared(scene, raw) && !/^[:)]$/u.test(lowAt(scene, raw.to)) && lowAt(scene, raw.from - 1) !== '(' && headed(scene, raw);

/** A date in a heading or a dateline, or of accounts (the year ended …): what follows is told of its year. */
const dated = (scene: Scene, raw: Raw): boolean => {
  if (raw.kind === 'year' || !/^\d{4}-\d\d/u.test(raw.iso ?? '')) return false;
  return /^end(?:ed|ing)$/u.test(lowAt(scene, raw.from - 1)) || headed(scene, raw);
};

/** The day on which a text was published: one that stands near its head, in a dateline or alone in its line. */
const isDateline = (scene: Scene, raw: Raw): boolean => {
  if (raw.kind !== 'date' || raw.from > 80) return false;
  const next = lowAt(scene, raw.to);
  return headed(scene, raw) || (/^[(–-]$/u.test(next) && scene.sentence[raw.from] === scene.sentence[raw.to] && raw.from - (scene.sentence[raw.from] ?? 0) < 8);
};

const forward = /^(?:through|by|until|till|next|coming|before|from|after)$/u;

/** A month told in the past cannot lie after the day on which the text was published. */
const notAfter = (scene: Scene, raw: Raw, year: number, published: string | null): number => {
  const iso = raw.isoOf?.(year).slice(0, 7) ?? '';
  if (published === null || !iso.startsWith(published.slice(0, 4)) || iso <= published.slice(0, 7)) return year;
  return forward.test(lowAt(scene, raw.from - 1)) || ahead(scene, raw.from) ? year : year - 1;
};

/**
 * Dates without a year take it from the context: a year before them in the sentence, then one after, then the year their
 * text or its last heading was dated with, then the latest since then that is no target or bench mark, then the first of the text,
 * then `fallback`.
 */
export const fillYears = (scene: Scene, raws: readonly Raw[], fallback: number | null = null): Raw[] => {
  const first = raws.map(yearOf).find((year) => year !== null) ?? null;
  let [document, inSentence, published]: [number | null, number | null, string | null] = [null, null, null];
  let sentence = -1;
  return raws.map((raw, at) => {
    const own = scene.sentence[raw.from] ?? 0;
    if (own !== sentence) [sentence, inSentence] = [own, null];
    const year = yearOf(raw);
    if (year !== null) {
      inSentence = year;
      if (!aside(scene, raw)) document = Math.max(document ?? 0, year);
      if (dated(scene, raw) || (raw.kind === 'year' && document !== null && titles(scene, raw))) document = year;
      if (published === null && isDateline(scene, raw)) published = raw.iso ?? null;
      return raw;
    }
    if (!raw.isoOf) return raw;
    // A dateline belongs to the latest year that the text tells of, whatever its first sentence goes back to.
    const now = published === null && isDateline(scene, raw) ? latest(scene, raws) : null;
    const known = now ?? inSentence ?? laterYear(scene, raws, at) ?? document ?? first ?? fallback;
    if (known === null) return raw;
    const iso = raw.isoOf(inSentence === null ? notAfter(scene, raw, known, published) : known);
    if (published === null && isDateline(scene, raw)) published = iso;
    return { ...raw, iso };
  });
};

/** The latest year among the first mentions that is neither ahead nor a bench mark. */
const latest = (scene: Scene, raws: readonly Raw[]): number | null =>
  raws.slice(0, 80).reduce<number | null>((most, raw) => {
    const year = yearOf(raw);
    return year === null || aside(scene, raw) ? most : Math.max(most ?? 0, year);
  }, null);

const laterYear = (scene: Scene, raws: readonly Raw[], at: number): number | null => {
  const sentence = scene.sentence[raws[at]?.from ?? 0];
  for (let step = at + 1; step < Math.min(raws.length, at + 8); step += 1) {
    const raw = raws[step];
    if (!raw || scene.sentence[raw.from] !== sentence) return null;
    const year = yearOf(raw);
    if (year !== null) return aside(scene, raw) ? null : year;
  }
  return null;
};
