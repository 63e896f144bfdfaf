import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures.ts';
import { compare, isOfOneSize, minus, over, scaled } from '../../interval.ts';
import { behind, sameUnit } from '../../near.ts';
import { factorReading } from '../../reading.ts';
import { relationClaim } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isExact, nameOf, nearby, tellsMuch } from './near.ts';

/** Words of what is left when one is taken from the other: 净外送, 自然减少, 顺差, 每亩净赚. */
const leftWords = /净[^，。；\d]{0,6}$|自然(?:增长|增加|减少)[^，。；\d]{0,4}$|(?:顺差|逆差|差额|差距|结余|盈余|余额|缺口|亏损|赤字)[^，。；\d]{0,4}$|(?:相差|落差|剩余|剩下|还剩|尚余|只剩)[^，。；\d]{0,3}$/u;

/** The two amounts before it in the sentence, one taken from the other, give the figure. Only what agrees is told. */
export const whatIsLeft = (scene: Scene, f: Figure): Claim | null => {
  if (!['level', 'change'].includes(f.role) || !leftWords.test(f.lead)) return null;
  const before = behind(scene.figures, f, 5).filter((one) => isExact(one) && sameUnit(one, f)).slice(0, 3);
  for (const [n, second] of before.entries()) {
    for (const first of before.slice(n + 1)) {
      const apart = minus(first.reading, second.reading);
      const [computed, a, b] = apart.strict.high.at.lt(0) ? [scaled(apart, -1), second, first] as const : [apart, first, second] as const;
      if (!tellsMuch(f.reading, computed, '0.1') || compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'difference', figures: [a.m, b.m, f.m], printed: f.m.text, stated: f.reading, computed, unit: f.m.unit,
        working: { zh: `${a.m.text} − ${b.m.text}`, en: `${a.m.text} − ${b.m.text}` },
      });
    }
  }
  return null;
};

const moreThan = /(?<one>[^，。；\d比]{1,10})比(?<other>[^，。；\d]{1,10})(?<word>多|少|高|低)(?:出|了)?(?:约|近)?$/u;
/** `输出比吸纳多158.7亿元`, both told before in the sentence: the words say what is taken from what, so that a slip is one. */
export const namedDifference = (scene: Scene, f: Figure): Claim | null => {
  const groups = moreThan.exec(f.lead)?.groups;
  const [one, other] = [groups?.['one'] ?? '', groups?.['other'] ?? ''];
  if (!groups || other === '' || /[年月日]|同期|预期|目标|平均/u.test(other)) return null;
  const before = behind(scene.figures, f, 6).filter((amount) => isExact(amount) && sameUnit(amount, f));
  const called = (name: string, not: string): readonly Figure[] => before.filter((amount) => `${amount.lead}${nameOf(amount)}`.includes(name.slice(-2)) && !`${amount.lead}${nameOf(amount)}`.includes(not.slice(-2)));
  const [[a, ...moreA], [b, ...moreB]] = [called(one, other), called(other, one)];
  if (!a || !b || moreA.length > 0 || moreB.length > 0 || before.length > 2) return null;
  const falls = groups['word'] === '少' || groups['word'] === '低';
  const computed = falls ? minus(b.reading, a.reading) : minus(a.reading, b.reading);
  if (!isOfOneSize(f.reading, computed, 3)) return null;
  return relationClaim({
    type: 'difference', figures: [a.m, b.m, f.m], printed: f.m.text, stated: f.reading, computed, unit: f.m.unit,
    working: { zh: falls ? `${b.m.text} − ${a.m.text}` : `${a.m.text} − ${b.m.text}`, en: falls ? `${b.m.text} − ${a.m.text}` : `${a.m.text} − ${b.m.text}` },
  });
};

/** `国际旅客145.4万人次。后者……是2024年62.1万人次的2.3倍`: what is compared stands in the sentence before. */
export const farMultiple = (scene: Scene, f: Figure): Claim | null => {
  const base = scene.figures[f.index - 1];
  const stated = f.role === 'multiple' ? factorReading(f.m) : null;
  if (!stated || !base || base.clause !== f.clause || !/^的(?:约|近|超过?|将近|接近)?$/u.test(f.lead) || !/(?:是|为|达到?|相当于)[^，。；]{0,20}$/u.test(base.lead)) return null;
  const now = nearby(scene, base, { back: 4, on: 0, lines: 0 }).find((one) => isExact(one) && sameUnit(one, base) && base.sentence - one.sentence === 1);
  const computed = now && over(now.reading, base.reading);
  return now && computed && tellsMuch(stated, computed, '0.1') && compare(stated, computed) === 'holds' ? relationClaim({
    type: 'multiple', figures: [now.m, base.m, f.m], printed: f.m.text, stated, computed, unit: 'x',
    working: { zh: `${now.m.text} ÷ ${base.m.text}`, en: `${now.m.text} ÷ ${base.m.text}` },
  }) : null;
};

const points = /(?:与|同|和|比|较)[^，。；]{0,24}$/u;
/** `占19.41%。…与2010年的14.05%相比，比重上升5.36个百分点`: the later share stands in a sentence before. */
export const farPoints = (scene: Scene, f: Figure): Claim | null => {
  const base = behind(scene.figures, f, 3).find((one) => one.m.kind === 'percent');
  if (f.role !== 'points' || base?.m.kind !== 'percent' || base.sentence !== f.sentence || !points.test(base.lead) || !/^(?:的)?相比/u.test(base.tail)) return null;
  const falls = f.m.sense === 'decline' || /下降|降低|回落|减少|收窄|低/u.test(f.lead);
  for (const now of scene.figures.slice(Math.max(0, base.index - 6), base.index).toReversed()) {
    if (now.m.kind !== 'percent' || now.line !== f.line) continue;
    const moved = falls ? minus(base.reading, now.reading) : minus(now.reading, base.reading);
    if (!tellsMuch(f.reading, moved, '0.1') || compare(f.reading, moved) !== 'holds') continue;
    return relationClaim({
      type: 'pp-change', figures: [now.m, base.m, f.m], printed: f.m.text, stated: f.reading, computed: moved, unit: 'pp',
      working: { zh: falls ? `${base.m.text} − ${now.m.text}` : `${now.m.text} − ${base.m.text}`, en: falls ? `${base.m.text} − ${now.m.text}` : `${now.m.text} − ${base.m.text}` },
    });
  }
  return null;
};

/** `投放1200万元，拉动8600万元，杠杆比约为1:7.2`: the ratio of the two amounts before it. */
export const ratioOfTwo = (scene: Scene, f: Figure): Claim | null => {
  const [one, other] = f.m.values ?? [];
  if (f.m.kind !== 'ratio' || f.m.values?.length !== 2 || one === undefined || other === undefined) return null;
  const [second, first] = behind(scene.figures, f, 3).filter(isExact);
  if (!first || !second || !(sameUnit(first, second) || (/比/u.test(f.lead) && first.m.kind === 'count' && second.m.kind === 'count'))) return null;
  for (const [a, b] of [[first, second], [second, first]] as const) {
    const product = scaled(a.reading, other);
    // One digit less than the figures: 1:7.2 is rounded itself.
    const stated = scaled(b.reading, one);
    const close = product.strict.low.at.minus(stated.strict.high.at).abs().lte(stated.strict.high.at.abs().times('0.01'));
    if (!close) continue;
    return relationClaim({
      type: 'multiple', figures: [a.m, b.m, f.m], printed: f.m.text, stated: f.reading, computed: f.reading, unit: 'ratio',
      working: { zh: `${a.m.text} : ${b.m.text}`, en: `${a.m.text} : ${b.m.text}` },
    });
  }
  return null;
};
