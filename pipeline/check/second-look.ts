import type { Bilingual, Claim } from '../model/index.ts';
import type { Figure } from './figures/index.ts';
import { averageGrowthOf, compare, exactly, growthOf, isNarrow, isOfOneSize, minus, over, scaled, type Reading } from './interval.ts';
import { isAverage } from './changes.ts';
import { isAmount } from './near.ts';
import type { Scene } from './scene.ts';

const why: Bilingual = { zh: '附近另有一组数字与之相符，所指可能是那一组', en: 'another pair of figures nearby agrees with it, and may be meant' };

const reach = 8;

/** Figures of the sentence and of the one before it that could have been meant. */
const candidates = (scene: Scene, f: Figure): readonly Figure[] =>
  scene.figures.slice(Math.max(0, f.index - reach), f.index + 3).filter((one) => one !== f && one.line === f.line && f.sentence - one.sentence <= 1 && one.sentence <= f.sentence);

const pairs = (all: readonly Figure[]): readonly (readonly [Figure, Figure])[] =>
  all.flatMap((a) => all.flatMap((b) => (a !== b && a.m.unit === b.m.unit && a.m.kind === b.m.kind ? [[a, b] as const] : [])));

const longest = 10;

/** What the pair would come to, in each way that the kind of figure allows. */
const readings = (f: Figure, [a, b]: readonly [Figure, Figure]): readonly (Reading | null)[] => {
  if (f.role === 'rate' && isAverage(f)) return Array.from({ length: longest }, (_, n) => averageGrowthOf(a.reading, b.reading, n + 1));
  if (f.role === 'rate') return [growthOf(a.reading, b.reading)];
  if (f.role === 'points') return [minus(a.reading, b.reading)];
  const quotient = f.role === 'level' && f.m.kind === 'percent' ? over(a.reading, b.reading) : null;
  return [quotient && scaled(quotient, 100)];
};

/** Nobody says 70%以上 of what is twice as much: such a pair is not meant. */
const isNearBound = ({ m }: Figure, reading: Reading): boolean => !['gt', 'ge'].includes(m.comparator) || isOfOneSize(exactly(m.value ?? 0), reading, '1.5');

const amounts = (f: Figure): ((one: Figure) => boolean) => (f.role === 'points' ? ({ m }) => m.kind === 'percent' : (one) => isAmount({ ...one, back: false }));

/** Whether other figures than those of the claim give what the text states. */
const agreesElsewhere = (scene: Scene, claim: Claim, f: Figure): boolean => {
  const own = new Set(claim.mentions.map(({ start }) => start));
  const falls = f.m.sense === 'decline' || /下降|减少|降低|回落/u.test(f.lead);
  const stated = falls && !f.m.value?.startsWith('-') ? scaled(f.reading, -1) : f.reading;
  return pairs(candidates(scene, f).filter(amounts(f))).filter(([a, b]) => !(own.has(a.m.start) && own.has(b.m.start)) || isAverage(f))
    .some((pair) => readings(f, pair).some((reading) => reading !== null && isNarrow(reading, '0.1') && isNearBound(f, reading) && compare(stated, reading) === 'holds'));
};

/**
 * Before a text is accused, its other figures are tried: where another pair in the sentence, or in the one before it, gives
 * what it states, that pair may be meant, and the relation is left open. A claim that does not fail stays as it is.
 */
export const secondLook = (scene: Scene): ((claim: Claim) => Claim) => {
  const figureAt = new Map(scene.figures.map((f) => [f.m.start, f] as const));
  return (claim) => {
    if (claim.verdict !== 'fails' || !['growth', 'share', 'pp-change'].includes(claim.type)) return claim;
    const f = claim.said ? figureAt.get(claim.said.start) : undefined;
    if (!f || !agreesElsewhere(scene, claim, f)) return claim;
    return { ...claim, verdict: 'undecided', note: { zh: `${claim.note.zh.replace(/：[^：]*$/u, '')}：${why.zh}。`, en: `${claim.note.en.replace(/: [^:]*$/u, '')}: ${why.en}.` } };
  };
};
