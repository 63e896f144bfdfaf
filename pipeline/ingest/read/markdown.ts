import type { Nodes, PhrasingContent, RootContent } from 'mdast';
import remarkCjkFriendly from 'remark-cjk-friendly';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { tableMarks } from '../lexicon/index.ts';
import type { Hint, SourceLine } from '../model.ts';
import { numberingOf } from '../numbering.ts';
import { bare, closed, running, trimLine } from '../text.ts';
import { lookOf } from '../looks.ts';
import { continuesTitle } from '../title.ts';
import type { Blocks, Emit } from './blocks.ts';
import { asidesIn, readList, readQuote, tableOf } from './blocks.ts';
import { fragmentLines } from './fragment.ts';
import { frontEnd, readFront } from './front.ts';
import { limits } from '../limits.ts';
import { exhausting } from './guard.ts';
import { asWritten, mendHabits, tellsItself } from './habits.ts';
import type { ReadSource, TooLarge } from './plain.ts';
import { splitLines } from './plain.ts';
import { innerOf } from './tags.ts';
import { masked, unmasked } from './stars.ts';
import { blockLines, referencesIn, toldLines } from './told.ts';
import { plainText } from './words.ts';

const processor = unified().use(remarkParse).use(remarkGfm, { singleTilde: false }).use(remarkFrontmatter).use(remarkCjkFriendly);

const runInOf = (children: readonly PhrasingContent[]): string | null => {
  const [first, second] = children;
  const text = first?.type === 'strong' ? plainText(first) : '';
  return second !== undefined && /[。：:]$|[^\d\s][.．]$/u.test(text) ? text : null;
};

const readNode = (to: Blocks, headingHint: (depth: number) => Hint, depthIn: ReturnType<typeof depthOf>) => (node: RootContent): void => {
  const { emit } = to;
  const raw = (why: string): void => emit(node, '', { is: 'removed', why });
  switch (node.type) {
    case 'heading': return emit(node, plainText(node), headingHint(depthIn(node)));
    case 'list': return readList(to, node);
    case 'blockquote': return readQuote(to, node);
    case 'table': return emit(node, tableOf(node).text, tableOf(node).hint);
    case 'footnoteDefinition': return emit(node, plainText(node), { is: 'footnote' });
    case 'paragraph': {
      const picture = isPicture(node);
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

/** # ——两市的调研, below the title: its second half. */
const isSubtitle = (nodes: readonly RootContent[], node: RootContent | undefined): boolean => {
  const before = node === undefined ? undefined : nodes[nodes.indexOf(node) - 1];
  return node?.type === 'heading' && before?.type === 'heading' && continuesTitle(plainText(node));
};

/** Shallowest heading is level 1, in our own form that of depth 2; the only heading of depth 1, or the only shallowest with which the text begins, is the title where front matter gives none. */
const headingHints = (nodes: readonly RootContent[], front: ReadSource['front'], depthIn: ReturnType<typeof depthOf>): ((depth: number) => Hint) => {
  const depths = nodes.flatMap((node) => (node.type === 'heading' && !(front === null && isSubtitle(nodes, node)) ? [depthIn(node)] : []));
  const least = Math.min(...depths);
  const first = nodes.find(({ type }) => type !== 'html' && type !== 'yaml');
  const begins = first?.type === 'heading' && numberingOf(plainText(first)) === null;
  const titled = (front?.title ?? null) === null && depths[0] === least && depths.filter((depth) => depth === least).length === 1 && (least === 1 || begins);
  const top = depths.reduce((shallow, depth) => (titled && depth === least ? shallow : Math.min(shallow, depth)), front === null ? Infinity : 2);
  return (depth) => (titled && depth === least ? { is: 'title' } : { is: 'heading', level: depth - top + 1 });
};

/** What a clipper takes along of a page's menu: links and nothing else. */
const linksAlone = (node: RootContent): boolean => {
  if (node.type === 'list') return node.children.length >= fewestLinks && node.children.every(({ children }) => children.length === 1 && children[0] !== undefined && children[0].type === 'paragraph' && children[0].children.every(isLink));
  return node.type === 'paragraph' && node.children.filter(({ type }) => type === 'link').length >= fewestLinks && node.children.every((child) => isLink(child) || (child.type === 'text' && /^[\s|｜·>＞»›/／-]*$/u.test(child.value)));
};
const isLink = (node: PhrasingContent): boolean => node.type === 'link' && plainText(node).length <= longestLink;
const fewestLinks = 2;
const longestLink = 16;

const isPicture = (node: RootContent | undefined): boolean =>
  node?.type === 'paragraph' && node.children.length === 1 && (node.children[0]?.type === 'image' || node.children[0]?.type === 'imageReference');

/** A short line in slanted type: below a picture what its readers see as the caption, whatever the picture has in its place. */
const isAside = (node: RootContent | undefined): boolean => node?.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'emphasis' && plainText(node).length <= 80;

/** A short open line right below a picture: its caption, since headings have marks. */
const isShortLine = (node: RootContent): boolean => node.type === 'paragraph' && !isPicture(node) && !boldAlone(node) && plainText(node).length <= 40 && !closed(plainText(node)) && numberingOf(plainText(node)) === null && !tellsItself(plainText(node));

const tableCaption = new RegExp(tableMarks, 'u');
const isTableCaption = (node: RootContent, next: RootContent | undefined): boolean =>
  node.type === 'paragraph' && next?.type === 'table' && tableCaption.test(plainText(node)) && plainText(node).length <= 60;

/** A paragraph of a page from elsewhere that reads as a caption: 图1 …, …摄. */
const marksCaption = (text: string, hint: Hint | null): boolean =>
  hint?.is === 'paragraph' && hint.runIn === null && lookOf({ number: 1, text: trimLine(text), gap: true, hint: null }) === 'caption';

/** 图1 …, below a picture: what its readers see as the caption. */
const isMarked = (node: RootContent | undefined): boolean => node?.type === 'paragraph' && !isPicture(node) && marksCaption(plainText(node), { is: 'paragraph', runIn: null });

/** A heading in bold type instead of the marks for one. */
const boldAlone = (node: Nodes): boolean => node.type === 'paragraph' && node.children.length === 1 && node.children[0]?.type === 'strong';

const untagged = (line: string): string => bare(innerOf(line).replace(/<\/?[a-z][^<>]*>/giu, ''));

/** Tells whether a line of the file stands whole, tags apart, in what was mended of its habits. */
const heldLines = (raw: readonly string[], mended: string, lineOf: (line: number) => number): ((at: number) => boolean) => {
  const held = raw.map(() => '');
  mended.split('\n').forEach((line, at) => { held[lineOf(at + 1) - 1] += line; });
  return (at) => bare(held[at] ?? '') === bare(raw[at] ?? '') || untagged(held[at] ?? '') === untagged(raw[at] ?? '');
};

/** What the references in a text stand for: all are read at once, as many texts as there are. */
const referencesOf = (text: string): ReadonlyMap<string, string> => {
  const all = referencesIn(text);
  const read = all.length === 0 ? [] : processor.parse(all.map((one) => `x${one}`).join('\n\n')).children;
  return new Map(all.map((one, at) => [one, read.length === all.length && read[at] ? plainText(read[at]).slice(1) : one]));
};

const readBounded = (source: string): ReadSource | TooLarge => {
  const raw = splitLines(source);
  const head = frontEnd(raw);
  const stated = head === 0 ? null : readFront(raw.slice(1, head - 1).join('\n'));
  const clip = stated?.foreign === true ? stated.meta : undefined;
  const front = clip ? null : stated;
  const { text: written, lineOf, tags, centred } = front === null ? mendHabits(raw, head) : asWritten(raw);
  const over = exhausting(written.split('\n'));
  if (over) return { tooLarge: over.excess, line: lineOf(over.line) };
  const root = processor.parse(masked(written));
  const { children } = root;
  const lines: SourceLine[] = [];
  const asItStands = new Set(tags.map(({ number }) => number));
  const fragments = new Set<Nodes>();
  let body = front !== null;
  const asides = (node: Nodes): void => {
    for (const { line, text, why } of asidesIn(node)) if (text.trim() !== '') lines.push({ number: lineOf(line), text: trimLine(unmasked(text)), gap: false, hint: { is: 'removed', why } });
  };
  const sliceOf = (node: Nodes): string => written.slice(node.position?.start.offset ?? 0, node.position?.end.offset ?? 0);
  const emit: Emit = (node, content, hint, as) => {
    // Code stands below its fence.
    const start = lineOf((node.position?.start.line ?? 1) + (node.type === 'code' && /^(?:`{3}|~{3})/u.test(sliceOf(node)) ? 1 : 0));
    const own = front === null && hint?.is === 'paragraph' && hint.runIn === null;
    if (hint?.is === 'removed') {
      const end = lineOf(node.position?.end.line ?? start);
      for (let number = start; number <= end; number += 1) {
        const whole = trimLine(raw[number - 1] ?? '');
        asItStands.add(number);
        if (whole !== '') lines.push({ number, text: whole, gap: true, hint: clip && hint.why === 'front-matter' ? { is: 'removed', why: 'index' } : hint });
      }
      return;
    }
    body ||= running(content);
    const known = body || hint?.is !== 'paragraph' || hint.runIn !== null;
    if (content.trim() === '') return asides(node);
    const set = own && (boldAlone(node) || centred.has(start));
    const told = own && (set || marksCaption(content, hint) || tellsItself(content));
    const picture = set && [lines.at(-1), tags.findLast(({ number }) => number < start)].some((line) => line?.hint?.is === 'removed' && line.hint.why === 'picture' && start - line.number <= 2);
    lines.push({
      number: start, text: trimLine(content), gap: true, hint: known && !told ? hint : null,
      ...(set ? { look: { bold: boldAlone(node), centred: centred.has(start), size: 1 } } : {}), ...(picture ? { picture: true as const } : {}),
      ...(as === undefined || as === content ? {} : { written: trimLine(as) }),
    });
    if (node.type !== 'listItem') asides(node);
  };
  const inHtml = (node: Nodes): boolean => {
    const inner = front === null && node.type === 'html' ? fragmentLines(unmasked(node.value), lineOf(node.position?.start.line ?? 1)) : [];
    if (inner.length === 0) return false;
    lines.push(...inner);
    fragments.add(node);
    return true;
  };
  const to: Blocks = {
    emit, markOf: (item) => /^\d+[.)]/u.exec(sliceOf(item))?.[0] ?? '',
    drop: (node) => {
      if (inHtml(node)) return;
      const why = node.type === 'html' ? 'raw-html' : node.type === 'definition' ? 'link-address' : 'rule';
      blockLines(sliceOf(node)).forEach((text, at) => {
        const own = trimLine(text);
        if (own !== '') lines.push({ number: lineOf((node.position?.start.line ?? 1) + at), text: own, gap: true, hint: { is: 'removed', why } });
      });
    },
  };
  const depthIn: ReturnType<typeof depthOf> = front === null ? depthOf(children) : (node) => node.depth;
  // Notes and site generators give the title in front matter and above the text once more.
  const first = children.find(({ type }) => type !== 'yaml' && type !== 'html');
  const repeated = first?.type === 'heading' && front?.title != null && bare(plainText(first)) === bare(front.title) ? first : null;
  const readOne = readNode(to, headingHints(children.filter((node) => node !== repeated), front, depthIn), depthIn);
  children.forEach((node, at) => {
    if (inHtml(node)) return;
    if (node === repeated) emit(node, '', { is: 'removed', why: 'repeated-title' });
    else if (front === null && !body && linksAlone(node)) emit(node, '', { is: 'removed', why: 'navigation' });
    else if (isTableCaption(node, children[at + 1])) emit(node, plainText(node), { is: 'caption' });
    else if (front === null && isPicture(node) && (isAside(children[at + 1]) || isMarked(children[at + 1]))) emit(node, '', { is: 'removed', why: 'picture' });
    else if (front === null && isAside(node) && isPicture(children[at - 1])) emit(node, plainText(node), { is: 'caption' });
    else if (front === null && isPicture(children[at - 1]) && isShortLine(node)) emit(node, plainText(node), { is: 'caption' });
    else readOne(node);
  });
  const kept = heldLines(raw, written, lineOf);
  const counted = raw.map((line, at) => (asItStands.has(at + 1) || !kept(at) ? line : ''));
  toldLines(root, { text: written, references: referencesOf(written), fragments }).forEach((text, at) => {
    const number = lineOf(at + 1);
    if (!asItStands.has(number) && kept(number - 1)) counted[number - 1] = (counted[number - 1] ?? '') + text;
  });
  return { lines: [...lines, ...tags].toSorted((a, b) => a.number - b.number), accounted: raw, counted, front, ...(clip ? { stated: clip } : {}) };
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
