import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, tellsMuch } from '../../interval.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nearby, wordsBefore } from '../../window.ts';
import { asQuotient } from '../../working.ts';

const heads: ReadonlySet<string> = new Set(['人', '名', '位', '户', 'km2', 'mu']);
const hasOne = /^[^，。；\d]{0,6}?(?:就|便|即)?(?:拥有|共享|享有|配有|设有|有)(?:了)?(?:一|1)(?<unit>[家个所座处台辆名位间张条])/u;

/** `全市常住人口315万人，平均每2500人就有一家咖啡馆`: all heads over how many there are of the thing. Only what agrees is told. */
export const headsPerThing = (scene: Scene, f: Figure): Claim | null => {
  const unit = heads.has(f.m.unit) && /每(?:隔)?(?:约|近)?$/u.test(wordsBefore(scene, f)) ? hasOne.exec(scene.s.slice(f.m.end, f.m.end + 16))?.groups?.['unit'] : undefined;
  if (unit === undefined) return null;
  const near = nearby(scene, f, { back: 16, on: 4, lines: 6 }).filter(isExact);
  const wholes = near.filter((one) => one.m.unit === f.m.unit).slice(0, 3);
  for (const count of near.filter((one) => one.m.kind === 'count' && one.m.unit === unit).slice(0, 4)) {
    for (const whole of wholes) {
      const computed = over(whole.reading, count.reading);
      if (!computed || !tellsMuch(f.reading, computed, '0.05') || compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'mean', figures: [whole.m, count.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit, working: asQuotient(whole.m.text, count.m.text),
      });
    }
  }
  return null;
};
