import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, over, scaled } from '../../interval.ts';
import { wholeOfShare } from '../../lexicon/plain.ts';
import { isPlain } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';

const reach = 12;

/** `支出完成486750万元……。其中民生支出39.42万元，占一般公共预算支出的81.0%`: 亿元 makes just that share, 万元 a ten-thousandth of it. */
const claimFor = (scene: Scene, said: Figure): Claim | null => {
  const part = scene.figures[said.index - 1];
  const name = said.m.kind === 'percent' && said.role === 'level' && said.m.comparator === 'eq' ? wholeOfShare.exec(said.lead)?.groups?.['whole'] : undefined;
  if (name === undefined || !part || part.sentence !== said.sentence || said.clause - part.clause !== 1 || !isPlain(part) || part.m.kind !== 'money' || !/[万亿]/u.test(part.m.text)) return null;
  const wholes = scene.figures.slice(Math.max(0, part.index - reach), part.index).filter((f) => f.line === said.line && isPlain(f) && f.m.unit === part.m.unit && f.own.length > 2 && (f.own.endsWith(name) || name.endsWith(f.own)));
  const whole = wholes[0];
  const quotient = whole && wholes.length === 1 ? over(part.reading, whole.reading) : null;
  const computed = quotient && scaled(quotient, 100);
  const meant = computed && scaled(computed, part.m.text.includes('万') ? 10000 : '0.0001');
  if (!whole || !computed || !meant || !isNarrow(said.reading, '0.02') || !isNarrow(meant, '0.02') || compare(said.reading, meant) !== 'holds') return null;
  return relationClaim({ type: 'share', figures: [part.m, whole.m, said.m], said: saidBy(said.m), stated: said.reading, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text) });
};

/** Shares that come out right with 亿 for 万, or 万 for 亿. */
export const powerSlips = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => claimFor(scene, f) ?? []);
