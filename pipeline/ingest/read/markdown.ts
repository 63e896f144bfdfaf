import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tableMarks } from '../lexicon/index.ts';
import type { Hint, SourceLine } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { isRaisable, shifted } from '../raised.ts';
import { running, trimLine } from '../text.ts';
import { withoutEntities } from './entities.ts';
import { lookOf } from '../looks.ts';
import { fragmentLines } from './fragment.ts';
import { frontEnd, readFront } from './front.ts';
import { limits } from '../limits.ts';
import { exhausting } from './guard.ts';
import { asWritten, mendHabits, tellsItself } from './habits.ts';
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

const readNode = (emit: Emit, headingHint: (depth: number) => Hint, depthIn: ReturnType<typeof depthOf>) => (node: RootContent): void => {
  const raw = (why: string): void => emit(node, '', { is: 'removed', why });
  switch (node.type) {
    case 'heading': return emit(node, plainText(node), headingHint(depthIn(node)));
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

const styleOf = (node: RootContent): number => {
  const number = numberingOf(plainText(node));
  return number?.list === false ? number.style : -1;
};

/** 二、 is of one depth with 一、, though its author gave it more marks. */
const depthOf = (nodes: readonly RootContent[]): ((node: Extract<RootContent, { type: 'heading' }>) => number) => {
  const least = new Map<number, number>();
  for (const node of nodes) if (node.type === 'heading' && styleOf(node) >= 0) least.set(styleOf(node), Math.min(node.depth, least.get(styleOf(node)) ?? node.depth));
  return (node) => least.get(styleOf(node)) ?? node.depth;
};

/** Shallowest heading is level 1; the only heading of depth 1, or the only shallowest with which the text begins, is the title where front matter gives none. */
const headingHints = (nodes: readonly RootContent[], title: string | null, depthIn: ReturnType<typeof depthOf>): ((depth: number) => Hint) => {
  const depths = nodes.flatMap((node) => (node.type === 'heading' ? [depthIn(node)] : []));
  const least = Math.min(...depths);
  const first = nodes.find(({ type }) => type !== 'html' && type !== 'yaml');
  const begins = first?.type === 'heading' && numberingOf(plainText(first)) === null;
  const titled = title === null && depths[0] === least && depths.filter((depth) => depth === least).length === 1 && (least === 1 || begins);
  const top = depths.reduce((shallow, depth) => (titled && depth === least ? shallow : Math.min(shallow, depth)), Infinity);
  return (depth) => (titled && depth === least ? { is: 'title' } : { is: 'heading', level: depth - top + 1 });
};

const isPicture = (node: RootContent | undefined): boolean => node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'image';

/** A short line in slanted type: below a picture what its readers see as the caption, whatever the picture has in its place. */
const isAside = (node: RootContent | undefined): boolean => node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis' && plainText(node).length <= 80;

const tableCaption = new RegExp(tableMarks, 'u');
const isTableCaption = (node: RootContent, next: RootContent | undefined): boolean =>
  node.type === 'paragraph' && next?.type === 'table' && tableCaption.test(plainText(node)) && plainText(node).length <= 60;

/** A paragraph of a page from elsewhere that reads as a caption: 图1 …, …摄. */
const marksCaption = (text: string, hint: Hint | null): boolean =>
  hint?.is === 'paragraph' && hint.runIn === null && lookOf({ number: 1, text: trimLine(text), gap: true, hint: null }) === 'caption';

/** A heading in bold type instead of the marks for one. */
const boldAlone = (node: Nodes): boolean => node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

const readBounded = (source: string): ReadSource | TooLarge => {
  const raw = splitLines(source);
  const head = frontEnd(raw);
  const stated = head === 0 ? null : readFront(raw.slice(1, head - 1).join('\n'));
  const clip = stated?.foreign === true ? stated.meta : undefined;
  const front = clip ? null : stated;
  const { text: written, lineOf, tags, centred } = front === null ? mendHabits(raw, head) : asWritten(raw);
  const over = exhausting(written.split('\n'));
  if (over) return { tooLarge: over.excess, line: lineOf(over.line) };
  const { children } = processor.parse(masked(written));
  const lines: SourceLine[] = [];
  let body = front !== null;
  const emit: Emit = (node, content, hint) => {
    const start = lineOf(node.position?.start.line ?? 1);
    const own = front === null && hint?.is === 'paragraph' && hint.runIn === null;
    if (hint?.is === 'removed') {
      const end = lineOf(node.position?.end.line ?? start);
      for (let number = start; number <= end; number += 1) {
        const whole = trimLine(raw[number - 1] ?? '');
        if (whole !== '') lines.push({ number, text: whole, gap: true, hint: clip && hint.why === 'front-matter' ? { is: 'removed', why: 'index' } : hint });
      }
      return;
    }
    body ||= running(content);
    const known = body || hint?.is !== 'paragraph' || hint.runIn !== null;
    if (content.trim() === '') return;
    const set = own && (boldAlone(node) || centred.has(start));
    const told = own && (set || marksCaption(content, hint) || tellsItself(content));
    const picture = set && [lines.at(-1), tags.findLast(({ number }) => number < start)].some((line) => line?.hint?.is === 'removed' && line.hint.why === 'picture' && start - line.number <= 2);
    lines.push({
      number: start, text: trimLine(content), gap: true, hint: known && !told ? hint : null,
      ...(set ? { look: { bold: boldAlone(node), centred: centred.has(start), size: 1 } } : {}), ...(picture ? { picture: true as const } : {}),
    });
  };
  const depthIn: ReturnType<typeof depthOf> = front === null ? depthOf(children) : (node) => node.depth;
  const readOne = readNode(emit, headingHints(children, front?.title ?? null, depthIn), depthIn);
  children.forEach((node, at) => {
    const inner = front === null && node.type === 'html' ? fragmentLines(unmasked(node.value), lineOf(node.position?.start.line ?? 1)) : [];
    if (inner.length > 0) lines.push(...inner);
    else if (isTableCaption(node, children[at + 1])) emit(node, plainText(node), { is: 'caption' });
    else if (front === null && isPicture(node) && isAside(children[at + 1])) emit(node, '', { is: 'removed', why: 'picture' });
    else if (front === null && isAside(node) && isPicture(children[at - 1])) emit(node, plainText(node), { is: 'caption' });
    else readOne(node);
  });
  return { lines: [...lines, ...tags].toSorted((a, b) => a.number - b.number), accounted: raw, unmarked, front, ...(clip ? { stated: clip } : {}) };
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
