import type { Claim, Mention } from '../../../model/index.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { mentionsIn } from '../../window.ts';

const year = '(?:19|20)\\d{2}年?度?';
/** 连续三年（2019年、2020年、2022年）. */
const inBrackets = new RegExp(`连续([一二两三四五六七八九十]|\\d{1,2})(?:个?年度?|年)\\p{Script=Han}{0,4}[(](${year}(?:[、，和及]${year}){1,11})[)]`, 'gu');
/** 2019年、2020年、2022年连续三年. */
const ahead = new RegExp(`(?<![、和及至到\\-—])(${year}(?:[、和及]${year}){1,11})，?(?:已|均|都)?连续([一二两三四五六七八九十]|\\d{1,2})(?:个?年度?|年)`, 'gu');
/** Years that were left out, and said to be. */
const paused = /停[办赛工产]|中断|除[^，。]{0,8}外|间断|例外|暂停|未能|取消|未(?:举办|开展|评选)|[两隔每]年(?:一|评)/u;

const claimFor = (scene: Scene, words: string, count: string, from: number, to: number, sure: boolean): readonly Claim[] => {
  const { s } = scene;
  const n = numberOf(count);
  const years = [...words.matchAll(/(?:19|20)\d{2}/gu)].map(([found]) => Number(found)).toSorted((a, b) => a - b);
  const [first, last] = [years[0] ?? 0, years.at(-1) ?? 0];
  const around = /^[^。\n]{0,60}/u.exec(s.slice(to, to + 60))?.[0] ?? '';
  if (n < 2 || new Set(years).size !== years.length || paused.test(`${s.slice(Math.max(0, from - 40), to)}${around}`)) return [];
  // 2020年没有开展评选: the year that is missing is told of elsewhere.
  const missing = Array.from({ length: last - first + 1 }, (_, at) => first + at).filter((one) => !years.includes(one));
  const outside = `${s.slice(Math.max(0, from - 80), from)}${/^[^\n]{0,120}/u.exec(s.slice(to, to + 120))?.[0] ?? ''}`;
  if (missing.some((one) => outside.includes(String(one)))) return [];
  const gapped = last - first + 1 !== years.length;
  // 2018年、2020年、2022年: every second year, in a row of its own.
  if (gapped && new Set(years.slice(1).map((one, at) => one - (years[at] ?? one))).size === 1) return [];
  const figures: readonly Mention[] = mentionsIn(scene, from, to);
  if (figures.length < 2 || (!gapped && years.length === n)) return gapped || figures.length < 2 ? [] : [told(figures, n, years, 'holds')];
  return [told(figures, n, years, sure || (gapped && years.length === n) ? 'fails' : 'undecided')];
};

const told = (figures: readonly Mention[], n: number, years: readonly number[], verdict: Claim['verdict']): Claim => claimOf({
  type: 'streak', figures, stated: `${n}年`, computed: years.join('、'), verdict,
  note: verdict === 'holds'
    ? { zh: `${years.join('、')}年为连续${n}年。`, en: `${years.join(', ')} are ${n} years in a row.` }
    : { zh: `所列年份为${years.join('、')}年，并非连续${n}年。`, en: `The years listed are ${years.join(', ')}, not ${n} in a row.` },
});

/** A streak of years beside the list of its years: as many of them, and none left out between. */
export const listedYears: Finder = (scene) => [
  ...[...scene.s.matchAll(inBrackets)].flatMap((found) => claimFor(scene, found[2] ?? '', found[1] ?? '', found.index, found.index + found[0].length, true)),
  ...[...scene.s.matchAll(ahead)].flatMap((found) => claimFor(scene, found[1] ?? '', found[2] ?? '', found.index, found.index + found[0].length, false)),
];
