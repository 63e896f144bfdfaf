import type { Bilingual } from '../model/index.ts';
import { areNextMonths, areOfOneYear, subPeriod, type Bond } from './bonds/index.ts';
import { deedIn, type Figure } from './figures/index.ts';
import { minus, over, scaled, type Reading } from './interval.ts';
import { ofThoseMoved } from './lexicon/changes.ts';
import { soFar } from './lexicon/pairs.ts';
import { currencyWords, lossWords, nominalWords, realIndicators, realWords, revisedIndicators, scopeWords, targetWords, whys } from './lexicon/doubts.ts';
import { numberOf } from './numeral.ts';
import type { Doubt } from './relation.ts';
import { asDifference, asPartOf, asSum } from './working.ts';

/** What a change is measured from, as far as its words say. */
type BaseKey = 'year' | 'start' | 'month' | 'other' | '';

const baseKeys: readonly (readonly [BaseKey, RegExp])[] = [
  ['other', /(?:比|较)[^，]{0,6}(?:前年(?!同)|[一二三四五六七八九十两\d]+年前|(?:19|20)\d{2}年)/u],
  ['start', /年初|(?:上年|去年|上一年)[末底]/u],
  ['year', /同比|同期|上年|去年|上一年|前一年|按年/u],
  ['month', /环比|一个月|上月|上个月|上季|上周|按月|按季/u],
  ['other', /(?:比|较|相比)[^，]{0,6}(?:19|20)\d{2}年|(?:19|20)\d{2}年以来/u],
  ['other', /昨[天日晚夜]|前[天日]|节前|春节|开[园业张播盘学]时|[造革改速]前/u],
];

const baseKey = (words: string): BaseKey => baseKeys.find(([, pattern]) => pattern.test(words))?.[0] ?? '';

const bondKey = ({ base, now, link }: Bond): BaseKey => {
  if (!base) return '';
  const key = baseKey(base.lead);
  if (key !== '' && !(key === 'other' && link === 'move')) return key;
  // 三年前1.86万元，去年1.52万元: 同比 is not of these two.
  if (link !== 'move' && yearsIn(base.lead, yearsAgo) > 1) return 'other';
  if (base.year !== null && now.year !== null) return now.year - base.year === 1 ? 'year' : 'other';
  return '';
};

const ownTime = /(?<![比较以])(?:今年|去年|上年|本年|当年|前年|上半年|下半年|第?[一二三四]季度|(?<year>(?:19|20)\d{2})年)(?!同期|以来|末|底|初)/u;

/** 今年增长12%: a rate of a time of its own is no rate of the whole way. */
const hasOwnTime = (bond: Bond, said: Figure): boolean => {
  const found = ownTime.exec(said.lead);
  if (!found || /[比较]/u.test(said.lead)) return false;
  const year = found.groups?.['year'];
  const [from, to] = [bond.base?.year ?? null, bond.now.year];
  // 2021年38.6万吨，2022年39.4万吨，2023年又增长3.5%: of a year that has no value here.
  if (year !== undefined && to !== null && from !== null && Number(year) > to) return true;
  return bond.link === 'move' && (year === undefined || Number(year) !== to || (from !== null && to !== null && to - from > 1));
};

/** 较2020年提高5个百分点 beside the value of 2022. */
const namesOtherYear = ({ base }: Bond, said: Figure): boolean => {
  const year = /(?:比|较)(?:[^，\d]{0,4})((?:19|20)\d{2})年/u.exec(said.lead)?.[1];
  return year !== undefined && base?.year != null && base.year !== Number(year);
};

const yearsBefore = (words: string): RegExp => new RegExp(`(?<![\\d.一二三四五六七八九十两])([一二三四五六七八九十两]{1,3}|\\d{1,2})年${words}`, 'u');
const [yearsOfWay, yearsAveraged, yearsAgo, yearsOnAverage] = [yearsBefore('(?!均)'), yearsBefore('平均'), yearsBefore('(?:以|之)?前'), yearsBefore('(?:间|来|里)?(?:年均|年平均|平均|复合)')];
/** How many years the words tell: 3年, 二十年; −1 where they tell none, or not how many (三五年). */
const yearsIn = (words: string, pattern: RegExp): number => numberOf(pattern.exec(words)?.[1] ?? '');

/** 六年增长21倍 of values two years apart: another way. */
const hasOwnSpan = ({ base, now }: Bond, said: Figure): boolean => {
  const years = yearsIn(said.lead, yearsOfWay);
  return years > 1 && base?.year != null && now.year !== null && Math.abs(now.year - base.year - years) > 1;
};

/** `no`: the two are measured from different times; `perhaps`: from the same only if a stock's year end is meant. */
export const sameBase = (a: BaseKey, b: BaseKey): 'yes' | 'perhaps' | 'no' => {
  if (a === '' || b === '' || a === b) return 'yes';
  return (a === 'year' && b === 'start') || (a === 'start' && b === 'year') ? 'perhaps' : 'no';
};

/** 环比8月的20.6GWh增长4.4%: what says so may stand before the base. */
const sideWords = ({ base }: Bond, said: Figure): string => (base && said.index === base.index + 1 && said.clause === base.clause ? `${base.lead}${said.lead}` : said.lead);

/** 9月a，而8月为b: only what is called 环比 is of these two. */
const isOfMonths = ({ base, now }: Bond): boolean => base !== null && areNextMonths(base, now);

const timeWords = /[年月季旬周]|同期|此前|原来|当初|起初|开业|建成|期[初末]/u;

/** 比全国的66.2%低1.0个百分点，比上年提高0.8个百分点: the base is another's, and only what stands right behind it is reckoned from it. */
const isOfAnother = ({ link, base }: Bond, said: Figure): boolean =>
  link === 'than' && base !== null && base.year === null && baseKey(base.lead) === '' && !timeWords.test(base.lead) && (said.index !== base.index + 1 || timeWords.test(said.lead));

/** 一期增加60万吨，二期增加90万吨; 减少0.5万户的乡镇有3个: a stage of the way, or what tells things apart. */
const isOfStage = (said: Figure): boolean => /^(?:其中)?，?(?:[一二三四五首]期|第[一二三四五](?:期|阶段|批|步)|[一二三]年内)/u.test(said.lead) || isOfThose(said);
/** 涨了0.8元的是二级果: what tells things apart. */
const isOfThose = ({ tail }: Figure): boolean => ofThoseMoved.test(tail) || /^(?:左右|以上|以下)?的(?!规模|水平|基础|目标|[增涨升降跌减]|提[高升]|上升|下[降滑]|回落)[^，。；]/u.test(tail);

/** 前三季度增速5.3%，全年5.6%，同比提高0.9个百分点: than last year, or than the country; the part of the year is meant only where it is named. */
const isOfOtherThanPart = ({ base, now }: Bond, { lead }: Figure): boolean => {
  if (!base || base.role !== 'rate' || !areOfOneYear(base, now)) return false;
  const than = /(?:同比|[比较与同和](?<what>[^，。；]*))/u.exec(lead);
  return than !== null && !(than.groups?.['what'] ?? '').includes(subPeriod(base.lead));
};

/** 去年8.6亿元，今年已达9.1亿元，同比增长12%: the whole of last year is not what this year so far is compared with. */
const isSoFar = ({ base, now, link }: Bond): boolean => link === 'back' && base !== null && base.index < now.index && /去年|上年/u.test(base.lead) && !/同[期一月季]/u.test(base.lead) && subPeriod(base.lead) === '' && soFar.test(now.lead);

const usual = /[常历往多]年|同期|正常/u;
/** 偏多52%: than in a normal year; 上涨0.6米即达警戒线: if it rises again; 一夜上涨1.5米后回落: before that. */
const isOfElse = ({ link, base }: Bond, { lead, tail }: Figure): boolean =>
  link !== 'than' && ((/偏[多少高低]/u.test(lead) && !/[比较]/u.test(lead) && !usual.test(base?.lead ?? '')) || (link !== 'move' && /^(?:即|便|就|是在|[之以]?后|的同时)/u.test(tail)));

/** 同比增加0.2万人，增长5.9%: as the change right before it. */
const keyOf = ({ said: all }: Bond, said: Figure): BaseKey => {
  const key = baseKey(said.lead);
  const before = all.find(({ index, clause }) => index === said.index - 1 && clause === said.clause - 1);
  return key === '' && before?.lead.includes('同比') === true && before.role === 'change' && said.role === 'rate' ? 'year' : key;
};

/** Whether what `said` says of the change can be about the bond's own base. */
export const fitsBase = (bond: Bond, said: Figure): 'yes' | 'perhaps' | 'no' =>
  (isOfElse(bond, said) || isOfAnother(bond, said) || (bond.link === 'move' && isOfStage(said)) || (bond.link === 'back' && /^的[是有]/u.test(said.tail)) || hasOwnTime(bond, said) || (isOfMonths(bond) && baseKey(sideWords(bond, said)) !== 'month') || namesOtherYear(bond, said) || hasOwnSpan(bond, said) || isOfOtherThanPart(bond, said) ? 'no' : isSoFar(bond) ? (said.lead.includes('同比') ? 'no' : 'perhaps') : sameBase(bondKey(bond), keyOf(bond, said)));

/** The part of a year that a change names as its own: 前三季度增加, 当月增加. */
const ownSpan = ({ lead }: Figure): string => /[当本]月|[当本]季|[日周旬月](?=[涨跌增降升]幅)/u.exec(lead)?.[0] ?? subPeriod(lead.replace(/[比较][^，]*$/u, ''));

/** 余额22418亿元，同比增长8.1%，前三季度增加1502亿元: over another span. */
export const fitsEachOther = (a: Figure, b: Figure): 'yes' | 'perhaps' | 'no' => {
  if (ownSpan(a) !== ownSpan(b)) return 'no';
  const [first, second] = [a, b].toSorted((one, two) => one.index - two.index).map(({ lead }) => baseKey(lead));
  // 增长30%，达到130万元，比五年前多50万元: the first names no base, and the second one of its own.
  return first === '' && second !== undefined && second !== '' && second !== 'year' ? 'no' : sameBase(first ?? '', second ?? '');
};

export { isAverage } from './figures/index.ts';

/** The numbers of steps that the words allow: from years exactly, from 五年来 five or four. */
export const stepsOf = (bond: Bond, before: string): { readonly steps: readonly number[]; readonly sure: boolean } => {
  const { base, now } = bond;
  // The years of another paragraph are not its.
  const words = before.slice(before.lastIndexOf('\n') + 1);
  const told = yearsIn(words.slice(-40), yearsAveraged);
  if (base?.year != null && now.year !== null) return now.year > base.year && (told < 2 || told === now.year - base.year) ? { steps: [now.year - base.year], sure: true } : { steps: [], sure: true };
  // 三年前880支，现在1266支.
  const ago = yearsIn(base?.lead ?? '', yearsAgo);
  if (ago > 1 && bond.link !== 'move' && /现在|今年|如今|目前|眼下/u.test(now.lead)) return { steps: [ago], sure: true };
  const stretch = /(?<from>(?:19|20)\d{2})年?(?:底|末)?(?<to>[到至—~-])(?<last>(?:19|20)\d{2})年/u.exec(words);
  if (stretch?.groups) {
    const between = Number(stretch.groups['last']) - Number(stretch.groups['from']);
    // 从2020年到2023年 are three steps; 2021—2023年 may be three years of growth on 2020.
    const fromTo = /[从自由](?:[^，。；]{0,2})$/u.test(words.slice(0, stretch.index)) && /[到至]/u.test(stretch.groups['to'] ?? '');
    // 2021年至2024年由a增长到b，三年年均: as many as they say.
    const counted = yearsIn(words.slice(-16), yearsOnAverage);
    if (counted > 1 && counted !== between && counted !== between + 1) return { steps: [counted], sure: false };
    if (between > 1 && counted === between && bond.link === 'move') return { steps: [between], sure: true };
    // 2019年到2023年由a滑到b: four steps, or five on the year before; it is one of the two.
    if (between > 1 && bond.link === 'move' && /[到至]/u.test(stretch.groups['to'] ?? '')) return { steps: fromTo ? [between] : [between, between + 1], sure: true };
    if (between > 0) return { steps: fromTo ? [between] : [between, between + 1], sure: fromTo };
  }
  // The window may have cut 2018年 in two.
  const found = [...words.matchAll(/(?<![\d一二三四五六七八九十两])([一二三四五六七八九十两]{1,3}|(?<!^)\d{1,2})(?:个)?年(?:来|间|内|中|里|时间)?/gu)].at(-1)?.[1];
  const years = found === undefined ? 0 : numberOf(found);
  // 2018年98亿元，去年336亿元，五年下来: the year that the text is of bears it out.
  const last = /去年|今年|目前|现在|如今/u.test(now.lead) ? Number(/^\d{4}/u.exec(now.m.period ?? '')?.[0] ?? 0) : 0;
  if (years > 1 && base?.year != null && last - base.year === years) return { steps: [years], sure: true };
  if (years > 1 && base?.year != null && /年(?:之|以)?后/u.test(now.lead)) return { steps: [years], sure: true };
  if (years > 1) return { steps: [years, years - 1], sure: false };
  if (/十[二三四]五(?:时期|期间|以来|末)?/u.test(words)) return { steps: [5, 4], sure: false };
  return { steps: [], sure: false };
};

const clausesBetween = (s: string, bond: Bond, said: Figure): string => {
  const all = [bond.now, said, ...(bond.base ? [bond.base] : [])];
  const from = Math.min(...all.map(({ m, lead }) => m.start - lead.length));
  const to = Math.max(...all.map(({ m, tail }) => m.end + tail.length));
  // 增长5%（可比口径）: a remark on how may follow; the words of the next figure are its own.
  const remark = /^(?:[^。；\n\d]|(?:19|20)\d{2}年){0,30}(?!\d)/u.exec(s.slice(to, to + 36))?.[0] ?? '';
  return s.slice(Math.max(from, to - 300), to) + (/^.?\d/u.test(s.slice(to + remark.length, to + remark.length + 2)) ? remark.replace(/[，、][^，、]*$/u, '') : remark);
};

/** A loss on either side makes a rate of growth meaningless. */
export const hasLoss = (s: string, bond: Bond, said: Figure): boolean =>
  (bond.now.m.kind === 'money' && lossWords.test(clausesBetween(s, bond, said))) || [bond.now, bond.base].some((f) => f?.m.value?.startsWith('-'));

/** Why a growth rate beside its end points may be settled or not. */
export const growthDoubt = (s: string, bond: Bond, said: Figure, fit: 'yes' | 'perhaps'): Doubt | null => {
  const words = clausesBetween(s, bond, said);
  if (realWords.test(words) || (realIndicators.test(bond.now.subject) && !nominalWords.test(words))) return { when: 'always', why: whys.real };
  if (currencyWords.some(([unit, told]) => told.test(said.lead) && unit !== bond.now.m.unit)) return { when: 'always', why: whys.currency };
  if (scopeWords.test(words)) return { when: 'apart', why: whys.scope };
  if (targetWords.test(words)) return { when: 'apart', why: whys.base };
  if (revisedIndicators.test(bond.now.subject)) return { when: 'apart', why: whys.revised };
  return fit === 'perhaps' || isFar(bond, said) ? { when: 'apart', why: whys.base } : null;
};

/** Values of several years in a row, and a rate that need not run from the first to the last. */
const isFar = ({ link, base, now }: Bond, said: Figure): boolean =>
  (base !== null && link !== 'move' && !areNextMonths(base, now) && (subPeriod(base.lead) === '' ? /年[末底]/u.test(base.lead) && /\d月/u.test(now.lead) : subPeriod(base.lead) !== subPeriod(now.lead))) || link === 'list' || (link === 'back' && said.role === 'rate' && base?.year != null && now.year !== null && now.year - base.year > 1);

/** Why a difference beside its end points may be settled or not. */
export const differenceDoubt = (s: string, bond: Bond, said: Figure, fit: 'yes' | 'perhaps'): Doubt | null => {
  if (scopeWords.test(clausesBetween(s, bond, said))) return { when: 'apart', why: whys.scope };
  return fit === 'perhaps' || bond.link === 'list' ? { when: 'apart', why: whys.base } : null;
};

/** +1 of what grew, −1 of what fell. */
export const signOf = (f: Figure): 1 | -1 => {
  // 少增187亿元, 多亏3亿元; 少亏 is a gain.
  const turned = /(?<more>[少多])(?<deed>[增收产卖赚用花交缴减降亏])加?(?:了|约|近|超)*$/u.exec(f.lead)?.groups;
  if (turned) return (turned['more'] === '多') === !/[减降亏]/u.test(turned['deed'] ?? '') ? 1 : -1;
  if (f.m.sense === 'decline' || f.m.sense === 'lower' || deedIn(f.lead)?.fewer) return -1;
  if (f.m.sense === 'growth' || f.m.sense === 'higher') return 1;
  return /(?:减少|下降|降低|回落|缩减|压减|收窄|少|低|减|降|跌|滑|缩短|节约|降价|便宜)(?:了|约|近|超)?$/u.test(f.lead) ? -1 : 1;
};

/** The rate that a value and its change make: 98.6 with 7.9 more is 7.9 ÷ (98.6 − 7.9), in per cent; null where nothing would be left before. */
export const rateOfChange = (now: Figure, change: Figure): Reading | null => {
  const moved = signOf(change) < 0 ? scaled(change.reading, -1) : change.reading;
  const before = minus(now.reading, moved);
  const quotient = before.loose.low.at.lte(0) ? null : over(moved, before);
  return quotient && scaled(quotient, 100);
};

/** `98.6亿元，比上年增加7.9亿元`: how that is worked out, in words. */
export const wayOfChange = (now: Figure, change: Figure): Bilingual =>
  asPartOf(change.m.text, signOf(change) < 0 ? asSum([now.m.text, change.m.text]) : asDifference(now.m.text, change.m.text));

/** What a figure says of a change, with its sign: 下降3% is −3, and -3% is so already. */
export const signed = (f: Figure): Reading => (signOf(f) < 0 && !f.m.value?.startsWith('-') ? scaled(f.reading, -1) : f.reading);
