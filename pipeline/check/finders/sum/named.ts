import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare } from '../../interval.ts';
import { isAmount, sameScope, sameUnit } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { isTelling, sumClaim, total } from './parts.ts';

/** How far back a named part may have been told. */
const reach = 16;

const totalBehind = /^(?:其中)?([^，。；:]{3,24}?)(?:[两二三四五六\d][个项类者种条大期]?[^，。；合总共]{0,4}?)?(?:合计|总计|共计|合共|总共|加起来|合起来|一共|之和|相加|共有?)(?:为|是|达到?|有|约|仅|已)?$/u;
const joint = /、|以及|和|及|与/u;

/** 小学和初中, 一、二期, 一期二期. */
const namesIn = (words: string): readonly string[] => {
  const stages = words.match(/[一二三四五六七八九十][期批类级]/gu);
  if (stages && stages.join('') === words) return stages;
  return words.split(joint).map((name) => name.trim());
};

/** The words before a figure, without the mark that joins it to the list. */
const headOf = ({ lead }: Figure): string => lead.replace(/^[、和及与]|^以及/u, '');

const isNamed = (f: Figure, name: string): boolean => f.own.startsWith(name) || headOf(f).startsWith(name) || f.own.endsWith(name);

/** The figures told last under these names, each its own; null where one is not found. */
const partsOf = (told: readonly Figure[], names: readonly string[]): readonly Figure[] | null => {
  const parts = names.flatMap((name) => told.findLast((f) => isNamed(f, name)) ?? []);
  return parts.length === names.length && new Set(parts).size === parts.length ? parts.toSorted((a, b) => a.index - b.index) : null;
};

/**
 * `小学120所，初中45所，高中23所，小学和初中合计165所`: which parts a total is of, told by their names. What differs is only
 * told where each name is found once, in the same sentence.
 */
export const namedSum = (scene: Scene, whole: Figure): Claim | null => {
  const clause = /[^，。；:()\n]{0,40}$/u.exec(scene.s.slice(Math.max(0, whole.m.start - 40), whole.m.start))?.[0] ?? '';
  const words = totalBehind.exec(clause)?.[1];
  const names = words === undefined ? [] : namesIn(words);
  if (names.length < 2 || names.length > 6 || names.some((name) => name === '')) return null;
  const told = scene.figures.slice(Math.max(0, whole.index - reach), whole.index).filter((f) => f.line === whole.line && isAmount(f) && sameUnit(f, whole) && sameScope(f, whole));
  const parts = partsOf(told, names);
  if (!parts || !isTelling(parts)) return null;
  if (compare(whole.reading, total(parts)) === 'holds') return sumClaim(whole, parts, true);
  const once = names.every((name) => told.filter((f) => isNamed(f, name)).length === 1 && told.some((f) => f.own === name || headOf(f) === name));
  const plain = once && [...parts, whole].every(({ sentence, m }) => sentence === whole.sentence && m.comparator === 'eq' && m.valueHigh === null);
  return plain ? sumClaim(whole, parts, true) : null;
};
