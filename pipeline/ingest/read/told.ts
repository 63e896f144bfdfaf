import type { Code, Image, Link, Nodes, Root } from 'mdast';
import { bare } from '../text.ts';
import { unmasked } from './stars.ts';
import { pageTree, silent, visit } from './html/tree.ts';

/** What reading a file's text anew, beside its tree, asks for. */
export interface Telling {
  /** The Markdown that the tree was made of, as it stands: places of the tree are places in it. */
  readonly text: string;
  /** References (&hellip;) as the reader of Markdown takes them, by how they are written. */
  readonly references: ReadonlyMap<string, string>;
  /** HTML amid the text whose own text is read; all other is no text, and is told as it stands. */
  readonly fragments: ReadonlySet<Nodes>;
}

/** While a file is told: what is written beside its text (titles of links, remarks), by the line where it ends; it is told behind the line's text. */
interface Told extends Telling { readonly asides: (readonly [line: number, text: string])[] }

const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z\d]{1,31});/giu;

/** All references in a text, each once. */
export const referencesIn = (text: string): readonly string[] => [...new Set(text.match(reference))];

const escaped = new RegExp(`\\\\([!-/:-@[-\`{-~])|${reference.source}`, 'giu');
const decoded = (text: string, { references }: Telling): string =>
  text.replace(escaped, (whole: string, char?: string) => char ?? inOneLine(references.get(whole) ?? whole));

/** Of a text nothing but its ends of lines. */
const emptied = (text: string): string => text.replace(/[^\n]+/gu, '');
const inOneLine = (text: string): string => text.replace(/\n/gu, ' ');
const without = (text: string, marks: RegExp): string => text.replace(marks, emptied);

/** A stretch of the file without the marks of the quotations that it stands in: these stand at the beginnings of its lines, lazily or all. */
const stretch = (from: number, to: number, depth: number, { text }: Telling): string => {
  const begins = text[from - 1] === '\n';
  const whole = (begins ? '\n' : '') + text.slice(from, to);
  return (depth === 0 ? whole : whole.replace(new RegExp(`\\n(?:[ \\t]*>){0,${depth}}`, 'gu'), '\n')).slice(begins ? 1 : 0);
};

/** The lines of a block that is no text (HTML, the address of a link), without the marks that stand before them. */
export const blockLines = (text: string): readonly string[] => text.split('\n').map((line, at) => (at === 0 ? line : line.replace(/^[ \t>]+/u, '')));

/** The marks of a node, where its children do not stand: nothing else is taken out. A link's address is one; numbers of items and labels of notes are text. */
const marks: Readonly<Partial<Record<Nodes['type'], RegExp>>> = {
  heading: /^[ \t]*#{1,6}(?=\s|$)|(?:^|[ \t])#+[ \t]*$|\n[ \t]*[=-]+[ \t]*$/gu,
  emphasis: /[*_]/gu, strong: /[*_]/gu, delete: /~/gu,
  link: /^[[<](?:\][^]*$)?|^\][^]*$|^>$/gu, linkReference: /^\[(?:\](?:\[[^\]]*\])?$)?|^\](?:\[[^\]]*\])?$/gu,
  listItem: /^[-+*](?=\s|$)/gu, blockquote: /^>/gu,
  table: /[|:-]/gu, tableRow: /\|/gu, tableCell: /(?<!\\)\|/gu,
};

/** The title of a link, behind its address, as it is written. */
const titleIn = /(?:"((?:\\[^]|[^"\\])*)"|'((?:\\[^]|[^'\\])*)'|\(((?:\\[^]|[^()\\])*)\))\s*\)$/u;
const titleOf = ({ title }: Link | Image, gap: string): string => {
  if (!title) return '';
  const match = titleIn.exec(gap);
  return match?.[1] ?? match?.[2] ?? match?.[3] ?? '';
};

/** Where the label of a picture ends: at its bracket, those of other brackets and escaped ones apart. */
const labelEnd = (text: string): number => {
  let depth = 0;
  for (let at = 1; at < text.length; at += 1) {
    if (text[at] === '\\') at += 1;
    else if (text[at] === '[') depth += 1;
    else if (text[at] === ']' && (depth -= 1) === 0) return at;
  }
  return text.length;
};

const lettersOf = (text: string): string => text.replace(/[^\p{L}\p{N}]/gu, '');

const tellTitle = (node: Link | Image, gap: string, told: Told): void => {
  const title = decoded(titleOf(node, gap), told);
  if (title !== '') told.asides.push([node.position?.end.line ?? 1, inOneLine(title)]);
};

/** What stands in a picture's place. Markup in it is none for who reads it; letters and digits are all there. */
const pictureText = (node: Extract<Nodes, { type: 'image' | 'imageReference' }>, text: string, told: Told): string => {
  const end = labelEnd(text);
  const label = decoded(text.slice(2, end), told);
  const alt = unmasked(node.alt ?? '');
  const rest = text.slice(end);
  if (node.type === 'image') tellTitle(node, rest, told);
  return (lettersOf(label) === lettersOf(alt) ? inOneLine(alt) + emptied(label) : label) + emptied(rest);
};

const openFence = /^[ \t]*(`{3,}|~{3,})/u;
/** Code: its lines, and what its fence says of them. */
const codeText = (node: Code, text: string, telling: Telling): string => {
  const lines = text.split('\n');
  const [first = ''] = lines;
  const fence = openFence.exec(first)?.[1];
  if (fence === undefined || bare(first) === bare(unmasked(node.value).split('\n', 1)[0] ?? '')) return text;
  const last = bare(lines.at(-1) ?? '');
  const closes = lines.length > 1 && last.length >= fence.length && last === (fence[0] ?? '').repeat(last.length);
  return [decoded(first.replace(openFence, ''), telling), ...lines.slice(1, closes ? -1 : undefined), ...(closes ? [''] : [])].join('\n');
};

/** The text of a piece of HTML, on its lines. */
const fragmentText = (html: string): string => {
  const lines = html.split('\n').map(() => '');
  const tree = pageTree(html);
  if ('tooLarge' in tree) return html;
  visit(tree, (node) => {
    if ('tagName' in node && silent.has(node.tagName)) return false;
    const at = node.sourceCodeLocation?.startLine ?? 1;
    if (node.nodeName === '#text' && 'value' in node) node.value.split('\n').forEach((part, index) => {
      const line = Math.min(lines.length, at + index) - 1;
      lines[line] = (lines[line] ?? '') + part;
    });
    return true;
  });
  return lines.join('\n');
};

/** What holds blocks: HTML in it is a block of its own. */
const holdsBlocks: ReadonlySet<string> = new Set(['root', 'blockquote', 'listItem', 'footnoteDefinition']);

/** A tag amid a text, as the reader of Markdown delimits it: no comment, no program's instruction. */
export const isTag = (html: string): boolean => /^<\/?[a-z]/iu.test(html);

const leafText = (node: Nodes, text: string, inside: Nodes, told: Told): string => {
  switch (node.type) {
    // Addresses that are links by themselves have no escapes: they are told as they stand.
    case 'text': return bare(text) === bare(unmasked(node.value)) ? text : decoded(text, told);
    case 'inlineCode': {
      const code = text.replace(/^`+|`+$/gu, '');
      return bare(code) === bare(unmasked(node.value)) ? code : code.replaceAll('\\|', '|');
    }
    case 'image': case 'imageReference': return pictureText(node, text, told);
    case 'code': return codeText(node, text, told);
    case 'break': return emptied(text);
    case 'html':
      if (told.fragments.has(node)) return fragmentText(text);
      if (holdsBlocks.has(inside.type)) return blockLines(text).join('\n');
      if (!isTag(node.value)) told.asides.push(...text.split('\n').map((line, at) => [(node.position?.start.line ?? 1) + at, line] as const));
      // 2022<br>2023 in a cell: two values, not one.
      return inside.type === 'tableCell' && /^<br\b/iu.test(node.value) ? ' ' : emptied(text);
    case 'definition': case 'thematicBreak': return blockLines(text).join('\n');
    default: return text;
  }
};

const offsets = (node: Nodes): readonly [number, number] | null => {
  const [start, end] = [node.position?.start.offset, node.position?.end.offset];
  return start === undefined || end === undefined ? null : [start, end];
};

/** The text of a node, with as many ends of lines as the file has in its place. `most`: where the next begins, which the place of code without an end may overlap. */
const toldOf = (node: Nodes, inside: Nodes, depth: number, told: Told, most: number): string => {
  const [start, until] = offsets(node) ?? [0, 0];
  const end = Math.min(until, most);
  if (!('children' in node)) return leafText(node, stretch(start, end, depth, told), inside, told);
  const within = node.type === 'blockquote' ? depth + 1 : depth;
  const own = marks[node.type];
  let [out, at, placeless] = ['', start, false];
  const gap = (to: number): void => {
    const whole = stretch(at, to, within, told);
    const left = own ? without(whole, own) : whole;
    // Addresses that the reader finds in a text afterwards have no places: what stands between those that have is text.
    out += placeless ? decoded(left, told) : left;
    if (node.type === 'link' && to === end) tellTitle(node, whole, told);
    placeless = false;
  };
  node.children.forEach((child, index) => {
    const place = offsets(child);
    placeless ||= place === null;
    if (!place) return;
    const next = node.children.slice(index + 1, index + 2).map(offsets)[0]?.[0] ?? end;
    gap(place[0]);
    out += toldOf(child, node, within, told, Math.min(next, end));
    at = Math.min(place[1], next, end);
  });
  gap(end);
  return out;
};

/**
 * The text of each line of a Markdown file: all but its marks, which are told by their kind and place. It is read beside
 * what the reader of Markdown makes of the nodes, from the file itself: what a reader drops is found missing.
 */
export const toldLines = (root: Root, telling: Telling): readonly string[] => {
  const { text } = telling;
  const told: Told = { ...telling, asides: [] };
  const [start, end] = offsets(root) ?? [0, text.length];
  const lines = (text.slice(0, start) + toldOf(root, root, 0, told, end) + text.slice(end)).split('\n');
  for (const [line, aside] of told.asides) lines[line - 1] = (lines[line - 1] ?? '') + aside;
  return lines;
};
