import type { Block, Body, Joined, Placed } from './blocks.ts';
import { joinBody } from './blocks.ts';
import { mergeInside } from './inside.ts';
import { mergeLists, type Slot } from './lists.ts';
import { textLikeness } from './pair.ts';

/** A merged body, with what became of each block and where it stands; a block that is gone stands where it would be. */
export interface MergedBody {
  readonly text: string;
  readonly slots: readonly (Slot<Block> & { readonly start: number })[];
}

const inside = (base: Block, mine: Block, theirs: Block): Block | null => {
  const text = mergeInside(base.text, mine.text, theirs.text);
  return text === null ? null : { ...mine, text, key: text };
};

/** The offset of each slot: its block's, of one that is gone the next one's. */
const withStarts = (slots: readonly Slot<Block>[], { text, starts }: Joined): MergedBody['slots'] => {
  let next = 0;
  return slots.map((slot) => {
    const start = starts[next] ?? text.length;
    if (slot.value) next += 1;
    return { ...slot, start };
  });
};

/** Merges three versions of a body by blocks. */
export const mergeBodies = (base: Body, mine: Body, theirs: Body): MergedBody => {
  const slots = mergeLists(base.blocks, mine.blocks, theirs.blocks, { likeness: textLikeness(), inside });
  const placed = slots.flatMap(({ value, mine: own, theirs: other }): readonly Placed[] =>
    (value ? [{ block: value, mine: own?.at ?? null, theirs: other?.at ?? null }] : []));
  const joined = joinBody(placed, { base, mine, theirs });
  return { text: joined.text, slots: withStarts(slots, joined) };
};
