import type { Claim } from '../../../model/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { minus } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nearby, partTo } from '../../window.ts';
import { asDifference } from '../../working.ts';
import { isOfBefore, scopeAround } from './scope.ts';

const isRate = ({ m, role }: Figure): boolean => m.kind === 'percent' && role === 'level' && m.comparator === 'eq' && m.valueHigh === null;

/** The words of a figure's own sentence before it. */

/** 去年的半年报里，这一指标是26.4%: the same rate as the one told before, of an earlier time. */
const again = /(?:这一?|该|同一|上述)?(?:指标|比率|比例|比重|占比|水平|数字|数据|数|值)(?:是|为|公布为|披露为)?$|(?:公布|披露|发布)(?:的|为|值为|数为)?$/u;

/** `毛利率27.8%，同口径提高1.9个百分点。去年年报里，这一指标是26.4%`: points by another scope, beside the rate published before. */
export const scopedPoints = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.role !== 'points' || isAverage(f) || !scopeAround.test(`${partTo(scene, f.m.start, 60).slice(-24)}${f.tail}`)) return [];
  const now = scene.figures[f.index - 1];
  if (!now || !isRate(now) || now.line !== f.line || f.sentence - now.sentence > 1) return [];
  const base = nearby(scene, f, { back: 0, on: 2, lines: 0 }).find((one) => isRate(one) && one.sentence - f.sentence <= 1 && isOfBefore(scene, one, f) && (one.own === '' || again.test(one.lead)));
  return base ? [relationClaim({
    type: 'pp-change', figures: [now.m, f.m, base.m], said: saidBy(f.m), stated: signed(f), computed: minus(now.reading, base.reading), unit: 'pp', doubt: { when: 'apart', why: whys.scope },
    working: asDifference(now.m.text, base.m.text),
  })] : [];
});
