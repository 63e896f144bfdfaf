import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, isOfOneSize } from '../../interval.ts';
import { behind, isAmount, isMeanOf, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import type { Scene } from '../../scene.ts';
import { isPlaceSlip, isSlip, printedUnit } from '../../slip.ts';
import { exclude, leavesNone } from '../../kinds.ts';
import { memberUnits } from '../../lexicon/kinds.ts';
import { otherState } from '../../lexicon/gathered.ts';
import { lossWords } from '../../lexicon/doubts.ts';
import { timeParts } from '../../lexicon/wholes.ts';
import { isGeneric, likeness } from '../../subject.ts';
import { clauseTo } from '../../window.ts';
import { isOtherDeed } from './deeds.ts';
import { gatheredSum } from './gathered.ts';
import { namedSum } from './named.ts';
import { isDouble, isTelling, longestFit, longestList, sumClaim, total } from './parts.ts';

/** Words of a total that follows its parts. */
const totalCue = /(?:合计|总计|共计|合共|总共|累计|加起来|合起来|加在一起|合在一起|加总|之和|总和|总[额量数]|[两二三四五六七八九十]者(?:合计|共|相加)?|[两二三四五六七八九十](?:项|类|家|个|大类|部分)(?:合计|共计|共|相加|之和)|一共|共)[^，。；\d]{0,12}$|^(?:凡|总)?计$/u;
const strongCue = /合计|总计|共计|合共|总共|加起来|合起来|加在一起|合在一起|加总|之和|总和|相加|[两二三四五六七八九十][项者类](?:合计|共)/u;

/** Amounts of the same unit before a total, the nearest last; what has another unit or role stands between without harm. */
const listBefore = (scene: Scene, whole: Figure): readonly Figure[] =>
  behind(scene.figures, whole, longestList).filter((f) => isAmount(f) && sameUnit(f, whole) && f.depth <= whole.depth + 1).toReversed();

const ofCount = /(\d{1,3}|[二三四五六七八九十两])[个家项类大天日月周场轮站届][^，。；\d]{0,8}(?:合计|总计|共计|合共|总共|共|之和)[^，。；\d]{0,6}$/u;

/** 2022年a，2023年b，2024年c: years that follow one another, each with its own figure of one thing. */
const areYears = (parts: readonly Figure[]): boolean =>
  parts.length > 1 && parts.every(({ year, lead }, n) => year !== null && (n === 0 || (year === (parts[n - 1]?.year ?? 0) + 1 && /^[，、]?(?:19|20)\d{2}年(?:又|再|则|为|是|有)?$/u.test(lead))));
/** 三年累计新增: in all of as many years. */
const inYears = /^，?(?:这|前后|过去)?(?<n>[两二三四五六七八九十\d]{1,2})年(?:来|间|里|下来)?，?(?:累计|合计|共计|一共|总共|共)(?<deed>\p{Script=Han}{0,4})$/u;

/** 两类相加, 三项合起来: says of how many the total is. */
const together = /(?:^|[，；])([两二三四五六七八九十])[类者项种部块个家地方层段期片栋口]?(?:部分|方面)?(?:相加|加起来|合起来|加总|合并计算|一并计算|合计|合在一起|加在一起)(?:一共|总共|共)?(?:有|是|为)?，?$/u;
const isCountedTogether = (scene: Scene, whole: Figure, parts: readonly Figure[]): boolean => {
  const clause = scene.s.slice(parts.at(-1)?.m.end, whole.m.start).slice(0, -whole.lead.length);
  return [clause, whole.lead].some((words) => numberOf(together.exec(words)?.[1] ?? '') === parts.length);
};

const coordinate = /^[^，。；]{0,16}?(?:、|和|及|与|以及)[^，。；]{0,20}$/u;
/** A list in which nothing but commas of the list stands: each part joined to the next. */
const isTight = (scene: Scene, parts: readonly Figure[]): boolean =>
  parts.every((part, n) => n === 0 || part.clause === parts[n - 1]?.clause) && parts.every((part, n) => {
    const before = parts[n - 1];
    return before === undefined || coordinate.test(scene.s.slice(before.m.end, part.m.start));
  });

/** How far back a figure may have been told that is taken up again. */
export const toldReach = 16;
/** `加上A、B，总计N`: to the parts comes what was told before; only what agrees is told. */
const addedSum = (scene: Scene, whole: Figure, parts: readonly Figure[]): Claim | null => {
  const [first] = parts;
  if (!first) return null;
  const told = scene.figures.slice(Math.max(0, first.index - toldReach), first.index).toReversed()
    .find((f) => isAmount(f) && sameUnit(f, whole) && compare(whole.reading, total([f, ...parts])) === 'holds');
  if (told) return sumClaim(whole, [told, ...parts], true);
  // 支出142.07亿元，加上a、b、c，支出总计170.86亿元: one amount opens the sentence, and all is told behind it.
  const [head, more] = behind(scene.figures, first, longestList).filter((f) => isAmount(f) && sameUnit(f, whole));
  const plain = head && [head, ...parts, whole].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null && m.unit === whole.m.unit);
  return head && !more && plain && /总计|合计|共计/u.test(whole.lead) && head.own.length > 1 && whole.lead.includes(head.own.slice(-2)) && (isSlip(whole.m, total([head, ...parts]), 4, printedUnit(whole.m)) || isPlaceSlip(whole.m, total([head, ...parts]), printedUnit(whole.m))) ? sumClaim(whole, [head, ...parts], true) : null;
};

/** `费用率分别为4.1%、5.6%、7.3%，合计17.0%`: only what agrees is told, for shares may overlap. */
export const tailOfShares = (scene: Scene, whole: Figure): Claim | null => {
  if (whole.m.kind !== 'percent' || whole.role !== 'level' || !strongCue.test(whole.lead)) return null;
  const list = behind(scene.figures, whole, longestList).filter((f) => f.m.kind === 'percent' && f.role === 'level' && !f.back);
  const size = longestFit(whole, list);
  return size > 0 ? sumClaim(whole, list.slice(0, size).toReversed(), true) : null;
};

/** People, firms, villages may be of several kinds; one level of a title holds the others (国家级、省级). */
const mayOverlap = (row: readonly Figure[], { m }: Figure): boolean => [...memberUnits, '种'].includes(m.unit) || row.some(({ lead }) => /[级村]/u.test(lead));

/** `讲座24场、展览12场、演出18场，共54场`: a list joined by its own marks alone, and 共 with no other word. */
const isBareTotal = (scene: Scene, whole: Figure, list: readonly Figure[]): boolean => {
  const row = scene.figures.slice(whole.index - list.length, whole.index);
  return !mayOverlap(row, whole) && /^共(?:计|有)?$/u.test(whole.lead) && row.length > 2 && row.every((f, n) => f === list[n]) && whole.clause - (row.at(-1)?.clause ?? 0) === 1 && scene.s.charAt(row.at(-1)?.m.end ?? 0) === '，' && whole.tail === '' && isTight(scene, row)
    && [...row, whole].every(({ m }) => m.comparator === 'eq' && m.valueHigh === null && m.unit === whole.m.unit) && isOfOneSize(whole.reading, total(list), 2);
};

const filled: readonly (readonly [number, number, RegExp])[] = [[0, 2, /全年/u], [1, 4, /全年/u], [1, 3, /前三季度|前三个季度/u], [1, 2, /上半年/u]];

/** 男教师、女教师 make all 教师, not all 教职工. */
const isNamedAlike = ([first]: readonly Figure[], whole: Figure): boolean => {
  const rest = (first?.own ?? '').slice(-1);
  return isGeneric(whole.own) || rest === '' || whole.own.endsWith(rest) || /[等级奖牌]/u.test(first?.own ?? '');
};

/** 男生560人，女生480人，全校共有1040人; 上半年28万件，下半年36万件，全年64万件: parts that leave nothing out, right before their whole. */
const isFilled = (scene: Scene, whole: Figure, list: readonly Figure[]): boolean => {
  const row = scene.figures.slice(whole.index - list.length, whole.index);
  if (list.length < 2 || !row.every((f, n) => f === list[n]) || scene.figures[whole.index - list.length - 1]?.sentence === whole.sentence || [...list, whole].some(({ m }) => m.comparator !== 'eq' || m.valueHigh !== null) || !isOfOneSize(whole.reading, total(list), 2)) return false;
  const words = scene.s.slice((list[0]?.m.start ?? 0) - (list[0]?.lead.length ?? 0), whole.m.end);
  if (/等(?![奖级次])|其中|另|不含|净/u.test(words) || lossWords.test(words) || whole.clause - (list.at(-1)?.clause ?? 0) !== 1) return false;
  if (!/季度|半年/u.test(words) && isNamedAlike(list, whole) && leavesNone(list, whole) && /共|合计|总/u.test(whole.lead)) return true;
  const [one, all] = [list[0], whole].map((f) => f?.lead.replace(/^[，、]|(?:全年|[上下]半年|第?[一二三四]季度|前三个?季度|累计|共|总计)/gu, '') ?? '');
  const alike = one === all || all === '' || (one ?? '').endsWith(all ?? '');
  // Who worked in one half of the year worked in the other too.
  if (memberUnits.includes(whole.m.unit) && !/新|登记|注册|成立|出生|死亡|毕业|招/u.test(words)) return false;
  return alike && filled.some(([at, size, name]) => size === list.length && name.test(whole.lead) && !name.test(list.at(-1)?.lead ?? '') && list.every((f, n) => timeParts[at]?.[n]?.test(f.lead)));
};

const otherTime = /上年|去年|前年|同期|上期|上一|前一|上[届次场月周季]|此前|原来|当初|当年|[一二三四五六七八九十\d]年前|“?十[一二三四五]五”?末|(?<year>(?:19|20)\d{2})年|[比较]/u;
/** 分别盈利3亿元和5亿元，上年两厂合计6.5亿元: of a time that none of what was told before it is of. */
const isOfOtherTime = (scene: Scene, whole: Figure): boolean => {
  const found = otherTime.exec(clauseTo(scene, whole.m.start, 30));
  return found !== null && behind(scene.figures, whole, longestList).some(isAmount) && !listBefore(scene, whole).every(({ lead, year }) => lead.includes(found[0]) || (found.groups?.['year'] !== undefined && year === Number(found.groups['year'])));
};

/** `A、B，合计N`: the total behind its parts. */
export const tailSum = (scene: Scene, whole: Figure): Claim | null => {
  if (isOfOtherTime(scene, whole)) return null;
  const named = namedSum(scene, whole);
  if (named) return named;
  const gathered = gatheredSum(scene, whole);
  if (gathered) return gathered;
  if (!(totalCue.test(whole.lead) || /总[^，。；]{1,8}$|^(?:全年|上半年|前三季度)/u.test(whole.lead))) return null;
  // 两跳之和比对手的171.3分高, 三国合计占全部进口9941万吨的96.7%: the total is compared with this figure, and is none.
  if (/(?:计|之和|总和|相加|共)[^，。；\d]{0,8}(?:比|较|占)[^，。；\d]{0,10}$/u.test(whole.lead)) return null;
  const list = listBefore(scene, whole);
  if (list.length < 2) return null;
  // 两仓合计出库2239箱, 汇总下来晒干: of another state than what was told.
  const state = otherState.exec(whole.lead)?.[0];
  if (state !== undefined && !list.some(({ lead, tail }) => `${lead}${tail}`.includes(state))) return null;
  const from = longestFit(whole, list.toReversed());
  if (from > 0) return sumClaim(whole, list.slice(-from), true);
  // 前三个月分别31套、42套和58套，再加上四月，合计186套: what comes to the parts is not told.
  if (/(?:加上|再加|另加|连同|连上|算上|计上|包括|剩下|其余|另外|还有|以及)[^，。；]{0,12}，/u.test(scene.s.slice(list.at(-1)?.m.end, whole.m.start))) return null;
  // 人均3200元，合计131.8万元，去年人均3000元，合计126万元: means and totals are no parts.
  if (list.some((part) => isMeanOf(part) || /合计|共计|总计/u.test(part.lead))) return null;
  const years = inYears.exec(whole.lead)?.groups;
  // 三年累计带动, 累计净增: another deed than each year's.
  if (years && numberOf(years['n'] ?? '') === list.length && (list[0]?.lead ?? '').includes((years['deed'] ?? '').replace(/[了达为有到]+$/u, '')) && areYears(list) && whole.index === (list.at(-1)?.index ?? 0) + 1 && isOfOneSize(whole.reading, total(list), 2)) return sumClaim(whole, list, !isDouble(scene, list[0]?.m.start ?? whole.m.start));
  const run = list.filter((part) => part.clause === list.at(-1)?.clause);
  const parts = run.length >= 2 ? run : list;
  // 上述收入加上A、B: what they come to was told before.
  if (/(?:^|[，；：:])(?:再|另)?(?:加上?|连同|计入)|(?<![参增追附添更])加上|再加|连同/u.test(parts[0]?.lead ?? '')) return addedSum(scene, whole, parts);
  // 市本级a，高新区b，6个县区合计c: of six others, not of these two.
  const count = ofCount.exec(scene.s.slice(Math.max(0, whole.m.start - 24), whole.m.start))?.[1];
  if (count !== undefined && numberOf(count) !== parts.length) return null;
  const isEachNamed = parts.every((part) => part.own !== '' && likeness(part.own, whole.own) === 'other');
  const only = list.length === parts.length && !/其中|另|(?<![中高初同平])等(?![级次候于])/u.test(scene.s.slice(parts[0]?.m.start ?? 0, whole.m.start));
  // 产能分别为12、8、6万吨，…，产量合计22万吨: of another measure.
  const head = parts[0]?.lead ?? '';
  const other = whole.index - (parts.at(-1)?.index ?? 0) > 1 && /分别|依次/u.test(head) && whole.own !== '' && !head.includes(whole.own);
  const ofYears = /^(?<n>[两二三四五六七八九十\d]{1,2})年(?:累计|合计|共计|共)$/u.exec(whole.lead)?.groups?.['n'];
  const strong = strongCue.test(whole.lead) || (ofYears !== undefined && /分别/u.test(head));
  const ofOneTime = !/累计/u.test(whole.lead) || (ofYears !== undefined && numberOf(ofYears) === parts.length && /分别/u.test(head));
  const isListed = isCountedTogether(scene, whole, parts) || isTight(scene, parts) || (isEachNamed && parts.length >= 2 && parts.every((part, n) => n === 0 || part.clause - (parts[n - 1]?.clause ?? 0) === 1));
  // 金牌12枚、银牌8枚，奖牌总计28枚: a total with a name of its own may be of more than the parts.
  const noun = whole.own.replace(/(?:合计|总计|共计|合共|总共|累计|加起来|合起来|加在一起|合在一起|加总|之和|相加|共)+$/u, '');
  const isOfParts = noun === '' || isGeneric(noun) || isCountedTogether(scene, whole, parts) || ((count !== undefined || /[两二三四五六七八九十][^，。；\d]{1,4}(?:合计|总计|共计|相加|之和|共)/u.test(whole.lead)) && !isOtherDeed(scene, whole, parts))
    || parts.every((part) => `${part.subject}${part.lead}`.includes(noun)) || head.includes(noun);
  // 篮球社52人、足球社61人，共计98人: people may be of both.
  const doubles = memberUnits.includes(whole.m.unit) && compareAtMost(total(parts), whole.reading) === 'fails' && !exclude(parts, whole);
  const sure = !other && strong && ofOneTime && only && isListed && isOfParts && !doubles;
  const double = isDouble(scene, list[0]?.m.start ?? whole.m.start);
  if (!double && (isFilled(scene, whole, list) || isBareTotal(scene, whole, list))) return sumClaim(whole, list, true);
  return strong && isTelling(parts) && isOfOneSize(whole.reading, total(parts), 2) ? sumClaim(whole, parts, sure && !double) : null;
};
