import type { Mention } from '../../model/index.ts';
import { scanChinese } from '../zh/index.ts';
import { scanEnglish } from '../en/index.ts';
import { shadow } from '../en/shadow.ts';
import { shadowOf } from '../zh/shadow.ts';
import { figureOf, type Figure } from './figure.ts';
import { joinSplitRanges } from './range.ts';
import { cancel, residueEn, residueZh, type Residue } from './residue.ts';
import { undated } from './time.ts';

/** One language's text as the checks see it. */
export interface Side {
  readonly text: string;
  /** Same length as the text: width, script and marks made alike. */
  readonly shadow: string;
  readonly mentions: readonly Mention[];
  readonly figures: readonly Figure[];
  /** Numbers outside the mentions, those of the other side apart. */
  readonly residue: Residue;
}

export interface Scene { readonly zh: Side; readonly en: Side }

export interface SentencePair {
  readonly zh: string;
  readonly en: string;
  /** ISO 4217 meaning of a bare 元 and of a bare $. Default CNY and what the English text suggests. */
  readonly currency?: string;
}

/** Both texts read. */
export const sceneOf = ({ zh, en, currency }: SentencePair): Scene => {
  const zhMentions = scanChinese(zh, { currency: currency ?? 'CNY', year: undated });
  // A dollar currency is what a bare $ means; any other says nothing of it.
  const dollars = currency !== undefined && /^(?:HKD|USD|SGD|AUD|CAD|TWD|MOP)$/u.test(currency) ? { currency } : {};
  const enMentions = scanEnglish(en, { ...dollars, year: undated });
  const [zhShadow, enShadow] = [shadowOf(zh), shadow(en)];
  const [zhResidue, enResidue] = [residueZh(zhShadow, zhMentions), residueEn(enShadow, enMentions)];
  cancel(zhResidue, enResidue);
  const figures = joinSplitRanges(zhMentions.map((found) => figureOf(found, 'zh', zh.length)), enMentions.map((found) => figureOf(found, 'en', en.length)), { zh, en });
  return {
    zh: { text: zh, shadow: zhShadow, mentions: zhMentions, figures: figures.zh, residue: zhResidue },
    en: { text: en, shadow: enShadow, mentions: enMentions, figures: figures.en, residue: enResidue },
  };
};
