import type { Figure } from './figures/index.ts';
import { holders, kinds, type Kinds } from './lexicon/kinds.ts';
import { overlapWords } from './lexicon/wholes.ts';

/** The words before a part, whole: 中级 is no 级. */
const nameOf = (f: Figure): string => f.lead.replace(/^(?:其中|有|为|是|共有|包括|[:、，；和及与])+/u, '').replace(/(?:有|为|是|达|约)+$/u, '').replace(/^[^，。；]{0,12}(?:获得|取得|收获|夺得|评出|招收|录取|共有)/u, '') || f.own;

/** The kinds that the parts are of, each of one of its own; undefined where there are none such. */
const kindsOf = (parts: readonly Figure[]): Kinds | undefined => {
  const names = parts.map(nameOf);
  if (new Set(names).size !== names.length || names.some((name) => name === '' || overlapWords.test(name))) return undefined;
  return kinds.find(({ names: patterns }) => {
    const at = parts.map(({ own }, n) => patterns.findIndex((pattern) => pattern.test(names[n] ?? '') || pattern.test(own)));
    return at.every((n) => n >= 0) && new Set(at).size === at.length;
  });
};

/** Whether no thing can be of two of the kinds that the parts name (`whole`: what they are taken from). */
export const exclude = (parts: readonly Figure[], whole: Figure): boolean => {
  const found = kindsOf(parts);
  if (found) return found.units === undefined || found.units.includes(whole.m.unit);
  const names = parts.map(nameOf);
  return new Set(names.map((name) => name.at(-1))).size === 1 && new Set(names).size === names.length && names.length > 2
    && names.every((name) => holders.test(name) && name.length <= 5 && !overlapWords.test(name)) && !whole.own.endsWith(names[0]?.at(-1) ?? '') && whole.own !== '';
};

/** Whether there is no further kind beside those that the parts name. */
export const leavesNone = (parts: readonly Figure[]): boolean => {
  const found = kindsOf(parts);
  return found !== undefined && (found.told === true || (found.all === true && found.names.length === parts.length));
};

/** Whether percentages name all kinds of one measure, each once and of the same thing (男性、女性); `over`: they make more than a hundred, where a further kind would only add to it (省内、省外). */
export const exhausts = (parts: readonly Figure[], over: boolean): boolean => {
  const names = parts.map((f) => f.lead.replace(/^[:、，；和及与]+/u, '').replace(/(?:所占|占比|占|比重|比例|分别|的|为|是|达|约|有)+$/u, ''));
  return kinds.some(({ all, most, names: patterns }) => {
    if (!(all === true || (over && most === true)) || patterns.length !== names.length) return false;
    const at = names.map((name) => patterns.findIndex((pattern) => pattern.test(name)));
    const rests = names.map((name, n) => name.replace(patterns[at[n] ?? 0] ?? /^$/u, ''));
    return at.every((n) => n >= 0) && new Set(at).size === at.length && new Set(rests).size === 1 && parts.every(({ tail, m }) => tail === '' && m.comparator === 'eq');
  });
};
