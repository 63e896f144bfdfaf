import type { Claim, ClaimSpan, Mention } from '../../../model/index.ts';
import { Real } from '../../interval.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

const clock = String.raw`(?:上午|下午|中午|早上|早晨|清晨|晚上|晚间|夜里|凌晨|傍晚|当晚|次日|第二天|翌日){0,3}(?:早|晚)?`;
const time = String.raw`(\d{1,2})(?:[时点](?:(\d{1,2})分?|(半)|整)?|:(\d{2}))`;
const range = new RegExp(String.raw`(?<![\d月日号])(${clock})${time}(?:一直|持续|开|延续|营业|忙|排)?(?:至|到|—+|-|~)(${clock})${time}(?!\d)`, 'gu');

/** Between a time of day and how long it lasts: nothing that takes from it or belongs to another. */
const link = /^[^。；\d]{0,14}(?:共计?|合计|总计|历时|用时|耗时|长达|持续|为时|时长|一共)(?:为|达|了|约)?$/u;
const apart = /扣|除|午休|休息|其中|减|不含|另/u;

const half: Readonly<Record<string, number>> = { 下午: 12, 晚上: 12, 晚间: 12, 傍晚: 12, 当晚: 12, 夜里: 12 };

interface Stretch extends ClaimSpan { readonly minutes: number }

/** Minutes since midnight; of a time without words the one before says whether it is in the afternoon (下午2点到5点半). */
const minutesOf = (words: string, hour: string, minute: string | undefined, isHalf: boolean, before: string): number => {
  const later = Object.keys(half).some((word) => (words === '' ? before : words).includes(word)) && Number(hour) < 12;
  return (Number(hour) + (later ? 12 : 0)) * 60 + (isHalf ? 30 : Number(minute ?? 0));
};

const stretchesIn = (words: string, at: number): readonly Stretch[] => [...words.matchAll(range)].flatMap((match) => {
  const [all, one = '', h1 = '', m1, half1, c1, two = '', h2 = '', m2, half2, c2] = match;
  const from = minutesOf(one, h1, m1 ?? c1, half1 !== undefined, '');
  const to = minutesOf(two, h2, m2 ?? c2, half2 !== undefined, one);
  const night = /次日|第二天|翌日|凌晨/u.test(two) && to < from;
  const minutes = to - from + (night ? 24 * 60 : 0);
  return minutes > 0 && Number(h1) < 25 && Number(h2) < 25 ? [{ start: at + match.index, end: at + match.index + all.length, minutes }] : [];
});

const units: Readonly<Record<string, number>> = { hour: 60, minute: 1 };
const reach = 80;

const lastsClaim = ({ s }: Scene, length: Mention): Claim | null => {
  const unit = Object.hasOwn(units, length.unit) ? units[length.unit] : undefined;
  if (length.kind !== 'duration' || unit === undefined || length.value === null || length.comparator !== 'eq' || length.valueHigh !== null) return null;
  const floor = Math.max(0, length.start - reach);
  const from = floor + s.slice(floor, length.start).search(/[^。；\n]*$/u);
  const words = s.slice(from, length.start);
  const all = stretchesIn(words, from);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || apart.test(words) || !link.test(s.slice(last.end, length.start))) return null;
  // 8时至12时、14时至17时: only what stands in a row makes one time.
  if (!all.every((one, n) => n === 0 || /^[、，和及与]?$/u.test(s.slice(all[n - 1]?.end ?? 0, one.start)))) return null;
  const minutes = all.reduce((sum, one) => sum + one.minutes, 0);
  const stated = new Real(length.value).times(unit);
  const verdict = stated.eq(minutes) ? 'holds' : 'fails';
  const shown = new Real(minutes).div(unit).toSignificantDigits(4).toFixed();
  // 8时至11时40分，历时4小时: rounded to the hour, it is told otherwise.
  if (verdict === 'fails' && stated.minus(minutes).abs().lt(unit)) return null;
  const [zh, en] = unit === 60 ? ['小时', 'hours'] : ['分钟', 'minutes'];
  return claimOf({
    type: 'calendar', figures: [...all, length], stated: length.text, said: length, computed: `${shown}${zh}`, verdict,
    note: {
      zh: `${all.map((one) => s.slice(one.start, one.end)).join('、')}为${shown}${zh}，文中写${length.text}。`,
      en: `From beginning to end it is ${shown} ${en}; the text says ${new Real(length.value).toFixed()}.`,
    },
  });
};

/** 8时至17时30分，共9.5小时: hours and minutes between times of the day. */
export const hourClaims = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((length) => lastsClaim(scene, length) ?? []);
