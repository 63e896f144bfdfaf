import type { Claim } from '../../../model/index.ts';
import { signOf, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, minus, scaled, type Reading } from '../../interval.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nearby } from '../../window.ts';
import { asDifference } from '../../working.ts';

const time = '(?:(?:19|20)\\d{2}年|第?[一二三四]季度?|[上下]半年|前三季度|\\d{1,2}月份?|全年)';
/** 二季度比一季度回落: which time against which. */
const overTime = new RegExp(`(?<who>${time})?(?:增速|增幅|涨幅|占比|比重)?[比较](?<whom>${time})`, 'u');

const isPercent = ({ m }: Figure): boolean => m.kind === 'percent' && m.valueHigh === null;
const sizeOf = (f: Figure): Reading => (f.role === 'rate' ? signed(f) : f.reading);
const falls = (f: Figure): boolean => signOf(f) < 0 || /回落|放缓|收窄|[低慢]于?|下降|降低|减少|落后/u.test(f.lead);

const pointsClaim = (now: Figure, base: Figure, f: Figure, down: boolean): Claim | null => {
  const moved = minus(sizeOf(now), sizeOf(base));
  const computed = down ? scaled(moved, -1) : moved;
  return compare(f.reading, computed) === 'holds' ? relationClaim({
    type: 'pp-change', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: 'pp',
    working: down ? asDifference(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
  }) : null;
};

/** `一季度增长5.4%，二季度增长5.2%，二季度比一季度回落0.2个百分点`: both times are named, and told before. */
export const pointsOverTime = (scene: Scene, f: Figure): Claim | null => {
  const groups = f.role === 'points' ? overTime.exec(f.lead)?.groups : undefined;
  const whom = groups?.['whom'];
  if (whom === undefined) return null;
  const near = nearby(scene, f, { back: 8, on: 0, lines: 0 }).filter(isPercent);
  const base = near.find(({ lead }) => lead.includes(whom) && !/[比较]/u.test(lead));
  const who = groups?.['who'];
  const now = near.find((one) => one !== base && (who === undefined ? one.index === f.index - 1 : one.lead.includes(who)) && one.role === base?.role);
  return base && now ? pointsClaim(now, base, f, falls(f)) : null;
};

const overAll = /[高低快慢]于(?:全部|全市|全省|全国|整体|总体|平均|全社会)[^，。；\d]{0,10}$/u;

/** `固定资产投资增长3.8%，其中民间投资增长6.1%，高于全部投资增速2.3个百分点`: all is what the sentence begins with. */
export const pointsOverAll = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'points' || !overAll.test(f.lead)) return null;
  const told = nearby(scene, f, { back: 8, on: 0, lines: 0 }).filter((one) => one.sentence === f.sentence && isPercent(one) && one.role === 'rate');
  const [now, base] = [told[0], told.at(-1)];
  return now && base && now !== base ? pointsClaim(now, base, f, /[低慢]于/u.test(f.lead)) : null;
};

/** `增长7.2%，快于GDP增速（5.1%）2.1个百分点`: the other rate stands in the bracket right before the points. */
export const bracketedPoints = (scene: Scene, f: Figure): Claim | null => {
  const [base, now] = [scene.figures[f.index - 1], scene.figures[f.index - 2]];
  if (f.role !== 'points' || !base || !now || !isPercent(base) || !isPercent(now) || base.depth !== f.depth + 1 || now.sentence !== f.sentence || scene.s.charAt(base.m.end) !== ')') return null;
  const words = scene.s.slice(now.m.end, base.m.start);
  if (!/[比较]|[快高低慢多少]于|领先|落后/u.test(words)) return null;
  return pointsClaim(now, base, f, /[低慢少]于|落后/u.test(words) || /^\)[^，。；]{0,6}[低慢少]/u.test(scene.s.slice(base.m.end, f.m.start)));
};
