import { findDates } from '../../dates.ts';
import { fieldMarks, metaNames, nobody } from '../../lexicon/index.ts';
import { joinMeta, joinMetas } from '../../meta.ts';
import type { ParsedDate, StatedMeta } from '../../model.ts';
import { noMeta } from '../../model.ts';
import { trimLine } from '../../text.ts';
import type { Flow, Place } from './flow.ts';
import { within } from './flow.ts';
import type { Element, Parent } from './tree.ts';
import { attribute, isElement, namesOf, visit, wholeText } from './tree.ts';

/** What a page's head states: title and metadata that need not be seen on the page. */
export interface HeadStated {
  readonly title: { readonly text: string; readonly line: number } | null;
  readonly meta: StatedMeta;
}

const empty = new RegExp(nobody, 'iu');

const dated = (text: string): readonly ParsedDate[] =>
  findDates(text).slice(0, 1).map(({ iso, text: written }) => ({ role: 'posted', iso, text: written }));

const fieldOf = (gives: string, value: string): StatedMeta => {
  if (gives === 'date' || (gives === 'byline' && dated(value).length > 0)) return { ...noMeta, dates: dated(value) };
  if (empty.test(value) || value.length > 40 || /^https?:/u.test(value)) return noMeta;
  return gives === 'byline' ? { ...noMeta, bylines: [value] } : { ...noMeta, publishers: [value] };
};

const metaOf = (element: Element): { readonly rank: number; readonly gives: string; readonly value: string; readonly line: number } | null => {
  const name = (attribute(element, 'name') || attribute(element, 'property') || attribute(element, 'itemprop')).toLowerCase();
  const found = metaNames.find(({ names }) => names.includes(name));
  const value = trimLine(attribute(element, 'content')).slice(0, 300);
  return found && value !== '' ? { rank: found.names.indexOf(name), gives: found.gives, value, line: element.sourceCodeLocation?.startLine ?? 1 } : null;
};

/** Day that WeChat's page gives its program: seconds since 1970, or a date; China's time. */
const scriptDate = (script: string): readonly ParsedDate[] => {
  const written = /\b(?:createTime|publish_time|publishTime)\s*[:=]\s*['"](\d{4}-\d{1,2}-\d{1,2})/u.exec(script.slice(0, 400_000))?.[1];
  if (written !== undefined) return dated(written);
  const seconds = /\b(?:var\s+ct|oriCreateTime|ori_create_time)\s*[:=]\s*['"](\d{10})['"]/u.exec(script.slice(0, 400_000))?.[1];
  return seconds === undefined ? [] : dated(new Date((Number(seconds) + 8 * 3600) * 1000).toISOString().slice(0, 10));
};

/** Reads the meta tags of a page, and the date that WeChat's program has. */
export const headStated = (root: Parent): HeadStated => {
  const tags: { readonly rank: number; readonly gives: string; readonly value: string; readonly line: number }[] = [];
  let script: readonly ParsedDate[] = [];
  visit(root, (node) => {
    if (!isElement(node)) return true;
    const tag = node.tagName === 'meta' ? metaOf(node) : null;
    if (tag) tags.push(tag);
    if (node.tagName === 'script' && script.length === 0) script = scriptDate(node.childNodes.map((child) => ('value' in child ? child.value : '')).join(''));
    return node.tagName !== 'script';
  });
  const sorted = tags.toSorted((a, b) => a.rank - b.rank);
  const title = sorted.find(({ gives }) => gives === 'title');
  const meta = joinMetas(sorted.filter(({ gives }) => gives !== 'title').slice(0, mostFields).map(({ gives, value }) => fieldOf(gives, value)));
  return { title: title ? { text: title.value, line: title.line } : null, meta: joinMeta(meta, { ...noMeta, dates: script }) };
};

/** A field of metadata is a name or a date; no page has more of them. */
const longestField = 40;
const mostFields = 100;

/** Fields that stand on the page without a label, in elements named for them; and the flows that hold them. */
export const fieldsOf = (places: readonly Place[], flows: readonly Flow[], before: (place: Place) => boolean): { readonly meta: StatedMeta; readonly taken: ReadonlyMap<Flow, string> } => {
  const found = places.flatMap((place) => {
    const names = namesOf(place.element);
    const field = names.length === 0 ? undefined : fieldMarks.find(({ marks }) => names.some((name) => marks.includes(name)));
    return field && before(place) ? [{ place, gives: field.gives, value: trimLine(wholeText(place.element, longestField * 4)).replace(/\s+/gu, ' ') }] : [];
  }).filter(({ value }) => value !== '' && value.length <= longestField).slice(0, mostFields);
  const meta = joinMetas(found.map(({ gives, value }) => fieldOf(gives, value)));
  const values = found.filter(({ gives, value }) => fieldOf(gives, value) !== noMeta);
  const taken = new Map<Flow, string>();
  for (const flow of flows) {
    if (flow.text.length > 120 || !before(flow.block)) continue;
    const hit = values.find(({ place, value }) => flow.text.includes(value) && (within(flow.block, place) || within(place, flow.block)));
    if (hit) taken.set(flow, hit.gives);
  }
  return { meta, taken };
};
