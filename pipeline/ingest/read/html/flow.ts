import type { Shift } from '../../raised.ts';
import { shifted } from '../../raised.ts';
import { trimLine } from '../../text.ts';
import { isBackLink, shiftOf } from './marks.ts';
import type { Setting } from './style.ts';
import { settingOf } from './style.ts';
import type { Cell } from './table.ts';
import { gridOf, isDataTable, spanOf } from './table.ts';
import type { Element, Node, Parent } from './tree.ts';
import { attribute, isElement, isText, namesOf, silent } from './tree.ts';

/** An element with what it has from those above it. */
export interface Place {
  readonly element: Element;
  readonly up: Place | null;
  /** Place in reading order, from 0. */
  readonly order: number;
  /** Order of the last element inside it: set when the walk has left it. */
  readonly reach: { last: number };
  readonly depth: number;
  readonly setting: Omit<Setting, 'inline'>;
  readonly link: boolean;
  readonly pre: boolean;
  /** The innermost block around it, itself if it is one; null above all blocks. */
  readonly block: Place | null;
  readonly near: Near;
  /** Its text stands above or below the line: a power, the mark of a note. */
  readonly shift: Shift | null;
  /** It leads from a note back to its mark. */
  readonly back: boolean;
}

/** The innermost of some elements around a place, itself with them. */
export interface Near { readonly heading: Place | null; readonly item: Place | null; readonly quote: Place | null; readonly caption: Place | null; readonly note: Place | null }

const nowhere: Near = { heading: null, item: null, quote: null, caption: null, note: null };
const kinds: Readonly<Record<string, keyof Near>> = { h1: 'heading', h2: 'heading', h3: 'heading', h4: 'heading', h5: 'heading', h6: 'heading', li: 'item', blockquote: 'quote', figcaption: 'caption', caption: 'caption' };
/** Ids of items that marks in the text refer to: n1, note-2. */
const noteItem = /^(?:n|note|zhu|fn|ftn|edn)[-_]?\d{1,3}$/iu;
const noteNames = /(?:^|[-_])(?:footnotes?|endnotes?|fn\d*|ftn\d*|edn\d*|zhushi|annotation|references|reflist|cite[-_]note)(?:$|[-_:\d])/u;

/** A stretch of text between two ends of blocks, or a table of data: a line of the page. */
export interface Flow {
  readonly text: string;
  /** The same text with a space wherever an element begins or ends in it: pages set labels apart by their styles. */
  readonly spaced: string;
  /** The same text in parts, where links or fields stand side by side in it without a mark between; absent where it is one. */
  readonly parts?: readonly string[];
  /** Line of the file where it begins. */
  readonly line: number;
  /** The innermost block that holds it. */
  readonly block: Place;
  /** Of its characters: how many are in links, how many bold. */
  readonly linked: number;
  readonly bold: number;
  /** How many of the bold ones begin it, where no others are; 0 where all are. */
  readonly led: number;
  readonly size: number | undefined;
  /** Of its characters: how many are of a light grey. */
  readonly faint: number;
  readonly rows: readonly (readonly string[])[] | null;
  /** It begins its block: no line break of the same block stands before it. */
  readonly first: boolean;
  /** A picture stands between the flow before and this one. */
  readonly afterPicture: boolean;
  /** That picture stands in its own paragraph, with no line break between. */
  readonly besidePicture: boolean;
  /** It leads from a note back to its mark: no text of the article. */
  readonly back: boolean;
}

const blocks = new Set([
  'html', 'head', 'title', 'body', 'address', 'article', 'aside', 'blockquote', 'button', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption',
  'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'optgroup', 'option', 'p', 'pre', 'section', 'select',
  'summary', 'table', 'tbody', 'td', 'textarea', 'tfoot', 'th', 'thead', 'tr', 'ul', 'noscript',
]);
const wide = /[\p{Script=Han}\u3000-\u303F\uFF00-\uFFEF“”‘’—…]/u;

/** White space as a page shows it: runs are one space; a line end between Chinese characters is none. */
const folded = (text: string): string =>
  text.replace(/[ \t\n\r\f]+/gu, (run, at: number) =>
    (/[\n\r]/u.test(run) && wide.test(text[at - 1] ?? '') && wide.test(text[at + run.length] ?? '') ? '' : ' '));

interface Open { total: number; led: number; parts: string[]; back: boolean; cuts: number[]; last: Place | null; gap: string; line: number; linked: number; bold: number; faint: number; sizes: Map<number, number>; block: Place | null; broken: boolean }
interface TableOpen { readonly place: Place; readonly line: number; rows: Cell[][]; cell: { text: string; across: number; down: number } | null }

/** Lines of metadata are shorter: of longer ones it does not matter how the page sets them apart. */
const longestField = 400;

const lineOf = (node: Node): number => node.sourceCodeLocation?.startLine ?? 1;
/** Blocks that pages set in lines of text by their style. */
const boxes = new Set(['section', 'div']);
const isBlock = ({ tagName }: Element, inline: boolean): boolean => blocks.has(tagName) && !(boxes.has(tagName) && inline);
const keepsBreaks = (place: Place): boolean => /^h[1-6]$/u.test(place.element.tagName);
const joinCell = (a: string, b: string): string => (a === '' || b === '' ? a + b : wide.test(a.at(-1) ?? '') || wide.test(b[0] ?? '') ? a + b : `${a} ${b}`);

/** No line of a page is more fields side by side. */
const mostParts = 60;

const linkOf = (place: Place): Element | null => {
  for (let at: Place | null = place; at && at !== at.block; at = at.up) if (at.element.tagName === 'a') return at.element;
  return null;
};

const struck = new Set(['del', 's', 'strike', 'ins']);
/** Whether text that was struck out, or put in its place, begins or ends here. */
const isStruck = (before: Place, now: Place): boolean => before.element !== now.element && (struck.has(before.element.tagName) || struck.has(now.element.tagName));

/** Whether a text stands apart from the one before it: links that touch, or inline elements each on a line of the file. */
const standApart = (before: Place, now: Place, gap: string, text: string, lead: string): boolean => {
  const [a, b] = [linkOf(before), linkOf(now)];
  if (a && b && a !== b && gap === '') return !/[：:]\s*$/u.test(lead);
  return gap.includes('\n') && before !== before.block && now !== now.block && before.element !== now.element && !/[：:（(【[]\s*$/u.test(text);
};

/** The parts of a line that stand apart, or nothing. */
const partsOf = ({ parts, cuts }: Open): { readonly parts?: readonly string[] } => {
  if (cuts.length === 0) return {};
  const texts = [0, ...cuts].map((from, at) => trimLine(folded(parts.slice(from, cuts[at]).join(''))));
  return { parts: texts.filter((one) => one !== '') };
};

const placeOf = (element: Element, up: Place | null, order: number): Place => {
  const { inline, ...own } = settingOf(element);
  const place: { -readonly [K in keyof Place]: Place[K] } = {
    element, up, order, reach: { last: order }, depth: (up?.depth ?? 0) + 1, setting: up === null ? own : { ...up.setting, ...own },
    link: up?.link === true || element.tagName === 'a', pre: up?.pre === true || element.tagName === 'pre', block: up?.block ?? null, near: up?.near ?? nowhere,
    shift: up?.shift ?? shiftOf(element), back: up?.back === true || isBackLink(element),
  };
  if (isBlock(element, inline === true)) place.block = place;
  const kind = Object.hasOwn(kinds, element.tagName) ? kinds[element.tagName] : undefined;
  if (kind) place.near = { ...place.near, [kind]: place };
  if (kind !== 'heading' && (namesOf(element).some((name) => noteNames.test(name)) || (element.tagName === 'li' && noteItem.test(attribute(element, 'id'))))) place.near = { ...place.near, note: place };
  return place;
};

const blockOf = (place: Place): Place => place.block ?? place;

/** Hidden within a line that is shown: forums put rubbish so between sentences, against copying. */
const isHiddenInLine = ({ setting, block }: Place): boolean => setting.hidden === true && block !== null && block.setting.hidden !== true;

/** Gathers flows while the walk below enters and leaves the nodes of a page. */
const gatherer = (): { readonly flows: Flow[]; enter: (place: Place) => void; leave: (place: Place) => void; text: (value: string, line: number, place: Place) => void; mark: (place: Place, name: string) => void } => {
  const flows: Flow[] = [];
  let open: Open = { total: 0, led: 0, parts: [], back: false, cuts: [], last: null, gap: '', line: 1, linked: 0, bold: 0, faint: 0, sizes: new Map(), block: null, broken: false };
  let table: TableOpen | null = null;
  let picture = false;
  // The block that the picture stands in; null from the next line break on.
  let pictured: Place | null = null;
  const flush = (broken: boolean): void => {
    const raw = open.parts.join('');
    const text = trimLine(open.block?.pre === true ? raw : folded(raw));
    if (text !== '' && open.block) {
      if (table?.cell) table.cell.text = joinCell(table.cell.text, text);
      else {
        const size = [...open.sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0];
        flows.push({ text, spaced: text.length <= longestField ? folded(open.parts.map(trimLine).join(' ')).trim() : text, line: open.line, block: open.block, ...partsOf(open), linked: open.linked, bold: open.bold, led: open.led === open.bold && open.led < open.total ? open.led : 0, faint: open.faint, size: size === 0 ? undefined : size, rows: null, first: !open.broken, afterPicture: picture, besidePicture: picture && pictured !== null && pictured === open.block, back: open.back });
        picture = false;
      }
    }
    open = { total: 0, led: 0, parts: [], back: false, cuts: [], last: null, gap: '', line: 1, linked: 0, bold: 0, faint: 0, sizes: new Map(), block: null, broken };
  };
  const closeTable = (): void => {
    if (!table) return;
    const rows = gridOf(table.rows);
    const text = table.rows.map((row) => row.map((cell) => cell.text).join('\t')).join('\n');
    if (text.trim() !== '') flows.push({ text, spaced: text, line: table.line, block: table.place, linked: 0, bold: 0, led: 0, faint: 0, size: undefined, rows, first: true, afterPicture: picture, besidePicture: false, back: false });
    table = null;
    picture = false;
  };
  return {
    flows,
    text: (value, line, place) => {
      if (isHiddenInLine(place)) {
        const text = trimLine(folded(value));
        if (text !== '') flows.push({ text, spaced: text, line, block: place, linked: 0, bold: 0, led: 0, faint: 0, size: undefined, rows: null, first: true, afterPicture: false, besidePicture: false, back: false });
        return;
      }
      if (place.back !== open.back && !table?.cell && value.trim() !== '') {
        flush(false);
        open.back = place.back;
      }
      if (open.block === null) {
        if (value.trim() === '') return;
        open.block = blockOf(place);
        open.line = line + value.slice(0, value.length - value.trimStart().length).split('\n').length - 1;
      }
      // <del>1.10</del><ins>1.16</ins>: two figures, not one.
      if (open.last && isStruck(open.last, place) && /[\d.,%]$/u.test(open.parts.at(-1) ?? '') && /^[\d.]/u.test(value)) open.parts.push(' ');
      // 01, in a box of its own before the heading that it counts.
      if (open.last && open.last.element !== place.element && open.parts.length === 1 && /^\s*0\d\s*$/u.test(open.parts[0] ?? '') && /^\p{Script=Han}/u.test(value)) open.parts.push(' ');
      const count = value.replace(/\s/gu, '').length;
      if (count === 0) open.gap += value;
      else {
        if (open.last && open.cuts.length < mostParts && standApart(open.last, place, open.gap, open.parts.at(-1) ?? '', open.parts[0] ?? '')) open.cuts.push(open.parts.length);
        [open.last, open.gap] = [place, value.slice(value.trimEnd().length).includes('\n') ? '\n' : ''];
      }
      open.parts.push(place.shift === null ? value : shifted(value, place.shift));
      if (place.link) open.linked += count;
      if (place.setting.bold === true) {
        open.bold += count;
        if (open.led === open.total) open.led += count;
      }
      open.total += count;
      if (place.setting.faint === true) open.faint += count;
      const size = place.setting.size ?? 0;
      open.sizes.set(size, (open.sizes.get(size) ?? 0) + count);
    },
    mark: (place, name) => {
      if (name === 'img' || name === 'svg') [picture, pictured] = [true, blockOf(place)];
      if (name === 'br') pictured = null;
      if (name === 'br' && open.block && (table?.cell || keepsBreaks(blockOf(place)))) open.parts.push('\n');
      else if (name === 'br') flush(open.block !== null);
    },
    enter: (place) => {
      if (place.block !== place) return;
      flush(false);
      const { tagName } = place.element;
      if (tagName === 'table' && !table && isDataTable(place.element)) table = { place, line: lineOf(place.element), rows: [], cell: null };
      else if (table && tagName === 'tr') table.rows.push([]);
      else if (table && (tagName === 'td' || tagName === 'th')) {
        const cell = { text: '', across: spanOf(place.element, 'colspan'), down: spanOf(place.element, 'rowspan') };
        if (table.rows.length === 0) table.rows.push([]);
        table.rows.at(-1)?.push(cell);
        table.cell = cell;
      }
    },
    leave: (place) => {
      if (place.block !== place) return;
      flush(false);
      if (table && table.place === place) closeTable();
      else if (table?.cell && (place.element.tagName === 'td' || place.element.tagName === 'th')) table.cell = null;
    },
  };
};

/** Whether a flow stands before the line that it was hidden in. */
export const isTakenOut = ({ block }: Flow): boolean => isHiddenInLine(block);

/** Whether an element is another or stands inside it. */
export const within = (place: Place, root: Place): boolean => place.order >= root.order && place.order <= root.reach.last;

/**
 * The lines of a page in reading order: text between the ends of blocks and line breaks, tables of data whole. Without
 * recursion, for any depth.
 */
export const flowsOf = (root: Parent): { readonly flows: readonly Flow[]; readonly places: readonly Place[] } => {
  const gather = gatherer();
  const places: Place[] = [];
  const stack: ({ readonly node: Node; readonly up: Place | null } | { readonly leave: Place })[] = [...root.childNodes].toReversed().map((node) => ({ node, up: null }));
  while (stack.length > 0) {
    const step = stack.pop();
    if (!step) break;
    if ('leave' in step) {
      step.leave.reach.last = places.length - 1;
      gather.leave(step.leave);
      continue;
    }
    const { node, up } = step;
    if (isText(node)) {
      if (up) gather.text(node.value, lineOf(node), up);
    } else if (isElement(node) && !silent.has(node.tagName)) {
      const place = placeOf(node, up, places.length);
      places.push(place);
      gather.mark(place, node.tagName);
      gather.enter(place);
      stack.push({ leave: place });
      for (let at = node.childNodes.length - 1; at >= 0; at -= 1) {
        const child = node.childNodes[at];
        if (child) stack.push({ node: child, up: place });
      }
    }
  }
  return { flows: gather.flows, places };
};
