import { Exact } from '../number.ts';
import { dateRaw, isDash, stamp, two, yearAt } from './date.ts';
import { yearBefore } from './lexicon/calendar.ts';
import { cardinals, ordinals } from './lexicon/numbers.ts';
import { lowAt, type Raw, type Reader, type Scene } from './raw.ts';
import { wordTable } from '../table.ts';

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

const nth: Readonly<Record<string, number>> = wordTable({ first: 1, second: 2, third: 3, fourth: 4, last: 4, '1st': 1, '2nd': 2, '3rd': 3, '4th': 4, final: 4 });

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

/** 1H23, 3Q2024. */
const turned = (scene: Scene, at: number): Raw | null => {
  const [sign, year] = [scene.tokens[at + 1], scene.tokens[at + 2]];
  if (!sign || sign.gap || !year || year.gap || !/^[HQ]$/u.test(sign.text) || !/^(?:20)?\d\d$/u.test(year.text)) return null;
  const n = Number(scene.tokens[at]?.text);
  const months = sign.text === 'H' ? 6 : 3;
  if (!(n >= 1 && n <= 12 / months)) return null;
  return dateRaw(at, at + 3, part(n * months - months + 1, n * months)(false), year.text.length === 2 ? 2000 + Number(year.text) : Number(year.text), 'period');
};

export const readStretch: Reader = (scene, at) => {
  const short = turned(scene, at);
  if (short) return short;
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

const four = (year: number): string => String(year).padStart(4, '0');

/** the 1980s, 18th century, 21st century. */
export const readAge: Reader = (scene, at) => {
  const year = yearAt(scene, at);
  const next = scene.tokens[at + 1];
  if (year !== null && year % 10 === 0 && next && !next.gap && (next.low === 's' || (next.text === "'" && lowAt(scene, at + 2) === 's'))) {
    // The 1900s may be the century, the 2000s are the decade.
    const span = year % 100 === 0 && year < 2000 ? 99 : 9;
    return { from: at, to: next.low === 's' ? at + 2 : at + 3, kind: 'period', value: null, unit: '', iso: `${year}/${year + span}` };
  }
  const digits = scene.tokens[at]?.type === 'number' && /^(?:st|nd|rd|th)$/u.test(next?.low ?? '') && !next?.gap;
  const hyphen = lowAt(scene, at + 1) === '-' && lowAt(scene, at) === 'twenty' ? 2 : 0;
  const n = digits ? Number(scene.tokens[at]?.text) : hyphen ? 20 + (ordinals[lowAt(scene, at + 2)] ?? 99) : (ordinals[lowAt(scene, at)] ?? 0);
  const noun = digits ? at + 2 : at + 1 + hyphen;
  const gap = lowAt(scene, noun) === '-' ? 1 : 0;
  if (lowAt(scene, noun + gap) !== 'century' || n < 1 || n > 30) return null;
  return { from: at, to: noun + gap + 1, kind: 'period', value: null, unit: '', iso: `${four((n - 1) * 100 + 1)}/${four(n * 100)}` };
};

/** 1138 in a sentence of history: a year only after a word of time and before no noun. */
const earlyYear = (scene: Scene, at: number): number | null => {
  const token = scene.tokens[at];
  if (token?.type !== 'number' || !/^1[0-4]\d\d$/u.test(token.text) || !/^(?:in|since|from|until|around|circa|by)$/u.test(lowAt(scene, at - 1))) return null;
  const next = scene.tokens[at + 1];
  return !next || next.opens || /^[.,;:)]$/u.test(next.text) || /^(?:and|by|to|under|during|when|as|the|ad|ce)$/u.test(next.low) ? Number(token.text) : null;
};

/** A four-digit number as a year: after a word of time, in brackets, before no plural noun. */
export const readYear: Reader = (scene, at) => {
  const year = yearAt(scene, at) ?? earlyYear(scene, at);
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

