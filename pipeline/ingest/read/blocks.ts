import type { List, ListItem, Nodes, RootContent, Table } from 'mdast';
import type { Hint } from '../model.ts';
import { isTag } from './told.ts';
import { plainText } from './words.ts';

export type Emit = (node: Nodes, text: string, hint: Hint | null, written?: string) => void;

/** What the blocks of a file go to: gives a line, leaves out what is no text of it, and tells how the file writes the number of an item (1), 2.). */
export interface Blocks { readonly emit: Emit; readonly drop: (node: Nodes) => void; readonly markOf: (item: ListItem) => string }

const task = ({ checked }: ListItem): string => (typeof checked === 'boolean' ? `[${checked ? 'x' : ' '}] ` : '');

export const tableOf = (node: Table): { readonly text: string; readonly hint: Hint } => {
  const rows = node.children.map((row) => row.children.map(plainText));
  return { text: rows.map((row) => row.join('\t')).join('\n'), hint: { is: 'table', rows } };
};

/** Blocks that stand in an item or a quotation and are no text of it: read as anywhere else. False for all others. */
const readApart = ({ emit, drop }: Blocks, node: RootContent): boolean => {
  if (node.type === 'table') emit(node, tableOf(node).text, tableOf(node).hint);
  else if (node.type === 'html' || node.type === 'definition' || node.type === 'thematicBreak') drop(node);
  else return false;
  return true;
};

const readItem = (to: Blocks, item: ListItem, number: number | null, depth: number): void => {
  const hint: Hint = { is: 'list-item', ...(depth > 0 ? { depth } : {}) };
  const [first] = item.children;
  const begins = first?.type === 'paragraph' || first?.type === 'heading' || first?.type === 'code';
  if (number !== null && !begins) to.emit(item, `${number}.`, hint, to.markOf(item));
  item.children.forEach((node, at) => {
    if (node.type === 'list') return readList(to, node, depth + 1);
    if (node.type === 'blockquote') return readQuote(to, node);
    if (readApart(to, node)) return;
    const text = (at === 0 ? task(item) : '') + plainText(node);
    // A further paragraph of an item stands below it, as a paragraph.
    if (at > 0 && begins) to.emit(node, text, { is: 'paragraph', runIn: null });
    else if (number === null || !begins) to.emit(node, text, hint);
    else to.emit(node, `${number}. ${text}`, hint, `${to.markOf(item)} ${text}`);
  });
};

export const readList = (to: Blocks, { children, ordered, start }: List, depth = 0): void =>
  children.forEach((item, at) => readItem(to, item, ordered ? (start ?? 1) + at : null, depth));

export const readQuote = (to: Blocks, node: RootContent): void => {
  if (node.type === 'blockquote') node.children.forEach((child) => readQuote(to, child));
  else if (node.type === 'list') node.children.forEach((item) => {
    const mark = node.ordered ? `${to.markOf(item)} ` : '';
    if (item.children[0]?.type !== 'paragraph' && mark !== '') to.emit(item, mark, { is: 'quote' });
    item.children.forEach((child, at) => (at === 0 && child.type === 'paragraph' ? to.emit(child, mark + task(item) + plainText(child), { is: 'quote' }) : readQuote(to, child)));
  });
  else if (!readApart(to, node)) to.emit(node, plainText(node), { is: 'quote' });
};

/** What is written beside a text and no reader of it sees: the titles of its links, the language of code, remarks in HTML. */
export const asidesIn = (node: Nodes): readonly { readonly line: number; readonly text: string; readonly why: string }[] => {
  const [first, last] = [node.position?.start.line ?? 1, node.position?.end.line ?? 1];
  const own = (): readonly { readonly line: number; readonly text: string; readonly why: string }[] => {
    switch (node.type) {
      case 'link': case 'image': return node.title ? [{ line: last, text: node.title.replace(/\n/gu, ' '), why: 'link-title' }] : [];
      case 'code': return node.lang ? [{ line: first, text: [node.lang, node.meta ?? ''].join(' ').trim(), why: 'code-language' }] : [];
      case 'html': return isTag(node.value) ? [] : node.value.split('\n').map((text, at) => ({ line: first + at, text: text.replace(/^[ \t>]+/u, ''), why: 'raw-html' }));
      default: return [];
    }
  };
  return [...('children' in node ? node.children.flatMap(asidesIn) : []), ...own()];
};
