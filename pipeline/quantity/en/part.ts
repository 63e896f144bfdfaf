import { Exact } from '../number.ts';
import type { EnglishUnit } from './lexicon/units.ts';
import { readNumeral, type Numeral } from './number.ts';
import { lowAt, type Scene } from './raw.ts';
import { markAt, unitAt } from './unit.ts';

/** One number with what belongs to it: currency mark, sign, unit. */
export interface Part {
  readonly from: number;
  readonly to: number;
  readonly numeral: Numeral;
  readonly negative: boolean;
  readonly unit: EnglishUnit | null;
  /** The currency came before the number. */
  readonly marked: boolean;
  /** A hyphen binds the unit: 25-minute. */
  readonly hyphen: boolean;
  /** A plus stands between number and unit: 5,000-plus tonnes. */
  readonly more: boolean;
}

const money = (currency: string): EnglishUnit => ({ kind: 'money', unit: currency });

/** The sign of a number: - or minus directly before it, where no range can stand. */
const signAt = (scene: Scene, at: number): number => {
  const token = scene.tokens[at];
  if (token?.low === 'minus' || token?.low === 'negative') return at + 1;
  const next = scene.tokens[at + 1];
  const before = scene.tokens[at - 1];
  const apart = token?.gap || before === undefined || /^[(:,/|$¥]$/u.test(before.text);
  return (token?.text === '-' || token?.text === '–') && apart && next && !next.gap && (next.type === 'number' || /[$¥€£]/u.test(next.text)) ? at + 1 : at;
};

const ofDocument = (scene: Scene, unit: EnglishUnit): EnglishUnit => (unit.unit === '$' ? { ...unit, unit: scene.dollar } : unit);

/** 62 cents after HK; 5,000 yuan after RMB: a unit that repeats or divides the mark's currency. */
const afterMark = (scene: Scene, at: number, currency: string): { unit: EnglishUnit; to: number; hyphen: boolean } => {
  const found = unitAt(scene, at);
  if (found?.unit.kind === 'money') {
    if (found.unit.power) return { unit: { ...money(currency), power: found.unit.power }, to: found.to, hyphen: found.hyphen };
    if (ofDocument(scene, found.unit).unit === currency || found.unit.unit === '$') return { unit: money(currency), to: found.to, hyphen: found.hyphen };
  }
  return { unit: money(currency), to: at, hyphen: false };
};

/** The token after -plus, -odd or + between a number and its unit. */
const plusAt = (scene: Scene, at: number): number | null => {
  if (lowAt(scene, at) === '+' && !scene.tokens[at]?.gap) return at + 1;
  return lowAt(scene, at) === '-' && !scene.tokens[at]?.gap && /^(?:plus|odd)$/u.test(lowAt(scene, at + 1)) ? at + 2 : null;
};

export const readPart = (scene: Scene, at: number): Part | null => {
  const { tokens } = scene;
  let place = signAt(scene, at);
  let negative = place > at;
  const mark = markAt(scene, place);
  if (mark) place = mark.to;
  if (mark && tokens[place]?.text === '-' && !tokens[place]?.gap && tokens[place + 1]?.gap === false) {
    place += 1;
    negative = negative || tokens[mark.to - 1]?.type === 'mark';
  }
  if (!tokens[place] || scene.masked[place] || (mark && tokens[place]?.opens)) return null;
  const numeral = readNumeral(tokens, place, mark !== null);
  if (!numeral || (negative && !numeral.digits && !mark)) return null;
  if (mark) {
    const found = afterMark(scene, numeral.to, mark.currency);
    return { from: at, to: found.to, numeral, negative, unit: found.unit, marked: true, hyphen: found.hyphen, more: false };
  }
  const plus = plusAt(scene, numeral.to);
  const found = unitAt(scene, numeral.to, numeral.value.eq(1)) ?? (plus ? unitAt(scene, plus) : null);
  const more = found !== null && plus !== null && found.to > plus;
  return { from: at, to: found?.to ?? numeral.to, numeral, negative, unit: found ? ofDocument(scene, found.unit) : null, marked: false, hyphen: found?.hyphen ?? false, more };
};

/** The value of a part, its unit's own factor included; `power` adds the magnitude that it shares with the end of its range. */
export const valueOf = (part: Part, unit: EnglishUnit | null, power = 0): Exact => {
  const total = power + (unit?.power ?? 0);
  const shifted = total === 0 ? part.numeral.value : part.numeral.value.times(new Exact(`1e${total}`));
  const scaled = unit?.times === undefined ? shifted : shifted.times(unit.times);
  return part.negative ? scaled.neg() : scaled;
};

export const isNoun = (scene: Scene, at: number): boolean => {
  const token = scene.tokens[at];
  return token?.type === 'word' && !token.opens && !functionWords.has(token.low);
};

const functionWords = new Set(
  `in for and or to by at of on from respectively as with the a an was were is are has had have compared over last this after before while when but which up down
  per each every than year-on-year year annually during since until between among against under who that it they he she its their also so if through into about within without
  more less fewer higher lower both all nationwide only according including excluding yoy apiece overall alone so earlier ago now then not will would can could may must should
  rose fell grew increased decreased declined reached accounted accounting up via amid minus plus out off where whose including on-year because`.split(/\s+/u),
);

export const before = (scene: Scene, at: number): string => lowAt(scene, at - 1);
