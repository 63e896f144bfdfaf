import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isOfOneSize, minus, scaled, type Reading } from '../interval.ts';
import { scopeWords } from '../lexicon/doubts.ts';
import { areSurelyOfOneTime } from '../one-time.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asDifference } from '../working.ts';

/** 与装机占比相差, 比人口比重高: a share that was told before, by the name of its whole. */
const beside = /(?:与|和|同|跟|比|较)(?<name>\p{Script=Han}{2,8}?)的?(?:占比|比重|份额|占有率)(?:相比)?，?(?:还)?(?:相差|差距为?|差了?|落后|[高低多少]出?了?)(?:约|近|达)?$/u;

const [back, on] = [60, 20];

const isShare = (f: Figure): boolean => f.m.kind === 'percent' && f.role === 'level' && f.m.comparator === 'eq' && f.m.valueHigh === null && f.lead.includes('占');

const past = /去年|上年|前年|此前|原来|当时|[一二三四五六七八九十]年前/u;
const present = /今年|本年|目前|现在|如今/u;
/** A text on last year may say so once, before the second. */
const isOfTime = (a: Figure, b: Figure): boolean => !a.back && (past.test(a.lead) === past.test(b.lead) || (past.test(b.lead) && !present.test(a.lead))) && (a.year === null || b.year === null || a.year === b.year);

/** How far two shares are from each other. */
const distance = (a: Figure, b: Figure): Reading => {
  const apart = minus(a.reading, b.reading);
  return apart.strict.high.at.lt(0) ? scaled(apart, -1) : apart;
};

/** The one share of the text whose whole bears the name; null where there are several and none agrees. */
const shareOf = (scene: Scene, f: Figure, now: Figure, name: string): Figure | null => {
  const found = scene.figures.slice(Math.max(0, f.index - back), f.index + on).filter((one) => one !== now && isShare(one) && isOfTime(one, now) && (/占[^占，。；]*$/u.exec(one.lead)?.[0] ?? '').includes(name));
  const [first] = found;
  // 风光装机占比, 水电装机占比: of several the one that agrees is meant.
  const fit = found.find((one) => compare(f.reading, distance(one, now)) === 'holds');
  return fit ?? (first && found.every(({ m }) => m.value === first.m.value) ? first : null);
};

/** `（装机）占全省的45.6%……发电量占24.1%，与装机占比相差21.5个百分点`: one share named beside the other, wherever it was told. */
export const findSharePoints: Finder = (scene) => scene.figures.flatMap((f): readonly Claim[] => {
  const name = f.role === 'points' && f.m.comparator === 'eq' ? beside.exec(f.lead)?.groups?.['name'] : undefined;
  const now = scene.figures[f.index - 1];
  if (name === undefined || !now || !isShare(now) || now.sentence !== f.sentence || scopeWords.test(f.lead) || now.lead.slice(now.lead.indexOf('占')).includes(name)) return [];
  const other = shareOf(scene, f, now, name);
  const computed = other && distance(other, now);
  if (!other || !computed || (compare(f.reading, computed) !== 'holds' && !(isOfOneSize(f.reading, computed, 3) && areSurelyOfOneTime(scene, other, now, true)))) return [];
  const [a, b] = other.reading.strict.low.at.gte(now.reading.strict.low.at) ? [other, now] : [now, other];
  return [relationClaim({
    type: 'pp-change', figures: [other.m, now.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: 'pp', working: asDifference(a.m.text, b.m.text),
  })];
});
