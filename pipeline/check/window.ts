/** How far a line is looked through on each side of a place. */
const reach = 160;

/** A stretch of the text. */
export interface Stretch { readonly from: number; readonly to: number }

/**
 * The sentence around a place with so many before and behind it, within its line: what a writer tells in one breath. At most
 * 160 characters on each side, so that time stays in proportion to the text.
 */
export const windowAt = (s: string, at: number, back = 0, on = 0): Stretch => {
  const floor = Math.max(0, at - reach);
  const before = s.slice(floor, at).replace(/^.*\n/su, '').split(/(?<=[。！？])/u);
  const own = /[。！？]$/u.test(before.at(-1) ?? '') ? [...before, ''] : before;
  const from = at - own.slice(-1 - back).join('').length;
  const behind = (s.slice(at, at + reach).split('\n', 1)[0] ?? '').split(/(?<=[。！？])/u);
  return { from, to: at + behind.slice(0, 1 + on).join('').length };
};
