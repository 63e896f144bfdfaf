/** One step of a selector: an element's name, classes that it must have, and classes of `:is()` of which it needs one. */
interface Compound { readonly name: string | null; readonly classes: readonly string[]; readonly any: readonly string[] }

/** A selector of a rule that sets bold, from the outermost step to the element itself. */
export type BoldSelector = readonly Compound[];

/** An open element, as far as selectors of ours ask about it. */
export interface StyledElement { readonly name: string; readonly classes: ReadonlySet<string> }

/** `font: italic 700 12px a` and what a variable may hold too: a letter too many is no fault, one too few is. */
const setsBold = /(?:^|[;{\s])font(?:-weight)?\s*:[^;]*\b(?:bold|bolder|[5-9]\d\d)\b|font-weight\s*:\s*var/u;
const classesIn = (text: string): readonly string[] => [...text.matchAll(/\.([\w-]+)/gu)].map(([, name = '']) => name);

const compoundOf = (text: string): Compound => {
  const [plain, ...groups] = text.split(/:(?:is|where)\(/u);
  return { name: /^[a-z][\w-]*/iu.exec(plain ?? '')?.[0].toLowerCase() ?? null, classes: classesIn((plain ?? '').replace(/:not\([^)]*\)/gu, '')), any: groups.flatMap((group) => classesIn(group.split(')', 1)[0] ?? '')) };
};

/** Commas and white space within brackets part nothing. */
const outside = (text: string, mark: 'comma' | 'space'): readonly string[] => text.split(mark === 'comma' ? /,(?![^(]*\))/u : /[\s>]+(?![^(]*\))/u).filter((part) => part.trim() !== '');

/** `.words + .words` is some `.words`: a step that only stands beside the element asks nothing of what holds it. */
const stepsOf = (selector: string): BoldSelector => outside(selector.trim().replace(/\s*[+~]\s*(?![^(]*\))/gu, '+'), 'space').map((step) => compoundOf(step.split('+').at(-1) ?? ''));

/** The selectors of a style sheet that set their elements in bold, at any width of the page. */
export const boldSelectors = (css: string): readonly BoldSelector[] => css.replace(/\/\*.*?\*\//gsu, '').split('}').flatMap((rule) => {
  const parts = rule.split('{');
  const [selector = '', declarations = ''] = [parts.at(-2), parts.at(-1)];
  return parts.length < 2 || !setsBold.test(declarations) || selector.trim().startsWith('@') ? [] : outside(selector, 'comma').map(stepsOf).filter((steps) => steps.length > 0);
});

const isOf = ({ name, classes }: StyledElement, step: Compound): boolean =>
  (step.name === null || step.name === name) && step.classes.every((one) => classes.has(one)) && (step.any.length === 0 || step.any.some((one) => classes.has(one)));

/** Elements further out than this hold no element of ours by a rule. */
const deepest = 24;

/** Whether a selector sets an element in bold. `outer`: what it stands in, the innermost last. */
export const isSetBold = (element: StyledElement, outer: readonly StyledElement[], selectors: readonly BoldSelector[]): boolean => selectors.some((steps) => {
  const own = steps.at(-1);
  if (!own || !isOf(element, own)) return false;
  let at = outer.length - 1;
  return steps.slice(0, -1).toReversed().every((step) => {
    const last = Math.max(0, outer.length - deepest);
    while (at >= last && !isOf(outer[at] ?? element, step)) at -= 1;
    at -= 1;
    return at >= last - 1;
  });
});
