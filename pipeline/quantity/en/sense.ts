import type { Sense } from '../../model/index.ts';
import { movedUp } from './lexicon/comparators.ts';
import { cues, headDecline, headFillers, headGrowth, lessWords, moreWords, otherTime } from './lexicon/senses.ts';
import { lowAt, type Raw, type Scene } from './raw.ts';

interface Previous { readonly raw: Raw; readonly sense: Sense | null }

/** 5% higher than: against the same series at another time growth, against another series higher. */
const comparison = (scene: Scene, at: number): Sense | null => {
  const low = lowAt(scene, at);
  const up = moreWords.has(low);
  if (!up && !lessWords.has(low)) return null;
  if (low === 'over' || low === 'under') return null;
  const stop = at + 14;
  for (let step = at + 1; step < stop; step += 1) {
    const word = lowAt(scene, step);
    if (/^(?:[.;,]|and|while)$/u.test(word) && step > at + 1) break;
    if (otherTime.has(word) || /^(?:19|20)\d\d$/u.test(word)) return /^(?:average|mean)$/u.test(lowAt(scene, step + 1)) ? (up ? 'higher' : 'lower') : up ? 'growth' : 'decline';
    if (/^(?:national|provincial|average|country's|whole|province|overall|nationwide|total|target|expected|expectations|original|forecast|global)$/u.test(word)) return up ? 'higher' : 'lower';
  }
  if (low === 'more' || low === 'less' || low === 'fewer') return null;
  // 7.4 percent higher, and no more: than before.
  if (/^(?:[.;,)]|)$/u.test(lowAt(scene, at + 1))) return up ? 'growth' : 'decline';
  return up ? 'higher' : 'lower';
};

/** higher than the estimate by 15.5 per cent. */
const compared = (scene: Scene, raw: Raw): Sense | null => {
  if (lowAt(scene, raw.from - 1) !== 'by') return null;
  for (let step = raw.from - 2; step >= Math.max(scene.sentence[raw.from] ?? 0, raw.from - 16); step -= 1) {
    const low = lowAt(scene, step);
    if (/^[,;]$/u.test(low)) return null;
    if (/^(?:exceeded|exceed|exceeds|exceeding|outpaced|outpacing|outpaces|outperformed|outperforming|surpassed|surpassing|outstripped|outstripping|beat|beating)$/u.test(low)) return 'higher';
    if (/^(?:trailed|trailing|lagged|lagging)$/u.test(low)) return 'lower';
    if (lowAt(scene, step + 1) === 'than') return comparison(scene, step);
  }
  return null;
};

/** The token after a second figure of the same comparison: or $87.8 billion, and 88%. */
const otherFigure = (scene: Scene, at: number): number | null => {
  let step = at;
  while (step < at + 5 && /^(?:[$¥€£%]|us|hk|rmb|cny|\d[\d.,]*|million|billion|trillion|thousand|yuan|dollars|percent|per|cent)$/u.test(lowAt(scene, step))) step += 1;
  return step > at && /\d/u.test(lowAt(scene, at) + lowAt(scene, at + 1) + lowAt(scene, at + 2)) ? step : null;
};

/** What stands right after the figure: growth, year-on-year decline, of the total, higher than. */
const ahead = (scene: Scene, raw: Raw): Sense | null => {
  let at = raw.to;
  // Four per cent (or $28.8 billion) lower.
  if (lowAt(scene, at) === '(') for (let step = at; step < at + 9; step += 1) if (lowAt(scene, step) === ')') at = step + 1;
  const first = lowAt(scene, at);
  const direct = comparison(scene, at);
  if (direct) return direct;
  if (/^(?:point|points|-)$/u.test(first) && comparison(scene, at + 1)) return comparison(scene, at + 1);
  // 20% more of, 12% fewer than
  if (first === 'more' || first === 'less' || first === 'fewer') return first === 'more' ? 'growth' : 'decline';
  if (first === 'off' || first === 'discount') return 'decline';
  if ((first === 'up' || first === 'down') && !(first === 'up' && lowAt(scene, at + 1) === 'to')) return first === 'up' ? 'growth' : 'decline';
  // 13.7 per cent or $87.8 billion lower than the estimate.
  const other = first === 'or' || first === 'and' ? otherFigure(scene, at + 1) : null;
  if (other !== null && comparison(scene, other)) return comparison(scene, other);
  for (let steps = 0; steps < 5; steps += 1, at += 1) {
    const low = lowAt(scene, at);
    if (scene.tokens[at]?.opens) return null;
    if (headGrowth.has(low)) return 'growth';
    if (headDecline.has(low)) return 'decline';
    if (!headFillers.has(low)) return null;
  }
  return null;
};

/** Verbs that end at a value: rose to 24%, raise from 5% to 8%. */
const endsAt = (scene: Scene, at: number): boolean => {
  const word = lowAt(scene, at - 1);
  // Fell below 3 per cent, rose above 60 per cent.
  if (/^(?:below|under)$/u.test(word) && cues.get(lowAt(scene, at - 2)) === 'decline') return true;
  if (/^(?:above|beyond|past)$/u.test(word) && /^(?:rose|climbed|increased|risen|jumped|rise|climb|kept|ceiling|cap|limit|target|rate|ratio|share)$/u.test(lowAt(scene, at - 2))) return true;
  if (word === 'to' && lowAt(scene, at - 2) === 'up') return movedUp.has(lowAt(scene, at - 3));
  if (word === 'to') return !/^(?:close|equal|equivalent|due)$/u.test(lowAt(scene, at - 2)) ;
  return word === 'from' || (word === 'at' && !/^(?:growth|expansion|increase|inflow)$/u.test(lowAt(scene, at - 2)));
};

/** by 5%: what changed by it stands before; the nouns between do not matter. */
const changedBy = (scene: Scene, raw: Raw): Sense | null => {
  let at = raw.from - 1;
  while (/^(?:about|around|nearly|almost|over|more|than|at|least|some|a|an|average|of|approximately|roughly|up|to|further|another|less|no|well|as|much|just|only|under|close|some)$/u.test(lowAt(scene, at)) && raw.from - at < 7) at -= 1;
  if (lowAt(scene, at) !== 'by') return null;
  for (let step = at - 1; step >= Math.max(scene.sentence[at] ?? 0, at - 24); step -= 1) {
    const sense = cues.get(lowAt(scene, step));
    if (lowAt(scene, step) === ';') return null;
    if (sense === 'growth' || sense === 'decline') return sense;
  }
  return null;
};

/** …; of cars by 6.6 percent: the verb of the figure before, which changed by something too. */
const sameVerb = (scene: Scene, raw: Raw, previous: Previous | null): Sense | null => {
  if (!previous || previous.raw.kind !== raw.kind || lowAt(scene, raw.from - 1) !== 'by' || scene.sentence[raw.from] !== scene.sentence[previous.raw.from]) return null;
  return lowAt(scene, previous.raw.from - 1) === 'by' ? previous.sense : null;
};

/** up more than 5%, an increase of no less than 3%: the change governs the bound; more than 60% elsewhere is a level. */
const bounded = (scene: Scene, than: number): Sense => {
  let at = than - 1;
  while (than - at < 4 && /^(?:no|more|less|fewer|greater|slightly|of|by)$/u.test(lowAt(scene, at))) at -= 1;
  const verb = at < than - 1 ? cues.get(lowAt(scene, at)) : undefined;
  return verb === 'growth' || verb === 'decline' ? verb : 'level';
};

const back = (scene: Scene, raw: Raw): { sense: Sense; step: number } | null => {
  const floor = Math.max(scene.sentence[raw.from] ?? 0, raw.from - 40);
  let commas = 0;
  for (let step = raw.from - 1; step >= floor; step -= 1) {
    const low = lowAt(scene, step);
    if (low === ';') return null;
    if (low === ',' ) commas += 1;
    if (low === 'up' && lowAt(scene, step + 1) === 'to') continue;
    if (low === 'up' && /^(?:made|make|making|makes|set|pick|sped|eat|eats|take|takes|taking|took|taken|end|ends|ended)$/u.test(lowAt(scene, step - 1))) return { sense: 'level', step };
    if (low === 'least' || low === 'with' || low === 'only' || low === 'at' || low === 'cut' && lowAt(scene, step - 1) === 'short') continue;
    if (low === 'lower' && lowAt(scene, step - 1) === 'or') continue;
    // A one-off grant takes nothing off.
    if (low === 'off' && lowAt(scene, step - 1) === '-') continue;
    if (/^(?:rate|rates|share|proportion|ratio|level|target|are|is|was|were|be|been|total)$/u.test(low) && adverbial(scene, step, raw.from)) continue;
    const sense = low === 'than' ? bounded(scene, step) : cues.get(low);
    if (sense) return { sense, step };
    if (commas > 4) return null;
  }
  return null;
};

/** growth rate of 5%, growth was 5%: the rate is of what stands before it. */
const adverbial = (scene: Scene, at: number, to: number): boolean => {
  if (/^(?:rate|rates|target)$/u.test(lowAt(scene, at))) return /^(?:growth|inflation|decline|increase|annual|average)$/u.test(lowAt(scene, at - 1)) && !/^(?:inflation)$/u.test(lowAt(scene, at - 1));
  if (to - at > 6) return false;
  for (let step = at - 1; step >= Math.max(scene.sentence[at] ?? 0, at - 8); step -= 1) {
    if (/^(?:growth|decline|increase|decrease|rise|drop|reduction|contraction|expansion)$/u.test(lowAt(scene, step))) return true;
    if (/^[,;]$/u.test(lowAt(scene, step))) return false;
  }
  return false;
};

const needed = new Set(['percent', 'percentage_point', 'multiple', 'ratio']);

/** by 3,200; an increase of 3,200; up RMB 26.6 billion: the figure itself is a change. */
const changeOf = (scene: Scene, raw: Raw): Sense | null => {
  const next = compared(scene, raw) ?? (lowAt(scene, raw.to + 1) === 'than' ? comparison(scene, raw.to) : null);
  if (next) return next;
  if (/^(?:more|fewer|less)$/u.test(lowAt(scene, raw.to)) && /^than$/u.test(lowAt(scene, raw.to + 1))) return lowAt(scene, raw.to) === 'more' ? 'growth' : 'decline';
  let step = raw.from - 1;
  const floor = scene.sentence[raw.from] ?? 0;
  while (step >= floor && /^(?:about|nearly|almost|some|around|roughly|no|less|fewer|more|than|over|under|approximately|a|an|least|at|another|up|to)$/u.test(lowAt(scene, step)) && !(lowAt(scene, step) === 'up' && lowAt(scene, step + 1) !== 'to') && !(lowAt(scene, step) === 'to' && lowAt(scene, step - 1) !== 'up')) step -= 1;
  const low = lowAt(scene, step);
  if (low === 'by' || low === 'of') {
    const verb = cues.get(lowAt(scene, step - 1));
    return verb === 'growth' || verb === 'decline' ? verb : null;
  }
  return /^(?:up|down|rose|fell|grew)$/u.test(low) && raw.kind !== 'rank' ? (cues.get(low) ?? null) : null;
};

/** The sense of a mention: growth, decline, level, higher, lower; null where none is asked for. */
export const senseOf = (scene: Scene, raw: Raw, previous: Previous | null): Sense | null => {
  if (raw.sense) return raw.sense;
  if (!needed.has(raw.kind)) return /^(?:money|count|measure|area|duration|index)$/u.test(raw.kind) ? changeOf(scene, raw) : null;
  const front = compared(scene, raw) ?? ahead(scene, raw);
  if (front) return front;
  // 5%, down from 7.4%: what it was before is of the same sort.
  if (previous && previous.raw.kind === raw.kind && previous.sense === 'growth' && lowAt(scene, raw.from - 1) === 'from' && /^(?:down|up)$/u.test(lowAt(scene, raw.from - 2)) && raw.from - previous.raw.to <= 10) return 'growth';
  if (endsAt(scene, raw.from)) return 'level';
  if (raw.value?.isNegative() === true && raw.kind === 'percent') return 'growth';
  // 4.1%, 6.0% and 5.8%: the items of a list share their verb.
  if (previous && previous.raw.kind === raw.kind && previous.sense && /^(?:,|and|or)$/u.test(lowAt(scene, raw.from - 1)) && raw.from - previous.raw.to <= 2) return previous.sense;
  if (lowAt(scene, raw.from - 1) === '+') return 'growth';
  const by = changedBy(scene, raw) ?? sameVerb(scene, raw, previous);
  if (by) return by;
  if (lowAt(scene, raw.from - 1) === 'which' && lowAt(scene, raw.from - 2) === 'of') return 'level';
  // Compared with 8 per cent: the sense of what it is compared with.
  if (previous && previous.raw.kind === raw.kind && previous.sense && /^(?:with|against|versus)$/u.test(lowAt(scene, raw.from - 1)) && scene.sentence[raw.from] === scene.sentence[previous.raw.from] && !/^(?:and|up|along|together)$/u.test(lowAt(scene, raw.from - 2)) && (lowAt(scene, raw.from - 1) !== 'with' || lowAt(scene, raw.from - 2) === 'compared')) return previous.sense;
  if (lowAt(scene, raw.to) === 'of' && !/^(?:by|of|up|down|cut|cuts|reduce|reduced|save|saved|saving|saves|lost|waive)$/u.test(lowAt(scene, raw.from - 1)) && !(cues.get(lowAt(scene, raw.from - 1)) === 'decline')) return 'level';
  return back(scene, raw)?.sense ?? 'level';
};

