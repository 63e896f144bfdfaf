import { Exact } from '../number.ts';
import { cardinals, fractionParts, ordinals } from './lexicon/numbers.ts';
import { readNumeral } from './number.ts';
import { lowAt, type Raw, type Reader, type Scene } from './raw.ts';
import { unitAt } from './unit.ts';

const exact = (n: number): Exact => new Exact(n);

const share = (from: number, to: number, over: Exact, under: Exact): Raw =>
  ({ from, to, kind: 'ratio', value: over.div(under).toSignificantDigits(30), unit: 'ratio' });

const inWords = (scene: Scene, at: number): boolean => scene.tokens[at]?.type === 'word';
/** a third of: with an article a part of a whole only where something is divided or compared. */
const divided = /^(?:of|less|more|higher|lower|cheaper|faster|larger|smaller|by|in|to|from|over|on|and|or|shorter|longer|fewer|is|are|was|were|came|come|comes|went|the|as|compared)$/u;

const didIt = /^(?:found|said|say|says|had|have|has|live|lives|lived|work|works|worked|go|goes|want|wants|wanted|think|thinks|thought|expect|expected|plan|own|owns|owned|remain|remained|chose|use|used|lack|lacked|report|reported|sold|bought|left|kept|made|paid|got|never|also|now)$/u;

/** …, a third found jobs: after a comma or and, before what they did. */
const portion = (scene: Scene, at: number): boolean => /^[,;]$|^and$|^but$|^while$/u.test(lowAt(scene, at - 2)) && didIt.test(lowAt(scene, at + 1));

/** half an hour, half-day, half a century: half of a unit of time. */
export const halfUnit = (scene: Scene, at: number): { readonly unit: string; readonly times: number; readonly to: number } | null => {
  if (lowAt(scene, at) !== 'half') return null;
  const step = /^(?:a|an|-)$/u.test(lowAt(scene, at + 1)) ? at + 2 : at + 1;
  const found = unitAt(scene, step, true);
  if (found?.unit.kind !== 'duration' || (found.unit.unit === 'year' && lowAt(scene, at + 1) === '-')) return null;
  return { unit: found.unit.unit, times: found.unit.times ?? 1, to: found.to };
};

/** half an hour. */
export const readHalf: Reader = (scene, at) => {
  const found = halfUnit(scene, at);
  return found && ordinals[lowAt(scene, at - 1)] === undefined ? { from: at, to: found.to, kind: 'duration', value: new Exact('0.5').times(found.times), unit: found.unit } : null;
};

/** the past decade, a decade: ten years. */
export const readDecade: Reader = (scene, at) =>
  lowAt(scene, at) === 'decade' && !/^(?:per|each|every)$/u.test(lowAt(scene, at - 1)) ? { from: at, to: at + 1, kind: 'duration', value: exact(10), unit: 'year' } : null;

/** one fifth, two-thirds, three quarters, a third of, half of, one in four, 1/3. */
export const readFraction: Reader = (scene, at) => {
  const { tokens } = scene;
  const low = lowAt(scene, at);
  const next = tokens[at + 1];
  if (tokens[at]?.type === 'number' && next?.text === '/' && !next.gap && tokens[at + 2]?.type === 'number' && !tokens[at + 2]?.gap && tokens[at + 3]?.text !== '/') {
    const over = new Exact(tokens[at]?.digits ?? 0), under = new Exact(tokens[at + 2]?.digits ?? 0);
    return under.gt(1) && under.lte(10000) && over.lt(under) && over.isInteger() && under.isInteger() ? share(at, at + 3, over, under) : null;
  }
  const n = cardinals[low] ?? (/^[1-9]\d?$/u.test(low) ? Number(low) : 0);
  if (n > 0 && n < 100) {
    const hyphen = next?.text === '-' ? 1 : 0;
    const word = lowAt(scene, at + 1 + hyphen);
    const under = fractionParts[word] ?? 0;
    const quarters = under === 4 && word.startsWith('quarter') && (/^(?:first|last|next|past|consecutive|straight)$/u.test(lowAt(scene, at - 1)) || n >= 4);
    // 3 quarters, one half-year: terms.
    const term = hyphen === 0 && (/^\d/u.test(low) && word.startsWith('quarter') && lowAt(scene, at + 2) !== 'of' || word === 'half' && lowAt(scene, at + 2) === '-' && lowAt(scene, at + 3) === 'year');
    if (under > n && !quarters && !term && (n === 1) === !word.endsWith('s') && word !== 'halves' && !(n === 1 && under !== 2 && !hyphen && word === 'second')) return share(at, at + 2 + hyphen, exact(n), exact(under));
    const every = lowAt(scene, at + 1) === 'in' && lowAt(scene, at + 2) === 'every' ? 1 : 0;
    const outOf = lowAt(scene, at + 1) === 'out' && lowAt(scene, at + 2) === 'of' && lowAt(scene, at + 3) === 'every' ? 1 : 0;
    const link = lowAt(scene, at + 1) === 'in' ? 2 + every : lowAt(scene, at + 1) === 'out' && lowAt(scene, at + 2) === 'of' ? 3 + outOf : 0;
    const whole = link > 0 ? readNumeral(tokens, at + link) : null;
    if (whole && whole.value.gt(n) && whole.value.lte(100) && ((inWords(scene, at) && (inWords(scene, at + link) || link !== 2 || /^(?:10|100)$/u.test(lowAt(scene, at + link))) && n < 10) || (low === '1' && link > 0)) && whole.power === 0 && !tokens[at + link]?.opens && (link !== 2 || n === 1 || [3, 4, 5, 10].includes(whole.value.toNumber()))) return share(at, whole.to, exact(n), whole.value);
    return null;
  }
  if (low === 'half') return lowAt(scene, at + 1) === '-' || readNumeral(tokens, at) !== null || halfUnit(scene, at) !== null || Object.hasOwn(ordinals, lowAt(scene, at - 1)) ? null : share(at, at + 1, exact(1), exact(2));
  const article = lowAt(scene, at - 1) === 'a' || lowAt(scene, at - 1) === 'an';
  const under = low.endsWith('s') ? 0 : (fractionParts[low] ?? 0);
  const after = tokens[at + 1];
  if (article && under > 2 && (!after || after.opens || (after.type === 'mark' && after.text !== '-') || divided.test(after.low) || (under !== 4 && portion(scene, at))) && !(low === 'quarter' && after?.low === 'of' && /^\d{4}$/u.test(lowAt(scene, at + 2)))) return share(at, at + 1, exact(1), exact(under));
  return null;
};

/** 3.2:1, 12.1:40.3:47.6; 3 to 1 after ratio of. */
export const readRatio: Reader = (scene, at) => {
  const { tokens } = scene;
  if (tokens[at]?.type !== 'number' || !tokens[at]?.digits) return null;
  const parts = [tokens[at]?.digits ?? ''];
  let to = at + 1;
  while (lowAt(scene, to) === ':' && tokens[to + 1]?.digits && !tokens[to + 1]?.opens && !scene.masked[to + 1] && parts.length < 8 && tokens[to]?.gap === tokens[to + 1]?.gap) {
    parts.push(tokens[to + 1]?.digits ?? '');
    to += 2;
  }
  if (parts.length === 1 && lowAt(scene, to) === 'to' && lowAt(scene, at - 1) === 'of' && lowAt(scene, at - 2) === 'ratio' && tokens[to + 1]?.digits && !/^(?:%|percent|per)$/u.test(lowAt(scene, to + 2))) {
    parts.push(tokens[to + 1]?.digits ?? '');
    to += 2;
  }
  if (parts.length < 2 || new Exact(parts[1] ?? 0).isZero()) return null;
  return { from: at, to, kind: 'ratio', value: new Exact(parts[0] ?? 0).div(parts[1] ?? 1).toSignificantDigits(30), values: parts, unit: 'ratio' };
};
