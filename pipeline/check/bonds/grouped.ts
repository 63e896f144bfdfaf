import type { Figure } from '../figures/index.ts';

/** Figures in groups of what `key` gives, in order. */
export const grouped = (figures: readonly Figure[], key: (figure: Figure) => number): readonly (readonly Figure[])[] => {
  const groups: Figure[][] = [];
  let last: number | null = null;
  for (const f of figures) {
    if (key(f) === last) groups.at(-1)?.push(f);
    else groups.push([f]);
    last = key(f);
  }
  return groups;
};
