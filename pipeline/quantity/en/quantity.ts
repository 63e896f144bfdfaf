import { Exact } from '../number.ts';
import { changes } from './lexicon/senses.ts';
import { compoundTails } from './lexicon/names.ts';
import type { EnglishUnit } from './lexicon/units.ts';
import { before as prior, isNoun, readPart, valueOf, type Part } from './part.ts';
import { lowAt, type Raw, type Reader, type Scene } from './raw.ts';

const isDash = (text: string): boolean => text === '-' || text === '–' || text === '~';

/** Whether a change verb governs `from` here: rose from A to B. */
const changing = (scene: Scene, at: number): boolean => {
  const begin = Math.max(scene.sentence[at] ?? 0, at - 22);
  let range = false;
  for (let step = at - 1; step >= begin; step -= 1) {
    const low = lowAt(scene, step);
    if (/^(?:ranging|ranges|range|ranged|vary|varies|varying|between)$/u.test(low) && at - step < 5) range = true;
    if (!range && changes.has(low) && low !== 'with') return true;
    if (low === ';') break;
  }
  return false;
};

const isYear = (text: string): boolean => /^(?:19|20)\d{2}$/u.test(text);

/** `Use of power, 2019–2023, from 3 billion kWh to 4.5 billion kWh`: what it was at both ends of the years, in a title without a verb. */
const overYears = ({ tokens }: Scene, at: number): boolean => {
  const [first, dash, last, comma] = [at - 4, at - 3, at - 2, at - 1].map((step) => tokens[step]?.text ?? '');
  return comma === ',' && isYear(first ?? '') && isDash(dash ?? '') && isYear(last ?? '');
};

/** A to B after `rose by` or `cut`: two figures, unless A has no unit of its own. */
const twoFigures = (scene: Scene, first: Part): boolean => {
  const word = prior(scene, first.from);
  const own = first.unit !== null || first.numeral.power > 0;
  if (word === 'from') return changing(scene, first.from - 1) || (own && overYears(scene, first.from - 1));
  return own && (word === 'by' || (changes.has(word) && word !== 'with' && word !== 'growth'));
};

/** The token after what links the ends of a range, or null. */
const linkAt = (scene: Scene, first: Part): { to: number; word: string } | null => {
  const link = scene.tokens[first.to];
  const next = scene.tokens[first.to + 1];
  if (!link || !next || link.opens || next.opens) return null;
  if (isDash(link.text) && link.gap === next.gap) return { to: first.to + 1, word: '-' };
  if (link.text === '-' && lowAt(scene, first.to + 1) === 'to' && lowAt(scene, first.to + 2) === '-') return { to: first.to + 3, word: 'to' };
  if (link.low === 'to') return twoFigures(scene, first) ? null : { to: first.to + 1, word: 'to' };
  if (link.low === 'or') return { to: first.to + 1, word: 'or' };
  if (link.low !== 'and') return null;
  for (let step = first.from - 1; step >= Math.max(0, first.from - 4); step -= 1) {
    if (lowAt(scene, step) === 'between') return { to: first.to + 1, word: 'and' };
  }
  return null;
};

const sameUnit = (a: EnglishUnit | null, b: EnglishUnit | null): boolean => a === null || b === null || (a.kind === b.kind && a.unit === b.unit);

const small = (part: Part): boolean => part.numeral.value.lte(100) && part.numeral.value.isInteger();

/** The second end of a range and the magnitude that it lends to the first. */
const rangeEnd = (scene: Scene, first: Part): { second: Part; power: number } | null => {
  const link = linkAt(scene, first);
  const second = link && !scene.masked[link.to] ? readPart(scene, link.to) : null;
  if (!link || !second || !sameUnit(first.unit, second.unit) || (second.negative && link.word === '-')) return null;
  // 300 hectares to 5: the first has a unit that the second lacks.
  if (first.unit !== null && second.unit === null && !first.marked) return null;
  if (link.word === '-' && first.numeral.digits !== second.numeral.digits) return null;
  const power = first.numeral.power === 0 && first.numeral.value.lt(1000) && first.numeral.mantissa.lt(second.numeral.mantissa) ? second.numeral.power : 0;
  const unit = second.unit ?? first.unit;
  if (!valueOf(second, unit).gt(valueOf(first, first.unit ?? unit, power))) return null;
  if (link.word === 'or' && !(first.unit === null && small(first) && small(second) && second.numeral.value.lte(first.numeral.value.times(2).plus(1)))) return null;
  if (link.word === 'to' && lowAt(scene, first.from - 1) === 'of' && lowAt(scene, first.from - 2) === 'ratio') return null;
  // Up by 1,000 to 11,000: the step and where it led.
  if (link.word === 'to' && prior(scene, first.from) === 'by' && unit === null && second.numeral.value.gte(first.numeral.value.times(4))) return null;
  return { second, power };
};

const timesNext = /^(?:the|that|those|as|higher|more|larger|greater|bigger|faster|longer|its|their|what|of|over|national|than|china's|this|a)$/u;
const growthBefore = /^(?:rose|rise|risen|rising|grew|grown|grow|growing|increased|increase|increasing|expanded|jumped|soared|surged|up|climbed|multiplied|by|swelled|increases|leapt)$/u;

/** N times: a multiple after a verb of growth or before what it is compared with; else how often (null: a count). */
const timesRaw = (scene: Scene, first: Part, to: number, value: Exact, high: Exact | null): Raw | null => {
  const next = lowAt(scene, to);
  let step = first.from - 1;
  while (/^(?:by|no|less|fewer|maximum|more|than|nearly|almost|about|over|around|at|least|some|approximately|roughly|close|to|up|a|an|average|of|further)$/u.test(lowAt(scene, step)) && first.from - step < 6 && !(lowAt(scene, step) === 'to' && lowAt(scene, step - 1) !== 'close' && lowAt(scene, step - 1) !== 'up') && !(lowAt(scene, step) === 'up' && !/^to$/u.test(lowAt(scene, step + 1)))) step -= 1;
  const verb = lowAt(scene, step);
  const against = timesNext.test(next) && !(next === 'a' && /^(?:week|day|year|month|century)$/u.test(lowAt(scene, to + 1)));
  const base = { from: first.from, to, kind: 'multiple' as const, value, high, unit: 'x' };
  if (growthBefore.test(verb)) return { ...base, sense: against && /^(?:the|that|of|those|as)$/u.test(next) && !growthBefore.test(verb) ? 'level' : 'growth' };
  if (against && !(next === 'over' && /^(?:the|a)$/u.test(lowAt(scene, to + 1)) && lowAt(scene, to + 2) !== 'level')) return { ...base, sense: 'level', factor: value.toFixed() };
  if (verb === 'to' || /^(?:was|is|were|are|equals|being|equivalent|reached)$/u.test(verb) || !value.isInteger()) return { ...base, sense: 'level', factor: value.toFixed() };
  return null;
};

const indexWord = /^(?:index|indices|indexes|pmi|cpi|ppi)$/u;

/** below 50, the 50 mark: the watershed of an index that the sentence names. */
const watershed = (scene: Scene, at: number): boolean => {
  const line = /^(?:mark|threshold|line|level)$/u.test(lowAt(scene, at + 1)) || (lowAt(scene, at + 1) === '-' && /^(?:mark|point)$/u.test(lowAt(scene, at + 2)));
  if (!line && !/^(?:below|above)$/u.test(lowAt(scene, at - 1))) return false;
  for (let step = at - 1; step >= Math.max(scene.sentence[at] ?? 0, at - 40); step -= 1) if (indexWord.test(lowAt(scene, step))) return true;
  return false;
};

/** index, PMI before a bare number, within a few words. */
const onIndex = (scene: Scene, at: number): boolean => {
  // (preceding year = 100)
  if (lowAt(scene, at - 1) === '=' && lowAt(scene, at) === '100') return true;
  if (indexWord.test(lowAt(scene, at - 1)) || watershed(scene, at)) return true;
  const begin = Math.max(scene.sentence[at] ?? 0, at - 24);
  if (!/^(?::|at|was|to|of|reached|hit|reading|stood|is|were|registered|recorded|be|being|scored|and|,|\(|from)$/u.test(lowAt(scene, at - 1))) return false;
  for (let step = at - 1; step >= begin; step -= 1) {
    const low = lowAt(scene, step);
    if (/^(?:index|indices|indexes|pmi|cpi|ppi|coefficient)$/u.test(low)) return true;
    if ((low === ';' && lowAt(scene, step + 1) !== 'it') || low === 'while') return false;
  }
  return false;
};

const pastPlus = (scene: Scene, at: number): number => {
  if (lowAt(scene, at) === '+') return at + 1;
  return lowAt(scene, at) === '-' ? at + 2 : at;
};

const classify = (scene: Scene, first: Part, to: number, unit: EnglishUnit | null, value: Exact, high: Exact | null): Raw | null => {
  if (unit?.kind === 'multiple') {
    const fold = lowAt(scene, to - 1) === 'fold';
    if (fold) return { from: first.from, to, kind: 'multiple', value, high, unit: 'x', sense: 'growth', factor: value.toFixed() };
    if (lowAt(scene, to - 1) === 'x' || lowAt(scene, to - 1) === '×') return { from: first.from, to, kind: 'multiple', value, high, unit: 'x', sense: 'level', factor: value.toFixed() };
    return timesRaw(scene, first, to, value, high) ?? { from: first.from, to: to - 1, kind: 'count', value, high, unit: '' };
  }
  if (unit) return { from: first.from, to, kind: unit.kind, value, high, unit: unit.unit, ...(first.more && { more: true }), ...(first.marked && { power: first.numeral.power }) };
  if ((!isNoun(scene, to) || watershed(scene, first.from)) && first.numeral.digits && onIndex(scene, first.from) && value.lt(100000)) return { from: first.from, to, kind: 'index', value, high, unit: 'point' };
  return { from: first.from, to, kind: 'count', value, high, unit: '', bare: !isNoun(scene, pastPlus(scene, to)), power: first.numeral.power };
};

/** A bare magnitude counts only with an article, a comparator or a hyphenated unit: a hundred, billion-yuan. */
const bareStands = (scene: Scene, part: Part): boolean => {
  if (!part.numeral.bare) return true;
  const word = lowAt(scene, part.from - 1);
  const low = lowAt(scene, part.from);
  if (/^(?:several|few|many|multi|-|of|per|\(|couple|thousand|hundred|tens|hundreds)$/u.test(word) || scene.tokens[part.from]?.opens) return (part.hyphen && part.unit !== null && word !== '-') || (word === 'per' && part.unit?.kind === 'money');
  if (part.unit !== null && part.hyphen) return true;
  if (word.length > 4 && word.endsWith('est') && low !== 'million') return true;
  return /^(?:a|an|one|over|than|nearly|about|least|almost|to|the|another|some|around|half|exceeding|exceeds|exceeded|under|above|every|passed|surpassed|under|within|approximately|each|fewer|close)$/u.test(word) && !(word === 'the' && part.unit === null && low !== 'hundred');
};

/** six-lane counts, one-way does not. */
const compound = (scene: Scene, part: Part): boolean => {
  const dash = scene.tokens[part.to];
  const tail = scene.tokens[part.to + 1];
  if (part.unit !== null || dash?.text !== '-' || dash.gap || !tail || tail.gap || tail.type !== 'word') return false;
  if (compoundTails.has(tail.low)) return true;
  return !part.numeral.digits && part.numeral.value.lte(1);
};

const proForm = /^(?:level|scale|class|time|wide|run|owned|based|sized|made|built|term|speed|tech|end|quality|sea|land|old|new)$/u;

/** zero, one: words that mostly count nothing. */
const idle = (scene: Scene, part: Part): boolean => {
  const token = scene.tokens[part.from];
  if (part.unit !== null || part.numeral.digits || part.to > part.from + 1) return false;
  if (token?.low === 'zero') return !isNoun(scene, part.to);
  if (token?.low === 'one' && lowAt(scene, part.from - 2) === '-' && proForm.test(lowAt(scene, part.from - 1)) && !isNoun(scene, part.to)) return true;
  return token?.low === 'one' && !isNoun(scene, part.to) && scene.masked[part.to] !== 1 && !/^(?:in|is|was|more|fewer|less|and|exceeds|exceed|above|over|at|with|from|for|,|or|;|on|to)$/u.test(lowAt(scene, part.to));
};

/** Money, measures, percentages, durations, multiples, counts; with the range that one of them begins. */
export const readQuantity: Reader = (scene, at) => {
  const first = readPart(scene, at);
  const suffix = first && scene.tokens[first.numeral.to];
  // 3rd is an order, whoever refused it.
  if (suffix && !suffix.gap && /^(?:st|nd|rd|th)$/u.test(suffix.low)) return null;
  if (!first || !bareStands(scene, first) || compound(scene, first) || idle(scene, first)) return null;
  const end = rangeEnd(scene, first);
  if (!end) return classify(scene, first, first.to, first.unit, valueOf(first, first.unit), null);
  const unit = end.second.unit ?? first.unit;
  return classify(scene, first, end.second.to, unit, valueOf(first, first.unit ?? unit, end.power), valueOf(end.second, unit));
};
