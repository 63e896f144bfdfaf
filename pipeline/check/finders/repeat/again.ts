import type { Claim, ClaimSpan, Mention } from '../../../model/index.ts';
import { compare, Real } from '../../interval.ts';
import { numberedAgain, partWords, revisedWords, takesUp } from '../../lexicon/repeats.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { sharesWord } from '../../subject.ts';
import { mentionsIn, windowAt } from '../../window.ts';

const claim = (a: ClaimSpan & { readonly text: string }, b: ClaimSpan & { readonly text: string }, verdict: Claim['verdict'], why: Claim['note'] = { zh: verdict === 'holds' ? '两者相同' : '两者不同', en: verdict === 'holds' ? 'the two agree' : 'the two differ' }): Claim => claimOf({
  type: 'repeat', figures: [a, b], stated: b.text, computed: a.text, verdict, said: b,
  note: { zh: `两次写作${a.text}、${b.text}：${why.zh}。`, en: `Given twice, ${a.text} and ${b.text}: ${why.en}.` },
});

const kinds: ReadonlySet<string> = new Set(['money', 'count', 'area', 'measure', 'percent']);
const plain = (one: Mention): boolean => kinds.has(one.kind) && !one.table && one.comparator === 'eq' && one.valueHigh === null && one.value !== null && ['level', null].includes(one.sense);

/** How far back a figure that is written in another way may stand. */
const reach = 8;

const digits = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+|0+$/gu, '');

/** The number without its unit: 4210人 and 4210名 are written alike. */
const numeral = ({ text }: Mention): string => /^[\d.,]+[百千万亿]*|^[零〇一二两三四五六七八九十百千万亿成半]+/u.exec(text.normalize('NFKC'))?.[0] ?? text;

/** `1.2万吨……12000吨`, `七成半……75%`: one size in two ways of writing. Only what agrees is told; small and round numbers say nothing. */
const otherwiseWritten: Finder = ({ mentions }) => mentions.flatMap((one, at): readonly Claim[] => {
  if (!plain(one) || one.unit === '') return [];
  const before = mentions.slice(Math.max(0, at - reach), at).findLast((two) => plain(two) && two.unit === one.unit && two.kind === one.kind && new Real(two.value ?? 0).eq(one.value ?? 0) && numeral(two) !== numeral(one));
  const telling = before && new Real(one.value ?? 0).gt(12) && (digits(one).length > 1 || digits(before).length > 1);
  return before && telling ? [claim(before, one, 'holds')] : [];
});

/** `17条……。说是“十七条”`: a number that quotation marks hold, told before in digits. Only what agrees is told. */
const quotedCount = /[“"](?<n>[一二三四五六七八九]?十[一二三四五六七八九]?)(?<unit>\p{Script=Han})[”"]/gu;
const quotedAgain: Finder = (scene) => [...scene.s.matchAll(quotedCount)].flatMap((match) => {
  const { n = '', unit = '' } = match.groups ?? {};
  const start = match.index + 1;
  const { from, to } = windowAt(scene.s, start, 2, 1);
  const other = mentionsIn(scene, from, to).find((one) => one.kind === 'count' && one.text.endsWith(unit) && Number(one.value) === numberOf(n) && (one.end < start || one.start > start));
  return other ? [claim(other, { start, end: start + n.length + unit.length, text: `${n}${unit}` }, 'holds')] : [];
});

/** `二〇一九年` and `2019年`: a year in both scripts. Only what agrees is told. */
const hanYear = /(?<!\p{Script=Han})[一二][零〇一二三四五六七八九]{3}年/gu;
const yearsAgain: Finder = (scene) => [...scene.s.matchAll(hanYear)].flatMap((match) => {
  const value = match[0].slice(0, 4).replace(/\p{Script=Han}|〇/gu, (char) => String('零一二三四五六七八九'.indexOf(char === '〇' ? '零' : char)));
  const { from, to } = windowAt(scene.s, match.index, 1, 1);
  const other = mentionsIn(scene, from, to).find((one) => one.kind === 'year' && one.value === value && /\d/u.test(one.text));
  return other ? [claim({ start: match.index, end: match.index + 5, text: match[0] }, other, 'holds')] : [];
});

/** `共发现问题62条……。对上述62条问题`: a figure taken up in so many words. Only what agrees is told: several may be taken together. */
const takenUp: Finder = ({ s, mentions }) => mentions.flatMap((one, at): readonly Claim[] => {
  if (!plain(one) || Number(one.value) < 4 || !takesUp.test(s.slice(Math.max(0, one.start - 3), one.start))) return [];
  const before = mentions.slice(Math.max(0, at - 12), at).findLast((two) => plain(two) && two.unit === one.unit && two.value === one.value);
  return before ? [claim(before, one, 'holds')] : [];
});

/** `第12批援外医疗队……这支第11批医疗队`: a thing with a running number, taken up under another one. */
const numbered: Finder = ({ s, mentions }) => mentions.flatMap((one, at): readonly Claim[] => {
  if (one.kind !== 'ordinal' || !numberedAgain.test(s.slice(Math.max(0, one.start - 2), one.start))) return [];
  const noun = /^\p{Script=Han}{2,6}?(?=[在于将由，。的是有为已])/u.exec(s.slice(one.end, one.end + 8))?.[0] ?? '';
  const before = mentions.slice(Math.max(0, at - 10), at).filter((two) => two.kind === 'ordinal' && two.unit === one.unit);
  const [other, more] = before;
  if (noun.length < 2 || !other || more || !s.slice(other.end, other.end + 12).includes(noun) || other.value === null || one.value === null || !/第/u.test(one.text) || s.slice(other.end, one.start).includes('上一')) return [];
  return [claim(other, one, other.value === one.value ? 'holds' : 'fails')];
});

/** `快报显示产量14.7万吨。经普查修订，最终核定的产量是15.2万吨`: two figures of one thing, told to be of two counts. */
const revised: Finder = (scene) => scene.figures.flatMap((f) => {
  const before = scene.figures[f.index - 1];
  if (!before || before.line !== f.line || f.sentence - before.sentence > 1 || f.m.kind === 'percent' || f.m.unit !== before.m.unit || f.m.kind !== before.m.kind || !plain(f.m) || !plain(before.m) || f.role !== 'level' || before.role !== 'level') return [];
  const [a, b] = [new Real(before.m.value ?? 0), new Real(f.m.value ?? 0)];
  const words = scene.s.slice(before.m.start - before.lead.length, f.m.end);
  if (a.eq(b) || a.lte(0) || b.div(a).minus(1).abs().gt('0.15') || !revisedWords.test(before.lead + words) || !revisedWords.test(scene.s.slice(before.m.end, f.m.start)) || !sharesWord(before.lead, f.lead) || partWords.test(scene.s.slice(before.m.end, f.m.start))) return [];
  return [claim(before.m, f.m, 'undecided', { zh: '其一为初步数、修订数或口径不同', en: 'one is preliminary, revised or of another scope' })];
});

/** `近四千名跑者……` in the title, `3986名选手` below; `已有三成`, `30.2%`: a round figure and the one that it rounds, of one noun or of many digits. */
const rounded: Finder = (scene) => {
  const title = scene.s.split('\n', 1)[0] ?? '';
  if (title.length > 40 || /。/u.test(title) || title.length === scene.s.length) return [];
  return scene.figures.filter(({ m }) => m.end <= title.length && !m.table).flatMap((f) => {
    const vague = f.m.comparator === 'approx' || (f.m.kind === 'percent' && f.m.text.endsWith('成'));
    const body = scene.figures.slice(f.index + 1, f.index + 9).filter((one) => one.line > f.line && one.m.unit === f.m.unit && one.m.kind === f.m.kind && plain(one.m));
    const [one, more] = body;
    const reading = one && readingOfMention(one.m);
    if (!vague || !one || more || !reading || partWords.test(`${one.lead}${f.lead}`) || compare(f.reading, reading) !== 'holds') return [];
    return one.m.text.replace(/\D/gu, '').length > 3 || [...title].some((char, n) => n > 0 && /\p{Script=Han}{2}/u.test(`${title.charAt(n - 1)}${char}`) && `${one.lead}${one.tail}`.includes(`${title.charAt(n - 1)}${char}`)) ? [claim(f.m, one.m, 'holds')] : [];
  });
};

/** One figure told twice in other words, scripts or digits. */
export const toldAgain: Finder = (scene: Scene) => [...otherwiseWritten(scene), ...quotedAgain(scene), ...yearsAgain(scene), ...takenUp(scene), ...numbered(scene), ...revised(scene), ...rounded(scene)];
