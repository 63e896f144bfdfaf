import type { Claim } from '../../../model/index.ts';
import { Real } from '../../interval.ts';
import { earlier, timeBy, timeMoved } from '../../lexicon/durations.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { lengthAt, tellSeconds } from './read.ts';

const [reach, half] = [24, 12 * 3600];

const secondsOf = (hour = '0', minute: string | undefined, isHalf: boolean): number => Number(hour) * 3600 + (isHalf ? 1800 : Number(minute ?? 0) * 60);

/** More than one time of the day moved in the sentence: the length may be that of both. */
const isAlone = ({ s }: Scene, at: number, end: number): boolean => {
  const from = at - (/[^。\n]*$/u.exec(s.slice(Math.max(0, at - 120), at))?.[0].length ?? 0);
  const sentence = /^[^。\n]*/u.exec(s.slice(from, end + 60))?.[0] ?? '';
  return [...sentence.matchAll(timeMoved)].length === 1;
};

const claimFor = (scene: Scene, found: RegExpExecArray): Claim | null => {
  const [all, h1, c1, m1, half1, verb = '', h2, c2, m2, half2] = found;
  const end = found.index + all.length;
  const behind = timeBy.exec(scene.s.slice(end, end + reach));
  const words = behind?.groups?.['by'] ?? '';
  const by = behind ? lengthAt(words, end + behind[0].length - words.length) : null;
  if (!by) return null;
  const [from, to] = [secondsOf(h1, c1 ?? m1, half1 !== undefined), secondsOf(h2, c2 ?? m2, half2 !== undefined)];
  const moved = new Real(earlier.test(verb) ? from - to : to - from).plus(24 * 3600).mod(24 * 3600);
  const holds = moved.eq(by.seconds);
  // A clock of twelve hours, or another time that was moved too.
  const plain = /^(?:[，。；)\n]|$)/u.test(scene.s.slice(by.span.end, by.span.end + 1));
  if (!holds && (!plain || moved.minus(by.seconds).mod(half).eq(0) || moved.gt(half) || by.unit > 60 || !isAlone(scene, found.index, end))) return null;
  const at = all.indexOf(verb);
  const last = all.slice(at + verb.length).replace(/^[到至](?:当日|当天|当晚)?/u, '');
  return claimOf({
    type: 'difference', figures: [{ start: found.index, end: found.index + at }, { start: end - last.length, end }, by.span],
    stated: words, computed: tellSeconds(moved, 'zh'), verdict: holds ? 'holds' : 'fails', said: by.span,
    note: { zh: `${all}，相差${tellSeconds(moved, 'zh')}，文中写${words}。`, en: `The two times are ${tellSeconds(moved, 'en')} apart; the text says ${tellSeconds(by.seconds, 'en')}.` },
  });
};

/** `从22:30推迟到23:10，多出来的40分钟`: a time of the day that was moved, and by how much. */
export const movedClaims: Finder = (scene) => [...scene.s.matchAll(timeMoved)].flatMap((found) => claimFor(scene, found) ?? []);
