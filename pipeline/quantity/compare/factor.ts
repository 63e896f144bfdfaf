import type { Mention } from '../../model/index.ts';
import { factorOf } from '../factor.ts';
import { Exact } from '../number.ts';
import type { Figure } from './figure.ts';
import { error, info, type Problem } from './problem.ts';
import { isSame } from './values.ts';

const one = new Exact(1);

/** "Rose 2.8 times": to 2.8 times or by as much, no one can tell. */
const isOpen = ({ kind, factor, sense }: Mention): boolean => kind === 'multiple' && factor === null && (sense === 'growth' || sense === 'higher');

/** New ÷ old, as far as the figure says it: 增长6.9倍 and up 690% are 7.9, 下降三分之二 and to one third 1/3. */
const factorsOf = ({ mention, low, high }: Figure, end: 'low' | 'high' = 'low'): readonly Exact[] => {
  const value = end === 'low' ? low : high;
  if (value === null) return [];
  const given = mention.factor !== null && high === null ? { factor: mention.factor } : {};
  const factor = factorOf({ value: value.toFixed(), sense: mention.sense, ...given });
  return [...(factor === null ? [] : [new Exact(factor)]), ...(isOpen(mention) ? [value] : [])];
};

/** Whether two figures of change say the same, in whatever form; of ranges both ends. */
export const factorsEqual = (zh: Figure, en: Figure): boolean => {
  if ((zh.high === null) !== (en.high === null) || (zh.family === en.family && zh.family === 'part' && zh.mention.sense === en.mention.sense)) return false;
  // A share that happens to equal a factor is none.
  if (zh.family === 'part' && en.family === 'part' && !(zh.mention.sense === 'decline' && en.mention.sense === 'level')) return false;
  // 是去年的1.8倍, rose by 1.8 times: growth put on a level, however the English is read.
  if (isOpen(en.mention) && zh.mention.sense === 'level') return false;
  const sameEnd = (end: 'low' | 'high'): boolean => factorsOf(zh, end).some((a) => factorsOf(en, end).some((b) => isSame(a, b) || a.minus(b).abs().lte('0.0000001')));
  return sameEnd('low') && (zh.high === null || sameEnd('high'));
};

/** Multiples that differ: growth taken for level or the other way (增长3.7倍, to 3.7 times), doublings miscounted, or another number. */
export const multipleProblem = (zh: Figure, en: Figure): Problem | null => {
  const [a, b] = [zh.mention, en.mention];
  if (zh.high || en.high) return a.value === b.value && a.valueHigh === b.valueHigh ? null : error('value');
  if (zh.low && en.low && isSame(zh.low, en.low)) return isOpen(b) && a.sense === 'growth' ? info('sense') : error('sense');
  const doubling = /番/u.test(a.text) || /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/iu.test(b.text);
  const off = factorsOf(zh).some((x) => factorsOf(en).some((y) => isSame(x.minus(y).abs(), one)));
  return error(doubling || off ? 'sense' : 'value');
};
