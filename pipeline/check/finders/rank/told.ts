import type { Claim, ClaimSpan, Mention, Verdict } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { under } from '../../interval.ts';
import { adverse } from '../../lexicon/order.ts';
import { beforeOrder, largerField, leavesBehind, listOrder, measuresIn, noMember, ofClass, ofClasses, ownFigure, placeWords, untoldRest, wholeField } from '../../lexicon/places.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { figuresBefore, windowAt } from '../../window.ts';

/** A place in a ranking as the text words it; −1 is the last. */
interface Place extends ClaimSpan { readonly place: number }

/** 三个园区, 十一个县区: the field, not what it is ranked by. */
const isField = ({ m }: Figure): boolean => m.kind === 'count' && /^[一两二三四五六七八九十]/u.test(m.text);

const isLevel = ({ m, role }: Figure): boolean => role === 'level' && m.comparator === 'eq' && m.valueHigh === null && m.value !== null;

const placesOf = ({ s, mentions }: Scene): readonly Place[] => {
  const named = placeWords.flatMap(([words, place]) => [...s.matchAll(words)].map((match) => ({ start: match.index, end: match.index + match[0].length, place })));
  const ranks = mentions.filter(({ kind, comparator, valueHigh, value, table, start }) => kind === 'rank' && comparator === 'eq' && valueHigh === null && value !== null && !table && !/倒数/u.test(s.slice(Math.max(0, start - 2), start)))
    .filter((one) => !named.some(({ start, end }) => start < one.end && one.start < end)).map((one) => ({ start: one.start, end: one.end, place: Number(one.value) }));
  return [...named, ...ranks];
};

/** The figures of a stretch. */
const figuresIn = (scene: Scene, from: number, to: number): readonly Figure[] => figuresBefore(scene, to, 24).filter((f) => f.m.start >= from && !isField(f)).toReversed();

/** Whose place it is: the figure of its own clause, else the last one of its sentence before it, else the first right behind. */
const ownOf = ({ s }: Scene, all: readonly Figure[], { start, end }: Place): Figure | null => {
  const gap = (f: Figure): string => (f.m.end <= start ? s.slice(f.m.end, start) : s.slice(end, f.m.start));
  const near = all.filter((f) => isLevel(f) && !/[。！？\n]/u.test(gap(f)));
  const own = all.find((f) => isLevel(f) && ownFigure.test(f.lead));
  const inClause = near.filter((f) => !/[，；:]/u.test(gap(f))).toSorted((a, b) => gap(a).length - gap(b).length);
  const behind = near.find((f) => f.m.start >= end && gap(f).length < 12 && !/；/u.test(gap(f)));
  return own ?? inClause[0] ?? (/(?:的是|的要数|的是要数)[^，。]{0,8}$/u.test(s.slice(end, (behind?.m.start ?? end) - 1)) ? behind : null) ?? near.findLast((f) => f.m.end <= start && !/；/u.test(gap(f))) ?? behind ?? null;
};

const told = (own: Mention, all: readonly Figure[], place: Place, words: string, verdict: Verdict): Claim => claimOf({
  type: 'rank', figures: [own, ...all.map(({ m }) => m), place], stated: words, computed: all.map(({ m }) => m.text).join('、'), verdict, said: place,
  note: { zh: `${all.map(({ m }) => m.text).join('、')}之中，${own.text}${verdict === 'holds' ? '正是' : '并非'}“${words}”。`, en: `Among ${all.map(({ m }) => m.text).join(', ')}, ${own.text} ${verdict === 'holds' ? 'has' : 'does not have'} the place that the text gives it.` },
});

const fewest = 3;

/**
 * `临浦5.41亿件……位居第三`, `四条产线里良率垫底的是丙线，只有92.1%`: the place of a figure among those of its unit. It fails only where the
 * sentence tells the whole field and neither end of it fits.
 */
const byFigures: Finder = (scene) => {
  const { s } = scene;
  return placesOf(scene).flatMap((place) => {
    const { from, to } = windowAt(s, place.start, 1, 1);
    const near = figuresIn(scene, from, to);
    const own = ownOf(scene, near, place);
    const all = own ? near.filter((f) => isLevel(f) && f.m.unit === own.m.unit && f.m.kind === own.m.kind) : [];
    if (!own || all.length < fewest) return [];
    const above = all.filter((f) => under(own.reading, f.reading)).length + 1;
    const below = all.filter((f) => under(f.reading, own.reading)).length + 1;
    const words = s.slice(place.start, place.end);
    const fits = place.place > 0 ? above === place.place : below === 1;
    const field = s.slice(windowAt(s, place.start).from, Math.max(place.end, own.m.end));
    const closed = numberOf(wholeField.exec(field)?.groups?.['n'] ?? '') === all.length && all.every((f) => f.sentence === own.sentence) && !largerField.test(field);
    const turned = place.place > 0 ? below === place.place : above === 1;
    if (fits) return [told(own.m, all, place, words, 'holds')];
    return closed && !turned && !adverse.test(field) && !/[，；]/u.test(s.slice(Math.min(place.end, own.m.end), Math.max(place.start, own.m.start)).replace(/^的?是[^，]{1,8}，/u, '')) ? [told(own.m, all, place, words, 'fails')] : [];
  });
};

/** `排第六……只列出了前三名`: the others are not told, so that nobody can count. */
const untold: Finder = (scene) => scene.mentions.flatMap((rank) => {
  if (rank.kind !== 'rank' || rank.table || rank.value === null || rank.comparator !== 'eq') return [];
  const { from, to } = windowAt(scene.s, rank.start, 1, 1);
  const own = untoldRest.test(scene.s.slice(from, to)) ? ownOf(scene, figuresIn(scene, from, to), { start: rank.start, end: rank.end, place: Number(rank.value) }) ?? figuresIn(scene, rank.end, to)[0] : null;
  if (!own) return [];
  return [claimOf({
    type: 'rank', figures: [own.m, rank], stated: rank.text, computed: null, verdict: 'undecided', said: rank,
    note: { zh: `其他各家的数字没有列出，${own.m.text}是否为${rank.text}无从核对。`, en: `The figures of the others are not given, so that the place of ${own.m.text} cannot be checked.` },
  })];
});

/** 投诉量从多到少 of 件, and no name of another measure at the figures: 海拔由高到低依次为云杉林3.2万亩 orders by what is not told. */
const isOfMeasure = ({ s }: Scene, at: number, all: readonly Figure[]): boolean => {
  const words = /[^。；！？\n\d]*$/u.exec(s.slice(Math.max(0, at - 24), at))?.[0].replace(beforeOrder, '') ?? '';
  const own = /[^，、:]*$/u.exec(words)?.[0] ?? '';
  const measure = measuresIn.find(([unit]) => unit.test(all[0]?.m.unit ?? ''))?.[1].exec(own)?.[0];
  const ends = all.map(({ lead }) => lead.replace(/\($/u, '').slice(-2));
  // 利润从高到低依次为甲厂营收3亿元、乙厂营收4亿元.
  const named = ends[0] !== undefined && ends[0].length > 1 && ends.every((end) => end === ends[0]) && measuresIn.some(([, of]) => of.test(ends[0] ?? ''));
  return measure !== undefined && !/均|单位|每/u.test(own) && (!named || own.endsWith(ends[0] ?? ''));
};

/** `从高到低为：318件、274件、291件、105件`: a list in the order that the text gives it. */
const inOrder: Finder = (scene) => [...scene.s.matchAll(listOrder)].flatMap((match) => {
  const end = match.index + match[0].length;
  const { to } = windowAt(scene.s, end);
  const found = figuresIn(scene, end, to).filter(isLevel);
  // …，其余合计34.7%: what is left, all together and the mean are no members.
  const cut = found.findIndex(({ lead }) => noMember.test(lead));
  const near = cut < 0 ? found : found.slice(0, cut);
  // 学历由高到低, 风险从高到低: an order of classes, not of numbers.
  if (ofClasses.test(scene.s.slice(Math.max(0, match.index - 12), end)) || near.some(({ lead }) => ofClass.test(lead))) return [];
  const all = near.filter(({ m }) => m.unit === near[0]?.m.unit && m.kind === near[0].m.kind);
  // Nothing but a name stands between two of them.
  if (all.length < fewest || all.length !== near.length || all.some((f, n) => n > 0 && !/^\)?[，、；和及与]\p{Script=Han}{0,10}\(?$/u.test(scene.s.slice(all[n - 1]?.m.end ?? 0, f.m.start)))) return [];
  if (!/^\p{Script=Han}{0,12}[\p{Script=Han}(]?$/u.test(scene.s.slice(end, all[0]?.m.start))) return [];
  const falls = match.groups?.['falls'] !== undefined;
  const wrong = all.slice(1).some((f, n) => { const before = all[n]; return before !== undefined && (falls ? under(before.reading, f.reading) : under(f.reading, before.reading)); });
  if (wrong && !isOfMeasure(scene, match.index, all)) return [];
  // 按人均GDP从高到低排列: by another measure than the one that is told.
  if (wrong && (/^[按依]/u.test(match[0]) || (near[0]?.m.kind !== 'percent' && /率|均|占比|综合|评分|增[速幅]/u.test(scene.s.slice(Math.max(0, match.index - 14), match.index))))) return [];
  const list = all.map(({ m }) => m.text).join('、');
  return [claimOf({
    type: 'rank', figures: all.map(({ m }) => m), stated: match[0], computed: list, verdict: wrong ? 'fails' : 'holds',
    note: { zh: `文中说${falls ? '由大到小' : '由小到大'}，所列为${list}，${wrong ? '次序不符' : '次序相符'}。`, en: `The text gives the list ${falls ? 'from the greatest down' : 'from the least up'}; ${all.map(({ m }) => m.text).join(', ')} ${wrong ? 'are not in that order' : 'are in that order'}.` },
  })];
});

/** `日均5.3万人次，把火车站（6.1万人次）和体育馆站（4.7万人次）都甩在身后`: more than each of those in brackets. */
const leaves: Finder = (scene) => [...scene.s.matchAll(leavesBehind)].flatMap((match) => {
  const end = match.index + match[0].length;
  const others = figuresIn(scene, match.index, end).filter((f) => isLevel(f) && f.depth > 0);
  const own = figuresBefore(scene, match.index, 2).find((f) => isLevel(f) && f.m.unit === others[0]?.m.unit && f.m.kind === others[0].m.kind && f.sentence === others[0].sentence && match.index - f.m.end < 6);
  if (!own || others.length === 0 || others.some((f) => f.m.unit !== own.m.unit || f.m.kind !== own.m.kind) || adverse.test(scene.s.slice(windowAt(scene.s, match.index).from, match.index))) return [];
  const wrong = others.filter((f) => under(own.reading, f.reading));
  // 早高峰反超火车站（日均6.1万）: of another time than its own figure.
  if (wrong.length > 0 && (match.index - own.m.end > 1 || /[去上前]年|同期/u.test(own.lead))) return [];
  return [claimOf({
    type: 'rank', figures: [own.m, ...others.map(({ m }) => m)], stated: own.m.text, computed: others.map(({ m }) => m.text).join('、'), verdict: wrong.length > 0 ? 'fails' : 'holds',
    note: { zh: `${own.m.text}${wrong.length > 0 ? `小于${wrong.map(({ m }) => m.text).join('、')}` : '大于其余各数'}，文中说超过它们。`, en: `${own.m.text} is ${wrong.length > 0 ? 'less than some of' : 'more than'} those that the text says it exceeds.` },
  })];
});

/** Places told beside the figures that they are of. */
export const toldRanks: Finder = (scene) => [...byFigures(scene), ...untold(scene), ...inOrder(scene), ...leaves(scene)];
