import type { Claim } from '../../../model/index.ts';
import { rateOfChange, signOf, signed, wayOfChange } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, minus } from '../../interval.ts';
import { addedWords } from '../../lexicon/pairs.ts';
import { isAmount } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asDifference } from '../../working.ts';
import { byHowMuchAlone } from './pair.ts';
import { beside, isExact } from './plain.ts';

/** `志愿者14160人……。今年净增2160人，增长18.0%`: the rate is of what was there before, told by what came; only what agrees. */
export const addedRates = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const change = scene.figures[said.index - 1];
  if (!change || said.role !== 'rate' || said.m.kind !== 'percent' || !isExact(said) || !isExact(change) || change.sentence !== said.sentence || said.clause - change.clause !== 1 || !addedWords.test(change.lead)) return [];
  if (!byHowMuchAlone(scene.s.slice(change.m.end, said.m.start))) return [];
  const moved: Figure = { ...change, role: 'change' };
  const now = beside(scene, change, 6, 0).findLast((f) => change.sentence - f.sentence <= 1 && f.m.unit === change.m.unit && isExact(f) && isAmount({ ...f, back: false }));
  const computed = now ? rateOfChange(now, moved) : null;
  if (!now || !computed || signOf(moved) !== signOf(said) || !isNarrow(computed, '0.1') || compare(signed(said), computed) !== 'holds') return [];
  return [relationClaim({ type: 'growth', figures: [now.m, change.m, said.m], said: saidBy(said.m), stated: signed(said), computed, unit: '%', working: wayOfChange(now, moved) })];
});

const onTime = /按(?:照)?(?:时间|序时)|序时|时序|时间(?:进度|过[去半])|(?:该|应)(?:干完|完成|达到?|过)/u;
const done = /占(?:全?年(?:度|初)?)?(?:计划|目标|任务|预算)|完成(?:率|进度|全?年度?(?:计划|目标|任务))|(?:投资|支出|建设|施工|执行|形象)?进度/u;
const ahead = /^，?(?:眼下的?|目前的?|实际)?(?:进度|支出|完成率?|执行)?(?:比|较)?(?:序时进度|时间进度|这)?(?:快|超前|超|领先|高|[快高]出|(?<behind>慢|滞后|落后|低|拖后))(?:了|出)?$/u;

/** `完成投资占年度计划的81.6%……按时间算这时候该干完75%，眼下的进度快了6.6个百分点`: what was done against what the calendar asks. */
export const pacePoints = (scene: Scene): readonly Claim[] => scene.figures.flatMap((said) => {
  const way = ahead.exec(said.lead)?.groups;
  const asked = scene.figures[said.index - 1];
  if (!way || said.role !== 'points' || !asked || asked.m.kind !== 'percent' || asked.sentence !== said.sentence || !onTime.test(scene.s.slice(Math.max(0, asked.m.start - 20), asked.m.start))) return [];
  const now = scene.figures.slice(Math.max(0, asked.index - 8), asked.index).findLast((f) => f.m.kind === 'percent' && f.role === 'level' && f.line >= asked.line - 2 && done.test(f.lead));
  const computed = now ? (way['behind'] === undefined ? minus(now.reading, asked.reading) : minus(asked.reading, now.reading)) : null;
  if (!now || !computed || !isNarrow(computed, '0.2') || compare(said.reading, computed) !== 'holds') return [];
  return [relationClaim({ type: 'pp-change', figures: [now.m, asked.m, said.m], said: saidBy(said.m), stated: said.reading, computed, unit: 'pp', working: asDifference(now.m.text, asked.m.text) })];
});
