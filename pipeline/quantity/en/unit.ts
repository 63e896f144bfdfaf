import { currencyMarks, unitWords, type EnglishUnit } from './lexicon/units.ts';
import { phraseBook } from './phrases.ts';
import { lowAt, type Scene } from './raw.ts';

const hyphened = [...unitWords].flatMap(([word, unit]) => (word.includes(' ') ? [[word, unit], [word.replaceAll(' ', '-'), unit]] as const : [[word, unit]] as const));
const exactUnits = phraseBook(hyphened, true);
// Short symbols (m, g, MW) mean something else in another case.
const looseUnits = phraseBook(hyphened.filter(([word]) => word.replaceAll(/[^a-z]/giu, '').length > 3).map(([word, unit]) => [word.toLowerCase(), unit] as const));
const marks = phraseBook(Object.entries(currencyMarks), true);

export interface UnitFound {
  readonly unit: EnglishUnit;
  readonly to: number;
  readonly hyphen: boolean;
}

const afterPer = /^(?:deep|long|wide|high|tall|above|below|away|thick|of|from|in|by|and|to|or|underground)$/u;

/** Whether a word that is also a unit is one here. */
const holds = (scene: Scene, at: number, found: UnitFound, singular: boolean): boolean => {
  const { tokens } = scene;
  const token = tokens[at];
  const next = tokens[found.to];
  // Three RMB 10-billion clusters: the mark belongs to what follows.
  if (found.unit.kind === 'money' && next?.type === 'number' && !next.opens && next.text !== token?.text) return false;
  if (token?.text === 'second' || token?.text === 'quarter') return found.hyphen || (singular && next?.text !== '-');
  if (token?.low === 'points' || token?.low === 'point') return next?.text !== '-';
  if ((token?.text === 'x' || token?.text === '×') && next?.type === 'number') return false;
  if (token?.text === 'h' || token?.text === 'g' || token?.text === 't' || token?.text === 'V' || token?.text === 'L') return next?.text !== "'" && next?.text !== '.' ? true : !next.gap;
  if (token?.text === 'm' && !token.gap) return !next || next.type === 'mark' || next.opens || afterPer.test(next.low);
  return true;
};

/** The unit at a token, a hyphen before it or not. `singular`: the number before it is one. */
export const unitAt = (scene: Scene, at: number, singular = false): UnitFound | null => {
  const { tokens } = scene;
  const dash = tokens[at];
  const hyphen = dash?.text === '-' && !dash.gap && tokens[at + 1]?.gap === false;
  const place = hyphen ? at + 1 : at;
  if (!tokens[place] || tokens[place]?.opens || scene.masked[place]) return null;
  // 0.8 of a percentage point.
  if (tokens[place]?.low === 'of' && lowAt(scene, place + 1) === 'a' && lowAt(scene, place + 2) === 'percentage' && lowAt(scene, place + 3) === 'point') return { unit: { kind: 'percentage_point', unit: 'pp' }, to: place + 4, hyphen: false };
  const found = exactUnits.at(tokens, place) ?? looseUnits.at(tokens, place);
  if (!found) return null;
  const result = { unit: found.value, to: found.to, hyphen };
  return holds(scene, place, result, singular) ? result : null;
};

/** The currency mark at a token: RMB, US$, €; HK only before cents. */
export const markAt = (scene: Scene, at: number): { currency: string; to: number } | null => {
  const found = marks.at(scene.tokens, at);
  if (!found) return null;
  const gapInside = scene.tokens.slice(at + 1, found.to).some((token) => token.gap);
  if (gapInside && found.to - at > 2) return null;
  if (scene.tokens[at]?.text === 'HK' && found.to === at + 1 && lowAt(scene, at + 2) !== 'cents') return null;
  return { currency: found.value === '$' ? scene.dollar : found.value, to: found.to };
};
