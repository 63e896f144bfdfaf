import type { Claim, Mention } from '../../../model/index.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';

/** 中间隔了十二年: the gap between the two years before. */
const gap = /(?:中间|其间|前后|两者|这中间)?(?:隔了?|相隔了?|间隔了?|时隔)$/u;
/** Only so is the gap surely that between the two. */
const between = /(?:中间|其间|前后|两者|这中间)(?:隔了?|相隔了?|间隔了?)$/u;
const reach = 80;

const yearOf = (mention: Mention): number | null => (['year', 'date'].includes(mention.kind) ? stretchOf(mention)?.[0].year ?? null : null);

/** `1998年入秋，最后一座龙窑熄了火，直到2013年春天才重新点燃，中间隔了十五年`: the two years told right before it, a year's play either way for the seasons. */
export const gapClaims = ({ s, mentions }: Scene): readonly Claim[] => mentions.flatMap((length, at): readonly Claim[] => {
  const lead = s.slice(Math.max(0, length.start - 8), length.start);
  if (length.kind !== 'duration' || length.unit !== 'year' || length.comparator !== 'eq' || length.valueHigh !== null || length.value === null || !gap.test(lead)) return [];
  const floor = Math.max(0, length.start - reach);
  const from = floor + s.slice(floor, length.start).search(/[^。！？；\n]*$/u);
  const [to, start, ...more] = mentions.slice(Math.max(0, at - 4), at).filter((one) => one.start >= from && yearOf(one) !== null).toReversed();
  const [a, b] = [start ? yearOf(start) : null, to ? yearOf(to) : null];
  if (!start || !to || a === null || b === null || b <= a || more.length > 0) return [];
  const n = Number(length.value);
  const verdict = Math.abs(n - (b - a)) <= 1 ? 'holds' : between.test(lead) ? 'fails' : null;
  return verdict === null ? [] : [claimOf({
    type: 'calendar', figures: [start, to, length], stated: `${n}年`, computed: `${b - a}年`, verdict, said: length,
    note: { zh: `${a}年至${b}年相隔${b - a}年，文中写${n}年。`, en: `From ${a} to ${b} is ${b - a} years; the text says ${n}.` },
  })];
});
