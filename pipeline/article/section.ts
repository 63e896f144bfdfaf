import type { Heading, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding, Section } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { blocksOf } from './block.ts';
import { readInline, startOf, type Tools } from './inline.ts';
import { plain } from './piece.ts';
import { wholeText } from './prose.ts';

const find = finder(articleRules);

interface Part {
  readonly heading: Heading | null;
  readonly nodes: readonly RootContent[];
}

/** The nodes below each heading, the lead first. The article's title again as its first heading opens no section. */
const partsOf = (tree: Root, title: string | undefined, tools: Tools): readonly Part[] => {
  const parts: { heading: Heading | null; nodes: RootContent[] }[] = [{ heading: null, nodes: [] }];
  const first = tree.children.find((node) => node.type === 'heading');
  for (const node of tree.children) {
    const words = node.type === 'heading' ? tools.restore(toString(node)).trim() : '';
    if (node.type !== 'heading') parts.at(-1)?.nodes.push(node);
    else if (words === '') tools.findings.push(find('heading-has-text', tools.points.place(startOf(node))));
    else if (node !== first || node.depth !== 1 || words !== title) parts.push({ heading: node, nodes: [] });
  }
  return parts;
};

const levelFindings = (headings: readonly Heading[], top: number, tools: Tools): readonly Finding[] =>
  headings.flatMap((heading, index) => {
    const level = heading.depth - top + 1;
    const before = (headings[index - 1]?.depth ?? top - 1) - top + 1;
    return level <= before + 1 ? []
      : [find('heading-level-steps', tools.points.place(startOf(heading)), { actual: String(level), expected: String(before) })];
  });

/** Sections in reading order. Level 1 is the highest level that the headings below the title have. */
export const sectionsOf = (tree: Root, title: string | undefined, tools: Tools): readonly Section[] => {
  const parts = partsOf(tree, title, tools);
  const headings = parts.flatMap(({ heading }) => heading ?? []);
  const top = headings.reduce((least, { depth }) => Math.min(least, depth), Infinity);
  tools.findings.push(...levelFindings(headings, top, tools));
  return parts.flatMap(({ heading, nodes }, index): readonly Section[] => {
    const text = heading && wholeText('heading', readInline(heading.children, plain, tools), startOf(heading), tools);
    const blocks = blocksOf(nodes, 0, tools);
    if (!heading) return blocks.length > 0 ? [{ id: 'lead', level: 1, heading: null, blocks }] : [];
    return [{ id: `s${index}`, level: heading.depth - top + 1, heading: text, blocks }];
  });
};
