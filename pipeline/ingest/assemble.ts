import { bullets, headingStarts, tableCaptionEnds } from './lexicon/index.ts';
import type { Texts } from './literal.ts';
import { readable } from './literal.ts';
import type { LabelledLine, ParsedBlock, ParsedSection, RemovedLine } from './model.ts';
import { isTableMark, isUnitLine } from './regroup/index.ts';
import { runInsOf } from './runin.ts';
import { folded } from './text.ts';

/** The text of an item without its bullet; numbers stay, they are text. */
export const withoutBullet = (text: string): string => text.replace(new RegExp(bullets, 'u'), '');

interface Gathered { level: number; heading: string | null; lines: LabelledLine[] }

const gather = (labelled: readonly LabelledLine[], texts: Texts): readonly Gathered[] => {
  const sections: Gathered[] = [{ level: 1, heading: null, lines: [] }];
  for (const entry of labelled) {
    const { part, line } = entry;
    if (part.is === 'heading') sections.push({ level: part.level, heading: texts.text(line), lines: [] });
    else if (part.is !== 'title' && part.is !== 'removed') sections.at(-1)?.lines.push(entry);
  }
  return sections.filter(({ heading, lines }) => heading !== null || lines.length > 0);
};

/** Consecutive rows of cells are one table; a caption right above it is the table's. */
const blockOf = ({ line, part }: LabelledLine, lead: string | null, texts: Texts): ParsedBlock => {
  const text = texts.text(line);
  const runIn = lead === null ? '' : texts.lead(line, lead);
  switch (part.is) {
    case 'caption': return { type: 'figure', text: '', caption: text };
    case 'table': return { type: 'table', text, rows: part.rows };
    case 'list-item': return { type: 'list-item', text, ...(runIn === '' ? {} : { runIn }), ...(part.depth === undefined ? {} : { depth: part.depth }) };
    case 'quote': case 'footnote': return { type: part.is, text, ...(runIn === '' ? {} : { runIn }) };
    default: return { type: 'paragraph', text, ...(runIn === '' ? {} : { runIn }) };
  }
};

const endsAsTable = new RegExp(tableCaptionEnds, 'u');
const isTableCaption = (text: string): boolean => isTableMark(text) || endsAsTable.test(folded(text));

const isUnit = (block: ParsedBlock | undefined): boolean => block?.type === 'paragraph' && isUnitLine(block.text);

/** A table with the line of its unit, which is part of its text. */
const withUnit = (unit: ParsedBlock, table: ParsedBlock): ParsedBlock => ({ ...table, text: `${unit.text}\n${table.text}` });

/** Rows one below the other are one table; the caption and the line of the unit above it are the table's. */
const joinTables = (blocks: readonly ParsedBlock[]): readonly ParsedBlock[] => {
  const joined: ParsedBlock[] = [];
  for (const block of blocks) {
    if (block.type !== 'table') {
      joined.push(block);
      continue;
    }
    const last = joined.at(-1);
    if (last?.type === 'table' && last.rows && block.rows?.length === 1) {
      joined[joined.length - 1] = { ...last, text: `${last.text}\n${block.text}`, rows: [...last.rows, ...block.rows] };
      continue;
    }
    const unit = last && isUnit(last) ? joined.pop() : undefined;
    const table = unit ? withUnit(unit, block) : block;
    const above = joined.at(-1);
    const captioned = above?.type === 'figure' && above.caption !== undefined && (unit !== undefined || isTableCaption(above.caption));
    if (captioned) joined[joined.length - 1] = { ...table, caption: above.caption };
    else joined.push(table);
  }
  return joined;
};

/** Items no deeper than one below the item before them. */
const nested = (blocks: readonly ParsedBlock[]): readonly ParsedBlock[] => {
  let last = -1;
  return blocks.map((block) => {
    last = block.type === 'list-item' ? Math.min(block.depth ?? 0, last + 1) : -1;
    if (block.depth === undefined || block.depth === last) return block;
    const { depth: _, ...rest } = block;
    return last === 0 ? rest : { ...rest, depth: last };
  });
};

const leadsOf = ({ lines }: Gathered): readonly LabelledLine[] => lines.filter(({ part, line }) => part.is === 'paragraph' && line.hint === null);

/** Whether a section has run-in headings told by their likeness. */
const hasRunIns = (gathered: Gathered): boolean => runInsOf(leadsOf(gathered).map(({ line }) => line.text)).filter((lead) => lead !== null && headingStarts.some((start) => lead.startsWith(start))).length >= 2;

const sectionOf = (gathered: Gathered, texts: Texts, elsewhere: boolean): ParsedSection => {
  const { level, heading, lines } = gathered;
  const leads = leadsOf(gathered);
  const found = runInsOf(leads.map(({ line }) => line.text), elsewhere, leads.map(({ line }) => line.led ?? 0));
  const runIns = new Map(leads.map((lead, at) => [lead, found[at] ?? null]));
  const runInOf = (entry: LabelledLine): string | null =>
    runIns.get(entry) ?? (entry.part.is === 'paragraph' ? entry.part.runIn : null);
  return { level, heading, blocks: nested(joinTables(lines.map((entry) => blockOf(entry, runInOf(entry), texts)))) };
};

/** Sections, captions and removed lines of the labelled lines, in reading order. */
export const assemble = (labelled: readonly LabelledLine[], texts: Texts = readable): {
  readonly sections: readonly ParsedSection[]; readonly captions: readonly string[]; readonly removed: readonly RemovedLine[];
} => {
  const all = gather(labelled, texts);
  const elsewhere = all.some(hasRunIns);
  const sections = all.map((gathered) => sectionOf(gathered, texts, elsewhere));
  const captions = sections.flatMap(({ blocks }) => blocks.flatMap(({ caption }) => (caption === undefined ? [] : [caption])));
  const removed = labelled.flatMap(({ line, part }) => (part.is === 'removed' ? [{ line: line.number, text: texts.text(line), why: part.why }] : []));
  return { sections, captions, removed };
};
