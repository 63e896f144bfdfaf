import { elsewhere, here, nation, nationWords } from './lexicon.ts';
import { longest, occurrences, type Around, type Knowledge, type Scene } from './scene.ts';

/** Of whom a figure speaks, and whether the words leave no doubt. */
export interface Whom {
  readonly entity: string | null;
  readonly sure: boolean;
}

interface Named {
  /** Null: a place that no list names. */
  readonly entity: string | null;
  readonly start: number;
  readonly end: number;
}

const named = (around: Around, { entities }: Knowledge): readonly Named[] => [
  ...entities.flatMap(({ id, plain, called }) => longest(occurrences(around, id, plain === nation ? nationWords : called)).map(({ of, start, end }) => ({ entity: of, start, end }))),
  ...[...elsewhere, ...(entities.some(({ plain }) => plain === nation) ? [] : nationWords)].flatMap((word) => occurrences(around, null, [word]).map(({ start, end }) => ({ entity: null, start, end }))),
].toSorted((a, b) => a.start - b.start);

/**
 * Of whom the thing named at `at` is told: the last place that the sentence names before it, else the one that the
 * indicator speaks of. Sure where that place is named here, or no other is spoken of in the paragraph.
 */
export const whomAt = (scene: Scene, around: Around, at: number, own: string | null, knowledge: Knowledge): Whom => {
  const inSentence = named(around, knowledge).filter(({ end }) => end <= at);
  const last = inSentence.at(-1);
  const others = new Set(inSentence.map(({ entity }) => entity)).size > 1;
  if (last) return { entity: last.entity, sure: !others || last.end === at };
  const { before } = scene.sentence;
  const earlier: Around = { plain: before, from: 0, figures: [], times: [], earlier: [] };
  const lastEarlier = named(earlier, knowledge).at(-1);
  const isOurs = here.some((word) => around.plain.includes(word));
  return { entity: own, sure: own !== null && (isOurs || !lastEarlier || lastEarlier.entity === own) };
};

/** Whether no place but `own` is named in the paragraph up to `at`. */
export const onlyPlace = ({ sentence: { before } }: Scene, around: Around, at: number, own: string | null, knowledge: Knowledge): boolean =>
  [...named({ plain: before, from: 0, figures: [], times: [], earlier: [] }, knowledge), ...named(around, knowledge).filter(({ end }) => end <= at)].every(({ entity }) => entity === own);
