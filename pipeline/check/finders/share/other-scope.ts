import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compareAtMost, over, scaled } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { growthShare, scopeFamilies, shareOf } from '../../lexicon/scopes.ts';
import { isAmount, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';
import { isInside } from './parts.ts';

/** The place of a text's words in each family, −1 where they name none of it. */
const placesIn = (words: string): readonly number[] => scopeFamilies.map((rows) => rows.findIndex((row) => row.test(words)));

const differ = (a: readonly number[], b: readonly number[]): boolean => a.some((at, n) => at >= 0 && (b[n] ?? -1) >= 0 && b[n] !== at);

const openClaim = (f: Figure, part: Figure, whole: Figure): Claim | null => {
  const quotient = compareAtMost(part.reading, whole.reading) === 'fails' ? null : over(part.reading, whole.reading);
  return quotient && relationClaim({
    type: 'share', figures: [part.m, whole.m, f.m], said: saidBy(f.m), stated: f.reading, computed: scaled(quotient, 100), unit: '%',
    doubt: { when: 'always', why: whys.whole }, working: asQuotient(part.m.text, whole.m.text),
  });
};

/** The words of a figure's sentence before it, where no other figure stands between. */
const wordsOf = (scene: Scene, f: Figure): string => `${/[^。\n]*$/u.exec(scene.s.slice(Math.max(0, f.m.start - f.lead.length - 24), f.m.start))?.[0] ?? ''}${f.tail}`;

/**
 * `全市茶园35.2万亩，上坪一县就有6.8万亩，在全省的盘子里切走了4.1%`, `全渠道卖出1045万台。……312万台，顶起线上销量的38%`: the whole that stands
 * in the text is of another circle than the share; `其中服务业增加值a。……对增长的贡献率`: what a part gives to the growth.
 */
export const otherScope = (scene: Scene): readonly Claim[] => scene.figures.flatMap((f) => {
  if (f.role !== 'level' || f.m.kind !== 'percent') return [];
  const gives = growthShare.test(f.lead);
  const of = shareOf.exec(f.lead)?.[0];
  if (!gives && of === undefined) return [];
  const before = scene.figures.slice(Math.max(0, f.index - 4), f.index).toReversed().filter((one) => one.line === f.line && f.sentence - one.sentence <= 1 && isAmount(one));
  const [part, ...rest] = before;
  const whole = part && rest.find((one) => sameUnit(one, part));
  if (!part || !whole) return [];
  if (gives) return isInside(scene, part, whole) ? (openClaim(f, part, whole) ?? []) : [];
  const own = placesIn(of ?? '');
  const isElsewhere = part.sentence === f.sentence && differ(own, placesIn(wordsOf(scene, whole))) && !before.some((one) => one !== part && !differ(own, placesIn(one.lead)) && own.some((at, n) => at >= 0 && placesIn(one.lead)[n] === at));
  return isElsewhere ? (openClaim(f, part, whole) ?? []) : [];
});
