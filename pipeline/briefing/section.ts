import type { Article, ArticleTableView, Block, BlockView, ChartView, FactTableView, ListItem, ListView, Section, SectionView } from '../model/index.ts';
import { beside, hasMargin, margin, ownNotes, unitIds, type SectionTools, type Waiting } from './beside.ts';
import { ownNumber, withoutLabel } from './caption.ts';
import { makeNumbering } from './numbering.ts';
import { blockTexts, proseViews, textWords } from './prose.ts';

/** A chart or table and where it belongs: a section, and there beside the sentences that state its numbers. */
export interface Exhibit {
  readonly view: ChartView | FactTableView;
  readonly section: number;
  readonly unitIds: ReadonlySet<string>;
}

const listView = (items: readonly ListItem[], anchor: string, tools: SectionTools): ListView => ({
  type: 'list',
  ordered: items[0]?.ordered ?? false,
  items: items.map((item, n) => ({ depth: item.depth, number: item.number, versions: proseViews(item, `${anchor}-${n + 1}`, tools.prose, tools.tongue) })),
  margin: items.flatMap((item) => margin(item, tools)),
});

const tableView = (block: Extract<Block, { type: 'table' }>, tools: SectionTools): ArticleTableView => {
  const { prose, tongue } = tools;
  const align = (n: number): string => block.align[n] ?? 'left';
  return {
    type: 'table', anchor: '', number: [],
    units: [[...(block.caption ? [block.caption] : []), ...block.head], ...block.rows].map((texts) => texts.flatMap((text) => prose.idOf(text) ?? [])),
    own: block.caption ? ownNumber(block.caption.text) : null,
    caption: withoutLabel(textWords(block.caption, prose, tongue)),
    head: block.head.map((text, n) => ({ words: textWords(text, prose, tongue), align: align(n) })),
    rows: block.rows.map((row) => row.map((text, n) => ({ words: textWords(text, prose, tongue), align: align(n) }))),
    margin: ownNotes(blockTexts(block), tools),
  };
};

const blockView = (block: Exclude<Block, ListItem>, anchor: string, tools: SectionTools): BlockView | null => {
  const { prose, tongue } = tools;
  switch (block.type) {
    case 'paragraph':
    case 'quote':
      return { type: block.type, versions: proseViews(block, anchor, prose, tongue), margin: margin(block, tools) };
    case 'table':
      return tableView(block, tools);
    case 'figure':
      return block.caption ? { type: 'picture', caption: textWords(block.caption, prose, tongue) } : null;
    case 'footnote':
      return null;
  }
};

/** Items that follow one another are one list. */
const grouped = (blocks: readonly Block[]): readonly (readonly Block[])[] =>
  blocks.reduce<Block[][]>((groups, block) => {
    const last = groups.at(-1);
    const before = last?.at(-1);
    const joins = block.type === 'list-item' && before?.type === 'list-item' && (before.ordered === block.ordered || block.depth > 0);
    if (last && joins) last.push(block);
    else groups.push([block]);
    return groups;
  }, []);

interface Placed {
  readonly view: BlockView;
  readonly units: readonly string[];
}

const sectionBlocks = (section: Section, tools: SectionTools): readonly (Waiting & { readonly units: readonly string[] })[] =>
  grouped(section.blocks).flatMap((group, n) => {
    const anchor = `${section.id}-${n + 1}`;
    const units = group.flatMap((block) => unitIds(block, tools.prose));
    const [first] = group;
    if (!first) return [];
    const view = first.type === 'list-item'
      ? listView(group.filter((block) => block.type === 'list-item'), anchor, tools)
      : blockView(first, anchor, tools);
    return [{ view, units, notes: hasMargin(view) ? [] : ownNotes(blockTexts(first), tools) }];
  });

/** The blocks of each section with all that is told beside them. */
const allBlocks = (article: Article, tools: SectionTools): readonly (readonly Placed[])[] => {
  const title = { view: null, units: [], notes: ownNotes([article.title], tools) };
  const all = article.sections.map((section) => [...(section.heading ? [{ view: null, units: [], notes: ownNotes([section.heading], tools) }] : []), ...sectionBlocks(section, tools)]);
  const told = beside([title, ...all.flat()]).slice(1);
  let at = 0;
  return all.map((own) => told.slice(at, at += own.length).flatMap(({ view, units }) => (view ? [{ view, units }] : [])));
};

/** Number of the level-1 section that each section belongs to; what stands before the first is 0. */
const chapters = (sections: readonly Section[]): readonly number[] => {
  let chapter = 0;
  return sections.map((section) => {
    if (section.heading && section.level === 1) chapter += 1;
    return chapter;
  });
};

/** How many level-1 sections an article has. */
export const chapterCount = (article: Article): number => Math.max(0, ...chapters(article.sections));

const last = (list: readonly number[], value: number): number => list.lastIndexOf(value);

const arrange = (article: Article, exhibits: readonly Exhibit[], tools: SectionTools): readonly SectionView[] => {
  const chapterOf = chapters(article.sections);
  const placed = allBlocks(article, tools);
  const after = new Map<string, Exhibit['view'][]>();
  for (const exhibit of exhibits) {
    const own = chapterOf.flatMap((chapter, n) => (chapter === exhibit.section ? [n] : []));
    const spots = own.flatMap((n) => (placed[n] ?? []).map((block, at) => ({ key: `${n}/${at}`, units: block.units })));
    const spot = spots.find((one) => one.units.some((id) => exhibit.unitIds.has(id)));
    const end = Math.max(0, last(chapterOf, exhibit.section));
    const key = spot?.key ?? `${end}/${(placed[end]?.length ?? 0) - 1}`;
    after.set(key, [...(after.get(key) ?? []), exhibit.view]);
  }
  return article.sections.map((section, n) => ({
    id: section.id,
    level: section.level,
    heading: textWords(section.heading, tools.prose, tools.tongue),
    unit: section.heading && tools.prose.idOf(section.heading),
    blocks: [...(after.get(`${n}/-1`) ?? []), ...(placed[n] ?? []).flatMap((block, at) => [block.view, ...(after.get(`${n}/${at}`) ?? [])])],
  }));
};

/**
 * The article's sections with charts and tables in them. An exhibit stands after the first block of its section whose
 * sentences state one of its numbers; where none does, at the end of the section. They are numbered as they are read, the
 * article's own tables among those of the briefing.
 */
export const sectionViews = (article: Article, exhibits: readonly Exhibit[], tools: SectionTools): readonly SectionView[] => {
  const numbered = makeNumbering(tools.tongue);
  return arrange(article, exhibits, tools).map((section) => ({ ...section, blocks: section.blocks.map(numbered) }));
};
