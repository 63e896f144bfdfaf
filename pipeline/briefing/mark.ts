import type { Fact, FactMark, FactMention, Quantity } from '../model/index.ts';
import { factorOf, fractionOf } from '../quantity/index.ts';

/** Marks that tell the voices apart without colour. All four stand in GB 2312, so every Chinese font has them. */
export const voiceSigns = { claim: '●', external: '◆', calculation: '＝', comment: '※' } as const;

/** Comparators where digits stand alone; 近 has no sign and keeps its words where there is room for them. */
export const comparatorSigns = { eq: '', approx: '≈', ge: '≥', gt: '>', le: '≤', lt: '<', max: '≤' } as const;

/**
 * The id of a fact as a part of an anchor: `gdp/jinjiang/2021` is `gdp.jinjiang.2021`. What is no letter, digit, hyphen
 * or underscore of ASCII is written as its code point, so that two ids never make one anchor.
 */
export const anchorPart = (id: string): string =>
  id.replace(/[^\w-]/gu, (character) => (character === '/' ? '.' : `~${(character.codePointAt(0) ?? 0).toString(16)}~`));

/** Anchor of a figure's row in the register. */
export const rowAnchor = (id: string): string => `figure-${anchorPart(id)}`;

const fractionText = (quantity: Quantity): string | null =>
  (quantity.unit === 'ratio' ? (quantity.values?.join(':') ?? fractionOf(quantity)?.join('/') ?? null) : null);

const markOf = (id: string, quantity: Quantity): Omit<FactMark, 'status' | 'voice' | 'mention'> => {
  const { value, valueHigh, unit, comparator, dir, sense } = quantity;
  return {
    id, value: valueHigh === null ? value : `${value}/${valueHigh}`, unit, comparator, dir, sense,
    factor: unit === 'x' && valueHigh === null ? factorOf(quantity) : null, fraction: fractionText(quantity), row: rowAnchor(id), anchor: null,
  };
};

/** The attributes of a fact's `<data>`. */
export const factMark = (fact: Fact): FactMark => ({ ...markOf(fact.id, fact.quantity), mention: null, status: fact.status, voice: fact.voice });

/** A figure of the text: what the sentence says, which is the source's claim whoever else says the same. Null of a time. */
export const mentionMark = ({ id, factId, quantity }: FactMention, fact: Fact | undefined): FactMark | null =>
  (quantity === null ? null : { ...markOf(factId, quantity), mention: id, status: fact?.status ?? null, voice: 'claim' });

/** a, b … z, aa: for translator's notes beside footnotes, which have the numbers, and for the second mark of a note and on. */
export const letterOf = (n: number): string => (n < 26 ? '' : letterOf(Math.floor(n / 26) - 1)) + String.fromCodePoint(97 + (n % 26));
