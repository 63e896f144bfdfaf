import { fieldsOf, labelled, readMeta } from '../../meta.ts';
import type { MetaLine } from '../../meta.ts';
import type { SourceLine } from '../../model.ts';
import { readTogether } from '../../together.ts';
import type { Flow } from './flow.ts';

/** An index has so many entries, or a date among them. */
const fewest = 2;

/** Entries of an index stand apart by no more lines than this. */
const furthest = 2;

const entryOf = (flow: Flow): MetaLine | null => {
  if (flow.rows || flow.linked > 0 || flow.text.length > 160) return null;
  const text = labelled(flow.spaced) ? flow.spaced : flow.text;
  return labelled(text) && fieldsOf(text).fields.length > 0 ? readMeta(text) : null;
};

/**
 * The index of a document that stands above its title, an entry a line (索引号：… 发文机关：… 成文日期：…) or labels and
 * values in turn: the metadata of each flow, by its place. Menus have no such lines one below the other.
 */
export const indexAbove = (flows: readonly Flow[], to: number, region: (flow: Flow) => string | null): ReadonlyMap<number, MetaLine> => {
  const above = flows.slice(0, to);
  const lines = above.map(({ line, text }): SourceLine => ({ number: line, text, gap: false, hint: null }));
  const free = (at: number): boolean => at < to && above[at] !== undefined && region(above[at]) === null && !above[at].rows && above[at].linked === 0;
  const found = new Map<number, MetaLine>(readTogether(lines, to, free));
  above.forEach((flow, at) => {
    const entry = found.has(at) || !free(at) ? null : entryOf(flow);
    if (entry) found.set(at, entry);
  });
  const places = [...found.keys()].toSorted((a, b) => a - b);
  const runs: number[][] = [];
  for (const at of places) {
    const run = runs.at(-1);
    if (run && at - (run.at(-1) ?? at) <= furthest) run.push(at);
    else runs.push([at]);
  }
  const kept = new Set(runs.filter((run) => run.length >= fewest && run.some((at) => (found.get(at)?.meta.dates.length ?? 0) > 0 || found.get(at)?.why === 'index')).flat());
  return new Map([...found].filter(([at]) => kept.has(at)));
};

/** Metadata on several lines below the title, before the text: labels with their values, an account with its day. */
export const fieldsBelow = (flows: readonly Flow[], from: number, to: number, region: (flow: Flow) => string | null): ReadonlyMap<number, MetaLine> => {
  const below = flows.slice(from, Math.max(from, to));
  const lines = [{ number: 1, text: '', gap: false, hint: { is: 'title' } } as const, ...below.map(({ line, text }): SourceLine => ({ number: line, text, gap: false, hint: null }))];
  const free = (at: number): boolean => { const flow = below[at - 1]; return at > 0 && flow !== undefined && region(flow) === null && !flow.rows && flow.parts === undefined; };
  return new Map([...readTogether(lines, lines.length, free)].map(([at, meta]) => [from + at - 1, meta]));
};
