import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { compare, Real } from '../../interval.ts';
import { firmNames, firmScope, measureTail, noFirm, ownPlace, placeWords, restated } from '../../lexicon/naming.ts';
import { claimOf } from '../../relation.ts';
import type { Finder } from '../../scene.ts';
import { toldAgain } from './again.ts';
import { toldInTables } from './cells.ts';
import { headCounts, sameNounCounts, swapped } from './swapped.ts';
import { cellsTold } from './table-prose.ts';
import { swappedCells } from './table-swap.ts';
import { takenUpWrong } from './taken-up.ts';
import { titleSlips } from './title-slips.ts';
import { toldInProse, type Told } from './told/index.ts';
import { unitClaims } from './units.ts';

export { indicatorOf } from './told/index.ts';

/** So many figures of one indicator are a series, not a repetition. */
const mostRepeats = 24;

const year = (period: string): string | null => /^(?:19|20)\d{2}/u.exec(period)?.[0] ?? null;
const isSpan = (period: string): boolean => year(period) === null;

/** Do two times speak of one stretch? `maybe`: one of them says nothing, or names no year. */
const sameTime = (a: string | null, b: string | null): 'yes' | 'maybe' | 'no' => {
  if (a === b) return a === null ? 'maybe' : 'yes';
  if (a === null || b === null) return 'maybe';
  const wholeYear = /^全年|^当年|^本年|^今年/u;
  if (isSpan(a) || isSpan(b)) {
    const [span, other] = isSpan(a) ? [a, b] : [b, a];
    if (isSpan(other)) return 'no';
    return wholeYear.test(span) ? (/^\d{4}$/u.test(other) ? 'maybe' : 'no') : other.includes('/') || /^\d{4}$/u.test(other) ? 'maybe' : 'no';
  }
  return 'no';
};

const digits = ({ text }: Mention): number => text.replace(/[^\d０-９]/gu, '').length;
const exact = ({ comparator, valueHigh }: Mention): boolean => comparator === 'eq' && valueHigh === null;
const near = (a: Mention, b: Mention): boolean => {
  const [one, two] = [new Real(a.value ?? 0).abs(), new Real(b.value ?? 0).abs()];
  return one.gt(0) && two.gt(0) && one.div(two).gt('0.7') && one.div(two).lt('1.43');
};

const whole = (period: string | null): boolean => period !== null && (period.startsWith('全年') || /^\d{4}$/u.test(period));

/** Is it beyond doubt one thing at one time, so that two figures contradict each other? */
const surelySame = (a: Told, b: Told, group: readonly Told[], firms: number): boolean => {
  const cell = a.side === 'cell' || b.side === 'cell';
  if (a.side === 'right' || b.side === 'right' || a.change || !exact(a.mention) || !exact(b.mention) || !near(a.mention, b.mention)) return false;
  if (a.mention.kind === 'percent' || a.indicator !== b.indicator || a.indicator.length < 4 || (!cell && a.scope !== b.scope)) return false;
  if (digits(a.mention) < 3 || digits(b.mention) < 3 || restated.test(a.around) || restated.test(b.around)) return false;
  const placed = a.scope === '' && ownPlace.test(a.indicator);
  if (!cell && !placed && ((a.scope === '' && !swapped(a.mention, b.mention)) || a.head !== b.head || (firms > 1 && firmScope.test(a.scope)))) return false;
  const time = sameTime(a.period, b.period);
  // 235.8 in the prose and 238.5 in the table: a slip of the pen, whatever the time of the column.
  if (cell && time !== 'no' && swapped(a.mention, b.mention)) return true;
  // 1864家 and 1846家 of one name and scope: of two times the digits are hardly the same ones.
  if (!cell && time !== 'no' && a.scope !== '' && swapped(a.mention, b.mention)) return true;
  const rivals = group.filter(({ mention, period }) => exact(mention) && sameTime(period, b.period) !== 'no');
  return rivals.length === 2 && ((time === 'yes' && a.period !== null) || (!cell && time === 'maybe' && whole(a.period) && whole(b.period)));
};

const verdictOf = (a: Told, b: Told, group: readonly Told[], firms: number): Verdict | null => {
  const time = sameTime(a.period, b.period);
  // 东江市 and 西江市 are two; 全市 may be either.
  if (time === 'no' || (a.scope !== b.scope && [a, b].some(({ scope }) => scope === '全省')) || (a.scope !== b.scope && placeWords.test(`${a.scope}的数`) && placeWords.test(`${b.scope}的数`))) return null;
  const verdict = compare(a.reading, b.reading);
  if (verdict === 'holds') return wide(a, b) || isNeighbour(a, b) ? null : 'holds';
  if (exact(a.mention) && exact(b.mention) && surelySame(a, b, group, firms) && verdict === 'fails') return 'fails';
  const revised = (restated.test(a.around) || restated.test(b.around)) && time === 'yes' && a.indicator === b.indicator && a.side !== 'right' && b.side !== 'right';
  return revised && near(a.mention, b.mention) ? 'undecided' : null;
};

/** 20% and 19%, 2.67 and 2.66: written to the same digit, one thing would have one figure; these are two things. */
const isNeighbour = ({ mention: a }: Told, { mention: b }: Told): boolean =>
  exact(a) && exact(b) && digits(a) === digits(b) && !new Real(a.value ?? 0).abs().eq(new Real(b.value ?? 0).abs());

/** 超百亿 beside 950亿 holds, and says nothing. */
const wide = (a: Told, b: Told): boolean => {
  const [one, two] = [new Real(a.mention.value ?? 0).abs(), new Real(b.mention.value ?? 0).abs()];
  return !(exact(a.mention) && exact(b.mention)) && (one.eq(0) || two.eq(0) || one.div(two).gt(2) || two.div(one).gt(2));
};

/** Nouns behind a classifier run on into the next words: one must begin the other. */
const sameName = (a: Told, b: Told): boolean => {
  if (a.side === 'right' || b.side === 'right') return a.side === b.side && (a.indicator.startsWith(b.indicator) || b.indicator.startsWith(a.indicator));
  if (a.indicator === b.indicator) return true;
  const [short, long] = a.indicator.length < b.indicator.length ? [a, b] : [b, a];
  // Only a row's name leaves its measure out.
  return short.side === 'cell' && long.side === 'left' && long.indicator.startsWith(short.indicator) && measureTail.test(long.indicator.slice(short.indicator.length));
};

const notes: Readonly<Record<Verdict, Claim['note']>> = {
  holds: { zh: '两处所述在印出数位的舍入范围内相同', en: 'the two agree within the rounding of the printed digits' },
  fails: { zh: '两处所述不同', en: 'the two differ' },
  undecided: { zh: '两处不同，其一为初步数、修订数或口径不同', en: 'the two differ, and one is preliminary, revised or of another scope' },
};

const claim = (a: Told, b: Told, verdict: Verdict): Claim => {
  const [name = a.indicator] = [a.words, b.words].filter((words) => words !== '').toSorted((one, two) => one.length - two.length);
  const what = { zh: a.change ? `${name}增速` : name, en: a.change ? `growth of ${name}` : name };
  return claimOf({
    type: 'repeat', figures: [a.mention, b.mention], stated: a.mention.text, computed: b.mention.text, verdict, said: a.mention,
    note: {
      zh: `“${what.zh}”两次写作${a.mention.text}、${b.mention.text}：${notes[verdict].zh}。`,
      en: `“${what.en}” is given twice, ${a.mention.text} and ${b.mention.text}: ${notes[verdict].en}.`,
    },
  });
};

const key = ({ indicator, mention, change }: Told): string => `${indicator.slice(0, 3)}/${mention.unit}/${change}`;

/** Figures of one name and unit, each with one before it that it repeats. */
const claimsOf = (group: readonly Told[], firms: number): readonly Claim[] => group.slice(0, mostRepeats).flatMap((later, at) => {
  const same = group.filter((one) => sameName(one, later));
  const pairs = group.slice(0, at).filter((earlier) => earlier.mention.start !== later.mention.start && !(earlier.side === 'cell' && later.side === 'cell') && earlier.mention.end + 1 !== later.mention.start && sameName(earlier, later))
    .flatMap((earlier) => {
      const verdict = verdictOf(earlier, later, same, firms);
      return verdict === null ? [] : [{ earlier, verdict }];
    });
  // A contradiction with one outweighs agreement with another that says less (超百亿).
  const told = pairs.find(({ verdict }) => verdict === 'fails') ?? pairs[0];
  return told ? [claim(told.earlier, later, told.verdict)] : [];
});

/** The same indicator, scope, time and unit told twice: in title and prose, prose and table, two paragraphs. */
export const repeats: Finder = (scene) => {
  const groups = new Map<string, Told[]>();
  for (const told of [...toldInProse(scene), ...toldInTables(scene)].toSorted((a, b) => a.mention.start - b.mention.start)) {
    const group = groups.get(key(told));
    if (group) group.push(told);
    else groups.set(key(told), [told]);
  }
  const firms = new Set([...scene.s.matchAll(firmNames)].flatMap(([, name = '']) => (noFirm.test(name) ? [] : [name]))).size;
  return [...[...groups.values()].flatMap((group) => claimsOf(group, firms)), ...headCounts(scene), ...sameNounCounts(scene), ...unitClaims(scene), ...toldAgain(scene), ...cellsTold(scene), ...swappedCells(scene), ...titleSlips(scene), ...takenUpWrong(scene)];
};
