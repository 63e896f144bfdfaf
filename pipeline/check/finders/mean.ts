import type { Claim } from '../../model/index.ts';
import { isAverage, signOf, stepsOf } from '../changes.ts';
import type { Figure } from '../figures.ts';
import { compare, exactly, isNarrow, isOfOneSize, minus, over, scaled, type Reading } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { around, isAmount, named, sameUnit } from '../near.ts';
import { claimOf, relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';

/** 平均每个项目, 每户平均, 户均, 人均, 亩均: per what. */
const per = /(?:平均每|每)(?<each>[一]?(?:个|家|户|人|名|亩|位|辆|台|件|项|所|平方公里|公顷|万人)?[^，。；\d]{0,8}?)(?:平均)?(?:为|达|约|投资|收入|产值|税收|贡献)*|(?<short>户|人|亩|车|店|村|镇|家|项目|企业|单体|件|日|天|月|年|季|次|客)(?:均|(?:的)?平均)/u;

const shortUnits: Readonly<Record<string, readonly string[]>> = {
  户: ['户', '家'], 人: ['人', '人次'], 亩: ['mu'], 车: ['辆', '台'], 店: ['家', '个'], 村: ['个', '村'], 镇: ['个', '镇'], 家: ['家', '个'], 项目: ['个', '项'], 企业: ['家', '个', '户'], 件: ['件'], 次: ['次', '人次', '场'], 客: ['人', '人次'],
};
const eachUnits: Readonly<Record<string, readonly string[]>> = {
  个: ['个', '项', '家'], 家: ['家', '个', '户'], 户: ['户', '家'], 人: ['人', '人次'], 名: ['人'], 位: ['人'], 亩: ['mu'], 辆: ['辆', '台'], 台: ['台', '辆', '台套'], 件: ['件', '项'], 项: ['项', '个'], 所: ['所', '个'], 平方公里: ['km2'], 公顷: ['ha'],
};

const unitsOf = (words: string): readonly string[] => {
  const found = per.exec(words)?.groups;
  const short = found?.['short'];
  if (short !== undefined) return Object.hasOwn(shortUnits, short) ? shortUnits[short] ?? [] : [];
  const each = found?.['each'] ?? '';
  const unit = Object.keys(eachUnits).find((key) => each.replace(/^一/u, '').startsWith(key));
  return unit === undefined ? [] : eachUnits[unit] ?? [];
};

const timeMean = /(?<unit>日|天|月|年|季度?)均|平均每(?:个)?(?<each>日|天|月|年|季度?)|每(?<bare>日|天|月|年|季度?)平均/u;

const meanClaim = (total: Figure, count: Figure | null, divisor: Reading, mean: Figure, doubt: keyof typeof whys | null, words: string): Claim | null => {
  const computed = over(total.reading, divisor);
  if (!computed || !isNarrow(computed, '0.8') || !isOfOneSize(mean.reading, computed, 3)) return null;
  return relationClaim({
    type: 'mean', figures: [total.m, mean.m, ...(count ? [count.m] : [])], said: saidBy(mean.m), stated: mean.reading, computed, unit: mean.m.unit,
    doubt: doubt ? { when: doubt === 'population' ? 'always' : 'apart', why: whys[doubt] } : null,
    working: { zh: `${total.m.text} ÷ ${words}`, en: `${total.m.text} ÷ ${words}` },
  });
};

/** 人均地区生产总值: the average population is not the one that the text gives. */
const perHead = (scene: Scene, mean: Figure): Claim | null => {
  const name = mean.own.replace(/^.*人均/u, '');
  if (!/人均/u.test(mean.lead) || !/生产总值|GDP|财政|预算|零售|消费总额/u.test(name)) return null;
  const near = around(scene.figures, mean, 40, 30).filter((f) => isAmount(f) && Math.abs(f.line - mean.line) <= 8);
  const total = named(near.filter((f) => f.m.unit === mean.m.unit && !/人均/u.test(f.subject)), name)[0]?.figure;
  const average = near.find((f) => f.m.unit === '人' && /平均(?:常住|户籍)?人口(?:数)?$/u.test(f.own));
  if (total && average) return meanClaim(total, average, average.reading, mean, 'different', average.m.text);
  const heads = near.find((f) => f.m.unit === '人' && /^(?:年末)?(?:常住|户籍|总)?人口(?:总?数)?$/u.test(f.own));
  const rough = total && heads ? over(total.reading, heads.reading) : null;
  // The two populations differ by a few per cent; more, and the total is that of half a year.
  return total && heads && rough && isOfOneSize(mean.reading, rough, '1.2') ? meanClaim(total, heads, heads.reading, mean, 'population', heads.m.text) : null;
};

const holdsMean = (total: Figure, count: Figure, mean: Figure): boolean => {
  const quotient = over(total.reading, count.reading);
  return quotient !== null && compare(mean.reading, quotient) === 'holds';
};

/** `185个，总投资740亿元，平均每个项目投资4亿元`. */
const perThing = (scene: Scene, mean: Figure): Claim | null => {
  const units = unitsOf(mean.lead);
  if (units.length === 0) return null;
  const near = around(scene.figures, mean, 8, 2).filter((f) => isAmount(f) && f !== mean && f.line === mean.line && Math.abs(f.sentence - mean.sentence) <= 1);
  const counts = near.filter((f) => units.includes(f.m.unit)).slice(0, 3);
  const totals = near.filter((f) => f.m.unit === mean.m.unit && f.m.kind === mean.m.kind && !/均|每/u.test(f.lead)).slice(0, 3);
  const pairs = counts.flatMap((count) => totals.map((total) => ({ count, total })));
  const pair = pairs.find(({ count, total }) => holdsMean(total, count, mean)) ?? pairs[0];
  if (!pair || !holdsMean(pair.total, pair.count, mean)) {
    const far = perFar(scene, mean, counts);
    if (far) return far;
  }
  // 新增就业…人。人均可支配收入…元: a count of another sentence is of others.
  if (!pair) return counts[0]?.sentence === mean.sentence && mean.m.kind === 'money' && /均/u.test(mean.lead) && !/可支配|纯收入/u.test(mean.lead) ? implied(mean, counts[0]) : null;
  const noun = (per.exec(mean.lead)?.groups?.['each'] ?? '').replace(/^一?[个家户名项件]/u, '');
  const linked = noun.length >= 2 ? `${pair.count.own}${pair.count.tail}`.includes(noun.slice(0, 2)) : /总|共|合计/u.test(pair.total.lead) || (/平均每/u.test(mean.lead) && pair.count.clause === pair.total.clause);
  const close = mean.index - Math.min(pair.count.index, pair.total.index) === 2;
  const sure = linked && close && counts.length === 1 && totals.length === 1 && pair.count.sentence === mean.sentence && pair.total.sentence === mean.sentence && /平均|均/u.test(mean.lead);
  return meanClaim(pair.total, pair.count, pair.count.reading, mean, sure ? null : 'different', pair.count.m.text);
};

/** 人均创收 is of the revenue, 人均创利 of the profit; else the words after 均 name the total. */
const totals: readonly (readonly [RegExp, RegExp])[] = [
  [/创收|营[业收]|收入|产出/u, /营业收入|营收|业务收入|总收入/u], [/创利|利润/u, /利润/u], [/产值/u, /产值/u], [/税收|纳税|税/u, /税收|税金|纳税/u], [/投资/u, /投资/u], [/销售/u, /销售/u],
];

const farReach = 60;
/** A mean whose total stands in another paragraph; only what agrees is told. */
const perFar = (scene: Scene, mean: Figure, counts: readonly Figure[]): Claim | null => {
  const name = /均(?<what>[^，。；\d]{1,8})$/u.exec(mean.lead)?.groups?.['what'] ?? '';
  const row = totals.find(([words]) => words.test(name));
  if (!row || mean.m.comparator !== 'eq') return null;
  const far = scene.figures.slice(Math.max(0, mean.index - farReach), mean.index).toReversed().filter((f) => isAmount(f) && f.m.unit === mean.m.unit && row[1].test(f.own) && !/均|每/u.test(f.lead));
  const pair = counts.flatMap((count) => far.map((total) => ({ count, total }))).find(({ count, total }) => holdsMean(total, count, mean));
  return pair ? meanClaim(pair.total, pair.count, pair.count.reading, mean, 'different', pair.count.m.text) : null;
};

/** 进口100万吨，均价每吨800元，进口值8亿元; 每10股派3元, 共计: a price, what it is the price of, and what they come to. */
const priceUnits: Readonly<Record<string, readonly string[]>> = { 吨: ['t'], 公斤: ['kg', 't'], 千克: ['kg', 't'], 股: ['股'], 平方米: ['m2'], 度: ['kWh', 'Wh'], 千瓦时: ['kWh', 'Wh'], 件: ['件'], 台: ['台', '辆'], 辆: ['辆', '台'], 吨煤: ['t'], 户: ['户'], 人: ['人'], 名: ['人'], 亩: ['mu'] };

const perPrice = (scene: Scene, price: Figure): Claim | null => {
  const found = /每(?<many>10)?(?<unit>[\u4e00-\u9fff]{1,3})[^，。；\d]{0,8}$/u.exec(`${scene.s.slice(Math.max(0, price.m.start - 16), price.m.start)}`)?.groups;
  const key = Object.keys(priceUnits).toSorted((a, b) => b.length - a.length).find((unit) => found?.['unit']?.startsWith(unit));
  if (!found || key === undefined || price.m.kind !== 'money') return null;
  const units = priceUnits[key] ?? [];
  const near = around(scene.figures, price, 6, 4).filter((f) => isAmount(f) && f.sentence === price.sentence);
  const each = exactly(found['many'] ?? 1);
  for (const count of near.filter((f) => units.includes(f.m.unit))) for (const total of near.filter((f) => f !== price && f.m.unit === price.m.unit)) {
    const computed = over(total.reading, count.reading);
    const scaledPrice = over(price.reading, each);
    if (!computed || !scaledPrice || !isNarrow(computed, '0.25') || compare(scaledPrice, computed) !== 'holds') continue;
    return relationClaim({
      type: 'mean', figures: [count.m, price.m, total.m], said: saidBy(price.m), stated: scaledPrice, computed, unit: price.m.unit,
      working: { zh: `${total.m.text} ÷ ${count.m.text}`, en: `${total.m.text} ÷ ${count.m.text}` },
    });
  }
  return null;
};

const implied = (mean: Figure, count: Figure): Claim => claimOf({
  type: 'mean', figures: [mean.m, count.m], stated: mean.m.text, computed: null, verdict: 'undecided', said: mean.m,
  note: { zh: `${count.m.text}平均${mean.m.text}：本句未给出总数。`, en: `${mean.m.text} for each of ${count.m.text}: this sentence does not give the total.` },
});

const days: Readonly<Record<string, readonly number[]>> = { 日: [365, 366], 天: [365, 366], 月: [12], 季: [4], 季度: [4], 年: [] };
const monthsOf = (words: string): number | null => {
  const upTo = /(?<!\d)1[-—~至](\d{1,2})月|前(\d{1,2})个月/u.exec(words);
  if (upTo) return Number(upTo[1] ?? upTo[2]);
  if (/上半年|前六个月|1[-—~至]6月/u.test(words)) return 6;
  if (/前三季度|1[-—~至]9月/u.test(words)) return 9;
  return /全年|年度|年/u.test(words) ? 12 : null;
};

const divisors = (scene: Scene, total: Figure, mean: Figure, unit: string): readonly number[] => {
  const words = scene.s.slice(Math.max(0, total.m.start - 40, scene.s.lastIndexOf('\n', Math.min(total.m.start, mean.m.start)) + 1), mean.m.end + (/^[^。；\n]{0,10}/u.exec(scene.s.slice(mean.m.end, mean.m.end + 10))?.[0].length ?? 0));
  if (unit === '年') return [...stepsOf({ now: mean, base: null, link: null, said: [] }, words).steps];
  const months = monthsOf(words);
  if (months === 12) return days[unit] ?? [];
  if (months === null) return [];
  return unit === '月' ? [months] : unit.startsWith('季') ? [months / 3] : unit === '年' ? [] : [Math.round(months * 30.4), Math.round(months * 30.4) + 1, Math.round(months * 30.4) - 1];
};

/** `全年完成3650万吨，日均10万吨`, `五年累计投入500亿元，年均100亿元`. */
const perTime = (scene: Scene, mean: Figure): Claim | null => {
  const groups = timeMean.exec(mean.lead)?.groups;
  const unit = groups?.['unit'] ?? groups?.['each'] ?? groups?.['bare'];
  if (unit === undefined || mean.role !== 'level') return null;
  const total = around(scene.figures, mean, 4, 1).find((f) => isAmount(f) && f.sentence === mean.sentence && sameUnit(f, mean) && f.m.kind === mean.m.kind);
  if (!total) return null;
  const options = divisors(scene, total, mean, unit);
  const best = options.find((n) => holdsBy(total, n, mean)) ?? options[0];
  return best === undefined ? null : meanClaim(total, null, exactly(best), mean, 'years', String(best));
};

const holdsBy = (total: Figure, n: number, mean: Figure): boolean => {
  const quotient = over(total.reading, exactly(n));
  return quotient !== null && compare(mean.reading, quotient) === 'holds';
};

/** `由a增加到b，年均增加d`. */
const meanChanges = (scene: Scene): readonly Claim[] => scene.bonds.flatMap((bond) => bond.said.flatMap((said) => {
  const { base, now } = bond;
  if (!base || said.role !== 'change' || !isAverage(said) || said.m.unit !== now.m.unit) return [];
  const { steps, sure } = stepsOf(bond, scene.s.slice(Math.max(0, base.m.start - 60), said.m.end));
  const moved = minus(now.reading, base.reading);
  const options = steps.map((n) => ({ n, reading: scaled(moved, exactly(1).strict.low.at.div(n)) }));
  const stated = signOf(said) < 0 ? scaled(said.reading, -1) : said.reading;
  const best = options.find(({ reading }) => compare(stated, reading) === 'holds') ?? options[0];
  return best ? [relationClaim({
    type: 'mean', figures: [base.m, now.m, said.m], said: saidBy(said.m), stated, computed: best.reading, unit: now.m.unit,
    doubt: sure ? null : { when: 'apart', why: whys.years },
    working: { zh: `（${now.m.text} − ${base.m.text}）÷ ${best.n}`, en: `(${now.m.text} − ${base.m.text}) ÷ ${best.n}` },
  })] : [];
}));

/** Means beside total and count. */
export const findMean: Finder = (scene) => [
  ...scene.figures.flatMap((f) => {
    if (!(f.role === 'level' || (f.role === 'change' && /[户亩人]均/u.test(f.lead))) || !/均|每/u.test(scene.s.slice(Math.max(0, f.m.start - Math.max(f.lead.length, 16)), f.m.start)) || f.m.kind === 'percent' || f.m.kind === 'duration') return [];
    const claim = perHead(scene, f) ?? perTime(scene, f) ?? perPrice(scene, f) ?? perThing(scene, f);
    return claim ? [claim] : [];
  }),
  ...meanChanges(scene),
];
