import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeFloats } from '../../pipeline/io/browser/flow.ts';
import type { FlowBlock, FlowPaper } from '../../pipeline/io/browser/flow.ts';

const block = (kind: FlowBlock['kind'], height: number, rest: Partial<FlowBlock> = {}): FlowBlock =>
  ({ kind, height, marginTop: 10, marginBottom: 10, floats: false, line: kind === 'text' ? 20 : 0, ...rest });
const text = (lines: number): FlowBlock => block('text', lines * 20);
const chart = (height: number): FlowBlock => block('whole', height, { floats: true });
const heading = block('heading', 30);

const paper: FlowPaper = { first: 1000, other: 1000 };

/** The order in which the blocks stand after the moves. */
const order = (blocks: readonly FlowBlock[], on = paper): readonly number[] => {
  const all = blocks.map((_, index) => index);
  for (const { block: moving, behind } of placeFloats(blocks, on)) {
    all.splice(all.indexOf(moving), 1);
    all.splice(all.indexOf(behind) + 1, 0, moving);
  }
  return all;
};

describe('a chart on paper', () => {
  it('stays where it is written while it fits', () => {
    expect(order([text(10), chart(400), text(10), chart(200)])).toEqual([0, 1, 2, 3]);
  });

  it('lets the text behind it fill the page, and stands where that has turned it', () => {
    expect(order([text(40), chart(400), text(20), text(20)])).toEqual([0, 2, 1, 3]);
    expect(order([text(30), chart(500), text(5), text(5), text(5), text(5)])).toEqual([0, 2, 3, 4, 5, 1]);
  });

  it('stands before what would begin the fresh page anyway', () => {
    // The heading and two lines of its text do not fit any more.
    expect(order([text(40), chart(400), text(7), heading, text(10)])).toEqual([0, 2, 1, 3, 4]);
  });

  it('stays where little is left of the page', () => {
    expect(order([text(47), chart(400), text(20)])).toEqual([0, 1, 2]);
  });

  it('never passes another chart or table, not even one that could break', () => {
    const table = block('text', 300, { floats: true });
    expect(order([text(35), chart(400), chart(100), text(20), text(3)])).toEqual([0, 3, 1, 2, 4]);
    expect(order([text(35), chart(400), table, text(20), text(3)])).toEqual([0, 3, 1, 2, 4]);
  });

  it('waits for the page after, where the first that waited fills the page', () => {
    expect(order([text(40), chart(600), chart(600), text(30), text(30), text(30)])).toEqual([0, 3, 1, 4, 2, 5]);
  });

  it('stands at the end where no text follows', () => {
    expect(order([text(40), chart(400)])).toEqual([0, 1]);
    expect(order([text(40), chart(400), chart(300), text(2)])).toEqual([0, 3, 1, 2]);
  });

  it('knows that the first page may hold more, or less', () => {
    const blocks = [text(40), chart(250), text(20)];
    expect(order(blocks, { first: 1100, other: 1000 })).toEqual([0, 1, 2]);
    expect(order(blocks, { first: 1000, other: 1000 })).toEqual([0, 2, 1]);
  });

  it('is neither lost nor doubled, keeps its order, and text never moves', () => {
    const any = fc.oneof(fc.integer({ min: 1, max: 80 }).map(text), fc.integer({ min: 50, max: 1200 }).map(chart), fc.constant(heading));
    fc.assert(fc.property(fc.array(any, { maxLength: 40 }), (blocks) => {
      const all = order(blocks);
      expect(all.toSorted((a, b) => a - b)).toEqual(blocks.map((_, index) => index));
      for (const floats of [true, false]) {
        const those = all.filter((index) => blocks[index]?.floats === floats);
        expect(those).toEqual(those.toSorted((a, b) => a - b));
      }
    }));
  });
});
