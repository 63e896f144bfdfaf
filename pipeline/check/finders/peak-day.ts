import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { exactly, isOfOneSize, over } from '../interval.ts';
import { ofAllDays, ofDaysMean, ofOneDay } from '../lexicon/reckoning.ts';
import { behind } from '../near.ts';
import { factorReading, readingOfMention } from '../reading.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { dayNumber } from '../time.ts';
import { lineTo } from '../window.ts';

const reach = 120;
/** 10月1日0时至7日24时, 10月1日至7日: whole days of one year, with no February between. */
const stretch = /(?<!\d)(\d{1,2})月(\d{1,2})日(?:0时|0:00)?(?:至|到|—|-|~)(?:(\d{1,2})月)?(\d{1,2})日(?:24时|24:00)?(?![\d时:])/gu;

/** The days of the one stretch that words name; null of none and of several. */
const daysIn = (words: string): number | null => {
  const [one, two] = [...words.matchAll(stretch)];
  if (!one || two) return null;
  const [, month, day, last, end] = one;
  const [from, to] = [Number(month), Number(last ?? month)];
  if (to < from || (from < 3 && to > 2)) return null;
  const days = dayNumber({ year: 2023, month: to, day: Number(end) }) - dayNumber({ year: 2023, month: from, day: Number(day) }) + 1;
  return days > 1 ? days : null;
};

const claimFor = (scene: Scene, f: Figure): Claim | null => {
  const stated = f.m.kind === 'multiple' && ofDaysMean.test(f.lead) && ['eq', 'approx'].includes(f.m.comparator) ? factorReading(f.m) : null;
  const [peak, total, other] = stated ? behind(scene.figures, f, 3) : [];
  if (!stated || !peak || !total || peak.m.unit !== total.m.unit || !ofOneDay.test(peak.lead) || !ofAllDays.test(total.lead) || other?.m.unit === total.m.unit) return null;
  const before = /[^。；]*$/u.exec(lineTo(scene, total.m.start, reach))?.[0] ?? '';
  const days = daysIn(before);
  const mean = days === null ? null : over(total.reading, exactly(days));
  // The highest is that figure itself, no bound.
  const highest = readingOfMention({ ...peak.m, comparator: 'eq' });
  const computed = mean && highest && over(highest, mean);
  if (days === null || !computed || !isOfOneSize(stated, computed, 2)) return null;
  return relationClaim({
    type: 'multiple', figures: [total.m, peak.m, f.m], said: saidBy(f.m), stated, computed, unit: 'x',
    working: { zh: `${peak.m.text} ÷（${total.m.text} ÷ ${days}）`, en: `${peak.m.text} ÷ (${total.m.text} ÷ ${days})` },
  });
};

/** `假期（10月1日至7日）总流量485.3万辆次，最高峰82.6万辆次，是假期日均的1.19倍`: a day beside the mean of its days. */
export const findPeakDay: Finder = (scene) => scene.figures.flatMap((f) => claimFor(scene, f) ?? []);
