import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tableMarks } from '../lexicon/index.ts';
import type { Hint, SourceLine } from '../model.ts';
import { isRaisable, shifted } from '../raised.ts';
import { running, trimLine } from '../text.ts';
import { withoutEntities } from './entities.ts';
import { lookOf } from '../looks.ts';
import { readFront } from './front.ts';
import { limits } from '../limits.ts';
import { exhausting } from './guard.ts';
import type { ReadSource, TooLarge } from './plain.ts';
import { splitLines } from './plain.ts';

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).use(remarkCjkFriendly);

/** Stands for each star of a masked name while Markdown is read; stars would be emphasis. */
const maskStar = '\uE0FE';
const masked = (text: string): string =>
  text.split('\n').map((line) => (/^[\s*]*$/u.test(line) ? line : line.replace(/(?<![*\\])\*{3}(?!\*)/gu, maskStar.repeat(3)))).join('\n');
const unmasked = (text: string): string => text.replaceAll(maskStar, '*');

const plainText = (node: Nodes): string => {
  switch (node.type) {
    case 'text': case 'inlineCode': case 'code': return unmasked(node.value);
    case 'image': return unmasked(node.alt ?? '');
    case 'footnoteReference': return `[^${node.label ?? node.identifier}]`;
    case 'break': return '\n';
    case 'footnoteDefinition': return `[^${node.label ?? node.identifier}]: ${withShifts(node.children)}`;
    default: return 'children' in node ? withShifts(node.children) : '';
  }
};

/** Texts of nodes one behind the other; a number between the tags <sup> and </sup> is raised, between <sub> and </sub> lowered. */
const withShifts = (nodes: readonly Nodes[]): string => {
  let out = '';
  let open: { readonly tag: string; readonly from: number } | null = null;
  for (const node of nodes) {
    const tag: string | undefined = node.type === 'html' ? /^<\/?(su[bp])\s*>$/iu.exec(node.value)?.[1]?.toLowerCase() : undefined;
    if (node.type !== 'html') out += plainText(node);
    else if (tag !== undefined && !node.value.startsWith('</')) open = { tag, from: out.length };
    else if (tag !== undefined && open?.tag === tag) {
      const inner: string = out.slice(open.from);
      out = out.slice(0, open.from) + (isRaisable(inner) ? shifted(inner, tag === 'sup' ? 'up' : 'down') : inner);
      open = null;
    }
  }
  return out;
};

const runInOf = (children: readonly PhrasingContent[]): string | null => {
  const [first, second] = children;
  const text = first?.type === 'strong' ? plainText(first) : '';
  return second !== undefined && /[。：:]$/u.test(text) ? text : null;
};

type Emit = (node: Nodes, text: string, hint: Hint | null) => void;

const readItem = (emit: Emit, ordered: number | null, depth: number) => (node: RootContent, at: number): void => {
  if (node.type === 'list') readList(emit, node, depth + 1);
  else emit(node, at === 0 && ordered !== null ? `${ordered}. ${plainText(node)}` : plainText(node), { is: 'list-item', ...(depth > 0 ? { depth } : {}) });
};

const readList = (emit: Emit, node: Extract<RootContent, { type: 'list' }>, depth = 0): void =>
  node.children.forEach((item, at) => item.children.forEach(readItem(emit, node.ordered ? (node.start ?? 1) + at : null, depth)));

const readNode = (emit: Emit, headingHint: (depth: number) => Hint) => (node: RootContent): void => {
  const raw = (why: string): void => emit(node, '', { is: 'removed', why });
  switch (node.type) {
    case 'heading': return emit(node, plainText(node), headingHint(node.depth));
    case 'list': return readList(emit, node);
    case 'blockquote': return node.children.forEach((child) => emit(child, plainText(child), { is: 'quote' }));
    case 'table': {
      const rows = node.children.map((row) => row.children.map(plainText));
      return emit(node, rows.map((row) => row.join('\t')).join('\n'), { is: 'table', rows });
    }
    case 'footnoteDefinition': return emit(node, plainText(node), { is: 'footnote' });
    case 'paragraph': {
      const [only] = node.children;
      const picture = node.children.length === 1 && only?.type === 'image';
      if (picture && plainText(node).trim() === '') return raw('picture');
      return emit(node, plainText(node), picture ? { is: 'caption' } : { is: 'paragraph', runIn: runInOf(node.children) });
    }
    case 'thematicBreak': return raw('rule');
    case 'html': return raw('raw-html');
    case 'definition': return raw('link-address');
    case 'yaml': return raw('front-matter');
    default: return emit(node, plainText(node), { is: 'paragraph', runIn: null });
  }
};

/** Marks of Markdown, entities, tags and addresses of links: left out on both sides when lines are accounted for. */
const unmarked = (text: string): string =>
  text
    .replace(/\]\((?:[^()\s]|\([^()]*\))*(?:\s+"[^"]*")?\)/gu, ']').replace(/&#?\w+;/gu, withoutEntities)
    .replace(/<\/?[a-z][^<>]*>/giu, '').replace(/^[^\S\n]*[>*_#][>*_# \t]*\d+\\?[.)]\s|^[^\S\n]*\d+\\?[.)]\s/gmu, '').replace(/[#>*_`~|\\\-+!=<&[\]^]|^\s*/gmu, '');

/** Shallowest heading is level 1; the only heading of depth 1 is the title where front matter gives none. */
const headingHints = (nodes: readonly RootContent[], title: string | null): ((depth: number) => Hint) => {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [node.depth] : []));
  const titled = title === null && depths.filter((depth) => depth === 1).length === 1 && depths[0] === 1;
  const top = depths.reduce((least, depth) => (titled && depth === 1 ? least : Math.min(least, depth)), Infinity);
  return (depth) => (titled && depth === 1 ? { is: 'title' } : { is: 'heading', level: depth - top + 1 });
};

const tableCaption = new RegExp(tableMarks, 'u');
const isTableCaption = (node: RootContent, next: RootContent | undefined): boolean =>
  node.type === 'paragraph' && next?.type === 'table' && tableCaption.test(plainText(node)) && plainText(node).length <= 60;

/** A paragraph of a page from elsewhere that reads as a caption: 图1 …, …摄. */
const marksCaption = (text: string, hint: Hint | null): boolean =>
  hint?.is === 'paragraph' && hint.runIn === null && lookOf({ number: 1, text: trimLine(text), gap: true, hint: null }) === 'caption';

const readBounded = (source: string): ReadSource | TooLarge => {
  const text = source.replace(/^\uFEFF/u, '');
  const raw = splitLines(text);
  const over = exhausting(raw);
  if (over) return { tooLarge: over.excess, line: over.line };
  const { children } = processor.parse(masked(text));
  const yaml = children[0]?.type === 'yaml' ? children[0].value : null;
  const stated = yaml === null ? null : readFront(unmasked(yaml));
  const clip = stated?.foreign === true ? stated.meta : undefined;
  const front = clip ? null : stated;
  const lines: SourceLine[] = [];
  let body = front !== null;
  const emit: Emit = (node, content, hint) => {
    const start = node.position?.start.line ?? 1;
    if (hint?.is === 'removed') {
      const end = node.position?.end.line ?? start;
      for (let number = start; number <= end; number += 1) {
        const own = trimLine(raw[number - 1] ?? '');
        if (own !== '') lines.push({ number, text: own, gap: true, hint: clip && hint.why === 'front-matter' ? { is: 'removed', why: 'index' } : hint });
      }
      return;
    }
    body ||= running(content);
    const known = body || hint?.is !== 'paragraph' || hint.runIn !== null;
    if (content.trim() !== '') lines.push({ number: start, text: trimLine(content), gap: true, hint: known && !(front === null && marksCaption(content, hint)) ? hint : null });
  };
  const readOne = readNode(emit, headingHints(children, front?.title ?? null));
  children.forEach((node, at) => {
    if (isTableCaption(node, children[at + 1])) emit(node, plainText(node), { is: 'caption' });
    else readOne(node);
  });
  return { lines, accounted: raw, unmarked, front, ...(clip ? { stated: clip } : {}) };
};

/**
 * Reads Markdown (GFM, front matter): every block knows from its markup what it is. Without front matter the paragraphs
 * before the first running text know nothing, so that 发布时间：… and the like are read there as on any page.
 */
export const readMarkdown = (source: string): ReadSource | TooLarge => {
  try {
    return readBounded(source);
  } catch (error) {
    // What is nested too deep in a way that the guard does not know ends the stack of the Markdown reader.
    if (!(error instanceof RangeError)) throw error;
    return { tooLarge: { measure: 'depth', actual: `> ${limits.depth}`, expected: String(limits.depth) } };
  }
};
