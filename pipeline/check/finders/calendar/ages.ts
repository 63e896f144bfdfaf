import type { Claim, Mention } from '../../../model/index.ts';
import { yearsOfText } from '../../issued.ts';
import { bornBehind, kin } from '../../lexicon/calendar.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';

const isTime = ({ kind }: Mention): boolean => kind === 'year' || kind === 'date';

const sentenceStart = (s: string, at: number): number => {
  const from = Math.max(0, at - 200);
  return from + s.slice(from, at).search(/[^。\n！？]*$/u);
};

const deaths = '逝|去世|病故|辞世|离世|过世|卒|牺牲|殉|遇难|就义|圆寂';
const death = new RegExp(`^[^。；\\d]*(?:${deaths})`, 'u');
const deathWords = new RegExp(`(?:${deaths}).*$`, 'su');

/** 1950年出生 … 享年70岁: complete years, or one more as they are counted in the old way. */
const age = (scene: Scene, at: number): readonly Claim[] => {
  const { s, mentions } = scene;
  const mention = mentions[at];
  if (mention?.unit !== '岁' || mention.value === null || mention.comparator !== 'eq' || mention.valueHigh !== null) return [];
  const told = /(?:享年|终年|时年|年仅)$/u.test(s.slice(Math.max(0, mention.start - 2), mention.start));
  const start = sentenceStart(s, mention.start);
  const times = mentions.slice(Math.max(0, at - 5), at).filter((one) => isTime(one) && one.start >= start);
  const birth = times.find((one) => bornBehind.test(s.slice(one.end, one.end + 4)) || s.slice(Math.max(0, one.start - 2), one.start).includes('生于'));
  const other = times.findLast((one) => one !== birth);
  const [from, to] = [birth && stretchOf(birth)?.[0].year, other && stretchOf(other)?.[0].year];
  // 1962年生人，今年62岁, in a text of 2024. Only what agrees is told.
  if (birth && !other && from !== undefined && /今年|现年|如今|已经?$/u.test(s.slice(birth.end, mention.start))) {
    const now = yearsOfText(scene).find((year) => [year - from - 1, year - from, year - from + 1].includes(Number(mention.value)));
    return now === undefined ? [] : [claimOf({
      type: 'calendar', figures: [birth, mention], stated: mention.value, said: mention, computed: `${now - from - 1}～${now - from + 1}`, verdict: 'holds',
      note: { zh: `${from}年出生，${now}年为${now - from - 1}至${now - from}周岁（虚岁${now - from + 1}），文中写${mention.value}岁。`, en: `Born in ${from}, in ${now} one is ${now - from - 1} or ${now - from} (${now - from + 1} in the old way); the text says ${mention.value}.` },
    })];
  }
  if (!birth || !other || from === undefined || to === undefined || times.length !== 2) return [];
  const [n, years] = [Number(mention.value), to - from];
  const fits = n >= years - 1 && n <= years + 1;
  // 1949年参军，享年91岁: the age is that at death; 现年 is that of now, whatever else the year was of.
  const words = s.slice(other.end, mention.start);
  // 改嫁到外省的母亲病故，享年71岁: of another, by what she is to the one who was born then.
  const isOwnDeath = /(?:享年|终年)$/u.test(words) && death.test(words) && !kin.test(words.replace(deathWords, ''));
  if (!fits && !(told && (isOwnDeath || /^[^。；\d]{0,16}(?:时年|年仅)$/u.test(words)))) return [];
  return [claimOf({
    type: 'calendar', figures: [birth, other, mention], stated: String(n), said: mention, computed: `${years - 1}～${years + 1}`, verdict: fits ? 'holds' : 'fails',
    note: { zh: `${from}年出生，${to}年为${years - 1}至${years}周岁（虚岁${years + 1}），文中写${n}岁。`, en: `Born in ${from}, in ${to} one is ${years - 1} or ${years} (${years + 1} in the old way); the text says ${n}.` },
  })];
};

/** Ages against the year of birth. */
export const ageClaims = (scene: Scene): readonly Claim[] => scene.mentions.flatMap((_, at) => age(scene, at));
