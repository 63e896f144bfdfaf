import { unified, type Processor } from 'unified';
import remarkParse from 'remark-parse';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkCjkFriendly from 'remark-cjk-friendly';
import type { Definition, FootnoteDefinition, Root, RootContent } from 'mdast';
import { toString } from 'mdast-util-to-string';

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/**
 * GFM's second search for addresses rewrites text nodes into nodes that have no place in the file. The first, while the
 * text is read, finds all that the specification asks for.
 */
function keepPlaces(this: Processor): void {
  const data = this.data();
  const bare = (extension: unknown): unknown => {
    if (Array.isArray(extension)) return extension.map(bare);
    return isObject(extension) && 'transforms' in extension ? { ...extension, transforms: [] } : extension;
  };
  Object.assign(data, { fromMarkdownExtensions: [data.fromMarkdownExtensions ?? []].flat().map(bare) });
}

/** Markdown (CommonMark, front matter, GFM, emphasis beside Chinese punctuation) as an mdast tree with positions. */
export const parseMarkdown = (text: string): Root =>
  unified().use(remarkParse).use(remarkFrontmatter, ['yaml']).use(remarkGfm, { singleTilde: false }).use(remarkCjkFriendly).use(keepPlaces).parse(text);

/** The character that a reference such as `&copy;` stands for, or the reference itself where it stands for none. */
export const decodeReference = (reference: string): string => toString(unified().use(remarkParse).parse(`x${reference}`)).slice(1);

/** What stands anywhere in a tree and is referred to from elsewhere in it. Labels are as mdast normalises them. */
export interface Anchors {
  /** The first definition of each label: later ones do not count (CommonMark, section 4.7). */
  readonly definitions: ReadonlyMap<string, Definition>;
  readonly referred: ReadonlySet<string>;
  /** In file order, doubles included. */
  readonly footnotes: readonly FootnoteDefinition[];
}

export const anchorsOf = (tree: Root): Anchors => {
  const definitions = new Map<string, Definition>();
  const referred = new Set<string>();
  const footnotes: FootnoteDefinition[] = [];
  const waiting: (Root | RootContent)[] = [tree];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node);
    if (node.type === 'linkReference' || node.type === 'imageReference') referred.add(node.identifier);
    if (node.type === 'footnoteDefinition') footnotes.push(node);
    if ('children' in node) for (const child of node.children.toReversed()) waiting.push(child);
  }
  return { definitions, referred, footnotes };
};
