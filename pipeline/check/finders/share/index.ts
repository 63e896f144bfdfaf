import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, scaled, times } from '../../interval.ts';
import { scopeWords, whys } from '../../lexicon/doubts.ts';
import { otherCircle, sameScope } from '../../near.ts';
import { areSurelyOfOneTime } from '../../one-time.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { isGeneric, likeness, subjectOf } from '../../subject.ts';
import { asDifference, asQuotient, asWholeOf } from '../../working.ts';
import { farNamed } from './far.ts';
import { joint, jointShare, listShare } from './joint.ts';
import { likeNamedShare, narrowerShare } from './narrower.ts';
import { inPercent, isTelling, type Parts } from './parts.ts';
import { ofEngel, ofRate } from './rate.ts';
import { otherScope } from './other-scope.ts';
import { spokenShares } from './spoken.ts';
import { roughNamed } from './rough.ts';
import { priorShare, priorSpoken } from './prior.ts';
import { structureClaims } from './structure.ts';
import { sharesOfForms } from './survey.ts';
import { sharesInTenths } from './tenths.ts';
import { ofHead, ofInner, ofPlace, ofWhole, otherPlace } from './whole.ts';

/** `186亿元，占出口总额的58.1%，其中汽车112亿元，占35.0%`: the whole has a share of its own, and the part's is of the same outer whole. */
const isOfOuter = (scene: Scene, f: Figure, part: Figure, whole: Figure): boolean => {
  const share = scene.figures.slice(whole.index + 1, part.index).find((one) => one.m.kind === 'percent' && one.role === 'level' && one.line === whole.line && one.index - whole.index <= 2);
  const quotient = share && over(part.reading, whole.reading);
  return share !== undefined && quotient !== null && quotient !== undefined && compare(inPercent(f), scaled(quotient, 100)) !== 'holds' && compare(inPercent(f), times(quotient, inPercent(share))) === 'holds';
};

const shareClaim = (scene: Scene, f: Figure, { part, whole, sure: plain, those = false, rest = false }: Parts): Claim | null => {
  const quotient = over(part.reading, whole.reading);
  // 占862.4亿元的24% names its whole, of whatever time.
  const sure = plain && (those || whole.index === f.index - 1 || areSurelyOfOneTime(scene, part, whole));
  if (!sure && quotient && compare(inPercent(f), scaled(quotient, 100)) === 'fails') return null;
  if (otherCircle(`${part.lead}${f.lead}`, `${whole.lead}`) || otherCircle(part.lead, f.lead) || !quotient || part === whole || !isTelling(f, whole, scaled(quotient, 100))) return null;
  if (isOfOuter(scene, f, part, whole) || (part.m.value === whole.m.value && part.m.unit === whole.m.unit)) return null;
  const scope = scopeWords.test(f.lead);
  return relationClaim({
    type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated: inPercent(f), computed: scaled(quotient, 100), unit: '%',
    doubt: sure && !scope && (those || sameScope(part, whole)) ? null : { when: 'apart', why: whys.whole },
    working: rest ? asWholeOf(asDifference(whole.m.text, part.m.text), whole.m.text) : asQuotient(part.m.text, whole.m.text),
  });
};

/** `占规上工业总产值比重达24%`: what stands between 占 and the figure is the whole. */
const shareLead = /(?:占|相当于|相等于|等于)(?:到|了|据)?(?:整个|全部|同期|当年|我(?![国省市县区州们]))?(?<whole>[^占，。；]{0,24}?)(?:的)?(?:比重|比例|份额|比|总?量)?(?:的)?(?:为|达到?|约|近|超过?|高达|逾|将近|接近|不足|不到|仅|分别|已|提高到|上升到|提升至)*$/u;

/** `完成年度任务的82%`. */
const doneLead = /(?:完成|达到|实现)(?:了|全年|年度|年初)*(?<whole>[^，。；]{0,8}(?:任务|计划|目标|预算|进度))(?:数)?的(?:约|近|超过?)?$/u;

/** `学历国际学生占…`: the words before 占 name the part; where they name another thing than the figure before, it is not this part. */
const namesOther = (f: Figure, part: Figure): boolean => {
  const name = subjectOf(/^[，、]?(?:其中)?(?<part>[^占，。；]{2,20}?)(?:占|完成(?:了|全年|年度|年初)*(?:任务|计划|目标|预算|进度))/u.exec(f.lead)?.groups?.['part'] ?? '');
  return !isGeneric(name) && part.index < f.index && !/比重|比例|份额/u.test(name) && likeness(name, part.own) !== 'same' && (part.clause !== f.clause || likeness(name, part.own) === 'other');
};

const pairOf = (scene: Scene, f: Figure): Parts | null => {
  const pair = anyPairOf(scene, f);
  return pair && namesOther(f, pair.part) ? { ...pair, sure: false } : pair;
};

/** A share of a year before, or of another place: 去年占62%, 五年前占35%, 全市占比为58%. */
const otherShare = /^，?(?:而|但)?(?:上年|去年|前年|上年同期|去年同期|[一二三四五六七八九十\d]+年前|原来|此前|全[省市国县区州]|全行业)[^，。；\d]{0,4}占/u;
/** 占比由30%提高到36.3%: where it comes from. */
const startsFrom = /(?:由|从)[^，。；\d]{0,4}(?:\d{4}年[^，。；\d]{0,3})?的?$/u;
const startsLong = /(?:由|从)[^，。；\d]{0,10}$/u;
const movesOn = /^[^，。；]{0,4}(?:提|上升|增|升|扩|降|下)/u;
const isOfBefore = ({ lead, tail }: Figure): boolean => otherShare.test(lead) || startsFrom.test(lead) || (startsLong.test(lead) && movesOn.test(tail));
/** Reckoned by the law of planning. */
const byLaw = /绿地率|容积率|建筑密度/u;

const anyPairOf = (scene: Scene, f: Figure): Parts | null => {
  const { lead } = f;
  if (isOfBefore(f) || byLaw.test(lead)) return null;
  if (/恩格尔/u.test(lead)) return ofEngel(scene, f);
  // 森林覆盖率: its whole is the land.
  if (/(?:森林|林木|绿化|植被|林草)覆盖率/u.test(lead)) return null;
  if (joint.test(lead)) return null;
  const inner = ofInner(scene, f);
  if (inner) return inner;
  const match = shareLead.exec(lead) ?? doneLead.exec(lead);
  if (match && otherPlace.test(match.groups?.['whole'] ?? '')) return ofPlace(scene, f, match.groups?.['whole'] ?? '');
  if (match) return ofWhole(scene, f, subjectOf(match.groups?.['whole'] ?? ''));
  if (/占比|比重|比例|份额/u.test(lead)) return ofHead(scene, f);
  return ofRate(scene, f);
};

/** Shares beside part and whole. */
export const findShare: Finder = (scene) => [
  ...scene.figures.flatMap((f) => {
    if (f.role !== 'level' || !(f.m.kind === 'percent' || (f.m.kind === 'ratio' && f.m.values.length === 0))) return [];
    const pair = pairOf(scene, f);
    const claim = joint.test(f.lead) ? jointShare(scene, f) : listShare(scene, f) ?? (pair && shareClaim(scene, f, pair)) ?? farNamed(scene, f) ?? roughNamed(scene, f) ?? narrowerShare(scene, f) ?? priorShare(scene, f) ?? likeNamedShare(scene, f);
    return claim ? [claim] : [];
  }),
  ...structureClaims(scene), ...sharesOfForms(scene), ...spokenShares(scene), ...otherScope(scene), ...sharesInTenths(scene), ...priorSpoken(scene),
];
