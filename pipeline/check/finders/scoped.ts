import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { isAverage, signOf } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { growthOf, scaled } from '../interval.ts';
import { realWords, scopeWords, whys } from '../lexicon/doubts.ts';
import { isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy, type Doubt } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { isGeneric } from '../subject.ts';
import { asChange } from '../working.ts';

const pastLead = /去年|上年|上一年|前一年|上期|上月|年初/u;
const compared = /(?:比|较|高于|低于)[^，]*$/u;

/** A value of an earlier time that nothing is measured from in its own clause. */
const isEarlier = (f: Figure): boolean => f.role === 'level' && isAmount({ ...f, back: false }) && !compared.test(f.lead) && (f.back || pastLead.test(f.lead) || f.year !== null);

/** Two characters in common: 在校生数, 全日制在校生. */
const akin = (a: string, b: string): boolean => [...a].some((_, n) => n > 0 && b.includes(a.slice(n - 1, n + 1)));

const nowOf = (scene: Scene, base: Figure): Figure | null => {
  const named = base.own !== '' && !isGeneric(base.own);
  const before = scene.figures.slice(Math.max(0, base.index - 8), base.index).filter((f) => f.line === base.line && isAmount(f) && sameUnit(f, base) && !compared.test(f.lead) && !pastLead.test(f.lead)
    && (f.year === null || base.year === null || f.year > base.year));
  if (named) return before.find((f) => akin(base.own, f.own)) ?? null;
  return before.toReversed().find((f) => f.sentence === base.sentence) ?? null;
};

const sentenceWords = (scene: Scene, f: Figure): string => {
  const before = scene.s.slice(Math.max(0, f.m.start - 60), f.m.end);
  const after = /^[^，。；\n\d]{0,20}/u.exec(scene.s.slice(f.m.end, f.m.end + 20))?.[0] ?? '';
  // The words since the figure before, without the sentences before.
  return before.slice(Math.max(before.lastIndexOf('。'), before.lastIndexOf('；'), before.lastIndexOf('\n')) + 1) + after;
};

const doubtOf = (words: string): Doubt | null =>
  (realWords.test(words) ? { when: 'always', why: whys.real } : scopeWords.test(words) ? { when: 'apart', why: whys.scope } : null);

const claimFor = (now: Figure, base: Figure, rate: Figure, doubt: Doubt): Claim | null => {
  const computed = growthOf(now.reading, base.reading);
  return computed ? relationClaim({
    type: 'growth', figures: [now.m, base.m, rate.m], said: saidBy(rate.m), stated: signOf(rate) < 0 ? scaled(rate.reading, -1) : rate.reading, computed, unit: '%', doubt,
    working: asChange(base.m.text, now.m.text),
  }) : null;
};

/** `去年同期为b，剔除…后，同比增长r%`, of an a that stands further before. */
const scopedClaim = (scene: Scene, rate: Figure): Claim | null => {
  const doubt = doubtOf(sentenceWords(scene, rate));
  const base = scene.figures[rate.index - 1];
  if (!doubt || base?.sentence !== rate.sentence || !isEarlier(base)) return null;
  const now = nowOf(scene, base);
  return now && (rate.own === '' || isGeneric(rate.own) || akin(rate.own, now.own)) ? claimFor(now, base, rate, doubt) : null;
};

/** `同口径增长r%（2023年决算数为b）`: the value before stands in the bracket behind the rate. */
const bracketClaim = (scene: Scene, rate: Figure): Claim | null => {
  const doubt = doubtOf(sentenceWords(scene, rate));
  const base = scene.figures[rate.index + 1];
  if (!doubt || base?.depth !== rate.depth + 1 || base.index !== rate.index + 1 || scene.s.charAt(rate.m.end) !== '(' || !isEarlier(base)) return null;
  const now = scene.figures.slice(Math.max(0, rate.index - 4), rate.index).find((f) => f.sentence === rate.sentence && isAmount(f) && sameUnit(f, base) && !compared.test(f.lead));
  return now ? claimFor(now, base, rate, doubt) : null;
};

const economy = /生产总值|GDP|^(?:本港|本地|全市|全省|我国)?经济(?:总量)?$/u;

/** `经济实质增长2.5%。以当时市价计算，生产总值为a，上年为b`: the real rate beside both values at current prices. */
const realClaim = (pairs: readonly Bond[], rate: Figure): Claim | null => {
  if (!realWords.test(rate.lead) || !/经济|生产总值|GDP/u.test(rate.lead)) return null;
  const bond = pairs.find(({ now }) => now.line === rate.line && Math.abs(now.sentence - rate.sentence) === 1);
  return bond?.base ? claimFor(bond.now, bond.base, rate, { when: 'always', why: whys.real }) : null;
};

/** Growth by another scope or in real terms, beside both values further off: what the two cannot tell. */
export const findScoped: Finder = (scene) => {
  const bound = new Set(scene.bonds.flatMap(({ base, said }) => (base ? said : [])));
  // A text tells of its economy a few times; more pairs than that are none.
  const pairs = scene.bonds.filter(({ now, base, said }) => base && economy.test(now.own) && now.m.kind === 'money' && said.length === 0).slice(0, 20);
  return scene.figures.filter((f) => f.role === 'rate' && f.m.kind === 'percent' && !bound.has(f) && !isAverage(f))
    .flatMap((rate) => scopedClaim(scene, rate) ?? bracketClaim(scene, rate) ?? realClaim(pairs, rate) ?? []);
};
