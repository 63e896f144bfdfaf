import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { defaultTreeAdapter, parse } from 'parse5';
import { excess, limits } from '../../limits.ts';
import type { TooLarge } from '../plain.ts';

export type Element = Tree.Element;
export type Parent = Tree.ParentNode;
export type Node = Tree.ChildNode;

/** Browsers build no deeper tree than 512 elements. */
const deepest = 800;
/** Tags and comments: of a page's elements each has two, and programs have this mark too. */
const mostMarks = limits.pageElements * 8;
/** Text with the white space between the tags, in characters. */
const mostText = limits.characters * 4;
/** Badly nested pages make the parser repeat elements; more than this for each tag of the file is an attack. */
const repeats = 1.5;

const isElement = (node: Parent | Node): node is Element => 'tagName' in node;
export { isElement };
export const isText = (node: Node): node is Tree.TextNode => node.nodeName === '#text';

export const attribute = (element: Element, name: string): string => element.attrs.find((one) => one.name === name)?.value ?? '';

/** Elements whose content is no text: programs, styles, foreign pages, drafts that only a program shows. */
export const silent: ReadonlySet<string> = new Set(['script', 'style', 'iframe', 'template', 'noembed', 'noframes', 'object', 'audio', 'video', 'canvas']);

const marksIn = (html: string): number => {
  let count = 0;
  for (let at = html.indexOf('<'); at >= 0 && count <= mostMarks; at = html.indexOf('<', at + 1)) count += 1;
  return count;
};

/** More of a program than this is not kept: it is no text, and the parser copies it again and again. */
const longestProgram = 400_000;

/** A page without the greater part of its long programs; line ends stay, so that lines keep their numbers. */
const withoutPrograms = (html: string): string => {
  if (html.length <= longestProgram) return html;
  const parts: string[] = [];
  let from = 0;
  const [scriptEnd, styleEnd] = [/<\/script/giu, /<\/style/giu];
  const programs = /<(script|style)\b[^>]{0,2000}>/giu;
  for (let match = programs.exec(html); match !== null; match = programs.exec(html)) {
    const start = match.index + match[0].length;
    const closing = match[1]?.toLowerCase() === 'style' ? styleEnd : scriptEnd;
    closing.lastIndex = start;
    const end = closing.exec(html)?.index ?? html.length;
    if (end - start > longestProgram) {
      const cut = start + longestProgram;
      let ends = 0;
      for (let at = html.indexOf('\n', cut); at >= 0 && at < end; at = html.indexOf('\n', at + 1)) ends += 1;
      parts.push(html.slice(from, cut), '\n'.repeat(ends));
      from = end;
    }
    programs.lastIndex = end;
  }
  return parts.length === 0 ? html : parts.join('') + html.slice(from);
};

/** Elements that HTML knows no short form of: <script/> would swallow what is behind it. */
const shortened = /<(script|style|title|textarea|iframe|div|p|a|span|section|td|li|ul|ol|em|strong|i|b|table|select|noscript|h[1-6])(\s[^<>]{0,400})?\/>/gu;

/** A page written in XML, by its first words: elements without content are closed as HTML closes them. */
const asHtml = (source: string): string =>
  /^\s*<\?xml\b/u.test(source.slice(0, 100)) ? source.replace(shortened, (_, name: string, rest = '') => `<${name}${String(rest)}></${name}>`) : source;

/**
 * The tree of a page, or why it was refused: the parser stops at a depth or a number of elements that no page has, so
 * that its time stays in proportion to the page's length.
 */
export const pageTree = (source: string): Tree.Document | TooLarge => {
  const html = withoutPrograms(asHtml(source));
  const marks = marksIn(html);
  if (marks > mostMarks) return { tooLarge: { measure: 'tags', actual: `> ${mostMarks}`, expected: String(mostMarks) } };
  const most = Math.min(limits.pageElements, marks * repeats + 2000);
  const depths = new Map<Parent | Tree.Template, number>();
  let [made, characters, whole, attributes, stop] = [0, 0, 0, 0, null as TooLarge | null];
  const refused = Symbol('refused');
  const refuse = (measure: 'depth' | 'elements' | 'characters' | 'attributes', actual: number, expected: number): never => {
    stop = { tooLarge: excess(measure, actual, Math.floor(expected)) };
    throw refused;
  };
  const read = (parent: Parent, text: string): void => {
    if ('tagName' in parent && silent.has(parent.tagName)) return;
    characters += text.trim().length;
    whole += text.length;
    if (characters > limits.characters) refuse('characters', characters, limits.characters);
    if (whole > mostText) refuse('characters', whole, mostText);
  };
  const enter = (parent: Parent, child: Node): void => {
    if (!isElement(child)) return;
    const depth = (depths.get(parent) ?? 0) + 1;
    depths.set(child, depth);
    if (depth > deepest) refuse('depth', depth, deepest);
  };
  const treeAdapter: typeof defaultTreeAdapter = {
    ...defaultTreeAdapter,
    createElement: (name, space, own) => {
      made += 1;
      attributes += own.length;
      if (made > most) refuse('elements', made, most);
      if (attributes > limits.pageElements * 10) refuse('attributes', attributes, limits.pageElements * 10);
      return defaultTreeAdapter.createElement(name, space, own);
    },
    insertText: (parent, text) => { read(parent, text); defaultTreeAdapter.insertText(parent, text); },
    insertTextBefore: (parent, text, before) => { read(parent, text); defaultTreeAdapter.insertTextBefore(parent, text, before); },
    appendChild: (parent, child) => { enter(parent, child); defaultTreeAdapter.appendChild(parent, child); },
    insertBefore: (parent, child, before) => { enter(parent, child); defaultTreeAdapter.insertBefore(parent, child, before); },
  };
  try {
    return parse(html, { treeAdapter, sourceCodeLocationInfo: true, scriptingEnabled: false });
  } catch (error) {
    if (error === refused && stop) return stop;
    throw error;
  }
};

/** Every node below one, itself first, in reading order: without recursion, for any depth. */
export const visit = (from: Parent | Node, see: (node: Parent | Node) => boolean | void): void => {
  const stack: (Parent | Node)[] = [from];
  while (stack.length > 0) {
    const node = stack.pop();
    if (!node || see(node) === false || !('childNodes' in node)) continue;
    for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
      const child = node.childNodes[at];
      if (child) stack.push(child);
    }
  }
};

/** All text of a page in the order of the file, programs and styles apart, and without what is `passed`; of more than `most` characters the beginning. */
export const wholeText = (from: Parent | Node, most = Infinity, passed: (element: Element) => boolean = () => false): string => {
  const parts: string[] = [];
  let length = 0;
  visit(from, (node) => {
    if (length > most || ('tagName' in node && (silent.has(node.tagName) || passed(node)))) return false;
    if (node.nodeName === '#text' && 'value' in node) {
      parts.push(node.value);
      length += node.value.length;
    }
    return true;
  });
  return parts.join('');
};

/** Names of an element, in lower case: its id, its classes. */
export const namesOf = (element: Element): readonly string[] =>
  [attribute(element, 'id'), ...attribute(element, 'class').split(/\s+/u)].filter((name) => name !== '').map((name) => name.toLowerCase());
