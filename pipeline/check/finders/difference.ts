import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { differenceDoubt, fitsBase, isAverage, signOf } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isOfOneSize, minus, plus, scaled } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { gained, gross } from '../lexicon/flows.ts';
import { behind, isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { likeness } from '../subject.ts';
import { asDifference, asSum } from '../working.ts';

/** 由320家增加到410家，新增120家，退出30家: what came, before what went is taken off. */
const isGross = ({ said: all }: Bond, said: Figure): boolean => gross.test(said.lead) || all.some((one) => one !== said && one.role === 'change' && one.m.unit === said.m.unit && signOf(one) !== signOf(said));

const changeClaim = (scene: Scene, bond: Bond, said: Figure): Claim | null => {
  const { now, base } = bond;
  const fit = fitsBase(bond, said);
  if (!base || fit === 'no' || said.m.unit !== now.m.unit || isAverage(said)) return null;
  const sign = signOf(said);
  const computed = minus(now.reading, base.reading);
  // 每名120元上调至200元，每年可增加约16亿元: the change of something else.
  // 每亩多收3500株成活苗的钱: of something else again.
  if (/^，?每/u.test(said.lead) && /^\p{Script=Han}{2}/u.test(said.tail)) return null;
  if (!isOfOneSize(said.reading, computed, 5) || (/可|将|预计|[每人户]/u.test(said.lead) && !(/^，?每(?:吨|公斤|斤|千克|升|亩|件|台|辆|度)/u.test(said.lead) && (base.tail.startsWith('/') || base.lead.includes(/每./u.exec(said.lead)?.[0] ?? '\n'))))) return null;
  // 由每斤3.2元涨到4.5元，每斤多赚0.8元: what is left to somebody, and not the price.
  if (gained.test(said.lead) && compare(sign < 0 ? scaled(said.reading, -1) : said.reading, computed) !== 'holds') return null;
  return relationClaim({
    type: 'difference', figures: [base.m, now.m, said.m], said: saidBy(said.m),
    stated: sign < 0 ? scaled(said.reading, -1) : said.reading, computed, unit: now.m.unit,
    doubt: differenceDoubt(scene.s, bond, said, fit) ?? (isGross(bond, said) || gross.test(scene.s.slice(said.m.end, said.m.end + 12)) ? { when: 'apart', why: whys.untold } : null), working: asDifference(now.m.text, base.m.text),
  });
};

/** `赤字a；计及发债b后，赤字c`: what is left when an item is reckoned with; only what agrees is told. */
const adjusted = (scene: Scene): readonly Claim[] => scene.figures.flatMap((left) => {
  const item = scene.figures[left.index - 1];
  if (!item || !isAmount(left) || !isAmount(item) || item.sentence !== left.sentence || !sameUnit(item, left)) return [];
  const adds = /(?:计及|计入|加上|加回|连同|抵销|抵消|扣除|减去|剔除|拨出|考虑)[^，。；]*$/u.test(item.lead) && /^[^，。；]{0,6}(?:后|之后)/u.test(item.tail);
  const before = adds ? behind(scene.figures, item, 3).find((f) => isAmount(f) && sameUnit(f, left) && (left.own === '' || likeness(f.own, left.own) !== 'other')) : undefined;
  if (!before) return [];
  const options = [{ how: asDifference, reading: minus(before.reading, item.reading) }, { how: (a: string, b: string) => asSum([a, b]), reading: plus(before.reading, item.reading) }];
  const found = options.find(({ reading }) => compare(left.reading, reading) === 'holds');
  return found ? [relationClaim({
    type: 'difference', figures: [before.m, item.m, left.m], said: saidBy(left.m), stated: left.reading, computed: found.reading, unit: left.m.unit,
    working: found.how(before.m.text, item.m.text),
  })] : [];
});

const stockName = /滚存|结余|结转|余额|储备/u;
const oldStock = /(?:上年|去年|上一年)(?:度)?[末底]?|年初|期初/u;

/** `当年结余b。上年末滚存结余a，年末滚存结余c`: a and b make c, unless the scope has changed. */
const rolling = (scene: Scene): readonly Claim[] => scene.figures.flatMap((end) => {
  if (!isAmount(end) || !stockName.test(end.lead) || oldStock.test(end.lead) || !/年末|期末|年底/u.test(end.lead)) return [];
  const near = scene.figures.slice(Math.max(0, end.index - 6), end.index + 4).filter((f) => f !== end && f.line === end.line && f.role === 'level' && sameUnit(f, end));
  const start = near.find((f) => stockName.test(f.lead) && oldStock.test(f.lead));
  const flow = near.find((f) => f !== start && /(?:当年|本年|当期|本期)[^，。；]{0,4}结余/u.test(f.lead));
  if (!start || !flow) return [];
  const computed = plus(start.reading, flow.reading);
  return [relationClaim({
    type: 'difference', figures: [flow.m, start.m, end.m], said: saidBy(end.m), stated: end.reading, computed, unit: end.m.unit,
    doubt: { when: 'apart', why: whys.scope }, working: asSum([start.m.text, flow.m.text]),
  })];
});

/** Changes beside both end points, and what is left after an item. */
export const findDifference: Finder = (scene) => [
  ...changes(scene), ...adjusted(scene), ...rolling(scene),
];

const changes = (scene: Scene): readonly Claim[] =>
  scene.bonds.flatMap((bond) => bond.said.filter(({ role }) => role === 'change').map((said) => changeClaim(scene, bond, said))).filter((claim) => claim !== null);
