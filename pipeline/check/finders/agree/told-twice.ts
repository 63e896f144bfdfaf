import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { pointsToIt } from '../../lexicon/further.ts';
import { isAmount } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, likeness, sharesWord } from '../../subject.ts';
import { asElsewhere } from '../../working.ts';

/** How many figures on it may be told again. */
const reach = 8;
/** And how many lines on, where it has digits enough. */
const lines = 12;
/** Digits that chance does not put twice beside one another. */
const digitsOf = ({ text }: Mention): number => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+|0+$/gu, '').length;

/** `1875名毕业生参加。……为1875名学子拨穗`: one amount told a second time in the paragraph, by a word that points back, by its noun, or by its digits alone. */
export const toldTwice = (scene: Scene, f: Figure): Claim | null => {
  if (!isAmount(f) || f.m.comparator !== 'eq' || f.m.valueHigh !== null || !/\d/u.test(f.m.text)) return null;
  const first = scene.figures.slice(Math.max(0, f.index - reach), f.index).findLast((one) => (one.line === f.line || (f.line - one.line <= lines && digitsOf(f.m) > 3)) && one.sentence !== f.sentence && isAmount(one) && one.m.value === f.m.value && one.m.unit === f.m.unit && one.m.comparator === 'eq');
  if (!first || (digitsOf(f.m) < 2 && !pointsToIt.test(f.lead))) return null;
  const alike = likeness(f.own, first.own) !== 'other' || (digitsOf(f.m) > 3 && (isGeneric(f.own) || isGeneric(first.own)));
  if (!pointsToIt.test(f.lead) && !alike && !sharesWord(f.tail.slice(0, 8), `${first.lead}${first.tail}`)) return null;
  return relationClaim({
    type: 'repeat', figures: [first.m, f.m], said: saidBy(f.m), stated: f.reading, computed: first.reading, unit: f.m.unit, working: asElsewhere(first.m.text),
  });
};
