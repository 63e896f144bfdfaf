import type { Claim, ClaimSpan, Mention, Verdict } from '../../../model/index.ts';
import { weekdays } from '../../lexicon/calendar.ts';
import { bothEnds, countdown, someDays, weekdayTold } from '../../lexicon/spans.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { dayNumber, momentOf } from '../../time.ts';
import { mentionsIn, windowAt } from '../../window.ts';

/** A day by its number; `year` null where the text names none and a common year stands for it. */
interface Day { readonly mention: Mention; readonly year: number | null; readonly month: number; readonly at: number }

const commonYear = 2023;

const dayOf = (mention: Mention): Day | null => {
  if (mention.kind !== 'date') return null;
  const full = momentOf(mention.iso ?? '');
  if (full?.month != null && full.day !== null) return { mention, year: full.year, month: full.month, at: dayNumber({ ...full, month: full.month, day: full.day }) };
  const plain = /^(\d{1,2})月(\d{1,2})[日号]$/u.exec(mention.text.normalize('NFKC'));
  const [month, day] = [Number(plain?.[1]), Number(plain?.[2])];
  return plain ? { mention, year: null, month, at: dayNumber({ year: commonYear, month, day }) } : null;
};

/** Two days of one year, or both with their years, and no 29 February that could lie between. */
const apart = (a: Day, b: Day): number | null => {
  if ((a.year === null) !== (b.year === null) || (a.year === null && a.month < 3 && b.month > 2)) return null;
  return b.at > a.at ? b.at - a.at : null;
};

/** The two days around a place, and no third one. */
const twoDays = (scene: Scene, at: number): readonly [Day, Day, number] | null => {
  const { from, to } = windowAt(scene.s, at, 1, 1);
  const [a, b, ...others] = mentionsIn(scene, from, to).flatMap((one) => dayOf(one) ?? []);
  const days = a && b && others.length === 0 ? apart(a, b) : null;
  return a && b && days !== null ? [a, b, days] : null;
};

const claim = (days: readonly ClaimSpan[], said: ClaimSpan, n: number, found: string, verdict: Verdict): Claim => claimOf({
  type: 'calendar', figures: [...days, said], stated: `${n}天`, computed: found, verdict, said,
  note: { zh: `两个日期之间为${found}，文中写${n}天。`, en: `From the one date to the other is ${found.replace('天', ' days')}; the text says ${n}.` },
});

const fewest = 10;

/** `5月18日开门迎客，8月16日撤展，头尾都算上……有91天`, `3月2日到3月15日……。十四天没见着太阳`: days counted beside the two dates. Only what agrees is told. */
const lengths: Finder = (scene) => scene.mentions.flatMap((m) => {
  const n = Number(m.value);
  if (m.kind !== 'duration' || m.unit !== 'day' || m.comparator !== 'eq' || m.valueHigh !== null || n < fewest) return [];
  const around = windowAt(scene.s, m.start, 1, 0);
  const words = scene.s.slice(around.from, around.to);
  const ends = bothEnds.test(words);
  const found = twoDays(scene, m.start);
  if (found && (!someDays.test(words) || ends) && (n === found[2] + 1 || (n === found[2] && !ends))) return [claim([found[0].mention, found[1].mention], m, n, `${n}天`, 'holds')];
  const stretch = mentionsIn(scene, around.from, m.start).findLast(({ kind }) => kind === 'period');
  const pair = /^(\d{1,2})月(\d{1,2})日(?:到|至|—|-|~)(\d{1,2})月(\d{1,2})日$/u.exec(stretch?.text.normalize('NFKC') ?? '')?.slice(1).map(Number);
  const [m1 = 0, d1 = 0, m2 = 0, d2 = 0] = pair ?? [];
  const days = pair && !(m1 < 3 && m2 > 2) ? dayNumber({ year: commonYear, month: m2, day: d2 }) - dayNumber({ year: commonYear, month: m1, day: d1 }) : null;
  return stretch && ends && days !== null && n === days + 1 ? [claim([stretch], m, n, `${n}天`, 'holds')] : [];
});

/** `2025年6月23日……“距通车还有100天”……通车的日子：2025年10月1日`: only what agrees is told, for the days may be counted to another. */
const countdowns: Finder = (scene) => [...scene.s.matchAll(countdown)].flatMap((match) => {
  const [n, end] = [Number(match.groups?.['n']), match.index + match[0].length];
  const found = twoDays(scene, match.index);
  const said = { start: end - 1 - (match.groups?.['n']?.length ?? 0), end };
  return found && n >= fewest && (n === found[2] || n === found[2] - 1) ? [claim([found[0].mention, found[1].mention], said, n, `${found[2]}天`, 'holds')] : [];
});

const farthest = 40;

/** `10月7日是周一……再下一个周一，10月14日`: two days of one line and one year, each with its weekday, agree or not whatever the year is. */
const weekdayPairs: Finder = (scene) => {
  const told = scene.mentions.flatMap((mention) => {
    const day = dayOf(mention);
    if (!day || day.year !== null) return [];
    const word = weekdayTold.behind.exec(scene.s.slice(mention.end, mention.end + 8))?.[1] ?? weekdayTold.before.exec(scene.s.slice(Math.max(0, mention.start - 5), mention.start))?.[1];
    return word === undefined ? [] : [{ day, weekday: weekdays.indexOf(word === '天' ? '日' : word) }];
  });
  return told.flatMap(({ day, weekday }, n) => {
    const before = told[n - 1];
    const days = before ? apart(before.day, day) : null;
    if (!before || days === null || days > farthest || /[\n]|(?:19|20)\d{2}|[去明次前]年/u.test(scene.s.slice(before.day.mention.start, day.mention.end))) return [];
    const holds = (before.weekday + days) % 7 === weekday;
    return [claimOf({
      type: 'calendar', figures: [before.day.mention, day.mention], stated: `周${weekdays.charAt(weekday)}`, computed: `周${weekdays.charAt((before.weekday + days) % 7)}`, verdict: holds ? 'holds' : 'fails',
      note: {
        zh: `${before.day.mention.text}写作周${weekdays.charAt(before.weekday)}，${days}天之后的${day.mention.text}应为周${weekdays.charAt((before.weekday + days) % 7)}，文中写周${weekdays.charAt(weekday)}。`,
        en: `The two dates are ${days} days apart; the weekdays that the text gives them ${holds ? 'fit' : 'do not fit'}.`,
      },
    })];
  });
};

/** Days between two dates that stand in sentences beside the count. */
export const daySpanClaims: Finder = (scene) => [...lengths(scene), ...countdowns(scene), ...weekdayPairs(scene)];
