import type { Figure } from './figures/index.ts';
import { holders, holderUnits, kinds, manifoldHolders, type Kinds } from './lexicon/kinds.ts';
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

/** Whether what is counted can be of one only of the kinds. */
const fits = ({ units, of }: Kinds, { m, lead }: Figure): boolean =>
  (units === undefined ? !holderUnits.includes(m.unit) : units.includes(m.unit)) && (of === undefined || of.test(lead));

/** Whether no thing can be of two of the kinds that the parts name (`whole`: what they are taken from). */
export const exclude = (parts: readonly Figure[], whole: Figure): boolean => {
  const found = kindsOf(parts);
  if (manifoldHolders.test(whole.lead)) return false;
  if (found) return fits(found, whole);
  // A visitor goes from floor to floor; who works in a workshop does not.
  if (['人', '人次', '家', '户'].includes(whole.m.unit) && !parts.every(({ own }) => /(?:车间|班组|分厂|院区)$/u.test(own))) return false;
  const names = parts.map(nameOf);
  return new Set(names.map((name) => name.at(-1))).size === 1 && new Set(names).size === names.length && names.length > 2
    && names.every((name) => holders.test(name) && name.length <= 5 && !overlapWords.test(name)) && !whole.own.endsWith(names[0]?.at(-1) ?? '') && whole.own !== '';
};

/** Those who win two prizes are one, so that only what gives them out adds them up. */
const gives = /评|颁|授予|设/u;

/** Whether there is no further kind beside those that the parts of a whole name. */
export const leavesNone = (parts: readonly Figure[], whole: Figure): boolean => {
  const found = kindsOf(parts);
  if (found === undefined) return false;
  if (found.told === true && parts.length < 3) return false;
  if (found.told === true) return !holderUnits.includes(whole.m.unit) || gives.test(whole.lead);
  return found.all === true && fits(found, whole) && found.names.length === parts.length;
};

/** A rate of each kind by itself (男性、女性的参与率) is no share of the whole. */
const ofEach = /率(?!先)|的比例|分别|各自|(?:占比|比重|比例)(?:方面|中|上)?[，:]/u;

/** Whether the words before a list of shares say that each is of a whole of its own. */
export const isOfEach = (before: string): boolean => ofEach.test(before);

/**
 * Whether percentages name all kinds of one measure, each once, as what they take of one whole (男性占51%、女性占49%);
 * `before`: the words of the sentence before them; `over`: they make more than a hundred, where a further kind would only add to it (省内、省外).
 */
export const exhausts = (parts: readonly Figure[], before: string, over: boolean): boolean => {
  if (!parts.every(({ lead }) => lead.includes('占')) || ofEach.test(before) || parts.some(({ lead }) => ofEach.test(lead))) return false;
  const names = parts.map((f) => f.lead.replace(/^[:、，；和及与]+/u, '').replace(/(?:所占|占比|占|比重|比例|的|为|是|达|约|有)+$/u, ''));
  return kinds.some(({ all, most, names: patterns }) => {
    if (!(all === true || (over && most === true)) || patterns.length !== names.length) return false;
    const at = names.map((name) => patterns.findIndex((pattern) => pattern.test(name)));
    const rests = names.map((name, n) => name.replace(patterns[at[n] ?? 0] ?? /^$/u, ''));
    return at.every((n) => n >= 0) && new Set(at).size === at.length && new Set(rests).size === 1 && parts.every(({ tail, m }) => tail === '' && m.comparator === 'eq');
  });
};
