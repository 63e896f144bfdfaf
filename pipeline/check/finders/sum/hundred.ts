import type { Bilingual, Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, Real, sumOf, type Reading } from '../../interval.ts';
import { restWords } from '../../lexicon/wholes.ts';
import { exhausts, isOfEach } from '../../kinds.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfDigits } from '../../reading.ts';
import { relationClaim } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asSum } from '../../working.ts';
import { doubtful, longestList } from './parts.ts';

/** Shares that must make a hundred: a structure, or a list of all kinds. */
const hundred = exactly(100);
const wholeWords = /三次产业|一二三(?:次)?产|城乡|男女/u;

/** 四项比重因四舍五入，合计不等于百分之百: the text says of its shares that they need not come out even. */
const rounded = /(?:四舍五入|舍入|取整|尾数)[^。；\n]{0,24}(?:不等于|不等|不为|不足|不一致|不完全|误差|略有)|(?:不等于|不等|不一致)[^。；\n]{0,24}(?:四舍五入|舍入|取整)/u;
/** Whether it does anywhere: a footnote belongs to all. */
export const isRoundingNoted = ({ s }: Scene): boolean => rounded.test(s);
const asNoted: Bilingual = { zh: '原文已说明，因四舍五入，合计未必为100%', en: 'the text notes itself that rounding keeps the sum from 100%' };

const hundredClaim = (noted: boolean, figures: readonly Figure[], parts: readonly { readonly text: string; readonly reading: Reading }[], sure: boolean): Claim => {
  return relationClaim({
    type: 'sum', figures: figures.map(({ m }) => m), said: null, stated: hundred, computed: sumOf(parts.map(({ reading }) => reading)), unit: '%',
    aside: parts.reduce((sum, { reading }) => sum.plus(reading.digits?.at ?? 0), new Real(0)).eq(100) || !noted ? null : asNoted,
    doubt: sure ? null : doubtful, working: asSum(parts.map(({ text }) => text)),
  });
};

/** What the three industries do not share out among themselves: households use power, take loans, pay tax. */
const withRest = /用电|电量|电力|用水|贷款|存款|能耗|能源|消费|税|投资|排放|企业|项目/u;
/** What they do. */
const ofIndustries = /结构|增加值|生产总值|GDP|产值|经济总量|就业|从业/u;

/** `三次产业结构为7.3∶39.9∶52.8`. */
export const structureSums = (scene: Scene, noted: boolean): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.m.kind !== 'ratio' || f.m.values.length < 3) return [];
  const parts = f.m.values.map((text) => ({ text, reading: readingOfDigits(text) }));
  const sum = sumOf(parts.map(({ reading }) => reading));
  const near = sum.strict.low.at.gt(80) && sum.strict.high.at.lt(120);
  return near ? [hundredClaim(noted, [f], parts, /产业|结构|构成/u.test(f.subject) && !withRest.test(f.subject))] : [];
});

const percentLists = (scene: Scene): readonly (readonly Figure[])[] => {
  const lists: Figure[][] = [];
  for (const f of scene.figures) {
    if (f.m.kind !== 'percent' || f.role !== 'level' || !['eq', 'approx'].includes(f.m.comparator) || f.m.valueHigh !== null) continue;
    const last = lists.at(-1);
    const before = last?.at(-1);
    const goesOn = before?.sentence === f.sentence && f.index - before.index <= 2 && f.clause - before.clause <= 2 && (f.own === '' || /占|比重/u.test(f.lead) || f.clause === before.clause || f.own !== '');
    if (last && goesOn && last.length < longestList) last.push(f);
    else lists.push([f]);
  }
  return lists.filter((list) => list.length >= 2);
};

const manifold = /途径|渠道|方式|原因|喜欢|通过|希望|认为|选择|了解|来自|一人|多门|多项|均可|同时|不止|各自|兼(?!职)|多选|可选|复选|可涉及|可同时|同时涉及|交叉|重叠|重复|不重复|多类|多种|多个答案/u;
/** 职工中，男性占62%: what the shares are of is told; 戴眼镜的，男生占48% are shares of boys and of girls. */
const inWhole = /[中里内]，?[^，。；]{0,8}$|人口|性别|构成|结构/u;
const lineReach = 200;
const lineAround = (s: string, at: number): string =>
  `${/[^\n]*$/u.exec(s.slice(Math.max(0, at - lineReach), at))?.[0] ?? ''}${/^[^\n]*/u.exec(s.slice(at, at + 2 * lineReach))?.[0] ?? ''}`;

/** `由三方股东共同出资设立，其中甲持股51%，乙持股34%，丙持股25%`: as many as there are, of one company. */
const areHolders = (list: readonly Figure[], before: string): boolean => list.every(({ lead }) => /(?:持股|占股|出资|股权占比|股份占比)(?:比例)?(?:为|达|占)?$/u.test(lead)) && numberOf(holderCount.exec(before)?.groups?.['n'] ?? '') === list.length && !/前|主要|国有|等|其余|剩余|首期|激励|间接|另/u.test(`${before}${list.map(({ lead }) => lead).join('')}`);
const holderCount = /由(?<n>[两二三四五六七八])(?:方|家|位|名|个)(?:股东|投资方|出资方|发起人)(?:共同)?(?:出资|投资|发起|合资)?(?:设立|成立|组建|出资|发起)/u;

/** 分别占55.8%、16.7%、8.7%和18.7%: shares of all kinds. */
export const hundredSums = (scene: Scene, noted: boolean): readonly Claim[] => percentLists(scene).flatMap((list) => {
  const parts = list.map(({ m, reading }) => ({ text: m.text, reading }));
  const words = scene.s.slice((list[0]?.m.start ?? 0) - (list[0]?.lead.length ?? 0), list.at(-1)?.m.start);
  const cue = /占|比重|占比|比例|结构|构成|贡献率|份额/u.test(words);
  const holds = compare(hundred, sumOf(list.map(({ reading }) => reading))) === 'holds';
  const rest = restWords.test(list.at(-1)?.lead ?? '');
  const around = lineAround(scene.s, list[0]?.m.start ?? 0);
  const whole = list.length === 3 && ofIndustries.test(words) && !withRest.test(around) && (wholeWords.test(words) || /一产|第一产业|第一、/u.test(words)) && /分别|占/u.test(words);
  const sum = sumOf(parts.map(({ reading }) => reading));
  const before = /[^。；\n]*$/u.exec(scene.s.slice(Math.max(0, (list[0]?.m.start ?? 0) - lineReach), list[0]?.m.start))?.[0] ?? '';
  const held = areHolders(list, before) && !/^[^。]*。?[^。]{0,20}(?:其余|剩余|余下|激励|预留)/u.test(scene.s.slice(list.at(-1)?.m.end, (list.at(-1)?.m.end ?? 0) + 60));
  const isAll = (exhausts(list, before, sum.loose.low.at.gt(100)) && !withRest.test(around)) || held;
  const all = held || isAll && (inWhole.test(before) || /产业/u.test(words));
  // One may answer or belong to several (多选): then the shares need not make a hundred.
  const shared = manifold.test(around) || sum.strict.low.at.gt(115) || sum.strict.high.at.lt(85);
  // 分别占51%、35%和20%: kinds that one sentence tells apart seldom make more than all.
  const each = !shared && list.length >= 3 && /分别占/u.test(list[0]?.lead ?? '') && sum.strict.low.at.gt(100) && list.slice(1).every(({ lead }) => /^(?:、|和|及|与|以及)$/u.test(lead));
  if (!(cue || isAll) || !(holds || rest || whole || isAll || each)) return [];
  return [hundredClaim(noted, list, parts, !shared && ((rest && list.length >= 3 && !/分别/u.test(words) && !isOfEach(before) && list.every(({ lead }) => lead.includes('占')) && (sum.strict.high.at.lt(100) || inWhole.test(before))) || whole || all))];
});
