import { mention, type Mention, type Sense } from '../../model/index.ts';
import { periodsOf } from './about.ts';
import { mayBegin } from './begin.ts';
import { compare } from './comparator.ts';
import { inherit } from './lists.ts';
import { labels } from './lexicon/names.ts';
import { readMultiple } from './multiple.ts';
import { readDate, readNumericDate } from './date.ts';
import { readDecade, readFraction, readHalf, readRatio } from './fraction.ts';
import { numberedAt, readLabelled, readList, readOrdinal, readStreak } from './order.ts';
import { readAge, readStretch, readYear, readYears } from './period.ts';
import { readQuantity } from './quantity.ts';
import type { Raw, Reader, Scene } from './raw.ts';
import { sceneOf } from './scene.ts';
import { senseOf } from './sense.ts';
import { shadow } from './shadow.ts';
import { fillYears } from './years.ts';

export { cardinals, fractionParts, ordinals, romans } from './lexicon/numbers.ts';
export { cues } from './lexicon/senses.ts';
export { readNumeral } from './number.ts';
export { comparatorReach } from './reach.ts';
export { shadow } from './shadow.ts';
export { tokenize } from './tokens.ts';

/** In this order: what is read first hides what the next would see. */
const ofNumbers: readonly Reader[] = [readNumericDate, readDate, readStretch, readAge, readYears, readList, readStreak, readFraction, readRatio, readOrdinal, readYear, readQuantity];
const ofWords: readonly Reader[] = [readDate, readStretch, readAge, readLabelled, readList, readStreak, readHalf, readFraction, readOrdinal, readMultiple, readQuantity, readDecade];

/** Table 3, Room 1203, Line 8: the number after the label, to be skipped. */
const labelled = (scene: Scene, at: number): number => {
  const token = scene.tokens[at];
  const next = scene.tokens[at + 1];
  return token && next && labels.has(token.text) && next.gap && !next.opens && next.type === 'number' && /^\d{1,4}(?:\.\d{1,2})?$/u.test(next.text) ? at + 2 : at;
};

const readAll = (scene: Scene): Raw[] => {
  const raws: Raw[] = [];
  for (let at = 0; at < scene.tokens.length;) {
    const token = scene.tokens[at];
    if (!token || !(mayBegin(token) || labels.has(token.text))) {
      at += 1;
      continue;
    }
    const skip = labelled(scene, at);
    const numbered = skip > at ? null : numberedAt(scene, at);
    const raw = scene.masked[at] || skip > at ? null : numbered ? numbered.raw : readFirst(scene, at);
    if (raw) raws.push(raw);
    at = raw ? raw.to : Math.max(skip, numbered?.to ?? 0, at + 1);
  }
  return raws;
};

const readFirst = (scene: Scene, at: number): Raw | null => {
  for (const reader of scene.tokens[at]?.type === 'number' ? ofNumbers : ofWords) {
    const raw = reader(scene, at);
    if (raw && raw.to > at) return raw;
  }
  return null;
};

const finish = (text: string, scene: Scene, raw: Raw, sense: Sense | null, period: string | null): Mention => {
  const start = scene.tokens[raw.from]?.start ?? 0;
  const end = scene.tokens[raw.to - 1]?.end ?? start;
  const { comparator, dir } = compare(scene, raw);
  return mention({
    start, end, text: text.slice(start, end), kind: raw.kind, unit: raw.unit, value: raw.value?.toFixed() ?? null,
    valueHigh: raw.high?.toFixed() ?? null, values: raw.values ?? [], comparator, dir: dir ?? null, sense, iso: raw.iso ?? null, period, factor: raw.factor ?? null,
  });
};

/**
 * Every quantity of an English text, by start, without overlaps, by the annotation guideline. `currency` (ISO 4217) is what a
 * bare `$` means; without it the text decides (HKD in Hong Kong's papers, else USD). Total, in time linear in the text.
 */
export const scanEnglish = (text: string, options: { readonly currency?: string; readonly year?: number }): Mention[] => {
  const scene = sceneOf(shadow(text), options.currency);
  const raws = fillYears(scene, inherit(scene, readAll(scene)), options.year ?? null);
  let previous: { raw: Raw; sense: Sense | null } | null = null;
  const periods = periodsOf(scene, raws);
  return raws.map((raw, at) => {
    const sense = senseOf(scene, raw, previous);
    previous = { raw, sense };
    return finish(text, scene, raw, sense, periods[at] ?? null);
  });
};
