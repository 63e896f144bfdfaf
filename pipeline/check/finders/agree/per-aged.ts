import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, over, tellsMuch } from '../../interval.ts';
import { isExact } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { lineTo, nearby } from '../../window.ts';
import { asQuotient } from '../../working.ts';

const perThousand = /每(?<many>万|千|百)(?:名|个|位)?(?<age>\d{1,2}(?:[-—至到]\d{1,2})?岁)[^，。；\d]{0,20}$/u;
const sizes: Readonly<Record<string, number>> = { 万: 10000, 千: 1000, 百: 100 };

/** `其中60岁及以上41.7万人……床位18400张，每千名60岁及以上老年人拥有床位44.1张`: per so many heads of an age. Only what agrees is told. */
export const perAged = (scene: Scene, f: Figure): Claim | null => {
  const { many, age } = perThousand.exec(lineTo(scene, f.m.start, 36))?.groups ?? {};
  const size = many !== undefined && Object.hasOwn(sizes, many) ? sizes[many] : undefined;
  if (size === undefined || age === undefined || f.role !== 'level') return null;
  const near = nearby(scene, f, { back: 24, on: 0, lines: 4 }).filter(isExact);
  const heads = near.filter(({ m }) => m.unit === '人' && lineTo(scene, m.start, 14).includes(age));
  for (const total of near.filter(({ m }) => m.unit === f.m.unit).slice(0, 3)) {
    for (const head of heads) {
      const group = over(head.reading, exactly(size));
      const computed = group && over(total.reading, group);
      if (!computed || !tellsMuch(f.reading, computed, '0.05') || compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'mean', figures: [head.m, total.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
        working: asQuotient(total.m.text, `(${head.m.text} ÷ ${size})`),
      });
    }
  }
  return null;
};
