import { readBody } from './blocks.ts';
import { mergeBodies } from './body.ts';
import { mergeFields } from './fields.ts';
import { withLf, withLineEndsOf } from './line-ends.ts';
import type { Origin } from './lists.ts';
import { miscounted, type Miscount } from './sum.ts';

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
  /** Editor and source both moved it, to different places. */
  readonly isApart: boolean;
}

/** What stands more often in a merged text, or less often, than by the changes of both it should. */
export interface Stray extends Omit<Miscount, 'offset'> { readonly line: number; readonly column: number }

/** A merged text, what changed in it, in its order, and what does not add up. */
export interface Merged { readonly text: string; readonly changes: readonly Change[]; readonly strays: readonly Stray[] }

const frontMatter = /^(---[ \t]*\n)([\s\S]*?\n)(---[ \t]*(?:\n|$))/u;

interface Parts { readonly open: string; readonly front: string; readonly close: string; readonly body: string }

const partsOf = (text: string): Parts => {
  const [whole = '', open = '', front = '', close = ''] = frontMatter.exec(text) ?? [];
  return { open, front, close, body: text.slice(whole.length) };
};

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
    ({ ...place(mine.open.length + start), origin, field, base: null, mine: own, theirs: other, isGone: false, meets: false, isApart: false }));
  const ofBlocks = body.slots.flatMap(({ origin, base: old, mine: own, theirs: other, value, start, meets, isApart }): readonly Change[] => {
    // Of a table in conflict, the other rows are merged.
    const [was, has, comes] = [old?.text ?? null, (origin === 'conflict' ? value : own)?.text ?? null, other?.text ?? null];
    return origin === 'same' ? [] : [{ ...place(head.length + start), origin, field: null, base: was, mine: has, theirs: comes, isGone: value === null, meets, isApart }];
  });
  const named = ofBlocks.filter(({ origin }) => origin === 'conflict').flatMap((one) => [one.base, one.mine, one.theirs]);
  const strays = miscounted({ base: base.body, mine: mine.body, theirs: theirs.body, merged: body.text }, named).map(({ offset, ...stray }): Stray => ({ ...stray, ...place(head.length + offset) }));
  return { text, changes: [...ofFields, ...ofBlocks], strays };
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
  if (own === other || other === old) return { text: mine, changes: changesAlone(old, own), strays: [] };
  const parts = mergeParts(partsOf(old), partsOf(own), partsOf(other));
  const merged = own === old ? { ...parts, text: other } : parts;
  return { ...merged, text: mark + withLineEndsOf(mine, merged.text) };
};
