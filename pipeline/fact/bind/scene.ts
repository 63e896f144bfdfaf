import type { Entity, Fact, FactMention, Indicator, Quantity } from '../../model/index.ts';
import { plainChinese, readPeriod } from '../../quantity/index.ts';
import type { Sentence } from '../mentions.ts';
import { callingsOf } from './called.ts';
import type { Earlier } from './earlier.ts';

/** A mention that measures something. */
export interface Figure extends FactMention {
  readonly quantity: Quantity;
}

/** Where words of a list stand in a sentence. */
export interface Occurrence<T> {
  readonly of: T;
  readonly start: number;
  readonly end: number;
}

/** Figures that a 分别 or 依次 deals out in order, and to what, as far as the sentence lists as many before them. */
export interface Dealt {
  readonly figures: readonly Figure[];
  /** One for each figure, or null: none are listed. */
  readonly periods: readonly string[] | null;
  readonly entities: readonly string[] | null;
  readonly names: readonly Occurrence<NamedIndicator>[] | null;
  /** Whether a word (分别) says so; else the figures are of the list in order or of all of it together, and of none of it alone. */
  readonly isTold: boolean;
}

/** A sentence with its mentions, ready to be asked what stands where. */
export interface Scene {
  readonly sentence: Sentence;
  /** Width and script made alike, Latin letters small; offsets are the sentence's. */
  readonly plain: string;
  readonly mentions: readonly FactMention[];
  readonly figures: readonly Figure[];
  readonly dealt: readonly Dealt[];
  /** Figures of another time, by their ids. */
  readonly earlier: ReadonlyMap<string, Earlier>;
}

/** An indicator with its Chinese names and wordings, made alike as the text's. */
export interface NamedIndicator extends Indicator {
  readonly plain: readonly string[];
}

/** A place with its Chinese name, made alike as the text's, and all by which the article calls it. */
export interface NamedEntity extends Entity {
  readonly plain: string;
  readonly called: readonly string[];
}

/** What the whole article is bound against. */
export interface Knowledge {
  readonly facts: ReadonlyMap<string, Fact>;
  readonly indicators: readonly NamedIndicator[];
  readonly entities: readonly NamedEntity[];
  /** Facts of an indicator and an entity, by `indicator/entity`, then by the days of their periods. */
  readonly ofWhom: ReadonlyMap<string, ReadonlyMap<string, Fact>>;
}

/** A period by its days, however it is written: 2023-H1 is 2023-01--2023-06. */
export const daysOf = (period: string): string => {
  const read = readPeriod(period);
  return read ? JSON.stringify([read.start, read.end]) : period;
};

export const plainWords = (text: string): string => plainChinese(text).replace(/[A-Z]/gu, (letter) => letter.toLowerCase());

const isFigure = (mention: FactMention): mention is Figure => mention.quantity !== null;

export const sceneOf = (sentence: Sentence, mentions: readonly FactMention[]): Scene =>
  ({ sentence, plain: plainWords(sentence.text), mentions, figures: mentions.filter(isFigure), dealt: [], earlier: new Map() });

/** What stands around a figure; names that are farther off are not its own, and a sentence without end costs no more than its length. */
export interface Around {
  readonly plain: string;
  /** Offset in the sentence of its first character. */
  readonly from: number;
  /** The figures within, this one among them. */
  readonly figures: readonly Figure[];
  readonly times: readonly FactMention[];
  /** The words that set figures into another time. */
  readonly earlier: readonly Earlier[];
}

const back = 240;
const on = 60;

/** Those of a list in order that stand within a span. */
export const within = <T extends FactMention>(list: readonly T[], from: number, to: number): readonly T[] => {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((list[middle]?.zh.start ?? to) < from) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (end < list.length && (list[end]?.zh.end ?? to) <= to) end += 1;
  return list.slice(low, end);
};

export const aroundOf = ({ plain, figures, mentions, earlier }: Scene, { zh }: Figure): Around => {
  const [from, to] = [Math.max(0, zh.start - back), Math.min(plain.length, zh.end + on)];
  return { plain: plain.slice(from, to), from, figures: within(figures, from, to), times: within(mentions, from, to).filter(({ quantity }) => quantity === null), earlier: [...earlier.values()].filter(({ start, end }) => from <= start && end <= to) };
};

const places = (text: string, word: string): readonly number[] => {
  const found: number[] = [];
  if (word === '') return found;
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) found.push(at);
  return found;
};

/** Every place around a figure where one of the words stands, by offsets of the sentence. */
export const occurrences = <T>({ plain, from }: Pick<Around, 'plain' | 'from'>, of: T, words: readonly string[]): readonly Occurrence<T>[] =>
  words.flatMap((word) => places(plain, word).map((start) => ({ of, start: from + start, end: from + start + word.length })));

/** Without those that stand within a longer one: 规上工业企业 is not 工业企业. */
export const longest = <T>(found: readonly Occurrence<T>[]): readonly Occurrence<T>[] =>
  found.filter((one) => !found.some((other) => other.end - other.start > one.end - one.start && other.start <= one.start && one.end <= other.end));

export const knowledgeOf = (
  { facts, indicators, entities, sentences }: {
    readonly facts: readonly Fact[]; readonly indicators: readonly Indicator[]; readonly entities: readonly Entity[]; readonly sentences: readonly Pick<Sentence, 'text'>[];
  },
): Knowledge => {
  const [title = '', ...others] = sentences.map(({ text }) => plainWords(text));
  const whole = [title, ...others].join('\n');
  const ofWhom = new Map<string, Map<string, Fact>>();
  for (const fact of facts) {
    const key = `${fact.indicator}/${fact.entity}`;
    const byDays = ofWhom.get(key) ?? new Map<string, Fact>();
    ofWhom.set(key, byDays.set(daysOf(fact.period), fact));
  }
  return {
    facts: new Map(facts.map((fact) => [fact.id, fact])), ofWhom,
    indicators: indicators.map((one) => ({ ...one, plain: [...new Set([one.name.zh, ...one.wordings.zh].map(plainWords))] })),
    entities: entities.map((one) => {
      const plain = plainWords(one.name.zh);
      return { ...one, plain, called: callingsOf(plain, entities, title, whole) };
    }),
  };
};
