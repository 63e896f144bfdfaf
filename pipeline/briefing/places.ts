import type {
  ArticleTableView, BlockView, BriefingView, ChartView, FactMark, FactTableView, FigurePlace, ListView, ParagraphView, ProseView, SectionView, TextView, Words,
} from '../model/index.ts';
import { anchorPart } from './mark.ts';
import type { NoteMarks } from './notes.ts';
import { backLinks, placeNote } from './notes.ts';
import type { Tongue } from './words.ts';
import { say } from './words.ts';

/** Where each figure of the page stands, in reading order. */
export type Places = ReadonlyMap<string, readonly FigurePlace[]>;

/** Where the texts of the article stand on the page. */
export interface TextPlaces {
  /** Each sentence of running text, by its unit. */
  readonly sentences: ReadonlyMap<string, FigurePlace>;
  /** Each figure, by its mention. */
  readonly figures: ReadonlyMap<string, FigurePlace>;
  /** What has no anchor of its own, by its unit: the heading of a heading, the row of a cell. */
  readonly around: ReadonlyMap<string, FigurePlace>;
}

/** Where a text of the article stands: itself, or the first of its figures, or what it stands in. */
export const placeOfText = (unitId: string, mentionIds: readonly string[], { sentences, figures, around }: TextPlaces): FigurePlace | null =>
  sentences.get(unitId) ?? mentionIds.flatMap((id) => figures.get(id) ?? [])[0] ?? around.get(unitId) ?? null;

interface Ledger {
  readonly places: Map<string, FigurePlace[]>;
  readonly marks: NoteMarks;
  readonly sentences: Map<string, FigurePlace>;
  readonly figures: Map<string, FigurePlace>;
  readonly around: Map<string, FigurePlace>;
  readonly tongue: Tongue;
}

const stand = (id: string, place: FigurePlace, { places }: Ledger): void => {
  const own = places.get(id);
  if (!own) places.set(id, [place]);
  else if (!own.some(({ anchor }) => anchor === place.anchor)) own.push(place);
};

type Marker = (fact: FactMark) => FactMark;

/**
 * Anchors for the figures of one place, a marker for each of its languages: what the second language says again is the
 * same place, so that the register leads to it once.
 */
const markersOf = (label: Words, ledger: Ledger): (() => Marker) => {
  const slots = new Set<string>();
  return () => {
    const seen = new Map<string, number>();
    return (fact) => {
      const time = (seen.get(fact.id) ?? 0) + 1;
      seen.set(fact.id, time);
      const slot = `${fact.id} ${time}`;
      if (slots.has(slot)) return fact;
      slots.add(slot);
      const anchor = `at-${anchorPart(fact.id)}-${(ledger.places.get(fact.id)?.length ?? 0) + 1}`;
      stand(fact.id, { anchor, label }, ledger);
      if (fact.mention !== null) ledger.figures.set(fact.mention, { anchor, label });
      return { ...fact, anchor };
    };
  };
};

const inText = (text: TextView, mark: Marker, { marks, tongue }: Ledger): TextView => ({
  ...text,
  runs: text.runs.map((run) => ({ ...run, fact: run.fact && mark(run.fact), note: run.note && placeNote(run.note, text.lang, marks, tongue.main) })),
});

const inWords = (words: Words, label: Words, ledger: Ledger): Words => {
  const marker = markersOf(label, ledger);
  return words.map((text) => inText(text, marker(), ledger));
};

const inProse = <T extends ProseView>(versions: readonly T[], label: Words, ledger: Ledger): readonly T[] => {
  const marker = markersOf(label, ledger);
  return versions.map((version) => {
    const mark = marker();
    for (const { key, anchor } of version.sentences) if (anchor !== null) ledger.sentences.set(key, { anchor, label });
    return { ...version, runIn: version.runIn && inText(version.runIn, mark, ledger), sentences: version.sentences.map((one) => ({ ...one, text: inText(one.text, mark, ledger) })) };
  });
};

/** All that an exhibit prints; its register rows lead to the exhibit, not to each cell. */
const exhibitFacts = (exhibit: ChartView | FactTableView): readonly FactMark[] => {
  const words = [exhibit.title, exhibit.note, ...(exhibit.type === 'chart' ? [exhibit.subtitle] : [])];
  const cells = exhibit.table.rows.flatMap(({ head, cells: own }) => [head, ...own]);
  return [...words.flat().flatMap(({ runs }) => runs).flatMap(({ fact }) => fact ?? []), ...cells.flatMap(({ fact }) => fact ?? [])];
};

const inArticleTable = (table: ArticleTableView, label: Words, ledger: Ledger): ArticleTableView => {
  const cell = <T extends { readonly words: Words }>(one: T): T => ({ ...one, words: inWords(one.words, label, ledger) });
  for (const [n, units] of table.units.entries()) for (const unit of units) ledger.around.set(unit, { anchor: n === 0 ? table.anchor : `${table.anchor}-${n - 1}`, label });
  return { ...table, caption: inWords(table.caption, label, ledger), head: table.head.map(cell), rows: table.rows.map((row) => row.map(cell)) };
};

interface Spot {
  readonly section: number;
  readonly paragraph: number;
}

const spotLabel = (key: 'paragraph' | 'heading' | 'table' | 'caption', { section, paragraph }: Spot, { tongue }: Ledger): Words =>
  say(section === 0 && key === 'paragraph' ? 'place.lead' : `place.${key}`, tongue, () => ({ section: String(section), paragraph: String(paragraph) }));

const inBlock = (block: BlockView, spot: Spot, ledger: Ledger): BlockView => {
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { ...block, versions: inProse(block.versions, spotLabel('paragraph', spot, ledger), ledger) } satisfies ParagraphView;
    case 'list': {
      const label = spotLabel('paragraph', spot, ledger);
      return { ...block, items: block.items.map((item) => ({ ...item, versions: inProse(item.versions, label, ledger) })) } satisfies ListView;
    }
    case 'table':
      return inArticleTable(block, spotLabel('table', spot, ledger), ledger);
    case 'picture':
      return { ...block, caption: inWords(block.caption, spotLabel('caption', spot, ledger), ledger) };
    case 'chart':
    case 'facts':
      for (const { id } of exhibitFacts(block)) stand(id, { anchor: block.anchor, label: block.number }, ledger);
      return block;
  }
};

const counts: ReadonlySet<BlockView['type']> = new Set(['paragraph', 'quote', 'list']);

/** Sections count by chapters (level 1), paragraphs within a chapter, as a reader would count them. */
const inSections = (sections: readonly SectionView[], ledger: Ledger): readonly SectionView[] => {
  let spot: Spot = { section: 0, paragraph: 0 };
  return sections.map((section) => {
    if (section.heading.length > 0 && section.level === 1) spot = { section: spot.section + 1, paragraph: 0 };
    const label = spotLabel('heading', spot, ledger);
    if (section.unit !== null) ledger.around.set(section.unit, { anchor: section.id, label });
    const heading = inWords(section.heading, label, ledger);
    const blocks = section.blocks.map((block) => {
      if (counts.has(block.type)) spot = { ...spot, paragraph: spot.paragraph + 1 };
      return inBlock(block, spot, ledger);
    });
    return { ...section, heading, blocks };
  });
};

type Placed = Pick<BriefingView, 'bottomLine' | 'keyFigures' | 'sections' | 'whatChanged' | 'footnotes' | 'calculations' | 'method'>;

interface PlacedParts<T> {
  readonly parts: T;
  readonly places: Places;
  readonly texts: TextPlaces;
  readonly marks: NoteMarks;
}

/**
 * Gives the figures of a page their anchors and tells where each stands, in reading order. An anchor is made of the
 * figure's id and the count of its places so far: a change elsewhere on the page leaves it. Marks of notes get theirs, too.
 */
export const placeFigures = <T extends Placed>(parts: T, tongue: Tongue): PlacedParts<T> => {
  const ledger: Ledger = { places: new Map(), sentences: new Map(), figures: new Map(), around: new Map(), marks: new Map(), tongue };
  const bottomLine = parts.bottomLine.map((words) => inWords(words, say('place.summary', tongue), ledger));
  const keyFigures = parts.keyFigures.map((figure) => ({ ...figure, fact: markersOf(say('place.key-figures', tongue), ledger)()(figure.fact) }));
  const sections = inSections(parts.sections, ledger);
  const noted = parts.footnotes.map((note) => ({ ...note, versions: inProse(note.versions, say('place.note', tongue, () => ({ label: note.number })), ledger) }));
  // Notes refer to notes: only now every mark has its place.
  const footnotes = noted.map((note) => ({
    ...note, versions: note.versions.map((version) => ({ ...version, back: backLinks(note.anchor, version.label, version.lang, ledger.marks) })),
  }));
  for (const { now } of parts.whatChanged?.groups.flatMap(({ rows }) => rows) ?? []) {
    for (const { fact } of now.flatMap(({ runs }) => runs)) if (fact) stand(fact.id, { anchor: 'what-changed', label: say('changes.title', tongue) }, ledger);
  }
  for (const { anchor, ids } of parts.calculations) for (const id of ids) stand(id, { anchor, label: say('place.calculation', tongue) }, ledger);
  const method = parts.method.map((words) => inWords(words, say('place.method', tongue), ledger));
  return { parts: { ...parts, bottomLine, keyFigures, sections, footnotes, method }, places: ledger.places, texts: ledger, marks: ledger.marks };
};
