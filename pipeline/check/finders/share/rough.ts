import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, isOfOneSize, over, scaled } from '../../interval.ts';
import { scopeWords } from '../../lexicon/doubts.ts';
import { hoped, ofAll, perTime, takesOf } from '../../lexicon/shares.ts';
import { behind, isAmount, otherCircle } from '../../near.ts';
import { areSurelyOfOneTime } from '../../one-time.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, subjectOf } from '../../subject.ts';
import { asQuotient } from '../../working.ts';
import { onlyNamed } from './far.ts';
import { plain } from './names.ts';
import { inPercent } from './parts.ts';

/** A share in words: 七成, 五分之一, 四分之一强. */
const isInWords = ({ m }: Figure): boolean => (m.kind === 'ratio' && m.values.length === 0 && /分之|半/u.test(m.text)) || (m.kind === 'percent' && m.text.endsWith('成'));

/** So far off that no rounding by word of mouth explains it. */
const apart = '1.25';
/** And no further than other things measured alike would be. */
const farthest = 3;

/** The amount right before it, alone in its clause, with nothing else measured like it nearer. */
const partOf = (scene: Scene, f: Figure): Figure | null => {
  const part = scene.figures[f.index - 1];
  return part && part.sentence === f.sentence && isAmount(part) && part.m.comparator === 'eq' && part.m.valueHigh === null && !scopeWords.test(part.lead)
    && !behind(scene.figures, part, 2).some((one) => one.clause === part.clause && one.m.unit === part.m.unit) ? part : null;
};

/**
 * `全年产量8.5万吨……（paragraphs on）总库容4.2万吨，能装下全年产量的七成`: a share told in words of the one figure of the text that
 * bears the name. What is off by a fourth and more was never so.
 */
export const roughNamed = (scene: Scene, f: Figure): Claim | null => {
  const name = plain(subjectOf(takesOf.exec(f.lead)?.groups?.['whole'] ?? ''));
  const part = isInWords(f) ? partOf(scene, f) : null;
  if (!part || isGeneric(name) || name.length < 2 || hoped.test(f.lead) || hoped.test(part.lead) || scopeWords.test(f.lead)) return null;
  const whole = onlyNamed(scene, f, part, name);
  const quotient = whole && whole !== part && !otherCircle(`${part.lead}${f.lead}`, whole.lead) && !scopeWords.test(whole.lead) ? over(part.reading, whole.reading) : null;
  const computed = quotient && scaled(quotient, 100);
  if (!whole || !computed || computed.strict.high.at.gt(100) || !isNarrow(computed, '0.1')) return null;
  const [stated, sized] = [inPercent(f), isOfOneSize(inPercent(f), computed, apart)];
  const verdict = compare(stated, computed);
  // 新能源汽车出口8万辆，占产量的四成: 产量 alone may be that of another kind than what was told.
  const sure = isOfOneSize(stated, computed, farthest) && (name.length > 2 || ofAll.test(f.lead)) && ![part, whole].some(({ lead }) => perTime.test(lead)) && areSurelyOfOneTime(scene, part, whole);
  const told = verdict === 'holds' ? sized : verdict === 'fails' && !sized && sure;
  return told ? relationClaim({
    type: 'share', figures: [part, whole, f].map(({ m }) => m), said: saidBy(f.m), stated, computed, unit: '%', working: asQuotient(part.m.text, whole.m.text),
  }) : null;
};
