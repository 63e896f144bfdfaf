import type { Mask } from './mask.ts';
import { hanNumerals } from './numeral.ts';
import { plans } from './lexicon/time.ts';

/** A coined term is short; a longer quotation is prose. */
const longestTerm = 16;

// What stays a mention though it is quoted: sums (“百亿”企业), years, lists (“500强”), shares.
const kept = /^(?:[一二三四五六七八九两十百千\d.]*(?:百|千|万)?[万亿](?:元|美元|级|吨|亩)?(?:级|产业|企业|园区|工程|集群|俱乐部)?|[\d.]+%|(?:19|20)\d{2}年?|[\d一二三四五六七八九十百]+强县?(?:市|区)?|(?:党的)?(?:十[六七八九]|二十)大)$/u;
const figures = /\d{4}年|\d+(?:\.\d+)?(?:%|亿|万|元|强)|\d+月\d+日/u;
const numeral = new RegExp(`[0-9${hanNumerals}]`, 'u');
const sentence = /[。；！？\n]/u;

/** A quoted coined term (“三个覆盖”, “2+3”, “一廊两区多平台”) as a whole, or null where the quotation is to be read. */
export const quoteMask = (s: string, at: number): Mask | null => {
  const close = s.charAt(at) === '“' ? '”' : '"';
  const end = s.slice(at + 1, at + 2 + longestTerm + 8).indexOf(close);
  if (end <= 0) return null;
  const term = s.slice(at + 1, at + 1 + end);
  if (!numeral.test(term) || sentence.test(term) || Object.hasOwn(plans, term) || kept.test(term) || figures.test(term)) return null;
  const plain = term.replace(/[、，·+—\s-]/gu, '');
  if (plain.length > longestTerm || /^十[一二三四五]五/u.test(term)) return null;
  return { start: at + 1, end: at + 1 + end, type: /^[\dA-Za-z]+$/u.test(plain) ? 'code' : 'slogan' };
};
