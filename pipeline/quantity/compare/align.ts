import { assign } from './assign.ts';
import type { Figure } from './figure.ts';
import { judge } from './judge.ts';
import type { Pair, Verdict } from './problem.ts';

/** A figure that may stand alone without fault (一家企业, a company; the year said twice) costs little unmatched. */
export interface Candidate {
  readonly figure: Figure;
  readonly tolerated: boolean;
}

export interface Alignment {
  readonly pairs: readonly Pair[];
  readonly zhAlone: readonly Candidate[];
  readonly enAlone: readonly Candidate[];
}

const alone = ({ figure, tolerated }: Candidate): number => (tolerated ? (figure.family === 'time' ? 0.5 : 0.15) : 2);
const never = 1e6;

/** More figures than this in a sentence are matched in blocks, so that a text of nothing but numbers takes time in proportion. */
const block = 100;

const verdictOf = (zh: Candidate, en: Candidate): Verdict | null => {
  const verdict = judge(zh.figure, en.figure);
  // What may stand alone is no rendering of another number; of a time it may be, if the other may not.
  const times = zh.figure.family === 'time' && !(zh.tolerated && en.tolerated);
  if (verdict && (zh.tolerated || en.tolerated) && !times && verdict.cost > 1.05) return null;
  return verdict;
};

const alignBlock = (zh: readonly Candidate[], en: readonly Candidate[]): Alignment => {
  const verdicts = zh.map((a) => en.map((b) => verdictOf(a, b)));
  const size = zh.length + en.length;
  const cost = Array.from({ length: size }, (_, row) => Array.from({ length: size }, (_unused, column) => {
    const [a, b] = [zh[row], en[column]];
    if (a && b) {
      const verdict = verdicts[row]?.[column];
      return verdict ? verdict.cost + 0.4 * Math.abs(a.figure.at - b.figure.at) : never;
    }
    // Each figure has one place to stand alone in.
    if (a) return column - en.length === row ? alone(a) : never;
    if (b) return row - zh.length === column ? alone(b) : never;
    return 0;
  }));
  const columns = assign(cost);
  const pairs = zh.flatMap((a, row) => {
    const column = columns[row] ?? size;
    const [b, verdict] = [en[column], verdicts[row]?.[column]];
    return b && verdict ? [{ zh: a.figure, en: b.figure, problems: verdict.problems }] : [];
  });
  const takenZh = new Set(pairs.map((pair) => pair.zh));
  const takenEn = new Set(pairs.map((pair) => pair.en));
  return { pairs, zhAlone: zh.filter(({ figure }) => !takenZh.has(figure)), enAlone: en.filter(({ figure }) => !takenEn.has(figure)) };
};

/** One-to-one: which English figure renders which Chinese one, so that the fewest and mildest faults remain. */
export const align = (zh: readonly Candidate[], en: readonly Candidate[]): Alignment => {
  if (zh.length <= block && en.length <= block) return alignBlock(zh, en);
  const parts = Array.from({ length: Math.ceil(Math.max(zh.length, en.length) / block) }, (_, part) =>
    alignBlock(zh.slice(part * block, (part + 1) * block), en.slice(part * block, (part + 1) * block)));
  return { pairs: parts.flatMap(({ pairs }) => pairs), zhAlone: parts.flatMap(({ zhAlone }) => zhAlone), enAlone: parts.flatMap(({ enAlone }) => enAlone) };
};
