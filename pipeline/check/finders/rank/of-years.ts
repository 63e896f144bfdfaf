import type { Figure } from '../../figures/index.ts';
import { under } from '../../interval.ts';
import { extremeOfYears, otherField, respectively } from '../../lexicon/places.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { figuresBefore, mentionsIn, windowAt } from '../../window.ts';

const isLevel = ({ m, role }: Figure): boolean => role === 'level' && m.comparator === 'eq' && m.valueHigh === null && m.value !== null;

/** The figures of 分别为a、b、c和d, the last list before a place in its sentence. */
const listBefore = (scene: Scene, at: number, size: number): readonly Figure[] => {
  const { from } = windowAt(scene.s, at);
  const near = figuresBefore(scene, at, size + 2).filter((f) => f.m.start >= from && isLevel(f)).toReversed();
  const first = near.findIndex(({ lead }) => respectively.test(lead));
  const list = first < 0 ? [] : near.slice(first, first + size);
  // 310万芯公里、295万芯公里: a unit that is none of ours stands behind each.
  const noun = list[0]?.tail.replace(/[、，和与及].*$/u, '') ?? '';
  return list.length === size && list.every((f, n) => f.m.unit === list[0]?.m.unit && (n === 0 || /^(?:、|和|与|及|以及)$/u.test(f.lead.slice(noun.length)))) ? list : [];
};

/** Which of them is told of: the one of its year, or the one whose figure the clause tells again. */
const ownOf = (scene: Scene, list: readonly Figure[], from: number, at: number): Figure | null => {
  const clause = scene.s.slice(Math.max(list.at(-1)?.m.end ?? from, from), at);
  const year = /(?<!\d)((?:19|20)\d{2})年/u.exec(clause)?.[1];
  const span = mentionsIn(scene, Math.max(0, (list[0]?.m.start ?? 0) - 60), list[0]?.m.start ?? 0).findLast(({ iso }) => /^\d{4}\/\d{4}$/u.test(iso ?? ''));
  const [begin, end] = (span?.iso ?? '').split('/').map(Number);
  if (year !== undefined && begin !== undefined && end === begin + list.length - 1) return list[Number(year) - begin] ?? null;
  const again = scene.figures[(list.at(-1)?.index ?? -2) + 1];
  return again && again.m.end <= at && again.m.start >= (list.at(-1)?.m.end ?? at) && isLevel(again) ? list.findLast(({ m }) => m.value === again.m.value && m.unit === again.m.unit) ?? null : null;
};

/** 2023年销量为, 今年309天为: nothing but when it was, what the list is of, and its figure again. */
const namesOnly = (between: string, [first]: readonly Figure[]): boolean =>
  [...between.replace(/(?:19|20)\d{2}年|今年|去年|当年|本年|[\d.,]+\p{Script=Han}{0,3}|[，、。；]|(?:也|均|则|更)?(?:为|是|创|达到?|属)(?:下|了)?|的|其中/gu, '')].every((char) => (first?.lead ?? '').includes(char) || (first?.tail ?? '').includes(char));

/** `2020年至2023年销量分别为a、b、c和d，2023年为四年来最高`, `今年309天为四年来最少`: all of those years are told. */
export const extremesOfYears: Finder = (scene) => [...scene.s.matchAll(extremeOfYears)].flatMap((match) => {
  const { n = '', word = '' } = match.groups ?? {};
  const size = numberOf(n);
  const list = size > 2 && size < 13 ? listBefore(scene, match.index, size) : [];
  const own = list.length === 0 ? null : ownOf(scene, list, windowAt(scene.s, match.index).from, match.index);
  const between = scene.s.slice(list.at(-1)?.m.end, match.index);
  if (!own || otherField.test(between) || !namesOnly(between, list)) return [];
  const top = /[高多大]/u.test(word);
  const rival = list.find((f) => (top ? under(own.reading, f.reading) : under(f.reading, own.reading)));
  const span = { start: match.index, end: match.index + match[0].length };
  const all = list.map(({ m }) => m.text);
  return [claimOf({
    type: 'rank', figures: [...list.map(({ m }) => m), span], stated: match[0], computed: (rival ?? own).m.text, verdict: rival ? 'fails' : 'holds', said: span,
    note: rival
      ? { zh: `所列${all.join('、')}之中，${rival.m.text}${top ? '高于' : '低于'}${own.m.text}，文中说后者“${match[0]}”。`, en: `Of ${all.join(', ')}, ${rival.m.text} is ${top ? 'more' : 'less'} than ${own.m.text}, which the text calls the ${top ? 'highest' : 'lowest'} of those years.` }
      : { zh: `所列${all.join('、')}之中，${own.m.text}${top ? '最高' : '最低'}，与“${match[0]}”相符。`, en: `Of ${all.join(', ')}, ${own.m.text} is the ${top ? 'highest' : 'lowest'}, as the text says.` },
  })];
});
