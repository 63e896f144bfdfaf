import { tagsIn, textsIn } from './layout.ts';
import type { Tag, TextItem } from './layout.ts';

/** A line of a paragraph as it stands on paper. */
export interface Line {
  readonly page: number;
  readonly text: string;
  /** Lower edge, in points from the foot of the page. */
  readonly bottom: number;
}

const height = ({ box: [, bottom, , top] }: TextItem): number => top - bottom;

/** The lines of a paragraph whose texts are told in order: one ends where the next text stands lower, or on another page. */
export const linesOf = (items: readonly TextItem[]): readonly Line[] => {
  const lines: { page: number; text: string; bottom: number; size: number }[] = [];
  for (const item of items) {
    const last = lines.at(-1);
    const size = height(item);
    // A raised note's number stands higher and is smaller: it belongs to the line that it is in.
    if (last && last.page === item.page && Math.abs(last.bottom - item.box[1]) < 0.6 * Math.max(size, last.size)) {
      last.text += item.text;
      if (size > last.size) Object.assign(last, { bottom: item.box[1], size });
    } else lines.push({ page: item.page, text: item.text, bottom: item.box[1], size });
  }
  return lines.map(({ page, text, bottom }) => ({ page, text: text.trim(), bottom })).filter(({ text }) => text !== '');
};

/** CLREQ 3.1.3: marks that do not begin a line, and those that do not end one. */
export const notAtStart = /^[，。、；：？！）》〉」』】〕”’％…—～·,.;:?!)\]}%–]/u;
export const notAtEnd = /[（《〈「『【〔“‘([{]$/u;

/** Roles of what is set as lines of its own. */
const setInLines: ReadonlySet<string> = new Set(['P', 'LBody', 'H1', 'H2', 'H3', 'TH', 'TD', 'Caption']);

/** Elements of lines, without those that only hold others. */
export const blocksIn = (tree: Tag): readonly Tag[] =>
  tagsIn(tree).filter(({ role, children }) => setInLines.has(role) && !children.some((child) => 'role' in child && (setInLines.has(child.role) || ['L', 'Div', 'Table'].includes(child.role))));

/** Lines that begin or end with what may not, each with its role. Where a text in another language begins, an ellipsis may stand first. */
export const badBreaks = (tree: Tag): readonly string[] => blocksIn(tree).flatMap((tag) => {
  const lines = linesOf(textsIn(tag));
  return [
    ...lines.slice(1).filter(({ text }) => notAtStart.test(text) && !/^…[A-Za-z\d]/u.test(text)),
    ...lines.slice(0, -1).filter(({ text }) => notAtEnd.test(text)),
  ].map(({ page, text }) => `${tag.role} on page ${page}: ${text}`);
});
