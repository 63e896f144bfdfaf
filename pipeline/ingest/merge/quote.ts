import { splitSentences } from '../../segment/index.ts';

/** Longer wordings are cut in a finding; in the file of the conflicts they stand whole. */
const longest = 60;

/** The sentence, or row, around the characters from `start` up to `end`, cut where it is long. */
const around = (text: string, start: number, end: number): { readonly from: number; readonly words: string } => {
  const ends = /[。！？\n|]/u;
  let [first, to] = [start, end];
  while (first > 0 && start - first < longest && !ends.test(text[first - 1] ?? '')) first -= 1;
  while (to < text.length && to - first < 2 * longest && !ends.test(text[Math.max(to, 1) - 1] ?? '')) to += 1;
  let from = to - first <= longest ? first : Math.max(first, start - longest / 3);
  while (from < start && text[from] === '*') from += 1;
  const whole = Array.from(text.slice(from, to));
  return { from, words: whole.length > longest ? `${whole.slice(0, longest - 1).join('')}…` : whole.join('') };
};

/** The first sentence of a text that another has not. */
const ownSentence = (text: string, other: string): ReturnType<typeof around> => {
  const found = splitSentences(text).find(({ start, end }) => !other.includes(text.slice(start, end).trim()));
  return found ? around(text, found.start, found.end) : { from: 0, words: '' };
};

/** Where two wordings differ: what each has there, and where it begins in the first. */
export const differing = (mine: string, theirs: string): { readonly from: number; readonly mine: string; readonly theirs: string } => {
  if (/\n\s*\n/u.test(`${mine}|${theirs}`)) {
    // Joined or split by one of them: it is not the empty line that is told.
    const own = ownSentence(mine, theirs);
    return { from: own.from, mine: own.words, theirs: ownSentence(theirs, mine).words };
  }
  let [head, tail] = [0, 0];
  const short = Math.min(mine.length, theirs.length);
  while (head < short && mine[head] === theirs[head]) head += 1;
  while (tail < short - head && mine.at(-1 - tail) === theirs.at(-1 - tail)) tail += 1;
  const own = around(mine, head, mine.length - tail);
  return { from: own.from, mine: own.words, theirs: around(theirs, head, theirs.length - tail).words };
};

/** Words of several lines as one. */
export const oneLine = (text: string): string => text.replace(/\s+/gu, ' ').trim();

/** The beginning of a block, for a finding. */
export const opening = (text: string | null): string => oneLine(around(text ?? '', 0, 0).words);
