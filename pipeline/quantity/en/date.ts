import { months } from './lexicon/calendar.ts';
import { lowAt, type Raw, type Reader, type Scene } from './raw.ts';

export const two = (n: number): string => String(n).padStart(2, '0');

export const yearAt = (scene: Scene, at: number): number | null => {
  const token = scene.tokens[at];
  return token?.type === 'number' && !scene.masked[at] && /^(?:1[5-9]|20|21)\d\d$/u.test(token.text) ? Number(token.text) : null;
};

const monthAt = (scene: Scene, at: number): number | null => {
  const token = scene.tokens[at];
  return token && !scene.masked[at] ? (months[token.text] ?? null) : null;
};

/** The token after an abbreviation's point (Aug.). */
const afterMonth = (scene: Scene, at: number): number =>
  scene.tokens[at + 1]?.text === '.' && !scene.tokens[at + 1]?.gap && (scene.tokens[at]?.text.length ?? 9) <= 4 && scene.tokens[at]?.text !== 'May' && /[\w,–-]/u.test(scene.tokens[at + 2]?.text ?? '') && !scene.tokens[at + 2]?.opens ? at + 2 : at + 1;

interface Day { readonly day: number; readonly to: number }
const dayAt = (scene: Scene, at: number): Day | null => {
  const token = scene.tokens[at];
  if (token?.type !== 'number' || scene.masked[at] || !/^(?:[1-9]|[12]\d|3[01]|0[1-9])$/u.test(token.text)) return null;
  const suffix = scene.tokens[at + 1];
  return { day: Number(token.text), to: suffix && !suffix.gap && /^(?:st|nd|rd|th)$/u.test(suffix.low) ? at + 2 : at + 1 };
};

export const isDash = (text: string): boolean => text === '-' || text === '–' || text === '~';
const isTo = (scene: Scene, at: number): boolean => isDash(lowAt(scene, at)) || lowAt(scene, at) === 'to' || lowAt(scene, at) === 'through' || lowAt(scene, at) === 'until';

/** A year after a day or a month: `, 2016`, ` 2016`, ` of 2016`, ` this year` (none). */
const yearAfter = (scene: Scene, at: number): { year: number; to: number } | null => {
  const skip = lowAt(scene, at) === ',' || lowAt(scene, at) === 'of' ? 1 : 0;
  const year = yearAt(scene, at + skip);
  if (year === null || scene.tokens[at + skip]?.opens) return null;
  const next = scene.tokens[at + skip + 1];
  if (next?.text === '-' && !next.gap && /^\d/u.test(scene.tokens[at + skip + 2]?.text ?? '')) return null;
  return { year, to: at + skip + 1 };
};

interface Point { readonly month: number; readonly day: number | null; readonly lastOfDays: number | null; readonly year: number | null; readonly to: number }

/** 3 May 2016, 12-15 June 2019, the 28th of July. */
const dayFirst = (scene: Scene, at: number): Point | null => {
  const first = dayAt(scene, at);
  if (!first) return null;
  const joined = isTo(scene, first.to) || lowAt(scene, first.to) === 'and' ? dayAt(scene, first.to + 1) : null;
  const end = joined?.to ?? first.to;
  const of = lowAt(scene, end) === 'of' ? 1 : 0;
  const month = monthAt(scene, end + of);
  if (month === null || scene.tokens[end + of]?.opens || (first.to === at + 1 && of === 1)) return null;
  const next = afterMonth(scene, end + of);
  const year = yearAfter(scene, next);
  return { month, day: first.day, lastOfDays: joined?.day ?? null, year: year?.year ?? null, to: year?.to ?? next };
};

/** May 3, 2016; June 12-15, 2019; May 2016; May. */
const monthFirst = (scene: Scene, at: number): Point | null => {
  const month = monthAt(scene, at);
  if (month === null) return null;
  const next = afterMonth(scene, at);
  const day = scene.tokens[next]?.opens ? null : dayAt(scene, next);
  // "June 12 enterprises" does not occur; "May 20, 2016" does.
  if (day) {
    const joined = (isTo(scene, day.to) || lowAt(scene, day.to) === 'and') ? dayAt(scene, day.to + 1) : null;
    const crossing = joined !== null && monthAt(scene, joined.to) !== null;
    const end = joined && !crossing ? joined.to : day.to;
    const year = yearAfter(scene, end);
    return { month, day: day.day, lastOfDays: joined && !crossing ? joined.day : null, year: year?.year ?? null, to: year?.to ?? end };
  }
  const year = yearAfter(scene, next);
  return { month, day: null, lastOfDays: null, year: year?.year ?? null, to: year?.to ?? (next === at + 2 && !/^[\d–-]/u.test(scene.tokens[next]?.text ?? '') ? at + 1 : next) };
};

export const stamp = (year: number, month: number, day: number | null): string => `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;

/** May is a verb too: a month only with a capital where no sentence begins, or before a day or a year. */
const mayBeMonth = (scene: Scene, at: number, point: Point): boolean => {
  if (scene.tokens[at]?.text === 'Mar' && point.day === null && point.year === null) return false;
  if (scene.tokens[at]?.text === 'March' && lowAt(scene, at - 1) === 'long') return false;
  if (scene.tokens[at]?.text !== 'May') return true;
  if (point.day !== null || point.year !== null) return true;
  return scene.sentence[at] !== at && /^(?:in|of|by|since|from|until|till|to|early|late|mid|last|next|end|this|during|and|through|before|after|for|between|at|-|–|,|year-end)$/u.test(lowAt(scene, at - 1));
};

export const dateRaw = (from: number, to: number, make: (year: number) => string, year: number | null, kind: 'date' | 'period'): Raw => ({
  from, to, kind, value: null, unit: '', iso: year === null ? null : make(year), ...(year === null && { isoOf: make }),
});

/** A day or a month, or a stretch between two. */
export const readDate: Reader = (scene, at) => {
  const point = dayFirst(scene, at) ?? monthFirst(scene, at);
  if (!point || (monthAt(scene, at) !== null && !mayBeMonth(scene, at, point))) return null;
  const between = lowAt(scene, point.to) === 'and' && (lowAt(scene, at - 1) === 'between');
  const second = isTo(scene, point.to) || between ? (dayFirst(scene, point.to + 1) ?? monthFirst(scene, point.to + 1)) : null;
  if (second && second.lastOfDays === null && point.lastOfDays === null) {
    const make = (year: number): string => {
      const end = second.year ?? year;
      const begin = point.year ?? (second.month < point.month ? end - 1 : end);
      return `${stamp(begin, point.month, point.day)}/${stamp(end, second.month, second.day)}`;
    };
    return dateRaw(at, second.to, make, second.year ?? point.year, 'period');
  }
  const { lastOfDays } = point;
  if (lastOfDays !== null) return dateRaw(at, point.to, (year) => `${stamp(year, point.month, point.day)}/${stamp(year, point.month, lastOfDays)}`, point.year, 'period');
  return dateRaw(at, point.to, (year) => stamp(year, point.month, point.day), point.year, 'date');
};

/** 2024-07-28, 2024/7/28, 28/07/2024, 2024.07.28, 2024-07. */
export const readNumericDate: Reader = (scene, at) => {
  if (scene.tokens[at]?.type !== 'number' || scene.tokens[at + 1]?.gap !== false) return null;
  const text = [0, 1, 2, 3, 4].map((n) => scene.tokens[at + n]).map((token, n) => (token && (n === 0 || !token.gap) ? token.text : ' ')).join('');
  const full = /^(\d{4})([-/])(\d{1,2})\2(\d{1,2})(?!\d)/u.exec(text);
  if (full && yearAt(scene, at) !== null && Number(full[3]) <= 12 && Number(full[4]) <= 31) return dateRaw(at, at + 5, () => stamp(Number(full[1]), Number(full[3]), Number(full[4])), Number(full[1]), 'date');
  const turned = /^(\d{1,2})([-/])(\d{1,2})\2(\d{4})(?!\d)/u.exec(text);
  if (turned && Number(turned[3]) <= 12 && Number(turned[1]) <= 31) return dateRaw(at, at + 5, () => stamp(Number(turned[4]), Number(turned[3]), Number(turned[1])), Number(turned[4]), 'date');
  return null;
};
