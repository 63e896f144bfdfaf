import type { Figure } from './figure.ts';

const zhComparator = /(?:不低于|不少于|不超过|不足|不到|超过|突破|接近|将近|大约|至少|最多|最高|最低|高于|低于|约|近|超|逾|上)(?:了|有|为)?$/u;
const zhBefore = /(?:达到|达|第|其中|各|每|增长到|增长|提高到|提高|下降到|下降|增加到|增加|减少到|减少|上升到|上升|提升到|提升|降低到|降低|降至|升至|增至|翻|高出|低)(?:了|有|为)?$/u;
const zhAfter = /^(?:及以上|以上|以下|以内|左右|上下|多|余|封顶)/u;
const enBefore = /(?:\b(?:(?:more|less|fewer|greater|higher|lower) than|no (?:more|less|fewer) than|not (?:more|less|exceeding)(?: than)?|at least|at most|up to|as (?:many|much) as|in excess of|close to|just (?:under|over)|well over|over|under|above|below|about|around|approximately|roughly|some|nearly|almost|approaching|exceed(?:ed|ing|s)?|surpass(?:ed|ing|es)?|topp(?:ed|ing)|(?:a )?maximum of|a minimum of|within|rank(?:ed|ing)|another|an additional|a further|each|by|to))\s+(?:(?:a|an|the)\s+)?$/iu;
const enAfter = /^\s*(?:or (?:more|less|above|below|higher|lower|fewer|so|over|under)|and (?:above|over|below)|at (?:least|most)|-plus|\+)/iu;

/** A figure with the words that qualify it, as they stand: 近300家, more than 300. */
export const quoteOf = (figure: Figure, text: string): { readonly text: string; readonly at: number } => {
  const { start, end } = figure.mention;
  // 签约33个 has no 约: what is no comparator is no part of the quotation.
  const [before, after] = figure.side === 'en' ? [enBefore, enAfter] : [figure.mention.comparator === 'eq' ? zhBefore : zhComparator, zhAfter];
  const head = before.exec(text.slice(Math.max(0, start - 30), start))?.[0] ?? '';
  const tail = after.exec(text.slice(end, end + 20))?.[0] ?? '';
  return { text: text.slice(start - head.length, end + tail.length), at: start - head.length };
};
