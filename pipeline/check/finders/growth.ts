import type { Claim } from '../../model/index.ts';
import type { Bond } from '../bonds/index.ts';
import { fitsBase, fitsEachOther, growthDoubt, hasLoss, isAverage, signed, signOf, stepsOf, rateOfChange, wayOfChange } from '../changes.ts';
import type { Figure } from '../figures/index.ts';
import { averageGrowthOf, compare, exactly, growthOf, isOfOneSize, minus, over, Real, type Reading } from '../interval.ts';
import { realWords, scopeWords, whys } from '../lexicon/doubts.ts';
import { countedBy } from '../lexicon/changes.ts';
import { tariffs, workedOut } from '../lexicon/leftover.ts';
import { factorReading } from '../reading.ts';
import { claimOf, relationClaim, saidBy, type Doubt } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { isGeneric, likeness } from '../subject.ts';
import { sentenceTo } from '../window.ts';
import { asChange, asDifference, asQuotient, asSteps } from '../working.ts';

const printedRate = (f: Figure): string => `${signOf(f) < 0 && !f.m.text.startsWith('-') ? '−' : ''}${f.m.text}`;

/** A bound is no base to grow from. */
const isPoint = ({ m }: Figure): boolean => m.comparator === 'eq' || m.comparator === 'approx';

const wild: Doubt = { when: 'apart', why: whys.different };
/** A rate of another sign, or many times another, is more likely about something else. */
const farOff = (stated: Reading, computed: Reading): Doubt | null => {
  const [a, b] = [stated, computed].map(({ strict: { low, high } }) => (high.at.isFinite() ? low.at.plus(high.at).div(2) : low.at));
  return a && b && (a.times(b).lt(0) || !isOfOneSize(stated, computed, 3)) && a.minus(b).abs().gt(15) ? wild : null;
};

/** 从1260家到2310家，总产值年均增长25%: of what the clause names, which is not what was counted; a sentence before may have named that. */
const isOfUnnamed = (scene: Scene, { now }: Bond, base: Figure, said: Figure): boolean =>
  now.subject === '' && said.own !== '' && !/^，?按[^，。；]{1,3}年计?算/u.test(said.lead) && !(countedBy[now.m.unit]?.test(/^(?<what>[^，。；\d]*?)(?:年均|年平均|平均|每年|复合)/u.exec(said.lead)?.groups?.['what'] ?? '') === true && /(?:^|\n)[^。；\n]*$/u.test(scene.s.slice(Math.max(0, base.m.start - 60), base.m.start)));

const averageClaim = (scene: Scene, bond: Bond, base: Figure, said: Figure): Claim | null => {
  const { now } = bond;
  const sentence = scene.s.slice(Math.max(0, base.m.start - 60), said.m.end);
  const { steps, sure } = stepsOf(bond, sentence);
  // 2018年a，去年b，五年下来: the year that comes out is one that the text speaks of.
  const [only] = steps;
  const borne = !sure && only !== undefined && base.year !== null && /去年|今年|如今|现在/u.test(now.lead) && [0, 1].some((more) => scene.s.includes(`${(base.year ?? 0) + only + more}年`));
  const options = (borne ? [only] : steps).flatMap((n) => { const reading = averageGrowthOf(now.reading, base.reading, n); return reading ? [{ n, reading }] : []; });
  const best = options.find(({ reading }) => compare(signed(said), reading) === 'holds') ?? options[0];
  if (!best) return unknownSteps(bond, base, said);
  const doubt = growthDoubt(scene.s, bond, said, 'yes') ?? farOff(signed(said), best.reading) ?? (sure || borne ? null : { when: 'apart' as const, why: whys.years });
  const claim = relationClaim({
    type: 'growth', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated: signed(said), computed: best.reading, unit: '%', doubt,
    working: asSteps(base.m.text, now.m.text, best.n),
  });
  return claim.verdict === 'fails' && isOfUnnamed(scene, bond, base, said) ? null : claim;
};

const unknownSteps = ({ now }: Bond, base: Figure, said: Figure): Claim => claimOf({
  type: 'growth', figures: [base.m, now.m, said.m], stated: printedRate(said), computed: null, verdict: 'undecided', said: said.m,
  note: { zh: `${base.m.text} → ${now.m.text}，所述为平均每期${said.m.text}：${whys.years.zh}。`, en: `${base.m.text} → ${now.m.text}, ${said.m.text} a period as stated: ${whys.years.en}.` },
});

/** 比上月上涨6.7%，比去年同期的5.6元低14.3%: a rate that was told before, with a comparison of its own, is of another base. */
const hasOwnComparison = (base: Figure, said: Figure): boolean => said.index < base.index && /[比较]/u.test(said.lead) && /^[比较]/u.test(base.lead);

/** 停车费由8元下调到6元: fares and fees are what they say, to the fen; a mean of them is not. */
const asPrinted = (now: Figure, base: Figure): readonly [Reading, Reading] => {
  const exact = [now, base].every(({ m }) => m.unit === 'CNY' && m.comparator === 'eq' && m.value !== null && Number(m.value) < 1000 && !/[万亿千百]/u.test(m.text)) && tariffs.test(base.lead) && !workedOut.test(`${base.lead}${now.lead}`);
  return exact ? [exactly(now.m.value ?? 0), exactly(base.m.value ?? 0)] : [now.reading, base.reading];
};

/** `由320家增加到368家，增长48%`: by 48 of them, which is no rate, whatever may have been revised. */
const isDifference = ({ now, link }: Bond, base: Figure, said: Figure): boolean =>
  link === 'move' && said.index === now.index + 1 && said.sentence === now.sentence && [now, base].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null && m.kind === 'count' && /^[\d,.]+\D*$/u.test(m.text)) && !isAverage(said)
  && new Real(now.m.value ?? 0).minus(base.m.value ?? 0).abs().eq(said.m.value ?? 0) && !new Real(base.m.value ?? 0).eq(100);

const rateClaim = (scene: Scene, bond: Bond, said: Figure): Claim | null => {
  const { now, base } = bond;
  if (!base || !isPoint(base) || now.m.kind === 'percent' || hasLoss(scene.s, bond, said) || hasOwnComparison(base, said)) return null;
  if (isAverage(said)) return bond.link === 'list' ? null : averageClaim(scene, bond, base, said);
  // 1.35亿元至1.50亿元，增长28%至42%: that two ranges meet says nothing.
  if (now.m.valueHigh !== null && said.m.valueHigh !== null) return null;
  const fit = fitsBase(bond, said);
  const computed = fit === 'no' ? null : growthOf(...asPrinted(now, base));
  if (!computed || fit === 'no') return null;
  return relationClaim({
    type: 'growth', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated: signed(said), computed, unit: '%',
    doubt: isDifference(bond, base, said) ? null : growthDoubt(scene.s, bond, said, fit) ?? farOff(signed(said), computed), working: asChange(base.m.text, now.m.text),
  });
};

/** 增长2.5倍 is 3.5 times: the note says so, for that is what was compared. */
const inMultiples = ({ m }: Figure, claim: Claim): Claim => (m.sense !== 'growth' || m.factor === null || m.factor === m.value || !m.text.endsWith('倍') ? claim
  : { ...claim, note: { ...claim.note, zh: claim.note.zh.replace(`所述为${m.text}`, `所述为增长${m.text}，即原来的${m.factor}倍`) } });

/** 由50亿元增加到400亿元，翻了四番: prices rise, and what is real grows no more than half as much again as what is printed. */
const isBeyond = (scene: Scene, { link, now, base }: Bond, said: Figure, stated: Reading, computed: Reading): boolean =>
  link === 'move' && base !== null && /番/u.test(said.m.text) && said.m.comparator === 'eq' && said.sentence === now.sentence && said.index === now.index + 1
  && scene.figures[base.index - 1]?.sentence !== base.sentence && !realWords.test(scene.s.slice(Math.max(0, base.m.start - 60), said.m.end + 20)) && !scopeWords.test(said.lead) && stated.strict.low.at.gt(computed.strict.high.at.times('1.5')) && isOfOneSize(stated, computed, 5);

/** 从100亿到200亿用了6年，从200亿到400亿用了4年，十年翻了两番: from the first of all. */
const isOfWholeWay = (scene: Scene, base: Figure, said: Figure): boolean => {
  const before = scene.figures[base.index - 1];
  return /[一二三四五六七八九十\d]年/u.test(said.lead) && before?.sentence === base.sentence && ['duration', base.m.kind].includes(before.m.kind);
};

/** 是2010年20万吨的3倍, 是全国平均规模的4倍: what is multiplied is named. */
const isOfNamed = ({ lead, m }: Figure): boolean => m.sense === 'level' && lead.endsWith('的') && !/(?:是|为|相当于)(?:原来|原先|此前|之前|过去|当初|起初|开始时|上年|去年)(?:同期)?的$/u.test(lead);

const factorClaim = (scene: Scene, bond: Bond, said: Figure): Claim | null => {
  const { now, base } = bond;
  const stated = factorReading(said.m);
  const computed = base && over(now.reading, base.reading);
  // 是1.6亿元的4倍 is a multiple, and told as one.
  if (base && said.m.sense === 'level' && said.index === base.index + 1 && said.clause === base.clause) return null;
  if (!base || !isPoint(base) || !stated || !computed || now.m.kind === 'percent' || hasLoss(scene.s, bond, said) || fitsBase(bond, said) === 'no' || isAverage(said)) return null;
  return inMultiples(said, relationClaim({
    type: 'growth', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated, computed, unit: 'x',
    doubt: isOfNamed(said) ? wild : isBeyond(scene, bond, said, stated, computed) ? null : growthDoubt(scene.s, bond, said, 'yes') ?? (isOfOneSize(stated, computed, 3) && !isOfWholeWay(scene, base, said) ? null : wild),
    working: asQuotient(now.m.text, base.m.text),
  }));
};

/** `98.6亿元，比上年增加7.9亿元，增长8.7%`: the base is what is left without the change. */
const derivedClaim = (scene: Scene, bond: Bond, change: Figure, rate: Figure): Claim | null => {
  const { now } = bond;
  const fit = fitsEachOther(change, rate);
  if (fit !== 'yes' || hasLoss(scene.s, bond, rate) || isAverage(rate) || isAverage(change)) return null;
  // 进出口520亿元，增长9.2%，其中出口增加38亿元: the change of a part.
  if (/其中/u.test(`${change.lead}${rate.lead}`) || (!isGeneric(change.own) && !isGeneric(now.own) && likeness(change.own, now.own) === 'other' && change.index > now.index + 1)) return null;
  // 调减43亿元；2023年1312亿元，增长5.6%: a change of another list item, or of another sign, is of something else.
  if (scene.s.slice(Math.min(change.m.end, now.m.end), Math.max(change.m.start, now.m.start)).includes('；') || signOf(change) !== signOf(rate)) return null;
  const computed = rateOfChange(now, change);
  return computed && relationClaim({
    type: 'growth', figures: [now.m, change.m, rate.m], said: saidBy(rate.m), stated: signed(rate), computed, unit: '%',
    doubt: growthDoubt(scene.s, bond, rate, 'yes') ?? farOff(signed(rate), computed), working: wayOfChange(now, change),
  });
};

const sinceThen = /[比较](?:[一二三四五六七八九十两\d]{1,3}年前|(?:19|20)\d{2}年|上年|去年|年初)[^，。；]{0,6}$/u;

/** `升至31.8万元，比五年前翻了一番还多`: what it has doubled from is not told. */
const untold = ({ now, base }: Bond, said: Figure): Claim | null => (base || !sinceThen.test(said.lead) || now.m.kind === 'percent' ? null : claimOf({
  type: 'growth', figures: [now.m, said.m], stated: said.m.text, computed: null, verdict: 'undecided', said: said.m,
  note: { zh: `${now.m.text}，所述为${said.m.text}：${whys.implied.zh}。`, en: `${now.m.text}; the text says ${said.m.text}: ${whys.implied.en}.` },
}));

const years = /[一二三四五六七八九十两\d]{1,3}年|以来|(?:19|20)\d{2}/u;

/** `近三年教育支出年均增长5.5%，2024年达到58.7亿元`: the years that the average runs over are told, their first value is not. */
const untoldAverage = (scene: Scene, { now, base }: Bond, said: Figure): Claim | null => (base || said.m.kind !== 'percent' || !isAverage(said) || now.m.kind === 'percent' || !years.test(sentenceTo(scene, said.m.start, 60)) ? null : claimOf({
  type: 'growth', figures: [now.m, said.m], stated: said.m.text, computed: null, verdict: 'undecided', said: said.m,
  note: { zh: `${now.m.text}，所述为年均${said.m.text}：${whys.implied.zh}。`, en: `${now.m.text}; the text says ${said.m.text} a year on average: ${whys.implied.en}.` },
}));

const claimsOf = (scene: Scene, bond: Bond): readonly (Claim | null)[] => {
  const rates = bond.said.filter(({ role }) => role === 'rate');
  const changes = bond.said.filter(({ role, m }) => role === 'change' && m.unit === bond.now.m.unit);
  const derived = bond.base ? [] : changes.flatMap((change) => rates.filter((rate) => Math.abs(rate.index - change.index) <= 2).map((rate) => derivedClaim(scene, bond, change, rate)));
  return [...rates.map((rate) => rateClaim(scene, bond, rate) ?? untoldAverage(scene, bond, rate)), ...bond.said.filter(({ role }) => role === 'multiple').map((said) => factorClaim(scene, bond, said) ?? untold(bond, said)), ...derived];
};

/** 居民消费价格指数为100.6，上涨0.6%: an index on the year before as 100. */
const indexClaims = (scene: Scene): readonly Claim[] =>
  scene.figures.flatMap((f) => {
    const index = scene.figures[f.index - 1];
    if (f.role !== 'rate' || index?.sentence !== f.sentence || !/指数/u.test(index.subject) || !['index', 'percent', 'ratio'].includes(index.m.kind)) return [];
    if (f.own !== '' || index.m.value === null || !/^(?:9|1[0-4])\d(?:\.\d+)?$/u.test(index.m.value) || /环比|累计/u.test(index.lead + f.lead)) return [];
    return [relationClaim({
      type: 'growth', figures: [index.m, f.m], said: saidBy(f.m), stated: signed(f), computed: minus(index.reading, exactly(100)), unit: '%',
      doubt: { when: 'apart', why: whys.base }, working: asDifference(index.m.text, '100'),
    })];
  });

/** Growth rates, average growth and multiples beside both end points, or beside the end and the change. */
export const findGrowth: Finder = (scene) =>
  [...scene.bonds.flatMap((bond) => claimsOf(scene, bond)).filter((claim) => claim !== null), ...indexClaims(scene)];
