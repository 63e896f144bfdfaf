import type { Claim, Mention } from '../../../model/index.ts';
import { changing, stepFalls, stepRises } from '../../lexicon/order.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { stretchOf } from '../../time.ts';
import { areRates, isOwn, isRateName, movesOn, nameBetween, severalNamed, signed, turns } from './own.ts';

const values: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent', 'index']);
const [longest, most] = [240, 30];
const joined = /^(?:、|和|及|，)?$/u;

/** The last run of figures of one unit, joined by 、 and 和, that a 分别 or 依次 brings in. */
const runBefore = (s: string, near: readonly Mention[], start: number): readonly Mention[] => {
  const run: Mention[] = [];
  for (const mention of near.toReversed()) {
    const next = run[0];
    if (next && (mention.unit !== next.unit || mention.kind !== next.kind || !joined.test(s.slice(mention.end, next.start)))) break;
    run.unshift(mention);
  }
  const first = run[0];
  const plain = run.every(({ kind, comparator, valueHigh, table }) => values.has(kind) && comparator === 'eq' && valueHigh === null && !table);
  return first && run.length > 2 && plain && /(?:分别|依次)/u.test(s.slice(Math.max(start, first.start - 16), first.start)) ? run : [];
};

const timeKinds: ReadonlySet<string> = new Set(['year', 'date', 'period']);

/** Are the figures beyond doubt those of one time after the other: as many times, a stretch of as many years, 四个季度? */
const overTime = (s: string, near: readonly Mention[], start: number, run: readonly Mention[]): boolean => {
  const first = run[0]?.start ?? start;
  const times = near.filter(({ kind, end }) => timeKinds.has(kind) && end <= first);
  const words = s.slice(start, first);
  const number = '零一二三四五六七八九十'.charAt(run.length);
  if (severalNamed(words)) return false;
  return times.length >= run.length || new RegExp(`(?<![\\d第])(?:${run.length}|${number})个?(?:季度|月|年)`, 'u').test(words)
    || times.some((one) => {
      const stretch = one.iso?.includes('/') ? stretchOf(one) : null;
      return stretch !== null && stretch[1].year - stretch[0].year + 1 === run.length;
    });
};

/** Do the figures go another way, however the words are read? Of rates they may be of the size alone (降幅逐年收窄). */
const goesAgainst = (run: readonly Mention[], rising: boolean, name: string): boolean => {
  const [sizes, signs] = [run.flatMap((one) => readingOfMention(one) ?? []), run.flatMap((one) => signed(one) ?? [])];
  if (isRateName(run, name)) return turns(sizes, rising);
  return turns(signs, rising) && (!areRates(run) || turns(sizes, rising));
};

const claim = (run: readonly Mention[], word: string, verdict: Claim['verdict']): Claim => {
  const list = run.map(({ text }) => text);
  return claimOf({
    type: 'streak', figures: run, stated: word, computed: list.join('、'), verdict,
    note: verdict === 'holds' ? { zh: `${list.join('、')}，与“${word}”相符。`, en: `${list.join(', ')} go the way that the text says, step by step.` }
      : { zh: `${list.join('、')}并非${word}。`, en: `${list.join(', ')} do not all go the way that the text says.` },
  });
};

/** 依次为13.9亿元、15.4亿元、17.1亿元，逐季走高: does each figure of the run go on as the words say? */
export const stepClaims = ({ s, mentions }: Scene): readonly Claim[] => {
  const ways: readonly (readonly [RegExp, boolean])[] = [[stepRises, true], [stepFalls, false]];
  return ways.flatMap(([words, rising]) => {
    let first = 0;
    return [...s.matchAll(words)].flatMap((match): readonly Claim[] => {
      const from = Math.max(0, match.index - longest);
      while ((mentions[first]?.end ?? Number.POSITIVE_INFINITY) < from) first += 1;
      const start = from + s.slice(from, match.index).search(/[^。\n！？；]*$/u);
      const near = mentions.slice(first, first + most + most).filter((one) => one.start >= start && one.end <= match.index);
      const run = runBefore(s, near, start);
      const [one, last] = [run[0], run.at(-1)];
      if (!one || !last || match.index - last.end > 12 || /[\d。；]/u.test(s.slice(last.end, match.index))) return [];
      const name = nameBetween(s.slice(last.end, match.index));
      if (!goesAgainst(run, rising, name ?? '')) return [claim(run, match[0], 'holds')];
      // 分别增长12%、8%、15%，年年增长: what grows by each of them did grow each time; only 增速 would be of the rates. 分别新建12所、8所: so too.
      if (!isRateName(run, name ?? '') && (movesOn(run, rising) || (changing.test(/[^，。；]*$/u.exec(s.slice(start, one.start))?.[0] ?? '') && !changing.test(name ?? '') && !areRates(run)))) return [];
      // 逐年增长的只有县城: of one of them.
      const own = name !== null && (isRateName(run, name) || isOwn(s.slice(start, one.start), name, match[0]));
      if (!own || /^(?:势头|态势)?的/u.test(s.slice(match.index + match[0].length))) return [];
      return [claim(run, match[0], overTime(s, near, start, run) ? 'fails' : 'undecided')];
    });
  });
};
