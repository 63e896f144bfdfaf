import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, exactly, isOfOneSize, Real, sumOf } from '../../interval.ts';
import { agreesBefore, agreesBehind, closedBehind, closedShares, countedBehind, countedHead, countedTotal, notAll, ofSome, outgoing, outgoingHead, pairsOfWhole, periodTotal, someBehind, totalLead, totalWords } from '../../lexicon/closed.ts';
import { isAmount } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { asSum } from '../../working.ts';
import { isOtherDeed } from './deeds.ts';
import { isDouble, sumClaim, total } from './parts.ts';

const plain = ({ m, role, back }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null && m.value !== null && role === 'level' && !back;

const [most, sentences] = [12, 3];

/** The figures of its unit that stand before a total, no other amount of that unit between, the nearest last. */
const partsBefore = (scene: Scene, whole: Figure): readonly Figure[] => {
  const near = scene.figures.slice(Math.max(0, whole.index - most), whole.index).filter((f) => whole.line - f.line <= 2 && (scene.s.slice(f.m.end, whole.m.start).match(/[。！？]/gu)?.length ?? 0) <= sentences);
  return near.filter((f) => f.m.unit === whole.m.unit && f.m.kind === whole.m.kind);
};

/** Words from the end of the last part to the total, and those that stand before the first part. */
const linkOf = ({ s }: Scene, parts: readonly Figure[], whole: Figure): string => s.slice(parts.at(-1)?.m.end ?? whole.m.start, whole.m.start);
const headOf = ({ s }: Scene, parts: readonly Figure[]): string => {
  const first = parts[0];
  return first ? s.slice(Math.max(0, first.m.start - first.lead.length - 30), first.m.start - first.lead.length) : '';
};

const countIn = (pattern: RegExp, words: string): number => numberOf(pattern.exec(words)?.groups?.['n'] ?? '');

/** The last so many parts, where the words count them; null where they count others. */
const countedParts = (scene: Scene, whole: Figure, parts: readonly Figure[]): readonly Figure[] | null => {
  const { s } = scene;
  const before = s.slice(Math.max(0, whole.m.start - 24), whole.m.start);
  const counts = [countIn(countedTotal, before), countIn(countedBehind, s.slice(whole.m.end, whole.m.end + 24)), countIn(periodTotal, before)].filter((n) => n > 1);
  const [n] = counts;
  if (n !== undefined) return counts.length > 0 && parts.length === n && !/中|里|其/u.test(s.slice(whole.m.end, whole.m.end + 1)) ? parts : null;
  const ofHead = countIn(countedHead, headOf(scene, parts));
  if (outgoing.test(whole.lead) && !outgoingHead.test(headOf(scene, parts))) return null;
  return ofHead === parts.length && totalLead.test(`，${whole.lead.replace(/^，/u, '')}`) && linkOf(scene, parts, whole).length < 16 ? parts : null;
};

/** 主场, 客场: parts that are all by what they are. */
const pairOf = (scene: Scene, whole: Figure, parts: readonly Figure[]): readonly Figure[] | null => {
  const row = pairsOfWhole.find(({ parts: names, total: words, needs }) => parts.length === names.length && names.every((name, n) => name.test(parts[n]?.lead.replace(/^[，、]/u, '') ?? '')) && words.test(whole.lead)
    && (needs === undefined || needs.test(scene.s.slice(Math.max(0, (parts[0]?.m.start ?? 0) - 40), whole.m.end + 20))));
  return row ? parts : null;
};

/** 别无其他厂区 between the parts and the total; 与受理总数3400件正好对上. */
const saidAll = (scene: Scene, whole: Figure, parts: readonly Figure[]): readonly Figure[] | null => {
  const behind = scene.s.slice(whole.m.end, whole.m.end + 12);
  if (agreesBehind.test(behind) && agreesBefore.test(whole.lead) && parts.every((f) => f.sentence === whole.sentence)) return parts;
  const link = linkOf(scene, parts, whole);
  return closedBehind.test(link) && link.length < 60 && !/[。！？][^。！？]*[。！？]/u.test(link) ? parts : null;
};

/** `三类器物342件`, `两期砸下去6.4亿元`, `别无其他厂区。……2545名`: the words leave no doubt that the parts told are all. */
const closedSum = (scene: Scene, whole: Figure): readonly Claim[] => {
  if (!isAmount(whole) || !plain(whole)) return [];
  const parts = partsBefore(scene, whole);
  const [first] = parts;
  if (!first || parts.length < 2 || !parts.every((part) => isAmount(part) && plain(part) && part.depth === whole.depth)) return [];
  // 14个班, 13个班 and 45个班干部: of another thing.
  const noun = first.tail.replace(/[、和及与].*$/u, '');
  if (noun !== '' && parts.every(({ tail }) => tail.startsWith(noun)) && !(whole.tail.startsWith(noun) && /^(?:[的都均也]|$)/u.test(whole.tail.slice(noun.length)))) return [];
  const own = countedParts(scene, whole, parts) ?? saidAll(scene, whole, parts) ?? pairOf(scene, whole, parts);
  if (!own) return [];
  const words = scene.s.slice(first.m.start - first.lead.length, whole.m.end + 12);
  const holds = compare(whole.reading, total(own)) === 'holds';
  // 三类合格98批: some of the parts only.
  const some = ofSome.test(whole.lead) || someBehind.test(whole.tail);
  const sum = own.reduce((all, { m }) => all.plus(m.value ?? 0), new Real(0));
  // Less than the parts may be some of them, unless it is told to be the total or of what each of them is called (陶器, 铜器: 三类器物).
  const less = new Real(whole.m.value ?? 0).lt(sum) && !totalWords.test(whole.lead) && !agreesBehind.test(scene.s.slice(whole.m.end, whole.m.end + 12)) && !own.every(({ own: name }) => name !== '' && whole.lead.slice(-2).includes(name.slice(-1)));
  const lead = scene.s.slice(Math.max(0, whole.m.start - 24), whole.m.start);
  const isCounted = [countedTotal, periodTotal].some((one) => countIn(one, lead) > 1);
  const near = isOfOneSize(whole.reading, total(own), countIn(periodTotal, whole.lead) > 0 ? '1.08' : '1.34');
  // A slip is small; far off, the total is of something else.
  if (!holds && (some || less || !near || (isCounted && isOtherDeed(scene, whole, own)) || notAll.test(words.replace(closedBehind, '')) || isDouble(scene, first.m.start))) return [];
  return [sumClaim(whole, own, true)];
};

/** `去向无非三种：46.8%，33.5%，22.9%`, `……再没有别的股东`: shares that are told to be all make a hundred. */
const closedPercents: Finder = (scene) => scene.figures.flatMap((f) => {
  const before = scene.figures[f.index - 1];
  if (f.m.kind !== 'percent' || !plain(f) || (before?.m.kind === 'percent' && before.sentence === f.sentence)) return [];
  const run: Figure[] = [];
  for (const one of scene.figures.slice(f.index, f.index + most)) {
    if (one.sentence !== f.sentence || one.m.kind !== 'percent' || !plain(one)) break;
    run.push(one);
  }
  const [last, next] = [run.at(-1), scene.figures[f.index + run.length]];
  if (!last || run.length < 2 || next?.sentence === f.sentence) return [];
  const lead = scene.s.slice(Math.max(0, f.m.start - f.lead.length - 24), f.m.start);
  const behind = /^[^。；\n]{0,24}/u.exec(scene.s.slice(last.m.end, last.m.end + 24))?.[0] ?? '';
  const counted = countIn(closedShares, lead) === run.length;
  if (!counted && !closedBehind.test(behind)) return [];
  const computed = sumOf(run.map(({ reading }) => reading));
  const claim = relationClaim({ type: 'sum', figures: run.map(({ m }) => m), said: null, stated: exactly(100), computed, unit: '%', working: asSum(run.map(({ m }) => m.text)) });
  const off = run.reduce((sum, { m }) => sum.plus(m.value ?? 0), new Real(0)).minus(100).abs();
  const open = /可多选|多选|其中|同比|增长|下降/u.test(`${lead}${behind}`) || run.some(({ lead: words }) => /其中|占比|率/u.test(words));
  return claim.verdict === 'holds' || (claim.verdict === 'fails' && !open && off.gt(1) && off.lt(20) && counted && (/^(?:[。；]|$)/u.test(scene.s.slice(last.m.end, last.m.end + 1)) || closedBehind.test(behind))) ? [claim] : [];
});

/** Sums whose parts are told to be all. */
export const closedSums: Finder = (scene) => [...scene.figures.flatMap((f) => closedSum(scene, f)), ...closedPercents(scene)];
