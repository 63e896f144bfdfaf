import { splitSentences } from '../../segment/index.ts';
import { keyOf, type Block, type Body } from './blocks.ts';
import { textLikeness } from './likeness.ts';
import { alike, pairUp, type Item, type Likeness } from './pair.ts';

/** The blocks of the three versions of a body. */
export interface Fused { readonly base: readonly Block[]; readonly mine: readonly Block[]; readonly theirs: readonly Block[] }

const isProse = ({ text, rank, isItem }: Block): boolean => rank === Infinity && !isItem && !/^(?:[|>`~]|!\[)/u.test(text.trimStart());

/** The sentences of each paragraph, without markup and white space. */
const sentencesOf = (block: Block): readonly string[] => (isProse(block) ? splitSentences(block.text).map(({ start, end }) => block.text.slice(start, end).replace(/[\s*]+/gu, '')) : []);

/** In which block each sentence stands, of those that stand in one. */
const homes = (sentences: readonly (readonly string[])[]): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [at, all] of sentences.entries()) for (const one of all) found.set(one, found.has(one) && found.get(one) !== at ? -1 : at);
  return found;
};

type Links = readonly (readonly [number, number])[];

/** What most of a block's sentences say, at least half of them; null: nothing. */
const most = (places: readonly number[]): number | null =>
  places.find((one) => one >= 0 && places.filter((other) => other === one).length * 2 >= places.length) ?? null;

/**
 * Of blocks without a pair, the block of the other list of which each is a part: the one in which most of its sentences
 * stand, or else the partner of a neighbour, where that one's own sentences are much the same.
 */
const partsOf = (blocks: readonly (readonly string[])[], others: readonly (readonly string[])[], pairs: Links, likeness: Likeness<Item>): Links => {
  const [partner, here, there] = [new Map(pairs), homes(blocks), homes(others)];
  const isLike = (one: string, place: number): boolean => (others[place] ?? []).some((other) => !here.has(other) && likeness({ key: one }, { key: other }) >= alike);
  return blocks.flatMap((sentences, at) => {
    if (partner.has(at)) return [];
    const beside = [at - 1, at + 1].flatMap((neighbour) => partner.get(neighbour) ?? []);
    const place = most(sentences.map((one) => there.get(one) ?? -1)) ?? most(sentences.map((one) => beside.find((other) => isLike(one, other)) ?? -1));
    return place === null ? [] : [[at, place] as const];
  });
};

const turned = (links: Links): Links => links.map(([one, other]) => [other, one] as const);

/** Blocks of the last import and of one version that are the same, one part of the other, or the whole. */
const linksBetween = (base: readonly Block[], own: readonly Block[], likeness: Likeness<Item>): Links => {
  const pairs = [...pairUp(base, own, likeness)];
  const [old, now] = [base.map(sentencesOf), own.map(sentencesOf)];
  const [joined, split] = [partsOf(old, now, pairs, likeness), turned(partsOf(now, old, turned(pairs), likeness))];
  return joined.length + split.length === 0 ? [] : [...pairs, ...joined, ...split];
};

/** Which blocks hang together, by their names. */
const groupsOf = (links: readonly (readonly [string, string])[]): readonly ReadonlySet<string>[] => {
  const groups = new Map<string, Set<string>>();
  for (const [one, other] of links) {
    const [left, right] = [groups.get(one) ?? new Set([one]), groups.get(other) ?? new Set([other])];
    const [few, many] = left.size < right.size ? [left, right] : [right, left];
    if (few !== many) for (const name of few) many.add(name);
    for (const name of [one, other, ...few]) groups.set(name, many);
  }
  return [...new Set(groups.values())];
};

/** The blocks with these numbers as one, where they stand side by side. */
const fuse = (blocks: readonly Block[], numbers: readonly number[]): Block | null => {
  const all = numbers.toSorted((a, b) => a - b).flatMap((at) => blocks[at] ?? []);
  const [first, last] = [all[0], all.at(-1)];
  if (!first || !last || last.at - first.at !== all.length - 1) return null;
  const text = all.map((one, at) => (at === 0 ? '' : one.before) + one.text).join('');
  return { ...first, text, key: keyOf(text), until: last.until };
};

const versions = ['base', 'mine', 'theirs'] as const;

/**
 * Takes paragraphs that one has joined, and the parts into which one has split a paragraph, for one block in all versions,
 * so that they are merged by their sentences. Only where they stand side by side in each.
 */
export const fuseParts = (bodies: { readonly base: Body; readonly mine: Body; readonly theirs: Body }): Fused => {
  const { base, mine, theirs } = bodies;
  const likeness = textLikeness();
  const links = (['mine', 'theirs'] as const).map((which) => ({ which, links: linksBetween(base.blocks, bodies[which].blocks, likeness) }));
  if (links.every((one) => one.links.length === 0)) return { base: base.blocks, mine: mine.blocks, theirs: theirs.blocks };
  const pairs = links.map(({ which, links: some }) => ({ which, links: some.length > 0 ? some : [...pairUp(base.blocks, bodies[which].blocks, likeness)] }));
  const groups = groupsOf(pairs.flatMap(({ which, links: all }) => all.map(([i, j]) => [`base ${i}`, `${which} ${j}`] as const)));
  const now: Record<(typeof versions)[number], (Block | null)[]> = { base: [...base.blocks], mine: [...mine.blocks], theirs: [...theirs.blocks] };
  for (const group of groups) {
    const numbers = versions.map((which) => [...group].filter((name) => name.startsWith(which)).map((name) => Number(name.slice(which.length))));
    const parts = versions.map((which, n) => fuse(bodies[which].blocks, numbers[n] ?? []));
    if (numbers.every(({ length }) => length < 2) || parts.some((part, n) => part === null && (numbers[n] ?? []).length > 0)) continue;
    versions.forEach((which, n) => (numbers[n] ?? []).toSorted((a, b) => a - b).forEach((at, nth) => {
      now[which][at] = nth === 0 ? (parts[n] ?? null) : null;
    }));
  }
  const left = (which: (typeof versions)[number]): readonly Block[] => now[which].filter((block) => block !== null);
  return { base: left('base'), mine: left('mine'), theirs: left('theirs') };
};
