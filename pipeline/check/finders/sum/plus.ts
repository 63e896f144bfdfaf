import type { Claim, ClaimSpan } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isOfOneSize, scaled, sumOf, type Reading } from '../../interval.ts';
import { readingOfDigits } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asSum } from '../../working.ts';

/** 98+112+486+112+98米, (45+2×70+45)m. */
const sums = /(?<![\d.+×*])(?:\d{1,6}(?:\.\d{1,4})?(?:[×xX*]\d{1,6}(?:\.\d{1,4})?)?[+＋]){1,12}\d{1,6}(?:\.\d{1,4})?(?:[×xX*]\d{1,6}(?:\.\d{1,4})?)?(?=\)?(?<unit>米|m|公里|千米|亩|公顷|万元|亿元|人|名|个|家))/gu;

const units: Readonly<Record<string, readonly string[]>> = { 米: ['m'], m: ['m'], 公里: ['km'], 千米: ['km'], 亩: ['mu'], 公顷: ['ha'], 万元: ['CNY'], 亿元: ['CNY'], 人: ['人'], 名: ['人', '名'], 个: ['个', '项'], 家: ['家', '户'] };
const scales: Readonly<Record<string, string>> = { 万元: '10000', 亿元: '100000000' };

const reach = 60;

const termOf = (term: string): Reading => {
  const [count, size] = term.split(/[×xX*]/u);
  return size === undefined ? readingOfDigits(count ?? '0') : scaled(readingOfDigits(size), count ?? '1');
};

/** `主桥长906米，跨径布置为98+112+486+112+98米`: the terms make the length told right before. Only what agrees is told. */
export const plusSums = (scene: Scene): readonly Claim[] => [...scene.s.matchAll(sums)].flatMap((match) => {
  const unit = match.groups?.['unit'] ?? '';
  const terms = match[0].split(/[+＋]/u);
  const factor = Object.hasOwn(scales, unit) ? scales[unit] ?? '1' : '1';
  const computed = scaled(sumOf(terms.map(termOf)), factor);
  const known = units[unit] ?? [];
  const whole = scene.figures.findLast((f: Figure) => f.m.end <= match.index && match.index - f.m.end < reach && known.includes(f.m.unit) && isOfOneSize(f.reading, computed, 2));
  if (!whole || compare(whole.reading, computed) !== 'holds') return [];
  const spans: ClaimSpan[] = [];
  let at = match.index;
  for (const term of terms) {
    spans.push({ start: at, end: at + term.length });
    at += term.length + 1;
  }
  return [relationClaim({ type: 'sum', figures: [whole.m, ...spans], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asSum(terms) })];
});
