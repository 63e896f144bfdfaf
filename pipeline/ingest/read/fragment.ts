import type { Hint, SourceLine } from '../model.ts';
import { trimLine } from '../text.ts';
import type { Flow } from './html/flow.ts';
import { flowsOf } from './html/flow.ts';
import { pageTree } from './html/tree.ts';

const hintOf = ({ rows, block }: Flow): Hint | null => {
  if (block.setting.hidden === true) return { is: 'removed', why: 'hidden' };
  if (rows) return { is: 'table', rows };
  const { item, quote, caption } = block.near;
  return caption ? { is: 'caption' } : item ? { is: 'list-item' } : quote ? { is: 'quote' } : null;
};

/** The text of HTML that stands in another text (a table, a list between tags), a line for each; none where it has no text. `number`: the line of the file where it begins. */
export const fragmentLines = (html: string, number: number): readonly SourceLine[] => {
  if (!/\p{L}/u.test(html.replace(/<[^<>]{0,2000}>/gu, ''))) return [];
  const tree = pageTree(html);
  if ('tooLarge' in tree) return [];
  return flowsOf(tree).flows.map((flow) => ({ number: number + flow.line - 1, text: trimLine(flow.text), gap: true, hint: hintOf(flow), look: { bold: flow.block.near.heading !== null, centred: flow.block.setting.centred === true, size: 1 } })).filter(({ text }) => text !== '');
};
