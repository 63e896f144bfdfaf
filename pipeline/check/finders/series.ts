import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { grouped } from '../bonds/index.ts';
import { fitsBase, growthDoubt, hasLoss, isAverage, signOf } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { averageGrowthOf, growthOf, scaled, type Reading } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { around, isAmount } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { isGeneric, likeness } from '../subject.ts';
import { asChange } from '../working.ts';

const signed = (f: Figure): Reading => (signOf(f) < 0 && !f.m.text.startsWith('-') ? scaled(f.reading, -1) : f.reading);

/** 预计2025—2027年分别为: of no single year. */
const ofYears = /(?:19|20)\d{2}年?[—~-](?:19|20)\d{2}年/u;
const yearOf = (f: Figure): number | null => (ofYears.test(f.lead) ? null : f.year) ?? (/^\d{4}$/u.test(f.m.period ?? '') ? Number(f.m.period) : null);

/** Values of one thing in rising years: `2019年165家到2020年252家，2021年409家`. */
const chainsOf = (sentence: readonly Figure[]): readonly (readonly Figure[])[] => {
  const chains: Figure[][] = [];
  for (const f of sentence) {
    if (f.role !== 'level' || ['percent', 'ratio', 'multiple', 'duration'].includes(f.m.kind) || yearOf(f) === null) continue;
    const last = chains.at(-1)?.at(-1);
    const goesOn = last?.m.unit === f.m.unit && (yearOf(last) ?? 0) < (yearOf(f) ?? 0) && f.index - last.index <= 2 && (f.own === '' || isGeneric(f.own) || likeness(f.own, last.subject) !== 'other');
    if (goesOn) chains.at(-1)?.push(f);
    else chains.push([f]);
  }
  return chains.filter((chain) => chain.length >= 2);
};

/** A value of the same unit right before the first: the series may begin with it. */
const startsBefore = ({ figures }: Scene, first: Figure): boolean => {
  const before = figures[first.index - 1];
  return before !== undefined && before.sentence === first.sentence && before.role === 'level' && before.m.unit === first.m.unit;
};

const chainClaim = (scene: Scene, chain: readonly Figure[], rate: Figure): Claim | null => {
  const [first, last] = [chain[0], chain.at(-1)];
  const [start, end] = [first && yearOf(first), last && yearOf(last)];
  const since = /((?:19|20)\d{2})年以来/u.exec(rate.lead)?.[1];
  // 2022年a，2023年b，两年平均增长: of one step there is no average.
  if (!first || !last || start == null || end == null || end - start < 2 || (since !== undefined && Number(since) !== start)) return null;
  const bond: Bond = { now: last, base: first, link: 'move', said: [rate] };
  const computed = hasLoss(scene.s, bond, rate) ? null : averageGrowthOf(last.reading, first.reading, end - start);
  if (!computed) return null;
  const words = chain.map(({ m }) => m.text).join('、');
  return relationClaim({
    type: 'growth', figures: [...chain, rate].map(({ m }) => m), said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
    doubt: growthDoubt(scene.s, bond, rate, 'yes') ?? (rate.index < first.index || startsBefore(scene, first) ? { when: 'apart', why: whys.order } : null),
    working: { zh: `${words}，${end - start}年，年均`, en: `${words.replaceAll('、', ', ')} over ${end - start} ${end - start === 1 ? 'year' : 'years'}, growth a year` },
  });
};

const chainClaims = (scene: Scene): readonly Claim[] => grouped(scene.figures, ({ sentence }) => sentence).flatMap((sentence) => {
  const rates = sentence.filter((f) => f.role === 'rate' && isAverage(f));
  if (rates.length === 0) return [];
  return chainsOf(sentence).flatMap((chain) => {
    const rate = rates.find((one) => one.own === '' || isGeneric(one.own) || likeness(one.own, chain[0]?.subject ?? '') !== 'other' || one.index < (chain[0]?.index ?? 0));
    const claim = rate && chainClaim(scene, chain, rate);
    return claim ? [claim] : [];
  });
});

/** The same thing a year earlier, in the sentence before or after: its growth is stated with one of the two. */
const earlierOf = (scene: Scene, now: Figure): Figure | null => {
  const year = yearOf(now);
  if (year === null || now.own === '') return null;
  return around(scene.figures, now, 14, 14).find((f) => isAmount({ ...f, back: false }) && f !== now && Math.abs(f.line - now.line) <= 1 && f.m.unit === now.m.unit
    && yearOf(f) === year - 1 && likeness(f.own, now.own) === 'same' && (f.region === '' || now.region === '' || f.region === now.region)) ?? null;
};

const earlierClaims = (scene: Scene): readonly Claim[] => scene.bonds.flatMap((bond) => {
  const rate = bond.base ? undefined : bond.said.find((f) => f.role === 'rate' && !isAverage(f));
  const base = rate && isAmount(bond.now) ? earlierOf(scene, bond.now) : null;
  if (!rate || !base) return [];
  const pair: Bond = { ...bond, base, link: 'back' };
  const computed = hasLoss(scene.s, pair, rate) || fitsBase(pair, rate) === 'no' ? null : growthOf(bond.now.reading, base.reading);
  return computed ? [relationClaim({
    type: 'growth', figures: [base.m, bond.now.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
    doubt: growthDoubt(scene.s, pair, rate, 'yes') ?? (base.line === bond.now.line ? null : { when: 'apart', why: whys.different }),
    working: asChange(base.m.text, bond.now.m.text),
  })] : [];
});

/** Average growth of a series of years, and growth beside the year before in another sentence. */
export const findSeries: Finder = (scene) => [...chainClaims(scene), ...earlierClaims(scene)];
