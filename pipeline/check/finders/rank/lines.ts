import type { Claim, Mention } from '../../../model/index.ts';
import type { Reading } from '../../interval.ts';
import { adverse, plainCount, topWords } from '../../lexicon/order.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sharesWord } from '../../subject.ts';
import { mentionsIn } from '../../window.ts';
import { beats, values } from './extremes.ts';

interface Line { readonly name: string; readonly mention: Mention; readonly reading: Reading }

const reach = 600;
const longestLine = 30;
const heading = 60;

/** `古城，52.3万人次；`: a short line of one name and one figure. */
const lineOf = (scene: Scene, from: number, to: number): Line | null => {
  const [mention, ...more] = mentionsIn(scene, from, to).filter((one) => values.has(one.kind));
  const reading = mention && readingOfMention(mention);
  if (!mention || !reading || more.length > 0 || to - from > longestLine || mention.comparator !== 'eq' || mention.valueHigh !== null || mention.table) return null;
  const name = scene.s.slice(from, mention.start).replace(/^[\s\-*·•◆●○▪]*(?:\(?\d{1,2}\)?[.、)]\s*)?/u, '').replace(/[，、:\s]*$/u, '');
  return /^\p{Script=Han}{2,12}$/u.test(name) && /^[；。，]?\s*$/u.test(scene.s.slice(mention.end, to)) ? { name, mention, reading } : null;
};

/** The lines of a list right above a place, in order, and where they begin. */
const listAbove = (scene: Scene, at: number): { readonly lines: readonly Line[]; readonly start: number } => {
  const lines: Line[] = [];
  const own = scene.s.slice(Math.max(0, at - reach), at).lastIndexOf('\n');
  let end = own < 0 ? 0 : Math.max(0, at - reach) + own;
  let start = at;
  while (end > 0 && at - end < reach) {
    const from = scene.s.lastIndexOf('\n', end - 1) + 1;
    const line = lineOf(scene, from, end);
    const blank = scene.s.slice(from, end).trim() === '';
    if (!line && (!blank || lines.length > 0)) break;
    if (line) { lines.unshift(line); start = from; }
    end = from - 1;
  }
  return { lines, start };
};

const first = new RegExp(`(?:[，。；]|其中)(?:其中)?(?<words>\\p{Script=Han}{2,18}?)(?<top>${topWords.source})(?=[，。；]|$)`, 'gu');

/** `…（lines of sights and their visitors）上述景区合计…，其中云顶山接待人数居首位`: against the lines above, where what is ranked is what they count. */
export const lineExtremes = (scene: Scene): readonly Claim[] => [...scene.s.matchAll(first)].flatMap((match): readonly Claim[] => {
  const words = match.groups?.['words'] ?? '';
  const { lines, start } = listAbove(scene, match.index);
  const one = lines.find(({ name }) => words.startsWith(name));
  const [unit] = lines.map(({ mention }) => mention.unit);
  if (!one || lines.length < 3 || lines.some(({ mention }) => mention.unit !== unit || mention.sense === 'decline') || new Set(lines.map(({ name }) => name)).size !== lines.length) return [];
  const measure = words.slice(one.name.length);
  const intro = scene.s.slice(Math.max(0, start - heading), start);
  // 接待增幅居首位 says nothing of the numbers received.
  if (/[增降幅率速均占比密]|强度|满意|评分/u.test(measure) || (/收入|产值|[金总]?额$/u.test(measure) && unit !== 'CNY')) return [];
  if (adverse.test(intro) || adverse.test(measure) || (measure !== '' && !sharesWord(measure, intro) && !(unit !== undefined && unit !== '' && measure.includes(unit)))) return [];
  const rival = lines.find((line) => line !== one && beats(line.reading, one.reading));
  // 居首 alone may be by another measure, and 接待境外游客居首位 is by one that the lines do not count.
  if (rival && (measure === '' || [...measure.replace(plainCount, '')].some((char) => !intro.includes(char)))) return [];
  return [claimOf({
    type: 'rank', figures: lines.map(({ mention }) => mention), stated: one.mention.text, computed: (rival ?? one).mention.text, verdict: rival ? 'fails' : 'holds',
    note: rival
      ? { zh: `文中说“${one.name}”最高（${one.mention.text}），而“${rival.name}”为${rival.mention.text}。`, en: `The text says that ${one.name} (${one.mention.text}) is the highest, but ${rival.name} has ${rival.mention.text}.` }
      : { zh: `所列${lines.length}项中“${one.name}”最高，为${one.mention.text}。`, en: `Of the ${lines.length} listed, ${one.name} is the highest at ${one.mention.text}.` },
  })];
});
