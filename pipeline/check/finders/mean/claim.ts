import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isNarrow, isOfOneSize, over, scaled, type Reading } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { meanOfCounts } from '../../reading.ts';
import { isPointSlip } from '../../slip.ts';
import { claimOf, relationClaim, saidBy } from '../../relation.ts';
import { asQuotient } from '../../working.ts';

/** 平均每台约400元 where 4006 comes out: ten or a hundred times as much, and else just that. */
const isTenfold = ({ m }: Figure, computed: Reading): boolean =>
  m.comparator === 'approx' && m.valueHigh === null && [10, 100, '0.1', '0.01'].some((by) => isOfOneSize(scaled(exactly(m.value ?? 0), by), computed, '1.02'));

/**
 * A mean beside its total and what it is divided by. Where the caller says `slips`, a point that slipped lifts the bound of size; never where
 * the mean has a name of its own: 投入5040万元, 1260亩 and 亩均租金4000元 differ by a tenth by chance alone, as round figures do.
 */
export const meanClaim = (total: Figure, count: Figure | null, divisor: Reading, mean: Figure, doubt: keyof typeof whys | null, words: string, slips = doubt === null): Claim | null => {
  const computed = over(total.reading, divisor);
  if (!computed || !isNarrow(computed, '0.8')) return null;
  const slipped = slips && count !== null && total.sentence === mean.sentence && count.sentence === mean.sentence && (isPointSlip(mean.m, computed) || isTenfold(mean, computed));
  if (!slipped && !isOfOneSize(mean.reading, computed, 3)) return null;
  return relationClaim({
    type: 'mean', figures: [total.m, mean.m, ...(count ? [count.m] : [])], said: saidBy(mean.m), stated: meanOfCounts(mean.m, mean.reading), computed, unit: mean.m.unit,
    doubt: doubt && !slipped ? { when: doubt === 'population' ? 'always' : 'apart', why: whys[doubt] } : null,
    working: asQuotient(total.m.text, words),
  });
};

/** Whether total and count give the mean. */
export const holdsMean = (total: Figure, count: Figure, mean: Figure): boolean => {
  const quotient = over(total.reading, count.reading);
  return quotient !== null && compare(meanOfCounts(mean.m, mean.reading), quotient) === 'holds';
};

/** A mean whose total the sentence does not give. */
export const implied = (mean: Figure, count: Figure): Claim => claimOf({
  type: 'mean', figures: [mean.m, count.m], stated: mean.m.text, computed: null, verdict: 'undecided', said: mean.m,
  note: { zh: `${count.m.text}平均${mean.m.text}：本句未给出总数。`, en: `${mean.m.text} for each of ${count.m.text}: this sentence does not give the total.` },
});
