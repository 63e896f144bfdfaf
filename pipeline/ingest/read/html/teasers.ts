import { bare, closed } from '../../text.ts';
import type { Flow, Place } from './flow.ts';
import { attribute } from './tree.ts';

/** A teaser has a linked headline of so many characters, and no more text below it, in no more lines. */
const headline = { least: 5, most: 45 } as const;
const longest = 260;
const mostLines = 5;
/** One link above a text may be the article's own: teasers stand in rows. */
const fewest = 2;
/** A headline is set in no more elements. */
const mostElements = 100;
/** They are less of a page than the article: a page of nothing but headlines and their texts is one of its own. */
const mostShare = 0.45;

const linkAbove = (place: Place | null): Place | null => {
  for (let at = place; at; at = at.up) if (at.element.tagName === 'a') return at;
  return null;
};

/** Whether links lead to another page: # leads to a place of this one. */
const leadsAway = ({ element }: Place): boolean => /^(?!#|javascript:|$)/iu.test(attribute(element, 'href').trim());

/** Whether all of a flow is one link to another page, in the words of a headline. */
const isHeadline = ({ text, linked, block, rows }: Flow, places: readonly Place[]): boolean => {
  const length = bare(text).length;
  if (rows || length < headline.least || length > headline.most || linked < length * 0.95 || block.reach.last - block.order > mostElements || closed(text.replace(/[？！?!]$/u, ''))) return false;
  const links = places.slice(block.order, block.reach.last + 1).filter(({ element }) => element.tagName === 'a');
  const around = linkAbove(block);
  return [...links, ...(around ? [around] : [])].some(leadsAway);
};

/**
 * Elements that tease other articles within a page's own column: a headline that is a link, and the first words of what
 * it leads to, one beside the other.
 */
export const teasersOf = (flows: readonly Flow[], places: readonly Place[]): ReadonlySet<Place> => {
  const shown = flows.filter(({ block }) => block.setting.hidden !== true && block.element.tagName !== 'title');
  const counts = new Int32Array(places.length);
  for (const { block } of shown) counts[block.order] = (counts[block.order] ?? 0) + 1;
  for (let at = places.length - 1; at > 0; at -= 1) {
    const up = places[at]?.up;
    if (up) counts[up.order] = (counts[up.order] ?? 0) + (counts[at] ?? 0);
  }
  const found = new Map<Place, Place[]>();
  let teased = 0;
  shown.forEach((flow, at) => {
    if (!isHeadline(flow, places)) return;
    let box: Place | null = flow.block;
    while (box && (counts[box.order] ?? 0) < 2) box = box.up;
    const size = box ? (counts[box.order] ?? 0) : 0;
    if (!box?.up || size > mostLines) return;
    const own = shown.slice(at, at + size);
    const inside = own.every(({ block }) => block.order >= box.order && block.order <= box.reach.last);
    const [, ...below] = own;
    const length = below.reduce((sum, { text }) => sum + bare(text).length, 0);
    if (!inside || length > longest || !below.some(({ text, linked }) => bare(text).length >= 20 && linked * 4 < text.length)) return;
    teased += length;
    found.set(box.up, [...(found.get(box.up) ?? []), box]);
  });
  const all = shown.reduce((sum, { text }) => sum + bare(text).length, 0);
  return teased > all * mostShare ? new Set() : new Set([...found.values()].filter((boxes) => boxes.length >= fewest).flat());
};
