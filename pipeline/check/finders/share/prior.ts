import type { Claim, ClaimSpan } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, exactly, interval, isNarrow, isOfOneSize, minus, over, scaled, type Reading } from '../../interval.ts';
import { scopeWords } from '../../lexicon/doubts.ts';
import { unsure } from '../../lexicon/plain.ts';
import { allOfThem, anyHolder, anyShots, bareEnd, bareRate, bareShare, byOthers, carriedOut, deedsOfRates, leftShare, ofPlan, otherRates, overHalf, planned, saidAgain, shareOfPart, shots, thatIs } from '../../lexicon/prior.ts';
import { partLead } from '../../lexicon/spoken.ts';
import { isAmount, isMeanOf, otherCircle, sameScope, sameUnit } from '../../near.ts';
import { relationClaim, saidBy, type Said } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isSlip } from '../../slip.ts';
import { sharesWord } from '../../subject.ts';
import { asDifference, asQuotient, asWholeOf } from '../../working.ts';
import { inPercent } from './parts.ts';

const isPlain = (f: Figure): boolean => isAmount(f) && !isMeanOf(f) && f.m.comparator === 'eq' && f.m.valueHigh === null && f.m.value !== null;


const reach = 10;

/** The amount right before a share, in the clause before it or in its own. */
const partOf = (scene: Scene, f: Figure): Figure | null => {
  const part = scene.figures.slice(Math.max(0, f.index - 2), f.index).findLast((one) => one.m.kind !== 'ratio');
  return part && part.sentence === f.sentence && f.clause - part.clause <= 2 && isPlain(part) ? part : null;
};

interface Whole { readonly whole: Figure; /** Nothing else that is measured so stands in the two sentences. */ readonly alone: boolean }

/** What is measured as the part is, and is more, in its sentence or in the one before; the nearest first. */
const wholesOf = (scene: Scene, part: Figure): readonly Whole[] => {
  const near = scene.figures.slice(Math.max(0, part.index - reach), part.index).filter((f) => f.line === part.line && part.sentence - f.sentence <= 1 && sameUnit(f, part)).toReversed();
  const larger = near.filter((f) => isPlain(f) && compareAtMost(part.reading, f.reading) === 'holds' && f.m.value !== part.m.value);
  const behind = scene.figures.slice(part.index + 1, part.index + 4).some((f) => f.sentence === part.sentence && f.clause - part.clause <= 1 && sameUnit(f, part));
  return larger.map((whole) => ({ whole, alone: near.length === 1 && !behind }));
};

interface Asked { readonly f: Figure; readonly part: Figure; readonly rest?: boolean; readonly said?: Said; readonly stated?: Reading; readonly span?: ClaimSpan }

const quotientOf = ({ part, rest = false }: Asked, whole: Figure): Reading | null => {
  const quotient = over(part.reading, whole.reading);
  return quotient && scaled(rest ? minus(exactly(1), quotient) : quotient, 100);
};

const claimOf = (asked: Asked, whole: Figure, computed: Reading): Claim => {
  const { f, part, rest = false, said = saidBy(f.m), stated = inPercent(f), span = f.m } = asked;
  return relationClaim({
    type: 'share', figures: [part.m, whole.m, span], said, stated, computed, unit: '%',
    working: rest ? asWholeOf(asDifference(whole.m.text, part.m.text), whole.m.text) : asQuotient(part.m.text, whole.m.text),
  });
};

/** Nobody says 不到两成 of a twentieth. */
const isNearBound = (f: Figure, computed: Reading): boolean => isOfOneSize(inPercent({ ...f, reading: exactly(f.m.value ?? 0) }), computed, '1.35');

/** What agrees with a whole near it. */
const agreeing = (scene: Scene, asked: Asked, most: number): Claim | null => {
  for (const { whole } of wholesOf(scene, asked.part).slice(0, most)) {
    const computed = quotientOf(asked, whole);
    if (computed && isNarrow(computed, '0.1') && compare(asked.stated ?? inPercent(asked.f), computed) === 'holds' && isNearBound(asked.f, computed)) return claimOf(asked, whole, computed);
  }
  return null;
};

/** No word near them speaks of another circle or time. */
const isPlainly = (scene: Scene, part: Figure, whole: Figure, end: number): boolean => {
  const words = scene.s.slice(whole.m.start - whole.lead.length, end) + (/^[^。\n]*/u.exec(scene.s.slice(end, end + 30))?.[0] ?? '');
  return !unsure.test(words + scene.s.slice(end, end + 40)) && !scopeWords.test(words) && !byOthers.test(words.slice(whole.lead.length)) && sameScope(part, whole) && !otherCircle(part.lead, whole.lead) && !/去年|上年|前年|目标|预计|新增|增加|净增|如果|若|假如|其中有?(?!\d)[^，。；]{0,12}(?:应|可|符合)/u.test(words);
};

/** What differs, where the whole is the only one and the words name what is divided. */
const differing = (scene: Scene, asked: Asked, isSure: (whole: Figure, computed: Reading) => boolean): Claim | null => {
  const [one] = wholesOf(scene, asked.part);
  const computed = one?.alone === true ? quotientOf(asked, one.whole) : null;
  const stated = asked.stated ?? inPercent(asked.f);
  return one && computed && compare(stated, computed) === 'fails' && isOfOneSize(stated, computed, 2) && isPlainly(scene, asked.part, one.whole, asked.span?.end ?? asked.f.m.end) && isSure(one.whole, computed) ? claimOf(asked, one.whole, computed) : null;
};

/** `在册员工4812人……。研发人员1347人，三分之一强`: a clause of nothing but the share, behind the part. */
const ofBare = (scene: Scene, f: Figure, part: Figure): Claim | null => {
  const behind = scene.s.slice(f.m.end, f.m.end + 10);
  const [bare, again] = [bareShare.test(f.lead) && bareEnd.test(behind), saidAgain.test(f.lead) && anyHolder.test(behind)];
  if (f.clause - part.clause !== 1 || f.depth !== part.depth || !(bare || again || (f.lead === '' && behind.startsWith('是')))) return null;
  const asked: Asked = { f, part };
  return agreeing(scene, asked, 1) ?? ((bare && !f.lead.includes('占') && !part.lead.includes('其中')) || (again && f.lead === '') ? differing(scene, asked, (whole) => whole.sentence < part.sentence && part.tail === '' && !part.lead.includes('的') && part.own.length <= 8 && (bare || !sharesWord(part.own, behind))) : null);
};

const significant = ({ text }: Figure['m']): number => text.replace(/\D/gu, '').replace(/^0+/u, '').length;

/** 高三实到率: of some of those who came; what stands before the stem must be what the part is told of. */
const isOfPart = (stem: string, words: string): boolean => stem.length <= 2 || words.includes(stem.slice(0, -2));

/** `报名9860人……。缺考138人，缺考率2.4%`: the rate of a deed that the part tells of; `rest`: of those who did it not. */
const ofDeed = (scene: Scene, f: Figure, part: Figure): Claim | null => {
  const stem = bareRate.exec(f.lead)?.groups?.['stem'] ?? '';
  if (stem === '' || f.m.kind !== 'percent' || otherRates.test(stem)) return null;
  const row = deedsOfRates.find((one) => one.stem.test(stem));
  const words = `${part.lead}${part.tail}`;
  const rest = row?.rest?.test(words) === true && !row.part.test(words.replace(row.rest, ''));
  const told = rest || row?.part.test(words) === true || words.includes(stem.slice(-2));
  const asked: Asked = { f, part, rest };
  const enough = significant(f.m) > 2 || (told && significant(f.m) > 0);
  const found = enough ? agreeing(scene, asked, told ? 2 : 1) : null;
  return found ?? (told && f.m.comparator === 'eq' && f.clause - part.clause === 1 && isOfPart(stem, `${part.lead}${part.tail}`) ? differing(scene, asked, (whole, computed) => (allOfThem.test(whole.lead) || /^，?其中/u.test(part.lead)) && isSlip(f.m, computed, 2)) : null);
};

/** `预算支出68.3亿元，花在民生领域的有54.1亿元，民生支出比重达82.9%`: the share names the part and is of the only amount before it. */
const ofHeadBefore = (scene: Scene, f: Figure, part: Figure): Claim | null => {
  const name = shareOfPart.exec(f.lead)?.groups?.['name'] ?? '';
  const whole = scene.figures[part.index - 1];
  if (name === '' || f.m.kind !== 'percent' || f.m.comparator !== 'eq' || f.clause - part.clause !== 1 || !partLead.test(part.lead) || /[里中内]/u.test(part.lead.replace(/^，?其中/u, '')) || whole?.sentence !== part.sentence) return null;
  const others = scene.figures.slice(Math.max(0, part.index - reach), part.index + 4).some((one) => one !== whole && one !== part && one.sentence === part.sentence && isAmount(one) && sameUnit(one, part));
  const computed = others || !isPlain(whole) || !sameUnit(whole, part) ? null : quotientOf({ f, part }, whole);
  return computed && sharesWord(name, part.lead) && sharesWord(name, whole.lead) && compare(inPercent(f), computed) === 'fails' && isOfOneSize(inPercent(f), computed, 2) && isPlainly(scene, part, whole, f.m.end) ? claimOf({ f, part }, whole, computed) : null;
};

/** `计划投资120亿元……累计完成投资87.6亿元，相当于全年盘子的76%`: of the only figure that was planned. */
const ofPlanned = (scene: Scene, f: Figure, part: Figure): Claim | null => {
  if (!ofPlan.test(f.lead) || f.m.kind !== 'percent' || !carriedOut.test(part.lead)) return null;
  const plans = wholesOf(scene, part).filter(({ whole }) => planned.test(whole.lead));
  const [plan] = plans;
  const computed = plan && plans.length === 1 ? quotientOf({ f, part }, plan.whole) : null;
  if (!plan || !computed) return null;
  const verdict = compare(inPercent(f), computed);
  const words = scene.s.slice(plan.whole.m.start - plan.whole.lead.length, f.m.end);
  const sure = verdict === 'fails' && plan.alone && f.m.comparator === 'eq' && f.clause - part.clause === 1 && isSlip(f.m, computed, 2) && !unsure.test(words) && !/追加|提前|结转|其中|上年|去年|含/u.test(words);
  return verdict === 'holds' || sure ? claimOf({ f, part }, plan.whole, computed) : null;
};

const growing = /同比|环比|增|降|涨|跌|升|利率|毛利|回落|费率|税|较|比(?![重例率])/u;

/** What agrees in three digits with part and whole right before it needs no more words. */
const ofDigits = (scene: Scene, f: Figure, part: Figure): Claim | null =>
  (f.m.kind === 'percent' && f.m.comparator === 'eq' && significant(f.m) > 2 && !growing.test(f.lead) && !otherRates.test(f.lead) ? agreeing(scene, { f, part }, 2) : null);

/** `1011个已经换上……，余下不到两成`: what the whole has besides. */
const ofLeft = (scene: Scene, f: Figure, part: Figure): Claim | null => (leftShare.test(f.lead) ? agreeing(scene, { f, part, rest: true }, 1) : null);

/** `四成的地改种了葡萄，也就是2.36万亩`: the part stands behind its share, and is said to be that. */
const ofBehind = (scene: Scene, f: Figure): Claim | null => {
  const part = scene.figures[f.index + 1];
  return part && part.sentence === f.sentence && part.clause - f.clause === 1 && f.tail.startsWith('的') && thatIs.test(part.lead) && isPlain(part) ? agreeing(scene, { f, part }, 1) : null;
};

/** `房源212套，登记的意向家庭1873组，中签率11.3%`: flats for families, who are counted otherwise. */
const ofLots = (scene: Scene, f: Figure): Claim | null => {
  const [part, whole] = [scene.figures[f.index - 2], scene.figures[f.index - 1]];
  if (!part || !whole || !/中签率/u.test(f.lead) || significant(f.m) < 2 || ![part, whole].every((one) => isPlain(one) && one.sentence === f.sentence && one.m.kind === 'count')) return null;
  const computed = quotientOf({ f, part }, whole);
  return computed && compare(inPercent(f), computed) === 'holds' ? claimOf({ f, part }, whole, computed) : null;
};

/** Shares whose part stands right before them, and whose whole in the sentence before. */
export const priorShare = (scene: Scene, f: Figure): Claim | null => {
  const part = f.m.valueHigh === null ? partOf(scene, f) : null;
  const other = ofBehind(scene, f) ?? ofLots(scene, f);
  return other ?? (part && (ofBare(scene, f, part) ?? ofPlanned(scene, f, part) ?? ofHeadBefore(scene, f, part) ?? ofDeed(scene, f, part) ?? ofLeft(scene, f, part) ?? ofDigits(scene, f, part)));
};

const half: Reading = { strict: interval(50, 100, { low: true }), loose: interval(50, 100) };

/** `立案137起……工程建设领域有71起，过半`: more than half, with no number. */
const overHalves = (scene: Scene): readonly Claim[] => scene.figures.flatMap((part) => {
  const found = isPlain(part) ? overHalf.exec(scene.s.slice(part.m.end, part.m.end + 16)) : null;
  const words = found?.groups?.['words'];
  if (!found || words === undefined) return [];
  const start = part.m.end + found[0].length - words.length;
  const span = { start, end: start + words.length };
  const asked: Asked = { f: part, part, span, stated: half, said: { words: { zh: words, en: 'more than half' }, span } };
  const [one] = wholesOf(scene, part);
  const computed = one && quotientOf(asked, one.whole);
  return one && computed && compare(half, computed) === 'holds' ? [claimOf(asked, one.whole, computed)] : [];
});

/** 22投12中，三分命中率41.7%: the rate is of threes, the shots are not; a bare 命中率 is of the only shots that the sentence tells. */
const isOfShots = (s: string, found: RegExpMatchArray): boolean => {
  const { deed = '', kind = '' } = found.groups ?? {};
  const before = /[^。；\n]*$/u.exec(s.slice(Math.max(0, (found.index ?? 0) - 60), found.index))?.[0] ?? '';
  const own = deed === '罚' || /罚球?[^，]{0,4}$/u.test(before) ? '罚球' : /三分[^，]{0,4}$/u.test(before) ? '三分' : '';
  return ['三分', '罚球'].includes(kind) ? own === kind : (kind === '' || own === '') && !anyShots.test(before);
};

/** `31投12中，命中率38.7%`: shots and hits, and what they make. */
const hitRates = (scene: Scene): readonly Claim[] => {
  const told = [...scene.s.matchAll(shots)];
  const figureAt = new Map(told.length === 0 ? [] : scene.figures.map((one) => [one.m.start, one] as const));
  return told.flatMap((found) => {
    const { all = '', hits = '' } = found.groups ?? {};
    const end = found.index + found[0].length;
    const f = figureAt.get(end);
    const quotient = over(exactly(hits), exactly(all));
    if (!f || f.m.kind !== 'percent' || !quotient || Number(hits) > Number(all)) return [];
    if (compare(inPercent(f), scaled(quotient, 100)) === 'fails' && !isOfShots(scene.s, found)) return [];
    const [whole, part] = [{ start: found.index, end: found.index + all.length + 1 }, { start: found.index + all.length + 1, end: found.index + all.length + hits.length + 2 }];
    return [relationClaim({ type: 'share', figures: [whole, part, f.m], said: saidBy(f.m), stated: inPercent(f), computed: scaled(quotient, 100), unit: '%', working: asQuotient(`${hits}中`, `${all}投`) })];
  });
};

/** Shares with words of their own for the number, or for both figures. */
export const priorSpoken = (scene: Scene): readonly Claim[] => [...overHalves(scene), ...hitRates(scene)];
