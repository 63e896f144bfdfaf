import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, growthOf, scaled, tellsMuch } from '../../interval.ts';
import { apartBySo } from '../../lexicon/further.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asChange } from '../../working.ts';

/** How many figures before it may be the other one. */
const reach = 6;

/** `进口管每支1.2元……国产每支0.66元，比进口货低45%`: what its clause tells, against what bears a character of the name it is set against. */
export const apartInPercent = (scene: Scene, f: Figure): Claim | null => {
  const groups = f.m.kind === 'percent' && f.m.valueHigh === null ? apartBySo.exec(f.lead)?.groups : undefined;
  const now = scene.figures[f.index - 1];
  if (!groups || !now || now.line !== f.line || f.sentence !== now.sentence || f.clause - now.clause > 1 || !isExact(now)) return null;
  const named = [...groups['whom'] ?? ''].filter((char) => !/[的货者其去上前年均平价]/u.test(char));
  for (const base of scene.figures.slice(Math.max(0, now.index - reach), now.index).toReversed()) {
    if (base.line !== f.line || !isExact({ ...base, back: false }) || base.m.unit !== now.m.unit || !named.some((char) => base.lead.includes(char))) continue;
    const growth = growthOf(now.reading, base.reading);
    const computed = growth && (groups['more'] === undefined ? scaled(growth, -1) : growth);
    if (!computed || !tellsMuch(f.reading, computed, '0.2') || compare(f.reading, computed) !== 'holds') continue;
    return relationClaim({ type: 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asChange(base.m.text, now.m.text) });
  }
  return null;
};
