import type { Nodes } from 'mdast';
import { isRaisable, shifted } from '../raised.ts';
import { unmasked } from './stars.ts';

/** The text of a node of Markdown, without its marks. */
export const plainText = (node: Nodes): string => {
  switch (node.type) {
    case 'text': case 'inlineCode': case 'code': return unmasked(node.value);
    case 'image': case 'imageReference': return unmasked(node.alt ?? '');
    case 'footnoteReference': return `[^${node.label ?? node.identifier}]`;
    case 'break': return '\n';
    case 'footnoteDefinition': return `[^${node.label ?? node.identifier}]: ${withShifts(node.children)}`;
    default: return 'children' in node ? withShifts(node.children) : '';
  }
};

/** Texts of nodes one behind the other; a number between the tags <sup> and </sup> is raised, between <sub> and </sub> lowered. */
const withShifts = (nodes: readonly Nodes[]): string => {
  let out = '';
  let open: { readonly tag: string; readonly from: number } | null = null;
  let before: Nodes | null = null;
  for (const node of nodes) {
    const tag: string | undefined = node.type === 'html' ? /^<\/?(su[bp])\s*>$/iu.exec(node.value)?.[1]?.toLowerCase() : undefined;
    // ~~1.10~~1.16: two figures, not one.
    const own: string = node.type === 'html' ? '' : plainText(node);
    if ((node.type === 'delete' || before?.type === 'delete') && /[\d.,%]$/u.test(out) && /^[\d.]/u.test(own)) out += ' ';
    before = node;
    if (node.type !== 'html') out += own;
    else if (tag !== undefined && !node.value.startsWith('</')) open = { tag, from: out.length };
    else if (tag !== undefined && open?.tag === tag) {
      const inner: string = out.slice(open.from);
      out = out.slice(0, open.from) + (isRaisable(inner) ? shifted(inner, tag === 'sup' ? 'up' : 'down') : inner);
      open = null;
    }
  }
  return out;
};
