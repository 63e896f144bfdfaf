import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { isOfOneSize, over } from '../../interval.ts';
import { around, isAmount, named } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isPointSlip, isTurned, printedUnit } from '../../slip.ts';
import { isGeneric, subjectOf } from '../../subject.ts';
import { asQuotient } from '../../working.ts';
import { holdsMean, implied, meanClaim } from './claim.ts';
import { per, unitsOf } from './per.ts';

/** 常住人口, 甲县常住人口; 城镇人口 is a part of it. */
const isPopulation = ({ own }: Figure): boolean => /(?:常住|户籍|总|年末|全[省市县区州国])人口(?:总?数)?$|^人口(?:总?数)?$/u.test(own);

/** 人均地区生产总值: the average population is not the one that the text gives. */
export const perHead = (scene: Scene, mean: Figure): Claim | null => {
  const name = mean.own.replace(/^.*人均/u, '');
  if (!/人均/u.test(mean.lead) || !/生产总值|GDP|财政|预算|零售|消费总额/u.test(name)) return null;
  const near = around(scene.figures, mean, 40, 30).filter((f) => isAmount(f) && Math.abs(f.line - mean.line) <= 8);
  const total = named(near.filter((f) => f.m.unit === mean.m.unit && !/人均/u.test(f.subject)), name)[0]?.figure;
  const average = near.find((f) => f.m.unit === '人' && /平均(?:常住|户籍)?人口(?:数)?$/u.test(f.own));
  if (total && average) return meanClaim(total, average, average.reading, mean, 'different', average.m.text);
  const heads = near.find((f) => f.m.unit === '人' && isPopulation(f));
  const rough = total && heads ? over(total.reading, heads.reading) : null;
  // The two populations differ by a few per cent; more, and the total is that of half a year.
  return total && heads && rough && isOfOneSize(mean.reading, rough, '1.2') ? meanClaim(total, heads, heads.reading, mean, 'population', heads.m.text) : null;
};

/** 平均一套要掏, 每条线路一年拉: of what, by what verb and in what time, which name no measure. */
const spentOn = /^(?:一?[套台件亩场户间辆条座])?(?=\p{Script=Han}*(?:[掏花拉跑运带卖赚挣摊]|一年)$)\p{Script=Han}{0,4}?(?:一年)?(?:要|得|可|能)?[掏花拉跑运带卖赚挣摊]?(?:了|到|得)?$/u;

/** What a mean is of: 户均增收 is no share of 总投资, 平均每场成本 none of 总收入. */
const isOfTotal = (mean: Figure, total: Figure, count: Figure): boolean => {
  const name = subjectOf(mean.lead.replace(/^.*(?:均|每(?:一|个|名|家|户|人|位|台|辆|件|项|场|村|亩|所|本|次|套|米|公里|平方公里)*)/u, '').replace(/^亩/u, '').replace(spentOn, ''));
  const told = `${total.subject}${total.lead}${count.own}${count.tail}`;
  return isGeneric(name) || name.length < 2 || [...name].every((char, at) => told.includes(char) || (at > 0 && /[额量数]/u.test(char)));
};

/** Per what, and no more. */
const barePer = /^，?(?:平均|相当于|折合|算下来|摊下来)*(?:每[人户村亩家套台场条件]|每公里|[人户村亩场]均|一[套台件亩场户](?:要|得)?(?:掏|花|卖)?)(?:要|得|可)?(?:掏|花|卖)?(?:大?约|约合)?$/u;

/** `185个，总投资740亿元，平均每个项目投资4亿元`. */
export const perThing = (scene: Scene, mean: Figure): Claim | null => {
  const units = unitsOf(mean.lead);
  if (units.length === 0) return null;
  const near = around(scene.figures, mean, 8, 2).filter((f) => isAmount(f) && f !== mean && f.line === mean.line && Math.abs(f.sentence - mean.sentence) <= 1);
  const all = near.filter((f) => units.includes(f.m.unit));
  // 一亩田收入怎么样？合作社流转1260亩: those of its own sentence come first.
  const close = all.some((f) => f.sentence === mean.sentence) ? all.filter((f) => f.sentence === mean.sentence) : all;
  // 共签约项目83个，其中7个、16个、60个: all of them before their kinds.
  const counts = (close.length > 3 ? [...close.filter(({ lead }) => /共|总/u.test(lead)), ...close.filter(({ lead }) => !/共|总/u.test(lead))] : close).slice(0, 3);
  const totals = near.filter((f) => f.m.unit === mean.m.unit && f.m.kind === mean.m.kind && !/均|每/u.test(f.lead)).slice(0, 3);
  const pairs = counts.flatMap((count) => totals.map((total) => ({ count, total })));
  const pair = pairs.find(({ count, total }) => holdsMean(total, count, mean)) ?? pairs[0];
  if (!pair || !holdsMean(pair.total, pair.count, mean)) {
    const far = perFar(scene, mean, counts);
    if (far) return far;
  }
  // 新增就业…人。人均可支配收入…元: a count of another sentence is of others.
  if (!pair) return counts[0]?.sentence === mean.sentence && mean.m.kind === 'money' && /均/u.test(mean.lead) && !/可支配|纯收入/u.test(mean.lead) ? implied(mean, counts[0]) : null;
  const noun = (per.exec(mean.lead)?.groups?.['each'] ?? '').replace(/^一?[个家户名项件条套座口场]/u, '');
  // 线路120条，平均每条线路: the thing is named again behind its classifier.
  const again = pair.count.own.length >= 2 && mean.lead.includes(`每${pair.count.m.unit}${pair.count.own}`);
  const linked = again || (noun.length >= 2 ? `${pair.count.own}${pair.count.tail}`.includes(noun.slice(0, 2)) : /总|共|合计/u.test(pair.total.lead) || (/平均每/u.test(mean.lead) && pair.count.clause === pair.total.clause));
  const beside = mean.index - Math.min(pair.count.index, pair.total.index) === 2;
  // 3600万元，惠及1.2万人，人均3000元: nothing else is told of, and the mean has no name of its own.
  const bare = beside && barePer.test(mean.lead) && [pair.count, pair.total, mean].every(({ m }) => m.comparator === 'eq') && mean.clause - Math.min(pair.count.clause, pair.total.clause) <= 2 && scene.figures[mean.index - 3]?.sentence !== mean.sentence;
  // 全厂860人，工资总额6880万元，技术岗人均11.6万元: of some of them.
  const whose = subjectOf(/^(?<who>[^，。；]*?)(?:平均|人均|户均|每|均)/u.exec(mean.lead.replace(/^[，、；]/u, ''))?.groups?.['who'] ?? '');
  const some = !isGeneric(whose) && ![pair.count, pair.total].some((f) => `${f.lead}${f.tail}`.includes(whose.slice(0, 2)));
  const others = some || mean.tail.startsWith('的') || /纯收入|可支配|工资|年收入|其中|示范|试验|最|核心|增收|节[支省约]|增加|减|每年|年均|售价|余额|分红|用[水电气]|收入|里程|销量/u.test(mean.lead) || /经济总收入|建筑面积/u.test(pair.total.lead) || !isOfTotal(mean, pair.total, pair.count);
  const single = !others && counts.length === 1 && totals.length === 1 && pair.count.sentence === mean.sentence && pair.total.sentence === mean.sentence;
  // A mean over a population is over that of the whole year, as a rule, and the one told is that of a day.
  const quotient = /人口/u.test(pair.count.lead) ? over(pair.total.reading, pair.count.reading) : null;
  const isPlainCount = quotient === null || isTurned(mean.m, quotient, printedUnit(mean.m));
  const sure = single && (linked || bare) && beside && /平均|均/u.test(mean.lead) && isPlainCount;
  // 贷款余额…, 占…, 有贷户数…, 户均: a share between them leaves the same two.
  return meanClaim(pair.total, pair.count, pair.count.reading, mean, sure ? null : 'different', pair.count.m.text, sure || (single && barePer.test(mean.lead) && quotient === null));
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
  if (pair) return meanClaim(pair.total, pair.count, pair.count.reading, mean, 'different', pair.count.m.text);
  // 产值58.27亿元……从业人员1.8万人，人均创造产值3.24万元: 32.4 comes out; the nearest total, and the point slipped.
  const [total, count] = [far.find(({ line, lead }) => mean.line - line <= 12 && !/累计|以来|[两三四五六七八九十\d]年(?:来|间)|规划|目标/u.test(lead)), counts.length === 1 ? counts[0] : undefined];
  const quotient = total && count && count.sentence === mean.sentence && !/人口/u.test(count.lead) ? over(total.reading, count.reading) : null;
  return total && count && quotient && isPointSlip(mean.m, quotient) ? relationClaim({
    type: 'mean', figures: [total.m, count.m, mean.m], said: saidBy(mean.m), stated: mean.reading, computed: quotient, unit: mean.m.unit, working: asQuotient(total.m.text, count.m.text),
  }) : null;
};
