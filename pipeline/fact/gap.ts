import type { Bilingual, Precedence, Quantity, Status } from '../model/index.ts';
import { aboveZero, apart, formatQuantity, inSense, isOpposed, wayOf, type Gap } from '../quantity/index.ts';

/** `params` of a rule with a text in both languages: `dataZh`, `dataEn`. */
export const both = (name: string, { zh, en }: Bilingual): Readonly<Record<string, string>> => ({ [`${name}Zh`]: zh, [`${name}En`]: en });

const inBoth = (quantity: Quantity, sense: boolean): Bilingual => ({ zh: formatQuantity(quantity, 'zh', { sense }), en: formatQuantity(quantity, 'en', { sense }) });

/** A number, a change with the way it goes: a growth of -2.7% is 下降2.7%, down 2.7%. */
export const printed = (quantity: Quantity): Bilingual => inBoth(aboveZero(quantity), wayOf(quantity) !== null);

/** Who says the second number. */
const speakers = { sentence: { zh: '句中', en: 'the sentence says', whose: '句中的' }, other: { zh: '后者', en: 'the second is', whose: '后者的' } } as const;
type Speaker = keyof typeof speakers;

type Apart = Extract<Gap, { readonly is: 'value' }>;

/** Two falls: more of one is less, so that it is said to be deeper. */
const fallWords = ({ quantity, more }: Apart, isGap: boolean, speaker: Speaker): Bilingual => {
  const { whose, en } = speakers[speaker];
  const size = inBoth(quantity, false);
  return { zh: `${whose}${isGap ? '差距' : '降幅'}${more ? '大' : '小'}${size.zh}`, en: `${en} a ${isGap ? 'gap' : 'fall'} ${size.en} ${more ? 'larger' : 'smaller'}` };
};

const grouped = (digits: string): string => digits.replace(/\B(?=(?:\d{3})+$)/gu, ',');

/** So many times as much, or as little: mostly a slip of the unit or the decimal point. */
const tenfoldWords = (times: string, more: boolean, speaker: Speaker): Bilingual => {
  const { zh, en } = { sentence: { zh: '句中是数据的', en: 'the sentence says' }, other: { zh: '后者是前者的', en: 'the second is' } }[speaker];
  return {
    zh: `${zh}${more ? `${times}倍` : `1/${times}`}，请看单位和小数点`,
    en: `${en} ${more ? `${grouped(times)} times` : `1/${grouped(times)}`} as much: look at the unit and the decimal point`,
  };
};

const sizeWords = ({ quantity, more, percent, tenfold }: Apart, speaker: Speaker): Bilingual => {
  const { zh, en, whose } = speakers[speaker];
  // A multiple is more by a number, not by that many times.
  if (quantity.unit === 'x') return { zh: `${whose}倍数${more ? '大' : '小'}${quantity.value}`, en: `${en} a multiple ${more ? 'higher' : 'lower'} by ${quantity.value}` };
  if (tenfold !== null) return tenfoldWords(tenfold, more, speaker);
  const part = percent === null ? { zh: '', en: '' } : { zh: `（${percent}%）`, en: ` (${percent}%)` };
  const size = inBoth(quantity, false);
  return { zh: `${zh}${more ? '多' : '少'}${size.zh}${part.zh}`, en: `${en} ${size.en}${part.en} ${more ? 'more' : 'less'}` };
};

/** Ranks: the greater number is the lower place. */
const rankWords = ({ quantity, more }: Apart, first: Quantity, second: Quantity, speaker: Speaker): Bilingual => {
  const { zh, en } = { sentence: { zh: '句中的名次', en: 'the sentence ranks it' }, other: { zh: '后者的名次', en: 'the second ranks it' } }[speaker];
  const [is, not] = [inBoth(second, false), inBoth(first, false)];
  return {
    zh: `${zh}${more ? '低' : '高'}${quantity.value}位（是${is.zh}，不是${not.zh}）`,
    en: `${en} ${quantity.value} ${quantity.value === '1' ? 'place' : 'places'} ${more ? 'lower' : 'higher'} (${is.en}, not ${not.en})`,
  };
};

const opposedWords = (gap: Gap | null): Bilingual => {
  if (gap?.is !== 'value') return { zh: '方向相反', en: 'they go opposite ways' };
  const size = inBoth(gap.quantity, false);
  return { zh: `方向相反，相差${size.zh}`, en: `they go opposite ways and are ${size.en} apart` };
};

/**
 * By how much the second number is off; where only a word such as 约 or 超 differs, that. Changes are told by the way they go: one
 * that rises and one that falls go opposite ways, and of two falls one is the deeper.
 */
export const gapWords = (first: Quantity, second: Quantity, speaker: Speaker): Bilingual => {
  // Only rates can be told in each other's sense: sums that rise and fall have no difference that means something.
  if (isOpposed(first, second)) {
    const turned = inSense(first, second.sense);
    return opposedWords(turned.sense === second.sense ? apart(turned, second) : null);
  }
  const to = wayOf(first) === 'fall' && wayOf(second) === 'fall' ? aboveZero(second) : second;
  const gap = apart(inSense(first, to.sense), to);
  if (gap === null) return { zh: '两者无法相减', en: 'the two cannot be subtracted' };
  if (gap.is === 'words') return { zh: '只是约、超、近、以上一类的词不同', en: 'only a word such as about, more than or at least differs' };
  if (first.unit === 'rank') return rankWords(gap, first, second, speaker);
  return to !== second || (gap.quantity.unit === 'pp' && wayOf(second) === 'fall') ? fallWords(gap, to.sense === 'lower', speaker) : sizeWords(gap, speaker);
};

/** How settled a number is, in words. */
export const statusWords: Readonly<Record<Status, Bilingual>> = {
  final: { zh: '终值', en: 'final' }, revised: { zh: '修订数', en: 'revised' }, preliminary: { zh: '初步数', en: 'preliminary' },
  estimate: { zh: '估计数', en: 'estimate' }, target: { zh: '目标数', en: 'target' },
};

/** Why this number is the one shown. */
export const reasons: Readonly<Record<Precedence, Bilingual>> = {
  'source-order': { zh: 'indicators.csv 的 sources 把这个来源排在前面', en: 'the `sources` of indicators.csv put this source first' },
  'dataset-order': { zh: 'indicators.csv 没有给它们排序，briefing.yaml 中先列的数据集优先', en: 'indicators.csv does not rank them, so the dataset that briefing.yaml names first wins' },
  'row-order': { zh: 'indicators.csv 没有给它们排序，数据集中先出现的优先', en: 'indicators.csv does not rank them, so the one that stands first in the dataset wins' },
  status: { zh: '同一来源的数，终值和修订数优先于初步数，初步数优先于估计数和目标数', en: 'of one source a final or revised number comes before a preliminary one, and that before an estimate or a target' },
  'as-of': { zh: '同一来源的数，截止日期较晚的优先', en: 'of one source the number with the later as-of date wins' },
};

/** The same of two numbers of one source, which `sources` cannot rank. */
export const ofOneSource = (precedence: Precedence): Bilingual => (precedence === 'status' || precedence === 'as-of'
  ? reasons[precedence]
  : { zh: '同一来源的数，status 和 as_of 分不出先后，数据中先出现的优先', en: 'of one source, where `status` and `as_of` do not tell which comes first, the number that stands first in the data wins' });
