import type { Claim } from '../../../model/index.ts';
import { isAverage, rateOfChange, signed, wayOfChange } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, tellsMuch } from '../../interval.ts';
import { realWords, scopeWords, whys } from '../../lexicon/doubts.ts';
import { isExact, sameUnit } from '../../near.ts';
import { claimOf, relationClaim, saidBy, type Doubt } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sharesWord } from '../../subject.ts';
import { lineTo, nearby } from '../../window.ts';

const doubtIn = (words: string): Doubt | null =>
  (realWords.test(words) ? { when: 'always', why: whys.real } : scopeWords.test(words) ? { when: 'always', why: whys.scope } : null);

/** The words since the figure before, those of other sentences left out, and the clause's own behind it. */
const wordsOf = (scene: Scene, rate: Figure): string => /[^。；\d]*$/u.exec(lineTo(scene, rate.m.start, 60))?.[0] ?? '';

/**
 * `比上年的40009元增长5.4%；扣除价格因素，实际增长5.1%`: a second rate of the same two values, in real terms or by another
 * scope. Nobody can tell from the values.
 */
export const secondRates = (scene: Scene, told: readonly Claim[]): readonly Claim[] => {
  const first = new Map(told.flatMap((claim) => (claim.type === 'growth' && claim.verdict === 'holds' && claim.said ? [[claim.said.start, claim] as const] : [])));
  return scene.figures.flatMap((rate) => {
    const before = scene.figures[rate.index - 1];
    const claim = before && before.line === rate.line && rate.sentence - before.sentence <= 1 ? first.get(before.m.start) : undefined;
    const doubt = claim && rate.role === 'rate' && rate.m.kind === 'percent' && !isAverage(rate) ? doubtIn(wordsOf(scene, rate)) : null;
    return claim && doubt ? [besides(claim, rate, doubt)] : [];
  });
};

/** The same values as of the rate before it, which they give. */
const besides = (claim: Claim, rate: Figure, { why }: Doubt): Claim => claimOf({
  type: 'growth', figures: [...claim.mentions.filter(({ start }) => start !== claim.said?.start), rate.m], stated: rate.m.text, computed: claim.computed, verdict: 'undecided', said: rate.m,
  note: { zh: `所列数字的变化为${claim.computed ?? ''}，所述为${rate.m.text}：${why.zh}。`, en: `The figures given come to ${claim.computed ?? ''}, the text says ${rate.m.text}: ${why.en}.` },
});

/** `税收收入248.2亿元……。从税收看，同比增收12.5亿元，增长5.3%`: the value stands in the sentence before, by its name. */
export const growthOfTold = (scene: Scene, rate: Figure): Claim | null => {
  const change = scene.figures[rate.index - 1];
  if (rate.role !== 'rate' || rate.m.kind !== 'percent' || isAverage(rate) || change?.role !== 'change' || change.sentence !== rate.sentence || scene.figures[change.index - 1]?.sentence === rate.sentence) return null;
  const words = /[^。；]*$/u.exec(lineTo(scene, change.m.start, 50))?.[0] ?? '';
  for (const now of nearby(scene, change, { back: 8, on: 0, lines: 1 })) {
    if (!isExact(now) || !sameUnit(now, change) || !sharesWord(now.own, words)) continue;
    const computed = rateOfChange(now, change);
    if (!computed || !tellsMuch(signed(rate), computed, '0.05') || compare(signed(rate), computed) !== 'holds' || !isNarrow(now.reading, '0.01')) continue;
    return relationClaim({
      type: 'growth', figures: [now.m, change.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
      working: wayOfChange(now, change),
    });
  }
  return null;
};
