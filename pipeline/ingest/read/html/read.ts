import { joinMeta, readMeta } from '../../meta.ts';
import type { SourceLine } from '../../model.ts';
import { noMeta } from '../../model.ts';
import { furnitureReason } from '../../page.ts';
import { bare, running, trimLine } from '../../text.ts';
import type { ReadSource, TooLarge } from '../plain.ts';
import { accountedOf } from '../plain.ts';
import type { Content } from './content.ts';
import { contentOf } from './content.ts';
import type { Flow, Place } from './flow.ts';
import { flowsOf } from './flow.ts';
import { articleLines, usualOf } from './line.ts';
import { fieldsOf, headStated } from './stated.ts';
import type { Named } from './title.ts';
import { articlePart, joinsTitle, titleScore } from './title.ts';
import { pageTree, wholeText } from './tree.ts';

const isIn = (place: Place, root: Place): boolean => {
  for (let at: Place | null = place; at && at.depth >= root.depth; at = at.up) if (at === root) return true;
  return false;
};

const isPageTitle = ({ block }: Flow): boolean => block.element.tagName === 'title' && block.up?.element.tagName === 'head';

/** Below this a line is not taken for the title. */
const leastScore = 3;

interface Titles { readonly from: number; readonly to: number }

/** The flow that is the title, and those that continue it. */
const findTitle = (flows: readonly Flow[], { root, regions }: Content, named: Named): Titles | null => {
  const inside = flows.findIndex(({ block }) => isIn(block, root));
  const text = flows.findIndex((flow, at) => at >= inside && regions[flow.block.order] === null && isIn(flow.block, root) && running(flow.text) && titleScore(flow, named, null) < leastScore);
  const end = text < 0 ? flows.length : text;
  let best: { readonly at: number; readonly score: number } | null = null;
  for (let at = 0; at < end; at += 1) {
    const flow = flows[at];
    if (!flow || isPageTitle(flow)) continue;
    const next = flows[at + 1];
    const region = regions[flow.block.order] ?? null;
    const joined = next && at + 1 < end && joinsTitle(flow.text, next.text, named) ? titleScore({ ...flow, text: flow.text + next.text }, named, region) : 0;
    const score = Math.max(titleScore(flow, named, region), joined);
    if (score >= leastScore && score >= (best?.score ?? 0)) best = { at, score };
  }
  if (!best) return null;
  let to = best.at + 1;
  let whole = flows[best.at]?.text ?? '';
  for (let next = flows[to]; next && to < end && joinsTitle(whole, next.text, named); next = flows[to]) {
    whole += next.text;
    to += 1;
  }
  return { from: best.at, to };
};

const removedLine = (flow: Flow, why: string): SourceLine => ({ number: flow.line, text: trimLine(flow.text), gap: flow.first, hint: { is: 'removed', why } });
const plainLine = (flow: Flow): SourceLine => ({ number: flow.line, text: trimLine(flow.text), gap: flow.first, hint: null });

/** `<title>` where the page shows no title itself: the part of it that names the article. */
const fromPageTitle = (flow: Flow, part: string): readonly SourceLine[] => {
  const at = flow.text.indexOf(part);
  const rest = (text: string): readonly SourceLine[] => (trimLine(text) === '' ? [] : [{ ...removedLine(flow, 'page-title'), text: trimLine(text) }]);
  return [...rest(flow.text.slice(0, at)), { number: flow.line, text: part, gap: true, hint: { is: 'title' } }, ...rest(flow.text.slice(at + part.length))];
};

/** Outside of the article's element: what may be metadata is left to be read as such, all else is removed. */
const outsideLine = (flow: Flow, region: string | null, underTitle: boolean, after: boolean): SourceLine => {
  const words = furnitureReason(flow.text);
  const meta = flow.text.length <= 160 && readMeta(flow.text) !== null;
  if (words !== null) return removedLine(flow, words);
  if (meta && (underTitle || (after && region === null && /[：:|｜丨]/u.test(flow.text)))) return plainLine(flow);
  if (region !== null) return removedLine(flow, region);
  if (underTitle) return plainLine(flow);
  return removedLine(flow, after ? (flow.linked * 2 > bare(flow.text).length ? 'related' : 'page-foot') : 'navigation');
};

/** Running text that an element's name would have removed, and that stands amid the article: it is the article's. */
const keptInside = (flow: Flow, region: string): boolean =>
  ['navigation', 'tools', 'pagination', 'breadcrumb'].includes(region) && running(flow.text) && flow.linked * 4 < flow.text.length;

const linesOf = (flows: readonly Flow[], content: Content, named: Named, taken: ReadonlyMap<Flow, string>): readonly SourceLine[] => {
  const { root, regions } = content;
  const regionAt = (flow: Flow): string | null => (flow.block.setting.hidden === true ? 'hidden' : (regions[flow.block.order] ?? null));
  const title = findTitle(flows, content, named);
  const titleText = title === null ? null : bare(flows.slice(title.from, title.to).map(({ text }) => text).join(''));
  const inside = flows.map((flow) => isIn(flow.block, root));
  const [first, last] = [inside.indexOf(true), inside.lastIndexOf(true)];
  const own = flows.filter((flow, at) => inside[at] && regionAt(flow) === null && !(title && at >= title.from && at < title.to));
  const usual = usualOf(own.filter(({ text }) => bare(text) !== titleText), root);
  const near = root.up?.up ?? root.up ?? root;
  return flows.flatMap((flow, at): readonly SourceLine[] => {
    const region = regionAt(flow);
    if (isPageTitle(flow)) {
      const part = articlePart(flow.text);
      return title === null && named.meta === null && bare(part).length >= 4 && flow.text.includes(part) ? fromPageTitle(flow, part) : [removedLine(flow, 'page-title')];
    }
    if (title && at === title.from) return [{ number: flow.line, text: trimLine(flows.slice(at, title.to).map(({ text }) => text).join(' ').replace(/(?<=[^\x00-\x7F]) (?=[^\x00-\x7F])/gu, '')), gap: true, hint: { is: 'title' } }];
    if (title && at > title.from && at < title.to) return [];
    const field = taken.get(flow);
    if (field !== undefined) return [removedLine(flow, field)];
    if (inside[at] && region !== null && !keptInside(flow, region)) return [removedLine(flow, furnitureReason(flow.text) ?? region)];
    if (inside[at]) return articleLines(flow, root, usual, (text) => titleText !== null && bare(text) === titleText);
    const underTitle = at < first && (title ? at > title.from : region === null && isIn(flow.block, near) && flow.linked * 2 < flow.text.length);
    return [outsideLine(flow, region, underTitle, at > last)];
  });
};

/** Badly nested tables move text up the tree: a line's number is never lower than that of the line before it. */
const inOrder = (lines: readonly SourceLine[]): readonly SourceLine[] => {
  let last = 1;
  return lines.map((line) => {
    last = Math.max(last, line.number);
    return { ...line, number: last };
  });
};

/**
 * Reads a saved web page: its main content is found, the lines there keep what the markup knows of them, and all other
 * text of the page is removed with its reason. Programs, styles and frames are no text, nor are attributes: an address or
 * the words for a missing picture never come into the article.
 */
export const readHtml = (html: string): ReadSource | TooLarge => {
  const tree = pageTree(html);
  if ('tooLarge' in tree) return tree;
  const { flows, places } = flowsOf(tree);
  const head = headStated(tree);
  const named: Named = { meta: head.title?.text ?? null, page: flows.find(isPageTitle)?.text ?? null };
  const content = contentOf(flows, places);
  const whole = wholeText(tree);
  if (!content) {
    const lines = inOrder(flows.map((flow) => (isPageTitle(flow) ? removedLine(flow, 'page-title') : plainLine(flow))));
    return { lines, accounted: accountedOf(lines), unmarked: (text) => text, front: null, whole, stated: head.meta };
  }
  const fields = fieldsOf(places, flows, (place) => place.order < content.root.order && content.regions[place.order] !== 'related');
  const read = linesOf(flows, content, named, fields.taken);
  const titled = read.some(({ hint }) => hint?.is === 'title');
  const made = !titled && head.title && bare(head.title.text).length >= 4 ? [{ number: 1, text: head.title.text, gap: true, hint: { is: 'title' as const }, made: head.title.text.length }] : [];
  const lines = inOrder([...made, ...read]);
  return { lines, accounted: accountedOf(lines), unmarked: (text) => text, front: null, whole, stated: joinMeta(joinMeta(noMeta, fields.meta), head.meta) };
};
