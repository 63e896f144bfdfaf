/** A block of the running text as it is set on paper, in CSS pixels. */
export interface FlowBlock {
  readonly height: number;
  readonly marginTop: number;
  readonly marginBottom: number;
  /** `text` may break between its lines or rows; `heading` stays with what follows; `whole` does neither. */
  readonly kind: 'text' | 'heading' | 'whole';
  /** Whether it may stand later than it is written. */
  readonly floats: boolean;
  /** Height of one line or row, where the block may break; else 0. */
  readonly line: number;
}

/** How much the first page and each of the others hold, in CSS pixels. */
export interface FlowPaper {
  readonly first: number;
  readonly other: number;
}

/** Block `block` goes behind block `behind`; moves are made in order. Indexes count the blocks as they were given. */
export interface FlowMove {
  readonly block: number;
  readonly behind: number;
}

/** Lines that stay together at the foot and at the head of a page (CSS `orphans` and `widows`). */
const together = 2;
/** White space at a foot that is no blemish: less than this part of a page. */
const tolerable = 0.08;

interface Pen {
  /** How much of the page is used. */
  readonly used: number;
  /** Margin below the last block. */
  readonly below: number;
  /** What the page holds. */
  readonly page: number;
}

const gapOf = (pen: Pen, block: FlowBlock): number => (pen.used === 0 ? 0 : Math.max(pen.below, block.marginTop));
const roomOf = (pen: Pen, block: FlowBlock): number => pen.page - pen.used - gapOf(pen, block);

/** Sets a block: where the pen stands behind it. What does not fit goes to the next page, a text line by line. */
const set = (pen: Pen, block: FlowBlock, paper: FlowPaper): Pen => {
  const room = roomOf(pen, block);
  if (block.height <= room) return { ...pen, used: pen.page - room + block.height, below: block.marginBottom };
  const lines = block.line > 0 ? Math.round(block.height / block.line) : 0;
  const here = block.kind === 'text' ? Math.min(Math.floor(room / block.line), lines - together) : 0;
  let rest = here >= together ? block.height - here * block.line : block.height;
  while (block.kind === 'text' && rest > paper.other) rest -= paper.other;
  return { used: Math.min(rest, paper.other), below: block.marginBottom, page: paper.other };
};

/** Height of a heading together with the beginning of what it heads, or of a block that does not break. */
const unbroken = (blocks: readonly FlowBlock[], from: number): number => {
  let height = 0;
  let below = 0;
  for (const block of blocks.slice(from)) {
    if (block.floats && height > 0) return height;
    height += (height > 0 ? Math.max(below, block.marginTop) : 0) + (block.kind === 'text' ? Math.min(block.height, together * block.line) : block.height);
    below = block.marginBottom;
    if (block.kind !== 'heading') return height;
  }
  return height;
};

/**
 * Where charts and tables stand on paper so that no page ends in white: one that does not fit on what is left of a page
 * lets the text behind it go first, and stands where that text has turned the page. They keep their order among
 * themselves, and none goes further than it must. Pages are reckoned as CSS Fragmentation breaks them (no break in a
 * chart, two lines kept together, a heading kept with its text), from heights measured in one long page. What is reckoned
 * wrong leaves some white space, no more.
 */
export const placeFloats = (blocks: readonly FlowBlock[], paper: FlowPaper): readonly FlowMove[] => {
  const moves: FlowMove[] = [];
  let pen: Pen = { used: 0, below: 0, page: paper.first };
  let waiting: number[] = [];
  let behind = -1;
  const place = (index: number, block: FlowBlock): void => {
    moves.push({ block: index, behind });
    behind = index;
    pen = set(pen, block, paper);
  };
  /** Those that wait, on the page just turned: the first in any case, the others as long as they fit. */
  const drop = (): void => {
    waiting = waiting.filter((index, nth) => {
      const block = blocks[index];
      const stays = block === undefined || (nth > 0 && (block.height > roomOf(pen, block) || waiting[nth - 1] !== behind));
      if (!stays) place(index, block);
      return stays;
    });
  };
  blocks.forEach((block, index) => {
    const room = roomOf(pen, block);
    if (block.floats && (waiting.length > 0 || (block.kind === 'whole' && block.height > room && room > tolerable * paper.other))) {
      waiting.push(index);
      return;
    }
    if (unbroken(blocks, index) > room && pen.used > 0) {
      pen = { used: 0, below: 0, page: paper.other };
      drop();
    }
    const { page, used } = pen;
    pen = set(pen, block, paper);
    behind = index;
    if (pen.page !== page || pen.used < used) drop();
  });
  for (const index of waiting) {
    const block = blocks[index];
    if (block) place(index, block);
  }
  return moves;
};
