import { comparatorBefore } from './comparator.ts';
import { draft, type Draft, type Page } from './draft.ts';
import { countNouns, moneyNouns } from './lexicon/context.ts';
import type { Numeral } from './numeral.ts';

const clauseEnds = '，。；！？\n';

const clauseBefore = (s: string, at: number, reach: number): string => {
  let from = at;
  while (from > 0 && at - from < reach && !clauseEnds.includes(s.charAt(from - 1))) from -= 1;
  return s.slice(from, at);
};

/** 2022北京冬奥会: four digits of this age that count nothing are a year. */
const isYear = (s: string, start: number, number: Numeral): boolean =>
  number.form === 'arabic' && number.power === 0 && number.decimals === 0 && /^(?:19[4-9]|20[0-6])\d$/u.test(s.slice(start, number.end))
  && /^ ?[\p{Script=Han}“《A-Z]/u.test(s.slice(number.end, number.end + 2)) && !/[第-]/u.test(s.charAt(start - 1));

const indexBefore = /(?:指数|PMI|CPI|PPI|AQI|景气度)[^，。；\d%]{0,14}$/u;

// 居民消费价格指数为100.2，其中食品烟酒类99.1: the series named in turn.
const indexList = /指数[^。；\n%]{2,60}\p{Script=Han}$/u;
const indexAt = (s: string, start: number, number: Numeral): boolean => {
  const before = s.slice(Math.max(0, start - 64), start);
  if (indexBefore.test(before.slice(-24))) return true;
  return number.decimals > 0 && number.low.gt(50) && number.low.lt(200) && indexList.test(before) && /\d[^\d]*$/u.test(before) && /^(?:[，。；、)\n]|$)/u.test(s.slice(number.end, number.end + 1));
};

/** 城乡居民收入比为2.14, 由2.20缩小至2.14. */
const ratioBefore = /(?:收入比|之比|生师比|比值|倍差|[认申]购倍数|覆盖倍数)[^，。；%\n]{0,16}$/u;

/** A number without a unit: a sum (700亿), a point of an index, or one that waits for its list. */
export const unitless = (page: Page, start: number, number: Numeral): Draft => {
  const { s } = page;
  const base = { start, end: number.end, value: number.low, high: number.high, power: number.power, more: number.more, bare: number.form === 'bare' };
  if (number.power === 0 && number.form === 'arabic' && indexAt(s, start, number)) return draft({ ...base, kind: 'index', unit: 'point' });
  if (number.power === 0 && number.decimals > 0 && ratioBefore.test(s.slice(Math.max(0, start - 20), start))) return draft({ ...base, kind: 'ratio', unit: 'ratio' });
  if (isYear(s, start, number)) return draft({ ...base, kind: 'year', unit: 'year' });
  if (number.power < 4) return draft({ ...base, kind: null });
  const [before, after] = [clauseBefore(s, start, 24), s.slice(number.end, number.end + 4)];
  if (countNouns.test(after) || (number.power < 8 && !moneyNouns.test(before) && !/^(?:产业|集群|企业|级|元)/u.test(after))) {
    return draft({ ...base, kind: number.form === 'bare' ? null : 'count', unit: '' });
  }
  // 销售额破亿 is a sum, 亿联 a name.
  if (number.power === 8 && number.form === 'bare' && !comparatorBefore(s, { start, end: number.end }, { unit: '', bare: true })) return draft({ ...base, kind: null });
  return draft({ ...base, kind: 'money', unit: page.currency });
};
