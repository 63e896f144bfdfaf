import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, interval, over, plus, scaled, type Reading } from '../../interval.ts';
import { inTenths, noLonger, otherDays } from '../../lexicon/spoken.ts';
import { isPlain, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { sentenceTo } from '../../window.ts';
import { asPartOf, asSum } from '../../working.ts';

/** 七三开: seven tenths, as one says it. */
const spoken = (tenths: number): Reading => ({ strict: interval(tenths * 10 - 4, tenths * 10 + 4), loose: interval(tenths * 10 - 9, tenths * 10 + 9) });


/** 已到位, 拨付: not yet all. */
const notAll = /到位|已|拨付|完成|落实|先|首|预|计划|目标/u;
/** Both tell of one measure: 内销收入 and 外销收入. */
const areAlike = (x: Figure, first: string, y: Figure, second: string): boolean => {
  const [a, b] = [x.lead.slice(x.lead.indexOf(first) + first.length), y.lead.slice(y.lead.indexOf(second) + second.length)];
  return a === b && !notAll.test(`${x.lead}${y.lead}`) && /^[，、；和而]*$/u.test(y.lead.slice(0, y.lead.indexOf(second))) && !/半年|季|月/u.test(x.lead);
};

/** The two amounts near the words: those that bear the names, or 前者 and 后者, or the only two of the sentence. */
const pairOf = (near: readonly Figure[], first: string | undefined, second: string | undefined): readonly [a: Figure, b: Figure, sure: boolean] | null => {
  const [a, b] = first !== undefined && second !== undefined ? [near.filter(({ lead }) => lead.includes(first)), near.filter(({ lead }) => lead.includes(second))] : [[], []];
  const [x, y] = [a[0], b[0]];
  if (x && y && x !== y && first !== undefined && second !== undefined && a.length === 1 && b.length === 1 && sameUnit(x, y)) return [x, y, areAlike(x, first, y, second)];
  const [p, q] = [near.find(({ lead }) => lead.includes('前者')), near.find(({ lead }) => lead.includes('后者'))];
  return p && q && sameUnit(p, q) ? [p, q, false] : null;
};

const reach = 4;

/** `内销外销七三开……内销7.1亿元，外销3.0亿元`: two parts of a whole in tenths, and what they are. */
export const sharesInTenths = (scene: Scene): readonly Claim[] => {
  let from = 0;
  return [...scene.s.matchAll(inTenths)].flatMap((found) => {
    const { first, second, a = '', b = '' } = found.groups ?? {};
    const [x, y] = [numberOf(a), numberOf(b)];
    if (x + y !== 10) return [];
    while ((scene.figures[from]?.m.end ?? Infinity) <= found.index) from += 1;
    const near = scene.figures.slice(Math.max(0, from - reach), from + reach).filter((f) => isPlain(f) && !scene.s.slice(Math.min(f.m.end, found.index), Math.max(f.m.start, found.index)).includes('\n'));
    const pair = pairOf(near, first, second);
    const quotient = pair && over(pair[0].reading, plus(pair[0].reading, pair[1].reading));
    if (!pair || !quotient) return [];
    const [one, other, named] = pair;
    const clause = sentenceTo(scene, found.index, 40);
    const between = scene.s.slice(Math.min(found.index + found[0].length, other.m.end), Math.max(found.index, other.m.start));
    const behind = /^[^。\n]*/u.exec(scene.s.slice(other.m.end, other.m.end + 20))?.[0] ?? '';
    const sure = named && !otherDays.test(clause) && !noLonger.test(`${clause}${between}${behind}`);
    const [stated, computed] = [spoken(x), scaled(quotient, 100)];
    const span = { start: found.index + found[0].lastIndexOf(`${a}${b}`), end: found.index + found[0].length };
    if (compare(stated, computed) === 'undecided' || (!sure && compare(stated, computed) === 'fails')) return [];
    return [relationClaim({
      type: 'share', figures: [one.m, other.m, span], said: { words: { zh: `${a}${b}开`, en: `${x} to ${y}` }, span }, stated, computed, unit: '%', working: asPartOf(one.m.text, asSum([one.m.text, other.m.text])),
    })];
  });
};
