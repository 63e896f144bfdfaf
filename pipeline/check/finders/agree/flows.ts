import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, minus, plus, Real, scaled, type Reading } from '../../interval.ts';
import { comes, goes } from '../../lexicon/flows.ts';
import { behind, isExact, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nearby, partTo } from '../../window.ts';
import { asDifference } from '../../working.ts';

/** +1 of what came, −1 of what went, 0 of what does not say. */
const wayOf = ({ lead }: Figure): 1 | -1 | 0 => (comes.test(lead) ? 1 : goes.test(lead) ? -1 : 0);

const worked = (start: Figure, flows: readonly Figure[]): string => flows.reduce((all, f) => `${all} ${wayOf(f) > 0 ? '+' : '−'} ${f.m.text}`, start.m.text);

const claimOf = (start: Figure, flows: readonly Figure[], end: Figure): Claim | null => {
  const computed = flows.reduce<Reading>((sum, f) => (wayOf(f) > 0 ? plus : minus)(sum, f.reading), start.reading);
  if (compare(end.reading, computed) !== 'holds') return null;
  const words = worked(start, flows);
  return relationClaim({
    type: 'difference', figures: [start, ...flows, end].map(({ m }) => m), said: saidBy(end.m), stated: end.reading, computed, unit: end.m.unit, working: { zh: words, en: words },
  });
};

/** The figures right behind `f` in its sentence that say what came and went. */
const flowsAfter = (scene: Scene, f: Figure): readonly Figure[] => {
  const flows: Figure[] = [];
  for (const one of scene.figures.slice(f.index + 1, f.index + 6)) {
    if (one.sentence !== f.sentence || !sameUnit(one, f) || wayOf(one) === 0 || one.m.comparator !== 'eq' || one.m.valueHigh !== null) break;
    flows.push(one);
  }
  return new Set(flows.map(wayOf)).size === 2 ? flows : [];
};

/** `由6个变为9个，新建4个，撤掉1个`: from the old value, by what came and went, to the new one. */
export const grossFlows = (scene: Scene): readonly Claim[] => scene.bonds.flatMap(({ base, now, link }) => {
  const flows = base && link === 'move' && base.index < now.index ? flowsAfter(scene, now) : [];
  const claim = base && flows.length > 0 ? claimOf(base, flows, now) : null;
  return claim ? [claim] : [];
});

const before = /上年[末底]|去年[末底]|年初|期初|月初|原有/u;

/** `年末藏书312.6万册。……上年末305.8万册，本年新增7.35万册，剔旧注销0.55万册`: what comes out was told before. */
export const stockTold = (scene: Scene): readonly Claim[] => scene.figures.flatMap((start) => {
  if (!before.test(start.lead) || !isExact({ ...start, back: false })) return [];
  const flows = flowsAfter(scene, start);
  const ends = flows.length === 0 ? [] : nearby(scene, start, { back: 8, on: 0, lines: 3 }).filter((one) => isExact(one) && sameUnit(one, start) && isNarrow(one.reading, '0.01'));
  return ends.flatMap((end) => claimOf(start, flows, end) ?? []).slice(0, 1);
});

const leftWords = /(?:剩下|还剩|余下|剩余|只剩|结余|净剩)[^，。；\d]{0,4}$/u;

/** `工资一万一千元，还房贷三千二百元，孩子上学四千元，剩下三千八百元`: all that was told, taken from the first. */
export const whatRemains = (scene: Scene, f: Figure): Claim | null => {
  if (!leftWords.test(f.lead)) return null;
  const told = behind(scene.figures, f, 6).filter((one) => sameUnit(one, f) && one.m.valueHigh === null && ['level', 'change'].includes(one.role)).toReversed();
  for (const [at, first] of told.entries()) {
    const rest = told.slice(at + 1);
    if (rest.length < 2) return null;
    const computed = rest.reduce<Reading>((left, one) => minus(left, one.reading), first.reading);
    // 一万一千 may be round; told to be what is left, the numbers come out even.
    const exact = rest.reduce((left, { m }) => left.minus(m.value ?? 0), new Real(first.m.value ?? 0));
    if (compare(f.reading, computed) !== 'holds' || !exact.eq(f.m.value ?? 0)) continue;
    return relationClaim({
      type: 'difference', figures: [first, ...rest, f].map(({ m }) => m), said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit,
      working: asDifference(first.m.text, rest.map(({ m }) => m.text).join(' − ')),
    });
  }
  return null;
};

const restLead = /^(?:其余|余下|剩余|剩下)的?$/u;
/** 上述问题资金中: what was told before is taken up again. */
const takenUp = /上述|前述|以上|这些|该|此(?:类|项|笔)|其中/u;
const [farBack, farLines] = [48, 24];

/** `问题金额3862.4万元……（paragraphs on）上述资金中，已收回2956.1万元，其余906.3万元正在清理`: what is left of a total told before. */
export const restOfFar = (scene: Scene, rest: Figure): Claim | null => {
  const [part, other] = restLead.test(rest.lead) ? behind(scene.figures, rest, 2) : [];
  if (!part || other?.m.unit === rest.m.unit || part.index !== rest.index - 1 || !isExact(part) || !isExact(rest) || part.m.unit !== rest.m.unit) return null;
  const words = partTo(scene, part.m.start, 60);
  const together = plus(part.reading, rest.reading);
  const wholes = nearby(scene, part, { back: farBack, on: 0, lines: farLines }).filter((one) => isExact(one) && one.m.unit === part.m.unit && isNarrow(one.reading, '0.001') && one.index < part.index);
  const whole = takenUp.test(words) ? wholes.find((one) => compare(one.reading, together) === 'holds') : undefined;
  return whole && isNarrow(together, '0.002') ? relationClaim({
    type: 'difference', figures: [whole, part, rest].map(({ m }) => m), said: saidBy(rest.m), stated: rest.reading, computed: minus(whole.reading, part.reading), unit: rest.m.unit, working: asDifference(whole.m.text, part.m.text),
  }) : null;
};

const restTail = /^(?:[^，。；\d]{0,4}(?:跨年|跨到|转入|结转|未|没|推迟|延期|顺延|留到))/u;

/** `完成56项，年初计划60项，有4项跨年`: what was planned without what was done. */
export const notDone = (scene: Scene, f: Figure): Claim | null => {
  const [one, two] = restTail.test(f.tail) || /(?:未|没)[^，。；\d]{0,5}$/u.test(f.lead) ? behind(scene.figures, f, 2) : [];
  if (!one || !two || !sameUnit(one, f) || !sameUnit(two, f) || ![one, two, f].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null)) return null;
  const apart = minus(two.reading, one.reading);
  const computed = apart.strict.high.at.lt(0) ? scaled(apart, -1) : apart;
  if (compare(f.reading, computed) !== 'holds' || !isNarrow(two.reading, '0.2')) return null;
  const [from, to] = computed === apart ? [two, one] : [one, two];
  return relationClaim({ type: 'difference', figures: [two.m, one.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: f.m.unit, working: asDifference(from.m.text, to.m.text) });
};
