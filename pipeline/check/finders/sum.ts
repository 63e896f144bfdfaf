import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures.ts';
import { compare, exactly, isNarrow, isOfOneSize, plus, sumOf, type Reading } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { overlapWords, restWords, timeParts } from '../lexicon/wholes.ts';
import { behind, isAmount, sameUnit } from '../near.ts';
import { readingOfDigits } from '../reading.ts';
import { relationClaim, roundingDoubt, type Doubt } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { likeness } from '../subject.ts';

const total = (parts: readonly Figure[]): Reading => sumOf(parts.map(({ reading }) => reading));
/** Parts that are bounds (超…) make no sum that could differ. */
const isTelling = (parts: readonly Figure[]): boolean => parts.every(({ m }) => m.comparator === 'eq' || m.comparator === 'approx') || isNarrow(total(parts), '0.25');
const doubtful: Doubt = { when: 'apart', why: whys.overlap };

const sumClaim = (whole: Figure, parts: readonly Figure[], sure: boolean): Claim => {
  const words = parts.map(({ m }) => m.text).join('＋');
  return relationClaim({
    type: 'sum', figures: [whole, ...parts].map(({ m }) => m), printed: whole.m.text, stated: whole.reading, computed: total(parts), unit: whole.m.unit,
    doubt: sure ? roundingDoubt(whole.reading, total(parts)) : doubtful, working: { zh: words, en: words.replaceAll('＋', ' + ') },
  });
};

const longestList = 16;

/** How many figures from the first make the whole: the most that do, at least two; 0 if none. One pass. Of a bound (突破4000亿元) only parts of its size tell. */
const longestFit = (whole: Figure, list: readonly Figure[], least = 2): number => {
  let [sum, longest] = [exactly(0), 0];
  for (const [n, part] of list.entries()) {
    sum = plus(sum, part.reading);
    if (n + 1 >= least && compare(whole.reading, sum) === 'holds' && isTelling(list.slice(0, n + 1)) && isOfOneSize(whole.reading, sum, 2)) longest = n + 1;
    // Amounts are not negative: past the whole nothing comes back.
    if (sum.strict.low.at.gt(whole.reading.strict.high.at)) break;
  }
  return longest;
};

/** Words of a total that follows its parts. */
const totalCue = /(?:合计|总计|共计|合共|总共|累计|加起来|加总|之和|总和|总[额量数]|[两二三四五六七八九十]者(?:合计|共|相加)?|[两二三四五六七八九十](?:项|类|家|个|大类|部分)(?:合计|共计|共|相加|之和)|一共|共)[^，。；\d]{0,12}$/u;
const strongCue = /合计|总计|共计|合共|总共|加起来|加总|之和|总和|相加|[两二三四五六七八九十][项者类](?:合计|共)/u;

/** Amounts of the same unit before a total, the nearest last; what has another unit or role stands between without harm. */
const listBefore = (scene: Scene, whole: Figure): readonly Figure[] =>
  behind(scene.figures, whole, longestList).filter((f) => isAmount(f) && sameUnit(f, whole) && f.depth <= whole.depth + 1).toReversed();

const coordinate = /^[^，。；]{0,16}?(?:、|和|及|与|以及)[^，。；]{0,20}$/u;
/** A list in which nothing but commas of the list stands: each part joined to the next. */
const isTight = (scene: Scene, parts: readonly Figure[]): boolean =>
  parts.every((part, n) => n === 0 || part.clause === parts[n - 1]?.clause) && parts.every((part, n) => {
    const before = parts[n - 1];
    return before === undefined || coordinate.test(scene.s.slice(before.m.end, part.m.start));
  });

const toldReach = 16;
/** `加上A、B，总计N`: to the parts comes what was told before; only what agrees is told. */
const addedSum = (scene: Scene, whole: Figure, parts: readonly Figure[]): Claim | null => {
  const [first] = parts;
  if (!first) return null;
  const told = scene.figures.slice(Math.max(0, first.index - toldReach), first.index).toReversed()
    .find((f) => isAmount(f) && sameUnit(f, whole) && compare(whole.reading, total([f, ...parts])) === 'holds');
  return told ? sumClaim(whole, [told, ...parts], true) : null;
};

const tailSum = (scene: Scene, whole: Figure): Claim | null => {
  if (!(totalCue.test(whole.lead) || /总[^，。；]{1,8}$/u.test(whole.lead))) return null;
  const list = listBefore(scene, whole);
  if (list.length < 2) return null;
  const from = longestFit(whole, list.toReversed());
  if (from > 0) return sumClaim(whole, list.slice(-from), true);
  const run = list.filter((part) => part.clause === list.at(-1)?.clause);
  const parts = run.length >= 2 ? run : list;
  if (/(?:^|[，；：:])(?:再|另)?(?:加上?|连同|计入)/u.test(parts[0]?.lead ?? '')) return addedSum(scene, whole, parts);
  const named = parts.every((part) => part.own !== '' && likeness(part.own, whole.own) === 'other');
  const only = list.length === parts.length && !/其中|等/u.test(scene.s.slice(parts[0]?.m.start ?? 0, whole.m.start));
  // 产能分别为12、8、6万吨，…，产量合计22万吨: of another measure.
  const head = parts[0]?.lead ?? '';
  const other = whole.index - (parts.at(-1)?.index ?? 0) > 1 && /分别|依次/u.test(head) && whole.own !== '' && !head.includes(whole.own);
  const sure = !other && strongCue.test(whole.lead) && !/累计/u.test(whole.lead) && only && (isTight(scene, parts) || (named && parts.length >= 2 && parts.every((part, n) => n === 0 || part.clause - (parts[n - 1]?.clause ?? 0) === 1)));
  return strongCue.test(whole.lead) && isTelling(parts) && isOfOneSize(whole.reading, total(parts), 2) ? sumClaim(whole, parts, sure) : null;
};

const listAfter = (scene: Scene, whole: Figure): readonly Figure[] => {
  const list: Figure[] = [];
  let sentence = whole.sentence;
  for (const f of scene.figures.slice(whole.index + 1, whole.index + 1 + longestList * 2)) {
    if (f.line !== whole.line || list.length >= longestList) break;
    if (f.sentence !== sentence) {
      // 其中 may open the next sentence: 地区生产总值…。其中，第一产业…
      if (list.length > 0 || f.sentence !== whole.sentence + 1 || !opensWithPart(scene, f)) break;
      sentence = f.sentence;
    }
    if (!isAmount(f) || !sameUnit(f, whole)) continue;
    const depth = list[0]?.depth ?? f.depth;
    if (f.depth < depth) break;
    // 医院127个（公立58个，民营69个）: parts of a part.
    if (f.depth > depth) continue;
    list.push(f);
  }
  return list;
};

const opensWithPart = (scene: Scene, f: Figure): boolean => /[。！？](?:其中|分[^，。；]{1,6}看)[^。！？\n]{0,60}$/u.test(scene.s.slice(Math.max(0, f.m.start - 70), f.m.start));

const partLink = /其中|当中|^[^，。；]{0,10}[中里]，|包括|包含|分为|分别|构成|组成|，由|即|:|含|分[^，。；]{1,6}看|按[^，。；]{1,12}分/u;
const closedLink = /分为|即(?!将)|构成|组成/u;
const closedAfter = /^[^，。；]{0,12}(?:组成|构成)/u;

const fillsTime = (parts: readonly Figure[], whole: Figure): boolean => timeParts.some((names) => {
  const found = names.map((name) => parts.findIndex((part) => name.test(part.lead)));
  const count = found.filter((at) => at >= 0).length;
  if (count !== parts.length || count < 2) return false;
  const ordered = found.slice(0, count).every((at, n) => at === n);
  return ordered && (count === names.length || (count === 3 && /三季度/u.test(`${whole.lead}${whole.m.period ?? ''}`)));
});

const isExhaustive = (scene: Scene, whole: Figure, parts: readonly Figure[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || /等/u.test(scene.s.slice(last.m.end, last.m.end + 2))) return false;
  const link = scene.s.slice(whole.m.end, first.m.start);
  if (restWords.test(last.lead) || (closedLink.test(link) && !/其中/u.test(link)) || closedAfter.test(scene.s.slice(last.m.end, last.m.end + 16)) || fillsTime(parts, whole)) return true;
  // Bracketed without 其中: a full list, unless it falls short.
  const above = compare(total(parts), whole.reading) === 'fails' && total(parts).loose.low.at.gt(whole.reading.loose.high.at);
  return above && /^[^，。；]{0,12}\([^其]*$/u.test(link) && parts.every((part) => part.depth === whole.depth + 1);
};

/** …、生态用水4.3亿立方米；万元产值用水42立方米: too small to tell, and behind the mark that ends the list. */
const isStray = (scene: Scene, whole: Figure, list: readonly Figure[], to: number): boolean => {
  const [last, before] = [list[to - 1], list[to - 2]];
  return last !== undefined && before !== undefined && to > 2 && scene.s.slice(before.m.end, last.m.start).includes('；')
    && !scene.s.slice(list[0]?.m.end, before.m.start).includes('；') && compare(whole.reading, total(list.slice(0, to - 1))) === 'holds';
};

const headSum = (scene: Scene, whole: Figure): Claim | null => {
  const list = listAfter(scene, whole);
  const [first] = list;
  if (!first || list.length < 2) return null;
  const link = scene.s.slice(whole.m.end, first.m.start);
  const linked = link.length < 60 && (partLink.test(link) || (link.includes('(') && first.depth > whole.depth));
  const headed = /共|合计|总|累计/u.test(whole.lead);
  if (!linked && !headed) return null;
  const to = longestFit(whole, list);
  const shown = list.slice(0, isStray(scene, whole, list, to) ? to - 1 : to);
  if (to > 0 && (linked || to >= 3 || list.slice(0, to).every(({ own }) => own !== ''))) return sumClaim(whole, shown, true);
  const parts = list.filter((part) => part.sentence === first.sentence && part.depth === first.depth);
  if (parts.length < 2 || !linked || !isTelling(parts) || !isOfOneSize(whole.reading, total(parts), 2) || !isExhaustive(scene, whole, parts)) return null;
  // A、B；C: what follows the semicolon of a list need not belong to it.
  const oneList = new Set(parts.map((part) => scene.s.slice(first.m.end, part.m.start).split('；').length)).size;
  const sure = (oneList === 1 || oneList === parts.length) && parts.every((part) => !overlapWords.test(part.own)) && parts.every(({ m }) => m.comparator === 'eq');
  return sumClaim(whole, parts, sure);
};

/** `四个季度营业收入依次为…`: the quarters make the year that was told before; only what agrees is told. */
const quarterSums = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (!isAmount(f) || !/(?:四个|各)季度|分季度|[一1]至[四4]季度|第?一、二、三、四季度/u.test(scene.s.slice(Math.max(0, f.m.start - 40), f.m.start)) || !/分别|依次/u.test(f.lead)) return [];
  const parts = scene.figures.slice(f.index, f.index + 4).filter((one) => one.sentence === f.sentence && isAmount(one) && sameUnit(one, f));
  if (parts.length !== 4 || !isTelling(parts)) return [];
  const whole = scene.figures.slice(Math.max(0, f.index - toldReach), f.index).toReversed().find((one) => isAmount(one) && sameUnit(one, f) && compare(one.reading, total(parts)) === 'holds');
  return whole ? [sumClaim(whole, parts, true)] : [];
});

/** Shares that must make a hundred: a structure, or a list of all kinds. */
const hundred = exactly(100);
const wholeWords = /三次产业|一二三(?:次)?产|城乡|男女/u;

const hundredClaim = (figures: readonly Figure[], parts: readonly { readonly text: string; readonly reading: Reading }[], sure: boolean): Claim => {
  const words = parts.map(({ text }) => text).join('＋');
  return relationClaim({
    type: 'sum', figures: figures.map(({ m }) => m), printed: '100%', stated: hundred, computed: sumOf(parts.map(({ reading }) => reading)), unit: '%',
    doubt: sure ? null : doubtful, working: { zh: words, en: words.replaceAll('＋', ' + ') },
  });
};

const structureSums = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.m.kind !== 'ratio' || f.m.values.length < 3) return [];
  const parts = f.m.values.map((text) => ({ text, reading: readingOfDigits(text) }));
  const sum = sumOf(parts.map(({ reading }) => reading));
  const near = sum.strict.low.at.gt(80) && sum.strict.high.at.lt(120);
  return near ? [hundredClaim([f], parts, /产业|结构|构成|比例|比重|占比/u.test(f.subject))] : [];
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

const manifold = /多选|可选|复选|可涉及|可同时|同时涉及|交叉|重叠|重复|不重复|兼有|多类|多种|多个答案/u;
const lineReach = 200;
const lineAround = (s: string, at: number): string =>
  `${/[^\n]*$/u.exec(s.slice(Math.max(0, at - lineReach), at))?.[0] ?? ''}${/^[^\n]*/u.exec(s.slice(at, at + 2 * lineReach))?.[0] ?? ''}`;

const hundredSums = (scene: Scene): readonly Claim[] => percentLists(scene).flatMap((list) => {
  const parts = list.map(({ m, reading }) => ({ text: m.text, reading }));
  const words = scene.s.slice((list[0]?.m.start ?? 0) - (list[0]?.lead.length ?? 0), list.at(-1)?.m.start);
  const cue = /占|比重|占比|比例|结构|构成|贡献率|份额/u.test(words);
  const holds = compare(hundred, sumOf(list.map(({ reading }) => reading))) === 'holds';
  const rest = restWords.test(list.at(-1)?.lead ?? '');
  const whole = list.length === 3 && (wholeWords.test(words) || /一产|第一产业|第一、/u.test(words)) && /分别|占/u.test(words);
  if (!cue || !(holds || rest || whole)) return [];
  const sum = sumOf(parts.map(({ reading }) => reading));
  // One may answer or belong to several (多选): then the shares need not make a hundred.
  const shared = manifold.test(lineAround(scene.s, list[0]?.m.start ?? 0)) || sum.strict.low.at.gt(115) || sum.strict.high.at.lt(85);
  return [hundredClaim(list, parts, !shared && ((rest && list.length >= 3) || whole))];
});

/** Parts and their total, told before or after it; shares of a whole. */
export const findSum: Finder = (scene) => {
  const tails = scene.figures.filter(isAmount).map((f) => tailSum(scene, f));
  const heads = scene.figures.filter(isAmount).map((f) => headSum(scene, f));
  return [...tails, ...heads].filter((claim) => claim !== null).concat(quarterSums(scene), structureSums(scene), hundredSums(scene));
};
