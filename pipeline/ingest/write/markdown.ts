import { stringify } from 'yaml';
import { withoutBullet } from '../assemble.ts';
import type { ParsedBlock, ParsedSection, ParsedSource } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { isUnitLine } from '../regroup/index.ts';
import { escapeCell, escapeHeading, escapeText } from './escape.ts';
import { asWritten } from './characters.ts';
import type { Written } from './notes.ts';
import { noteMark, withNotes } from './notes.ts';

/** A list that is open: its last number, null before its first item, 0 for bullets; the width of its marks, by which items below stand in. */
interface List { number: number | null; width: number }

/** How many figures came before, and the lists that are open, the outermost first: figures are numbered through, lists by their run. */
interface Writing { figures: number; lists: List[] }

/** Bold type does not end between a Latin mark and a Latin letter (要点.pdf): the stars would be printed. */
const endsBold = (head: string, rest: string): boolean => !/[!-/:-@[-`{-~]$/u.test(head) || !/^(?!\p{Script=Han})[\p{L}\p{N}]/u.test(rest);

const lead = (text: string, runIn: string | undefined): string => {
  if (runIn === undefined || !text.startsWith(runIn)) return escapeText(asWritten(text));
  const [head, whole] = [asWritten(runIn), asWritten(text.slice(runIn.length))];
  const rest = endsBold(head, whole.trimStart()) ? whole.trimStart() : whole;
  if (!endsBold(head, rest)) return escapeText(asWritten(text));
  const masks = !/^\*|\*$/u.test(head) && !rest.startsWith('*');
  return `**${escapeText(head, masks)}**${/^\s/u.test(rest) ? ' ' : ''}${masks ? escapeText(rest) : escapeText(rest, false)}`;
};

/** The number that an item begins with and what follows it; `plain`: as Markdown writes it, so that a list may begin with it. */
const numberOf = (text: string): { readonly value: number; readonly rest: string; readonly plain: boolean } | null => {
  const number = numberingOf(text);
  const digits = number?.list ? /\d+/u.exec(number.mark)?.[0] : undefined;
  if (number && digits !== undefined) return { value: Number(digits), rest: number.rest, plain: number.mark.startsWith(digits) };
  const [whole, own] = /^(\d{1,9})\.\s+(?=\S)/u.exec(text) ?? [];
  return whole === undefined ? null : { value: Number(own), rest: text.slice(whole.length), plain: true };
};

/** An item, below the item that it stands in. A list begins with its first item's number, and goes on behind bullets that stand between its items. */
const item = (block: ParsedBlock, writing: Writing): string => {
  const text = withoutBullet(block.text);
  const number = numberOf(text);
  writing.lists.length = Math.min(writing.lists.length, (block.depth ?? 0) + 1);
  const above = writing.lists.slice(0, block.depth ?? 0);
  const list = writing.lists[above.length] ?? { number: null, width: 0 };
  writing.lists[above.length] = list;
  const counted = number !== null && (number.value === (list.number ?? 0) + 1 || (list.number === null && number.plain));
  list.number = counted ? number.value : (list.number ?? 0);
  const mark = counted ? `${number.value}. ` : '- ';
  list.width = mark.length;
  return ' '.repeat(above.reduce((sum, { width }) => sum + width, 0)) + mark + (counted ? lead(number.rest, undefined) : escapeText(asWritten(text)));
};

const table = (rows: readonly (readonly string[])[]): string => {
  const width = rows.reduce((most, row) => Math.max(most, row.length), 1);
  const cells = rows.reduce((sum, row) => sum + row.length, 0);
  // Rows of a table that is mostly holes stay as short as they are: Markdown fills them up.
  const filled = width * rows.length <= cells * 20 + 400;
  const line = (row: readonly string[], at: number): string =>
    `| ${Array.from({ length: filled || at === 0 ? width : Math.max(1, row.length) }, (_, column) => escapeCell(asWritten(row[column] ?? ''))).join(' | ')} |`;
  const [head = '', ...below] = rows.map(line);
  return [head, `|${' --- |'.repeat(width)}`, ...below].join('\n');
};

const figure = (caption: string, writing: Writing): string => {
  writing.figures += 1;
  return `![${escapeText(asWritten(caption))}](figure:${writing.figures})`;
};

const blockText = (block: ParsedBlock, writing: Writing): string => {
  if (block.type !== 'list-item') writing.lists = [];
  switch (block.type) {
    case 'figure': return figure(block.caption ?? block.text, writing);
    case 'list-item': return item(block, writing);
    case 'quote': return `> ${escapeText(asWritten(block.text))}`;
    case 'table': {
      // The line of the unit is the first of the table's text.
      const [first = ''] = block.text.split('\n', 1);
      const lines = [...(block.caption === undefined ? [] : [block.caption]), ...(block.rows && isUnitLine(first) ? [first] : [])];
      return [...lines.map((line) => escapeText(asWritten(line))), table(block.rows ?? [[block.text]])].join('\n\n');
    }
    default: return lead(block.text, block.runIn);
  }
};

const isBulletBelow = (block: ParsedBlock, text: string): boolean => block.type === 'list-item' && /^ *- /u.test(text);

/** Items follow one another; a list of numbers that goes on behind bullets, or begins in an item with another number than 1, is a list of its own, and all other blocks stand apart. */
const separator = (before: Block | undefined, { block, text }: Block): string => {
  if (before === undefined) return '';
  const items = before.block.type === 'list-item' && block.type === 'list-item';
  const [above, own] = [before.block.depth ?? 0, block.depth ?? 0];
  const anew = (own > above || (own === above && isBulletBelow(before.block, before.text))) && /^ *(?!1\.)\d/u.test(text);
  return items && !anew ? '\n' : '\n\n';
};

interface Block extends Written { readonly block: ParsedBlock }

const blocksOf = ({ blocks }: ParsedSection, section: number, writing: Writing): readonly Block[] => {
  writing.lists = [];
  return blocks.map((block) => {
    const mark = block.type === 'footnote' ? noteMark(block.text) : null;
    const text = blockText(block, writing);
    return { block, text, note: mark?.key ?? null, unmarked: mark === null ? '' : escapeText(asWritten(mark.rest)), refers: block.type !== 'figure' && block.type !== 'footnote', section };
  });
};

/** Levels below the title that Markdown has: its first is the title's. */
export const deepestLevel = 5;

const headingText = ({ level, heading }: ParsedSection): string => (heading === null ? '' : `${'#'.repeat(Math.min(level, deepestLevel) + 1)} ${escapeHeading(asWritten(heading))}`);

const body = ({ sections }: ParsedSource): string => {
  const writing: Writing = { figures: 0, lists: [] };
  const blocks = sections.map((section, at) => blocksOf(section, at, writing));
  const noted = withNotes(blocks.flat());
  let next = 0;
  return sections.map((section, at) => {
    const own = (blocks[at] ?? []).map((block, index) => separator(blocks[at]?.[index - 1], block) + noted[next++]).join('');
    return [headingText(section), own].filter((text) => text !== '').join('\n\n');
  }).filter((text) => text !== '').join('\n\n');
};

const titled = (title: string | null): string | null => (title === null ? null : asWritten(title));

/**
 * The text of `article.zh.md` for a parsed source: front matter and Markdown, with punctuation set as Chinese has it.
 * What the source does not state is null; a source without a title is named by its file. Reading it with the article's
 * parser gives the same texts back. The source's own address and day of retrieval are the editor's to fill in.
 */
export const sourceMarkdown = (parsed: ParsedSource, { file }: { readonly file: string }): string => {
  const name = file.split('/').at(-1)?.replace(/\.\w+$/u, '') ?? file;
  const front = {
    title: titled(parsed.title) ?? name,
    byline: titled(parsed.byline),
    publisher: titled(parsed.publisher),
    dates: parsed.dates.map(({ role, iso }) => ({ role, iso })),
    source: { title: titled(parsed.title), address: null, retrieved: null },
    restated: false,
  };
  return `---\n${stringify(front, { lineWidth: 0 })}---\n\n${body(parsed)}\n`;
};
