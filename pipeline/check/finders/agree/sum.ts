import type { Claim } from '../../../model/index.ts';
import { grouped } from '../../bonds/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isNarrow, isOfOneSize, sumOf } from '../../interval.ts';
import { filledTimes, timeParts } from '../../lexicon/wholes.ts';
import { isExact, isMeanOf, sameScope, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { nameOf, sharesWord } from '../../subject.ts';
import { lineTo } from '../../window.ts';
import { asSum } from '../../working.ts';

/** 分航线看, 按业务划分, 其中. */
const opener = /^\s*(?:按[^，。；]{1,8}，|(?:分|按|从|就|其中)[^，。；]{1,10}(?:看|分|划分|来看|统计|而言|而论|讲))|其中|(?:^|。)[^，。；]{2,10}[中里]，/u;

/** Names that halve a whole between them: where both stand, nothing is left. */
const halves: readonly (readonly [RegExp, RegExp])[] = [
  [/^(?!.*非利息).*利息/u, /非利息/u], [/^(?!.*非税).*税/u, /非税/u], [/外贸/u, /内贸/u], [/男/u, /女/u], [/城镇|城市/u, /乡村|农村/u], [/国内|境内/u, /国外|境外|国际|入境/u], [/进口/u, /出口/u], [/家庭户/u, /集体户/u], [/线上|网上/u, /线下|门店/u],
  [/省内|市内|县内|区内|州内/u, /省外|市外|县外|区外|州外/u], [/公办/u, /民办/u], [/公立|公共|国有/u, /民营|私立|私人/u], [/过夜/u, /一日游|不过夜/u], [/新建|新园/u, /老园|改造|存量/u], [/成人/u, /儿童/u], [/固定/u, /浮动/u], [/[零批]发/u, /零售/u], [/商品/u, /服务/u], [/中央/u, /地方/u], [/[内]陆|水路/u, /公路/u], [/应届/u, /往届/u], [/中文/u, /外文|英文/u], [/室内/u, /室外/u], [/本地/u, /外地/u], [/企业/u, /个人/u], [/本科/u, /专科/u], [/研究生/u, /本科生/u],
];
const isHalved = ([a, b]: readonly Figure[]): boolean => a !== undefined && b !== undefined
  && halves.some(([one, two]) => [[a, b], [b, a]].some(([x, y]) => x && y && one.test(`${x.lead}${nameOf(x)}`) && two.test(`${y.lead}${nameOf(y)}`)));

/** Each has a name of its own, or is the next of a list (分别为a、b和c) or of times (一季度a，二季度b). */
const isNamed = (scene: Scene, f: Figure, last: Figure): boolean => (f.own !== '' && last.own !== '') || (isNarrow(f.reading, '0.0005') && isNarrow(last.reading, '0.0005')) || /^(?:、|和|及|与)?$/u.test(f.lead) || timeParts.some((names) => names.some((name) => name.test(scene.s.slice(last.m.end, f.m.start))));

/** Quarters or halves: their times are others than the whole's. */
const areTimes = (run: readonly Figure[]): boolean => timeParts.some((names) => names.some((name) => name.test(run[0]?.lead ?? '')));

/** 一季度a、二季度b、三季度c, and 1—9月 N: as many quarters as the time of the whole has. */
const fill = (run: readonly Figure[], { lead, m }: Figure): boolean => {
  const words = run.map((f) => f.lead).join('，');
  const quarters = timeParts[1]?.findLastIndex((name) => name.test(words)) ?? -1;
  return quarters + 1 === run.length && timeParts[1]?.slice(0, run.length).every((name) => name.test(words)) === true && filledTimes.some((time) => time.count === run.length && (time.words.test(lead) || time.period.test(m.period ?? '')));
};
/** How many lines before them the whole of such quarters may be told. */
const fillReach = 10;

/** None says when: the times that the text speaks of around them need not be theirs. */
const namesNoTime = (all: readonly Figure[]): boolean => all.every(({ year, back, lead }) => year === null && !back && !/去年|上年|前年|同期/u.test(lead));

const longest = 12;
const reach = 14;

/** Runs of amounts of one unit in one sentence, with no other amount between them; where a semicolon parts one, its halves as well. */
const runsOf = (scene: Scene, sentence: readonly Figure[]): readonly (readonly Figure[])[] => {
  const runs: Figure[][] = [];
  for (const f of sentence) {
    if (!isExact(f) || isMeanOf(f)) continue;
    const last = runs.at(-1)?.at(-1);
    if (last && sameUnit(last, f) && isNamed(scene, f, last)) runs.at(-1)?.push(f);
    else runs.push([f]);
  }
  const parted = (run: readonly Figure[]): readonly (readonly Figure[])[] => {
    const cuts = run.flatMap((f, n) => (n > 0 && scene.s.slice(run[n - 1]?.m.end ?? 0, f.m.start).includes('；') ? [n] : []));
    return cuts.length === 0 ? [run] : [run, ...[0, ...cuts].map((from, n) => run.slice(from, cuts[n] ?? run.length))];
  };
  const pairs = runs.flatMap((run) => (run.length < 3 ? [] : run.slice(1).flatMap((f, n) => { const before = run[n]; return before && isHalved([before, f]) ? [[before, f]] : []; })));
  return [...runs.flatMap(parted), ...pairs].filter(({ length }) => length >= 2 && length <= longest);
};

const claimFor = (whole: Figure, parts: readonly Figure[]): Claim | null => {
  const computed = sumOf(parts.map(({ reading }) => reading));
  if (!isNarrow(computed, '0.02') || !isNarrow(whole.reading, '0.02') || compare(whole.reading, computed) !== 'holds') return null;
  return relationClaim({
    type: 'sum', figures: [whole.m, ...parts.map(({ m }) => m)], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit,
    working: asSum(parts.map(({ m }) => m.text)),
  });
};

const apartWords = /差|[多少][了出]?$|落下|降|退|减少|增加|涨|缩/u;

/** `设车站28座，地下25座、高架3座`: what the run begins with is made of the rest of it, told in the clause behind. */
const headedSum = ([whole, ...rest]: readonly Figure[]): Claim | null => {
  const aside = rest.findIndex(({ lead }) => /^，?其中/u.test(lead));
  const parts = aside > 1 ? rest.slice(0, aside) : rest;
  const [first] = parts;
  const close = whole && first && parts.length > 1 && first.index === whole.index + 1 && first.clause - whole.clause === 1 && parts.every((one, n) => one.index === first.index + n);
  // 甲坊1284件，乙坊1159件，差着125件: how far apart they are is no part of the first.
  return close && !parts.some(({ lead }) => apartWords.test(lead)) && whole.year === null && !whole.back && sameScope(whole, first) ? claimFor(whole, parts) : null;
};

/**
 * Parts told one after another, in another sentence than what they make (按业务划分，…). Three figures that make a fourth by
 * chance are rare, and only what agrees is told.
 */
export const farSums = (scene: Scene): readonly Claim[] =>
  grouped(scene.figures, ({ sentence }) => sentence).flatMap((sentence) => runsOf(scene, sentence)).flatMap((run) => {
    const headed = headedSum(run);
    if (headed) return [headed];
    const [first] = run;
    // 城镇的人口为241870人，乡村的人口为244457人: of six digits each, so that their whole may be told anywhere before.
    const precise = run.length === 2 && isHalved(run) && run.every(({ reading }) => isNarrow(reading, '0.00002'));
    const wholes = scene.figures.slice(Math.max(0, (first?.index ?? 0) - (precise ? 4 * reach : reach)), first?.index ?? 0).toReversed()
      .filter((one) => isExact(one) && !one.back && first && sameUnit(one, first) && ((precise && isNarrow(one.reading, '0.00002')) || (first.line - one.line <= fillReach && fill(run, one)) || (first.line - one.line <= (isNarrow(one.reading, run.length > 2 ? '0.001' : '0.0001') ? 6 : 2) && (sameScope(one, first) || (isNarrow(one.reading, '0.0005') && ((run.length > 2 && areTimes(run)) || namesNoTime([one, ...run])))))));
    // Two figures make a third by chance more often: what opens them must say that they are parts, and of this.
    const halved = run.length === 2 && isHalved(run);
    const exact = run.length === 2 && run.every(({ reading }) => isNarrow(reading, '0.002'));
    const parts = run.length > 2 || halved || exact || (first !== undefined && opener.test(/[^。]*$/u.exec(lineTo(scene, first.m.start, 40))?.[0] ?? ''));
    for (const whole of parts ? wholes : []) {
      if (run.length === 2 && !halved && !(exact && isNarrow(whole.reading, '0.0005')) && !run.some((one) => sharesWord(nameOf(one), nameOf(whole)))) continue;
      const claim = claimFor(whole, run);
      if (claim) return [claim];
    }
    return [];
  });

const tally = /(?<count>[两二三四五六七八九十])(?:大|个|家|项|类|市|县|区|者|部|块|地|港|座|条|种|支|镇|乡|村|所|处|轮|批|季|方)[^，。；\d]{0,12}(?:加起来|合起来|合在一起|加在一起|合计|总计|共计|相加|加总|之和|汇总|总共|一共)(?:，)?(?:即|就|也|正好|刚好)?(?:为|是|达|有|共|等于)?(?:约|全[年市县省]的?)?$/u;

/** `……五大集群加起来3263.9亿元`: as many amounts as it counts, told in the sentences before it. */
export const talliedSums = (scene: Scene): readonly Claim[] => {
  const bases = new Set(scene.bonds.flatMap(({ base }) => base ?? []));
  return scene.figures.flatMap((whole) => talliedSum(scene, whole, bases));
};

const together = /(?:共|总|合计|一共|加起来|达到?了?|[增长升扩]大?[加到至]了?|增至)[^，。；\d]{0,6}$/u;

/** `线路全长41.7公里……和1号线52.8公里、2号线43.7公里一起，地铁网长到138.2公里`: the last amounts told in the paragraph make this one. */
export const toldTogether = (scene: Scene): readonly Claim[] => scene.figures.flatMap((whole) => {
  if (!isExact(whole) || isMeanOf(whole) || !together.test(whole.lead) || !isNarrow(whole.reading, '0.005')) return [];
  const told = scene.figures.slice(Math.max(0, whole.index - 10), whole.index).filter((one) => isExact(one) && !isMeanOf(one) && one.line === whole.line && sameUnit(one, whole) && sameScope(one, whole));
  return [3, 4, 5, 6].filter((count) => count <= told.length).flatMap((count) => claimFor(whole, told.slice(-count)) ?? []).slice(0, 1);
});

const passes = /(?:合计|总计|共计|总共|一共|加起来|算下来|合起来|加在一起|全产业链|三项|几项)[^，。；\d]{0,8}$/u;

/** `鲜果卖了11.3亿元，加工4.9亿元，包装2.1亿元，全产业链算下来超过18亿元`: the parts of the sentence pass the round number, and not by much. */
export const sumPasses = (scene: Scene, whole: Figure): Claim | null => {
  if (whole.role !== 'level' || !['gt', 'ge'].includes(whole.m.comparator) || !passes.test(whole.lead) || isMeanOf(whole)) return null;
  const all = scene.figures.slice(Math.max(0, whole.index - longest), whole.index).filter((one) => one.sentence === whole.sentence && isExact(one) && sameUnit(one, whole) && !isMeanOf(one) && sameScope(one, whole));
  const computed = sumOf(all.map(({ reading }) => reading));
  if (all.length < 2 || all.some(({ lead }) => /其中/u.test(lead)) || compare(whole.reading, computed) !== 'holds' || !isOfOneSize(exactly(whole.m.value ?? 0), computed, '1.1')) return null;
  return relationClaim({
    type: 'sum', figures: [...all.map(({ m }) => m), whole.m], said: saidBy(whole.m), stated: whole.reading, computed, unit: whole.m.unit, working: asSum(all.map(({ m }) => m.text)),
  });
};

const talliedSum = (scene: Scene, whole: Figure, bases: ReadonlySet<Figure>): readonly Claim[] => {
  const count = '零一二三四五六七八九十'.indexOf((tally.exec(lineTo(scene, whole.m.start, 30))?.groups?.['count'] ?? '?').replace('两', '二'));
  if (count < 2 || !isExact(whole)) return [];
  const told = scene.figures.slice(Math.max(0, whole.index - 4 * count), whole.index).filter((one) => isExact(one) && !isMeanOf(one) && one.line === whole.line && sameUnit(one, whole));
  // 由上年的23526元增加到24837元: the earlier value is no part.
  const claim = [told, told.filter((one) => !bases.has(one))].map((list) => list.slice(-count)).filter(({ length }) => length === count).flatMap((list) => claimFor(whole, list) ?? [])[0] ?? null;
  return claim ? [claim] : [];
};
