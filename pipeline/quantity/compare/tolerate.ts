import type { Figure } from './figure.ts';
import { holds } from './residue.ts';
import type { Scene, Side } from './scene.ts';
import { isoOf, yearsIn } from './time.ts';

const superlative = /\b(?:first|largest|biggest|highest|top|tops|topped|topping|leads?|led|leading|leader|best|most|number one|no\. ?1|foremost|champion|ahead of all|strongest|fastest|longest|lowest|smallest|supreme|pioneer\w*|ranks? first|crown|title)\b/iu;
const sameYear = /\b(?:that|the same|the|this) year\b|\byear-end\b/iu;
/** 比2020年末增加: English says than a year earlier. */
const yearBefore = /\b(?:a|the|one) year (?:earlier|before|ago|previously)\b|\b(?:previous|preceding|last|prior) year\b|\byear[- ]on[- ]year\b|\byoy\b|\bannual\w*\b/iu;
const base = /[比较与同]$/u;
const relativeYear = /今年|去年|上年|本年|当年|同年|明年|前年|次年|全年|年内|年初|年末|年底|上月|本月|当月|同月|同期|翌年|届时|当日|当天|昨日|今日|此后|以来/u;
const listMarks = /[一二三四五六七八九]是|首先|其次|再次|最后|第[一二三四五六七八九][，、]|[(（][一二三四五六七八九\d]+[)）]|(?:^|\n)\s*[一二三四五六七八九十\d]+[、.．]/u;
const vagueZh = /[数几上成好]十|[数几上成好][百千万亿]|数以[十百千万亿]+计|成[百千]上[千万]|[百千万]余|若干|多个|多家/u;
const vagueEn = /^(?:dozens|hundreds|thousands|tens|scores|millions|billions|(?:dozen|hundred|thousand|million) of)\b/iu;

const subsetOf = (years: readonly string[], all: ReadonlySet<string>): boolean => years.length > 0 && years.every((year) => all.has(year));

const isSmallWord = ({ mention }: Figure): boolean => !/\d/u.test(mention.text.normalize('NFKC')) && mention.value !== null && Number(mention.value) <= 12;

/** A count that sums up a list before or after it (厦门、泉州两市): the list itself says how many. */
const sumsUp = (figure: Figure, text: string): boolean => {
  const { start, end, value } = figure.mention;
  const around = text.slice(Math.max(0, start - 60), start) + text.slice(end, end + 90);
  const marks = around.match(/[、和与及]|,| and /gu)?.length ?? 0;
  return isSmallWord(figure) && marks >= Number(value) - 1;
};

const perUnit = /\bper (?:unit|10,?000)/iu;

const timeTolerated = (figure: Figure, other: Side, relative: RegExp): boolean => {
  const years = yearsIn(figure);
  // 二零二四／二五課稅年度: the other side says the year in a form of its own.
  if (years.length > 0 && holds(other.residue, years[0] ?? null)) return true;
  const iso = isoOf(figure);
  if (iso === null) return true;
  // A year alone may be understood from the other dates, a month or day may not.
  if (figure.mention.kind === 'year' || /^\d{4}(?:\/\d{4})?$/u.test(iso)) return subsetOf(years, other.years) || other.says(relative);
  return other.times.has(iso);
};

/** 一个半小时, 一吨半: an hour and a half. */
const andHalf = /\b(?:an?|one) [\w-]+ and a half\b/iu;

const aroundTheClock = /\b(?:around|round)[- ]the[- ]clock\b/iu;

/** Whether a Chinese figure may have no number of its own in the English. */
export const zhMayStandAlone = (figure: Figure, { zh, en }: Scene): boolean => {
  const { mention, family } = figure;
  if (family === 'time') return timeTolerated(figure, en, base.test(zh.shadow.charAt(mention.start - 1)) ? yearBefore : sameYear);
  if (holds(en.residue, mention.value)) return true;
  if ((mention.value === '1' || mention.value === '1.5') && (family === 'duration' || family === 'physical') && en.says(andHalf)) return true;
  if ((family === 'thing' || family === 'label' || family === 'duration') && mention.value === '1' && mention.kind !== 'code') return true;
  if (family === 'rank' && mention.value === '1') return en.says(superlative);
  if (family === 'money' && mention.value === '10000') return en.says(perUnit);
  if (family === 'thing' && sumsUp(figure, zh.text)) return true;
  return mention.text.startsWith('24小时') && en.says(aroundTheClock);
};

const exchange = /\b(?:to the (?:US )?dollar|exchange rate|at a rate of|to the euro|per (?:US )?dollar|to US\$1|to \$1)\b/iu;

/** The rate of a gloss: (about US$1 billion at RMB 6.7 to the dollar). */
const isExchangeRate = ({ mention }: Figure, text: string): boolean => exchange.test(text.slice(Math.max(0, mention.start - 24), mention.end + 24)) && Number(mention.value) < 1000;

/** Of these 7,216, …: the number of the sentence before, taken up again. */
const isTakenUp = (figure: Figure, { figures, text }: Side): boolean =>
  /\b(?:of|among) (?:these|the|those|its|all|this)\s+$/iu.test(text.slice(Math.max(0, figure.mention.start - 30), figure.mention.start))
  && figures.slice(0, 200).some((other) => other.mention.start < figure.mention.start && other.mention.value === figure.mention.value);

/** 环比下降2.7%: English may name the month it is compared with. */
const comparedWith = /环比|同比|比上|较上|同期|按[年月季]|比去年|较去年/u;
const baseEn = /\b(?:from|than|over|on|against|versus|compared (?:with|to)|relative to)(?: (?:the|that|those|in|of|level|figure|same|period|end))*\s+$/iu;

/** Whether an English figure may have no number of its own in the Chinese. */
export const enMayStandAlone = (figure: Figure, { zh, en }: Scene): boolean => {
  const { mention, family } = figure;
  if (family === 'time') return timeTolerated(figure, zh, relativeYear) || (zh.says(comparedWith) && baseEn.test(en.text.slice(Math.max(0, mention.start - 40), mention.start)));
  if (holds(zh.residue, mention.value) || isExchangeRate(figure, en.text) || isTakenUp(figure, en)) return true;
  if (mention.text.toLowerCase() === 'half' && /\band a\s+$/iu.test(en.text.slice(Math.max(0, mention.start - 8), mention.start))) return zh.says(/半/u);
  if (vagueEn.test(en.text.slice(mention.start, mention.start + 16))) return zh.says(vagueZh);
  if ((family === 'thing' || family === 'label' || family === 'rank') && mention.value === '1') return true;
  if (family === 'label' && isSmallWord(figure) && zh.says(listMarks)) return true;
  return family === 'thing' && isSmallWord(figure) && sumsUp(figure, en.text) && sumsUp(figure, zh.text);
};
