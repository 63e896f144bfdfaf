import { align, type Alignment, type Candidate } from './align.ts';
import { isExcused } from './excuse.ts';
import { expectedOf } from './expected.ts';
import type { Figure } from './figure.ts';
import { glossIn } from './gloss.ts';
import { swappedPairs } from './order.ts';
import type { Discrepancy, Pair, Problem } from './problem.ts';
import { figurePairs, type FigurePair } from './pairs.ts';
import { rateDiscrepancies } from './rate.ts';
import { sceneOf, type Scene, type SentencePair } from './scene.ts';
import { senseProblem } from './sense.ts';
import { subsetDiscrepancies } from './subset.ts';
import { enMayStandAlone, zhMayStandAlone } from './tolerate.ts';
import { thingProblem } from './thing.ts';
import { quoteOf } from './words.ts';

export type { EnglishCell } from './cell.ts';
export { cellRendering, compareCell } from './cell.ts';
export type { SentencePair } from './scene.ts';
export type { FigurePair } from './pairs.ts';
export type { Discrepancy, DiscrepancyKind } from './problem.ts';
export { discrepancyKinds } from './problem.ts';
export { powerOf } from './power.ts';

const of = (problem: Problem, scene: Scene, zh: Figure | null, en: Figure | null): Discrepancy => {
  const [a, b] = [zh && quoteOf(zh, scene.zh.text), en && quoteOf(en, scene.en.text)];
  return { ...problem, zh: a?.text ?? null, en: b?.text ?? null, zhAt: a?.at ?? null, enAt: b?.at ?? null, expected: zh && expectedOf(zh) };
};

const candidates = (figures: readonly Figure[], mayStandAlone: (figure: Figure) => boolean): readonly Candidate[] =>
  figures.map((figure) => ({ figure, tolerated: mayStandAlone(figure) }));

const alignScene = (scene: Scene): Alignment =>
  align(candidates(scene.zh.figures, (figure) => zhMayStandAlone(figure, scene)), candidates(scene.en.figures, (figure) => enMayStandAlone(figure, scene)));

const ofPair = (pair: Pair, scene: Scene): readonly Discrepancy[] => {
  const problems = pair.problems.filter((problem) => !isExcused(problem, pair, scene));
  const more = problems.some(({ severity }) => severity === 'error') ? [] : [senseProblem(pair, scene) ?? thingProblem(pair, scene)];
  return [...problems, ...more].flatMap((problem) => (problem ? [of(problem, scene, pair.zh, pair.en)] : []));
};

const ofAlone = ({ pairs, zhAlone, enAlone }: Alignment, scene: Scene): readonly Discrepancy[] => {
  const matched = pairs.map(({ en }) => en);
  const missing = zhAlone.filter(({ tolerated }) => !tolerated).map(({ figure }) => of({ ruleId: 'missing', severity: 'error' }, scene, figure, null));
  const added = enAlone.filter(({ tolerated }) => !tolerated).flatMap(({ figure }) => {
    const gloss = glossIn(figure, matched, scene.en.text);
    if (!gloss) return [of({ ruleId: 'added', severity: 'error' }, scene, null, figure)];
    const main = pairs.find(({ en }) => en === gloss.main)?.zh ?? null;
    return gloss.problem ? [of(gloss.problem, scene, main, figure)] : [];
  });
  return [...missing, ...added];
};

/**
 * What differs between the quantities of a Chinese sentence and of its English rendering: they are aligned one to one, and
 * every real difference is named by a rule of design §4, with the words at fault on both sides. Faithful rounding, other
 * wordings and glosses give nothing, or an `info`. Total: any two texts give a list, in the order of the Chinese.
 */
export const compareSentences = (pair: SentencePair): readonly Discrepancy[] => {
  const scene = sceneOf(pair);
  const alignment = alignScene(scene);
  const { pairs } = alignment;
  const found = [
    ...pairs.flatMap((one) => ofPair(one, scene)),
    ...ofAlone(alignment, scene),
    ...swappedPairs(pairs, scene).map((one) => of({ ruleId: 'value', severity: 'error' }, scene, one.zh, one.en)),
    ...subsetDiscrepancies(scene, pairs),
    ...rateDiscrepancies(scene, pairs),
  ];
  return found.toSorted((a, b) => (a.zhAt ?? Number.POSITIVE_INFINITY) - (b.zhAt ?? Number.POSITIVE_INFINITY));
};

/**
 * Every mention of a Chinese sentence, in order, with the mention of its English that renders it: the alignment that
 * `compareSentences` judges. `en` is null where the English has no figure for it. No two pairs share English words, and
 * none overlap; glosses (hectares, dollars) render nothing of the Chinese and are in no pair.
 */
export const alignFigures = (pair: SentencePair): readonly FigurePair[] => {
  const scene = sceneOf(pair);
  return figurePairs(scene, alignScene(scene).pairs);
};
