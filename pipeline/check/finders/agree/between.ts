import type { Claim } from '../../../model/index.ts';
import { signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, minus, tellsMuch } from '../../interval.ts';
import { isExact, sameUnit, yearOf } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asDifference } from '../../working.ts';

const meanwhile = /^，?(?:其间|期间|这期间|此间|前后|中间|一来一去)[^，。；\d]{0,4}$/u;
const sincePeak = /^，?[比较](?:历史)?(?:峰值|最高(?:时|峰)?|高峰(?:时|期)?|顶峰|顶点|鼎盛(?:时|期|时期)?|最多时)[^，。；\d]{0,4}$/u;

const reach = 8;

/** `1964年18.7万人，1982年31.2万人，其间添了12.5万人`, `2000年到顶，40.3万人……2020年只剩33.4万人，比峰值少了6.9万人`: between the last two, or from the highest. */
export const changeBetween = (scene: Scene, f: Figure): Claim | null => {
  const peak = sincePeak.test(f.lead);
  if (f.role !== 'change' || !(peak || meanwhile.test(f.lead))) return null;
  const told = scene.figures.slice(Math.max(0, f.index - reach), f.index).filter((one) => isExact(one) && one.line === f.line && sameUnit(one, f)).toReversed();
  const [now, ...before] = told;
  const base = peak ? before.reduce<Figure | undefined>((high, one) => (high && high.reading.strict.low.at.gte(one.reading.strict.low.at) ? high : one), undefined) : before[0];
  if (!now || !base || now.index !== f.index - 1 || yearOf(now) === yearOf(base)) return null;
  const computed = minus(now.reading, base.reading);
  if (!tellsMuch(f.reading, computed, '0.1') || compare(signed(f), computed) !== 'holds') return null;
  return relationClaim({
    type: 'difference', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: signed(f), computed, unit: f.m.unit, working: asDifference(now.m.text, base.m.text),
  });
};
