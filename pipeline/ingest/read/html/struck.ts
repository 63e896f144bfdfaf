import { trimLine } from '../../text.ts';
import type { ReadSource } from '../plain.ts';
import { hides } from './style.ts';
import type { Element } from './tree.ts';
import { isElement, visit, wholeText } from './tree.ts';

const strikes = new Set(['del', 's', 'strike']);
/** No more of a text is told. */
const longestStruck = 30;

/** Text of the article that the page strikes out. */
export const struckIn = (root: Element): ReadSource['struck'] => {
  const found: { readonly text: string; readonly line: number }[] = [];
  visit(root, (node) => {
    if (!isElement(node)) return true;
    if (hides(node)) return false;
    if (!strikes.has(node.tagName)) return true;
    const text = trimLine(wholeText(node, longestStruck)).slice(0, longestStruck);
    if (text !== '') found.push({ text, line: node.sourceCodeLocation?.startLine ?? 1 });
    return false;
  });
  const [first] = found;
  return first && { ...first, count: found.length };
};
