import type { Figure } from './figures/index.ts';
import { holders, kinds } from './lexicon/kinds.ts';
import { overlapWords } from './lexicon/wholes.ts';

/** The words before a part, whole: 中级 is no 级. */
const nameOf = (f: Figure): string => f.lead.replace(/^(?:其中|有|为|是|共有|包括|[:、，；和及与])+/u, '').replace(/(?:有|为|是|达|约)+$/u, '') || f.own;

/** Whether no thing can be of two of the kinds that the parts name (`whole`: what they are taken from). */
export const exclude = (parts: readonly Figure[], whole: Figure): boolean => {
  const names = parts.map(nameOf);
  if (new Set(names).size !== names.length || names.some((name) => name === '' || overlapWords.test(name))) return false;
  const scale = kinds.some(({ names: patterns, units }) => {
    const at = names.map((name) => patterns.findIndex((pattern) => pattern.test(name)));
    return at.every((n) => n >= 0) && new Set(at).size === at.length && (units === undefined || units.includes(whole.m.unit));
  });
  const last = new Set(names.map((name) => name.at(-1)));
  return scale || (last.size === 1 && names.length > 2 && names.every((name) => holders.test(name) && name.length <= 5) && !whole.own.endsWith(names[0]?.at(-1) ?? '') && whole.own !== '');
};
