import { Parser } from 'saxen';
import type { Excess } from '../../../finding/index.ts';
import { excess, limits } from '../../limits.ts';

/** An element of a document's XML; `text` is that of its own text nodes. */
export interface Xml {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Xml[];
  readonly text: string;
}

interface Open { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly children: Xml[]; text: string }

/** Why a part of a document was not read: what it has too much of, or what is wrong with it. */
export type XmlFault = { readonly tooLarge: Excess } | { readonly refused: string };

/** Word writes no deeper than some sixty elements, tables in tables with it. */
const deepestXml = 300;

const none: Readonly<Record<string, string>> = {};
/** Attributes that tell of text and its setting; all others (places, colours, ids of edits) are not kept. */
const kept = new Set(['w:val', 'w:id', 'w:styleId', 'w:type', 'w:default', 'w:ilvl', 'w:numId', 'w:abstractNumId', 'w:eastAsia', 'w:ascii', 'w:instr', 'w:fldCharType', 'w:font', 'w:char']);

/** Elements none of whose attributes is kept: most of a document, and Word gives each of them ids of edits. */
const bare = new Set(['w:p', 'w:r', 'w:t', 'w:pPr', 'w:rPr', 'w:tbl', 'w:tr', 'w:tc']);

const attributesOf = (raw: Readonly<Record<string, string>>, decode: (text: string) => string): Readonly<Record<string, string>> => {
  const own = Object.entries(raw).filter(([name]) => kept.has(name));
  return own.length === 0 ? none : Object.fromEntries(own.map(([name, value]) => [name, value.includes('&') ? decode(value) : value]));
};

/** Tags shorter than this cannot have too many attributes. */
const shortTag = limits.attributes * 4;

/** The most attributes that a tag has, counted by their equals signs before anything is read. */
const mostAttributes = (xml: string): number => {
  let most = 0;
  for (let at = xml.indexOf('<'); at >= 0; at = xml.indexOf('<', at)) {
    const close = xml.indexOf('>', at);
    const end = close < 0 ? xml.length : close;
    if (end - at > shortTag) most = Math.max(most, xml.slice(at, end).split('="').length - 1, xml.slice(at, end).split("='").length - 1);
    at = end;
  }
  return most;
};

/** Counts the elements of all parts of a document. */
export interface XmlCount { elements: number }

/** Reads the XML of a part without recursion. A document type is refused: it could name other files, or define text without end. */
export const readXml = (xml: string, count: XmlCount): Xml | XmlFault => {
  const attributes = mostAttributes(xml);
  if (attributes > limits.attributes) return { tooLarge: excess('attributes', attributes, limits.attributes) };
  const root: Open = { name: '', attributes: {}, children: [], text: '' };
  const stack: Open[] = [root];
  let fault: XmlFault | null = null;
  const parser = new Parser();
  const stop = (reason: XmlFault): void => {
    fault ??= reason;
    parser.stop();
  };
  parser.on('openTag', (name, given, decode) => {
    count.elements += 1;
    if (stack.length > deepestXml) return stop({ tooLarge: excess('depth', stack.length, deepestXml) });
    if (count.elements > limits.elements) return stop({ tooLarge: excess('elements', count.elements, limits.elements) });
    const element: Open = { name, attributes: bare.has(name) ? none : attributesOf(given(), decode), children: [], text: '' };
    stack.at(-1)?.children.push(element);
    stack.push(element);
    return undefined;
  }).on('closeTag', () => { stack.pop(); })
    .on('text', (text, decode) => { const top = stack.at(-1); if (top) top.text += text.includes('&') ? decode(text) : text; })
    .on('cdata', (text) => { const top = stack.at(-1); if (top) top.text += text; })
    .on('attention', () => { stop({ refused: '<!DOCTYPE' }); })
    .on('error', (error) => { stop({ refused: error.message.slice(0, 60) }); });
  parser.parse(xml.replace(/^\uFEFF/u, ''));
  return fault ?? root.children[0] ?? { refused: 'empty' };
};

export const child = (element: Xml | undefined, name: string): Xml | undefined => element?.children.find((one) => one.name === name);
export const childrenOf = (element: Xml | undefined, name: string): readonly Xml[] => element?.children.filter((one) => one.name === name) ?? [];
/** Value of `w:val` of a child; undefined where there is no such child. */
export const valueOf = (element: Xml | undefined, name: string): string | undefined => child(element, name)?.attributes['w:val'];
/** A property that is on by being there: `<w:b/>`, `<w:b w:val="1"/>`; undefined where it is not there. */
export const switchOf = (element: Xml | undefined, name: string): boolean | undefined => {
  const found = child(element, name);
  return found && !/^(?:0|false|off|none)$/u.test(found.attributes['w:val'] ?? '');
};
