import type { Claim, Mention, Verdict } from '../../../model/index.ts';
import { atAge, bornAs, bornBefore, bornBehind, kin, ofPronoun } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';

/** A year of birth, another year, and the age that one had in it. */
interface Age { readonly birth: Mention; readonly other: Mention; readonly age: Mention; readonly sure: boolean }

/** How far before it the birth may be told. */
const reach = 160;

const yearOf = (mention: Mention | undefined): number | null => (mention && (mention.kind === 'year' || mention.kind === 'date') ? stretchOf(mention)?.[0].year ?? null : null);

const isBirth = (s: string, one: Mention): boolean => bornBehind.test(s.slice(one.end, one.end + 4)) || bornBefore.test(s.slice(Math.max(0, one.start - 2), one.start));

/** `1986年出生的她，18岁（2004年）`, `1986年出生的她，2004年，18岁那年`: one person, nobody between. */
const besideBirth = ({ s, mentions }: Scene, at: number): Age | null => {
  const age = mentions[at];
  const [last, before, next] = [mentions[at - 1], mentions[at - 2], mentions[at + 1]];
  if (!age || !last) return null;
  if (next && yearOf(next) !== null && s.slice(age.end, next.start) === '(' && s.charAt(next.end) === ')' && bornAs.test(s.slice(last.end, age.start))) return { birth: last, other: next, age, sure: true };
  const named = before && bornAs.test(s.slice(before.end, last.start)) && /^，?$/u.test(s.slice(last.end, age.start)) && atAge.test(s.slice(age.end, age.end + 3));
  return before && named ? { birth: before, other: last, age, sure: true } : null;
};

/** `周某，1962年生人，……。2004年春天，42岁的他`: the birth stands in a sentence before; of the one birth told there. */
const behindBirth = ({ s, mentions }: Scene, at: number): Age | null => {
  const [age, other] = [mentions[at], mentions[at - 1]];
  if (!age || !other || yearOf(other) === null || isBirth(s, other) || !/^[^。；\d]{0,8}$/u.test(s.slice(other.end, age.start)) || !ofPronoun.test(s.slice(age.end, age.end + 3))) return null;
  const births = mentions.slice(Math.max(0, at - 8), at - 1).filter((one) => one.start > age.start - reach && yearOf(one) !== null && isBirth(s, one) && !s.slice(one.end, age.start).includes('\n'));
  return births.length === 1 && births[0] ? { birth: births[0], other, age, sure: false } : null;
};

/** `梁某，2024年11月在京逝世，享年86岁。梁某1936年3月生于…`: the birth of the one who died begins the next sentence. */
const beforeBirth = ({ s, mentions }: Scene, at: number): Age | null => {
  const [age, birth] = [mentions[at], mentions[at + 1]];
  if (!age || !birth || yearOf(birth) === null || !/(?:享年|终年)$/u.test(s.slice(Math.max(0, age.start - 2), age.start)) || !isBirth(s, birth)) return null;
  const who = /^[。；](?<who>[他她]|\p{Script=Han}{2,4})(?:同志|先生|女士|院士|教授)?，?(?:于|生于)?$/u.exec(s.slice(age.end, birth.start))?.groups?.['who'];
  const other = mentions.slice(Math.max(0, at - 3), at).findLast((one) => yearOf(one) !== null);
  const told = other ? s.slice(Math.max(0, other.start - 60), other.start).replace(/^.*[。\n]/su, '') : '';
  if (!other || who === undefined || !(told.includes(who) || /^[他她]$/u.test(who)) || !died.test(s.slice(other.end, age.start))) return null;
  return { birth, other, age, sure: diedHere(s.slice(0, other.start), told, who, s.slice(birth.end, birth.end + 60)) };
};
/** The one who died is who was born: 梁某的母亲去世 is told of another than 梁某, and who 他 is only the first words of a paragraph tell. */
const diedHere = (before: string, told: string, who: string, behind: string): boolean => {
  const titles = '(?:同志|先生|女士|院士|教授)?(?:，?因[^，。；]{1,12})?，?(?:于|在|后来)?$';
  if (!/^[他她]$/u.test(who)) return new RegExp(`${who}${titles}`, 'u').test(told) && !kin.test(who);
  const name = new RegExp(`^\\s*(?:著名)?(?<name>\\p{Script=Han}{2,8}?)${titles}`, 'u').exec(told)?.groups?.['name'];
  return name !== undefined && !kin.test(name) && !behind.includes(name) && /(?:^|\n)$/u.test(before.slice(0, before.length - told.length));
};
const died = /^[^。；\d]*(?:逝世|去世|病故|病逝|辞世|离世|过世)[^。；\d]*$/u;

/** Complete years, or one more as they are counted in the old way; two more of who was born just before the New Year. */
const verdictOf = (n: number, years: number, sure: boolean): Verdict | null => {
  if (n >= years - 1 && n <= years + 1) return 'holds';
  return sure && (n < years - 1 || n > years + 2) ? 'fails' : null;
};

const claimAt = (scene: Scene, at: number): readonly Claim[] => {
  const age = scene.mentions[at];
  if (age?.unit !== '岁' || age.value === null || age.comparator !== 'eq' || age.valueHigh !== null) return [];
  const told = besideBirth(scene, at) ?? behindBirth(scene, at) ?? beforeBirth(scene, at);
  const [from, to, n] = [yearOf(told?.birth), yearOf(told?.other), Number(age.value)];
  const verdict = told && from !== null && to !== null && to > from ? verdictOf(n, to - from, told.sure) : null;
  if (!told || !verdict || from === null || to === null) return [];
  return [claimOf({
    type: 'calendar', figures: [told.birth, told.other, age], stated: String(n), said: age, computed: `${to - from - 1}～${to - from + 1}`, verdict,
    note: { zh: `${from}年出生，${to}年为${to - from - 1}至${to - from}周岁（虚岁${to - from + 1}），文中写${n}岁。`, en: `Born in ${from}, in ${to} one is ${to - from - 1} or ${to - from} (${to - from + 1} in the old way); the text says ${n}.` },
  })];
};

/** Ages of somebody whose birth is told right before, or in a sentence before. */
export const toldAgeClaims = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((_, at) => claimAt(scene, at));
