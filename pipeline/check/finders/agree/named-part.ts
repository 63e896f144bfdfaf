import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isNarrow, isOfOneSize, over, scaled } from '../../interval.ts';
import { partByName, wholeByWord } from '../../lexicon/further.ts';
import { isExact, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';

const reach = 12;

const isBound = ({ m }: Figure): boolean => ['gt', 'ge', 'lt', 'le'].includes(m.comparator);
/** A bound says something where it is near. */
const tells = (f: Figure, computed: ReturnType<typeof scaled>): boolean => (isBound(f) ? isOfOneSize(exactly(f.m.value ?? 0), computed, '1.25') : isNarrow(f.reading, '0.12'));

/** `新能源装机2180万千瓦……放在3420万千瓦的总装机里看，新能源占比已超过六成`, `一共36户。……同意31户，同意率升到86.1%`: what bears the part's name, over a whole near it. */
export const shareOfNamed = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.kind !== 'percent' || f.role !== 'level' || f.m.valueHigh !== null) return null;
  const name = partByName.exec(f.lead)?.groups?.['part'];
  if (name === undefined) return null;
  const key = name.slice(0, 2);
  const near = scene.figures.slice(Math.max(0, f.index - reach), f.index).filter((one) => one.line === f.line && isExact(one)).toReversed();
  const part = near.find((one) => one.lead.includes(key) || one.tail.startsWith(key));
  if (!part) return null;
  for (const whole of near.filter((one) => one !== part && sameUnit(one, part) && (wholeByWord.test(`${one.lead}${one.tail.slice(0, 6)}`) || (one.index === part.index - 1 && one.sentence === part.sentence)))) {
    const quotient = over(part.reading, whole.reading);
    const computed = quotient && scaled(quotient, 100);
    if (!computed || computed.strict.low.at.gt(100) || !tells(f, computed) || compare(f.reading, computed) !== 'holds') continue;
    return relationClaim({ type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text) });
  }
  return null;
};

/** `产值达到218亿元……。其中，有152亿元的产品卖到海外，约占七成`: 其中 at the head of a sentence is of what the one before it tells. */
export const shareOfSentenceBefore = (scene: Scene, f: Figure): Claim | null => {
  const part = scene.figures[f.index - 1];
  if (f.m.kind !== 'percent' || f.role !== 'level' || f.m.valueHigh !== null || !part || part.sentence !== f.sentence || f.clause - part.clause > 1 || !isExact(part) || !/(?:约|大约|近|将近|超|超过)?占(?:比|了|到)?(?:约|近|超过?|达到?)*$/u.test(f.lead) || !/其中，?[^，。；]{0,6}$/u.test(scene.s.slice(Math.max(0, part.m.start - 12), part.m.start))) return null;
  const wholes = scene.figures.slice(Math.max(0, part.index - 6), part.index).filter((one) => one.line === f.line && part.sentence - one.sentence === 1 && isExact(one) && sameUnit(one, part));
  for (const whole of wholes.slice(0, 3)) {
    const quotient = over(part.reading, whole.reading);
    const computed = quotient && scaled(quotient, 100);
    if (!computed || computed.strict.low.at.gt(100) || compare(f.reading, computed) !== 'holds') continue;
    return relationClaim({ type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text) });
  }
  return null;
};
