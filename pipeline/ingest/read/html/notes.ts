import { noteTargets } from '../../lexicon/index.ts';
import type { Flow, Place } from './flow.ts';
import type { Element } from './tree.ts';
import { attribute } from './tree.ts';

/** A note that begins with its own mark needs none. */
const marked = /^[[［〔(（]?(?:\d{1,3}|注\d{0,3}|[①-⑳⁰¹²³⁴-⁹])/u;
const target = new RegExp(noteTargets, 'iu');
/** Longer lists are no notes of an article. */
const longestList = 400;

/** Number of an item in its ordered list, as the page shows it. */
const inList = ({ element, up }: Place): string | null => {
  const list = up?.element;
  if (list?.tagName !== 'ol' || list.childNodes.length > longestList) return null;
  const items = list.childNodes.filter((node): node is Element => node.nodeName === 'li');
  const start = Number.parseInt(attribute(list, 'start') || '1', 10) || 1;
  return /^\d{1,3}$/u.test(attribute(element, 'value')) ? attribute(element, 'value') : String(items.indexOf(element) + start);
};

/** Number at the end of an id by which a mark refers to a note: fn2, cite_note-2. */
const inId = ({ element }: Place): string | null => {
  const id = attribute(element, 'id');
  return target.test(id) ? (/(\d{1,3})$/u.exec(id)?.[1] ?? null) : null;
};

/** A note's text stands no deeper in it. */
const highest = 8;

/** The element that is one note: an item of the notes' list, or what has the id of one. */
const noteAt = (block: Place): { readonly place: Place; readonly number: string } | null => {
  const { item, note } = block.near;
  if (!note) return null;
  const number = item && (item.order >= note.order || note.element.tagName === 'ol') ? inList(item) : null;
  if (item && number !== null) return { place: item, number };
  for (let [at, level]: [Place | null, number] = [block, 0]; at && at.order >= note.order && level < highest; [at, level] = [at.up, level + 1]) {
    const own = inId(at);
    if (own !== null) return { place: at, number: own };
  }
  return null;
};

/** What a page's markup writes before its notes ([1] ), each at the first line of the note; notes with a mark in their text have none. */
export const noteMarks = (flows: readonly Flow[]): ReadonlyMap<Flow, string> => {
  const seen = new Set<Place>();
  return new Map(flows.flatMap((flow): (readonly [Flow, string])[] => {
    const note = flow.back || flow.rows ? null : noteAt(flow.block);
    if (!note || seen.has(note.place)) return [];
    seen.add(note.place);
    return marked.test(flow.text) ? [] : [[flow, `[${note.number}] `]];
  }));
};
