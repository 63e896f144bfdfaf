import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { Real } from '../../interval.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

/** A length of time in minutes, perhaps of two figures: 2小时40分钟. */
interface Stretch { readonly figures: readonly Mention[]; readonly minutes: InstanceType<typeof Real> }

const minutesIn: Readonly<Record<string, number>> = { hour: 60, minute: 1 };
const isClock = ({ m }: Figure): boolean => m.kind === 'duration' && Object.hasOwn(minutesIn, m.unit) && m.value !== null && m.valueHigh === null;

const stretchesOf = (figures: readonly Figure[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const { m } of figures) {
    const minutes = new Real(m.value ?? 0).times(minutesIn[m.unit] ?? 1);
    const last = found.at(-1);
    if (last && m.unit === 'minute' && last.figures.length === 1 && last.figures[0]?.unit === 'hour' && last.figures[0].end === m.start) found[found.length - 1] = { figures: [...last.figures, m], minutes: last.minutes.plus(minutes) };
    else found.push({ figures: [m], minutes });
  }
  return found;
};

const saved = /(?:省下|节省|节约|缩短|减少|压缩|少用|快|提前|省)[了出]?(?:约|近|整整)?$/u;

/** `48分钟；而在此之前要2小时40分钟，单程省下112分钟`: hours and minutes, one taken from the other. Only what agrees is told. */
export const savedTime = (scene: Scene, f: Figure): Claim | null => {
  if (!isClock(f) || !saved.test(f.lead)) return null;
  const sentence = scene.figures.slice(Math.max(0, f.index - 8), f.index + 2).filter((one) => one.sentence === f.sentence && isClock(one));
  const all = stretchesOf(sentence);
  const own = all.find(({ figures }) => figures[0] === f.m);
  const before = all.filter(({ figures }) => (figures[0]?.start ?? 0) < f.m.start);
  // Plain minutes are compared as any other amounts.
  if (!own || before.length !== 2 || [...before, own].every(({ figures }) => figures.length === 1 && figures[0]?.unit === f.m.unit)) return null;
  const [a, b] = before;
  if (!a || !b || !a.minutes.minus(b.minutes).abs().eq(own.minutes)) return null;
  const [long, short] = a.minutes.gt(b.minutes) ? [a, b] : [b, a];
  return claimOf({
    type: 'difference', figures: [...long.figures, ...short.figures, ...own.figures], stated: f.m.text, computed: `${own.minutes.toFixed()}分钟`, verdict: 'holds', said: f.m,
    note: { zh: `${long.minutes.toFixed()}分钟 − ${short.minutes.toFixed()}分钟＝${own.minutes.toFixed()}分钟，与文中相符。`, en: `${long.minutes.toFixed()} minutes − ${short.minutes.toFixed()} minutes = ${own.minutes.toFixed()} minutes, as the text says.` },
  });
};
