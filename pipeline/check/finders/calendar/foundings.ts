import type { Mention } from '../../../model/index.ts';
import { foundings } from '../../lexicon/calendar.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';

/** A year with the event that happened in it. */
export interface Founding {
  readonly mention: Mention;
  readonly year: number;
  /** Which kinds of event its clause names. */
  readonly events: ReadonlySet<number>;
}

export const isTime = ({ kind }: Mention): boolean => kind === 'year' || kind === 'date';
/** The rows of the lexicon whose words stand here. */
export const eventsIn = (words: string): ReadonlySet<number> => new Set(foundings.flatMap((pattern, at) => (pattern.test(words) ? [at] : [])));
const clause = (words: string): string => /^[^。；\n]*/u.exec(words)?.[0] ?? '';

/** 1994年成立, 成立于1994年, 2002年，…总结提出. */
export const foundingsOf = ({ s, mentions }: Scene): readonly Founding[] => mentions.flatMap((mention, at) => {
  const stretch = isTime(mention) ? stretchOf(mention) : null;
  if (!stretch) return [];
  const next = mentions[at + 1]?.start ?? s.length;
  // 2024年将迎来成立30周年: the event is that of the anniversary; 2007年上市，今年成立39周年: it is its own.
  const behind = /(?:[^，。；:\n]{0,8})于$/u.exec(s.slice(Math.max(0, mention.start - 10), mention.start))?.[0] ?? '';
  const between = s.slice(mention.end, next);
  const isItsYear = between.length < 40 && !/[。；\n]/u.test(between) && eventsIn(between.includes('，') ? between.slice(0, between.indexOf('，')) : '').size === 0;
  if (isItsYear && eventsIn(behind).size === 0 && /周年|週年/u.test(mentions[at + 1]?.text ?? '')) return [];
  // 2021年，成立于1927年的…: the event is that of the next year.
  const ahead = clause(s.slice(mention.end, Math.min(mention.end + 40, next))).replace(/[^，:]*于$/u, '');
  const named = eventsIn(behind);
  const events = named.size > 0 ? named : eventsIn(ahead);
  return events.size > 0 ? [{ mention, year: stretch[0].year, events }] : [];
});

/** Before the event of an anniversary, what is no name of who was founded. */
const noName = /^(?:[)是为系的月日号]|今年|正值|恰逢|适逢|时值|即将|将|喜|已|又|再|举行|举办|召开|隆重|热烈|庆祝|纪念|迎来|欢庆|喜迎|迎|迈入|了|其|该|本|我|在|以|全球|共同)+/u;

/** The clause around a place. */
const clauseAround = (s: string, start: number, end: number): string => {
  const from = Math.max(0, start - 40);
  return s.slice(from + s.slice(from, start).search(/[^，。；\n]*$/u), end + (/^[^，。；\n]*/u.exec(s.slice(end, end + 40))?.[0].length ?? 0));
};

const bareWords = (words: string): string => words.replace(/[\d年月日号是为于在的，“”]|以来/gu, '');

/** 1949年建交: a year and its event, of nobody named. */
const isPure = (told: string): boolean => {
  const words = bareWords(told);
  return foundings.some((one) => words.replace(one, '') === '');
};

/**
 * May the founding be that of another body than the one whose anniversary it is? `words` stand between the year (or the
 * clause's beginning) and the anniversary: 2024年中法建交60周年 against 1970年中意建交.
 */
export const isAnothers = (s: string, founded: Founding, words: string): boolean => {
  const at = foundings.reduce((first, one) => { const found = words.search(one); return found >= 0 && found < first ? found : first; }, words.length);
  const who = words.slice(0, at).replace(noName, '').replace(/(?:将|即将|喜|迎来|喜迎|庆祝|举行|举办|的|是)+$/u, '');
  const told = clauseAround(s, founded.mention.start, founded.mention.end);
  return who.length > 1 && !told.includes(who) && !isPure(told);
};
