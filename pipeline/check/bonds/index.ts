import type { Figure } from '../figures/index.ts';
import { isOfOneSize } from '../interval.ts';
import { respectiveRuns } from '../respective.ts';
import { isGeneric, likeness, subjectOf } from '../subject.ts';
import { attaches, isAim, isChangeOfChange, isOfBase, isPercent, open, type Bond, type Open, type State } from './bond.ts';
import { grouped } from './grouped.ts';
import { isMove, isPlanned, isRateMove } from './move.ts';
import { ownOnly } from './own.ts';
import { isBeside, isThan } from './than.ts';
import { besideInTime, besideInYear, isEarlier } from './time.ts';

export type { Bond } from './bond.ts';
export { grouped } from './grouped.ts';
export { areNextMonths, areOfOneYear, subPeriod } from './time.ts';
export { isMove } from './move.ts';

/** 发送旅客3268.4万人次，日均81.7万人次，与2019年的2791.5万人次相比: it is compared with what is of its size. */
const sizedLike = (f: Figure, bonds: readonly Open[]): Open | undefined =>
  bonds.slice(-3).findLast(({ base, now }) => base === null && now.m.unit === f.m.unit && isOfOneSize(now.reading, f.reading, 5));

/** What a comparison names as its own measure: 逆差比上年同期的41亿元. */
const thanName = ({ lead }: Figure): string => {
  const name = subjectOf(/^[，、]?(?<name>[^，。；]{2,12}?)(?:比|较)(?=上|去|前|年初|同期|(?:19|20)\d{2})/u.exec(lead)?.groups?.['name'] ?? '');
  return isGeneric(name) || /[同环占对]$/u.test(name) ? '' : name;
};

const addLevel = (f: Figure, s: string, state: State, bonds: Open[]): void => {
  const current = isPercent(f) ? state.percent : state.amount;
  const previous = current?.now;
  if (current && previous && previous.m.unit === f.m.unit) {
    const near = f.index - previous.index <= 2;
    if (near && (isMove(previous, f, s.slice(previous.m.end, f.m.start)) || isPlanned(previous, f))) {
      // The base of a series stays its first.
      if (current.base === null) [current.base, current.link] = [previous, 'move'];
      current.now = f;
      return;
    }
    const same = isThan(f) || f.own === '' || isGeneric(f.own) || likeness(f.own, previous.subject) !== 'other';
    const beside = near && !isThan(f) ? besideInTime(previous, f) : 0;
    if (beside > 0) {
      [current.link, current.base, current.now] = [current.base === null ? 'back' : 'list', previous, f];
      return;
    }
    if (current.base === null && near && (beside < 0 || isEarlier(previous, f))) {
      [current.base, current.link] = [f, beside < 0 ? 'back' : 'list'];
      return;
    }
    if (current.link === 'move' && f.own === '' && /^(?:共|累计|净)?新增(?:了|约)?$/u.test(f.lead)) {
      current.said.push({ ...f, role: 'change' });
      return;
    }
    const another = isThan(f) ? thanName(f) : '';
    if (another !== '' && likeness(another, previous.own === '' ? previous.subject : previous.own) === 'other') {
      // 进口98亿元、出口62亿元，逆差比上年的41亿元收窄5亿元: of what it names, where that was told.
      const own = bonds.slice(-5).findLast(({ base, now }) => base === null && now.m.unit === f.m.unit && likeness(another, now.own) !== 'other');
      if (own) [own.base, own.link, state.amount] = [f, 'than', own];
      else state.amount = null;
      return;
    }
    if (current.base === null && same && (f.back || isThan(f))) {
      const bond = isOfOneSize(previous.reading, f.reading, 5) ? current : (sizedLike(f, bonds) ?? current);
      [bond.base, bond.link] = [f, f.back && !isThan(f) ? 'back' : 'than'];
      if (bond !== current) state.amount = bond;
      return;
    }
  }
  const apart = isBeside(f) ? sizedLike(f, bonds) : undefined;
  if (apart) {
    [apart.base, apart.link, state.amount] = [f, 'than', apart];
    return;
  }
  if (isThan(f)) { state.waiting = f; return; }
  const bond = open(f, state, bonds);
  if (isPercent(f)) state.percent = bond; else [state.amount, state.percent] = [bond, null];
};

/** 增速由4.7%加快到6.2%, 前三季度增速5.3%，上半年5.6%: a rate of growth that moves as a level does. */
const addRate = (f: Figure, s: string, bond: Open): boolean => {
  const previous = bond.now;
  if (bond.base !== null || bond.said.length > 0 || previous.role !== 'rate' || previous.index !== f.index - 1) return false;
  const moves = isRateMove(previous, f, s.slice(previous.m.end, f.m.start));
  const beside = moves || (f.own !== '' && !isGeneric(f.own)) || isThan(f) ? 0 : besideInYear(previous, f);
  if (!moves && beside === 0) return false;
  [bond.base, bond.now] = moves || beside > 0 ? [previous, f] : [f, previous];
  bond.link = moves ? 'move' : 'back';
  return true;
};

const addSaid = (f: Figure, s: string, state: State, bonds: Open[]): void => {
  if (f.role === 'rate' && isThan(f) && state.percent && state.percent.base === null) {
    [state.percent.base, state.percent.link] = [f, 'than'];
    return;
  }
  if (f.role === 'rate' && state.percent && addRate(f, s, state.percent)) return;
  const bond = f.role === 'points' ? state.percent : state.amount;
  if (bond && isOfBase(f, bond)) return;
  if (bond && attaches(f, bond) && (f.role !== 'change' || f.m.unit === bond.now.m.unit || bond.now.m.kind === f.m.kind)) bond.said.push(f);
  else if (f.role !== 'points') state.pending = [...state.pending.slice(-2), f];
  if (f.role === 'rate') state.percent = open(f, { ...state, pending: [], waiting: null }, bonds);
};

/** 甲由a增至b，乙由c增至d，分别增长x%和y%: to each its own, if there are as many; else nobody's. */
const addRun = (run: readonly Figure[], s: string, state: State, bonds: Open[]): void => {
  const [first] = run;
  if (!first) return;
  const from = s.lastIndexOf('；', first.m.start);
  const each = bonds.filter(({ now }) => isPercent(now) === (first.role === 'points') && now.m.start > from);
  for (const [n, f] of run.entries()) {
    const bond = each.length === run.length ? each[n] : undefined;
    if (bond && (f.role !== 'change' || f.m.unit === bond.now.m.unit)) bond.said.push(f);
  }
  if (first.role === 'rate') for (const f of run) state.percent = open(f, { ...state, pending: [], waiting: null }, bonds);
};

/** Figures of one sentence with what is said of their changes. */
const bondsOfSentence = (figures: readonly Figure[], s: string): readonly Bond[] => {
  const state: State = { amount: null, percent: null, pending: [], waiting: null };
  const bonds: Open[] = [];
  const runs = respectiveRuns(figures);
  let done = -1;
  for (const f of figures) {
    if (isAim(f) || isChangeOfChange(f, figures) || f.index <= done) continue;
    const run = runs.get(f.index);
    if (run) {
      addRun(run, s, state, bonds);
      done = run.at(-1)?.index ?? done;
    } else if (f.role === 'level') addLevel(f, s, state, bonds);
    else addSaid(f, s, state, bonds);
  }
  return bonds;
};

/** Every figure of a text with what it is compared with in its sentence. Linear. */
export const bondsOf = (figures: readonly Figure[], s: string): readonly Bond[] =>
  grouped(figures, ({ sentence }) => sentence).flatMap((sentence) => bondsOfSentence(sentence, s).map((bond) => ownOnly(s, bond)));
