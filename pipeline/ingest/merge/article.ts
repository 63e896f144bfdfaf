import { readBody } from './blocks.ts';
import { mergeBodies } from './body.ts';
import { mergeFields } from './fields.ts';
import type { Origin } from './lists.ts';

/** Three versions of a text: as the last import wrote it, as the editor has it, as import would write it now. */
export interface Versions { readonly base: string; readonly mine: string; readonly theirs: string }

/** What became of a field, or of a block, that editor or source changed. */
export interface Change {
  readonly origin: Exclude<Origin, 'same'>;
  /** Line and column in the merged text; of what is gone, those of what follows it. */
  readonly line: number;
  readonly column: number;
  /** The name of a field of the front matter; null for blocks. */
  readonly field: string | null;
  readonly base: string | null;
  readonly mine: string | null;
  readonly theirs: string | null;
  /** It is no longer there. */
  readonly isGone: boolean;
  /** Editor and source both put something new here. */
  readonly meets: boolean;
}

/** A merged text and what changed in it, in its order. */
export interface Merged { readonly text: string; readonly changes: readonly Change[] }

const frontMatter = /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))/u;

interface Parts { readonly open: string; readonly front: string; readonly close: string; readonly body: string }

const partsOf = (text: string): Parts => {
  const [whole = '', open = '', front = '', close = ''] = frontMatter.exec(text) ?? [];
  return { open, front, close, body: text.slice(whole.length) };
};

const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

const placesOf = (text: string): ((offset: number) => { readonly line: number; readonly column: number }) => {
  const starts = [0, ...[...text.matchAll(/\n/gu)].map(({ index }) => index + 1)];
  return (offset) => {
    let [low, high] = [0, starts.length - 1];
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
};

const mergeParts = (base: Parts, mine: Parts, theirs: Parts): Merged => {
  const fields = mergeFields(base.front, mine.front, theirs.front);
  const head = mine.open + (fields?.text ?? mine.front) + mine.close;
  const body = mergeBodies(readBody(base.body), readBody(mine.body), readBody(theirs.body));
  const text = head + body.text;
  const place = placesOf(text);
  const ofFields = (fields?.changes ?? []).map(({ field, origin, mine: own, theirs: other, start }): Change =>
    ({ ...place(mine.open.length + start), origin, field, base: null, mine: own, theirs: other, isGone: false, meets: false }));
  const ofBlocks = body.slots.flatMap(({ origin, base: old, mine: own, theirs: other, value, start, meets }): readonly Change[] =>
    (origin === 'same' ? [] : [{ ...place(head.length + start), origin, field: null, base: old?.text ?? null, mine: own?.text ?? null, theirs: other?.text ?? null, isGone: value === null, meets }]));
  return { text, changes: [...ofFields, ...ofBlocks] };
};

/** What the editor has changed, where the source brings nothing new. */
const changesAlone = (base: string, mine: string): readonly Change[] => (base === mine ? [] : mergeParts(partsOf(base), partsOf(mine), partsOf(base)).changes);

/**
 * Merges three versions of an article: its front matter field by field, its text by blocks, a block that both changed by
 * sentences. What only one changed is taken; where both changed the same, the editor's stays and the change is a
 * `conflict`. An article that the editor left alone becomes the source's, one whose source is as it was stays as it is,
 * byte for byte. The line ends are the editor's. The editor's front matter must be readable.
 */
export const mergeArticle = ({ base, mine, theirs }: Versions): Merged => {
  const mark = mine.startsWith('\ufeff') ? '\ufeff' : '';
  const [old, own, other] = [withLf(base), withLf(mine.slice(mark.length)), withLf(theirs)];
  if (own === other || other === old) return { text: mine, changes: changesAlone(old, own) };
  const merged = own === old ? { text: other, changes: mergeParts(partsOf(old), partsOf(own), partsOf(other)).changes } : mergeParts(partsOf(old), partsOf(own), partsOf(other));
  const isCrlf = /\r\n/u.test(mine) && !/(?<!\r)\n/u.test(mine);
  return { text: mark + (isCrlf ? merged.text.replaceAll('\n', '\r\n') : merged.text), changes: merged.changes };
};
