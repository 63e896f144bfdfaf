import { Exact } from '../number.ts';
import { months, yearBefore } from './lexicon/calendar.ts';
import { cardinals, ordinals } from './lexicon/numbers.ts';
import { lowAt, type Raw, type Reader, type Scene } from './raw.ts';

const two = (n: number): string => String(n).padStart(2, '0');

const yearAt = (scene: Scene, at: number): number | null => {
  const token = scene.tokens[at];
  return token?.type === 'number' && !scene.masked[at] && /^(?:1[5-9]|20|21)\d\d$/u.test(token.text) ? Number(token.text) : null;
};

const monthAt = (scene: Scene, at: number): number | null => {
  const token = scene.tokens[at];
  return token && !scene.masked[at] && Object.hasOwn(months, token.text) ? (months[token.text] ?? null) : null;
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

const isDash = (text: string): boolean => text === '-' || text === '–' || text === '~';
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

const stamp = (year: number, month: number, day: number | null): string => `${year}-${two(month)}${day === null ? '' : `-${two(day)}`}`;

/** May is a verb too: a month only with a capital where no sentence begins, or before a day or a year. */
const mayBeMonth = (scene: Scene, at: number, point: Point): boolean => {
  if (scene.tokens[at]?.text === 'Mar' && point.day === null && point.year === null) return false;
  if (scene.tokens[at]?.text === 'March' && lowAt(scene, at - 1) === 'long') return false;
  if (scene.tokens[at]?.text !== 'May') return true;
  if (point.day !== null || point.year !== null) return true;
  return scene.sentence[at] !== at && /^(?:in|of|by|since|from|until|till|to|early|late|mid|last|next|end|this|during|and|through|before|after|for|between|at|-|–|,|year-end)$/u.test(lowAt(scene, at - 1));
};

const dateRaw = (from: number, to: number, make: (year: number) => string, year: number | null, kind: 'date' | 'period'): Raw => ({
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

/** Context in which two neighbouring years are a financial year: FY, financial, fiscal, Budget. */
const isFiscal = (scene: Scene, at: number, to: number): boolean =>
  scene.fiscal || /^(?:financial|fiscal)$/u.test(lowAt(scene, to)) || /^(?:financial|fiscal|fy)$/u.test(lowAt(scene, at - 1)) || (/^(?:financial|fiscal)$/u.test(lowAt(scene, at - 2)) && lowAt(scene, at - 1) === 'year');

/** 2025-26 at a place: two neighbouring years. */
const fiscalAt = (scene: Scene, at: number): number | null => {
  const year = yearAt(scene, at);
  const next = scene.tokens[at + 2];
  const neighbours = year !== null && next?.type === 'number' && next.text === two((year + 1) % 100);
  return neighbours && /^[-–/]$/u.test(lowAt(scene, at + 1)) && !next.gap ? year : null;
};

/** 2025-26 to 2029-30: a stretch of financial years. */
const fiscalRange = (scene: Scene, at: number): Raw | null => {
  const first = fiscalAt(scene, at);
  const link = lowAt(scene, at + 3);
  if (first === null || !(link === 'to' || link === 'through' || (link === 'and' && lowAt(scene, at - 1) === 'between'))) return null;
  const last = fiscalAt(scene, at + 4);
  return last !== null && last > first ? { from: at, to: at + 7, kind: 'period', value: null, unit: 'fiscal-year', iso: `${first}-04/${last + 1}-03` } : null;
};

/** 2018-21, 2018–2021, 2018 to 2021, 2018 and 2021 after between, 2016/17. */
export const readYears: Reader = (scene, at) => {
  const year = yearAt(scene, at);
  if (year === null) return null;
  const stretch = fiscalRange(scene, at);
  if (stretch) return stretch;
  const link = scene.tokens[at + 1];
  const next = scene.tokens[at + 2];
  if (!link || !next || next.type !== 'number' || scene.masked[at + 2] || next.opens) return null;
  const mark = isDash(link.text) || link.text === '/';
  const short = mark && /^\d\d$/u.test(next.text) && !next.gap ? Math.floor(year / 100) * 100 + Number(next.text) : null;
  const end = short ?? yearAt(scene, at + 2);
  const word = (link.low === 'to' || link.low === 'through') || (link.low === 'and' && lowAt(scene, at - 1) === 'between');
  if (end === null || end <= year || !(mark || word)) return null;
  // Postponed from 2020 to 2021.
  if (word && lowAt(scene, at - 1) === 'from' && /^(?:postponed|moved|rescheduled|delayed|forward)$/u.test(lowAt(scene, at - 2))) return null;
  if (mark && end === year + 1 && short !== null && (isFiscal(scene, at, at + 3))) return { from: at, to: at + 3, kind: 'period', value: null, unit: 'fiscal-year', iso: `${year}-04/${end}-03` };
  return { from: at, to: at + 3, kind: 'period', value: new Exact(year), high: new Exact(end), unit: 'year', iso: `${year}/${end}` };
};

const nth: Readonly<Record<string, number>> = { first: 1, second: 2, third: 3, fourth: 4, last: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: 4 };

/** Months of a part of a year, counted from January, or from April in a financial year. */
const part = (first: number, last: number) => (fiscal: boolean) => (year: number): string => {
  const month = (n: number): string => { const m = n + (fiscal ? 3 : 0); return m > 12 ? stamp(year + 1, m - 12, null) : stamp(year, m, null); };
  return first === last ? month(first) : `${month(first)}/${month(last)}`;
};

interface Stretch { readonly make: ReturnType<typeof part>; readonly to: number }

/** first half, third quarter, first three quarters, first five months, Q3, H1. */
const stretchAt = (scene: Scene, at: number): Stretch | null => {
  const sign = /^([QH])$/u.exec(scene.tokens[at]?.text ?? '');
  const number = scene.tokens[at + 1];
  if (sign && number?.type === 'number' && !number.gap && /^[1-4]$/u.test(number.text)) {
    const n = Number(number.text);
    if (sign[1] === 'Q') return { make: part(n * 3 - 2, n * 3), to: at + 2 };
    return n <= 2 ? { make: part(n * 6 - 5, n * 6), to: at + 2 } : null;
  }
  const digital = scene.tokens[at]?.type === 'number' && /^(?:st|nd|rd|th)$/u.test(number?.low ?? '') ? 1 : 0;
  const order = nth[digital ? lowAt(scene, at) + lowAt(scene, at + 1) : lowAt(scene, at)];
  if (order === undefined) return null;
  const next = at + 1 + digital;
  const hyphen = lowAt(scene, next) === '-' ? 1 : 0;
  const unit = lowAt(scene, next + hyphen);
  if (unit === 'half' && (order <= 2 || lowAt(scene, at) === 'last')) return { make: order === 1 ? part(1, 6) : part(7, 12), to: next + hyphen + 1 };
  if (unit === 'quarter') return { make: part(order * 3 - 2, order * 3), to: next + hyphen + 1 };
  if (hyphen || order !== 1) return null;
  const count = cardinals[unit] ?? (/^\d{1,2}$/u.test(unit) ? Number(unit) : 0);
  const noun = lowAt(scene, next + 1);
  if (noun === 'quarters' && count >= 2 && count <= 4) return { make: part(1, count * 3), to: next + 2 };
  if (noun === 'months' && count >= 2 && count <= 11) return { make: part(1, count), to: next + 2 };
  return null;
};

/** The year of a stretch: `of 2016`, ` 2016`, `of the year`, `of 2024-25`. */
const stretchYear = (scene: Scene, at: number): { year: number | null; to: number; fiscal: boolean } => {
  const of = /^(?:of|in|,)$/u.test(lowAt(scene, at)) ? 1 : 0;
  if (of && lowAt(scene, at) === 'of' && lowAt(scene, at + 1) === 'the' && lowAt(scene, at + 2) === 'year') return { year: null, to: at + 3, fiscal: false };
  const span = readYears(scene, at + of);
  if (span && (span.unit === 'fiscal-year' || fiscalAt(scene, at + of) !== null)) return { year: Number(scene.tokens[at + of]?.text), to: at + of + 3, fiscal: true };
  const year = span ? null : yearAt(scene, at + of);
  return year === null || scene.tokens[at + of]?.opens || lowAt(scene, at) === ',' ? { year: null, to: at, fiscal: false } : { year, to: at + of + 1, fiscal: false };
};

export const readStretch: Reader = (scene, at) => {
  const year = yearAt(scene, at);
  if (year !== null && (/^[QH]$/u.test(scene.tokens[at + 1]?.text ?? ''))) {
    const stretch = stretchAt(scene, at + 1);
    if (stretch) return dateRaw(at, stretch.to, stretch.make(false), year, 'period');
  }
  const stretch = stretchAt(scene, at);
  if (!stretch) return null;
  // The second half of a match, of the century: no part of a year.
  if (lowAt(scene, stretch.to) === 'of' && /^(?:a|the)$/u.test(lowAt(scene, stretch.to + 1)) && !/^(?:year|period|next|following|previous|current|financial|same|fiscal|last)$/u.test(lowAt(scene, stretch.to + 2))) return null;
  const own = stretchYear(scene, stretch.to);
  return dateRaw(at, own.to, stretch.make(own.fiscal), own.year, 'period');
};

/** the 1980s, 18th century, 21st century. */
export const readAge: Reader = (scene, at) => {
  const year = yearAt(scene, at);
  const next = scene.tokens[at + 1];
  if (year !== null && year % 10 === 0 && next && !next.gap && (next.low === 's' || (next.text === "'" && lowAt(scene, at + 2) === 's'))) {
    const span = year % 100 === 0 ? 99 : 9;
    return { from: at, to: next.low === 's' ? at + 2 : at + 3, kind: 'period', value: null, unit: '', iso: `${year}/${year + span}` };
  }
  const digits = scene.tokens[at]?.type === 'number' && /^(?:st|nd|rd|th)$/u.test(next?.low ?? '') && !next?.gap;
  const hyphen = lowAt(scene, at + 1) === '-' && lowAt(scene, at) === 'twenty' ? 2 : 0;
  const n = digits ? Number(scene.tokens[at]?.text) : hyphen ? 20 + (ordinals[lowAt(scene, at + 2)] ?? 99) : (ordinals[lowAt(scene, at)] ?? 0);
  const noun = digits ? at + 2 : at + 1 + hyphen;
  const gap = lowAt(scene, noun) === '-' ? 1 : 0;
  if (lowAt(scene, noun + gap) !== 'century' || n < 1 || n > 30) return null;
  return { from: at, to: noun + gap + 1, kind: 'period', value: null, unit: '', iso: `${(n - 1) * 100 + 1}/${n * 100}` };
};

/** A four-digit number as a year: after a word of time, in brackets, before no plural noun. */
export const readYear: Reader = (scene, at) => {
  const year = yearAt(scene, at);
  if (year === null) return null;
  const before = lowAt(scene, at - 1);
  const next = scene.tokens[at + 1];
  const unit = next && (/^(?:%|percent|per|yuan|mu|hectares|square|tonnes|tons|million|billion|trillion|thousand|kilometres|kilometers|km|metres|meters|people|persons|households|times|days|hours|dollars|ha|kg|mw|kwh|kilowatts|cubic|enterprises|companies|firms|projects|items|patents|beds|jobs|stores|units|cases|students|employees|residents|visitors)$/u.test(next.low));
  const fit = yearBefore.has(before) || !next || next.type === 'mark' || next.opens || /^[a-z]/u.test(next.text) === false || year >= 1900;
  const counted = unit && before !== 'in' && before !== 'since' && before !== 'by';
  const total = before === 'of' && /^(?:total|some|number)$/u.test(lowAt(scene, at - 2));
  const compared = before === 'than' && /^(?:more|less|fewer)$/u.test(lowAt(scene, at - 2)) && next !== undefined && next.type === 'word' && !/^(?:and|or|levels?|in|to|but|figures?|as)$/u.test(next.low);
  const noun = next !== undefined && next.type === 'word' && !next.opens && /[a-z]{3}s$/u.test(next.text) && !yearBefore.has(before) && !/^(?:was|is|has|as|games|olympics|figures|prices|levels|sales|results|its|this|sees|marks|exports|imports|saw)$/u.test(next.low);
  if (!fit || counted || total || compared || noun || (year < 1900 && !yearBefore.has(before))) return null;
  return { from: at, to: at + 1, kind: 'year', value: new Exact(year), unit: 'year', iso: String(year) };
};

