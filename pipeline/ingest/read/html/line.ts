import type { Hint, Look, SourceLine } from '../../model.ts';
import { numberingOf } from '../../numbering.ts';
import { noteHeadings } from '../../lexicon/index.ts';
import { isNoteLine, isUnitLine } from '../../regroup/index.ts';
import { bare, running, sentenceEnd, trimLine, unwrapped } from '../../text.ts';
import type { Flow, Near, Place } from './flow.ts';
import { isElement, isText, namesOf, visit } from './tree.ts';

/** How most of an article's text is set: what a line's look is measured against. */
export interface Usual {
  readonly size: number | undefined;
  readonly centred: boolean;
  readonly faint: boolean;
  /** Depths of headings (1–6) in use, the shallowest first. */
  readonly depths: readonly number[];
  /** Most of the text stands in block quotations, or list items: they set out the page. */
  readonly quoted: boolean;
  readonly listed: boolean;
}

/** One of the elements around a place, if it stands inside `root`. */
const around = (place: Place, root: Place, kind: keyof Near): Place | null => {
  const found = place.near[kind];
  return found && found.order > root.order ? found : null;
};
const depthOf = (place: Place): number => Number(place.element.tagName.slice(1));

const lengthOf = (flows: readonly Flow[]): number => flows.reduce((sum, { text }) => sum + text.length, 0);

const mostly = (flows: readonly Flow[], test: (flow: Flow) => boolean, share: number): boolean => lengthOf(flows.filter(test)) > lengthOf(flows) * share;

/** Reads how an article's text is set, title and what is removed apart. */
export const usualOf = (flows: readonly Flow[], root: Place): Usual => {
  const sizes = new Map<number | undefined, number>();
  for (const { size, text, rows } of flows) if (!rows) sizes.set(size, (sizes.get(size) ?? 0) + text.length);
  const depths = flows.flatMap(({ block, text }) => {
    const heading = around(block, root, 'heading');
    return heading && text.length <= longestHeading ? [depthOf(heading)] : [];
  });
  return {
    size: [...sizes].toSorted((a, b) => b[1] - a[1])[0]?.[0],
    centred: mostly(flows, ({ block }) => block.setting.centred === true, 0.4),
    depths: [...new Set(depths)].toSorted((a, b) => a - b),
    faint: mostly(flows, ({ faint, text }) => faint * 2 > text.length, 0.4),
    quoted: mostly(flows, ({ block }) => around(block, root, 'quote') !== null, 0.5),
    listed: mostly(flows, ({ block, text }) => running(text) && around(block, root, 'item') !== null, 0.6),
  };
};

const longestHeading = 60;

/** What browsers set text in, in pixels, where no element says otherwise; style sheets may, so that only what is larger tells. */
const browserSize = 16;

/** No page sets its text in a style sheet as small as what an element of a line says. */
const smallSize = 12;

export const lookOf = ({ text, bold, faint, size, block }: Flow, usual: Usual): Look => ({
  bold: bold * 10 >= bare(text).length * 9,
  centred: block.setting.centred === true && !usual.centred,
  ...(faint * 10 >= bare(text).length * 9 && !usual.faint ? { faint: true as const } : {}),
  size: size === undefined ? 1 : usual.size === undefined ? (size <= smallSize ? 0.75 : Math.max(1, Math.round((size / browserSize) * 100) / 100)) : Math.round((size / usual.size) * 100) / 100,
});

/** Text beside a picture is looked at so far up: a box around both. */
const highestBox = 4;

/** Text of an element if it is no longer than a caption, and whether a picture stands in it. */
const boxOf = (place: Place): { readonly text: string; readonly picture: boolean } | null => {
  let [text, picture] = ['', false];
  visit(place.element, (node) => {
    if (text.length > 400) return false;
    if ('tagName' in node && node.tagName === 'img') picture = true;
    if (node.nodeName === '#text' && 'value' in node) text += bare(node.value);
    return true;
  });
  return text.length > 400 ? null : { text, picture };
};

/** A line that shares a box with a picture and with nothing else. */
const boxed = (flow: Flow, root: Place): boolean => {
  const own = bare(flow.text);
  let at: Place | null = flow.block;
  for (let level = 0; at && at.order > root.order && level < highestBox; level += 1) {
    const box = boxOf(at);
    if (!box || box.text !== own) return false;
    // A sentence with a picture or an icon in its own paragraph is one of the text; whether it tells of the picture is asked later.
    if (box.picture) return level > 0 || !sentenceEnd(flow.text);
    at = at.up;
  }
  return false;
};

/** Sentences of captions are hardly longer. */
const longestBeside = 28;

/** A sentence of the text that a picture stands beside, in its own paragraph and without a line break between. */
const isBeside = ({ besidePicture, text }: Flow): boolean => besidePicture && text.length > longestBeside && sentenceEnd(text);

/** 数据来源：某局, below a chart: a note. */
const longestSource = 40;

const captionWords = /(?:^|[-_])(?:caption|(?:pic|img|image|photo)[-_]?(?:desc|note|text|info)|imgtext|tushuo|picdesc|figure-?text)(?:$|[-_])/u;

/** A short line under a picture, set otherwise than the text is. */
const isCaption = (flow: Flow, root: Place, look: Look): boolean => {
  if (around(flow.block, root, 'caption')) return true;
  if (flow.text.length > 90 || isUnitLine(flow.text) || (isNoteLine(flow.text) && flow.text.length <= longestSource)) return false;
  if (namesOf(flow.block.element).some((name) => captionWords.test(name))) return true;
  if (flow.afterPicture && boxed(flow, root)) return true;
  return flow.afterPicture && !look.bold && (look.centred || look.faint === true || look.size < 0.95) && (flow.text.length <= 60 || !sentenceEnd(flow.text));
};

/** Whether an element around a line is named as a note's. */
export const isNote = ({ block }: Flow, root: Place | null): boolean => block.near.note !== null && block.near.note.order > (root?.order ?? -1);

/** How many items of lists an item stands in. */
const nested = (block: Place, root: Place): { readonly depth?: number } => {
  let depth = -1;
  for (let at = around(block, root, 'item'); at; at = at.up && around(at.up, root, 'item')) depth += 1;
  return depth > 0 ? { depth } : {};
};

const hintOf = (flow: Flow, root: Place, usual: Usual, look: Look): Hint | null => {
  if (flow.rows) return { is: 'table', rows: flow.rows };
  if (isCaption(flow, root, look)) return { is: 'caption' };
  const heading = around(flow.block, root, 'heading');
  if (isNote(flow, root) && !noteHeadings.includes(unwrapped(flow.text))) return { is: 'footnote' };
  if (heading && flow.text.length <= longestHeading && !/[。；;]$/u.test(flow.text)) return { is: 'heading', level: usual.depths.indexOf(depthOf(heading)) + 1 };
  if (!usual.listed && around(flow.block, root, 'item')) return { is: 'list-item', ...nested(flow.block, root) };
  return !usual.quoted && around(flow.block, root, 'quote') ? { is: 'quote' } : null;
};

/** Longer lists are no lists of an article: their items are not numbered. */
const longestList = 400;

/** Whether a line is the first of its item: the item's own, or that of a paragraph at its beginning. */
const opens = ({ first, block }: Flow, item: Place): boolean =>
  first && (block === item || (block.up === item && item.element.childNodes.find((node) => isElement(node) || (isText(node) && node.value.trim() !== '')) === block.element));

/** Number of an item of an ordered list as the page shows it, or nothing. */
const numberOf = (flow: Flow, root: Place): string => {
  const item = around(flow.block, root, 'item');
  const list = item?.up?.element;
  if (!item || list?.tagName !== 'ol' || !opens(flow, item) || /^\s*(?:[\d（(①-⑳]|[一二三四五六七八九十]+[、.])/u.test(flow.text)) return '';
  const start = Number.parseInt(list.attrs.find(({ name }) => name === 'start')?.value ?? '1', 10) || 1;
  return list.childNodes.length > longestList ? '' : `${list.childNodes.filter((node) => node.nodeName === 'li').indexOf(item.element) + start}. `;
};

/** The lines that a flow of the article gives: one, or as many as preformatted text has. */
export const articleLines = (flow: Flow, root: Place, usual: Usual, { isTitle, tail, note }: { readonly isTitle: (text: string) => boolean; readonly tail: boolean; readonly note: string }): readonly SourceLine[] => {
  const look = lookOf(flow, usual);
  // Set to the right amid a text: who signs a letter. At its end the date there is the article's, and is left to be read.
  const signed = flow.block.setting.right === true && !tail && flow.text.length <= 40 && !isUnitLine(flow.text) && numberingOf(flow.text) === null;
  const hint = hintOf(flow, root, usual, look) ?? (signed ? { is: 'paragraph' as const, runIn: null } : null);
  if (flow.rows) return [{ number: flow.line, text: flow.text, gap: true, hint, look }];
  const beside = isBeside(flow);
  const number = hint?.is === 'list-item' ? numberOf(flow, root) : hint?.is === 'footnote' ? note : '';
  return flow.text.split('\n').flatMap((raw, at): SourceLine[] => {
    const text = trimLine(raw);
    if (text === '') return [];
    const made = at === 0 && number !== '' ? { made: [[0, number.length]] as const } : {};
    return [{ number: flow.line + (flow.block.pre ? at : 0), text: (at === 0 ? number : '') + text, gap: flow.first && at === 0, hint: isTitle(text) ? null : hint, look, ...(flow.led > 0 && at === 0 ? { led: flow.led } : {}), ...(flow.afterPicture && !beside && at === 0 ? { picture: true as const } : {}), ...made }];
  });
};
