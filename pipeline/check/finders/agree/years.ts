import type { Claim } from '../../../model/index.ts';
import { isAverage, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { averageGrowthOf, compare, growthOf, isOfOneSize, over, tellsMuch } from '../../interval.ts';
import { realIndicators, realWords, whys } from '../../lexicon/doubts.ts';
import { isExact, sameUnit, yearOf } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, nameOf, sharesWord } from '../../subject.ts';
import { lineTo } from '../../window.ts';
import { asChange, asQuotient, asSteps } from '../../working.ts';

/** How far off the values of the named years may stand. */
const reach = 60;

const year = '((?:19|20)\\d{2})年?';
const span = new RegExp(`${year}(?:度|末|底)?(?:到|至|—|-|~)${year}`, 'u');
const since = new RegExp(`(?:比|较|与|同|自|从|对比)(?:[^，。；\\d]{0,4})${year}[^，。；]{0,6}(?:相比|以来|起|，|$)`, 'u');
const steps = /([一二三四五六七八九十两]|\d{1,2})年(?:间|来|里|内|下来|时间|过去)?[^，。；\d]{0,12}$/u;

/** First and last year that the words before a figure name; the last is null where they leave it open. */
const yearsNamed = (scene: Scene, f: Figure): readonly [number, number | null] | null => {
  const words = /[^。；]*$/u.exec(lineTo(scene, f.m.start, 60))?.[0] ?? '';
  // 十二五: from the last year of the plan before it to its own last.
  const plan = '一二三四五'.indexOf(/十([一二三四五])五[”’」]?(?:时期|期间|末|规划)?[^，。；\d]{0,12}$/u.exec(words)?.[1] ?? '?');
  if (plan >= 0) return [2005 + plan * 5, 2010 + plan * 5];
  const both = span.exec(words);
  if (both) return [Number(both[1]), Number(both[2])];
  const from = since.exec(words)?.[1];
  if (from !== undefined) return [Number(from), null];
  const count = steps.exec(words)?.[1];
  const base = scene.figures.slice(Math.max(0, f.index - 4), f.index).toReversed().find((one) => one.sentence === f.sentence && yearOf(one) !== null);
  const first = base && yearOf(base);
  return count !== undefined && first ? [first, first + numberOf(count)] : null;
};

/** Values of the same thing, as far as their names and the rate's say. */
const isAlike = (f: Figure, base: Figure, now: Figure): boolean => {
  const own = f.own.replace(/[“”]?十[一二三四五]五[“”]?(?:时期|期间)?|(?:19|20)\d{2}年?|[到至—-]|时期|期间|实际|估算|我们/gu, '').replace(/(?:此后|之后|随后|其后|过去)?[一二三四五六七八九十两\d]+年(?:间|来|里|内)?$/u, '');
  const named = own !== '' && !isGeneric(own);
  // A series of dated values of one sentence bears its name once.
  if (!named && base.sentence === now.sentence) return true;
  return sharesWord(nameOf(base), nameOf(now)) && (!named || sharesWord(own, nameOf(base)) || sharesWord(own, nameOf(now)));
};

/**
 * `从2015年到2023年，产值增长4.5倍，年均增速接近24%`, `2019年只有a，此后四年年均增长7.0%`: the values of the years that are named
 * stand anywhere near. Only what agrees is told.
 */
export const overYears = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.valueHigh !== null || !((f.role === 'rate' && f.m.kind === 'percent') || f.role === 'multiple')) return null;
  const named = yearsNamed(scene, f);
  if (!named) return null;
  const [first, last] = named;
  const near = [...scene.figures.slice(Math.max(0, f.index - reach), f.index).toReversed(), ...scene.figures.slice(f.index + 1, f.index + 13)].filter((one) => isExact({ ...one, back: false }) && one.depth === 0);
  for (const base of near.filter((one) => yearOf(one) === first)) {
    for (const now of near) {
      const to = yearOf(now);
      if (now === base || to === null || to <= first || (last !== null && to !== last) || !sameUnit(now, base) || !isAlike(f, base, now) || realIndicators.test(now.own)) continue;
      const real = realWords.test(f.lead) || realWords.test(/[^，。；]*，[^，。；]*$/u.exec(lineTo(scene, f.m.start, 40))?.[0] ?? '');
      const computed = f.role === 'multiple' ? over(now.reading, base.reading) : isAverage(f) ? averageGrowthOf(now.reading, base.reading, to - first) : growthOf(now.reading, base.reading);
      const stated = f.role === 'multiple' ? factorReading(f.m) : signed(f);
      if (!computed || !stated || (real ? f.role === 'multiple' || !isOfOneSize(stated, computed, 3) : !tellsMuch(stated, computed, '0.2') || compare(stated, computed) !== 'holds')) continue;
      const average = isAverage(f) && f.role !== 'multiple';
      return relationClaim({
        type: f.role === 'multiple' && f.m.sense === 'level' ? 'multiple' : 'growth', figures: [base.m, now.m, f.m], said: saidBy(f.m), stated, computed, unit: f.role === 'multiple' ? 'x' : '%', doubt: real ? { when: 'always', why: whys.real } : null,
        working: f.role === 'multiple' ? asQuotient(now.m.text, base.m.text)
          : average ? asSteps(base.m.text, now.m.text, to - first)
          : asChange(base.m.text, now.m.text),
      });
    }
  }
  return null;
};
