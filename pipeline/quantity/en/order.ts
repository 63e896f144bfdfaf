import { Exact } from '../number.ts';
import { planYears } from './lexicon/calendar.ts';
import { cardinals, ordinals, romans } from './lexicon/numbers.ts';
import { compoundTails, numberedThings, ordinalLabels } from './lexicon/names.ts';
import { readNumeral } from './number.ts';
import { lowAt, type Raw, type Reader, type Scene } from './raw.ts';
import { wordTable } from '../table.ts';

export interface Ordinal { readonly n: number; readonly to: number }

/** fifth, twenty-fifth, 31st. */
export const ordinalAt = (scene: Scene, at: number): Ordinal | null => {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (!token) return null;
  if (token.type === 'number') {
    return /^\d{1,9}$/u.test(token.digits ?? '') && next && !next.gap && /^(?:st|nd|rd|th)$/u.test(next.low) ? { n: Number(token.digits), to: at + 2 } : null;
  }
  const tens = cardinals[token.low] ?? 0;
  const unit = next?.text === '-' ? (ordinals[lowAt(scene, at + 2)] ?? 0) : 0;
  if (tens >= 20 && unit > 0 && unit < 10) return { n: tens + unit, to: at + 3 };
  const n = ordinals[token.low];
  return n === undefined ? null : { n, to: at + 1 };
};

const exact = (n: number): Exact => new Exact(n);
const row = /^(?:consecutive|straight|successive)$/u;
const spans: Readonly<Record<string, string>> = wordTable({ year: 'year', years: 'year', month: 'month', months: 'month', quarter: 'quarter', quarters: 'quarter', week: 'week', weeks: 'week', day: 'day', days: 'day' });
const unitOf = (low: string): string | undefined => spans[low];

/** the 28th consecutive year; the ninth year in a row; the sixth year running. */
const streak = (scene: Scene, at: number, { n, to }: Ordinal): Raw | null => {
  if (row.test(lowAt(scene, to))) {
    const unit = unitOf(lowAt(scene, to + 1));
    return unit === undefined ? null : { from: at, to: to + 2, kind: 'duration', value: exact(n), unit };
  }
  const unit = unitOf(lowAt(scene, to));
  const running = (lowAt(scene, to + 1) === 'in' && lowAt(scene, to + 2) === 'a' && lowAt(scene, to + 3) === 'row') || lowAt(scene, to + 1) === 'running' || lowAt(scene, to + 1) === 'in' && lowAt(scene, to + 2) === 'succession';
  return unit !== undefined && running ? { from: at, to: to + 1, kind: 'duration', value: exact(n), unit } : null;
};

/** 14th Five-Year Plan, 20th National Congress of the CPC. */
const named = (scene: Scene, at: number, { n, to }: Ordinal): Raw | null => {
  const { tokens } = scene;
  if (tokens[to]?.text === 'Five' && lowAt(scene, to + 1) === '-' && lowAt(scene, to + 2) === 'year' && /^(?:plan|plans|programme|program|period)$/u.test(lowAt(scene, to + 3))) {
    const years = planYears(n);
    return { from: at, to: to + 4, kind: 'code', value: exact(n), unit: 'plan', iso: years ? `${years[0]}/${years[1]}` : null };
  }
  if (lowAt(scene, to) === 'fyp') { const years = planYears(n); return { from: at, to: to + 1, kind: 'code', value: exact(n), unit: 'plan', iso: years ? `${years[0]}/${years[1]}` : null }; }
  for (let step = to; step < to + 4; step += 1) {
    if (/^congress$/u.test(lowAt(scene, step))) return { from: at, to: step + 1, kind: 'code', value: exact(n), unit: 'congress' };
    if (!/^(?:national|party|cpc|people's)$/u.test(lowAt(scene, step)) || !tokens[step]) return null;
  }
  return null;
};

/** 13 straight years, 45 consecutive years. */
export const readStreak: Reader = (scene, at) => {
  const n = readNumeral(scene.tokens, at);
  if (!n || !row.test(lowAt(scene, n.to))) return null;
  const unit = unitOf(lowAt(scene, n.to + 1));
  return unit === undefined ? null : { from: at, to: n.to + 2, kind: 'duration', value: n.value, unit };
};

const rankVerbs = /^(?:ranked|ranking|ranks|rank|came|comes|coming|placed|places|placing|stood|stands|standing|finished|finishing|finish|positioned|listed|rated|topped|sits|sat|lies|seeded)$/u;
const rankNouns = /^(?:place|places|position|spot|rank|ranking)$/u;
const superlatives = /^(?:largest|biggest|highest|busiest|most|best|fastest|longest|richest|tallest|greatest|strongest|lowest|smallest|oldest|deepest|leading|wealthiest|heaviest|top|least)$/u;
const where = /^(?:nationwide|nationally|worldwide|globally|domestically|overall|provincially)$/u;
const functionWord = /^(?:in|among|of|on|for|and|to|by|after|behind|from|at|with|but|nationwide|nationally|worldwide|globally|overall|domestically|last|this|respectively|only|out|when|while|over|or|as|during|provincially|amongst|across|place|places|position|spot|the|up)$/u;

const closes = (scene: Scene, at: number): boolean => {
  const next = scene.tokens[at];
  return !next || next.opens || (next.type === 'mark' && next.text !== '-') || functionWord.test(next.low);
};

/** A verb or noun of ranking shortly before: ranked joint fifth; in the ranking from 18th to sixth. */
const ranked = (scene: Scene, at: number): boolean => {
  const begin = Math.max(scene.sentence[at] ?? 0, at - 9);
  const near = /^(?:joint|equal|it|them|him|or|and|about|only|as|the|among|number|to|from|up|back|down|places|place|five|six|three|four|two|one|at|in)$/u;
  for (let step = at - 1; step >= begin; step -= 1) {
    const low = lowAt(scene, step);
    if (rankVerbs.test(low)) return true;
    if (!near.test(low) && !/^\d/u.test(low) && !ordinals[low] && !/^(?:st|nd|rd|th|,)$/u.test(low)) break;
  }
  if (!/^(?:to|from|up|at|:)$/u.test(lowAt(scene, at - 1))) return false;
  for (let step = Math.max(scene.sentence[at] ?? 0, at - 25); step < Math.min(at + 12, scene.tokens.length) && scene.sentence[step] === scene.sentence[at]; step += 1) {
    if (/^(?:rank|ranks|ranking|rankings|ranked|position|league|places|place)$/u.test(lowAt(scene, step)) || (/^(?:moved|climbed|rose|jumped|risen|advanced|fell|slipped|leapt)$/u.test(lowAt(scene, step)) && step < at)) return true;
  }
  return false;
};

const isRank = (scene: Scene, at: number, { to }: Ordinal): boolean => {
  const next = lowAt(scene, to);
  const article = lowAt(scene, at - 1) === 'the' || lowAt(scene, at - 1) === 'a';
  if (superlatives.test(next === '-' ? lowAt(scene, to + 1) : next)) return !(lowAt(scene, at) === 'first' && next === '-');
  if (rankNouns.test(next) && !/^(?:of)$/u.test(lowAt(scene, to + 1))) return true;
  if (where.test(next)) return true;
  if (next === 'only' && lowAt(scene, to + 1) === 'to') return true;
  if (article || !closes(scene, to)) return false;
  if (ranked(scene, at)) return true;
  return /^(?:in|among|amongst)$/u.test(next) && !(scene.sentence[at] === at) && /^(?:the|china|asia|fujian|europe|its|all|terms|output|size|guangdong|zhejiang|national|major)$/u.test(lowAt(scene, to + 1)) && lowAt(scene, at - 1) !== 'at';
};

/** was first built in, first opened: when, not which. */
const adverb = (scene: Scene, at: number, to: number): boolean => {
  const next = lowAt(scene, to);
  if (!next.endsWith('ed') && !/^(?:built|held|made|put|seen|set|laid|begun|written|won|came|met|began|took|saw|went)$/u.test(next)) return false;
  return !/^(?:the|a|its|our|their|his|her|my|whose|this|that|'s)$/u.test(lowAt(scene, at - 1)) && !/'s?$/u.test(lowAt(scene, at - 1));
};

/** Ordinals in all their roles: streak, plan, rank, or a plain ordinal. */
export const readOrdinal: Reader = (scene, at) => {
  const found = ordinalAt(scene, at);
  if (!found) return null;
  const special = streak(scene, at, found) ?? named(scene, at, found);
  if (special) return special;
  if (isRank(scene, at, found)) return { from: at, to: found.to, kind: 'rank', value: exact(found.n), unit: 'rank' };
  // First-class, third-party.
  if (lowAt(scene, found.to) === '-' && (found.n <= 3 || compoundTails.has(lowAt(scene, found.to + 1)))) return null;
  const opening = scene.sentence[at] === at || /^[;:]$/u.test(lowAt(scene, at - 1));
  // First, we shall …: the label of an argument.
  if (opening && lowAt(scene, found.to) === ',') return null;
  if (lowAt(scene, at) === 'second' && /^(?:per|a|every|each)$/u.test(lowAt(scene, at - 1)) && closes(scene, found.to)) return null;
  if (lowAt(scene, at) === 'first' && (lowAt(scene, at - 1) === 'at' || closes(scene, found.to) && lowAt(scene, at - 1) !== 'the')) return null;
  if (lowAt(scene, at) === 'first' && adverb(scene, at, found.to)) return null;
  return { from: at, to: found.to, kind: 'ordinal', value: exact(found.n), unit: '' };
};

/** Phase III, Article 9, Phase one. */
export const readLabelled: Reader = (scene, at) => {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  if (!token || !next || !ordinalLabels.has(token.text) || next.opens || !next.gap) return null;
  const n = romans[next.text] ?? cardinals[next.low] ?? (/^\d{1,3}$/u.test(next.text) ? Number(next.text) : undefined);
  if (n === undefined || (token.low === 'phase' && token.text === 'phase' && next.type === 'number' && readNumeral(scene.tokens, at + 1)?.power)) return null;
  return { from: at, to: at + 2, kind: 'ordinal', value: exact(n), unit: '' };
};

/** The token after the numbers of a list: Nos. 3, 4 and 5. */
const last = (scene: Scene, at: number): number => {
  let to = at;
  while (/^(?:and|to|,|-|–)$/u.test(lowAt(scene, to)) && scene.tokens[to + 1]?.type === 'number') to += 2;
  return to;
};

/** No. 2 in exports; not No. 6 Middle School (null, and skipped by `numberedAt`). */
export const numberedAt = (scene: Scene, at: number): { readonly to: number; readonly raw: Raw | null } | null => {
  const { tokens } = scene;
  const point = lowAt(scene, at + 1) === '.' ? 1 : 0;
  const word = tokens[at]?.low;
  if (!(tokens[at]?.text === 'No' || tokens[at]?.text === 'NO' || tokens[at]?.text === 'Nos' || word === 'number')) return null;
  const n = readNumeral(tokens, at + 1 + point);
  if (!n || (word === 'number' && n.digits && n.value.gt(20)) || n.power > 0 || tokens[at + 1 + point]?.opens) return null;
  if (word === 'no' && !n.digits) return null;
  const next = tokens[n.to];
  const third = lowAt(scene, n.to + 1);
  const thing = tokens[at]?.text === 'Nos' || (next !== undefined && !next.opens && (numberedThings.has(next.low) || numberedThings.has(third) || /^[A-Z]/u.test(next.text) || next.text === '[' || next.text === '('));
  if (thing && tokens[at]?.text === 'Nos') return { to: last(scene, n.to), raw: null };
  return { to: n.to, raw: thing ? null : { from: at, to: n.to, kind: 'rank', value: n.value, unit: 'rank' } };
};

const lists = /^(?:fortune|forbes|global|china|s&p|p|csi|ftse|hurun|brandz|private|world|asia|interbrand|chinese|nikkei)$/u;

/** Top 50, top ten counties; Fortune Global 500. */
export const readList: Reader = (scene, at) => {
  const { tokens } = scene;
  const token = tokens[at];
  if (token?.low === 'top') {
    const hyphen = lowAt(scene, at + 1) === '-' ? 1 : 0;
    const n = readNumeral(tokens, at + 1 + hyphen);
    const percent = n && /^(?:%|percent|per|yuan|million|billion|to|tonnes|tons|times)$/u.test(lowAt(scene, n.to));
    return n && !percent && n.value.lte(10000) && !n.bare && n.mantissa.isInteger() ? { from: at, to: n.to, kind: 'code', value: n.value, unit: 'list' } : null;
  }
  if (token?.type === 'number' && /^(?:10|20|30|50|100|200|300|500|1000|2000)$/u.test(token.text) && lists.test(lowAt(scene, at - 1)) && /^[A-Z]/u.test(tokens[at - 1]?.text ?? '')) {
    return { from: at, to: at + 1, kind: 'code', value: new Exact(token.digits ?? 0), unit: 'list' };
  }
  return null;
};
