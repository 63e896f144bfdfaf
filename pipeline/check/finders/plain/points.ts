import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isOfOneSize, minus, scaled, type Reading } from '../../interval.ts';
import { movedBy, pointsBack, unsure } from '../../lexicon/plain.ts';
import type { Scene } from '../../scene.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import { asDifference } from '../../working.ts';
import { isExact } from './plain.ts';

const withName = /^的?(?<name>\p{Script=Han}{2,12})相比$/u;

const isLevel = (f: Figure): boolean => f.m.kind === 'percent' && f.role === 'level' && !f.back && isExact(f);

/** What the value of now may be: the one that has the name, or each percentage of the sentence before. */
const nowsOf = (scene: Scene, base: Figure): readonly Figure[] => {
  const near = scene.figures.slice(Math.max(0, base.index - 8), base.index).filter((f) => f.line === base.line && base.sentence - f.sentence === 1 && isLevel(f));
  const name = /^，?[与跟和同](?:(?:19|20)\d{2}年|去年|上年)$/u.test(base.lead) ? withName.exec(base.tail)?.groups?.['name'] : undefined;
  if (name !== undefined) {
    const own = near.filter((f) => f.own.endsWith(name));
    return own.length === 1 ? own : [];
  }
  const lead = scene.s.slice(Math.max(0, base.m.start - 40), base.m.start);
  return pointsBack.test(lead) ? near : [];
};

/** `近视率51.6%……与2020年54.1%的近视率相比，降低3.5个百分点`; `三年前该比例为31%，三年间提高了1.5个百分点`: the value of now stands in the sentence before. */
export const pointSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const base = scene.figures[said.index - 1];
  const way = movedBy.exec(said.lead)?.groups?.['way'];
  if (!base || way === undefined || said.role !== 'points' || !isLevel(base) || !isExact(said) || base.sentence !== said.sentence) return [];
  const nows = nowsOf(scene, base);
  const [now] = nows;
  const stated: Reading = /下降|降低|回落|减少/u.test(way) ? scaled(said.reading, -1) : said.reading;
  const differences = nows.map((f) => minus(f.reading, base.reading));
  const [computed] = differences;
  if (!now || !computed || unsure.test(scene.s.slice(Math.max(0, now.m.start - 60), said.m.end + 40)) || !differences.every((one) => compare(stated, one) === 'fails')) return [];
  // 15 for 1.5: a slip of the point, or one of digits; else something else is meant.
  if (!isOfOneSize(stated, computed, 2) && compare(scaled(stated, 10), computed) !== 'holds') return [];
  return [relationClaim({ type: 'pp-change', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated, computed, unit: said.m.unit, working: asDifference(now.m.text, base.m.text) })];
});
