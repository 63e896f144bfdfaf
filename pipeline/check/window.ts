import type { Mention } from '../model/index.ts';
import type { Figure } from './figures/index.ts';
import type { Scene } from './scene.ts';

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

/** Figures that stand within `back` before and `on` after `f`, no more than `lines` lines off; the nearest first. */
export const nearby = (scene: Scene, f: Figure, { back, on, lines }: { readonly back: number; readonly on: number; readonly lines: number }): readonly Figure[] =>
  [...scene.figures.slice(Math.max(0, f.index - back), f.index).toReversed(), ...scene.figures.slice(f.index + 1, f.index + 1 + on)]
    .filter((one) => Math.abs(one.line - f.line) <= lines);

const wordsTo = (until: RegExp) => (scene: Scene, at: number, most: number): string => until.exec(scene.s.slice(Math.max(0, at - most), at))?.[0] ?? '';

/** The words before a place in its line, at most `most` characters: a window, so that time stays in proportion to length. */
export const lineTo = wordsTo(/[^\n]*$/u);
/** The same in its sentence (to 。！？), in the part of it (to ；too) and in its clause (to every stop). */
export const sentenceTo = wordsTo(/[^。！？\n]*$/u);
export const partTo = wordsTo(/[^。！？；\n]*$/u);
export const clauseTo = wordsTo(/[^，。！？；:\n]*$/u);

/** The words of its clause before a figure, lengths of time among them (平均一天6.2万). */
export const wordsBefore = (scene: Scene, f: Figure): string => clauseTo(scene, f.m.start, 16);

/** More mentions than this do not stand in a stretch that a finder asks for. */
const most = 60;

/** Mentions that lie in a stretch of the text, found by halving. */
export const mentionsIn = ({ mentions }: Scene, from: number, to: number): readonly Mention[] => {
  let [low, high] = [0, mentions.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((mentions[middle]?.start ?? 0) < from) low = middle + 1;
    else high = middle;
  }
  return mentions.slice(low, low + most).filter(({ end }) => end <= to);
};

/** The last figures that end before a place, at most `count` of them, the nearest first; found by halving. */
export const figuresBefore = ({ figures }: Scene, at: number, count: number): readonly Figure[] => {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((figures[middle]?.m.end ?? 0) <= at) low = middle + 1;
    else high = middle;
  }
  return figures.slice(Math.max(0, low - count), low).toReversed();
};

/** The index of the first figure that starts at or behind a place; found by halving. */
export const firstFrom = (figures: readonly Figure[], at: number): number => {
  let [low, high] = [0, figures.length];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if ((figures[middle]?.m.start ?? 0) < at) low = middle + 1;
    else high = middle;
  }
  return low;
};
