import type { BlockContent, DefinitionContent, List, PhrasingContent, RootContent, Table } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Block, Position, Text, TextKind } from '../model/index.ts';
import { splitSentences } from '../segment/index.ts';
import { piecesText, readInline, slicePieces, toText, type InlineTools, type Piece } from './inline.ts';

type Node = RootContent | BlockContent | DefinitionContent;

const plain = { marks: [], href: null } as const;

const positionOf = (node: Node, { points }: InlineTools): Position =>
  points.position(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);

/** Inline content as one text: a heading, a cell, a caption. White space at its ends is no part of it. */
export const wholeText = (kind: TextKind, nodes: readonly PhrasingContent[], fallback: number, tools: InlineTools): Text => {
  const pieces = readInline(nodes, plain, tools);
  const text = piecesText(pieces);
  const start = text.length - text.trimStart().length;
  return toText(kind, slicePieces(pieces, start, Math.max(start, text.trimEnd().length), true), fallback, tools.points);
};

const sentencesOf = (pieces: readonly Piece[], from: number, fallback: number, tools: InlineTools): readonly Text[] => {
  const text = piecesText(pieces);
  const spans = splitSentences(text.slice(from)).map((span) => ({ start: span.start + from, end: span.end + from }));
  return spans.map((span, index) => {
    // White space after a sentence may hold the mark of its footnote: it reaches to the next sentence.
    const next = spans[index + 1]?.start ?? text.length;
    const marks = slicePieces(pieces, span.end, next, false).filter((piece) => piece.text === '');
    const own = slicePieces(pieces, span.start, span.end, index === 0 && from === 0);
    return toText('sentence', [...own, ...marks], fallback, tools.points);
  });
};

/** The length of a bold lead that ends in a full stop or colon, at the start of a paragraph; 0 without one. */
const runInLength = (pieces: readonly Piece[]): number => {
  let length = 0;
  for (const piece of pieces) {
    if (piece.text !== '' && !piece.marks.includes('strong')) break;
    length += piece.text.length;
  }
  return /[。：:．]\s*$/u.test(piecesText(pieces).slice(0, length)) ? length : 0;
};

/** Run-in heading and sentences of a paragraph's inline content. */
const prose = (nodes: readonly PhrasingContent[], offset: number, tools: InlineTools) => {
  const pieces = readInline(nodes, plain, tools);
  const lead = runInLength(pieces);
  const trimmed = piecesText(pieces).slice(0, lead).trimEnd().length;
  const bare = slicePieces(pieces, 0, trimmed, true).map((piece) => ({ ...piece, marks: piece.marks.filter((mark) => mark !== 'strong') }));
  return {
    runIn: lead > 0 ? toText('run-in', bare, offset, tools.points) : null,
    sentences: sentencesOf(pieces, lead, offset, tools),
  };
};

const table = (node: Table, caption: Text | null, tools: InlineTools): Block => {
  const rows = node.children.map((row) => row.children.map((cell) => wholeText('cell', cell.children, cell.position?.start.offset ?? 0, tools)));
  const [head = [], ...body] = rows;
  return { type: 'table', caption, align: node.align ?? [], head, rows: body, position: positionOf(node, tools) };
};

const list = (node: List, depth: number, tools: InlineTools): readonly Block[] =>
  node.children.flatMap((item, index): readonly Block[] => {
    const number = node.ordered === true ? (node.start ?? 1) + index : null;
    const [first, ...rest] = item.children;
    const base = { type: 'list-item' as const, ordered: node.ordered === true, depth, number, position: positionOf(item, tools) };
    if (first?.type !== 'paragraph') return [{ ...base, runIn: null, sentences: [] }, ...item.children.flatMap((child) => blocks(child, depth + 1, tools))];
    return [{ ...base, ...prose(first.children, first.position?.start.offset ?? 0, tools) }, ...rest.flatMap((child) => blocks(child, depth + 1, tools))];
  });

/** A picture alone in its paragraph: its words are the caption, its address is never followed. */
const figure = (node: Node, tools: InlineTools): Block | null => {
  if (node.type !== 'paragraph') return null;
  const [image, ...others] = node.children.filter((child) => !(child.type === 'text' && child.value.trim() === ''));
  if (image?.type !== 'image' || others.length > 0) return null;
  const alt = image.alt ?? '';
  const start = (image.position?.start.offset ?? 0) + 2;
  const piece: Piece = { ...plain, text: tools.restore(alt), offsets: alt.split('').map((_, index) => start + index), footnote: null, fact: null };
  return { type: 'figure', caption: alt.trim() === '' ? null : toText('caption', [piece], start, tools.points), address: image.url || null, position: positionOf(node, tools) };
};

const blocks = (node: Node, depth: number, tools: InlineTools): readonly Block[] => {
  const offset = node.position?.start.offset ?? 0;
  const position = positionOf(node, tools);
  switch (node.type) {
    case 'paragraph': {
      const picture = figure(node, tools);
      return [picture ?? { type: 'paragraph', ...prose(node.children, offset, tools), position }];
    }
    case 'list': return list(node, depth, tools);
    case 'table': return [table(node, null, tools)];
    case 'blockquote':
      return node.children.map((child): Block => {
        const inner: readonly PhrasingContent[] = child.type === 'paragraph' ? child.children : [{ type: 'text', value: toString(child), position: child.position }];
        const { runIn, sentences } = prose(inner, offset, tools);
        return { type: 'quote', sentences: runIn ? [runIn, ...sentences] : sentences, position };
      });
    case 'code':
      return [{ type: 'paragraph', runIn: null, sentences: [wholeText('sentence', [{ type: 'inlineCode', value: node.value, position: node.position }], offset, tools)], position }];
    case 'html': return [{ type: 'paragraph', runIn: null, sentences: [wholeText('sentence', [node], offset, tools)], position }];
    case 'footnoteDefinition': {
      const sentences = node.children.flatMap((child) => (child.type === 'paragraph' ? prose(child.children, offset, tools).sentences : []));
      return [{ type: 'footnote', label: node.identifier, sentences, position }];
    }
    default: return [];
  }
};

/** A short line such as `表1 主要指标` right before a table is its caption. */
const isTableCaption = (node: Node | undefined): boolean =>
  node?.type === 'paragraph' && /^(?:附?表\s*[0-9０-９一二三四五六七八九十]*(?:[-－—.][0-9]+)?)[\s:：、]?[^。！？]{0,60}$/u.test(toString(node).trim());

/** Blocks of Markdown nodes in order, each node heard: what is no text of ours (thematic breaks, definitions) gives none. */
export const readBlocks = (nodes: readonly RootContent[], tools: InlineTools): readonly Block[] =>
  nodes.flatMap((node, index): readonly Block[] => {
    const next = nodes[index + 1];
    if (next?.type === 'table' && isTableCaption(node)) return [];
    const before = nodes[index - 1];
    if (node.type === 'table' && before?.type === 'paragraph' && isTableCaption(before)) {
      return [table(node, wholeText('caption', before.children, before.position?.start.offset ?? 0, tools), tools)];
    }
    return blocks(node, 0, tools);
  });
