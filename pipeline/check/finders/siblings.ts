import type { Claim } from '../../model/index.ts';
import type { Figure } from '../figures/index.ts';
import { compare, compareAtMost, isNarrow, isOfOneSize, over, Real, scaled, sumOf } from '../interval.ts';
import { scopeWords, whys } from '../lexicon/doubts.ts';
import { isAmount, sameUnit } from '../near.ts';
import { relationClaim, saidBy } from '../relation.ts';
import type { Finder, Scene } from '../scene.ts';
import { asQuotient } from '../working.ts';

/** A share whose whole stands further off than its sentence, with the part right before it. */
interface Sibling { readonly part: Figure; readonly share: Figure }

const bareShare = /(?:占|比重|占比|份额|相等于|相当于)(?:[^占，。；\d]{0,24}?)(?:为|达到?|约|的|是)*$/u;

/** 1012家，数量最多，占全省的35%: a clause between that only ranks the part. */
const ranked = /^，(?:数量|规模|总量|总数|占比|份额)?(?:最多|最大|最高|最少|居首|居(?:全\p{Script=Han})?(?:首位|第[一二三四五六七八九十]位?)|排名?第[一二三四五六七八九十])，/u;

/** `A1亿元，占60%；B2亿元，占28%`: part and share side by side. */
const siblingsOf = (scene: Scene): readonly Sibling[] => scene.figures.flatMap((share) => {
  const part = scene.figures[share.index - 1];
  if (!part || share.m.kind !== 'percent' || share.role !== 'level' || !['eq', 'approx', 'gt', 'ge', 'lt', 'le'].includes(share.m.comparator) || !bareShare.test(share.lead)) return [];
  const near = part.sentence === share.sentence && part.line === share.line && (share.clause - part.clause <= 1 || (share.clause - part.clause === 2 && ranked.test(scene.s.slice(part.m.end, share.m.start))));
  return near && isAmount(part) && part.m.comparator === 'eq' && (!/全省|全国|全球|世界|合占|[合共]计?占/u.test(share.lead) || /^，?占全省的?$/u.test(share.lead)) ? [{ part, share }] : [];
});

const quotientOf = ({ part }: Sibling, whole: Figure) => {
  const quotient = over(part.reading, whole.reading);
  return quotient && scaled(quotient, 100);
};

const fits = (one: Sibling, whole: Figure): boolean => {
  if (one.share.lead.includes('全省') && !whole.lead.includes('全省')) return false;
  const computed = quotientOf(one, whole);
  return computed !== null && ['eq', 'approx'].includes(one.share.m.comparator) && isNarrow(computed, '0.02') && compare(one.share.reading, computed) === 'holds';
};

/** Is the stated the computed with two neighbouring digits changed about (14.2 for 12.4)? The commonest slip of a typist. */
const isSwapped = (stated: string, computed: Real): boolean => {
  const decimals = stated.includes('.') ? stated.length - stated.indexOf('.') - 1 : 0;
  const [a, b] = [stated.replace('.', ''), computed.toFixed(decimals).replace('.', '')];
  if (a.length !== b.length || a === b) return false;
  const at = [...a].findIndex((digit, n) => digit !== b[n]);
  return a[at] === b[at + 1] && a[at + 1] === b[at] && a.slice(at + 2) === b.slice(at + 2);
};

const digitsOf = (f: Figure): string => new Real(f.m.value ?? 0).toFixed(Math.max(0, (/[.．](\d+|[０-９]+)/u.exec(f.m.text)?.[1] ?? '').length));

const reach = { back: 40, head: 12 };

/** Wholes that some shares of a paragraph were reckoned from: the one that most of them agree with. */
const wholeOf = (scene: Scene, group: readonly Sibling[]): { readonly whole: Figure; readonly good: readonly Sibling[] } | null => {
  const [first] = group;
  if (!first) return null;
  const near = scene.figures.slice(Math.max(0, first.part.index - reach.back), first.part.index).toReversed();
  const candidates = [...near, ...scene.figures.slice(0, Math.min(reach.head, Math.max(0, first.part.index - reach.back)))].filter((f) => isAmount(f) && sameUnit(f, first.part) && f.m.comparator === 'eq');
  const graded = candidates.map((whole) => ({ whole, good: group.filter((one) => one.part !== whole && fits(one, whole)) }));
  const most = Math.max(0, ...graded.map(({ good }) => good.length));
  return most === 0 ? null : graded.find(({ good }) => good.length === most) ?? null;
};

const claimOf = (one: Sibling, whole: Figure, sure: boolean): Claim | null => {
  const computed = quotientOf(one, whole);
  if (!computed || !isOfOneSize(one.share.reading, computed, 3)) return null;
  return relationClaim({
    type: 'share', figures: [one.part.m, whole.m, one.share.m], said: saidBy(one.share.m), stated: one.share.reading, computed, unit: '%',
    doubt: sure ? null : { when: 'apart', why: whys.whole }, working: asQuotient(one.part.m.text, whole.m.text),
  });
};

const namedIn = ({ share }: Sibling): string => /(?:占|相等于|相当于)(?<whole>[^占]*?)(?:比重|份额|比例)?(?:为|达到?|约|是)*$/u.exec(share.lead)?.groups?.['whole'] ?? '';

/** 占, 占全省的: of the whole of the list, by no other name. */
const bareWhole = /^，?占(?:比)?(?:全[省市县区国校村镇厂]|总数|总量|总额|全部)?(?:的|为|达)?$/u;

/** 按地区分, 分类型看: what follows are parts along one line, not 小学 beside 民办. */
const byWhat = /(?:按|分)\p{Script=Han}{1,6}[分看]?，|从\p{Script=Han}{2,6}看，/u;

/** `按地区分，榕城1012家，占35%；海州706家，占21.6%`: two items of one list, the other of which was reckoned from the only whole before them. */
const isOfList = (scene: Scene, one: Sibling, whole: Figure, good: readonly Sibling[]): boolean => {
  const beside = good.find(({ part, share }) => part.sentence === one.part.sentence && Math.abs(part.index - one.part.index) === 2 && bareWhole.test(share.lead));
  const regional = /全[省市县区国校村镇厂]/u.exec(one.share.lead)?.[0];
  return beside !== undefined && bareWhole.test(one.share.lead) && [one, beside].every(({ part }) => part.own !== '' && part.own.length <= 8 && !/新增|增加|其中|累计|[对向从由]/u.test(part.lead) && !/新增|增加/u.test(part.tail))
    && byWhat.test(scene.s.slice(whole.m.end, Math.min(one.part.m.start, beside.part.m.start)))
    && whole.sentence < one.part.sentence && one.part.sentence - whole.sentence === 1 && (regional === undefined || whole.lead.includes(regional))
    && !scopeWords.test(beside.share.lead) && compareAtMost(sumOf([one.part.reading, beside.part.reading]), whole.reading) === 'holds';
};

const isSlip = (scene: Scene, one: Sibling, whole: Figure, good: readonly Sibling[]): boolean => {
  const computed = quotientOf(one, whole);
  if (!computed || one.share.m.comparator !== 'eq' || scopeWords.test(one.share.lead) || one.part.own === '') return false;
  if (isOfList(scene, one, whole, good)) return compare(one.share.reading, computed) === 'fails';
  // 占工业投资的73.2%: of another whole, unless it names this one.
  if (!/(?:占|比重|占比|份额)(?:比)?(?:为|达到?|约|的|是)*$/u.test(one.share.lead) && !whole.subject.includes(namedIn(one).replace(/^(?:全部|全年|当年|总)|的$/gu, ''))) return false;
  return good.length >= 1 && isSwapped(digitsOf(one.share), computed.strict.low.at.plus(computed.strict.high.at).div(2));
};

/** Shares of one whole that stands before their sentence: what agrees, and a slip of two digits beside shares that agree. */
export const findSiblingShares: Finder = (scene) => {
  const all = siblingsOf(scene);
  const lines: Sibling[][] = [];
  for (const one of all) {
    if (lines.at(-1)?.[0]?.share.line === one.share.line) lines.at(-1)?.push(one);
    else lines.push([one]);
  }
  return lines.flatMap((group) => {
    const found = wholeOf(scene, group);
    if (!found) return [];
    const { whole, good } = found;
    // One share alone may agree by chance with any figure: the whole must be named.
    if (group.length === 1 && !namesWhole(group[0], whole)) return [];
    return group.flatMap((one) => {
      // 占比超过七成, beside shares of the same whole that agree.
      const bound = quotientOf(one, whole);
      if (!['eq', 'approx'].includes(one.share.m.comparator)) return bound && /占比/u.test(one.share.lead) && compare(one.share.reading, bound) === 'holds' ? (claimOf(one, whole, true) ?? []) : [];
      const slip = !good.includes(one) && isSlip(scene, one, whole, good);
      const claim = good.includes(one) || slip ? claimOf(one, whole, true) : null;
      return claim ? [claim] : [];
    });
  });
};

/** `占营业收入的45.9%`, and the whole is 营业收入: they share two characters. */
const namesWhole = (one: Sibling | undefined, whole: Figure): boolean => {
  const words = /(?:占|相等于|相当于)(?<whole>[^占]*)$/u.exec(one?.share.lead ?? '')?.groups?.['whole'] ?? '';
  // 贡献收入24.6亿元，占比约四成: of a revenue, the whole is the revenue of the firm.
  if (words === '' || /^[比约近达为的]+$/u.test(words)) return (one?.part.own ?? '').endsWith('收入') && /^(?:营业|主营业务|业务)?总?收入$/u.test(whole.own);
  return [...words].some((char, n) => n > 0 && whole.subject.includes(words.slice(n - 1, n) + char));
};
