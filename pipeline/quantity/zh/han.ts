import { Exact, tenTo } from '../number.ts';

/** Numbers in Han characters. */
export const powers: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const digits = '零一二三四五六七八九';
export const digitOf = (char: string): number => (char === '两' ? 2 : digits.indexOf(char));

/** Up to 9999, or null: 一千二百, 三百零五, 十二; `tail` is the colloquial 一百二 (120), only at the very end. */
const section = (run: string, tail: boolean): number | null => {
  let total = 0;
  let digit: number | null = null;
  let last = 10_000;
  let zero = false;
  for (const char of run) {
    const power = powers[char];
    if (power === undefined) {
      if (digit !== null && digit !== 0) return null;
      digit = digitOf(char);
      zero ||= digit === 0;
    } else {
      const unit = 10 ** power;
      if (unit >= last || (digit === null && unit !== 10)) return null;
      total += (digit ?? 1) * unit;
      [digit, last, zero] = [null, unit, false];
    }
  }
  if (digit === null) return total;
  return total + digit * (tail && !zero && last >= 100 && last < 10_000 && digit > 0 ? last / 10 : 1);
};

/** A whole Han number, or null if it is none (三六一, 一一). */
export const evaluateHan = (run: string): Exact | null => {
  const big = run.lastIndexOf('亿');
  if (big >= 0) {
    const head = big === 0 ? new Exact(1) : evaluateHan(run.slice(0, big));
    const rest = run.slice(big + 1);
    const tail = rest === '' ? new Exact(0) : evaluateHan(rest);
    return head && tail && tail.lt(tenTo(8)) ? head.times(tenTo(8)).plus(rest.length === 1 ? tail.times(tenTo(7)) : tail) : null;
  }
  const wan = run.indexOf('万');
  if (wan >= 0) {
    const head = wan === 0 ? 1 : (section(run.slice(0, wan), false) ?? bareValue(run.slice(0, wan)));
    const rest = run.slice(wan + 1);
    const tail = rest === '' ? 0 : section(rest, true);
    if (head === null || tail === null) return null;
    return new Exact(head).times(tenTo(4)).plus(rest.length === 1 && powers[rest] === undefined ? tail * 1000 : tail);
  }
  const value = section(run, true) ?? bareValue(run);
  return value === null ? null : new Exact(value);
};

const bareValue = (run: string): number | null => (run === '百' ? 100 : run === '千' ? 1000 : null);

const isDigitChar = (char: string): boolean => char === '两' || digits.includes(char);

/** 二三十, 七八, 十七八, 三五: two digits side by side give both ends. */
export const evaluateSpread = (run: string): { low: Exact; high: Exact } | null => {
  for (let at = 0; at + 1 < run.length; at += 1) {
    const [a = '', b = ''] = [run.charAt(at), run.charAt(at + 1)];
    if (!isDigitChar(a) || !isDigitChar(b) || a === '零' || b === '零') continue;
    const next = digitOf(b) - digitOf(a);
    if (next !== 1 && !(a === '三' && b === '五')) return null;
    const low = evaluateHan(run.slice(0, at + 1) + run.slice(at + 2));
    const high = evaluateHan(run.slice(0, at) + run.slice(at + 1));
    return low && high ? { low, high } : null;
  }
  return null;
};
