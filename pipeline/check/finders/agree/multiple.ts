import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isNarrow, over, type Reading, tellsMuch } from '../../interval.ts';
import { behind, isExact, sameUnit } from '../../near.ts';
import { factorReading, readingOfDigits } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { likeness, nameOf, subjectOf } from '../../subject.ts';
import { lineTo, nearby } from '../../window.ts';
import { asQuotient } from '../../working.ts';

/** `国际旅客145.4万人次。后者……是2024年62.1万人次的2.3倍`: what is compared stands in the sentence before. */
export const farMultiple = (scene: Scene, f: Figure): Claim | null => {
  const base = scene.figures[f.index - 1];
  const stated = f.role === 'multiple' ? factorReading(f.m) : null;
  if (!stated || !base || base.clause !== f.clause || !/^的(?:约|近|超过?|将近|接近)?$/u.test(f.lead) || !/(?:是|为|达到?|相当于)[^，。；]{0,20}$/u.test(base.lead)) return null;
  const now = nearby(scene, base, { back: 4, on: 0, lines: 0 }).find((one) => isExact(one) && sameUnit(one, base) && base.sentence - one.sentence === 1);
  const computed = now && over(now.reading, base.reading);
  return now && computed && tellsMuch(stated, computed, '0.1') && compare(stated, computed) === 'holds' ? relationClaim({
    type: 'multiple', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x',
    working: asQuotient(now.m.text, base.m.text),
  }) : null;
};

/** `约为一季度收入的2.5倍`: the base is named, and told elsewhere. */
const namedBase = /(?:是|为|相当于|达到?|等于|合)(?:约)?(?<whom>[^，。；\d]{2,16}?)的?(?:近|约|超过?|将近|接近|大约)?$/u;
export const namedMultiple = (scene: Scene, f: Figure): Claim | null => {
  const whom = subjectOf(namedBase.exec(f.lead)?.groups?.['whom'] ?? '');
  const stated = f.role === 'multiple' && f.m.sense !== 'growth' ? factorReading(f.m) : null;
  const width = f.m.comparator === 'approx' ? '0.25' : '0.1';
  if (!stated || whom.length < 2 || !isNarrow(stated, width)) return null;
  // 为建县时的2.4倍: the time of the base is named.
  const stem = whom.replace(/(?:之?[初时前际]|当[年时初]|伊始|的?时候)$/u, '');
  const nows = behind(scene.figures, f, 3).filter(isExact);
  const bases = nearby(scene, f, { back: 60, on: 0, lines: 40 }).filter((one) => isExact(one) && (likeness(one.own, whom) !== 'other' || nameOf(one).includes(whom) || (stem.length > 1 && lineTo(scene, one.m.start, 20).includes(stem))));
  return ratioThatFits(f, stated, nows, bases, width);
};

const thenWords = /(?:是|为|相当于|达到?|等于)(?:当初|当年|当时|那时|彼时|起初|最初|起步时|开[业张馆园]时?|刚?开始时?|原来|以前)的(?:近|约|超过?|将近|接近|大约)?$/u;
const firstWords = /当初|当年|当时|那时|起初|最初|刚|起步|开始|原来|(?:19|20)\d{2}年|[一二三四五六七八九十\d]年前/u;
/** `２０１９年只有180家……到2024年底变成1260家。门店数是当初的7倍`: both stand in the sentences before, the earlier told of its time. */
export const thenMultiple = (scene: Scene, f: Figure): Claim | null => {
  const stated = f.role === 'multiple' && f.m.sense !== 'growth' && thenWords.test(f.lead) ? factorReading(f.m) : null;
  if (!stated) return null;
  const told = nearby(scene, f, { back: 7, on: 0, lines: 0 }).filter((one) => isExact({ ...one, back: false }));
  const bases = told.filter((one) => firstWords.test(/[^。；\n]*$/u.exec(lineTo(scene, one.m.start, 40))?.[0] ?? ''));
  return ratioThatFits(f, stated, told, bases.filter((base) => told.some((now) => now.index > base.index && sameUnit(now, base))), '0.2');
};

const ratioThatFits = (f: Figure, stated: Reading, nows: readonly Figure[], bases: readonly Figure[], width = '0.1'): Claim | null => {
  for (const now of nows) {
    for (const base of bases) {
      const computed = base !== now && sameUnit(base, now) ? over(now.reading, base.reading) : null;
      if (!computed || !tellsMuch(stated, computed, width) || compare(stated, computed) !== 'holds') continue;
      return relationClaim({
        type: 'multiple', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x',
        working: asQuotient(now.m.text, base.m.text),
      });
    }
  }
  return null;
};

const ratioWords = /(?:收入比|之比|比值|倍差|收入差距)[^，。；]{0,20}$/u;

/** `城镇48216元，农村26934元，……两者之比由上年的1.82缩小到1.79`: a ratio in digits of two amounts told before it. */
export const ratioInDigits = (scene: Scene, f: Figure): Claim | null => {
  if (f.m.kind !== 'ratio' || (f.m.values?.length ?? 0) > 1 || f.role !== 'level' || f.back || !ratioWords.test(lineTo(scene, f.m.start, 40))) return null;
  const near = behind(scene.figures, f, 7).concat(nearby(scene, f, { back: 6, on: 0, lines: 0 })).filter(isExact);
  return ratioThatFits(f, f.reading, near, near, '0.02');
};

/** 市盈率, 市净率, 市销率: the value of a firm on the market over what it earns, owns or sells. */
const valuations: readonly (readonly [name: RegExp, base: RegExp])[] = [[/市盈率|P\/?E(?![A-Za-z])/u, /利润|盈利/u], [/市净率|P\/?B(?![A-Za-z])/u, /净资产/u], [/市销率|P\/?S(?![A-Za-z])/u, /收入|营收|销售/u]];
export const valuation = (scene: Scene, f: Figure): Claim | null => {
  const base = valuations.find(([name]) => name.test(f.lead))?.[1];
  const stated = f.m.kind === 'multiple' && base ? f.reading : null;
  if (!base || !stated) return null;
  const near = nearby(scene, f, { back: 10, on: 2, lines: 2 }).filter(isExact);
  return ratioThatFits(f, stated, near.filter((one) => /市值/u.test(one.lead)), near.filter((one) => base.test(one.lead)));
};

/** A side of a ratio: the 1 of 1:7.2 and the 100 of 105.2:100 are what the other side is reckoned on, and exact. */
const sideOf = (digits: string): Reading => (/^10*$/u.test(digits) ? exactly(digits) : readingOfDigits(digits));

/** `投放1200万元，拉动8600万元，杠杆比约为1:7.2`: the ratio of the two amounts before it. */
export const ratioOfTwo = (scene: Scene, f: Figure): Claim | null => {
  const [one, other] = f.m.values ?? [];
  if (f.m.kind !== 'ratio' || f.m.values?.length !== 2 || one === undefined || other === undefined) return null;
  const [second, first] = behind(scene.figures, f, 3).filter(isExact);
  if (!first || !second || !(sameUnit(first, second) || (/比/u.test(f.lead) && first.m.kind === 'count' && second.m.kind === 'count'))) return null;
  for (const [a, b] of [[first, second], [second, first]] as const) {
    const [stated, computed] = [over(sideOf(one), sideOf(other)), over(a.reading, b.reading)];
    if (!stated || !computed || compare(stated, computed) !== 'holds') continue;
    return relationClaim({
      type: 'multiple', figures: [a.m, b.m, f.m], said: saidBy(f.m), stated, computed, unit: 'ratio',
      working: asQuotient(a.m.text, b.m.text),
    });
  }
  return null;
};
