import type { Item } from './pair.ts';

/** A block of Markdown as it stands in its file. */
export interface Block extends Item {
  /** Its lines, without the line end of the last. */
  readonly text: string;
  /** What stands between it and the block before. */
  readonly before: string;
  /** Its number among the blocks of its file; of several taken for one, that of the first and of the last. */
  readonly at: number;
  readonly until: number;
  /** The level of a heading; `Infinity` for all else. */
  readonly rank: number;
  /** An item of a list stands right below the item before it. */
  readonly isItem: boolean;
}

/** The body of a file: its blocks, where each begins, and what white space stands below the last. */
export interface Body { readonly text: string; readonly blocks: readonly Block[]; readonly starts: readonly number[]; readonly tail: string }

const heading = /^ {0,3}(#{1,6})(?:[ \t]|$)/u;
const item = /^[ \t]*(?:[-*+]|\d{1,9}[.)])[ \t]/u;
const fence = /^ {0,3}(`{3,}|~{3,})/u;

/** Blocks are the same whatever the white space at the ends of their lines is. */
export const keyOf = (text: string): string => text.replace(/[ \t\r]+(?=\n|$)/gu, '');

interface Line { readonly text: string; readonly start: number; readonly end: number }

const linesOf = (text: string): readonly Line[] => {
  const lines: Line[] = [];
  for (let start = 0; start < text.length; ) {
    const found = text.indexOf('\n', start);
    const end = found < 0 ? text.length : found;
    lines.push({ text: text.slice(start, end), start, end });
    start = end + 1;
  }
  return lines;
};

/** Where the blocks begin and end: at empty lines, at headings, at items of lists; what is fenced is one. */
const spansOf = (lines: readonly Line[]): readonly (readonly [number, number])[] => {
  const spans: [number, number][] = [];
  let [isOpen, isList, closing] = [false, false, ''];
  for (const { text, start, end } of lines) {
    const last = spans.at(-1);
    const mark = fence.exec(text)?.[1] ?? '';
    if (closing !== '' && last) {
      last[1] = end;
      if (mark.startsWith(closing) && text.trim() === mark) [closing, isOpen] = ['', false];
    } else if (text.trim() === '') isOpen = false;
    else if (!isOpen || !last || heading.test(text) || (isList && item.test(text))) {
      spans.push([start, end]);
      [isOpen, isList, closing] = [!heading.test(text), item.test(text), mark];
    } else last[1] = end;
  }
  return spans;
};

/** Cuts Markdown into blocks; joined with what stands between them they are the text again. */
export const readBody = (text: string): Body => {
  const spans = spansOf(linesOf(text));
  const blocks = spans.map(([start, end], at): Block => {
    const own = text.slice(start, end);
    const rank = heading.exec(own)?.[1]?.length ?? Infinity;
    return { key: keyOf(own), text: own, before: text.slice(spans[at - 1]?.[1] ?? 0, start), at, until: at, rank, isItem: item.test(own) };
  });
  return { text, blocks, starts: spans.map(([start]) => start), tail: text.slice(spans.at(-1)?.[1] ?? 0) };
};

/** A block of the merged file, and what it is in the editor's and in the source's version, where it stands there. */
export interface Placed { readonly block: Block; readonly mine: Block | null; readonly theirs: Block | null }

/** A merged body, and the offset in it of each of its blocks. */
export interface Joined { readonly text: string; readonly starts: readonly number[] }

const follows = (before: Block | null | undefined, block: Block): boolean => (before === undefined ? block.at === 0 : before?.until === block.at - 1);

/** What stands between two blocks: as the editor, else as the source has it where they are neighbours there, else an empty line. */
const between = (before: Placed | undefined, { block, mine, theirs }: Placed): string => {
  if (mine && follows(before?.mine, mine)) return mine.before;
  if (theirs && follows(before?.theirs, theirs)) return theirs.before;
  return before === undefined ? '\n' : before.block.isItem && block.isItem ? '\n' : '\n\n';
};

/** Puts the blocks of a merged body together. Where only one of the two changed anything, it is that one's body to the last space. */
export const joinBody = (placed: readonly Placed[], versions: { readonly base: Body; readonly mine: Body; readonly theirs: Body }): Joined => {
  for (const [other, which] of [['theirs', 'mine'], ['mine', 'theirs']] as const) {
    if (versions[other].text === versions.base.text) return { text: versions[which].text, starts: placed.map((one) => versions[which].starts[one[which]?.at ?? 0] ?? 0) };
  }
  const starts: number[] = [];
  const parts: string[] = [];
  let length = 0;
  for (const [index, one] of placed.entries()) {
    const gap = between(placed[index - 1], one);
    starts.push(length + gap.length);
    parts.push(gap, one.block.text);
    length += gap.length + one.block.text.length;
  }
  const { mine, theirs } = placed.at(-1) ?? { mine: null, theirs: null };
  const isEndOf = (block: Block | null, { blocks }: Body): boolean => block?.until === blocks.length - 1;
  const tail = isEndOf(mine, versions.mine) ? versions.mine.tail : isEndOf(theirs, versions.theirs) ? versions.theirs.tail : '\n';
  return { text: parts.join('') + tail, starts };
};
