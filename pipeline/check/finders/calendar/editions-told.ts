import type { Claim, Mention } from '../../../model/index.ts';
import { leftOut } from '../../lexicon/order.ts';
import { everySecond, everyYear, everyYears, firstOf, neverMissed, otherTimes, skipped } from '../../lexicon/spans.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { mentionsIn, windowAt } from '../../window.ts';

const units: ReadonlySet<string> = new Set(['届', '次', '回', '期']);
const yearOf = (one: Mention): number | null => (['year', 'date'].includes(one.kind) ? stretchOf(one)?.[0].year ?? null : null);

const claimAt = (scene: Scene, m: Mention): readonly Claim[] => {
  const n = Number(m.value);
  if (m.kind !== 'ordinal' || !units.has(m.unit) || !Number.isInteger(n) || n < 3) return [];
  const { from, to } = windowAt(scene.s, m.start, 2, 0);
  const words = scene.s.slice(from, to);
  const times = mentionsIn(scene, from, m.start).filter((one) => yearOf(one) !== null);
  const [first, now, ...others] = times;
  const [a, b] = [first && yearOf(first), now && yearOf(now)];
  if (!first || !now || others.length > 0 || a == null || b == null || b <= a || !firstOf.test(scene.s.slice(first.end, first.end + 14))) return [];
  const step = stepOf(words);
  if (step === null && !neverMissed.test(words)) return [];
  const by = step ?? 1;
  const found = (b - a) / by + 1;
  // Where nothing says how often, 从未间断 agrees with once a year, and contradicts nothing.
  const fails = step !== null && neverMissed.test(words) && !otherTimes.test(words) && Number.isInteger(found) && !leftOut.test(words.replace(/从未[间中]断|没有?停/u, '').replace(neverMissed, '').replace(/[两二三四五]届/u, ''));
  if (found !== n && !fails) return [];
  const every = by === 1 ? { zh: '每年', en: 'Once a year' } : { zh: `每${'两三四五'.charAt(by - 2)}年`, en: by === 2 ? 'Every second year' : `Every ${by} years` };
  return [claimOf({
    type: 'calendar', figures: [first, now, m], stated: m.text, computed: `第${found}${m.unit}`, verdict: found === n ? 'holds' : 'fails', said: m,
    note: { zh: `${a}年至${b}年${every.zh}一${m.unit}，${b}年为第${found}${m.unit}，文中写${m.text}。`, en: `${every.en} from ${a}, ${b} is number ${found}; the text says ${n}.` },
  })];
};

/** Every how many years, in the words; null where they do not say, or say it so that it can be read in two ways. */
const stepOf = (words: string): number | null => {
  if (skipped.test(words)) return null;
  const { n, each } = everyYears.exec(words)?.groups ?? {};
  const told = n ?? each;
  if (told !== undefined) return numberOf(told);
  return everySecond.test(words) ? 2 : everyYear.test(words) ? 1 : null;
};

/** `2003年首办之后，雷打不动两年开一次。2023年……第十一届`: what is held at even times, counted from its first. */
export const editionsTold: Finder = (scene) => scene.mentions.flatMap((m) => claimAt(scene, m));
