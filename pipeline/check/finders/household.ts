import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, exactly, times } from '../interval.ts';
import { allAlike, allPay, eachPays, households, nobodyAided, paysBesides } from '../lexicon/reckoning.ts';
import { numberOf } from '../numeral.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { figuresBefore } from '../window.ts';
import { asProduct } from '../working.ts';

const [reach, most] = [80, 24];

/** What each pays, told before: only where the text names one such sum. */
const standardOf = (scene: Scene, at: number): Figure | null => {
  const all = figuresBefore(scene, at, most).filter(({ m, lead }) => m.kind === 'money' && m.comparator === 'eq' && m.valueHigh === null && eachPays.test(lead));
  return new Set(all.map(({ m }) => m.value)).size === 1 ? all[0] ?? null : null;
};

const claimFor = (scene: Scene, found: RegExpExecArray): Claim | null => {
  const { s } = scene;
  const [at, heads] = [found.index + found[0].length, found.groups?.['heads'] ?? ''];
  const sentence = /^[^。；\n]*/u.exec(s.slice(at, at + reach))?.[0] ?? '';
  const standard = allAlike.test(sentence) ? standardOf(scene, found.index) : null;
  const total = standard && scene.figures.slice(standard.index + 1, standard.index + most).find(({ m, lead }) => m.start >= at && m.end <= at + sentence.length && m.unit === standard.m.unit && m.comparator === 'eq' && allPay.test(lead));
  if (!standard || !total) return null;
  const size = numberOf(heads);
  // What is fixed for each head is exact, and so is what they pay.
  const [stated, computed] = [exactly(total.m.value ?? 0), times(exactly(standard.m.value ?? 0), exactly(size))];
  if (compare(stated, computed) !== 'holds' && (!nobodyAided.test(sentence) || paysBesides.test(sentence))) return null;
  return relationClaim({
    type: 'mean', figures: [standard.m, { start: found.index, end: at }, total.m], said: saidBy(total.m), stated, computed, unit: total.m.unit,
    working: asProduct(standard.m.text, String(size)),
  });
};

/** `每人每年400元……一家四口均按普通居民参保，没有人享受资助，一共缴纳1600元`: accused only where all pay alike and nobody is aided. */
export const findHousehold: Finder = (scene) => [...scene.s.matchAll(households)].flatMap((found) => claimFor(scene, found) ?? []);
