import type { Block, BlockView, Fact, MarginNote, Text, Words } from '../model/index.ts';
import { formatQuantity } from '../quantity/index.ts';
import { voiceSigns } from './mark.ts';
import { factName, type Names } from './names.ts';
import { blockTexts, translatorMargin, type Prose } from './prose.ts';
import { forEach, phrase, type Tongue } from './words.ts';

/** What the sections of an article are made with. */
export interface SectionTools {
  readonly prose: Prose;
  readonly names: Names;
  readonly tongue: Tongue;
  /** Facts by the unit whose sentence states them. */
  readonly stated: ReadonlyMap<string, readonly Fact[]>;
  /** Our remarks on claims, by the unit that they belong to. */
  readonly comments: ReadonlyMap<string, readonly Words[]>;
}

export const unitIds = (block: Block, prose: Prose): readonly string[] =>
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

/** What our checks of the claims of these texts came to, where the briefing tells its reader. */
const commentMargin = (texts: readonly Text[], { prose, comments }: SectionTools): readonly MarginNote[] =>
  texts.flatMap((text) => comments.get(prose.idOf(text) ?? '') ?? []).map((words) => ({ kind: 'comment' as const, label: voiceSigns.comment, anchor: null, words }));

/** All that is told beside a block. */
export const margin = (block: Block, tools: SectionTools): readonly MarginNote[] =>
  [...translatorMargin(blockTexts(block), tools.prose, tools.tongue), ...dataMargin(block, tools), ...commentMargin(blockTexts(block), tools)];

/** Notes on texts beside which nothing is printed, or whose numbers are a table's and speak for themselves. */
export const ownNotes = (texts: readonly Text[], tools: SectionTools): readonly MarginNote[] =>
  [...translatorMargin(texts, tools.prose, tools.tongue), ...commentMargin(texts, tools)];

/** What stands in the article, null where that is no block of its own (a heading, a footnote), with the notes on it that find no place there. */
export interface Waiting {
  readonly view: BlockView | null;
  readonly notes: readonly MarginNote[];
}

export const hasMargin = (view: BlockView | null): view is BlockView & { readonly margin: readonly MarginNote[] } => view !== null && 'margin' in view;

/** Notes on the title, headings, captions and footnotes, given to the next block that has a margin; those behind the last, to the last. */
export const beside = <T extends Waiting>(all: readonly T[]): readonly T[] => {
  const last = all.findLastIndex(({ view }) => hasMargin(view));
  let notes: readonly MarginNote[] = [];
  return all.map((one, n) => {
    notes = [...notes, ...one.notes];
    if (!hasMargin(one.view)) return one;
    const before = notes;
    notes = [];
    const after = n === last ? all.slice(n + 1).flatMap((other) => other.notes) : [];
    return { ...one, view: { ...one.view, margin: [...before, ...one.view.margin, ...after] } };
  });
};
