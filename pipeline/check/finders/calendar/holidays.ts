import type { Claim, Mention } from '../../../model/index.ts';
import { holidayBehindLength, holidayOfLength, holidayOfStretch, lengthOfHoliday, otherHoliday } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { dayNumber, stretchOf } from '../../time.ts';

/** A holiday by its name, with its length or its days. */
interface Holiday { readonly name: string; readonly mention: Mention; readonly days: number }

const wordsBefore = (s: string, at: number): string => /[^\n。；，]*$/u.exec(s.slice(Math.max(0, at - 16), at))?.[0] ?? '';

const nameIn = (found: RegExpExecArray | null): string | null => found?.groups?.['name'] ?? null;

/** 国庆七天假期, 七天国庆长假. */
const lengthOf = ({ s }: Scene, mention: Mention): readonly Holiday[] => {
  if (mention.kind !== 'duration' || mention.unit !== 'day' || mention.value === null || mention.comparator !== 'eq' || mention.valueHigh !== null) return [];
  const [before, behind] = [wordsBefore(s, mention.start), s.slice(mention.end, mention.end + 10)];
  const ahead = holidayBehindLength.test(behind) ? nameIn(holidayOfLength.exec(before)) : null;
  const name = ahead ?? nameIn(lengthOfHoliday.exec(behind));
  return name === null || otherHoliday.test(before) ? [] : [{ name, mention, days: Number(mention.value) }];
};

/** Days of a stretch within a month or two, both ends counted; of a year that is not written too. */
const daysOf = (s: string, mention: Mention): number | null => {
  const stretch = mention.iso?.includes('/') ? stretchOf(mention) : null;
  const [from, to] = stretch ?? [];
  if (from && to && from.month !== null && from.day !== null && to.month !== null && to.day !== null) {
    return dayNumber({ year: to.year, month: to.month, day: to.day }) - dayNumber({ year: from.year, month: from.month, day: from.day }) + 1;
  }
  const found = /^(\d{1,2})月(\d{1,2})日?(?:至|到|—|-|~)(\d{1,2})日$/u.exec(s.slice(mention.start, mention.end));
  return found ? Number(found[3]) - Number(found[2]) + 1 : null;
};

/** 国庆假期（10月1日至7日）. */
const stretchesOf = ({ s, mentions }: Scene): readonly Holiday[] => mentions.flatMap((mention) => {
  const name = mention.kind === 'period' ? nameIn(holidayOfStretch.exec(s.slice(Math.max(0, mention.start - 16), mention.start))) : null;
  const days = name === null ? null : daysOf(s, mention);
  return name === null || days === null || days < 2 ? [] : [{ name, mention, days }];
});

/** `国庆七天假期` in the title, `国庆假期（10月1日至7日）` in the text. Only what agrees is told: another year's has another length. */
export const holidayClaims = (scene: Scene): readonly Claim[] => {
  const stretches = new Map(stretchesOf(scene).toReversed().map((one) => [`${one.name} ${one.days}`, one] as const));
  return stretches.size === 0 ? [] : scene.mentions.flatMap((mention) => lengthOf(scene, mention)).flatMap(({ name, mention, days }) => {
    const stretch = stretches.get(`${name} ${days}`);
    return stretch ? [claimOf({
      type: 'calendar', figures: [mention, stretch.mention], stated: `${days}天`, computed: `${days}天`, verdict: 'holds', said: mention,
      note: { zh: `起止之间两端都计为${days}天，文中写${days}天。`, en: `From end to end, both counted, it is ${days} days; the text says ${days}.` },
    })] : [];
  });
};
