import type { Block, Body, Joined, Placed } from './blocks.ts';
import { joinBody } from './blocks.ts';
import { fuseParts } from './fuse.ts';
import { mergeInside } from './inside.ts';
import { textLikeness } from './likeness.ts';
import { meetings, mergeLists, type Manner, type Slot } from './lists.ts';

/** A merged block, with what became of it and where it stands; one that is gone stands where it would be. */
export interface MergedBlock extends Slot<Block> {
  readonly start: number;
  /** The source's is new here, and so is what the editor has behind it. */
  readonly meets: boolean;
}

/** A merged body. */
export interface MergedBody { readonly text: string; readonly slots: readonly MergedBlock[] }

/** A block that one took out and the other only cut, or set anew in paragraphs, is gone; one that the other changed is not. */
const inside: Manner<Block>['inside'] = ({ base, mine, theirs }) => {
  const merged = mergeInside(base?.text ?? '', mine?.text ?? '', theirs?.text ?? '');
  const block = mine ?? theirs;
  if (!merged || !block || (merged.text !== '' && !(mine && theirs))) return null;
  return { value: merged.text === '' ? null : { ...block, text: merged.text, key: merged.text }, isClean: merged.isClean };
};

/** The offset of each slot: its block's, of one that is gone the next one's. */
const withStarts = (slots: readonly Slot<Block>[], { text, starts }: Joined): MergedBody['slots'] => {
  const met = meetings(slots);
  let next = 0;
  return slots.map((slot) => {
    const start = starts[next] ?? text.length;
    if (slot.value) next += 1;
    return { ...slot, start, meets: met.has(slot) };
  });
};

/** Merges three versions of a body by blocks. */
export const mergeBodies = (base: Body, mine: Body, theirs: Body): MergedBody => {
  const fused = fuseParts({ base, mine, theirs });
  const slots = mergeLists(fused.base, fused.mine, fused.theirs, { likeness: textLikeness(), inside, rank: ({ rank }) => rank });
  const placed = slots.flatMap(({ value, mine: own, theirs: other }): readonly Placed[] => (value ? [{ block: value, mine: own, theirs: other }] : []));
  const joined = joinBody(placed, { base, mine, theirs });
  return { text: joined.text, slots: withStarts(slots, joined) };
};
