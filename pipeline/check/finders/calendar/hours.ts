import type { Claim, ClaimSpan, Mention } from '../../../model/index.ts';
import { Real } from '../../interval.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

const clock = String.raw`(?:上午|下午|午后|中午|正午|早上|早晨|清晨|清早|晚上|晚间|夜里|夜间|深夜|半夜|午夜|子夜|入夜|凌晨|傍晚|当晚|当日|当天|次日|第二天|翌日|隔天){0,3}(?:早|晚|夜)?`;
const time = String.raw`(\d{1,2})(?:[时点](?:(\d{1,2})分?|(半)|整)?|:(\d{2}))`;
const range = new RegExp(String.raw`(?<![\d月日号])(${clock})${time}(?:一直|持续|开|延续|营业|忙|排)?(?:至|到|—+|-|~)(${clock})${time}(?!\d)`, 'gu');

/** Between a time of day and how long it lasts: nothing that takes from it or belongs to another. */
const link = /^[^。；\d]{0,14}(?:共计?|合计|总计|历时|用时|耗时|长达|持续|为时|时长|一共)(?:为|达|了|约)?$/u;
/** Nothing but what is done all the time stands before the length: a part of it would have a name. */
const plainly = /^(?:举行|进行|召开|举办|开展|营业|开放|施工|停电|停水|限行|播出)?，?(?:全天|全程|前后|整个过程)?(?:共计?|合计|总计|历时|用时|耗时|长达|持续|为时|时长|一共)(?:为|达|了|约)?$/u;
/** What is taken from a stretch, comes again, or is told by the clocks of two places. */
const apart = /扣|除|休息|其中|减|不含|另|实际|净|有效|分[两二三四五六七八九]?[段批轮次场]|轮|交替|每(?![天日])|连续|[两二三四五六七八九十几]天|一周|全年|累计|[两二三四五六七八九十]次|周[一二三四五六日末]|当地|北京时间|原[定计本来]|计划|预[定计]|拟|通知|公告|就(?![地近业诊餐医读])|才|提[前早]|延[后迟长]|推迟|顺延|便|其间|期间|中间|中途|起飞|抵达|飞行|航班|时差|休/u;

const afternoon = /下午|午后|晚|夜(?!间?凌晨)|傍/u;
const noon = /中午|正午/u;
/** Which half of the day is told, by the hour: 晚11点 is before midnight, 夜里2点 and 半夜2点 are after it. */
const isLater = (words: string, hour: number): boolean => (noon.test(words) ? hour < 4 : afternoon.test(words) && hour < 12 && (hour > 4 || /下午|午后/u.test(words)));

interface Stretch extends ClaimSpan { readonly minutes: number; readonly from: number }

const isOverNoon = ({ from, minutes }: Stretch): boolean => from < 12 * 60 && from + minutes > 13 * 60;

/** Minutes since midnight; of a time without words the one before says whether it is in the afternoon (下午2点到5点半). */
const minutesOf = (words: string, hour: string, minute: string | undefined, isHalf: boolean, before: string): number =>
  (Number(hour) + (isLater(words === '' ? before : words, Number(hour)) ? 12 : 0)) * 60 + (isHalf ? 30 : Number(minute ?? 0));

const stretchesIn = (words: string, at: number): readonly Stretch[] => [...words.matchAll(range)].flatMap((match) => {
  const [all, one = '', h1 = '', m1, half1, c1, two = '', h2 = '', m2, half2, c2] = match;
  const from = minutesOf(one, h1, m1 ?? c1, half1 !== undefined, '');
  const to = minutesOf(two, h2, m2 ?? c2, half2 !== undefined, one);
  const night = /次日|第二天|翌日|隔天|凌晨|夜/u.test(two) && to < from;
  const minutes = to - from + (night ? 24 * 60 : 0);
  // 后半夜2点: a word of the time of day that the list does not have.
  const unknown = /[晨晚夜午早]\p{Script=Han}{0,2}$/u.test(words.slice(Math.max(0, match.index - 3), match.index));
  return !unknown && minutes > 0 && Number(h1) < 25 && Number(h2) < 25 ? [{ start: at + match.index, end: at + match.index + all.length, minutes, from }] : [];
});

const units: Readonly<Record<string, number>> = { hour: 60, minute: 1 };
const reach = 80;

const lastsClaim = ({ s }: Scene, length: Mention): Claim | null => {
  const unit = Object.hasOwn(units, length.unit) ? units[length.unit] : undefined;
  if (length.kind !== 'duration' || unit === undefined || length.value === null || length.comparator !== 'eq' || length.valueHigh !== null) return null;
  const floor = Math.max(0, length.start - reach);
  const from = floor + s.slice(floor, length.start).search(/[^。；\n]*$/u);
  const words = s.slice(from, length.start);
  const behind = /^[^。；\n]{0,40}/u.exec(s.slice(length.end))?.[0] ?? '';
  const all = stretchesIn(words, from);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || apart.test(`${words}${behind}`) || !link.test(s.slice(last.end, length.start))) return null;
  // 8时至12时、14时至17时: only what stands in a row makes one time.
  if (!all.every((one, n) => n === 0 || /^[、，和及与]?$/u.test(s.slice(all[n - 1]?.end ?? 0, one.start)))) return null;
  const minutes = all.reduce((sum, one) => sum + one.minutes, 0);
  const stated = new Real(length.value).times(unit);
  const verdict = stated.eq(minutes) ? 'holds' : 'fails';
  const shown = new Real(minutes).div(unit).toSignificantDigits(4).toFixed();
  const off = stated.minus(minutes);
  // 8时至17时，共8小时: an hour at noon is taken by custom, and a longer day has its breaks. Half a day off is a clock of twelve hours.
  if (verdict === 'fails' && (words.includes('每') || off.abs().mod(720).eq(0) || (off.lt(0) && (minutes > 300 || all.some(isOverNoon))))) return null;
  // 广告共12分钟: a noun of its own; 两个会场均为8时到10时，共4小时: a time held twice.
  if (verdict === 'fails' && (!plainly.test(s.slice(last.end, length.start)) || stated.mod(minutes).eq(0) || /均|都|各/u.test(words))) return null;
  // 8时至11时40分，历时4小时: rounded to the hour, it is told otherwise.
  if (verdict === 'fails' && off.abs().lt(unit)) return null;
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
