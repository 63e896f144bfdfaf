import type {
  Article, ArticleTableView, Block, BlockView, ChartView, Fact, FactTableView, ListItem, ListView, MarginNote, Section, SectionView, Words,
} from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { ownNumber, withoutLabel } from './caption.ts';
import { voiceSigns } from './mark.ts';
import type { Names } from './names.ts';
import { makeNumbering } from './numbering.ts';
import { factName } from './names.ts';
import type { Prose } from './prose.ts';
import { blockTexts, proseViews, textWords, translatorMargin } from './prose.ts';
import type { Tongue } from './words.ts';
import { forEach, phrase } from './words.ts';

/** A chart or table and where it belongs: a section, and there beside the sentences that state its numbers. */
export interface Exhibit {
  readonly view: ChartView | FactTableView;
  readonly section: number;
  readonly unitIds: ReadonlySet<string>;
}

export interface SectionTools {
  readonly prose: Prose;
  readonly names: Names;
  readonly tongue: Tongue;
  /** Facts by the unit whose sentence states them. */
  readonly stated: ReadonlyMap<string, readonly Fact[]>;
  /** Our remarks on claims, by the unit that they belong to. */
  readonly comments: ReadonlyMap<string, readonly Words[]>;
}

const unitIds = (block: Block, prose: Prose): readonly string[] =>
  blockTexts(block).flatMap((text) => prose.idOf(text) ?? []);

/** What other sources print for a number of this block. */
const dataMargin = (block: Block, tools: SectionTools): readonly MarginNote[] => {
  const { tongue, names, prose } = tools;
  if (tongue.edition === 'zh-en') return [];
  const facts = unitIds(block, prose).flatMap((id) => tools.stated.get(id) ?? []);
  return facts.flatMap((fact) => fact.variants.filter((one) => one.agreement === 'differs').map((variant) => ({
    kind: 'data' as const, label: null, anchor: null,
    words: forEach((lang) => phrase('margin.variant', lang, tongue, {
      name: factName(fact, names, lang),
      value: formatQuantity(variant.quantity, lang),
      source: names.sourceOf(variant.provenance)?.label ?? '',
    }), tongue),
  })));
};

/** What our checks of the block's claims came to, where the briefing tells its reader. */
const commentMargin = (block: Block, { prose, comments }: SectionTools): readonly MarginNote[] =>
  unitIds(block, prose).flatMap((id) => comments.get(id) ?? []).map((words) => ({ kind: 'comment' as const, label: voiceSigns.comment, anchor: null, words }));

const margin = (block: Block, tools: SectionTools): readonly MarginNote[] =>
  [...translatorMargin(blockTexts(block), tools.prose, tools.tongue), ...dataMargin(block, tools), ...commentMargin(block, tools)];

const listView = (items: readonly ListItem[], anchor: string, tools: SectionTools): ListView => ({
  type: 'list',
  ordered: items[0]?.ordered ?? false,
  items: items.map((item, n) => ({ depth: item.depth, number: item.number, versions: proseViews(item, `${anchor}-${n + 1}`, tools.prose, tools.tongue) })),
  margin: items.flatMap((item) => margin(item, tools)),
});

const tableView = (block: Extract<Block, { type: 'table' }>, { prose, tongue }: SectionTools): ArticleTableView => {
  const align = (n: number): string => block.align[n] ?? 'left';
  return {
    type: 'table', anchor: '', number: [],
    own: block.caption ? ownNumber(block.caption.text) : null,
    caption: withoutLabel(textWords(block.caption, prose, tongue)),
    head: block.head.map((text, n) => ({ words: textWords(text, prose, tongue), align: align(n) })),
    rows: block.rows.map((row) => row.map((text, n) => ({ words: textWords(text, prose, tongue), align: align(n) }))),
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

const sectionBlocks = (section: Section, tools: SectionTools): readonly Placed[] =>
  grouped(section.blocks).flatMap((group, n): Placed[] => {
    const anchor = `${section.id}-${n + 1}`;
    const units = group.flatMap((block) => unitIds(block, tools.prose));
    const [first] = group;
    if (!first) return [];
    const view = first.type === 'list-item'
      ? listView(group.filter((block) => block.type === 'list-item'), anchor, tools)
      : blockView(first, anchor, tools);
    return view ? [{ view, units }] : [];
  });

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
  const placed = article.sections.map((section) => sectionBlocks(section, tools));
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
