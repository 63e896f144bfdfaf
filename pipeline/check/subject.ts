import type { Figure } from './figures/index.ts';
import { generic, openers, predicates, regions } from './lexicon/leads.ts';

interface Endings {
  readonly words: ReadonlySet<string>;
  readonly longest: number;
}

const endings = (words: readonly string[]): Endings => ({ words: new Set(words), longest: Math.max(...words.map((word) => word.length)) });
const [before, after, plain] = [endings(openers), endings(predicates), new Set(generic)];

/** 由2019年的, 到2024年底: when, not what. */
const timeBehind = /(?:(?:19|20)\d{2}年(?:度|末|底|初|同期)?(?:\d{1,2}月(?:末|底|份)?)?|(?:上年度?|去年度?|上一年度?|前年|今年|本年度?|当年|年初|上年末|去年末|原来|原先|此前|过去|当时|[一二三四五十]年前)(?:同期)?)才?$/u;

const schools = /[初高职]中$/u;

const stripEnd = (text: string): string => {
  let end = text.length;
  for (let size = Math.min(after.longest, end); size > 0;) {
    const time = timeBehind.exec(text.slice(Math.max(0, end - 14), end))?.[0].length ?? 0;
    // 初中, 高中: schools, not 在……中.
    if (schools.test(text.slice(Math.max(0, end - 2), end))) break;
    const step = time > 0 ? time : after.words.has(text.slice(end - size, end)) ? size : 0;
    end -= step;
    size = step > 0 ? Math.min(after.longest, end) : size - 1;
  }
  return text.slice(0, end);
};

/** 2023年, 1—4月, 年末: when, not what. */
const timeAhead = /^(?:\d{1,3}\.(?=\D|\d{4}[-—~年])|\d{4}[-—~]\d{2,4}年度?|\d{2,4}年(?:度|末|底|初)?(?:\d{1,2}月(?:末|底|份)?)?|\d{1,2}(?:[-—~至到]\d{1,2})?月(?:末|底|份)?|\d{1,2}日|[一二三四五六七八九十两]+年(?:来|间|里|内|下来|时间|前|以前|后|之后|以后)?|半年(?:来|间|里|内)?|[一二三四五六七八九十两\d]+个月(?:来|间|里|内)?|第?[一二三四]季度)/u;

const stripStart = (text: string): string => {
  let at = 0;
  for (let size = Math.min(before.longest, text.length); size > 0;) {
    const time = timeAhead.exec(text.slice(at, at + 12))?.[0].length ?? 0;
    const step = time > 0 ? time : before.words.has(text.slice(at, at + size)) ? size : 0;
    at += step;
    size = step > 0 ? Math.min(before.longest, text.length - at) : size - 1;
  }
  return text.slice(at);
};

/** Longer leads name more than their last words. */
const reach = 40;

/** 按可比价格计算, 扣除物价因素: how, not what. */
const manner = /^(?:(?:按|扣除|剔除|以)[^，]{1,12}?(?:计算|口径|计价|统计|测算|折算|价格|汇率|因素|影响)+后?|[按以](?:美元|人民币|[港欧日澳]元|本币|外币)计(?:算|价)?|(?:扣除|剔除|撇除|撇开|扣减|排除|不计|还原|考虑)[^，]{1,20}?(?:之?后|之?外|前)(?:同口径)?)/u;

/** What is measured, from the words before a figure: `2023年，全市实现工业总产值` → `工业总产值`; '' where they name nothing. */
export const subjectOf = (lead: string): string => stripStart(stripEnd(lead.slice(-reach).replace(/[\s“”+]|实现|完成(?!率)/gu, '').replace(manner, '')));

/** The region a lead names, or ''. */
export const regionOf = (lead: string): string => regions.find((region) => lead.includes(region)) ?? '';

/** 增速比一季度, 较五年前: the time compared with. */
const onlyTime = /^(?:增速|增幅|涨幅)?(?:比|较)?(?:[上前本今去]?一?(?:个)?(?:季度?|月|半年|年度?|期|周)|第?[一二三四]季度|前三季度|年初|[一二三四五六七八九十]年前?|全年)(?:同期)?(?:预计)?(?:执行|实际|完成|决算|快报|同期|预算)?数?$/u;

/** Whether a subject says no more than 总量, 增幅, 数量. */
export const isGeneric = (subject: string): boolean => subject === '' || plain.has(subject) || onlyTime.test(subject) || plain.has(stripEnd(subject)) || stripEnd(subject) === '';

const within = (short: string, long: string): boolean => {
  let at = 0;
  for (const char of short) {
    at = long.indexOf(char, at) + 1;
    if (at === 0) return false;
  }
  return true;
};

/** Suffixes that do not change what is meant. */
const bare = (subject: string): string => subject.replace(/(?:总额|总量|总数|总值|总计|合计|金额|数量|数额|规模|总收入(?=$))$/u, '').replace(/^(?:总|全部|所有|地区|货物)/u, '').replace(/(总产|产值|产出)量$/u, '$1').replace(/(毕业|录取|在校|参保|就业)(?:生|者|人员|人)$/u, '$1').replace(/规模以上/gu, '规上').replace(/限额以上/gu, '限上').replace(/GDP/gu, '生产总值');

/** How near two subjects are: the same words, words that one leaves out (规上产值, 规上工业总产值), or another thing. */
export const likeness = (a: string, b: string): 'same' | 'alike' | 'other' => {
  if (a === '' || b === '') return 'other';
  const [x, y] = [bare(a), bare(b)];
  if (x === y) return 'same';
  const [short, long] = x.length < y.length ? [x, y] : [y, x];
  return short.length >= 2 && within(short, long) ? 'alike' : 'other';
};

/** Words that name what is measured: those before the figure and the noun behind it. */
export const nameOf = (f: Figure): string => `${f.own}${/^[^，、和及与的在，\d]{1,10}/u.exec(f.tail)?.[0] ?? ''}`;

/** Whether two names share two characters that stand together: 外贸进出口 and 民营企业进出口. */
export const sharesWord = (a: string, b: string): boolean => [...a].some((char, n, all) => n > 0 && b.includes(`${all[n - 1]}${char}`));
