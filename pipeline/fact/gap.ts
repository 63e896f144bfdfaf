import type { Bilingual, Precedence, Quantity } from '../model/index.ts';
import { apart, formatQuantity, inSense } from '../quantity/index.ts';

/** `params` of a rule with a text in both languages: `dataZh`, `dataEn`. */
export const both = (name: string, { zh, en }: Bilingual): Readonly<Record<string, string>> => ({ [`${name}Zh`]: zh, [`${name}En`]: en });

export const printed = (quantity: Quantity): Bilingual => ({ zh: formatQuantity(quantity, 'zh'), en: formatQuantity(quantity, 'en') });

/** Who says the second number. */
const speakers = { sentence: { zh: '句中', en: 'the sentence says' }, other: { zh: '后者', en: 'the second is' } } as const;

/** By how much the second number is off; where only a word such as 约 or 超 differs, that. */
export const gapWords = (first: Quantity, second: Quantity, speaker: keyof typeof speakers): Bilingual => {
  const gap = apart(inSense(first, second.sense), second);
  if (gap === null) return { zh: '两者无法相减', en: 'the two cannot be subtracted' };
  if (gap.is === 'words') return { zh: '只是约、超、近、以上一类的词不同', en: 'only a word such as about, more than or at least differs' };
  const part = gap.percent === null ? { zh: '', en: '' } : { zh: `（${gap.percent}%）`, en: ` (${gap.percent}%)` };
  const size = printed(gap.quantity);
  const { zh, en } = speakers[speaker];
  return { zh: `${zh}${gap.more ? '多' : '少'}${size.zh}${part.zh}`, en: `${en} ${size.en}${part.en} ${gap.more ? 'more' : 'less'}` };
};

/** Why this number is the one shown. */
export const reasons: Readonly<Record<Precedence, Bilingual>> = {
  'source-order': { zh: 'indicators.csv 的 sources 把这个来源排在前面', en: 'the `sources` of indicators.csv put this source first' },
  'dataset-order': { zh: 'indicators.csv 没有给它们排序，briefing.yaml 中先列的数据集优先', en: 'indicators.csv does not rank them, so the dataset that briefing.yaml names first wins' },
  'row-order': { zh: 'indicators.csv 没有给它们排序，数据集中先出现的优先', en: 'indicators.csv does not rank them, so the one that stands first in the dataset wins' },
  status: { zh: '同一来源的数，终值和修订数优先于初步数，初步数优先于估计数和目标数', en: 'of one source a final or revised number comes before a preliminary one, and that before an estimate or a target' },
  'as-of': { zh: '同一来源的数，截止日期较晚的优先', en: 'of one source the number with the later as-of date wins' },
};
