import { Exact } from '../number.ts';
import type { Figure } from './figure.ts';
import { error, info, type Problem } from './problem.ts';
import { isSame } from './values.ts';

const one = new Exact(1);

/** New ÷ old where the figure says so: 增长6.9倍 and up 690% are 7.9, 下降三分之二 and to one third are 1/3. */
const factorsOf = ({ mention, low }: Figure): readonly Exact[] => {
  if (low === null) return [];
  if (mention.kind === 'multiple') {
    if (mention.factor !== null) return [new Exact(mention.factor)];
    // "Rose 2.8 times" may mean either.
    return mention.sense === 'growth' || mention.sense === 'higher' ? [low.plus(one), low] : [low];
  }
  if (mention.sense === 'growth' || mention.sense === 'higher') return [one.plus(low)];
  return mention.sense === 'decline' || mention.sense === 'lower' ? [one.minus(low)] : [low];
};

/** Whether two figures of change say the same, in whatever form. Ends of ranges are left to the plain comparison. */
export const factorsEqual = (zh: Figure, en: Figure): boolean => {
  if (zh.high || en.high || (zh.family === en.family && zh.family === 'part' && zh.mention.sense === en.mention.sense)) return false;
  // A share that happens to equal a factor is none.
  if (zh.family === 'part' && en.family === 'part' && !(zh.mention.sense === 'decline' && en.mention.sense === 'level')) return false;
  return factorsOf(zh).some((a) => factorsOf(en).some((b) => isSame(a, b) || a.minus(b).abs().lte('0.0000001')));
};

/** Multiples that differ: growth taken for level or the other way (增长3.7倍, to 3.7 times), doublings miscounted, or another number. */
export const multipleProblem = (zh: Figure, en: Figure): Problem | null => {
  const [a, b] = [zh.mention, en.mention];
  if (zh.high || en.high) return a.value === b.value && a.valueHigh === b.valueHigh ? null : error('value');
  const open = b.factor === null && (b.sense === 'growth' || b.sense === 'higher');
  if (zh.low && en.low && isSame(zh.low, en.low)) return open && a.sense === 'growth' ? info('sense') : error('sense');
  const doubling = /番/u.test(a.text) || /^(?:doubl|tripl|trebl|quadrupl|quintupl|halv)/iu.test(b.text);
  const off = factorsOf(zh).some((x) => factorsOf(en).some((y) => isSame(x.minus(y).abs(), one)));
  return error(doubling || off ? 'sense' : 'value');
};
