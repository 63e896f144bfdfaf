import type { PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding, Mark, Run, Text, TextKind } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import type { Points } from './points.ts';

const find = finder(articleRules);

/** Text of one look; `offsets[i]` is the place in the file of its i-th character. */
export interface Piece extends Run {
  readonly offsets: readonly number[];
}

export interface InlineTools {
  /** The file as read, and as Markdown sees it (masks set aside): the same length. */
  readonly source: string;
  readonly shadow: string;
  readonly restore: (text: string) => string;
  readonly points: Points;
  readonly findings: Finding[];
  /** Labels of the footnotes referred to, in order. */
  readonly references: { readonly label: string; readonly offset: number }[];
}

interface Look {
  readonly marks: readonly Mark[];
  readonly href: string | null;
}

/** Offsets in the source of each character of a node's value: escapes, entities and stripped indents are stepped over. */
const alignValue = (value: string, start: number, end: number, shadow: string): readonly number[] => {
  const offsets: number[] = [];
  let at = start;
  for (const unit of value.split('')) {
    while (at < end && shadow[at] !== unit) {
      // An entity (`&amp;`) stands for its character as a whole.
      const entity = shadow[at] === '&' ? /^&[#\w]+;/u.exec(shadow.slice(at, end))?.[0] : undefined;
      if (entity) break;
      at += 1;
    }
    offsets.push(Math.min(at, Math.max(start, end - 1)));
    const entity = shadow[at] === '&' && unit !== '&' ? /^&[#\w]+;/u.exec(shadow.slice(at, end))?.[0] : undefined;
    at += entity?.length ?? 1;
  }
  return offsets;
};

const isHan = (character: string | undefined): boolean => /[\p{Script=Han}\p{P}\u3000-\u303f\uff00-\uffef]/u.test(character ?? '');

/** A line break inside a paragraph joins Chinese without a space, as a reader of Chinese expects, and other words with one. */
const joinLines = (text: string, offsets: readonly number[]): { readonly text: string; readonly offsets: readonly number[] } => {
  if (!/[\r\n]/u.test(text)) return { text, offsets };
  let joined = '';
  const kept: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text[at] ?? '';
    if (unit === '\r') continue;
    if (unit === '\n' && (isHan(joined.at(-1)) || isHan(text[at + 1]))) continue;
    joined += unit === '\n' ? ' ' : unit;
    kept.push(offsets[at] ?? 0);
  }
  return { text: joined, offsets: kept };
};

const words = (value: string, node: PhrasingContent, look: Look, tools: InlineTools): readonly Piece[] => {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const { text, offsets } = joinLines(value, alignValue(value, start, end, tools.shadow));
  return [{ text: tools.restore(text), offsets, ...look, footnote: null, fact: null }];
};

const safeAddress = (url: string): boolean => /^(?:https?:|mailto:)/iu.test(url);

/** Inline Markdown as a flat list of pieces. Markup that could act is words; each such place is a finding. */
export const readInline = (nodes: readonly PhrasingContent[], look: Look, tools: InlineTools): readonly Piece[] =>
  nodes.flatMap((node): readonly Piece[] => {
    const offset = node.position?.start.offset ?? 0;
    const place = tools.points.place(offset);
    const within = (mark: Mark, children: readonly PhrasingContent[]) => readInline(children, { ...look, marks: [...look.marks, mark] }, tools);
    switch (node.type) {
      case 'text': return words(node.value, node, look, tools);
      case 'strong': return within('strong', node.children);
      case 'emphasis': return within('emphasis', node.children);
      case 'delete': return within('delete', node.children);
      case 'inlineCode': return words(node.value, node, { ...look, marks: [...look.marks, 'code'] }, tools);
      case 'break': return [{ text: ' ', offsets: [offset], ...look, footnote: null, fact: null }];
      case 'link': {
        const url = tools.restore(node.url);
        if (safeAddress(url)) return readInline(node.children, { ...look, href: url }, tools);
        tools.findings.push(find('link-address-safe', place, { actual: url.slice(0, 80) }));
        return readInline(node.children, look, tools);
      }
      case 'linkReference': return readInline(node.children, look, tools);
      case 'footnoteReference': {
        tools.references.push({ label: node.identifier, offset });
        return [{ text: '', offsets: [], marks: [], href: null, footnote: node.identifier, fact: null }];
      }
      case 'html':
        tools.findings.push(find('html-inert', place, { actual: node.value.slice(0, 80) }));
        return words(node.value, node, look, tools);
      case 'image':
      case 'imageReference':
        tools.findings.push(find('image-own-paragraph', place, { actual: node.alt ?? '' }));
        return words(node.alt ?? '', node, look, tools);
      default: return words(toString(node), node, look, tools);
    }
  });

export const piecesText = (pieces: readonly Piece[]): string => pieces.map((piece) => piece.text).join('');

/** The pieces of a span of their joined text. A footnote's mark belongs to the text before it. */
export const slicePieces = (pieces: readonly Piece[], start: number, end: number, first: boolean): readonly Piece[] => {
  const out: Piece[] = [];
  let at = 0;
  for (const piece of pieces) {
    const to = at + piece.text.length;
    if (piece.text === '' ? (at > start || (first && at === start)) && at <= end : at < end && to > start) {
      const [from, until] = [Math.max(0, start - at), Math.min(piece.text.length, end - at)];
      out.push({ ...piece, text: piece.text.slice(from, until), offsets: piece.offsets.slice(from, until) });
    }
    at = to;
  }
  return out;
};

const toRun = ({ text, marks, href, footnote, fact }: Piece): Run => ({ text, marks, href, footnote, fact });

/** Pieces as one translatable text. `fallback` is its position where it has no character. */
export const toText = (kind: TextKind, pieces: readonly Piece[], fallback: number, points: Points): Text => {
  const offsets = pieces.flatMap((piece) => piece.offsets);
  const start = offsets[0] ?? fallback;
  return { kind, text: piecesText(pieces), runs: pieces.map(toRun), position: points.position(start, (offsets.at(-1) ?? start - 1) + 1) };
};
