import type { Claim, Mention } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { Real } from '../../interval.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';

/** A length of time in seconds, perhaps of two figures: 2小时40分钟. */
interface Stretch { readonly figures: readonly Mention[]; readonly seconds: InstanceType<typeof Real> }

const secondsIn: Readonly<Record<string, number>> = { hour: 3600, minute: 60, 分: 60, second: 1 };
const isClock = ({ m }: Figure): boolean => m.kind === 'duration' && Object.hasOwn(secondsIn, m.unit) && m.value !== null && m.valueHigh === null;
/** The minutes of 2小时20分. */
const isMinutes = (f: Figure, before: Figure | undefined): boolean => f.m.unit === '分' && before?.m.unit === 'hour' && before.m.end === f.m.start;

const stretchesOf = (figures: readonly Figure[]): readonly Stretch[] => {
  const found: Stretch[] = [];
  for (const { m } of figures) {
    const seconds = new Real(m.value ?? 0).times(secondsIn[m.unit] ?? 1);
    const last = found.at(-1);
    const finer = (secondsIn[last?.figures.at(-1)?.unit ?? ''] ?? 0) > (secondsIn[m.unit] ?? 0);
    if (last && finer && last.figures.at(-1)?.end === m.start) found[found.length - 1] = { figures: [...last.figures, m], seconds: last.seconds.plus(seconds) };
    else found.push({ figures: [m], seconds });
  }
  return found;
};

const saved = /(?:省下|节省|节约|缩短|减少|压缩|少用|快|提前|省)[了出]?(?:约|近|整整)?$/u;

/** Whole minutes where there are no seconds to tell. */
const told = ({ seconds }: Stretch, lang: 'zh' | 'en'): string => {
  const whole = seconds.mod(60).isZero();
  const n = (whole ? seconds.div(60) : seconds).toFixed();
  return lang === 'zh' ? `${n}${whole ? '分钟' : '秒'}` : `${n} ${whole ? 'minute' : 'second'}${n === '1' ? '' : 's'}`;
};

/** `48分钟；而在此之前要2小时40分钟，单程省下112分钟`: hours, minutes and seconds, one taken from the other. Only what agrees is told. */
export const savedTime = (scene: Scene, f: Figure): Claim | null => {
  if (!isClock(f) || !saved.test(f.lead)) return null;
  const sentence = scene.figures.slice(Math.max(0, f.index - 8), f.index + 2).filter((one) => one.sentence === f.sentence && (isClock(one) || isMinutes(one, scene.figures[one.index - 1])));
  const all = stretchesOf(sentence);
  const own = all.find(({ figures }) => figures[0] === f.m);
  const before = all.filter(({ figures }) => (figures[0]?.start ?? 0) < f.m.start);
  if (!own || before.length !== 2) return null;
  const [a, b] = before;
  if (!a || !b || !a.seconds.minus(b.seconds).abs().eq(own.seconds)) return null;
  const [long, short] = a.seconds.gt(b.seconds) ? [a, b] : [b, a];
  return claimOf({
    type: 'difference', figures: [...long.figures, ...short.figures, ...own.figures], stated: f.m.text, computed: told(own, 'zh'), verdict: 'holds', said: f.m,
    note: { zh: `${told(long, 'zh')} − ${told(short, 'zh')}＝${told(own, 'zh')}，与文中相符。`, en: `${told(long, 'en')} − ${told(short, 'en')} = ${told(own, 'en')}, as the text says.` },
  });
};
