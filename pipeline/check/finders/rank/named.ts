import type { ClaimSpan } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { under } from '../../interval.ts';
import { adverse } from '../../lexicon/order.ts';
import { betweenPlace, byFigure, fewerIsBetter, largerField, noRival, otherField, placeFiller, scored } from '../../lexicon/places.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { clauseTo, figuresBefore, windowAt } from '../../window.ts';

interface Place extends ClaimSpan { readonly place: number }

const isLevel = ({ m, role }: Figure): boolean => role === 'level' && m.comparator === 'eq' && m.valueHigh === null && m.value !== null;

const bareName = (lead: string): string => lead.replace(/^[，、；:和与及]+/u, '').replace(/(?:产量|产值|为|是|达到?|有|约)+$/u, '');

/** 我们桐山这次 names 桐山市: how many characters of a name stand in the clause of a place, which says nothing else. */
const namedIn = (clause: string, { lead }: Figure, first: string): number => {
  const name = bareName(lead);
  for (let size = name.length; size > 1; size -= 1) {
    const at = clause.indexOf(name.slice(0, size));
    const rest = clause.slice(0, at) + clause.slice(at + size).replace(/^[市县区镇乡村州省队厂店校组]/u, '');
    // 高新区代表团金牌数排名: the measure by the words that bring in the list.
    if (at >= 0 && (placeFiller.test(rest) || [...rest.replace(/排名|位居|位列|名列|排在|居|数量?|的/gu, '')].every((char) => first.includes(char)))) return size;
  }
  return 0;
};

/** Places as the scanner reads them, each with its clause. */
const placesOf = ({ s, mentions }: Scene): readonly Place[] => mentions.filter(({ kind, comparator, valueHigh, value, table, start, end }) =>
  kind === 'rank' && comparator === 'eq' && valueHigh === null && value !== null && !table && /^(?:[，。；！\n]|$)/u.test(s.slice(end, end + 1)) && !/倒数/u.test(s.slice(Math.max(0, start - 4), start)))
  .map(({ start, end, value }) => ({ start, end, place: Number(value) }));

/** The figures of a list, one name to each: 桐山市92.6分，海陵市95.1分. */
const listOf = (scene: Scene, { start }: Place): readonly Figure[] => {
  const { from } = windowAt(scene.s, start, 1, 0);
  const near = figuresBefore(scene, start, 16).filter((f) => f.m.start >= from && isLevel(f)).toReversed();
  const named = near.filter(({ lead }) => /^\p{Script=Han}{2,10}$/u.test(bareName(lead)) && !noRival.test(lead));
  return named.filter((f) => f.m.unit === named[0]?.m.unit && f.m.kind === named[0].m.kind);
};

/** `桐山市92.6分，海陵市95.1分，清源市93.8分，梅城市90.4分。桐山名列第二`: two of those told are above it, whoever else there may be. */
export const namedPlaces: Finder = (scene) => placesOf(scene).flatMap((place) => {
  const clause = clauseTo(scene, place.start, 16);
  const words = scene.s.slice(place.start, place.end);
  const list = listOf(scene, place);
  const sizes = list.map((f) => namedIn(clause, f, list[0]?.lead ?? ''));
  const longest = Math.max(0, ...sizes);
  const own = list[sizes.indexOf(longest)];
  if (!own || longest === 0 || list.length < 3 || sizes.filter((size) => size === longest).length > 1) return [];
  const from = list[0]?.m.start ?? 0;
  const { to } = windowAt(scene.s, place.start);
  const around = scene.s.slice(Math.max(0, from - 12), to);
  const wider = scene.s.slice(Math.max(0, from - 40), to);
  const above = list.filter((f) => under(own.reading, f.reading)).length + 1;
  const below = list.filter((f) => under(f.reading, own.reading)).length + 1;
  // Of three named there may be more, unless the sentence counts them (三家分公司).
  const isField = list.length > 3 || (list.length === 3 && /三(?:家|个|所|条|座|支|位|名|地|县|镇|市|区|校|村)/u.test(wider) && !largerField.test(wider));
  const verdict = above === place.place ? 'holds' : isField && above > place.place && (below !== place.place || (own.m.unit === '分' && scored.test(wider) && !fewerIsBetter.test(wider))) && betweenPlace.test(scene.s.slice(list.at(-1)?.m.end ?? 0, place.start - clause.length)) && !adverse.test(around) && !otherField.test(around) && !/^，?(?:指的?是|按|以|就)/u.test(scene.s.slice(place.end, place.end + 6)) ? 'fails' : null;
  if (verdict === null) return [];
  return [claimOf({
    type: 'rank', figures: [...list.map(({ m }) => m), place], stated: words, computed: list.map(({ m }) => m.text).join('、'), verdict, said: place,
    note: { zh: `${list.map(({ m }) => m.text).join('、')}之中，${own.m.text}${verdict === 'holds' ? '正是' : '并非'}“${words}”。`, en: `Among ${list.map(({ m }) => m.text).join(', ')}, ${own.m.text} ${verdict === 'holds' ? 'has' : 'does not have'} the place that the text gives it.` },
  })];
});

/** `我县以78.4分进入全省第三`: by a figure, and no other figure of its kind is told. */
export const placesAlone: Finder = (scene) => (scene.tables.length > 0 ? [] : placesOf(scene)).flatMap((place) => {
  const [own, ...others] = figuresBefore(scene, place.start, 6).filter((f) => isLevel(f));
  const { from, to } = windowAt(scene.s, place.start);
  if (!own || !byFigure.test(`${own.lead}#${scene.s.slice(own.m.end, place.start)}`) || [...others, ...scene.figures.slice(own.index + 1, own.index + 8)].some((f) => f.m.unit === own.m.unit && f.m.kind === own.m.kind && f.m.start > from && f.m.end <= to)) return [];
  return [claimOf({
    type: 'rank', figures: [own.m, place], stated: scene.s.slice(place.start, place.end), computed: null, verdict: 'undecided', said: place,
    note: { zh: `其他各家的数字没有列出，${own.m.text}是否为${scene.s.slice(place.start, place.end)}无从核对。`, en: `The figures of the others are not given, so that the place of ${own.m.text} cannot be checked.` },
  })];
});
