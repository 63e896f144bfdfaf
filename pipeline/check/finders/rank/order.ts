import type { Claim, Mention } from '../../../model/index.ts';
import { inOrder, rankMeasures, unitsOfMeasures } from '../../lexicon/order.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { beats, longest, values } from './extremes.ts';

/** 按销量排序: the list is in that order. */
const ordered = /按[^，。；]{1,8}(?:排序|排列|排名)|[由从](?:高到低|大到小|多到少)/u;

const rising = /[由从](?:低到高|小到大|少到多|短到长|近到远)|倒数|[最较][小少低短轻]/u;


/** What a list is ranked by: 产值前三位, 按销量排序，前三名; null where that is no number that the text could give (综合实力). */
const measureOf = (before: string): string | null => rankMeasures.exec(before.replace(/(?:居|列|排名|排在|位居|位列|的)+$/u, ''))?.[1] ?? null;

/** Are the figures of what the list is ranked by: right behind their names, or brought in by 分别为 or by the measure's own name? */
const isOfMeasure = (s: string, own: readonly Mention[], from: number, measure: string | null): boolean => {
  const first = own[0];
  if (!first || measure === null || /均|单位/u.test(measure) || (first.kind === 'percent') !== /[速幅率]$|占比|比重/u.test(measure) || unitsOfMeasures.some(([of, fits]) => of.test(measure) && !fits.test(first.kind))) return false;
  const gaps = own.map((one, at) => s.slice(own[at - 1]?.end ?? from, one.start));
  const names = gaps.map((gap) => gap.replace(/^[)、，和及]+/u, ''));
  // 甲、乙、丙，分别为30亿元、…: behind the list.
  const behind = /^[^，。；\d]*、[^，。；\d]*，(?<noun>\p{Script=Han}*?)(?:分别)?[为达]?到?$/u.exec(names[0] ?? '')?.groups?.['noun'];
  if (names.slice(1).every((name) => name === '')) return behind !== undefined && (behind === '' || measure.endsWith(behind));
  const tail = (names[0] ?? '').slice(-2);
  return names.every((name) => /^\p{Script=Han}{1,10}\(?$/u.test(name) && !/[均单每率]/u.test(name)) && (tail.length < 2 || tail.endsWith('(') || !names.every((name) => name.endsWith(tail)));
};

/** 前三位依次为 …，分别为30亿元、25亿元、20亿元: figures that a list gives in order. */
export const orderClaims = ({ s, mentions }: Scene): readonly Claim[] => {
  let first = 0;
  return [...s.matchAll(inOrder)].flatMap((match) => {
    const from = match.index + match[0].length;
    while ((mentions[first]?.start ?? Number.POSITIVE_INFINITY) < from) first += 1;
    const n = numberOf(match[1] ?? '');
    const end = from + (/^[^。\n]*/u.exec(s.slice(from, from + longest))?.[0].length ?? 0);
    const near = mentions.slice(first, first + 40).filter((one) => one.end <= end && values.has(one.kind) && one.comparator === 'eq');
    const own = near.filter((one) => one.unit === near[0]?.unit && one.kind === near[0].kind);
    const readings = own.flatMap((one) => readingOfMention(one) ?? []);
    if (own.length !== n || readings.length !== n || n < 2) return [];
    const before = s.slice(Math.max(0, match.index - 16), match.index);
    const lead = s.slice(Math.max(0, match.index - 16), from);
    const turned = readings.slice(1).some((reading, at) => beats(reading, readings[at] ?? reading));
    if (turned && match[2] !== '依次' && !ordered.test(lead)) return [];
    // A list that rises all along is in the other order: fewest waste first.
    const rises = readings.slice(1).every((reading, at) => !beats(readings[at] ?? reading, reading));
    if (turned && (rises || rising.test(lead) || !isOfMeasure(s, own, from, measureOf(before)))) return [];
    const list = own.map(({ text }) => text).join('、');
    return [claimOf({
      type: 'rank', figures: own, stated: `1–${n}`, computed: list, verdict: turned ? 'fails' : 'holds',
      note: turned ? { zh: `文中说依次为前${n}位，而${list}并非由大到小。`, en: `The text gives the first ${n} in order, but ${own.map(({ text }) => text).join(', ')} do not fall.` }
        : { zh: `所列前${n}位由大到小：${list}。`, en: `The first ${n} are in order: ${own.map(({ text }) => text).join(', ')}.` },
    })];
  });
};
