import { summaryNames } from '../../lexicon/index.ts';
import { bare, folded, running, unwrapped } from '../../text.ts';
import type { Flow, Place } from './flow.ts';
import { within } from './flow.ts';

/** A summary has no more lines, and a page no more of them. */
const longest = 20;

const names = new Set(summaryNames);
const named = ({ text }: Flow): boolean => names.has(unwrapped(folded(text.slice(0, longest * 2))));
/** 摘要：…, in one paragraph. */
const begins = ({ text }: Flow): boolean => names.has(bare(folded(/^[【[]?([^：:】\]]{2,12})[】\]]?\s*[：:】\]]\s*\S/u.exec(text.slice(0, longest * 2))?.[1] ?? '')));

/** Of two stretches of text, whether the first stands in an element that holds the second as well, no more than so far up. */
const besideText = (box: Place, text: Flow): boolean => {
  for (let up = box.up, level = 0; up && level < 3 && up.element.tagName !== 'body'; up = up.up, level += 1) if (within(text.block, up)) return true;
  return false;
};

/**
 * Finds the article's own summary among elements whose tag or name says that they are none of the article: a box that
 * begins with 要点 or 摘要, has no links, and stands beside running text that follows it.
 */
export const summaryFinder = (flows: readonly Flow[]): ((place: Place) => boolean) => {
  const starts = flows.flatMap((flow, at) => (flow.text.length <= 2000 && (named(flow) || begins(flow)) ? [at] : [])).slice(0, longest);
  return (place) => starts.some((at) => {
    const [first, before] = [flows[at], flows[at - 1]];
    if (!first || !within(first.block, place) || (before && within(before.block, place))) return false;
    let to = at;
    while (to - at <= longest && flows[to] && within(flows[to]?.block ?? first.block, place)) to += 1;
    const own = flows.slice(at, to);
    const after = flows.slice(to, to + longest).find(({ text }) => running(text));
    return own.length <= longest && own.every(({ linked, rows }) => linked === 0 && !rows) && (own.length > 1 || begins(first)) && after !== undefined && besideText(place, after);
  });
};
