import type { Mention } from '../../../../model/index.ts';
import type { Scene } from '../../../scene.ts';
import { dealt, isOfMany, runAt } from './dealt.ts';
import { amounts, signed, told, type Before, type Told } from './told.ts';
import { clear, indicatorOf, leadOf, split } from './words.ts';

export { signed, type Told } from './told.ts';
export { indicatorOf } from './words.ts';

const times: ReadonlySet<string> = new Set(['year', 'period', 'date']);

/** 上年同期为, 比去年同期的: an earlier value of what was told of, and nothing else. */
const baseLead = /^(?:元|人民币)*(?:比|较)?(?:上年|去年|上一年|上年度|上期|上年末|年初|上年同期)(?:同期|末|数|度)*(?:的|为|是|实现|达|仅)*$/u;

/** 由7610亿元: whose figure the next one goes on with, though it repeats nothing itself. */
const fromOf = ({ s }: Scene, mention: Mention, floor: number): Omit<Told, 'reading'> | null => {
  const match = /^(.{2,24}?)(?:由|从)$/u.exec(leadOf(s, mention.start, floor));
  const { scope, rest } = split(match?.[1] ?? '');
  const indicator = indicatorOf(rest);
  return match && clear(indicator) ? { mention, indicator, words: rest, side: 'left', scope, period: null, change: false, around: '', head: '' } : null;
};

const nothing: Before = { time: null, last: null, told: null, base: false };

/** Where sentences and lines end: a title and the paragraph below it are no one sentence. */
const stretches = ({ s, sentences }: Scene): readonly number[] =>
  [...new Set([...sentences.map(({ end }) => end), ...[...s.matchAll(/\n/gu)].map(({ index }) => index)])].toSorted((a, b) => a - b);

/** Every figure of the prose whose subject the words beside it name, in order. */
export const toldInProse = (scene: Scene): readonly Told[] => {
  const found: Told[] = [];
  const ends = stretches(scene);
  let at = 0;
  let before = nothing;
  let done = -1;
  for (const [index, mention] of scene.mentions.entries()) {
    if (index <= done) continue;
    while ((ends[at] ?? Number.POSITIVE_INFINITY) <= mention.start) {
      at += 1;
      before = nothing;
    }
    const bounds = { start: ends[at - 1] ?? 0, end: ends[at] ?? scene.s.length };
    const run = runAt(scene, index, bounds);
    if (run.length > 1) {
      found.push(...dealt(scene, run, told(scene, mention, before, bounds), bounds));
      done = index + run.length - 1;
      before = { ...before, base: false, last: run.at(-1) ?? mention, told: null };
      continue;
    }
    const floor = Math.max(bounds.start, before.last?.end ?? 0);
    const from = fromOf(scene, mention, floor);
    const one = from || isOfMany(scene, mention, before.last, bounds) ? null : told(scene, mention, before, bounds);
    const reading = signed(mention);
    if (one) found.push(one);
    const base = from === null && one === null && amounts.has(mention.kind) && before.told !== null && baseLead.test(leadOf(scene.s, mention.start, floor));
    before = {
      base, time: times.has(mention.kind) && !mention.table ? mention : before.time, last: mention,
      told: one ?? (from && reading ? { ...from, reading } : amounts.has(mention.kind) && !base ? null : before.told),
    };
  }
  return found;
};
