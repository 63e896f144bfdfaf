import type { Claim, ClaimSpan, Mention } from '../../../model/index.ts';
import { Real } from '../../interval.ts';
import { endsThen, lastedFor, noPause, otherClock, plainlyLasted, startsThen } from '../../lexicon/spans.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { windowAt } from '../../window.ts';

const time = /(?<next>次日|翌日|第二天|隔天)?(?<part>上午|下午|午后|晚上|晚间|晚|凌晨|清晨|早上|中午|傍晚|夜里)?(?<![\d:.])(?<hour>\d{1,2})(?:[时点](?:(?<minute>\d{1,2})分|(?<half>半)|(?<sharp>整))?|:(?<colon>\d{2}))(?!\d|:|钟头|小时)/gu;
const later = /下午|午后|晚|傍晚|夜/u;

interface Moment extends ClaimSpan { readonly minutes: number; readonly next: boolean }

const momentsIn = (words: string, at: number): readonly Moment[] => [...words.matchAll(time)].flatMap((match) => {
  const { next, part = '', hour = '', minute, half, colon } = match.groups ?? {};
  const [hours, minutes] = [Number(hour), half === undefined ? Number(minute ?? colon ?? 0) : 30];
  if (hours > 24 || minutes > 59) return [];
  return [{ start: at + match.index, end: at + match.index + match[0].length, minutes: (hours + (later.test(part) && hours < 12 ? 12 : 0)) * 60 + minutes, next: next !== undefined }];
});

/** A length by the clock, of one figure or two (2小时45分); the second may be read as 分 of a score. */
const lengthAt = ({ mentions }: Scene, n: number): (ClaimSpan & { readonly minutes: Real }) | null => {
  const [one, two] = [mentions[n], mentions[n + 1]];
  if (one?.kind !== 'duration' || !['hour', 'minute'].includes(one.unit) || one.value === null || one.comparator !== 'eq' || one.valueHigh !== null) return null;
  const minutes = new Real(one.value).times(one.unit === 'hour' ? 60 : 1);
  const joined = one.unit === 'hour' && two && two.start === one.end && /分/u.test(two.text) && two.value !== null;
  return { start: one.start, end: joined ? two.end : one.end, minutes: joined ? minutes.plus(two.value ?? 0) : minutes };
};

const day = 24 * 60;

const claimAt = (scene: Scene, m: Mention, n: number): readonly Claim[] => {
  const { s } = scene;
  const length = m.unit === 'minute' && scene.mentions[n - 1]?.end === m.start ? null : lengthAt(scene, n);
  if (!length || !lastedFor.test(s.slice(Math.max(0, length.start - 14), length.start))) return [];
  const { from, to } = windowAt(s, length.start);
  const [first, second, ...others] = momentsIn(s.slice(from, to), from).filter((one) => one.end <= length.start || one.start >= length.end);
  if (!first || !second || others.length > 0) return [];
  const minutes = second.minutes - first.minutes + (second.next || second.minutes < first.minutes ? day : 0);
  const holds = length.minutes.eq(minutes);
  const words = s.slice(from, to);
  // 中间休庭半小时, 其间开了碰头会: another length, or what happened between, in this sentence or the next.
  const near = `${words.slice(0, length.start - from)}${words.slice(length.end - from)}${/^。?[^。\n]{0,30}/u.exec(s.slice(to, to + 31))?.[0] ?? ''}`.replace(noPause, '');
  const sure = plainlyLasted.test(s.slice(Math.max(from, length.start - 14), length.start)) && startsThen.test(s.slice(first.end, first.end + 12)) && endsThen.test(s.slice(first.end, second.start) + s.slice(second.end, second.end + 10)) && (!otherClock.test(near) && !/[每约近余多]|下午|晚/u.test(words)) && length.minutes.minus(minutes).abs().gte(30) && minutes < 300;
  if (holds ? minutes < 20 : !sure) return [];
  const shown = `${Math.floor(minutes / 60)}小时${minutes % 60}分`;
  return [claimOf({
    type: 'calendar', figures: [first, second, length], stated: s.slice(length.start, length.end), computed: shown, verdict: holds ? 'holds' : 'fails', said: length,
    note: { zh: `${s.slice(first.start, first.end)}到${s.slice(second.start, second.end)}为${shown}，文中写${s.slice(length.start, length.end)}。`, en: `From the one time to the other is ${minutes} minutes; the text says ${length.minutes.toFixed()}.` },
  })];
};

/** `1时20分冒烟，4时05分扑灭……周旋了2小时45分钟`: a length by the clock in one sentence with both its ends. */
export const clockClaims: Finder = (scene) => scene.mentions.flatMap((m, n) => claimAt(scene, m, n));
