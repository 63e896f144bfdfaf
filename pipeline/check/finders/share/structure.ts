import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, scaled, sumOf } from '../../interval.ts';
import { around, isAmount } from '../../near.ts';
import { readingOfDigits } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

const industry = [/第?一产/u, /第?二产/u, /第?三产/u];

const sentenceReach = 200;

const lastYear = (words: string): string | undefined => [...words.matchAll(/(?<!\d)((?:19|20)\d{2})年/gu)].at(-1)?.[1];

/** 最终核算，2021年…，结构为5.5:50.6:43.9: its sentence names another year than the values have. */
const isOfOtherYear = ({ s }: Scene, f: Figure, parts: readonly Figure[]): boolean => {
  const sentence = /[^。\n]*$/u.exec(s.slice(Math.max(0, f.m.start - sentenceReach), f.m.start))?.[0] ?? '';
  const first = Math.min(...parts.map(({ m }) => m.start));
  const [own, theirs] = [lastYear(sentence), lastYear(s.slice(Math.max(0, first - sentenceReach), first))];
  return parts.every((part) => part.sentence !== f.sentence) && ((own !== undefined && theirs !== undefined && own !== theirs) || /上年|去年|同期/u.test(f.lead));
};

/** `三次产业比例为8.3:43.5:48.2` beside the three values: each share against its value. */
export const structureClaims = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.m.kind !== 'ratio' || f.m.values.length !== 3 || !/产业|一二三产|结构/u.test(f.subject) || /由|从|上年|去年|\d{4}年/u.test(f.lead)) return [];
  const near = around(scene.figures, f, 20, 6).filter((one) => Math.abs(one.line - f.line) <= 2 && isAmount(one) && one.m.kind === 'money');
  const parts = industry.flatMap((name) => near.find((one) => name.test(one.own)) ?? []);
  if (parts.length !== 3 || new Set(parts).size !== 3 || isOfOtherYear(scene, f, parts)) return [];
  const total = sumOf(parts.map(({ reading }) => reading));
  // Where the three do not make the total that is told, one of them has slipped, and nobody knows which.
  const told = near.find((one) => /生产总值|GDP/u.test(one.own));
  if (told && compare(told.reading, total) === 'fails') return [];
  const [worst] = parts.flatMap((part, n) => {
    const [stated, quotient] = [readingOfDigits(f.m.values[n] ?? '0'), over(part.reading, total)];
    return quotient ? [{ part, stated, computed: scaled(quotient, 100), printed: f.m.values[n] ?? '' }] : [];
  }).toSorted((a, b) => (compare(a.stated, a.computed) === 'holds' ? 1 : 0) - (compare(b.stated, b.computed) === 'holds' ? 1 : 0));
  return worst ? [relationClaim({
    type: 'share', figures: [...parts.map(({ m }) => m), f.m], said: saidBy(f.m, `${worst.printed}%`), stated: worst.stated, computed: worst.computed, unit: '%',
    working: { zh: `${worst.part.m.text} ÷ 三次产业之和`, en: `${worst.part.m.text} ÷ the sum of the three` },
  })] : [];
});
