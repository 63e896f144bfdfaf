import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, isOfOneSize } from '../../interval.ts';
import { ofEachOne } from '../../lexicon/each.ts';
import { holderUnits } from '../../lexicon/kinds.ts';
import { apartFrom, overlapWords, progressWords, restWords, timeParts } from '../../lexicon/wholes.ts';
import { behind, isAmount, isMeanOf, sameUnit } from '../../near.ts';
import type { Scene } from '../../scene.ts';
import { numberOf } from '../../numeral.ts';
import { exclude, leavesNone } from '../../kinds.ts';
import { isAllOther, isDouble, isTelling, longestFit, longestList, sumClaim, total } from './parts.ts';

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
    // 每家只归入一个类别: counts no firms.
    // …，三类合计带动消费32.5亿元: of all of them, and no part.
    if (list.length > 1 && /合计|共计|总计/u.test(f.lead)) break;
    // 随机分为三组，每组104例，脱落17例: of each, and no part.
    if (ofEachOne.test(f.lead)) continue;
    // …，省外37家；另有控股村镇银行6家，不计入: told to be apart.
    if (list.length > 1 && /^，?(?:另有|另外|此外|还有)/u.test(f.lead)) break;
    if (!isAmount(f) || !sameUnit(f, whole) || (f.m.unit !== whole.m.unit && f.m.value === '1')) continue;
    // 分别为860人、1120人、1360人，其中复训140人: a part of the parts.
    if (list.length > 1 && /^，?其中/u.test(f.lead) && !/其中/u.test(list[0]?.lead ?? '')) break;
    const depth = list[0]?.depth ?? f.depth;
    if (f.depth < depth) break;
    // 医院127个（公立58个，民营69个）: parts of a part.
    if (f.depth > depth) continue;
    list.push(f);
  }
  return list;
};

const opensWithPart = (scene: Scene, f: Figure): boolean => /[。！？](?:其中|分[^，。；]{1,6}看|按[^，。；]{1,10}(?:分|划分|看))[^。！？\n]{0,60}$/u.test(scene.s.slice(Math.max(0, f.m.start - 70), f.m.start));

const partLink = /其中|当中|^[^，。；]{0,10}[中里](?:，|有)|包括|包含|分为|分别|构成|组成|，由|即|:|含|分[^，。；]{1,6}看|按[^，。；]{1,12}分/u;
const closedLink = /[只仅](?:归入|属于|计入|列入|算作)一|分为|即(?!将)|构成|组成/u;
const closedAfter = /^[^，。；]{0,12}(?:组成|构成)|^，(?:以上|这|上述)?[两二三四五六七八][类项者](?:合计|共计|一共|共)|^[，；(][^，。；]{0,10}(?:不|未|无)(?:重复|交叉|重叠|兼)|^，(?:[一二三四五六七八九十两]+[类者种项][^，。；]{0,4}|一[人家户件][只仅]?)?(?:互不(?:交叉|重叠|重复|包含)|[只仅]?(?:归入|计入|算作?)一[类次处])/u;

/** Who takes part in one half of a year takes part in the other too; what is new is so once. */
const isOnce = ({ m, lead }: Figure): boolean => !holderUnits.includes(m.unit) || /新|登记|注册|成立|出生|死亡|毕业|招/u.test(lead);

const fillsTime = (parts: readonly Figure[], whole: Figure): boolean => isOnce(whole) && timeParts.some((names) => {
  const found = names.map((name) => parts.findIndex((part) => name.test(part.lead)));
  const count = found.filter((at) => at >= 0).length;
  if (count !== parts.length || count < 2) return false;
  const ordered = found.slice(0, count).every((at, n) => at === n);
  return ordered && (count === names.length || (count === 3 && /三季度/u.test(`${whole.lead}${whole.m.period ?? ''}`)));
});

/** 全部投向四个方面: as many as there are parts. */
const countedKinds = /([两二三四五六七八九十])(?:个|大)?(?:方面|类|种|块|部分|项|领域|用途|板块|渠道|部门|片区|地区|方向)[^，。；\d]{0,6}(?:[:，]|$)/u;
const countsThem = (link: string, parts: readonly Figure[]): boolean => !/其中|主要|等|首批|第一批|已|先期|目前|拟|部分|重点/u.test(link) && numberOf(countedKinds.exec(link)?.[1] ?? '') === parts.length;

/** 一班45人，……步行18人，其中女生10人；其余7人坐公交; 除去已关停的12家外: what is left may be of another whole than the one right before. */
const isRestOfOuter = (scene: Scene, whole: Figure, parts: readonly Figure[]): boolean => {
  const outer = behind(scene.figures, whole, longestList).some((f) => isAmount(f) && sameUnit(f, whole) && compareAtMost(whole.reading, f.reading) === 'holds' && compare(f.reading, whole.reading) === 'fails');
  const units = parts.every(({ m }) => m.unit === whole.m.unit) && scene.figures.slice(whole.index + 1, parts.at(-1)?.index).every((f) => f.m.kind === 'percent' || f.role !== 'level' || f.m.unit === whole.m.unit);
  return outer || !units || /除(?:去|了|开)?[^，。；]{1,16}(?:外|以外)|之[一二三]/u.test(scene.s.slice(Math.max(0, whole.m.start - 40), parts.at(-1)?.m.start));
};

/** 尚有43万平方米可供入住: what is left of the whole right before. */
const isLeft = (whole: Figure, parts: readonly Figure[]): boolean => parts.length === 2 && isPairOfRest(whole, parts);

const isExhaustive = (scene: Scene, whole: Figure, parts: readonly Figure[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last || /等/u.test(scene.s.slice(last.m.end, last.m.end + 2))) return false;
  const link = scene.s.slice(whole.m.end, first.m.start);
  if (/^，(?:各年|各季度|三年|四年|五年)?分别(?:为|是|达)?$/u.test(link) && /共|累计|合计|总/u.test(whole.lead)) return true;
  if (parts.some(({ m }) => m.unit !== whole.m.unit)) return false;
  // 5个县，分别是甲县、乙县、丙县，另外两个县…: some are named and not counted; 两个区暂不参加: some are none of them.
  if (/(?:分别[是为]|即|包括|为|是|有)[^\d，。；]*、[^\d，。；]*，/u.test(link) || parts.some(({ lead, tail }) => apartFrom.test(`${lead}${tail}`))) return false;
  // 猪牛羊禽肉产量, 其中猪肉、牛肉、羊肉、禽肉: the name counts them up.
  const initials = parts.map(({ own }) => own.charAt(0)).join('');
  if (initials.length > 2 && initials.length === parts.length && whole.lead.includes(initials)) return true;
  if (isLeft(whole, parts) || (leavesNone(parts, whole) && ![whole, ...parts].some(isMeanOf)) || countsThem(link, parts) || (restWords.test(last.lead) && isAllOther(parts, whole) && !isRestOfPart(parts) && !isRestOfOuter(scene, whole, parts)) || (closedLink.test(link) && !/其中/u.test(link)) || closedAfter.test(scene.s.slice(last.m.end, last.m.end + 20)) || fillsTime(parts, whole)) return true;
  // Bracketed without 其中: a full list, unless it falls short.
  const above = compare(total(parts), whole.reading) === 'fails' && total(parts).loose.low.at.gt(whole.reading.loose.high.at);
  // 客房320间（大床房160间、双床房140间、海景房210间）: some are of two.
  return above && /^[^，。；]{0,12}\([^其]*$/u.test(link) && parts.every((part) => part.depth === whole.depth + 1) && exclude(parts, whole);
};

/** 发现隐患326栋，已整改318栋，其余8栋: what is left of a part, or of a work in hand, is not the rest of the whole. */
const isRestOfPart = (parts: readonly Figure[]): boolean =>
  // 三姓占了150户，其中张姓80户、王姓45户、李姓25户，其余30户: some are parts of one before them.
  parts.some((part, n) => parts.some((_, to) => to - n > 1 && compare(part.reading, total(parts.slice(n + 1, to + 1))) === 'holds')) || parts.slice(0, -2).some((part, n) => compare(part.reading, total(parts.slice(n + 1))) === 'holds') || (parts.length > 2 && parts.slice(1).some(({ lead }) => progressWords.test(lead)));

/** …、生态用水4.3亿立方米；万元产值用水42立方米: too small to tell, and behind the mark that ends the list. */
const isStray = (scene: Scene, whole: Figure, list: readonly Figure[], to: number): boolean => {
  const [last, before] = [list[to - 1], list[to - 2]];
  return last !== undefined && before !== undefined && to > 2 && scene.s.slice(before.m.end, last.m.start).includes('；')
    && !scene.s.slice(list[0]?.m.end, before.m.start).includes('；') && compare(whole.reading, total(list.slice(0, to - 1))) === 'holds';
};

/** `问卷涉及22家企业，15家预计增长，5家持平，2家下降`: nothing says that these are parts, but all that is told behind makes just the first. */
const isSpread = (scene: Scene, whole: Figure, list: readonly Figure[]): boolean => (list.length >= 3 || (list.length === 2 && list.every(({ lead }) => lead.endsWith('的')))) && scene.figures[whole.index - 1]?.sentence !== whole.sentence
  && list.every((part, n) => part.own !== '' && part.index === whole.index + 1 + n && part.sentence === whole.sentence && part.depth === whole.depth && part.m.comparator === 'eq')
  && scene.figures[whole.index + list.length + 1]?.sentence !== whole.sentence && longestFit(whole, list) === list.length;

/** `412份，已遵办的有337份，其余85份`: nothing else stands between the three. */
const isPairOfRest = (whole: Figure, [part, rest, ...more]: readonly Figure[], plain = false): boolean =>
  part !== undefined && rest !== undefined && more.length === 0 && part.index === whole.index + 1 && rest.index === part.index + 1 && part.sentence === whole.sentence && rest.sentence === whole.sentence
  && (/^(?:其余|余下|剩余|剩下)/u.test(rest.lead) || (/^(?:尚有|还有|尚余|还剩|仍有)$/u.test(rest.lead) && !/^(?:在建|另)/u.test(rest.tail))) && (plain || /共|总|合计|累计/u.test(whole.lead)) && /已|其中|有/u.test(part.lead);

/** `N，其中A、B`: the total before its parts. */
export const headSum = (scene: Scene, whole: Figure): Claim | null => {
  const list = listAfter(scene, whole);
  const [first] = list;
  if (!first || list.length < 2) return null;
  const link = scene.s.slice(whole.m.end, first.m.start);
  if (isPairOfRest(whole, list, true) && compare(whole.reading, total(list)) === 'holds') return sumClaim(whole, list, true);
  const linked = isPairOfRest(whole, list) || link.length < 60 && (partLink.test(link) || (link.includes('(') && first.depth > whole.depth));
  const headed = /共|合计|总|累计/u.test(whole.lead);
  if (!linked && !headed) return isSpread(scene, whole, list) ? sumClaim(whole, list, true) : null;
  const to = longestFit(whole, list);
  const shown = list.slice(0, isStray(scene, whole, list, to) ? to - 1 : to);
  if (to > 0 && (linked || to >= 3 || list.slice(0, to).every(({ own }) => own !== ''))) return sumClaim(whole, shown, true);
  const parts = list.filter((part) => part.sentence === first.sentence && part.depth === first.depth);
  if (parts.length < 2 || !linked || !isTelling(parts) || !isOfOneSize(whole.reading, total(parts), 2) || !isExhaustive(scene, whole, parts)) return null;
  // 受理12862件，审结12431件，其中…: the parts are those of the figure that they make.
  if (scene.figures.slice(Math.max(0, whole.index - 6), whole.index).some((one) => one.line === whole.line && isAmount(one) && sameUnit(one, whole) && [parts, parts.slice(0, -1)].some((some) => some.length > 1 && compare(one.reading, total(some)) === 'holds'))) return null;
  // A、B；C: what follows the semicolon of a list need not belong to it.
  const oneList = new Set(parts.map((part) => scene.s.slice(first.m.end, part.m.start).split('；').length)).size;
  const sure = !isDouble(scene, whole.m.start) && !/折[算合]|汇率/u.test(scene.s.slice(whole.m.start - whole.lead.length, parts.at(-1)?.m.end)) && (oneList === 1 || oneList === parts.length) && parts.every((part) => !overlapWords.test(part.own)) && parts.every(({ m }) => m.comparator === 'eq');
  return sumClaim(whole, parts, sure);
};
