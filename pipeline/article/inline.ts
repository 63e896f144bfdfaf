import type { Image, ImageReference, Link, LinkReference, PhrasingContent, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Finding, Mark, Points } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';
import { alignValue, type Writing } from './align.ts';
import type { Anchors } from './markdown.ts';
import { joinLines, noteMark, piece, type Look, type Piece } from './piece.ts';

const find = finder(articleRules);

/** What reading an article's nodes needs and gathers. */
export interface Tools {
  /** The text as Markdown sees it: masks set aside, of the same length as the file without its byte order mark. */
  readonly shadow: string;
  readonly restore: (text: string) => string;
  readonly decode: (reference: string) => string;
  readonly points: Points;
  readonly anchors: Anchors;
  readonly findings: Finding[];
  /** Labels of the footnotes referred to, in order. */
  readonly references: string[];
}

export const startOf = (node: RootContent): number => node.position?.start.offset ?? 0;
export const endOf = (node: RootContent): number => node.position?.end.offset ?? startOf(node);

const short = (text: string): string => (text.length > 80 ? `${text.slice(0, 79)}…` : text);

/** A node's value as a piece, each character with its place between `start` and the node's end. */
export const words = (value: string, node: RootContent, look: Look, tools: Tools, writing: Writing = 'literal', start = startOf(node)): Piece => {
  const [text, spans] = joinLines(value, alignValue(value, tools.shadow, [start, endOf(node)], writing, tools.decode));
  return piece(tools.restore(text), spans, look);
};

/** `[^x]` without a definition is no footnote for Markdown, but text. */
const undefinedNotes = (text: Piece, { points, shadow }: Tools): readonly Finding[] =>
  [...text.text.matchAll(/\[\^([^\]\s]+)\]/gu)].flatMap((match) => {
    const start = text.starts[match.index] ?? 0;
    return shadow[start] === '\\' ? [] : [find('footnote-defined', points.place(start), { actual: match[1] ?? '' })];
  });

const safeAddress = (url: string): boolean => /^(?:https?:\/\/|mailto:)/iu.test(url);

/** A bare address that Chinese follows without a space is cut where the Chinese begins. */
const bareAddress = (node: Link, look: Look, tools: Tools): readonly Piece[] => {
  const text = toString(node);
  const length = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef“”‘’]/u.exec(text)?.index ?? text.length;
  const all = words(text, node, look, tools);
  const cut = (from: number, to: number, href: string | null): Piece =>
    ({ ...all, text: all.text.slice(from, to), starts: all.starts.slice(from, to), ends: all.ends.slice(from, to), href });
  const url = node.url.slice(0, node.url.length - (text.length - length));
  return [cut(0, length, safeAddress(url) ? tools.restore(url) : null), ...(length < text.length ? [cut(length, text.length, null)] : [])];
};

/** The address is a link only where a reader may safely follow it; a title, which only some readers see, is not kept. */
const link = (node: Link | LinkReference, look: Look, tools: Tools): readonly Piece[] => {
  const target = node.type === 'link' ? node : tools.anchors.definitions.get(node.identifier);
  const isBare = node.type === 'link' && tools.shadow[startOf(node)] !== '[' && tools.shadow[startOf(node)] !== '<';
  if (isBare) return bareAddress(node, look, tools);
  const url = tools.restore(target?.url ?? '');
  const place = tools.points.place(startOf(node));
  const literal = tools.shadow[startOf(node)] === '<';
  if (target?.title) tools.findings.push(find('words-printed', place, { actual: tools.restore(target.title) }));
  const safe = safeAddress(url);
  if (!safe) tools.findings.push(find('link-address-safe', place, { actual: short(url) }));
  const inner = safe ? { ...look, href: url } : look;
  return literal ? [words(toString(node), node, inner, tools)] : readInline(node.children, inner, tools);
};

/** A picture's words: its alternative text. */
export const imageWords = (node: Image | ImageReference, look: Look, tools: Tools): Piece =>
  words(node.alt ?? '', node, look, tools, 'prose', startOf(node) + '!['.length);

const image = (node: Image | ImageReference, look: Look, tools: Tools): Piece => {
  const alt = imageWords(node, look, tools);
  tools.findings.push(find('image-own-paragraph', tools.points.place(startOf(node)), { actual: short(alt.text) }));
  return alt;
};

const html = (node: PhrasingContent & { readonly value: string }, look: Look, tools: Tools): Piece => {
  tools.findings.push(find('html-inert', tools.points.place(startOf(node)), { actual: short(tools.restore(node.value)) }));
  return words(node.value, node, look, tools);
};

const fence = (node: RootContent, { shadow }: Tools): number => (/^`+/u.exec(shadow.slice(startOf(node), endOf(node)))?.[0] ?? '').length;

const readNode = (node: PhrasingContent, look: Look, tools: Tools): readonly Piece[] => {
  const within = (mark: Mark, children: readonly PhrasingContent[]): readonly Piece[] =>
    readInline(children, look.marks.includes(mark) ? look : { ...look, marks: [...look.marks, mark] }, tools);
  switch (node.type) {
    case 'text': {
      const text = words(node.value, node, look, tools, 'prose');
      tools.findings.push(...undefinedNotes(text, tools));
      return [text];
    }
    case 'strong': return within('strong', node.children);
    case 'emphasis': return within('emphasis', node.children);
    case 'delete': return within('delete', node.children);
    case 'inlineCode': return [words(node.value, node, { ...look, marks: [...look.marks, 'code'] }, tools, 'literal', startOf(node) + fence(node, tools))];
    case 'break': return [piece(' ', { starts: [startOf(node)], ends: [endOf(node)] }, look)];
    case 'link':
    case 'linkReference': return link(node, look, tools);
    case 'footnoteReference':
      tools.references.push(node.identifier);
      return [noteMark(tools.restore(node.identifier))];
    case 'html': return [html(node, look, tools)];
    case 'image':
    case 'imageReference': return [image(node, look, tools)];
  }
};

/** Inline Markdown as a flat list of pieces. Markup that could act is words; each such place is a finding. */
export const readInline = (nodes: readonly PhrasingContent[], look: Look, tools: Tools): readonly Piece[] =>
  nodes.flatMap((node) => readNode(node, look, tools));
