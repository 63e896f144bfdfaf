import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compareAtMost, exactly, times, type Reading } from '../interval.ts';
import { whys } from '../lexicon/doubts.ts';
import { allKeep, eachAgain, eachAtLeast, eachAtMost, granted, grantedElse, grantOfEach, inTotal, notTotal, noneOver, notKept, ofOneYear, overHalf, pairUnits, underHalf } from '../lexicon/each.ts';
import { atMostClaim, claimOf, relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { sharesWord } from '../subject.ts';
import { asProduct } from '../working.ts';

/** How many figures behind the bound its count and the total may stand, and how far before it the count. */
const [on, back] = [4, 2];

const plainCount = (f: Figure, bound: Figure): boolean => f.m.kind === 'count' && f.m.unit !== bound.m.unit && f.m.comparator === 'eq' && f.m.valueHigh === null && f.role === 'level' && Number(f.m.value) > 1 && f.m.unit !== '';

/** The words around a bound, from its clause to the sentence's end. */
const wordsAround = ({ s }: Scene, from: Figure, to: Figure): string => s.slice(Math.max(0, from.m.start - from.lead.length), to.m.end + to.tail.length);

/** 每户补贴封顶2万元，156户: the classifier of the count stands in the words of the bound, or the count is of what the clause names. */
const isOfEach = (scene: Scene, bound: Figure, count: Figure): boolean => {
  const words = `${bound.lead}${bound.tail}`;
  const unit = /\p{Script=Han}$/u.exec(count.m.text)?.[0] ?? '';
  return words.includes(`每${unit}`) || words.includes(`每一${unit}`) || words.includes(`单${unit}`) || words.includes(`哪一${unit}`) || words.includes(`各${unit}`) || sharesWord(words, `${count.lead}${count.tail}`) || Math.abs(count.index - bound.index) === 1;
};

interface Product { readonly bound: Figure; readonly count: Figure; readonly total: Figure }

/** The count of those that the bound is of, and what they have together; the total is the only further figure of that unit. */
const productOf = (scene: Scene, bound: Figure): Product | null => {
  const { figures, s } = scene;
  const near = [...figures.slice(bound.index + 1, bound.index + 1 + on), ...figures.slice(Math.max(0, bound.index - back), bound.index).toReversed()].filter((f) => f.line === bound.line && Math.abs(f.sentence - bound.sentence) < 2);
  const count = near.find((f) => plainCount(f, bound) && f.sentence === bound.sentence && isOfEach(scene, bound, f));
  const total = count && figures.slice(Math.max(bound.index, count.index) + 1, bound.index + 1 + on).find((f) => near.includes(f) && f.m.unit === bound.m.unit && f.m.kind === bound.m.kind && f.m.comparator === 'eq' && f.m.valueHigh === null && f.role === 'level');
  if (!count || !total || notTotal.test(`${total.lead}`) || /其中/u.test(s.slice(Math.max(bound.m.end, count.m.end), total.m.start - total.lead.length))) return null;
  return { bound, count, total };
};

const product = ({ bound, count }: Product): Reading => times(exactly(bound.m.value ?? 0), count.reading);

/** Between the bound and the total nothing tells of others, and the total says that it is one, of the same things. */
const isSure = (scene: Scene, { bound, count, total }: Product): boolean => {
  const words = wordsAround(scene, bound.index < count.index ? bound : count, bound.index < count.index ? count : bound);
  const noun = `${bound.lead}${bound.tail}${count.tail}`;
  const between = scene.s.slice(Math.max(...[bound, count].map(({ m, tail }) => m.end + tail.length)), total.m.start);
  if (notKept.test(scene.s.slice(bound.m.start, total.m.end + 16)) || /^[中里]/u.test(count.tail)) return false;
  return /^[\d,.]/u.test(total.m.text) && (inTotal.test(total.lead) || inTotal.test(scene.s.slice(Math.max(0, total.m.start - 24), total.m.start))) && (sharesWord(noun, `${between}${total.tail}`) || (total.tail.length > 1 && words.includes(total.tail.slice(0, 2)))) && !/[约近余]|左右|部分|有的/u.test(words);
};

const scaleOf = ({ bound, count, total }: Product): number => Number(total.m.value) / (Number(bound.m.value) * Number(count.m.value));

/** `每个村不少于30张床位，12个村全都达标。……总数320张`: what all have together is no less than so many times the least. */
const leastClaim = (scene: Scene, f: Figure): readonly Claim[] => {
  const bounded = ['ge', 'gt'].includes(f.m.comparator) && f.m.text !== '';
  const said = eachAtLeast.test(f.lead) || eachAtLeast.test(`${f.lead}${/^[超过逾]/u.exec(f.m.text)?.[0] ?? ''}`);
  if (f.m.value === null || f.role !== 'level' || !(said || bounded) || f.m.kind === 'percent' || f.m.kind === 'duration') return [];
  const found = productOf(scene, f);
  if (!found) return [];
  const least = product(found);
  const [size, verdict] = [scaleOf(found), compareAtMost(least, found.total.reading)];
  const told = said && allKeep.test(wordsAround(scene, f, found.count)) && isSure(scene, found);
  if (verdict === 'holds' ? !(size < 20 && (said || inTotal.test(found.total.lead))) : !(told && size > 0.5)) return [];
  return [atMostClaim({
    type: 'bound', figures: [f.m, found.count.m, found.total.m], part: least, whole: found.total.reading, partWords: `${found.count.m.text}×${f.m.text}`, wholeWords: found.total.m.text, least: found.total.m.unit,
  })];
};

/** `核载12人，早上发了9趟……记下97人`: what all have together is no more than so many times the most. */
const mostClaim = (scene: Scene, f: Figure): readonly Claim[] => {
  if (f.m.value === null || f.role !== 'level' || f.m.kind === 'percent' || f.m.kind === 'duration' || !(eachAtMost.test(f.lead) || f.m.comparator === 'le')) return [];
  const found = productOf(scene, f);
  if (!found || !['eq', 'le'].includes(f.m.comparator)) return [];
  const words = scene.s.slice(Math.max(0, f.m.start - f.lead.length), found.total.m.end + 30);
  const [size, verdict] = [scaleOf(found), compareAtMost(found.total.reading, product(found))];
  if (verdict === 'holds' ? !(size > 0.05 && noneOver.test(words)) : !(size < 2 && /(?:没有?|无|未)[^，。；]{0,6}(?:超员|超载|超限|突破|超)/u.test(words) && isSure(scene, found))) return [];
  return [atMostClaim({ type: 'bound', figures: [f.m, found.count.m, found.total.m], part: found.total.reading, whole: product(found), partWords: found.total.m.text, wholeWords: `${found.count.m.text}×${f.m.text}` })];
};

/** `每家企业最高不超过30万元……一共46家，当年拨付1520万元`: a rule that binds each, how many got it, and what was paid to them. */
const grantClaim = (scene: Scene, f: Figure): readonly Claim[] => {
  const per = grantOfEach.exec(f.lead)?.groups?.['per'];
  if (per === undefined || f.m.kind !== 'money' || f.m.value === null || !['eq', 'le', 'max'].includes(f.m.comparator)) return [];
  const [count, total] = scene.figures.slice(f.index + 1, f.index + 3);
  const isOne = count?.m.kind === 'count' && (count.m.text.endsWith(per) || ('人名位'.includes(per) && /[人名位]$/u.test(count.m.text)));
  if (!count || !total || !isOne || [count, total].some((one) => one.line !== f.line || one.role !== 'level' || one.m.comparator !== 'eq' || one.m.valueHigh !== null || !/^\d/u.test(one.m.text)) || total.m.unit !== f.m.unit || count.sentence - f.sentence > 1 || total.sentence !== count.sentence || total.clause - count.clause > 1 || !granted.test(total.lead)) return [];
  const found = { bound: f, count, total };
  const [size, verdict] = [scaleOf(found), compareAtMost(total.reading, product(found))];
  const words = scene.s.slice(f.m.start - f.lead.length, total.m.end) + total.tail;
  if (size > 2 || (verdict === 'fails' ? grantedElse.test(words) || (/每年/u.test(f.lead) && !ofOneYear.test(words)) || eachAgain.test(scene.s.slice(total.m.end, total.m.end + 40)) : size < 0.5 || verdict !== 'holds')) return [];
  return [atMostClaim({ type: 'bound', figures: [f.m, count.m, total.m], part: total.reading, whole: product(found), partWords: total.m.text, wholeWords: `${count.m.text}×${f.m.text}` })];
};

const half = /半/u;

/** `86家企业中，盈利的有52家，起码过了半数`: twice the part is more than the whole, or no more. */
const halfClaim = (scene: Scene, part: Figure): readonly Claim[] => {
  const behind = /^[^。；\n]{0,16}/u.exec(scene.s.slice(part.m.end, part.m.end + 16))?.[0] ?? '';
  const over = overHalf.test(behind);
  if (part.m.kind !== 'count' || part.m.comparator !== 'eq' || !(over || underHalf.test(behind)) || !half.test(behind) || /\d/u.test(behind)) return [];
  const whole = scene.figures.slice(Math.max(0, part.index - 3), part.index).findLast((f) => f.sentence === part.sentence && f.m.unit === part.m.unit && f.m.kind === 'count' && f.m.comparator === 'eq' && f.m.valueHigh === null);
  const [a, b] = [Number(part.m.value), Number(whole?.m.value)];
  if (!whole || b <= a || !/中|里|有|内/u.test(scene.s.slice(whole.m.end, part.m.start))) return [];
  const holds = (a * 2 > b) === over;
  return [claimOf({
    type: 'bound', figures: [whole.m, part.m], stated: over ? '>50%' : '<50%', computed: `${a} × 2 ${a * 2 > b ? '>' : '≤'} ${b}`, verdict: holds ? 'holds' : 'fails',
    note: { zh: `${part.m.text}的两倍${a * 2 > b ? '大于' : '不大于'}${whole.m.text}，${over ? '过半' : '未过半'}之说${holds ? '成立' : '不成立'}。`, en: `Twice ${part.m.text} is ${a * 2 > b ? 'more' : 'no more'} than ${whole.m.text}; that it is ${over ? 'over' : 'under'} half ${holds ? 'holds' : 'does not hold'}.` },
  })];
};

/** `18对列车，也就是36列`: two of each pair. */
const pairClaim = (scene: Scene, pair: Figure): readonly Claim[] => {
  const next = scene.figures[pair.index + 1];
  if (!pairUnits.has(pair.m.unit) || !next || next.m.kind !== 'count' || !/^[^，。；\d]{0,6}(?:，|\()(?:也就是|即|合|共|就是|折合)$/u.test(scene.s.slice(pair.m.end, next.m.start))) return [];
  return [relationClaim({ type: 'multiple', figures: [pair.m, next.m], said: saidBy(next.m), stated: next.reading, computed: times(pair.reading, exactly(2)), unit: next.m.unit, working: asProduct(pair.m.text, '2'), doubt: { when: 'apart', why: whys.different } })];
};

/** What each of several has at least or at most, against what they have together; halves; pairs. */
export const findEach: Finder = (scene) => scene.figures.flatMap((f) => [...leastClaim(scene, f), ...mostClaim(scene, f), ...grantClaim(scene, f), ...halfClaim(scene, f), ...pairClaim(scene, f)]);
