import type { Claim } from '../../../model/index.ts';
import { signOf } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, isOfOneSize, minus, scaled, tellsMuch } from '../../interval.ts';
import { behind, isExact, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nameOf } from '../../subject.ts';
import { nearby } from '../../window.ts';
import { asDifference } from '../../working.ts';

/** Words of what is left when one is taken from the other: 净外送, 自然减少, 顺差, 每亩净赚. */
const leftWords = /净[^，。；\d]{0,6}$|自然(?:增长|增加|减少)[^，。；\d]{0,4}$|(?:顺差|逆差|差额|差距|结余|盈余|余额|缺口|亏损|赤字)[^，。；\d]{0,4}$|(?:相差|落差|剩余|剩下|还剩|尚余|只剩)[^，。；\d]{0,3}$/u;

/** The two amounts before it in the sentence, one taken from the other, give the figure. Only what agrees is told. */
export const whatIsLeft = (scene: Scene, f: Figure): Claim | null => {
  if (!['level', 'change'].includes(f.role) || !leftWords.test(f.lead)) return null;
  const natural = f.m.unit === '‰' && /自然增长率/u.test(f.lead);
  const before = behind(scene.figures, f, 5).filter((one) => (isExact(one) || (natural && /[出死]/u.test(one.lead))) && sameUnit(one, f)).slice(0, 3);
  for (const [n, second] of before.entries()) {
    for (const first of before.slice(n + 1)) {
      const apart = minus(first.reading, second.reading);
      const [computed, a, b] = apart.strict.high.at.lt(0) && !f.m.value?.startsWith('-') ? [scaled(apart, -1), second, first] as const : [apart, first, second] as const;
      if (!tellsMuch(f.reading, computed, '0.1') || compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'difference', figures: [a.m, b.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
        working: asDifference(a.m.text, b.m.text),
      });
    }
  }
  return null;
};

const planned = /[比较](?:原?(?<name>预测|预期|预计|计划|目标|预算|任务))[^，。；\d]{0,4}[多少高低增减]/u;
/** What it is more than: the figure right before it, or the one whose words name what was planned. */
const basesOf = (scene: Scene, f: Figure, before: readonly Figure[]): readonly Figure[] => {
  const last = scene.figures[f.index - 1];
  if (last && before.includes(last) && last.clause === f.clause && /[比较]/u.test(last.lead)) return [last];
  const name = planned.exec(f.lead)?.groups?.['name'];
  return name === undefined ? [] : [...before, ...nearby(scene, f, { back: 0, on: 3, lines: 1 })].filter((one) => sameUnit(one, f) && one.role === 'level' && one.lead.includes(name));
};

/** `比预测的3150万人次多118.4万人次`: what is more than it stands elsewhere. */
export const overNamed = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'change' || !isNarrow(f.reading, '0.01')) return null;
  const before = nearby(scene, f, { back: 40, on: 0, lines: 30 }).filter((one) => isExact({ ...one, back: false }) && sameUnit(one, f));
  const pairs = basesOf(scene, f, before).flatMap((base) => before.flatMap((now) => (now === base || now.back ? [] : [{ base, now }])));
  for (const { base, now } of pairs) {
    const apart = minus(now.reading, base.reading);
    const computed = signOf(f) < 0 ? scaled(apart, -1) : apart;
    if (!tellsMuch(f.reading, computed, '0.01') || compare(f.reading, computed) !== 'holds') continue;
    return relationClaim({
      type: 'difference', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
      working: signOf(f) < 0 ? asDifference(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
    });
  }
  return null;
};

const moreThan = /(?<one>[^，。；\d比]{1,10})比(?<other>[^，。；\d]{1,10})(?<word>[多少高低长短重轻大小贵宽窄快慢深浅])(?:出|了)?(?:约|近)?$/u;
/** `输出比吸纳多158.7亿元`, both told before in the sentence: the words say what is taken from what, so that a slip is one. */
export const namedDifference = (scene: Scene, f: Figure): Claim | null => {
  const groups = moreThan.exec(f.lead)?.groups;
  const [one, other] = [groups?.['one'] ?? '', groups?.['other'] ?? ''];
  if (!groups || other === '' || /[年月日]|平时|往常|同期|预期|目标|平均/u.test(other)) return null;
  const before = behind(scene.figures, f, 6).filter((amount) => isExact(amount) && sameUnit(amount, f));
  const inOrder: Readonly<Record<string, Figure | undefined>> = { 前者: before[1], 后者: before[0] };
  const called = (name: string, not: string): readonly Figure[] => before.filter((amount) => `${amount.lead}${nameOf(amount)}`.includes(name.slice(-2)) && !`${amount.lead}${nameOf(amount)}`.includes(not.slice(-2)));
  const known = (name: string, not: string): readonly Figure[] => (Object.hasOwn(inOrder, name) && Object.hasOwn(inOrder, not) ? [inOrder[name] ?? []].flat() : called(name, not));
  const [[a, ...moreA], [b, ...moreB]] = [known(one, other), known(other, one)];
  if (!a || !b || moreA.length > 0 || moreB.length > 0 || before.length > 2) return null;
  const falls = /[少低短轻小窄慢浅]/u.test(groups['word'] ?? '');
  const computed = falls ? minus(b.reading, a.reading) : minus(a.reading, b.reading);
  // 其中对东盟出口比进口多18亿元: of a part of what was told.
  const whole = [[a, one], [b, other]] as const;
  const isAll = whole.every(([amount, name]) => Object.hasOwn(inOrder, name) || `${amount.lead}${nameOf(amount)}`.replaceAll('的', '').includes(name.replace(/的|^(?:则|而|但)/gu, '')));
  if (!isOfOneSize(f.reading, computed, 3) || (!isAll && compare(f.reading, computed) !== 'holds')) return null;
  return relationClaim({
    type: 'difference', figures: [a.m, b.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
    working: falls ? asDifference(b.m.text, a.m.text) : asDifference(a.m.text, b.m.text),
  });
};
