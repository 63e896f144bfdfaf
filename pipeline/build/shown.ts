import type { Bilingual, BriefingConfig, Fact, Lang, Place, Run, ShownAt } from '../model/index.ts';

/** What places where a fact may show are gathered from. */
export interface Exhibits {
  readonly config: BriefingConfig;
  /** Facts of each chart and table, by its id. */
  readonly selected: ReadonlyMap<string, readonly Fact[]>;
  /** Paragraphs of the summary. */
  readonly summary: Readonly<Record<Lang, readonly (readonly Run[])[]>>;
  readonly facts: readonly Fact[];
}

type Exhibit = { readonly id: string; readonly title: Bilingual; readonly subtitle?: Bilingual; readonly note: Bilingual | null; readonly place: Place };

const factsIn = (runs: readonly Run[]): readonly string[] => runs.flatMap(({ fact }) => fact ?? []);

/** Names of what holds an id. */
const holding = <T>(list: readonly (readonly [T, ReadonlySet<string>])[], id: string): readonly T[] =>
  list.flatMap(([name, ids]) => (ids.has(id) ? [name] : []));

/** Tells of a fact's id where a reader of the briefing meets it, the article's own sentences apart. */
export const whereShown = async ({ config, selected, summary, facts }: Exhibits): Promise<(id: string) => ShownAt> => {
  const { readExpression } = await import('../briefing/index.ts');
  const index = new Map(facts.map((fact) => [fact.id, fact]));
  const named = (words: Bilingual, place: Place): readonly string[] =>
    (['zh', 'en'] as const).flatMap((lang) => factsIn(readExpression({ text: words[lang], lang, facts: index, place }).value));
  const shows = (exhibit: Exhibit): readonly [string, ReadonlySet<string>] => {
    const words = [exhibit.title, exhibit.subtitle ?? null, exhibit.note].filter((one) => one !== null);
    return [exhibit.id, new Set([...(selected.get(exhibit.id) ?? []).map(({ id }) => id), ...words.flatMap((one) => named(one, exhibit.place))])];
  };
  const charts = config.charts.map(shows);
  const tables = config.tables.map(shows);
  const summaries = (['zh', 'en'] as const).map((lang) => [lang, new Set(summary[lang].flatMap(factsIn))] as const);
  const uses = facts.flatMap(({ id, provenance: { calculation } }) => (calculation ? [[id, new Set([id, ...calculation.of])] as const] : []));
  const notes = config.notes.map((note, n) => [n + 1, new Set(named(note, { file: config.file, line: 1, column: 1 }))] as const);
  return (id) => ({
    keyFigure: config.keyFigures.includes(id),
    charts: holding(charts, id), tables: holding(tables, id), summary: holding(summaries, id), calculations: holding(uses, id), notes: holding(notes, id),
  });
};
