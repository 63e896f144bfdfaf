import type { Block, Section } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { footnoteBlock } from './block.ts';
import { startOf, type Tools } from './inline.ts';

const find = finder(articleRules);

/** Footnotes in the order in which the text, and then the notes themselves, refer to them; unused ones last. */
export const footnotesOf = (tools: Tools): readonly Block[] => {
  const blocks = new Map<string, Block>();
  const places = new Map<string, number>();
  const doubles: Block[] = [];
  const body = [...tools.references];
  for (const node of tools.anchors.footnotes) {
    const one = footnoteBlock(node, tools);
    const label = node.identifier;
    const place = tools.points.place(startOf(node));
    if (one.type === 'footnote' && one.sentences.length === 0) tools.findings.push(find('footnote-defined', place, { actual: label }));
    if (blocks.has(label)) {
      tools.findings.push(find('footnote-unique', place, { actual: label }));
      doubles.push(one);
    } else {
      blocks.set(label, one);
      places.set(label, startOf(node));
    }
  }
  const order = new Set([...body, ...tools.references]);
  for (const [label, offset] of places) {
    if (!order.has(label)) tools.findings.push(find('footnote-referenced', tools.points.place(offset), { actual: label }));
    order.add(label);
  }
  return [...[...order].flatMap((label) => blocks.get(label) ?? []), ...doubles];
};

/** Footnotes stand at the end of the article. */
export const withFootnotes = (sections: readonly Section[], footnotes: readonly Block[]): readonly Section[] => {
  const last = sections.at(-1);
  return last && footnotes.length > 0 ? [...sections.slice(0, -1), { ...last, blocks: [...last.blocks, ...footnotes] }] : sections;
};
