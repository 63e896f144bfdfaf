import { stringify } from 'yaml';
import { withoutBullet } from '../assemble.ts';
import type { ParsedBlock, ParsedSource } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { isUnitLine } from '../regroup/tables.ts';
import { escapeCell, escapeHeading, escapeText } from './escape.ts';
import { asWritten } from './characters.ts';

/** How many figures and which number of a list came before: figures are numbered through, lists by their run. */
interface Writing { figures: number; listNumber: number }

const lead = (text: string, runIn: string | undefined): string => {
  if (runIn === undefined || !text.startsWith(runIn)) return escapeText(asWritten(text));
  const [head, rest] = [asWritten(runIn), asWritten(text.slice(runIn.length)).trimStart()];
  const masks = !/^\*|\*$/u.test(head) && !rest.startsWith('*');
  return `**${escapeText(head, masks)}**${masks ? escapeText(rest) : escapeText(rest, false)}`;
};

const item = (block: ParsedBlock, writing: Writing): string => {
  const text = withoutBullet(block.text);
  const number = numberingOf(text);
  const value = number?.list ? Number(/\d+/u.exec(number.mark)?.[0] ?? '') : 0;
  if (number && value === writing.listNumber + 1) {
    writing.listNumber = value;
    return `${value}. ${lead(number.rest, undefined)}`;
  }
  writing.listNumber = 0;
  return `- ${escapeText(asWritten(text))}`;
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
  if (block.type !== 'list-item') writing.listNumber = 0;
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

/** Items follow one another; all other blocks stand apart. */
const separator = (before: ParsedBlock | undefined, block: ParsedBlock): string =>
  before === undefined ? '' : before.type === 'list-item' && block.type === 'list-item' ? '\n' : '\n\n';

/** Notes of a Markdown source (`[^1]: …`) and the references to them are markup again. */
const withNotes = (text: string, parsed: ParsedSource): string => {
  const notes = new Set(parsed.sections.flatMap(({ blocks }) => blocks.flatMap(({ type, text: note }) => (type === 'footnote' ? (/^\[\^([\w\p{Script=Han}-]+)\]: /u.exec(note)?.[1] ?? []) : []))));
  return notes.size === 0 ? text : text.replace(/\\\[\^([\w\p{Script=Han}-]+)\\\](：?)/gu, (whole, label: string, colon: string) => (notes.has(label) ? `[^${label}]${colon === '' ? '' : ': '}` : whole));
};

const body = (parsed: ParsedSource): string => {
  const writing: Writing = { figures: 0, listNumber: 0 };
  const sections = parsed.sections.map(({ level, heading, blocks }) => {
    writing.listNumber = 0;
    const text = blocks.map((block, at) => separator(blocks[at - 1], block) + blockText(block, writing)).join('');
    const head = heading === null ? [] : [`${'#'.repeat(Math.min(level + 1, 6))} ${escapeHeading(asWritten(heading))}`];
    return [...head, ...(text === '' ? [] : [text])].join('\n\n');
  });
  return withNotes(sections.filter((text) => text !== '').join('\n\n'), parsed);
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
