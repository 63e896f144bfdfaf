import type { Comparator, FactMention, Lang } from '../model/index.ts';
import { comparatorReach as englishReach, scanEnglish } from './en/index.ts';
import { englishComparator } from './format-en.ts';
import { chineseComparator } from './format-zh.ts';
import { comparatorReach as chineseReach, scanChinese, shadowOf } from './zh/index.ts';

/** Words of a text with what stands around them. */
export interface Quoted {
  readonly prefix: string;
  readonly exact: string;
  readonly suffix: string;
}

/** What a number is bounded by, and its unit. */
export interface Bound {
  readonly comparator: Comparator;
  readonly dir: 'below' | null;
  readonly unit: string;
}

const inChinese = ({ prefix, exact, suffix }: Quoted, bound: Bound): string => {
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const { before, after } = chineseReach(shadowOf(text), { start, end }, bound);
  if (before + after > 0) return text.slice(start - before, end + after);
  // 1200多亿元 has its bound among its digits.
  const [own] = scanChinese(exact);
  if (own?.start === 0 && own.end === exact.length && own.comparator === bound.comparator) return exact;
  const words = chineseComparator({ value: '1', valueHigh: null, sense: null, ...bound });
  return `${words.before && `（${words.before}）`}${exact}${words.after && `（${words.after}）`}`;
};

/** An English sentence bounds its figure in its own words, or not at all. */
const inEnglish = ({ prefix, exact, suffix }: Quoted): string => {
  const text = prefix + exact + suffix;
  const [start, end] = [prefix.length, prefix.length + exact.length];
  const own = scanEnglish(text, {}).find((one) => one.start < end && one.end > start);
  if (!own || own.comparator === 'eq') return exact;
  const { before, after } = englishReach(text, { start, end }, own);
  if (before + after > 0) return text.slice(start - before, end + after);
  return `(${englishComparator(own).trim()}) ${exact}`;
};

/**
 * A figure's words with those that bound it, as the text has them: 超1100家, 20%以上, `more than 1,100`. What bounds it from
 * further off (分别突破8000亿元、7000亿元) is put before it in brackets, in our words.
 */
export const boundedWords = (quoted: Quoted, lang: Lang, bound: Bound): string => {
  if (bound.comparator === 'eq') return quoted.exact;
  return lang === 'zh' ? inChinese(quoted, bound) : inEnglish(quoted);
};

/** A figure's words in each language with those that bound them; no bound is asked of times and of numbers in names. */
export const statedWords = ({ quantity, zh, en }: Pick<FactMention, 'quantity' | 'zh' | 'en'>): { readonly zh: string; readonly en: string | null } =>
  (quantity ? { zh: boundedWords(zh, 'zh', quantity), en: en && boundedWords(en, 'en', quantity) } : { zh: zh.exact, en: en?.exact ?? null });
