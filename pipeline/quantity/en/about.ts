import { lowAt, type Raw, type Scene } from './raw.ts';

const timed: ReadonlySet<string> = new Set(['year', 'date', 'period']);
const named: ReadonlySet<string> = new Set(['ordinal', 'code']);

/** Words that lead a time to the figure before it or the clause after it: at the end of 2022, as of June, in the first half. */
const leads = /^(?:in|at|by|during|for|on|as|of|the|end|beginning|start|close|early|late|mid|year-end|-|between|throughout|over)$/u;
/** A new clause: what stands after it may open with a time of its own. */
const breaks = /^[;,(]$|^(?:and|while|but|whereas)$/u;
/** Words between a figure and a later time that may begin another thought. */
const turns = /^(?:began|begun|opened|started|launched|founded|established|signed|held|built|completed|released|announced|and|but|while|which|who|that|since|than|from|when|whose|;|:)$/u;
const baseWords = /^(?:than|from|since|before|until|till|against|with|over|to|after)$/u;

/** A year that figures are compared with or reckoned from: than in 2019, the 2015 level, since 2012. */
const isBase = (scene: Scene, raw: Raw): boolean => {
  if (/^levels?$/u.test(lowAt(scene, raw.to)) || baseWords.test(lowAt(scene, raw.from - 1))) return true;
  let step = raw.from - 1;
  while (step > raw.from - 6 && leads.test(lowAt(scene, step))) step -= 1;
  return /^(?:than|that|those|from|since|compared|with|level|levels|times|over|many|much|high|large)$/u.test(lowAt(scene, step));
};

/** in 2023 was, at the end of June stood: what a clause tells of its time. */
const tells = /^(?:was|were|is|are|reached|totalled|totaled|stood|came|amounted|rose|grew|fell|increased|decreased|dropped|hit|exceeded|topped|registered|recorded|averaged|alone)$/u;

/** Whether nothing but leading words parts a time from the head of its sentence. */
const opens = (scene: Scene, raw: Raw): boolean => {
  const begin = scene.sentence[raw.from] ?? 0;
  if (raw.from - begin > 6) return false;
  for (let step = begin; step < raw.from; step += 1) if (!leads.test(lowAt(scene, step))) return false;
  // In the 1994 reform: the year names what is spoken of.
  if (raw.kind === 'year' && lowAt(scene, raw.from - 1) === 'the') return false;
  return raw.from > begin || lowAt(scene, raw.to) !== '-';
};

/** Whether a time opens a clause: at the head of its sentence, or after a mark: …; in 2022, …. */
const heads = (scene: Scene, raw: Raw): boolean => {
  let step = raw.from - 1;
  while (step > raw.from - 6 && leads.test(lowAt(scene, step))) step -= 1;
  if (step < raw.from - 1 && tells.test(lowAt(scene, raw.to))) return true;
  return opens(scene, raw) || (step < raw.from - 1 && breaks.test(lowAt(scene, step)) && (lowAt(scene, step) === ';' || breaks.test(lowAt(scene, raw.to))));
};

/** The token after a figure and the gloss in brackets behind it. */
const behind = (scene: Scene, raw: Raw): number => {
  if (lowAt(scene, raw.to) !== '(') return raw.to;
  for (let step = raw.to; step < raw.to + 14; step += 1) if (lowAt(scene, step) === ')') return step + 1;
  return raw.to;
};

/** How a later time of the sentence stands to a figure: 2 directly behind it, 1 in the same breath, 0 apart. */
const reach = (scene: Scene, figure: Raw, time: Raw): 0 | 1 | 2 => {
  const from = behind(scene, figure);
  if (time.from <= from || time.from - from > 24) return 0;
  let direct: 1 | 2 = 2;
  for (let step = from; step < time.from; step += 1) {
    if (turns.test(lowAt(scene, step))) return 0;
    if (!leads.test(lowAt(scene, step)) && lowAt(scene, step) !== ')') direct = 1;
  }
  return leads.test(lowAt(scene, time.from - 1)) ? direct : 0;
};

interface Moment {
  readonly raw: Raw;
  readonly iso: string;
  /** It, or the last moment before it, that opens a clause. */
  readonly head: Moment | null;
}

const momentsOf = (scene: Scene, sentence: readonly Raw[]): readonly Moment[] => {
  const moments: Moment[] = [];
  for (const raw of sentence) {
    if (!timed.has(raw.kind) || typeof raw.iso !== 'string' || isBase(scene, raw)) continue;
    const moment = { raw, iso: raw.iso, head: moments.at(-1)?.head ?? null };
    moments.push(heads(scene, raw) ? { ...moment, head: moment } : moment);
  }
  return moments;
};

/** How many moments stand before a token. A sentence may be as long as the text: it is halved, not walked. */
const passed = (moments: readonly Moment[], token: number): number => {
  let [low, high] = [0, moments.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((moments[middle]?.raw.from ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low;
};

/** The time that a sentence itself gives a figure: right behind it, at the head of its clause, or the only one that follows. */
const within = (scene: Scene, figure: Raw, moments: readonly Moment[]): string | null => {
  const count = passed(moments, figure.from);
  const [last, next] = [moments[count - 1], moments[count]];
  const near = next ? reach(scene, figure, next.raw) : 0;
  if (last && lowAt(scene, last.raw.to) === ':' && figure.from === last.raw.to + 1) return last.iso;
  if (next && near === 2) return next.iso;
  if (last?.head) return last.head.iso;
  if (next && near === 1 && moments.length === 1) return next.iso;
  return last && follows(scene, last.raw, figure) ? last.iso : null;
};

/** … in 2023, up 6.1 percent: the change that a time is followed by. */
const follows = (scene: Scene, time: Raw, figure: Raw): boolean => {
  if (lowAt(scene, time.to) !== ',' || figure.from - time.to > 6 || !leads.test(lowAt(scene, time.from - 1))) return false;
  for (let step = time.to + 1; step < figure.from; step += 1) {
    if (!/^(?:up|down|by|a|an|the|of|increase|rise|growth|gain|decrease|decline|drop|fall|growing|rising|falling|nearly|about|over|more|than|year-on-year|an|representing|equivalent|to|or)$/u.test(lowAt(scene, step))) return false;
  }
  return figure.from > time.to + 1;
};

/** In 2021, …: what follows is told of that time; By 2027 is an aim, and the 2023-24 estimate a thing. */
const carries = (scene: Scene, time: Raw): boolean => !/^(?:by|on)$/u.test(lowAt(scene, scene.sentence[time.from] ?? 0)) && lowAt(scene, time.from - 1) !== 'the' && time.from > (scene.sentence[time.from] ?? 0);

/**
 * The time each mention is about, where the text fixes it: in its sentence, or, in a sentence that names no time, the one
 * with which its paragraph opens, as long as the paragraph turns to no other. Null for times and names.
 */
export const periodsOf = (scene: Scene, raws: readonly Raw[]): readonly (string | null)[] => {
  const periods: (string | null)[] = [];
  let opening: string | null = null;
  for (let at = 0; at < raws.length;) {
    const first = scene.sentence[raws[at]?.from ?? 0] ?? 0;
    let end = at;
    while (end < raws.length && scene.sentence[raws[end]?.from ?? 0] === first) end += 1;
    const sentence = raws.slice(at, end);
    const moments = momentsOf(scene, sentence);
    const silent = !sentence.some((raw) => timed.has(raw.kind));
    const starts = scene.tokens[first]?.opens === true;
    if (starts || paragraph(scene, raws[at - 1], first)) opening = null;
    for (const raw of sentence) {
      const own = timed.has(raw.kind) || named.has(raw.kind) ? null : silent ? opening : within(scene, raw, moments);
      periods.push(own);
    }
    const head = moments.find((moment) => opens(scene, moment.raw));
    if (head) opening = starts && carries(scene, head.raw) ? head.iso : null;
    at = end;
  }
  return periods;
};

/** Whether a line begins between the mention before a sentence and the sentence. */
const paragraph = (scene: Scene, before: Raw | undefined, first: number): boolean => {
  if (!before) return true;
  for (let step = first; step >= before.to; step -= 1) if (scene.tokens[step]?.opens) return true;
  return false;
};
