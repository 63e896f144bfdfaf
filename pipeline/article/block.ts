import type { Code, Image, ImageReference, List, ListItem, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, Position, Text } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { captionOf, captionText } from './caption.ts';
import { endOf, imageWords, readInline, startOf, words, type Tools } from './inline.ts';
import { piece, plain, type Piece } from './piece.ts';
import { prose, proseOf, wholeText } from './prose.ts';

const find = finder(articleRules);

const positionOf = (node: RootContent, { points }: Tools): Position => points.position(startOf(node), endOf(node));

const cellsOf = (nodes: Table['children'][number]['children'], tools: Tools): readonly Text[] =>
  nodes.map((cell) => wholeText('cell', readInline(cell.children, plain, tools), startOf(cell), tools));

const table = (node: Table, caption: Text | null, tools: Tools): Block => {
  const [head = [], ...rows] = node.children.map((row) => cellsOf(row.children, tools));
  for (const [index, row] of rows.entries()) {
    if (row.length === head.length) continue;
    const place = tools.points.place(startOf(node.children[index + 1] ?? node));
    tools.findings.push(find('table-row-even', place, { actual: String(row.length), expected: String(head.length) }));
  }
  return { type: 'table', caption, align: node.align ?? [], head, rows, position: positionOf(node, tools) };
};

/** The numbers of an ordered list as written; where all are the same (`1. 1. 1.`) the author leaves counting to Markdown. */
const numbersOf = (node: List, { shadow }: Tools): readonly (number | null)[] => {
  if (node.ordered !== true) return node.children.map(() => null);
  const written = node.children.map((item) => Number(/^\d{1,9}/u.exec(shadow.slice(startOf(item), startOf(item) + 9))?.[0] ?? Number.NaN));
  const [first = 1] = written;
  const counted = written.some(Number.isNaN) || (written.length > 1 && written.every((number) => number === first));
  return counted ? written.map((_, index) => (node.start ?? 1) + index) : written;
};

/** GFM takes the box of a task off the text of its item: it is put back. */
const box = (item: ListItem, { shadow }: Tools): readonly Piece[] => {
  const [first] = item.children;
  if (typeof item.checked !== 'boolean' || !first) return [];
  const at = shadow.indexOf('[', startOf(item));
  const text = `${shadow.slice(at, at + 3)} `;
  return [piece(text, { starts: [at, at + 1, at + 2, at + 3], ends: [at + 1, at + 2, at + 3, at + 4] }, plain)];
};

const list = (node: List, depth: number, tools: Tools): readonly Block[] => {
  const numbers = numbersOf(node, tools);
  return node.children.flatMap((item, index): readonly Block[] => {
    const [first, ...rest] = item.children;
    const isProse = first?.type === 'paragraph';
    const lead = [...box(item, tools), ...(isProse ? readInline(first.children, plain, tools) : [])];
    const base = { type: 'list-item' as const, ordered: node.ordered === true, depth, number: numbers[index] ?? null, position: positionOf(item, tools) };
    return [{ ...base, ...proseOf(lead, startOf(first ?? item), tools) }, ...blocksOf(isProse ? rest : item.children, depth + 1, tools)];
  });
};

/** A picture alone in its paragraph: its words are the caption, its address is never followed. */
const figure = (nodes: readonly PhrasingContent[], node: RootContent, tools: Tools): Block | null => {
  const [image, ...others] = nodes.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if ((image?.type !== 'image' && image?.type !== 'imageReference') || others.length > 0) return null;
  const target = image.type === 'image' ? image : tools.anchors.definitions.get(image.identifier);
  const alt = imageWords(image, plain, tools);
  const title = target?.title ?? '';
  const caption = alt.text.trim() !== '' || title === '' ? alt : titleWords(image, title, tools);
  if (title !== '' && caption === alt) tools.findings.push(find('words-printed', tools.points.place(startOf(image)), { actual: tools.restore(title) }));
  const text = wholeText('caption', [caption], startOf(image), tools);
  return { type: 'figure', caption: text.text === '' ? null : text, address: tools.restore(target?.url ?? '') || null, position: positionOf(node, tools) };
};

/** A picture without alternative text has its title for a caption. */
const titleWords = (image: Image | ImageReference, title: string, tools: Tools): Piece => {
  const at = tools.shadow.lastIndexOf(title, endOf(image));
  return words(title, image, plain, tools, 'prose', at > startOf(image) ? at : startOf(image));
};

/** Code is text like any other here, set as code. Four spaces before a paragraph make it code, which few authors mean. */
const code = (node: Code, tools: Tools): Block => {
  const opening = /^(?:`{3,}|~{3,})[^\r\n]*(?:\r\n|\n|\r)?/u.exec(tools.shadow.slice(startOf(node), endOf(node)))?.[0];
  if (opening === undefined) tools.findings.push(find('code-meant', tools.points.place(startOf(node)), { actual: tools.restore(node.value).slice(0, 40) }));
  const info = [node.lang ?? '', node.meta ?? ''].join(' ').trim();
  // The name of a language is no word of the text; what else stands behind the fence would be lost.
  if (!/^[\w+#.-]*$/u.test(info)) tools.findings.push(find('words-printed', tools.points.place(startOf(node)), { actual: tools.restore(info) }));
  const text = words(node.value, node, { ...plain, marks: ['code'] }, tools, 'literal', startOf(node) + (opening?.length ?? 0));
  return { type: 'paragraph', runIn: null, sentences: [wholeText('sentence', [text], startOf(node), tools)], position: positionOf(node, tools) };
};

/** The file's own words for a node that would else be lost. */
const asWritten = (node: RootContent, tools: Tools): Block => {
  const text = words(tools.shadow.slice(startOf(node), endOf(node)), node, plain, tools);
  return { type: 'paragraph', ...proseOf([text], startOf(node), tools), position: positionOf(node, tools) };
};

const block = (node: RootContent, depth: number, tools: Tools): readonly Block[] => {
  switch (node.type) {
    case 'heading':
      tools.findings.push(find('heading-at-top', tools.points.place(startOf(node)), { actual: tools.restore(toString(node)) }));
      return [{ type: 'paragraph', ...prose(node.children, startOf(node), tools), position: positionOf(node, tools) }];
    case 'paragraph':
      return [figure(node.children, node, tools) ?? { type: 'paragraph', ...prose(node.children, startOf(node), tools), position: positionOf(node, tools) }];
    case 'list': return list(node, depth, tools);
    case 'table': return [table(node, null, tools)];
    case 'blockquote': return blocksOf(node.children, depth, tools).map(quoted);
    case 'code': return [code(node, tools)];
    case 'html': return [{ type: 'paragraph', ...prose([node], startOf(node), tools), position: positionOf(node, tools) }];
    case 'definition':
      if (tools.anchors.referred.has(node.identifier) && tools.anchors.definitions.get(node.identifier) === node) return [];
      tools.findings.push(find('definition-used', tools.points.place(startOf(node)), { actual: tools.restore(node.label ?? node.identifier) }));
      return [asWritten(node, tools)];
    default: return [];
  }
};

/** Paragraphs of a quotation are quotes; what else stands in it keeps its kind. */
const quoted = (one: Block): Block =>
  (one.type === 'paragraph' ? { type: 'quote', sentences: one.runIn ? [one.runIn, ...one.sentences] : one.sentences, position: one.position } : one);

/**
 * Blocks of Markdown nodes in order. Every node is heard: it becomes words or a finding. Thematic breaks are no words;
 * footnotes and definitions that something refers to stand elsewhere.
 */
export const blocksOf = (nodes: readonly RootContent[], depth: number, tools: Tools): readonly Block[] => {
  const captions = new Map(nodes.flatMap((node, index) => (node.type === 'table' ? [[node, captionOf(nodes, index, tools)] as const] : [])));
  const told = new Set<RootContent>([...captions.values()].flat());
  return nodes.flatMap((node): readonly Block[] => {
    if (told.has(node)) return [];
    return node.type === 'table' ? [table(node, captionText(captions.get(node) ?? [], tools), tools)] : block(node, depth, tools);
  });
};

/** All texts of a block, in reading order: a footnote is a list of sentences, whatever it is made of. */
const textsOf = (one: Block): readonly Text[] => {
  switch (one.type) {
    case 'table': return [...(one.caption ? [one.caption] : []), ...one.head, ...one.rows.flat()];
    case 'figure': return one.caption ? [one.caption] : [];
    case 'quote':
    case 'footnote': return one.sentences;
    default: return [...(one.runIn ? [one.runIn] : []), ...one.sentences];
  }
};

export const footnoteBlock = (node: Extract<RootContent, { type: 'footnoteDefinition' }>, tools: Tools): Block =>
  ({ type: 'footnote', label: tools.restore(node.identifier), sentences: blocksOf(node.children, 0, tools).flatMap(textsOf), position: positionOf(node, tools) });

