import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, isOfOneSize } from '../../interval.ts';
import { crossing } from '../../lexicon/gathered.ts';
import { exclude } from '../../kinds.ts';
import { memberUnits } from '../../lexicon/kinds.ts';
import { byMarks, composedOf, lastOfStaff, countOf as countPattern, countOpener, mixed, numberedPart, restPart, segments, several, someOpener, sortOpener } from '../../lexicon/sorted.ts';
import { isAmount, isMeanOf } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import type { Scene } from '../../scene.ts';
import { firstFrom } from '../../window.ts';
import { isOff } from './gathered.ts';
import { isAllOther, isDouble, sumClaim, total } from './parts.ts';

/** Where parts begin, and what the words say of them: that they sort all (`sorted`), or how many there are. */
interface Opening { readonly at: number; readonly end: number; readonly sorted: boolean; readonly composed: boolean; readonly count: number; readonly noun: string }

const opened = (s: string, pattern: RegExp, sorted: boolean, composed = false): readonly Opening[] =>
  [...s.matchAll(pattern)].map((found) => ({ at: found.index, end: found.index + found[0].length, sorted, composed, count: numberOf(found.groups?.['n'] ?? ''), noun: found.groups?.['noun'] ?? '' }));

const plain = (f: Figure): boolean => isAmount(f) && !isMeanOf(f) && f.m.comparator === 'eq' && f.m.valueHigh === null && f.depth === 0;

const [most, widest, farBack] = [16, 240, 10];

/** The amounts of one unit in the sentence that opens so, others between them left out. */
const partsFrom = (scene: Scene, { end }: Opening): readonly Figure[] => {
  const near = scene.figures.slice(firstFrom(scene.figures, end), firstFrom(scene.figures, end) + most).filter((f) => f.m.start - end < widest);
  const [first] = near;
  const own = near.filter((f) => f.sentence === first?.sentence && f.m.unit === first.m.unit && f.m.kind === first.m.kind);
  return own.length > 1 && own.every(plain) && own.every(({ lead }, n) => n === 0 || !/其中|另有|另外|此外|还有|合计|共计/u.test(lead)) ? own : [];
};

/** 一标段……；二标段……；三标段……, after three of them were told. */
const numbered = (scene: Scene): readonly Opening[] => scene.figures.flatMap((f) => {
  const groups = numberedPart.exec(f.lead)?.groups;
  if (groups?.['n'] !== '一') return [];
  const start = f.m.start - f.lead.length;
  const noun = groups['noun'] ?? '';
  const count = numberOf(countPattern(noun).exec(scene.s.slice(Math.max(0, start - 80), start))?.groups?.['n'] ?? '');
  return count > 1 ? [{ at: start, end: start, sorted: false, composed: false, count, noun }] : [];
});

/** Figures before the opening that the parts may make: of their unit, and of money of one measure (收入, 投资). */
const wholesBefore = (scene: Scene, { at }: Opening, parts: readonly Figure[]): readonly Figure[] => {
  const to = firstFrom(scene.figures, at);
  const [first] = parts;
  return scene.figures.slice(Math.max(0, to - farBack), to).filter((f) => first && f.line === first.line && first.sentence - f.sentence <= 2 && f.m.unit === first.m.unit && f.m.kind === first.m.kind && plain(f) && !f.back
    && (f.m.kind !== 'money' || parts.every(({ lead, own }) => `${lead}${own}`.includes(f.own.slice(-2)) && f.own.length > 1)));
};

/**
 * `营业收入18.76亿元……。分产品看，压缩机收入9.83亿元；阀件收入6.17亿元；其余零部件收入3.16亿元`: kinds in a sentence behind their whole. It fails where
 * the last is all that is left or there are as many as were told, and where kinds that exclude one another are more than the whole.
 */
const sortedSum = (scene: Scene, opening: Opening): readonly Claim[] => {
  const parts = partsFrom(scene, opening);
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return [];
  const counted = opening.count === parts.length && parts.every(({ m }) => scene.s.slice(Math.max(0, m.start - 10), m.start).includes(opening.noun.slice(-1)));
    const wholes = wholesBefore(scene, opening, parts).filter((f) => isOfOneSize(f.reading, total(parts), '1.35'));
  const [whole] = wholes;
  const closed = whole !== undefined && ((restPart.test(last.lead) && isAllOther(parts, whole)) || counted);
  if (!whole || wholes.length > 1 || !(closed || opening.sorted)) return [];
  if (compare(whole.reading, total(parts)) === 'holds') return [sumClaim(whole, parts, true)];
  const words = `${scene.s.slice(whole.m.start - whole.lead.length, whole.m.start)}${scene.s.slice(opening.at, last.m.end)}${/^[^。\n]*/u.exec(scene.s.slice(last.m.end, last.m.end + 40))?.[0] ?? ''}`;
  // A household may draw two of the aids, a firm make two of the goods; pupils are of one course.
  const apart = !memberUnits.includes(whole.m.unit) || parts.every(({ lead }) => /(?:类|科|级|系|专业|专升本|班)$/u.test(lead));
  // 有英文的、有韩文的; 小说、获奖作品: by several marks at once. Names that end alike, or exclude one another, are of one row.
  const ends = parts.map(({ own }) => own.slice(-1));
  const isOneRow = exclude(parts, whole) || (ends.every((end) => end !== '' && end === ends[0]) && !parts.some(({ lead, own }) => byMarks.test(lead) || crossing.test(own)));
  const exceeds = apart && isOneRow && !(whole.m.kind === 'money' && segments.test(scene.s.slice(opening.at, opening.end))) && !several.test(scene.s.slice(whole.m.end, opening.at)) && compareAtMost(total(parts), whole.reading) === 'fails';
  return (closed || (exceeds && isOff(whole, total(parts), 3)) || (opening.composed && lastOfStaff.test(last.lead) && isOff(whole, total(parts), 3) && /^。(?!其余|余|另|此外)/u.test(scene.s.slice(last.m.end, last.m.end + 6)))) && !mixed.test(words) && !/^等(?![级次候于])/u.test(scene.s.slice(last.m.end, last.m.end + 2)) && !isDouble(scene, first.m.start) ? [sumClaim(whole, parts, true)] : [];
};

/** Kinds, stretches and houses told in a sentence of their own behind what they make together. */
export const sortedSums = (scene: Scene): readonly Claim[] =>
  [...opened(scene.s, sortOpener, true), ...opened(scene.s, composedOf, true, true), ...opened(scene.s, someOpener, false), ...opened(scene.s, countOpener, false), ...numbered(scene)].flatMap((opening) => sortedSum(scene, opening));
