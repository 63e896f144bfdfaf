import { after, before, governed, grants, movedUp, type Comparison } from './lexicon/comparators.ts';
import { phraseBook } from './phrases.ts';
import { lowAt, type Raw, type Scene } from './raw.ts';

const leading = phraseBook(before);
const trailing = phraseBook(after);
const equal: Comparison = { comparator: 'eq' };
const timeless = new Set(['year', 'date', 'period', 'ordinal', 'code', 'rank']);

/** over five years after a sum: during them. */
const during = (scene: Scene, raw: Raw, from: number): boolean => {
  if (raw.kind !== 'duration') return false;
  if (/^(?:spread|spent|invested|phased|repaid|spanning|repayable|held|taking|course)$/u.test(lowAt(scene, from - 1))) return true;
  const begin = Math.max(scene.sentence[from] ?? 0, from - 12);
  for (let step = from - 1; step >= begin; step -= 1) {
    if (/^(?:billion|million|trillion|thousand|%|percent|cent|times|yuan|[$¥€£])$/u.test(lowAt(scene, step)) || /^\d{1,3}(?:,\d{3})+/u.test(lowAt(scene, step))) return true;
    if (/^(?:of|for|take|takes|took|lasted|with|in)$/u.test(lowAt(scene, from - 1))) return false;
  }
  return false;
};

/** Turn over, carry over, extend over: no more than. Took over five firms, but took over five years is more than them. */
const overParticles = /^(?:turn|turns|turned|turning|hand|handed|carry|carried|rolled|extend|extends|extended|extending|spread|spreads|stretch|stretches|stretched|scattered)$/u;

/** Exceptions of words that do other work too. */
const applies = (scene: Scene, raw: Raw, from: number, to: number, marked: boolean): boolean => {
  const word = lowAt(scene, to - 1);
  const single = to - from === 1;
  if (single && word === 'over') return !during(scene, raw, from) && !overParticles.test(lowAt(scene, from - 1)) && (raw.kind === 'duration' || !/^(?:take|takes|took|taken|taking)$/u.test(lowAt(scene, from - 1)));
  if (single && word === 'under') return raw.kind !== 'count' || !governed.has(lowAt(scene, raw.to)) && lowAt(scene, raw.to) !== '-';
  // Edged up to 1.7 per cent.
  if (word === 'to' && lowAt(scene, to - 2) === 'up' && movedUp.has(lowAt(scene, from - 1))) return false;
  if (single && word === 'near') return raw.kind !== 'duration';
  if (single && word === 'some') return true;
  // The top 1% of sellers.
  if (word === 'top' && /^(?:the|a|its|their|of)$/u.test(lowAt(scene, from - 1))) return false;
  if (/^(?:top|tops|pass|passes|passed|passing|cross|crosses|crossed|crossing|break|broke|breaks|broken|breaking|breach|breached|topped|topping)$/u.test(word) && single) {
    return marked || raw.kind !== 'count' || raw.value?.gt(999) === true;
  }
  if (word === 'to' && lowAt(scene, to - 2) === 'close' && lowAt(scene, from - 1) === 'bring') return false;
  return true;
};

/** Words that may stand between comparator and number. */
const between = /^(?:a|an|the|another|as|one's|every)$/u;

const markWord = (scene: Scene, at: number): boolean => {
  for (let step = at; step < at + 3; step += 1) if (/^(?:mark|threshold|milestone|level|barrier)$/u.test(lowAt(scene, step))) return true;
  return false;
};

const leadingAt = (scene: Scene, raw: Raw): Comparison | null => {
  const floor = scene.sentence[raw.from] ?? 0;
  let to = raw.from;
  const word = lowAt(scene, to - 1);
  const article = to > floor && between.test(word);
  if (article) to -= 1;
  const opens = /^["'(]$/u.test(lowAt(scene, to - 1)) && !article;
  if (opens) to -= 1;
  if (lowAt(scene, to - 1) === 'between' || lowAt(scene, to - 1) === 'from') to -= 1;
  const found = leading.endingAt(scene.tokens, to);
  if (!found || found.from < floor || scene.masked[to - 1]) return null;
  const mark = article && word === 'the';
  if (mark && !(found.value.mark && markWord(scene, raw.to)) && !/^(?:above|over|exceeding|exceeded|below|around|about|near|nearly|beyond|within|exceeds|exceed|of)$/u.test(lowAt(scene, to - 1))) return null;
  if (mark && !found.value.mark && !markWord(scene, raw.to) && lowAt(scene, to - 2) !== 'short') return null;
  return applies(scene, raw, found.from, to, mark || markWord(scene, raw.to)) ? found.value : null;
};

/** as much as: a ceiling where something is granted. */
const granted = (scene: Scene, raw: Raw): boolean => {
  const { from } = raw;
  if (!(lowAt(scene, from - 1) === 'as' && /^(?:much|high)$/u.test(lowAt(scene, from - 2)))) return false;
  for (let step = from - 3; step >= Math.max(scene.sentence[from] ?? 0, from - 16); step -= 1) if (grants.has(lowAt(scene, step))) return true;
  return false;
};

/** Words that stand far enough before to need a look of their own: subject to a ceiling of (a) …, with a maximum subsidy of …. */
const ceiling = (scene: Scene, raw: Raw): boolean => {
  if (!/^(?:of|at|is|be)$/u.test(lowAt(scene, raw.from - 1))) return false;
  for (let step = raw.from - 2; step >= Math.max(scene.sentence[raw.from] ?? 0, raw.from - 5); step -= 1) {
    if (/^(?:maximum|ceiling|cap|capped)$/u.test(lowAt(scene, step))) return true;
    if (/^(?:raised|raising|raise|total|[,;])$/u.test(lowAt(scene, step))) return false;
  }
  return false;
};

/** a minimum rate of 4.75 per cent. */
const floor = (scene: Scene, raw: Raw): boolean => {
  if (!/^(?:of|at|is)$/u.test(lowAt(scene, raw.from - 1))) return false;
  for (let step = raw.from - 2; step >= Math.max(scene.sentence[raw.from] ?? 0, raw.from - 5); step -= 1) {
    if (lowAt(scene, step) === 'minimum') return true;
    if (/^(?:wage|wages|living|[,;])$/u.test(lowAt(scene, step))) return false;
  }
  return false;
};

const trailingAt = (scene: Scene, raw: Raw): Comparison | null => {
  const next = scene.tokens[raw.to];
  if (!next || next.opens) return null;
  if (next.text === 'plus' || next.low === 'plus') return null;
  const found = trailing.at(scene.tokens, raw.to);
  if (!found) return null;
  if (next.text === '-' && next.gap) return null;
  if (next.text === '+' && (next.gap || scene.tokens[raw.to + 1]?.gap === false && scene.tokens[raw.to + 1]?.type === 'number')) return null;
  // RMB 3 billion and more than 1,900 shops: the comparator of the next number.
  if (/^(?:and|or)$/u.test(next.low) && /^(?:than|\$|[¥€£])$|^\d/u.test(lowAt(scene, found.to))) return null;
  // 5 or more enterprises; and above: not before a grade.
  return found.value;
};

/** The comparator of a mention, from the words before it, then those after; time, ranks and names have none. */
export const compare = (scene: Scene, raw: Raw): Comparison => {
  if (timeless.has(raw.kind)) return equal;
  if (raw.more) return { comparator: 'gt' };
  if (granted(scene, raw)) return { comparator: 'max' };
  const lead = leadingAt(scene, raw);
  const trail = trailingAt(scene, raw);
  if (lead) return lead;
  if (trail) return trail;
  if (ceiling(scene, raw)) return { comparator: 'max' };
  return floor(scene, raw) ? { comparator: 'ge' } : equal;
};
