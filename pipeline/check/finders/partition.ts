import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, isOfOneSize, minus, plus, scaled, sumOf, type Reading } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { partitions, type Partition } from '../lexicon/wholes.ts';
import { around, sameScope, sameUnit } from '../near.ts';
import { relationClaim, roundingDoubt, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { likeness } from '../subject.ts';
import { isTurned, printedUnit } from '../slip.ts';
import { isDouble } from './sum/index.ts';
import { asDifference, asSum } from '../working.ts';

const reach = { back: 10, on: 12 };

const isLevel = (f: Figure): boolean => f.role === 'level' || (f.role === 'change' && (/(?:顺差|逆差|赤字|盈余|结余|增长率)/u.test(f.own) || /净增|自然增长$/u.test(f.lead)));

const after = (figures: readonly Figure[], f: Figure): readonly Figure[] =>
  [...figures.slice(f.index + 1, f.index + 1 + reach.on), ...around(figures, f, reach.back, 0)];

const computed = ({ operation, whole }: Partition, f: Figure, parts: readonly Figure[]): Reading | null => {
  const [first, second, ...rest] = parts.map(({ reading }) => reading);
  if (!first || !second) return null;
  if (operation === 'sum') return rest.reduce(plus, plus(first, second));
  const difference = minus(first, second);
  // A deficit is printed without its sign.
  return /逆差|赤字|缺口/u.test(f.own) && whole.test(f.own) ? scaled(difference, -1) : difference;
};

/** 出口21.93亿元，增长9.8%；进口6.71亿元。货物进出口顺差16.22亿元: the balance of just these two, whatever mark stands between them. */
const isPlainBalance = (whole: Figure, parts: readonly Figure[]): boolean =>
  /[顺逆]差额?$/u.test(whole.own) && parts.length === 2 && parts.every(({ own, index }) => /^(?:货物)?[出进]口(?:总?[值额])?$/u.test(own) && index < whole.index) && whole.sentence - (parts[0]?.sentence ?? 0) <= 1;

/** Those who live here and those who are registered here are not the same. */
const isOtherCensus = (scene: Scene, a: Figure, b: Figure): boolean => {
  const [one, two] = [a, b].map((f) => censusOf(scene, f));
  return one !== undefined && two !== undefined && one !== two;
};
/** What a head is counted by: its own word, or that of the figure told last with one. */
const censusOf = (scene: Scene, f: Figure): string | undefined => {
  const words = /人口/u.test(f.lead) ? scene.figures.slice(Math.max(0, f.index - 4), f.index + 1).filter(({ line }) => line === f.line).map(({ lead }) => lead).join('') : '';
  return words.match(/常住|户籍/gu)?.at(-1);
};

const partitionClaim = (scene: Scene, row: Partition, whole: Figure): Claim | null => {
  const near = after(scene.figures, whole).filter((f) => f !== whole && f.line === whole.line && isLevel(f) && !f.back && !/(?:计及|计入|加上|扣除|减去)[^，。；]*$/u.test(f.lead) && sameUnit(f, whole) && (sameScope(f, whole) || ofItsTime(scene, whole, f)) && !isOtherCensus(scene, f, whole));
  const found = row.parts.flatMap((name) => near.find((f) => name.test(f.own)) ?? []);
  if (found.length !== row.parts.length) return null;
  const follow = Math.min(...found.map(({ index }) => index));
  if (row.next === true && (follow < whole.index || scene.figures.slice(whole.index + 1, follow).some((f) => sameUnit(f, whole) && isLevel(f)))) return null;
  const also = row.also && near.find((f) => row.also?.test(f.own) && f.index > whole.index && f.index < Math.max(...found.map(({ index }) => index)));
  const parts = also ? [...found, also] : found;
  const reading = computed(row, whole, parts);
  if (!reading || !isOfOneSize(whole.reading, reading, 3)) return null;
  if (row.operation === 'difference' && compare(whole.reading, reading) !== 'holds') {
    // 一季度a、b，净c；全年d、e: several bear these names, and the ones in its own clause, or none, are its.
    const pairs = near.filter((f) => row.parts[0]?.test(f.own)).flatMap((a) => near.filter((f) => row.parts[1]?.test(f.own)).map((b) => [a, b] as const));
    const fit = pairs.map((pair) => ({ pair, reading: computed(row, whole, pair) })).find((one) => one.reading !== null && compare(whole.reading, one.reading) === 'holds');
    if (fit?.reading) return partsClaim(scene, row, whole, fit.pair, fit.reading, true);
    const ends = [whole, ...parts].map(({ m }) => m.start);
    return partsClaim(scene, row, whole, parts, reading, pairs.length === 1 && (isPlainBalance(whole, parts) || !scene.s.slice(Math.min(...ends), Math.max(...ends)).includes('；')));
  }
  if (row.operation === 'sum' && compare(whole.reading, reading) !== 'holds') {
    // 常住人口a，户籍人口b，其中城镇…、乡村…: the parts are those of the figure that they make.
    if (around(scene.figures, whole, 40, reach.on).some((f) => f.line === whole.line && !parts.includes(f) && sameUnit(f, whole) && isOther(scene, f, whole) && compare(f.reading, reading) === 'holds')) return null;
    // 其中早稻: it may be of the whole.
    if (row.also && !also && around(scene.figures, whole, 0, reach.on).some((f) => f.line === whole.line && row.also?.test(f.own))) return partsClaim(scene, row, whole, parts, reading, false);
    const more = further(whole, parts, near);
    if (more) return partsClaim(scene, row, whole, more.figures, more.reading, more.sure);
  }
  return partsClaim(scene, row, whole, parts, reading, true);
};

/** 夏粮、早稻、秋粮: a further part among those that everyone knows; with it they make the whole, or nobody knows. */
const further = (whole: Figure, parts: readonly Figure[], near: readonly Figure[]): { readonly figures: readonly Figure[]; readonly reading: Reading; readonly sure: boolean } | null => {
  const last = Math.max(...parts.map(({ index }) => index));
  const others = near.filter((f) => !parts.includes(f) && f.index > whole.index && f.index <= last + 2 && f.depth === parts[0]?.depth && f.role === 'level' && !/其中|[#＃]/u.test(f.lead))
    .toSorted((a, b) => a.index - b.index);
  const reading = sumOf(parts.map((part) => part.reading));
  const found = [...others.map((one) => [one]), others].find((some) => some.length > 0 && compare(whole.reading, sumOf([reading, ...some.map((one) => one.reading)])) === 'holds');
  if (found) return { figures: [...parts, ...found], reading: sumOf([reading, ...found.map((one) => one.reading)]), sure: true };
  const amid = parts.length === 2 && others.some(({ index }) => index < last && index > Math.min(...parts.map((part) => part.index)));
  return amid ? { figures: parts, reading, sure: false } : null;
};

/** Of another name, or of another scope in brackets: the same thing told twice excuses nothing. */
const isOther = (scene: Scene, f: Figure, whole: Figure): boolean =>
  likeness(f.own, whole.own) !== 'same' || [f, whole].some(({ m }) => /口径/u.test(scene.s.slice(Math.max(0, m.start - 16), m.end + 8)));

/** 去年末政府债务余额144.3亿元，一般债务48.7亿元: what follows in the sentence, with no time of its own, is of the time of its whole. */
const ofItsTime = (scene: Scene, whole: Figure, f: Figure): boolean => {
  const between = scene.figures.slice(whole.index + 1, f.index + 1);
  return f.index > whole.index && f.sentence === whole.sentence && between.length < 4 && between.every((one) => one.year === null && !/[今本去上前]年|同期|目前|现在/u.test(one.lead)) && sameScope({ ...f, lead: '' }, { ...whole, lead: '' });
};

const circle = /规模以上|规上|限额以上|限上/u;

/** 基金收入50亿元，支出40亿元，上解0.5亿元，当期结余9.5亿元: another amount stands among them, or is said to be left out. */
const isAmongOthers = (scene: Scene, all: readonly Figure[]): boolean => {
  const [first, last] = [Math.min(...all.map(({ index }) => index)), Math.max(...all.map(({ index }) => index))];
  const words = scene.s.slice((scene.figures[first]?.m.start ?? 0) - 30, scene.figures[last]?.m.end);
  return /其中|[上下]解|调剂|划转|拨付|补[助贴]|不含|另|剔除|扣除/u.test(words) || scene.figures.slice(first, last).some((f) => !all.includes(f) && f.role === 'level' && all[0] !== undefined && sameUnit(f, all[0]));
};

const partsClaim = (scene: Scene, row: Partition, whole: Figure, parts: readonly Figure[], reading: Reading, sure: boolean): Claim | null => {
  // 全部工业增加值512亿元。规模以上工业中，轻工业…: the parts are those of a smaller circle.
  const first = Math.min(...parts.map(({ m }) => m.start));
  const between = scene.s.slice(whole.m.end, first);
  const narrower = (circle.test(between) && !circle.test(whole.lead)) || (row.more === true && parts.length === row.parts.length && /其中/u.test(between));
  const close = !narrower && parts.every((part) => Math.abs(part.sentence - whole.sentence) <= 1);
  if (!close && compare(whole.reading, reading) === 'fails') return null;
  const words = parts.map(({ m }) => m.text);
  // 贸易顺差401.6亿元 for 410.6: whatever else a text may leave out, it does not turn the digits about.
  const turned = close && parts.every((part) => part.sentence - whole.sentence <= 1) && isTurned(whole.m, reading, printedUnit(whole.m));
  return relationClaim({
    type: row.operation, figures: [whole, ...parts].map(({ m }) => m), said: saidBy(whole.m), stated: whole.reading, computed: reading, unit: whole.m.unit,
    doubt: turned ? null : close && sure && !row.loose && !(row.alone === true && isAmongOthers(scene, [whole, ...parts])) && !isDouble(scene, Math.min(first, whole.m.start)) ? roundingDoubt(whole.reading, reading) : { when: 'apart', why: whys.overlap }, working: row.operation === 'sum' ? asSum(words) : asDifference(words[0] ?? '', words.slice(1).join(' − ')),
  });
};

/** Sums and differences that everyone knows: three industries, town and country, exports and imports, births and deaths. */
export const findPartition: Finder = (scene) => scene.figures.filter((f) => isLevel(f) && !f.back).flatMap((f) => partitions.flatMap((row) => {
  const claim = row.whole.test(f.own) || row.whole.test(f.lead.trim()) ? partitionClaim(scene, row, f) : null;
  return claim ? [claim] : [];
}));
