import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import type { Scene } from '../../scene.ts';
import { namedDifference, overNamed, whatIsLeft } from './difference.ts';
import { anywhere } from './anywhere.ts';
import { changeBetween } from './between.ts';
import { savedTime } from './clock.ts';
import { growthOfTold, secondRates } from './again.ts';
import { grossFlows, notDone, restOfFar, stockTold, whatRemains } from './flows.ts';
import { deedsListed, lengthsBetween, runsOfYears } from './spans.ts';
import { growthBetween, growthByAdded, growthOfList, higherBy, multipleOfBracket } from './beside.ts';
import { bracketedPoints, pointsOverAll, pointsOverTime } from './named-points.ts';
import { harvest } from './harvest.ts';
import { markBehind } from './marks.ts';
import { toldTwice } from './told-twice.ts';
import { compoundedMean } from './compounded.ts';
import { apartInPercent } from './cheaper.ts';
import { againstBracket, againstNamedRate } from './named-rate.ts';
import { changeOfTwo, changesTogether, growthOfTwo } from './changes.ts';
import { ofTheLatter, timesFormer } from './former.ts';
import { shareOfNamed, shareOfSentenceBefore } from './named-part.ts';
import { shareOfNamedWhole, sumOfNamedWhole } from './named-whole.ts';
import { realGrowthFar } from './real-growth.ts';
import { averageOverTold, sinceNamedYear } from './since-year.ts';
import { daysOfYear } from './days-of-year.ts';
import { overSoManyYears } from './doubled.ts';
import { perAged } from './per-aged.ts';
import { headsPerThing } from './per-heads.ts';
import { perYuan } from './per-yuan.ts';
import { reimbursed } from './reimbursed.ts';
import { titleBound, titleRepeat, titleTotal } from './title.ts';
import { farChange, farGrowth } from './growth.ts';
import { stocksThatLast } from './lasts.ts';
import { farMean } from './mean.ts';
import { farMultiple, namedMultiple, ratioInDigits, ratioOfTwo, thenMultiple, valuation } from './multiple.ts';
import { contribution, farPoints } from './points.ts';
import { scopedPoints } from './scope-points.ts';
import { otherScopeChanges, otherScopes, otherScopesFar } from './scope.ts';
import { countOfPoints, sumOfPoints } from './outline.ts';
import { farShare } from './share.ts';
import { farSums, sumPasses, talliedSums, toldTogether } from './sum.ts';
import { ofTableRow } from './table-whole.ts';
import { tabled } from './tabled.ts';
import { standingTogether } from './together.ts';
import { totalAgain } from './table-total.ts';
import { overYears } from './years.ts';

export { ofTimes, rowsNamed, timesOf } from './tabled.ts';

const ofFigure: readonly ((scene: Scene, f: Figure) => Claim | null)[] = [farShare, farMean, whatIsLeft, namedDifference, overNamed, farPoints, contribution, farMultiple, namedMultiple, valuation, ratioOfTwo, ratioInDigits, savedTime, higherBy, growthOfList, growthByAdded, growthBetween, multipleOfBracket, bracketedPoints, pointsOverTime, pointsOverAll, titleBound, titleRepeat, titleTotal, whatRemains, notDone, growthOfTold, changeBetween, sumPasses, sumOfPoints, countOfPoints, harvest, perAged, perYuan, reimbursed, ofTableRow, thenMultiple, restOfFar, headsPerThing, markBehind, toldTwice, compoundedMean, apartInPercent, againstBracket, againstNamedRate, daysOfYear, overSoManyYears, timesFormer, ofTheLatter, shareOfNamed, shareOfSentenceBefore, sinceNamedYear, averageOverTold, changesTogether, changeOfTwo, growthOfTwo, sumOfNamedWhole, shareOfNamedWhole, realGrowthFar];

/** Rates of another scope that nothing else has set beside values. */
const scopesLeft = (scene: Scene, told: readonly Claim[]): readonly Claim[] => {
  const rates = new Set(told.flatMap(({ type, said }) => (type === 'growth' && said ? [said.start] : [])));
  return otherScopesFar(scene).filter(({ said }) => said && !rates.has(said.start));
};

/** Of these, the ones of figures that no other claim has set together, and whose result none has explained. */
const uncovered = (claims: readonly Claim[], told: readonly Claim[]): readonly Claim[] => {
  const at = new Map<number, Claim[]>();
  for (const one of told) for (const { start } of one.mentions) at.set(start, [...at.get(start) ?? [], one]);
  return claims.filter(({ type, said, mentions }) => !(at.get(said?.start ?? -1) ?? []).some((one) => (one.said?.start === said?.start && one.type === type && one.computed !== null) || mentions.every(({ start }) => one.mentions.some((own) => own.start === start))));
};

/**
 * Relations whose figures stand further from one another than the other finders look. What agrees is told, what real terms or
 * another scope leave open is told as that, all else may be about something else. Few accuse: points of an outline that are all
 * there are, a title's figure, a table's digits that changed places. A result that another finder has explained is left alone.
 */
export const findAgreements = (scene: Scene, found: readonly Claim[]): readonly Claim[] => {
  // What found nothing to compare with explains nothing.
  const told = new Set(found.filter(({ verdict, computed }) => verdict !== 'undecided' || computed !== null).flatMap(({ type, mentions }) => mentions.map(({ start }) => `${type} ${start}`)));
  const isNew = (claim: Claim, f: Figure): boolean => !told.has(`${claim.type} ${f.m.start}`);
  const single = scene.figures.flatMap((f) => ofFigure.flatMap((find) => {
    const claim = find(scene, f);
    return claim && isNew(claim, f) ? [claim] : [];
  }));
  const explained = new Set([...found, ...single].filter(({ verdict }) => verdict !== 'undecided').map(({ mentions, type }) => `${type} ${mentions.at(-1)?.start}`));
  const loose = scene.figures.flatMap((f) => {
    const claim = tabled(scene, f) ?? totalAgain(scene, f) ?? overYears(scene, f) ?? anywhere(scene, f);
    return claim && !explained.has(`${claim.type} ${f.m.start}`) ? [claim] : [];
  });
  const scopes = otherScopes(scene);
  const several = [...farSums(scene), ...talliedSums(scene), ...toldTogether(scene), ...farGrowth(scene), ...farChange(scene), ...stocksThatLast(scene), ...grossFlows(scene), ...stockTold(scene), ...runsOfYears(scene), ...lengthsBetween(scene), ...deedsListed(scene), ...secondRates(scene, [...found, ...single]), ...otherScopeChanges(scene), ...scopedPoints(scene), ...scopes, ...scopesLeft(scene, [...found, ...single, ...scopes])].filter(({ type, mentions }) => !mentions.every(({ start }) => told.has(`${type} ${start}`)));
  const others = [...single, ...several, ...loose];
  return [...others, ...uncovered(standingTogether(scene), [...found, ...others])];
};
