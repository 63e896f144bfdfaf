import { backArrows, backLinkNames, noteTargets } from '../../lexicon/index.ts';
import type { Shift } from '../../raised.ts';
import { isRaisable } from '../../raised.ts';
import type { Element, Node } from './tree.ts';
import { attribute, isElement, isText, namesOf } from './tree.ts';

/** Marks of notes, powers and links back are no longer. */
const longestMark = 40;

const back = { names: new RegExp(backLinkNames, 'u'), arrows: new RegExp(backArrows, 'u') };
const target = new RegExp(noteTargets, 'iu');

/** Nor are they made of more nodes. */
const mostNodes = 60;

/** Text of an element, if it is short. */
const shortText = (element: Element): string => {
  const stack: Node[] = element.childNodes.slice(0, mostNodes).toReversed();
  let text = '';
  for (let count = 0; stack.length > 0; count += 1) {
    const node = stack.pop();
    if (!node || count > mostNodes || text.length > longestMark || element.childNodes.length > mostNodes) return '';
    if (isText(node)) text += node.value;
    else if (isElement(node)) stack.push(...node.childNodes.slice(0, mostNodes).toReversed());
  }
  return text.length > longestMark ? '' : text;
};

const shiftOfStyle = (style: string): Shift | null => {
  const found = /(?:^|;)\s*vertical-align\s*:\s*(super|sub)\b/iu.exec(style)?.[1]?.toLowerCase();
  return found === undefined ? null : found === 'super' ? 'up' : 'down';
};

/** A link to a note whose text is the note's number alone: raised by a style sheet, if it does not say so itself. */
const linksToNote = (element: Element): boolean =>
  element.tagName === 'a' && attribute(element, 'href').startsWith('#') && [...namesOf(element), attribute(element, 'href'), attribute(element, 'role')].some((name) => target.test(name));

/** How MathML sets its first and second part, so that no fraction and no power reads as one number: ¹₁₂, 10⁴. */
const ofMath: Readonly<Record<string, readonly (Shift | null)[]>> = { mfrac: ['up', 'down'], msup: [null, 'up'], msub: [null, 'down'] };

const shiftInMath = (element: Element): Shift | null => {
  const up = element.parentNode;
  const shifts = up && isElement(up) && Object.hasOwn(ofMath, up.tagName) ? ofMath[up.tagName] : undefined;
  return shifts === undefined || !up ? null : (shifts[up.childNodes.filter((node) => isElement(node)).indexOf(element)] ?? null);
};

/** How an element sets a number above or below the line; null where it does not, or holds more than a number. */
export const shiftOf = (element: Element): Shift | null => {
  const shift = element.tagName === 'sup' ? 'up' : element.tagName === 'sub' ? 'down' : linksToNote(element) ? 'up' : (shiftInMath(element) ?? shiftOfStyle(attribute(element, 'style').slice(0, 2000)));
  return shift !== null && isRaisable(shortText(element)) ? shift : null;
};

/** Whether an element is the link back from a note to its mark (↩, ^ a b): by its name, or a link within the page that shows an arrow. */
export const isBackLink = (element: Element): boolean => {
  const named = [...namesOf(element), attribute(element, 'role')].some((name) => back.names.test(name));
  const inPage = element.tagName === 'a' && attribute(element, 'href').startsWith('#');
  return (named || inPage) && back.arrows.test(shortText(element));
};
