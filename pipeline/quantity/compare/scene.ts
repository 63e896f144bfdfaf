import type { Mention } from '../../model/index.ts';
import { scanChinese, shadowOf } from '../zh/index.ts';
import { scanEnglish, shadow as shadowOfEnglish } from '../en/index.ts';
import { Exact } from '../number.ts';
import { figureOf, type Figure } from './figure.ts';
import { joinSplitRanges } from './range.ts';
import { cancel, residueEn, residueZh, type Residue } from './residue.ts';
import { isoOf, undated, yearsIn } from './time.ts';

/** One language's text as the checks see it. */
export interface Side {
  readonly text: string;
  /** Same length as the text: width, script and marks made alike. */
  readonly shadow: string;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** Numbers outside the mentions, those of the other side apart. */
  readonly residue: Residue;
  /** Whether the text matches; asked once a pattern, so that a text of nothing but figures is not searched for each of them. */
  readonly says: (pattern: RegExp) => boolean;
  /** Every year and every time (ISO) that the figures name. */
  readonly years: ReadonlySet<string>;
  readonly times: ReadonlySet<string>;
}

const sayer = (text: string): ((pattern: RegExp) => boolean) => {
  const known = new Map<RegExp, boolean>();
  return (pattern) => {
    const found = known.get(pattern) ?? pattern.test(text);
    known.set(pattern, found);
    return found;
  };
};

const timesOf = (figures: readonly Figure[]): ReadonlySet<string> =>
  new Set(figures.flatMap((figure) => { const iso = figure.family === 'time' ? isoOf(figure) : null; return iso === null ? [] : [iso, ...iso.split('/')]; }));

const sideOf = (given: Pick<Side, 'text' | 'shadow' | 'mentions' | 'figures' | 'residue'>): Side => ({
  ...given, says: sayer(given.shadow), years: new Set(given.figures.flatMap(yearsIn)), times: timesOf(given.figures),
});

export interface Scene { readonly zh: Side; readonly en: Side }

export interface SentencePair {
  readonly zh: string;
  readonly en: string;
  /** ISO 4217 meaning of a bare 元 and of a bare $. Default CNY and what the English text suggests. */
  readonly currency?: string;
}

const currencyWords: readonly (readonly [RegExp, string])[] = [
  [/人民币|人民幣/u, 'CNY'], [/港元|港币|港幣/u, 'HKD'], [/美元|美金/u, 'USD'], [/欧元/u, 'EUR'], [/日元/u, 'JPY'],
];

/**
 * 人民币债券50亿元 in a Hong Kong text: the currency that its clause names before a bare 元. 负17.5米 is below
 * zero, a price of 2.3分 money.
 */
const inContext = (mention: Mention, shadow: string): Mention => {
  if (mention.value !== null && shadow.charAt(mention.start - 1) === '负' && mention.kind === 'measure') return { ...mention, value: new Exact(mention.value).neg().toFixed() };
  if (mention.kind === 'count' && mention.unit === '分' && mention.value !== null && /[价费电]|每千瓦时/u.test(shadow.slice(Math.max(0, mention.start - 14), mention.start))) {
    return { ...mention, kind: 'money', unit: 'CNY', value: new Exact(mention.value).div(100).toFixed() };
  }
  if (mention.kind !== 'money' || !/[万亿\d]元?$/u.test(shadow.slice(mention.start, mention.end))) return mention;
  const clause = shadow.slice(Math.max(0, mention.start - 12), mention.start).split(/[，。；]/u).at(-1) ?? '';
  const named = currencyWords.filter(([word]) => word.test(clause));
  return named.length === 1 && named[0] ? { ...mention, unit: named[0][1] } : mention;
};

/** Both texts read. */
export const sceneOf = ({ zh, en, currency }: SentencePair): Scene => {
  const zhShadow = shadowOf(zh);
  const zhMentions = scanChinese(zh, { currency: currency ?? 'CNY', year: undated }).map((found) => inContext(found, zhShadow));
  // A dollar currency is what a bare $ means; any other says nothing of it.
  const dollars = currency !== undefined && /^(?:HKD|USD|SGD|AUD|CAD|TWD|MOP)$/u.test(currency) ? { currency } : {};
  const enMentions = scanEnglish(en, { ...dollars, year: undated });
  const enShadow = shadowOfEnglish(en);
  const [zhResidue, enResidue] = [residueZh(zhShadow, zhMentions), residueEn(enShadow, enMentions)];
  cancel(zhResidue, enResidue);
  const figures = joinSplitRanges(zhMentions.map((found) => figureOf(found, 'zh', zh.length)), enMentions.map((found) => figureOf(found, 'en', en.length)), { zh, en });
  return {
    zh: sideOf({ text: zh, shadow: zhShadow, mentions: zhMentions, figures: figures.zh, residue: zhResidue }),
    en: sideOf({ text: en, shadow: enShadow, mentions: enMentions, figures: figures.en, residue: enResidue }),
  };
};
