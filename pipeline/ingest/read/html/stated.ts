import { labelledDate } from '../../dates.ts';
import { fieldMarks, itemFields, metaNames, nobody, scriptDates } from '../../lexicon/index.ts';
import { joinMetas, labelled, readMeta } from '../../meta.ts';
import type { ParsedDate, StatedMeta } from '../../model.ts';
import { noMeta } from '../../model.ts';
import { trimLine } from '../../text.ts';
import type { Flow, Place } from './flow.ts';
import { within } from './flow.ts';
import { linkedData } from './linked.ts';
import { hides } from './style.ts';
import type { Element, Node, Parent } from './tree.ts';
import { attribute, isElement, namesOf, visit, wholeText } from './tree.ts';

/** What a page's head states: title and metadata that need not be seen on the page. */
export interface HeadStated {
  readonly title: { readonly text: string; readonly line: number } | null;
  readonly meta: StatedMeta;
}

const empty = new RegExp(nobody, 'iu');

const dated = (text: string): readonly ParsedDate[] =>
  [labelledDate(text)].flatMap((date) => (date ? [{ role: 'posted', iso: date.iso, text: date.text }] : []));

const fieldOf = (gives: string, value: string): StatedMeta => {
  // Fields may hold their label once more: 来源：某报.
  const read = labelled(value) ? readMeta(value) : null;
  if (read) return read.meta;
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

const written = new RegExp(`\\b${scriptDates.written}["']?\\s*[:=]\\s*['"](\\d{4}[-/年.]\\d{1,2}[-/月.]\\d{1,2})`, 'u');
const seconds = new RegExp(`\\b${scriptDates.seconds}\\s*[:=]\\s*['"](\\d{10})['"]`, 'u');
/** Programs are looked at so far. */
const longestScript = 400_000;

/** Day of publication that a page gives its program: a date, or seconds since 1970; China's time. */
const scriptDate = (script: string): readonly ParsedDate[] => {
  const text = script.slice(0, longestScript);
  const day = written.exec(text)?.[1];
  if (day !== undefined) return dated(day);
  const count = seconds.exec(text)?.[1];
  return count === undefined ? [] : dated(new Date((Number(count) + 8 * 3600) * 1000).toISOString().slice(0, 10));
};

const inAddress = /[/_](?:t)?(20\d{2})[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])[/_]/u;

/** The day that the address of a page holds: …/2021-03/05/content_1.htm, …/t20210305_1.html. */
const addressDate = (address: string): readonly ParsedDate[] => {
  const [, year, month, day] = inAddress.exec(address.slice(0, 400)) ?? [];
  return year === undefined ? [] : dated(`${year}-${month}-${day}`);
};

/** The address of a page as it states it itself, or as the browser that saved it does. */
const addressOf = (node: Parent | Node): string => {
  if (node.nodeName === '#comment' && 'data' in node) return /saved from url=\(\d+\)(\S+)/u.exec(node.data.slice(0, 500))?.[1] ?? '';
  if (!isElement(node)) return '';
  if (node.tagName === 'link' && attribute(node, 'rel') === 'canonical') return attribute(node, 'href');
  return node.tagName === 'meta' && attribute(node, 'property') === 'og:url' ? attribute(node, 'content') : '';
};

const contentOf = (element: Element): string => element.childNodes.map((child) => ('value' in child ? child.value : '')).join('');

/** Reads the meta tags of a page, and the date that WeChat's program has. */
export const headStated = (root: Parent): HeadStated => {
  const tags: { readonly rank: number; readonly gives: string; readonly value: string; readonly line: number }[] = [];
  let script: readonly ParsedDate[] = [];
  let linked = noMeta;
  let time: readonly ParsedDate[] = [];
  let address: readonly ParsedDate[] = [];
  visit(root, (node) => {
    if (address.length === 0) address = addressDate(addressOf(node));
    if (!isElement(node)) return true;
    const tag = node.tagName === 'meta' ? metaOf(node) : null;
    if (tag) tags.push(tag);
    if (node.tagName === 'time' && time.length === 0) time = dated(attribute(node, 'datetime').slice(0, 40));
    if (node.tagName !== 'script') return true;
    if (/ld\+json/u.test(attribute(node, 'type'))) linked = linked === noMeta ? linkedData(contentOf(node)) : linked;
    else if (script.length === 0) script = scriptDate(contentOf(node));
    return false;
  });
  const sorted = tags.toSorted((a, b) => a.rank - b.rank);
  const title = sorted.find(({ gives }) => gives === 'title');
  const meta = joinMetas(sorted.filter(({ gives }) => gives !== 'title').slice(0, mostFields).map(({ gives, value }) => fieldOf(gives, value)));
  // The first that states a day is believed: programs and elements may tell of other pages.
  const day = [meta.dates, linked.dates, script, time, address].find((dates) => dates.length > 0) ?? [];
  return { title: title ? { text: title.value, line: title.line } : null, meta: { ...joinMetas([meta, linked]), dates: day } };
};

/** A field of metadata is a name or a date; no page has more of them. */
const longestField = 40;
const mostFields = 100;

/** Fields that stand on the page without a label, in elements named for them; and the flows that hold them. */
export const fieldsOf = (places: readonly Place[], flows: readonly Flow[], before: (place: Place) => boolean): { readonly meta: StatedMeta; readonly taken: ReadonlyMap<Flow, string> } => {
  const found = places.flatMap((place) => {
    const names = namesOf(place.element);
    const item = attribute(place.element, 'itemprop').toLowerCase();
    const gives = Object.hasOwn(itemFields, item) ? itemFields[item] : names.length === 0 ? undefined : fieldMarks.find(({ marks }) => names.some((name) => marks.includes(name)))?.gives;
    return gives && before(place) ? [{ place, gives, value: trimLine(attribute(place.element, 'datetime').slice(0, longestField) || wholeText(place.element, longestField * 4, (element) => element !== place.element && hides(element))).replace(/\s+/gu, ' ') }] : [];
  }).filter(({ value }) => value !== '' && value.length <= longestField).slice(0, mostFields);
  const meta = joinMetas(found.map(({ gives, value }) => fieldOf(gives, value)));
  const values = found.filter(({ gives, value }) => fieldOf(gives, value) !== noMeta);
  const taken = new Map<Flow, string>();
  for (const flow of flows) {
    if (flow.text.length > 120 || flow.block.setting.hidden === true || !before(flow.block)) continue;
    const hit = values.find(({ place, value }) => flow.text.includes(value) && (within(flow.block, place) || within(place, flow.block)));
    if (hit) taken.set(flow, hit.gives);
  }
  return { meta, taken };
};
