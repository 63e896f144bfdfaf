import { contentMarks } from '../../lexicon/index.ts';
import { bare } from '../../text.ts';
import type { Flow, Place } from './flow.ts';
import { ownRegion } from './region.ts';
import { summaryFinder } from './summary.ts';
import { teasersOf } from './teasers.ts';
import { namesOf } from './tree.ts';

/** How much text of an article each element holds, and how much of it is in links; indexes are the places' orders. */
interface Weights { readonly prose: Float64Array; readonly chars: Float64Array; readonly linked: Float64Array }

const marks = /[，。；：、！？,.;!?]/u;

/** A flow's worth: running text counts whole, short lines a fifth, links nothing. */
const worth = ({ text, linked, rows, block }: Flow): number => {
  if (block.setting.hidden === true || block.element.tagName === 'title') return 0;
  const count = bare(text).length;
  const own = count === 0 ? 0 : (1 - Math.min(1, linked / count)) ** 2;
  if (rows) return count * own * 0.6;
  return count * own * (count >= 20 && marks.test(text) ? 1 : 0.2);
};

const add = (array: Float64Array, at: number, by: number): void => { array[at] = (array[at] ?? 0) + by; };

const weigh = (flows: readonly Flow[], places: readonly Place[]): Weights => {
  const [prose, chars, linked] = [new Float64Array(places.length), new Float64Array(places.length), new Float64Array(places.length)];
  for (const flow of flows) {
    add(prose, flow.block.order, worth(flow));
    add(chars, flow.block.order, bare(flow.text).length);
    add(linked, flow.block.order, flow.linked);
  }
  for (let at = places.length - 1; at > 0; at -= 1) {
    const up = places[at]?.up;
    for (const array of up ? [prose, chars, linked] : []) add(array, up?.order ?? 0, array[at] ?? 0);
  }
  return { prose, chars, linked };
};

/** Regions that hold no article even where they are the most of a page's text. */
const never = new Set(['comments', 'related', 'copyright', 'share', 'advert', 'form', 'hidden']);

/** Regions that may be a box with the article's summary: asides, and boxes named for their place. */
const mayBeSummary = new Set(['related', 'navigation', 'tools', 'contents']);

/** For each element the reason why it is no part of the article, from itself or from above; null where it may be. */
const regionsOf = (flows: readonly Flow[], places: readonly Place[], prose: Float64Array): readonly (string | null)[] => {
  const isSummary = summaryFinder(flows);
  const teasers = teasersOf(flows, places);
  const all = Math.max(1, prose[0] ?? 0);
  const regions: (string | null)[] = [];
  for (const place of places) {
    const above = place.up ? (regions[place.up.order] ?? null) : null;
    const named = above === null ? (teasers.has(place) ? 'related' : ownRegion(place)) : null;
    const own = named !== null && mayBeSummary.has(named) && isSummary(place) ? null : named;
    const share = (prose[place.order] ?? 0) / all;
    regions.push(above ?? (own !== null && share < (never.has(own) ? 0.85 : 0.5) ? own : null));
  }
  return regions;
};

const leaves = new Set(['p', 'li', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'blockquote', 'pre', 'dd', 'dt', 'figcaption', 'center']);

/** As Readability does: a flow's worth goes to the element around its paragraph, and less and less to those above. */
const scores = (flows: readonly Flow[], places: readonly Place[]): Float64Array => {
  const score = new Float64Array(places.length);
  for (const flow of flows) {
    const value = worth(flow);
    let at: Place | null = leaves.has(flow.block.element.tagName) ? flow.block.up : flow.block;
    for (let level = 0; at && level < 6; level += 1) {
      score[at.order] = (score[at.order] ?? 0) + value / (level === 0 ? 1 : level * 2);
      at = at.up;
    }
  }
  return score;
};

/** The element that the page's system names as its content, if it holds the better part of the text. */
const marked = (places: readonly Place[], prose: Float64Array): Place | null => {
  const all = prose[0] ?? 0;
  const named = places.filter((place) => (prose[place.order] ?? 0) >= all * 0.4 && (place.element.tagName === 'article' || namesOf(place.element).some((name) => contentMarks.has(name))));
  const most = Math.max(0, ...named.slice(0, 1000).map(({ order }) => prose[order] ?? 0));
  return named.findLast(({ order }) => (prose[order] ?? 0) >= most * 0.9) ?? null;
};

/** Text beside the chosen element that is as much running text as it is: an article laid out in several. */
const climb = (top: Place, { prose, chars, linked }: Weights): Place => {
  let chosen = top;
  for (let up = top.up; up && up.element.tagName !== 'html'; up = up.up) {
    const [own, all] = [prose[chosen.order] ?? 0, prose[up.order] ?? 0];
    const others = (chars[up.order] ?? 0) - (chars[chosen.order] ?? 0);
    const links = (linked[up.order] ?? 0) - (linked[chosen.order] ?? 0);
    if (all - own >= own * 0.12 && links < others * 0.25 && all - own >= others * 0.45) chosen = up;
  }
  return chosen;
};

/** What a page's text is: the element of the article, and for every element why it is none. */
export interface Content {
  readonly root: Place;
  readonly regions: readonly (string | null)[];
}

/** Finds the element that holds the article; null for a page without text. */
export const contentOf = (flows: readonly Flow[], places: readonly Place[]): Content | null => {
  const regions = regionsOf(flows, places, weigh(flows, places).prose);
  const free = flows.filter(({ block }) => regions[block.order] === null);
  const weights = weigh(free, places);
  const named = marked(places, weights.prose);
  if (named) return { root: named, regions };
  const score = scores(free, places);
  const density = (at: number): number => Math.min(1, (weights.linked[at] ?? 0) / Math.max(1, weights.chars[at] ?? 0));
  let top: Place | null = null;
  let best = 0;
  for (const place of places) {
    const value = (score[place.order] ?? 0) * (1 - density(place.order));
    if (value > best) [top, best] = [place, value];
  }
  return top && { root: climb(top, weights), regions };
};
