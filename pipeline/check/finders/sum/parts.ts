import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isNarrow, isOfOneSize, plus, sumOf, type Reading } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { ofAnyKind, otherPart } from '../../lexicon/sorted.ts';
import { doubleWords } from '../../lexicon/wholes.ts';
import { relationClaim, roundingDoubt, saidBy, type Doubt } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asSum } from '../../working.ts';

/** All parts together. */
export const total = (parts: readonly Figure[]): Reading => sumOf(parts.map(({ reading }) => reading));
/** Parts that are bounds (超…) make no sum that could differ. */
export const isTelling = (parts: readonly Figure[]): boolean => parts.every(({ m }) => m.comparator === 'eq' || m.comparator === 'approx') || isNarrow(total(parts), '0.25');
export const doubtful: Doubt = { when: 'apart', why: whys.overlap };

export const sumClaim = (whole: Figure, parts: readonly Figure[], sure: boolean): Claim =>
  relationClaim({
    type: 'sum', figures: [whole, ...parts].map(({ m }) => m), said: saidBy(whole.m), stated: whole.reading, computed: total(parts), unit: whole.m.unit,
    doubt: sure ? roundingDoubt(whole.reading, total(parts)) : doubtful, working: asSum(parts.map(({ m }) => m.text)),
  });

/** What all names end in: 收入 of 阀件收入 and 压缩机收入. */
const endOf = (names: readonly string[]): string => {
  const [first = ''] = names;
  const size = [...first].findIndex((_, n) => names.every((name) => name.endsWith(first.slice(n))));
  return size < 0 ? '' : first.slice(size);
};

/** 其他 as the last of a list is all the rest, and so are 其他类别 and, of 医疗卫生机构床位, 其他医疗卫生机构; 其他业务收入 beside 压缩机收入 is a kind of its own. */
export const isAllOther = (parts: readonly Figure[], whole: Figure): boolean => {
  const last = parts.at(-1);
  const name = otherPart.exec(last?.lead ?? '')?.groups?.['name'];
  return name === undefined || name === '' || ofAnyKind.test(name) || (name.length > 2 && whole.lead.includes(name)) || name === endOf([name, ...parts.slice(0, -1).map(({ own }) => own)]);
};

/** Whether the sentence says that some of its things are counted twice, or are taken out. */
export const isDouble = ({ s }: Scene, from: number): boolean => doubleWords.test(/^[^。\n]{0,160}/u.exec(s.slice(from, from + 160))?.[0] ?? '');

export const longestList = 16;

/** How many figures from the first make the whole: the most that do, at least two; 0 if none. One pass. Of a bound (突破4000亿元) only parts of its size tell. */
export const longestFit = (whole: Figure, list: readonly Figure[], least = 2): number => {
  let [sum, longest] = [exactly(0), 0];
  for (const [n, part] of list.entries()) {
    sum = plus(sum, part.reading);
    if (n + 1 >= least && compare(whole.reading, sum) === 'holds' && isTelling(list.slice(0, n + 1)) && isOfOneSize(whole.reading, sum, 2)) longest = n + 1;
    // Amounts are not negative: past the whole nothing comes back.
    if (sum.strict.low.at.gt(whole.reading.strict.high.at)) break;
  }
  return longest;
};
