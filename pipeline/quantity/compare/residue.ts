import type { Mention } from '../../model/index.ts';
import { cardinals, ordinals, readNumeral, romans, tokenize } from '../en/index.ts';
import { Exact } from '../number.ts';
import { numeralAt } from '../zh/index.ts';
import { englishCounts, hanCounts } from './lexicon/counts.ts';

/**
 * Numbers that stand in a text outside its mentions: in names (三六一度, 361°), plans, labels, words (两岸, both sides).
 * A mention on one side that meets such a number on the other has been kept, whatever it is called there.
 */
export type Residue = Map<string, number>;

const add = (residue: Residue, value: string): void => { residue.set(value, (residue.get(value) ?? 0) + 1); };

const covered = (mentions: readonly Mention[], length: number): Uint8Array => {
  const taken = new Uint8Array(length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  return taken;
};

const hanDigits = '零一二三四五六七八九';

/** Numbers of a Chinese text outside its mentions. */
export const residueZh = (shadow: string, mentions: readonly Mention[]): Residue => {
  const taken = covered(mentions, shadow.length);
  const residue: Residue = new Map();
  for (let at = 0; at < shadow.length;) {
    if (taken[at]) {
      at += 1;
      continue;
    }
    const word = hanCounts.find(([text]) => shadow.startsWith(text, at));
    if (word) {
      for (const value of word[1]) add(residue, value);
      at += word[0].length;
      continue;
    }
    const numeral = numeralAt(shadow, at);
    if (numeral) {
      add(residue, numeral.low.toFixed());
      at = Math.max(numeral.end, at + 1);
      continue;
    }
    // 三六一度: digits one by one.
    let end = at;
    while (end < shadow.length && hanDigits.includes(shadow.charAt(end)) && !taken[end] && end - at < 12) end += 1;
    if (end > at) add(residue, String(Number(shadow.slice(at, end).replace(/./gu, (char) => String(hanDigits.indexOf(char))))));
    at = Math.max(end, at + 1);
  }
  return residue;
};

const said: ReadonlyMap<string, number> = new Map([englishCounts, cardinals, ordinals].flatMap((words) => Object.entries(words)));

/** Numbers of an English text outside its mentions, and words that count without a number (both, dual, the largest). */
export const residueEn = (shadow: string, mentions: readonly Mention[]): Residue => {
  const tokens = tokenize(shadow);
  const taken = covered(mentions, shadow.length);
  const residue: Residue = new Map();
  for (let at = 0; at < tokens.length;) {
    const token = tokens[at];
    if (!token || taken[token.start]) {
      at += 1;
      continue;
    }
    const numeral = readNumeral(tokens, at);
    if (numeral && numeral.to > at) {
      add(residue, numeral.value.toFixed());
      at = numeral.to;
      continue;
    }
    const value = said.get(token.low) ?? romans[token.text];
    if (value !== undefined) add(residue, new Exact(value).toFixed());
    at += 1;
  }
  return residue;
};

/** Takes from both what both hold: 5G and 5G say nothing of a five that is missing. */
export const cancel = (zh: Residue, en: Residue): void => {
  for (const [value, count] of zh) {
    const common = Math.min(count, en.get(value) ?? 0);
    if (common === 0) continue;
    zh.set(value, count - common);
    en.set(value, (en.get(value) ?? 0) - common);
  }
};

export const holds = (residue: Residue, value: string | null): boolean =>
  value !== null && (residue.get(new Exact(value).toFixed()) ?? 0) > 0;
