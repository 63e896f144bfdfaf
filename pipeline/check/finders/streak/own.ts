import type { Mention } from '../../../model/index.ts';
import { scaled, under, type Reading } from '../../interval.ts';
import { adverse, betterWords, rateNames, stepLinks } from '../../lexicon/order.ts';
import { readingOfMention } from '../../reading.ts';

/** What stands before figures without the times and the words that bring them in: 全县产量2021年为 is 全县产量. */
const bare = (lead: string): string => lead.replace(/(?:(?:19|20)\d{2}年[底末度]?|[一二三四]季度|[上下]半年|\d{1,2}月份?|分别|依次|为|达到?|是|有|实现|完成|增长|下降|[，:、])+$/u, '');

/**
 * The name that a word of rise or fall has of its own, between the figures and it (，增速 of `8%、6%，增速逐年回落`);
 * null where more than a name stands there.
 */
export const nameBetween = (gap: string): string | null => {
  const name = gap.replace(/^[，、]/u, '').replace(stepLinks, '');
  return /^\p{Script=Han}*$/u.test(name) ? name : null;
};

/**
 * Is what rises or falls what the figures count? It is where nothing stands between, or where the words before the
 * figures end in the same name. 满意度逐年上升 behind numbers of complaints is another thing, and so is 出口 behind 产值.
 */
export const isOwn = (lead: string, name: string, word: string): boolean => {
  const subject = bare(lead);
  if (adverse.test(subject.slice(-12)) && betterWords.test(word)) return false;
  return name === '' || (name.length > 1 && subject.endsWith(name));
};

/** 增长8%、6%、3%: may the words be of the rates themselves (降幅 of falls, 增速 of growth)? */
export const areRates = (run: readonly Mention[]): boolean => run.every(({ kind, sense }) => kind === 'percent' && (sense === 'growth' || sense === 'decline'));

/** Does the thing itself rise (fall) at each of these rates? */
export const movesOn = (run: readonly Mention[], rising: boolean): boolean => areRates(run) && run.every(({ sense, value }) => sense === (rising !== (value ?? '').startsWith('-') ? 'growth' : 'decline'));

/** Rates of growth only, or of falls only: their sizes can be told without the sign. */
export const isRateName = (run: readonly Mention[], name: string): boolean => areRates(run) && rateNames.test(name);

/** Of one thing at one time after the other? 东、西、南三区产值分别为 are three places. */
export const severalNamed = (lead: string): boolean => /[\p{Script=Han}](?<![年月季度])、[\p{Script=Han}]/u.test(lead);

/** A fall of 5% is −5%, where the sign counts. */
export const signed = (mention: Mention): Reading | null => {
  const reading = readingOfMention(mention);
  return reading && mention.sense === 'decline' ? scaled(reading, -1) : reading;
};

/** Is a step of these readings beyond rounding against the way that the text says? */
export const turns = (readings: readonly Reading[], rising: boolean): boolean => readings.slice(1).some((reading, at) => {
  const before = readings[at] ?? reading;
  return rising ? under(reading, before) : under(before, reading);
});
