import type { Bilingual, Claim, ClaimSpan } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, type Reading, Real, scaled, tellsMuch, times } from '../../interval.ts';
import { kilograms, perMu, perWeight, priceBefore, priceBehind, proceeds } from '../../lexicon/reckoning.ts';
import { inCommonUnit, isExact } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfDigits } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { figuresBefore, lineTo, wordsBefore } from '../../window.ts';
import { asProduct } from '../../working.ts';

/** What a kilogram costs, and the words that say it. */
interface Price { readonly span: ClaimSpan; readonly words: Bilingual; readonly perKilogram: Reading }
/** What was sold, in kilograms: a harvest as told, or the yield of a mu on so many of them. */
interface Amount { readonly figures: readonly ClaimSpan[]; readonly words: string; readonly reading: Reading }

const reach = 140;

/** `3块5`, `三块五`, `2.3元`: three and a half as it is said. */
const digitsOf = (whole: string, tenths: string | undefined): string => {
  const first = /^\d/u.test(whole) ? whole : String(numberOf(whole));
  if (tenths === undefined || first.includes('.')) return first;
  return `${first}.${tenths === '半' ? 5 : numberOf(tenths)}`;
};

const pricesIn = (words: string, at: number): readonly Price[] => [...words.matchAll(priceBehind), ...words.matchAll(priceBefore)].flatMap((found) => {
  const { whole = '', tenths, dimes, weight = '' } = found.groups ?? {};
  const digits = dimes === undefined ? digitsOf(whole, tenths) : digitsOf('0', dimes);
  // 8毛, 3块5: a price as it is called out is exact.
  const reading = (dimes ?? tenths) === undefined ? readingOfDigits(digits) : exactly(digits);
  return [{ span: { start: at + found.index, end: at + found.index + found[0].length }, words: { zh: found[0], en: `RMB ${digits} ${perWeight[weight] ?? ''}` }, perKilogram: scaled(reading, new Real(1).div(kilograms[weight] ?? 1)) }];
});

const amountsOf = (scene: Scene, near: readonly Figure[]): readonly Amount[] => {
  const areas = near.filter(({ m }) => m.unit === 'mu' && m.value !== '1');
  return near.filter((f) => inCommonUnit(f).unit === 'kg' && f.m.value !== '1').flatMap((f) => {
    const own: Amount = { figures: [f.m], words: f.m.text, reading: inCommonUnit(f).reading };
    if (!perMu.test(wordsBefore(scene, f))) return [own];
    return [...areas.map((area) => ({ figures: [area.m, f.m], words: `${area.m.text} × ${f.m.text}`, reading: times(area.reading, own.reading) })), own];
  });
};

/** `种了35亩，亩产4200斤，地头价2.3元一斤，毛收入33.8万元`: what a harvest sold for. Only what agrees is told: not all of it need be sold, or at one price. */
export const harvest = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.kind !== 'money' || f.role !== 'level' || f.m.valueHigh !== null || !proceeds.test(f.lead)) return null;
  const words = lineTo(scene, f.m.start, reach);
  const prices = pricesIn(words, f.m.start - words.length);
  const near = prices.length === 0 ? [] : figuresBefore(scene, f.m.start, 8).filter((one) => one.line === f.line && isExact(one) && f.m.start - one.m.end < reach);
  for (const amount of amountsOf(scene, near)) {
    for (const price of prices) {
      const computed = times(amount.reading, price.perKilogram);
      if (!tellsMuch(f.reading, computed, '0.15') || compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'mean', figures: [...amount.figures, price.span, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
        working: { zh: asProduct(amount.words, price.words.zh).zh, en: asProduct(amount.words, price.words.en).en },
      });
    }
  }
  return null;
};
