import type { Mention } from '../../model/index.ts';
import type { Pair } from './problem.ts';
import type { Scene } from './scene.ts';

/** A mention of the Chinese with the one that renders it. */
export interface FigurePair {
  readonly zh: Mention;
  readonly en: Mention | null;
}

const spanOf = ({ start, end }: Mention): string => `${start}-${end}`;

/** A range that the other side's words put together (from 20 … to 30) counts by its first number. */
const asFound = (mention: Mention, known: ReadonlyMap<string, Mention>, starts: ReadonlyMap<number, Mention>): Mention | null =>
  known.get(spanOf(mention)) ?? starts.get(mention.start) ?? null;

/** The pairs of an alignment by the mentions of the Chinese text as it was scanned, each with its English at most once. */
export const figurePairs = ({ zh, en }: Scene, pairs: readonly Pair[]): readonly FigurePair[] => {
  const [zhKnown, enKnown] = [zh, en].map(({ mentions }) => new Map(mentions.map((one) => [spanOf(one), one])));
  const [zhStarts, enStarts] = [zh, en].map(({ mentions }) => new Map(mentions.map((one) => [one.start, one])));
  const rendered = new Map<Mention, Mention>();
  for (const pair of pairs) {
    const a = zhKnown && zhStarts && asFound(pair.zh.mention, zhKnown, zhStarts);
    const b = enKnown && enStarts && asFound(pair.en.mention, enKnown, enStarts);
    if (a && b && !rendered.has(a)) rendered.set(a, b);
  }
  return zh.mentions.map((one) => ({ zh: one, en: rendered.get(one) ?? null }));
};
