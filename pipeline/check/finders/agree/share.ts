import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, over, scaled } from '../../interval.ts';
import { behind, isAmount, isExact, otherCircle, sameScope, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, likeness, nameOf, sharesWord, subjectOf } from '../../subject.ts';
import { lineTo, nearby } from '../../window.ts';
import { asQuotient } from '../../working.ts';

/** `仓储业务占整体营业额的比重为`: part and whole by their names. */
const namedLead = /(?<part>[^，。；]{0,20}?)(?:占|相当于)(?:到|了|据)?(?<whole>[^占，。；]{0,20}?)(?:的)?(?:比重|比例|份额|比)?(?:的)?(?:为|达到?|约|近|超过?|高达|逾|将近|接近|不足|不到|仅|已|提高到|上升到|提升至)*$/u;
/** `是当年28.65亿元的`: the whole stands before 的. */
const ofLead = /^的(?:约|近|超过?|大约|将近)?$/u;

const shareWords = /占|比重|比例|份额|过半|[挑撑扛]起|贡献/u;
/** A rate names its part: 签约率 is of what was signed. */
const rateWords = /(?:[^利增费税汇]|[毛净]利(?:润)?)率(?:为|达到?|约|近|超过?|高达|已|升至|提升至|提高到)*$/u;

/** 毛利率 is of the revenue. */
const ofRevenue = /[毛净]利润?率/u;
const revenue = /收入|收益|营收|营业额|销售额/u;

const wholeNamed = (name: string, whole: Figure): boolean => {
  const words = subjectOf(name).replace(/^(?:整体|全部|总|全体|所有|全市|全省|全县|全区|公司|集团|期末|年末|该)/u, '');
  // 去年产量7.9万吨，今年预计8.6万吨: named before.
  return words !== '' && (likeness(words, whole.own === '' ? whole.subject : whole.own) !== 'other' || (words.length >= 2 && nameOf(whole).includes(words.slice(-2))));
};

const related = (scene: Scene, f: Figure, part: Figure, whole: Figure, name: string): boolean => {
  if (name !== '' && !isGeneric(subjectOf(name))) return wholeNamed(name, whole);
  const amongThem = whole.index < part.index && part.index - whole.index <= 3 && /其中/u.test(scene.s.slice(whole.m.end, part.m.start));
  return amongThem || (ofRevenue.test(f.lead) && revenue.test(nameOf(whole))) || sharesWord(nameOf(part), nameOf(whole));
};

/** `planned`: the whole is a plan; it is of more time than what was done of it, and may be exceeded. */
const claimFor = (f: Figure, part: Figure, whole: Figure, planned = false): Claim | null => {
  const quotient = part === whole || whole.back || otherCircle(`${part.lead}${f.lead}`, whole.lead) || !sameUnit(part, whole) || !(planned || sameScope(part, whole)) ? null : over(part.reading, whole.reading);
  const computed = quotient && scaled(quotient, 100);
  const stated = f.m.kind === 'ratio' ? scaled(f.reading, 100) : f.reading;
  if (!computed || !isNarrow(computed, '0.2') || computed.strict.low.at.gt(planned ? 400 : 100) || compare(stated, computed) !== 'holds') return null;
  return relationClaim({
    type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated, computed, unit: '%',
    working: asQuotient(part.m.text, whole.m.text),
  });
};

/** `412户，有286户种柚子，将近七成`; `R&D强度（与地区生产总值44936.8亿元之比）`: the two figures right before it. */
const besides = (scene: Scene, f: Figure): { readonly part: Figure; readonly whole: Figure } | null => {
  const [last, first] = behind(scene.figures, f, 2);
  if (!last) return null;
  if (first && /^[^，。；]{0,4}之比/u.test(last.tail) && last.depth > 0 && isExact(first)) return { part: first, whole: last };
  // 共184家……59家不到两成，接近三分之一: the whole may close the sentence before.
  const wholeBefore = scene.figures.slice(Math.max(0, f.index - 6), last.index).findLast((one) => one.line === f.line && f.sentence - one.sentence === 1 && sameUnit(one, last) && /共[有计]?$|总[计数]?(?:为|达)?$/u.test(one.lead))
    // 登记在册的养老机构共184家，其中…。…分布：59家…: or the sentence before that.
    ?? scene.figures.slice(Math.max(0, f.index - 6), last.index).findLast((one) => one.line === f.line && f.sentence - one.sentence === 2 && one.m.unit === last.m.unit && /共[有计]?$/u.test(one.lead));
  const before = behind(scene.figures, f, 4).find((one) => one !== last && sameUnit(one, last)) ?? (first && sameUnit(first, last) ? first : wholeBefore) ?? first;
  if (!before) return null;
  const alone = /^(?:大?约|近|将近|超过?|接近|不到|不足|刚好|正好|差不多|占|占比|占到|完成|是|也就是|也即|等于|即|，|\s)*$/u.test(f.lead);
  return alone && isExact(before) && isExact(last) && f.clause - last.clause <= 1 && (last.clause > before.clause || /已|其中|[里中]有/u.test(last.lead)) ? { part: last, whole: before } : null;
};

const planWords = /计划|任务|目标|指标|年初数|调整数|预期/u;
/** 任务完成了七成九, 进度已过半. */
const planDone = /(任务|计划|目标|进度|预算)[^，。；]{0,4}(?:已经?|就|也)?(?:完成|达到?|实现)(?:了|过|到)?(?:约|近)?$/u;

/** `前三季度进出口1286.4亿元……2024年全年，进出口1698.5亿元，九个月已完成去年全年的75.7%`: of all the year before. */
const ofLastYear = (scene: Scene, f: Figure): Claim | null => {
  if (!/(?:完成|达到?|相当于|占)了?(?:去年|上年|(?:19|20)\d{2}年)全年[^，。；\d]{0,6}的(?:约|近)?$/u.test(f.lead)) return null;
  const near = nearby(scene, f, { back: 10, on: 0, lines: 0 }).filter((one) => isExact({ ...one, back: false }));
  const wholes = near.filter((one) => /全年/u.test(lineTo(scene, one.m.start, 20)));
  return wholes.flatMap((whole) => near.filter((part) => part !== whole && !wholes.includes(part)).flatMap((part) => claimFor(f, part, { ...whole, back: false }, true) ?? []))[0] ?? null;
};

/** `完成年度预算的103.2%，预算数为250亿元，实际完成258亿元`: what was planned bears the name that the rate gives. */
const ofPlan = (scene: Scene, f: Figure): Claim | null => {
  const named = /(?:完成|达到?|实现|占|[为是]|相当于)[^，。；]{0,12}(预算|计划|任务|目标|指标|年初数|调整数)数?的(?:约|近)?$/u.exec(f.lead)?.[1] ?? planDone.exec(f.lead)?.[1];
  if (named === undefined) return ofLastYear(scene, f);
  const near = nearby(scene, f, { back: 6, on: 3, lines: 0 }).filter((one) => (isAmount(one) || one.role === 'change') && one.m.kind !== 'percent' && one.m.valueHigh === null);
  const isPlan = (one: Figure): boolean => (named === '预算' ? /预算/u : planWords).test(one.lead);
  const wholes = near.filter((one) => isPlan(one) && !/完成|的$/u.test(one.lead));
  return wholes.flatMap((whole) => near.filter((part) => part !== whole && !isPlan(part) && part.m.comparator === 'eq').flatMap((part) => claimFor(f, part, whole, true) ?? []))[0] ?? null;
};

const wholeReach = { back: 30, on: 4, lines: 3 };
/** A rate names its part, so that its whole may stand further off. */
const rateReach = { back: 40, on: 4, lines: 9 };

/** A whole named with its time (占今年预计产量的) may stand further off still. */
const timedReach = { back: 60, on: 0, lines: 12 };
/** 占抽查资金总额的, and paragraphs before 重点抽查……，涉及资金4.73亿元: the last word before the figure, the first in its sentence. */
const wideReach = { back: 60, on: 0, lines: 24 };
const amountWords = /(?:总额|总量|总数|总值|金额|数额|总)$/u;
const isFullyNamed = (scene: Scene, name: string, whole: Figure): boolean => {
  const words = name.replace(amountWords, '');
  return words.length > 3 && nameOf(whole).includes(words.slice(-2)) && lineTo(scene, whole.m.start, 80).includes(words.slice(0, 2));
};
const timeWords = ['今年', '去年', '上年', '预计', '计划'];
const ofOneTime = (name: string, lead: string): boolean => timeWords.some((word) => name.includes(word)) && timeWords.every((word) => name.includes(word) === lead.includes(word));

/** A share whose part and whole stand further off; only what agrees is told, since another whole may be meant. */
export const farShare = (scene: Scene, f: Figure): Claim | null => {
  if (f.role !== 'level' || !['percent', 'ratio'].includes(f.m.kind) || (f.m.values?.length ?? 0) > 1) return null;
  const of = scene.figures[f.index - 1];
  if (of && of.clause === f.clause && ofLead.test(f.lead) && isExact(of)) {
    // 其中a、b、c，占计划d的78%: of what was told before its parts.
    const parts = /(?:是|为|占|相当于|达到?|完成)[^，。；]{0,16}$/u.test(of.lead) ? behind(scene.figures, of, 7).filter((one) => isExact(one) && sameUnit(one, of)) : [];
    return parts.reduce<Claim | null>((found, part) => found ?? claimFor(f, part, { ...of, back: false }, planWords.test(of.lead)), null);
  }
  const planned = ofPlan(scene, f);
  if (planned) return planned;
  const given = besides(scene, f);
  if (given) return claimFor(f, given.part, given.whole);
  const rate = !shareWords.test(f.lead) && rateWords.test(f.lead);
  if (!rate && !shareWords.test(f.lead)) return null;
  const groups = namedLead.exec(f.lead)?.groups;
  const name = groups?.['whole'] ?? '';
  const near = nearby(scene, f, rate ? rateReach : wholeReach).filter((one) => isExact(one) && (!rate || !ofRevenue.test(f.lead) || revenue.test(nameOf(one)) || one.index === f.index - 1));
  const own = behind(scene.figures, f, 5).filter(isExact).slice(0, 4);
  const wholes = [...near, ...nearby(scene, f, timedReach).filter((one) => !near.includes(one) && isExact(one) && ofOneTime(name, one.lead))];
  const partName = subjectOf(groups?.['part'] ?? '');
  const further = isNarrow(f.reading, '0.02') && name !== '' ? nearby(scene, f, wideReach).filter((one) => !near.includes(one) && isExact(one) && isFullyNamed(scene, name, one)) : [];
  const parts = isGeneric(partName) ? own : [...near.filter((one) => likeness(partName, one.own) !== 'other').slice(0, 2), ...own];
  for (const part of parts.filter((one) => !rate || sharesWord(f.lead, nameOf(one)))) {
    for (const whole of wholes) {
      // A rate names its part (上线率): its whole may be what stands right before that.
      const beside = rate && whole.line === f.line && whole.index < part.index && part.index - whole.index <= 5 && isNarrow(f.reading, '0.005');
      const claim = beside || related(scene, f, part, whole, name) ? claimFor(f, part, whole) : null;
      if (claim) return claim;
    }
  }
  for (const part of isGeneric(partName) ? [] : parts.filter((one) => likeness(partName, one.own) === 'same')) {
    for (const whole of further) {
      // Both are named, so that the time that the text speaks of around them is no matter.
      const claim = claimFor(f, part, whole, true);
      if (claim) return claim;
    }
  }
  return null;
};
