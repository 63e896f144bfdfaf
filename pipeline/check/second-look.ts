import type { Bilingual, Claim } from '../model/index.ts';
import type { Figure } from './figures/index.ts';
import { averageGrowthOf, compare, compareAtMost, exactly, growthOf, isNarrow, isOfOneSize, minus, over, scaled, sumOf, type Reading } from './interval.ts';
import { explainedBelow } from './below.ts';
import { isAverage } from './changes.ts';
import { explained } from './lexicon/doubts.ts';
import { isAmount } from './near.ts';
import { numberOf } from './numeral.ts';
import type { Scene } from './scene.ts';

const why: Bilingual = { zh: '附近另有一组数字与之相符，所指可能是那一组', en: 'another pair of figures nearby agrees with it, and may be meant' };

const asideWhy: Bilingual = { zh: '句中另有口径、重复或未列之数的说明', en: 'the sentence goes on to say that more or less is counted' };

const belowWhy: Bilingual = { zh: '表下文字对其中的数另有说明', en: 'the words below the table say that some of it is reckoned otherwise' };

const stepWhy: Bilingual = { zh: '所述可能只是其中一步或一个时段的变化', en: 'it may be of one step or one part of that time alone' };

/** Behind a total: what was taken off it (抹零, 立减, 让利, 只计一次). */
const lessWords = /抹零|零头|立减|让利|折让|减免|优惠|抵[销消扣]|冲减|扣|免了|减(?=\d)|只计一次|返还|没要|退[回还]/u;
/** The words behind a total to the end of its sentence; behind a cell, the notes below its table. */
const behindTotal = (s: string, claim: Claim, inProse: boolean): string => {
  const end = Math.max(0, ...claim.mentions.map((mention) => mention.end));
  const words = s.slice(end, end + 2 * asideReach);
  return inProse ? (/^[^。；\n]*/u.exec(words)?.[0] ?? '') : words.split('\n').filter((line) => noteLine.test(line)).join('\n');
};
const noteLine = /^[\s(*]*(?:注|备注|说明|附注)/u;
/** 3比1: goals are no things that a count of matches could be added to. */
const isScore = (s: string, { start, end }: Claim['mentions'][number]): boolean => /^[比:]\d/u.test(s.slice(end, end + 2)) || /\d[比:]$/u.test(s.slice(Math.max(0, start - 2), start));

/** 今年96天，比去年的120天少24天，比前年的160天缩短四成: what its own clause compares with is the base, and another comparison's is no value of now. */
const isOfOtherComparison = (scene: Scene, figures: readonly Figure[], said: Figure): boolean => {
  const own = scene.figures[said.index - 1];
  if (!own || own.clause !== said.clause || !/[比较][^，。；]*$/u.test(own.lead)) return false;
  const others = figures.filter((f) => f !== said);
  return !others.includes(own) || others.some((f) => f !== own && f.m.unit === own.m.unit && /^，?[比较]/u.test(f.lead));
};

/** 上期为86.2亿元，……而较年初多出3.1亿元: compared with a time that none of the figures is of. */
const isOfNamedTime = (figures: readonly Figure[], said: Figure): boolean => {
  const time = /[比较与](年初|年末|上年末|去年末|上月末?|上季末?|前年|昨[天日]|上周|上期末?)/u.exec(said.lead)?.[1];
  return time !== undefined && figures.some((f) => f !== said && /上[年月季周期]|去年|前年|昨|年初/u.test(f.lead)) && !figures.some((f) => f !== said && f.lead.includes(time));
};

const otherBase: Bilingual = { zh: '所述变化的比较对象是另一个数字', en: 'what it is compared with is another figure' };

/** Behind the figures: that more is in them than is told, that some are counted twice or left out. */
const asides = /口径|追溯|重述|调整后|不含|不包括|不计|另计|另有|剔除|扣除|除外|其余|兼[报有任]|(?<![不无未])(?:重复|交叉|重叠)|代理|破损|损耗|分厂|检修|停产|停[业工电]|闭[馆园]|休整|套种|间作|两边|两头|多个|四舍五入|未[列计包]|(?:^|[，(])[^，。；]{0,6}含/u;
/** What is left beside two shares does not bear on how far they are apart. */
const scopeAsides = new RegExp(asides.source.replace('另计|另有|', '').replace('其余|', ''), 'u');
const asidesOf = ({ type }: Claim): RegExp => (type === 'pp-change' ? scopeAsides : asides);
const asideReach = 60;

/** What its sentence says behind the last figure of a claim. */
const behindClaim = (s: string, claim: Claim): string => {
  const end = Math.max(0, ...claim.mentions.map((mention) => mention.end));
  return /^[^。；\n]*/u.exec(s.slice(end, end + asideReach))?.[0] ?? '';
};

/** 已签约87万，尚有43万，另有在建40万: what comes on top is no excuse where the parts are more than the whole already. */
const onTop = /(?:另有|另外|此外|还有|另[在设建于]).*/u;

const isOverfull = (figures: readonly Figure[], { type, said, stated, computed }: Claim): boolean => {
  // Nothing states it: the parts are set against their whole.
  if (type === 'sum' && said === null && stated === null) return computed?.includes(' > ') ?? false;
  const [whole, parts] = [figures.find(({ m }) => m.start === said?.start), figures.filter(({ m }) => m.start !== said?.start)];
  return type === 'sum' && whole !== undefined && compareAtMost(sumOf(parts.map(({ reading }) => reading)), whole.reading) === 'fails';
};

const reach = 8;

/** Figures of the sentence and of the one before it that could have been meant. */
const candidates = (scene: Scene, f: Figure): readonly Figure[] =>
  scene.figures.slice(Math.max(0, f.index - reach), f.index + 3).filter((one) => one !== f && one.line === f.line && f.sentence - one.sentence <= 1 && one.sentence <= f.sentence);

/** 护理型床位1.41万张，占65%。新增的不计入床位基数2.17万张: what a share was reckoned from may be told only in the sentence behind it. */
const toldBehind = (scene: Scene, f: Figure): readonly Figure[] =>
  (f.role === 'level' && f.m.comparator === 'eq' ? scene.figures.slice(f.index + 1, f.index + 1 + reach).filter((one) => one.line === f.line && one.sentence - f.sentence <= 1) : []);

/** 剔除重复计算的部分后，占26.4%: right before a share, that it is reckoned from something else. */
const otherwise = /(?:剔除|扣除|撇除|扣减|刨去|刨除|除去|除开|不计|不含|排除|合并|还原)[^。；！？\n\d]{0,30}$|口径[^。；！？\n\d]{0,12}$|(?:若(?!干)|如果|要是|假如|倘若|假使)[^。；！？\n\d]{0,30}$|(?:^|[，；])如[按以把将算计只不加扣剔][^。；\d]{0,24}$/u;
/** What words of another scope leave open. */
const conditional: ReadonlySet<string> = new Set(['share', 'growth', 'difference', 'pp-change', 'multiple', 'mean']);
/** 由5.4%降到5.0%，6月下降0.1个百分点; 今年又多了7个: of one step of the way, or of the next one. */
const oneStep = /^，?(?:而|但|其中)?(?:[本上当末这][个一]?(?:月|季度?|周|旬)|\d{1,2}月份?|今年又|又[多少增减涨跌升降]|[先再][多少增减涨跌升降提下上]|最近|近[一二两三四五六七八九十\d]{1,3}个?[月年周天])/u;

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

/** 从2020年的8.4亿元做到2024年的19.7亿元: from that value to this one, whatever else one may count. */
const isFromTo = (scene: Scene, figures: readonly Figure[], { lead }: Figure): boolean => {
  const [a, b] = figures.filter(({ role }) => role === 'level');
  const told = /([一二三四五六七八九十两]|\d{1,2})年(?!均)/u.exec(lead)?.[1];
  if (told !== undefined && numberOf(told) !== (b?.year ?? 0) - (a?.year ?? 0)) return false;
  return a?.year != null && b?.index === a.index + 1 && /(?:从|由|自)(?:19|20)\d{2}年的?$/u.test(a.lead) && /[到至为成](?:19|20)\d{2}年的?$/u.test(b.lead) && scene.s.slice(a.m.end, b.m.start).length < 16;
};

/** Whether other figures than those of the claim give what the text states. */
const agreesElsewhere = (scene: Scene, claim: Claim, f: Figure): boolean => {
  const own = new Set(claim.mentions.map(({ start }) => start));
  const falls = f.m.sense === 'decline' || /下降|减少|降低|回落/u.test(f.lead);
  const stated = falls && !f.m.value?.startsWith('-') ? scaled(f.reading, -1) : f.reading;
  return pairs([...new Set([...candidates(scene, f), ...toldBehind(scene, f)])].filter(amounts(f))).filter(([a, b]) => !(own.has(a.m.start) && own.has(b.m.start)) || isAverage(f))
    .filter((pair) => pair.every(({ sentence }) => sentence <= f.sentence) || pair.some(({ m }) => own.has(m.start)))
    .some((pair) => readings(f, pair).some((reading) => reading !== null && isNarrow(reading, '0.1') && isNearBound(f, reading) && compare(stated, reading) === 'holds'));
};

/** What its sentence and the next one say behind a claim. */
const behindOn = (s: string, claim: Claim): string => {
  const end = Math.max(0, ...claim.mentions.map((mention) => mention.end));
  return /^[^。\n]*(?:。[^。\n]*)?/u.exec(s.slice(end, end + asideReach))?.[0] ?? '';
};

/** Relations whose next sentence may tell what else is in them. */
const explicable: ReadonlySet<string> = new Set(['sum', 'share', 'mean', 'difference']);

/** Whether the text says why they differ: 交界处100米两个片区都报了，只计一次. */
const isExplained = ({ s }: Scene, claim: Claim, figures: readonly Figure[]): boolean => {
  const words = behindOn(s, claim);
  return figures.length > 0 && explained.test(isOverfull(figures, claim) ? words.replace(onTop, '') : words);
};

/** 39.42万元 as 81.0% of 486750万元: no scope and no rounding makes a share a thousand times as large. */
const isPowerOff = ({ type, stated, computed }: Claim): boolean => {
  const [one, two] = [stated, computed].map((words) => Number.parseFloat(words ?? ''));
  return type === 'share' && one !== undefined && two !== undefined && one > 0 && two > 0 && (one / two > 1000 || two / one > 1000);
};

/** What no scope can excuse. */
const settled: ReadonlySet<string> = new Set(['calendar', 'streak', 'repeat', 'rank']);

const opened = (claim: Claim, reason: Bilingual): Claim => ({
  ...claim, verdict: 'undecided', note: { zh: `${claim.note.zh.replace(/：[^：]*$/u, '')}：${reason.zh}。`, en: `${claim.note.en.replace(/: [^:]*$/u, '')}: ${reason.en}.` },
});

/**
 * Before a text is accused, its other figures are tried: where another pair in the sentence, or in the one before it, gives
 * what it states, that pair may be meant, and the relation is left open. A claim that does not fail stays as it is.
 */
export const secondLook = (scene: Scene): ((claim: Claim) => Claim) => {
  const figureAt = new Map(scene.figures.map((f) => [f.m.start, f] as const));
  const isExplainedBelow = explainedBelow(scene);
  return (claim) => {
    if (isPowerOff(claim)) return claim;
    if (claim.verdict === 'fails' && isExplainedBelow(claim)) return opened(claim, belowWhy);
    if (claim.verdict === 'fails' && !settled.has(claim.type)) {
      const figures = claim.mentions.flatMap(({ start }) => figureAt.get(start) ?? []);
      const behind = behindClaim(scene.s, claim);
      if (asidesOf(claim).test(isOverfull(figures, claim) ? behind.replace(onTop, '') : behind)) return opened(claim, asideWhy);
    }
    if (claim.verdict === 'fails' && explicable.has(claim.type) && isExplained(scene, claim, claim.mentions.flatMap(({ start }) => figureAt.get(start) ?? []))) return opened(claim, asideWhy);
    // 分别为4.2亿元、0.8亿元和亏损0.3亿元: what is lost is taken off.
    if (claim.verdict === 'fails' && claim.type === 'sum' && claim.mentions.some(({ start }) => /亏损?$|净流出$|负$|净亏$/u.test(figureAt.get(start)?.lead ?? ''))) return opened(claim, asideWhy);
    if (claim.verdict === 'fails' && claim.type === 'sum' && (claim.mentions.some((mention) => isScore(scene.s, mention)) || lessWords.test(behindTotal(scene.s, claim, claim.mentions.some(({ start }) => figureAt.has(start)))))) return opened(claim, asideWhy);
    if (claim.verdict === 'fails' && conditional.has(claim.type) && claim.said && otherwise.test(scene.s.slice(Math.max(0, claim.said.start - asideReach), claim.said.start))) return opened(claim, asideWhy);
    if (claim.verdict === 'fails' && ['growth', 'difference', 'pp-change'].includes(claim.type) && claim.said) {
      const said = figureAt.get(claim.said.start);
      if (said && isOfOtherComparison(scene, claim.mentions.flatMap(({ start }) => figureAt.get(start) ?? []), said)) return opened(claim, otherBase);
      // 4.82分（满分5分），比去年同期的4.76分提高0.06分: the most there can be is no value of now.
      if (said && claim.mentions.some(({ start }) => { const f = figureAt.get(start); return f !== undefined && f !== said && f.depth > said.depth && /^(?:满分|总分|上限|下限|标准|目标|限值)/u.test(f.lead); })) return opened(claim, otherBase);
      if (said && isOfNamedTime(claim.mentions.flatMap(({ start }) => figureAt.get(start) ?? []), said)) return opened(claim, otherBase);
      if (said && oneStep.test(said.lead) && !/[比较]|同比|环比/u.test(said.lead)) return opened(claim, stepWhy);
    }
    if (claim.verdict !== 'fails' || !['growth', 'share', 'pp-change'].includes(claim.type)) return claim;
    const f = claim.said ? figureAt.get(claim.said.start) : undefined;
    // 较2022年多出7.0%: what it is compared with has that year, whatever another year gives.
    const year = /[比较]((?:19|20)\d{2})年/u.exec(f?.lead ?? '')?.[1];
    if (f && year !== undefined && claim.mentions.some(({ start }) => figureAt.get(start) !== f && figureAt.get(start)?.year === Number(year))) return claim;
    if (f && isAverage(f) && isFromTo(scene, claim.mentions.flatMap(({ start }) => figureAt.get(start) ?? []), f)) return claim;
    if (!f || !agreesElsewhere(scene, claim, f)) return claim;
    return opened(claim, why);
  };
};
