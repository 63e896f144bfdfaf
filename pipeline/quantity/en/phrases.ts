import { tokenize, type Token } from './tokens.ts';

/** Phrases of a lexicon by their first (or last) token: what stands at a place is found in a few steps. */
export interface Phrases<T> {
  readonly at: (tokens: readonly Token[], from: number) => { readonly to: number; readonly value: T } | null;
  readonly endingAt: (tokens: readonly Token[], to: number) => { readonly from: number; readonly value: T } | null;
}

interface Entry<T> {
  readonly parts: readonly string[];
  readonly value: T;
}

const index = <T>(entries: readonly Entry<T>[], side: 'first' | 'last'): Map<string, Entry<T>[]> => {
  const map = new Map<string, Entry<T>[]>();
  for (const entry of entries.toSorted((a, b) => b.parts.length - a.parts.length)) {
    const key = (side === 'first' ? entry.parts[0] : entry.parts.at(-1)) ?? '';
    const list = map.get(key);
    if (list) list.push(entry);
    else map.set(key, [entry]);
  }
  return map;
};

/**
 * Looks phrases up by tokens, the longest first. `exact` compares capitals too; `fit` says when a token stands for a part
 * (spaces and hyphens are alike where a part of the phrase is left out of the text).
 */
export const phraseBook = <T>(given: Iterable<readonly [string, T]>, exact = false): Phrases<T> => {
  const form = (token: Token): string => (exact ? token.text : token.low);
  const entries = [...given].map(([phrase, value]) => ({ parts: tokenize(phrase).map(form), value }));
  const firsts = index(entries, 'first');
  const lasts = index(entries, 'last');
  const fits = (tokens: readonly Token[], from: number, parts: readonly string[]): boolean =>
    from >= 0 && parts.every((part, n) => {
      const token = tokens[from + n];
      return token !== undefined && form(token) === part && (n === 0 || !token.opens);
    });
  return {
    at: (tokens, from) => {
      const token = tokens[from];
      const found = token && firsts.get(form(token))?.find((entry) => fits(tokens, from, entry.parts));
      return found ? { to: from + found.parts.length, value: found.value } : null;
    },
    endingAt: (tokens, to) => {
      const token = tokens[to - 1];
      const found = token && lasts.get(form(token))?.find((entry) => fits(tokens, to - entry.parts.length, entry.parts));
      return found ? { from: to - found.parts.length, value: found.value } : null;
    },
  };
};
