import type { Claim, ClaimSpan, Mention, Verdict } from '../../../model/index.ts';
import { yearsOfText } from '../../issued.ts';
import { editionsHeld, firstEdition, leftOut, onceAYear, unbroken, yearByYear } from '../../lexicon/order.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { mentionsIn } from '../../window.ts';
import { isTime } from './scene.ts';

/** How far behind an edition its first one may be told, and before it its own day. */
const [reach, back] = [100, 60];

const claim = (figures: readonly ClaimSpan[], said: ClaimSpan, n: number, [from, to]: readonly [number, number], verdict: Verdict): Claim => claimOf({
  type: 'streak', figures, stated: `${n}届`, computed: `${to - from + 1}届`, verdict, said,
  note: { zh: `${from}年至${to}年每年一届，为${to - from + 1}届，文中写${n}届。`, en: `Once a year from ${from} to ${to} makes ${to - from + 1}; the text says ${n}.` },
});

const yearOf = (mention: Mention): number | null => stretchOf(mention)?.[0].year ?? null;

/** The time that an edition is told of, before it in its line: 2024年8月3日，…第九届…开幕. */
const heldIn = (scene: Scene, edition: Mention): Mention | undefined => {
  const from = Math.max(0, edition.start - back);
  const start = from + scene.s.slice(from, edition.start).lastIndexOf('\n') + 1;
  return mentionsIn(scene, start, edition.start).findLast((one) => isTime(one) && yearOf(one) !== null);
};

/** `2024年8月，第九届桃花节开幕。从2016年首届算起，年年不落`: contradicted only where one a year and none left out is said in so many words. */
const sinceFirst = (scene: Scene, edition: Mention): Claim | null => {
  const n = Number(edition.value);
  const words = /^[^\n]*/u.exec(scene.s.slice(edition.end, edition.end + reach))?.[0] ?? '';
  const found = edition.kind === 'ordinal' && edition.unit === '届' && n > 2 ? firstEdition.exec(words) : null;
  if (!found || !yearByYear.test(words)) return null;
  const first = mentionsIn(scene, edition.end + found.index, edition.end + found.index + found[0].length + 1).find(isTime);
  const held = heldIn(scene, edition);
  const [from, to] = [first && yearOf(first), held && yearOf(held)];
  if (!first || !held || from == null || to == null || to <= from) return null;
  const verdict = to - from + 1 === n ? 'holds' : onceAYear.test(words) && unbroken.test(words) && !leftOut.test(words) ? 'fails' : null;
  return verdict && claim([held, edition, first], edition, n, [from, to], verdict);
};

/** `自2016年以来已连续举办九届`, to the year that the words or the text give. Only what agrees is told: there are feasts of every second year. */
const heldSince: Finder = (scene) => [...scene.s.matchAll(editionsHeld)].flatMap((found) => {
  const { first = '', last, number = '' } = found.groups ?? {};
  const [n, from, end] = [numberOf(number), Number(first), found.index + found[0].length];
  const to = (last === undefined ? yearsOfText(scene) : [Number(last)]).find((year) => year - from + 1 === n);
  const times = mentionsIn(scene, found.index, end).filter(isTime);
  const said = { start: end - number.length - 1, end };
  return to === undefined || n < 3 || times.length === 0 ? [] : [claim([...times, said], said, n, [from, to], 'holds')];
});

/** Feasts, fairs and games that are counted, once a year, from their first. */
export const editionClaims: Finder = (scene) => [...scene.mentions.flatMap((mention) => sinceFirst(scene, mention) ?? []), ...heldSince(scene)];
