import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, compareAtMost, exactly, interval, isOfOneSize, over, Real, scaled, type Reading } from '../../interval.ts';
import { whys } from '../../lexicon/doubts.ts';
import { unsure } from '../../lexicon/plain.ts';
import { andMore, anyone, kin, ofEvery, partLead, rightBehind, speaker } from '../../lexicon/spoken.ts';
import { isPlain, sameScope, sameUnit } from '../../near.ts';
import { numberOf } from '../../numeral.ts';
import { relationClaim } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { asQuotient } from '../../working.ts';
import { isInside } from './parts.ts';


/** 每五个有两个: told in small whole numbers, and so rounded to the next that sounds well; 每四户有一户 is said of what is nearer to four than to five. */
const spoken = (m: number, n: number): Reading => {
  const share = new Real(m).div(n);
  if (m > 1) return { strict: interval(share.times('0.93'), share.times('1.07')), loose: interval(share.times('0.78'), share.times('1.22')) };
  const within = (part: string) => interval(new Real(1).div(new Real(n).plus(part)), new Real(1).div(new Real(n).minus(part)));
  return { strict: within('0.3'), loose: within('0.75') };
};


/** What is said of some of every so many is what the part is: 14岁以下患儿, 就有两个是孩子; 养牛的有83户, 就有一户养牛. */
const tellsSame = (part: Figure, words: string): boolean => {
  const told = `${part.lead}${part.tail}`;
  return kin.some((one) => one.test(told) && one.test(words)) || sharesWord(told, words);
};
/** 每四家出口企业里就有一家: of every four of the part, not of the whole. */
const isOfPart = (noun: string, part: Figure, whole: Figure): boolean => {
  const [mine, theirs] = [`${part.lead}${part.tail}`, `${whole.lead}${whole.tail}`];
  return kin.some((one) => one.test(noun) && one.test(mine)) || [...noun].some((_, at) => /^\p{Script=Han}{2}$/u.test(noun.slice(at, at + 2)) && mine.includes(noun.slice(at, at + 2)) && !theirs.includes(noun.slice(at, at + 2)));
};
const sharesWord = (a: string, b: string): boolean => [...a].some((_, at) => /^\p{Script=Han}{2}$/u.test(a.slice(at, at + 2)) && b.includes(a.slice(at, at + 2)));

/** 一位还多: more than one in so many. */
const above = (m: number, n: number): Reading => ({ strict: interval(new Real(m).div(n), new Real(m).div(new Real(n).minus('0.75'))), loose: interval(new Real(m).div(n).times('0.98'), new Real(m).div(new Real(n).minus('1'))) });

/** 每四个居民里就有一位: people by any of their classifiers. */
const sameClassifier = (a: string, b: string): boolean => a === b || ['个位名人口'].some((group) => group.includes(a) && group.includes(b));

/** No other circle or time is spoken of from the whole to the part, and nothing measured alike stands beside the part. */
const isOnlyOne = (scene: Scene, part: Figure, whole: Figure): boolean =>
  !unsure.test(scene.s.slice(whole.m.start - whole.lead.length, part.m.end)) && sameScope(part, whole) && !/新增|去年|上年|其中/u.test(part.lead) && !scene.figures.slice(whole.index + 1, part.index).some((f) => f.sentence === part.sentence && sameUnit(f, part));

/** How far before the words the two counts may stand, in figures. */
const reach = 6;

/** Counts of the sentence and of the one before it, the last first; `from` is the index behind the last. */
const countsBefore = (scene: Scene, from: number, start: number): readonly Figure[] => {
  const last = scene.figures[from - 1];
  return last === undefined || scene.s.slice(last.m.end, start).includes('\n') ? [] : scene.figures.slice(Math.max(0, from - reach), from).filter((f) => f.line === last.line && last.sentence - f.sentence <= 1 && isPlain(f)).toReversed();
};

/**
 * `共有412户人家，装上光伏板的有83户。……每四户，就有一户`: a part right behind its whole, and then the same in small numbers.
 * Where the two do not stand so, only what agrees is told.
 */
export const spokenShares = (scene: Scene): readonly Claim[] => {
  let from = 0;
  return [...scene.s.matchAll(ofEvery)].flatMap((found) => {
    const { all = '', some = '', unit = '', same = '', noun = '' } = found.groups ?? {};
    const [n, m] = [numberOf(all), numberOf(some)];
    while ((scene.figures[from]?.m.end ?? Infinity) <= found.index) from += 1;
    const [part, ...others] = countsBefore(scene, from, found.index);
    // 社工412名 between them is no whole: it is less than the part.
    const [whole, ...more] = part ? others.filter((one) => sameUnit(one, part) && compareAtMost(part.reading, one.reading) !== 'fails') : [];
    if (!part || !whole || !(m < n) || !sameClassifier(unit, same) || !sameUnit(part, whole)) return [];
    const quotient = over(part.reading, whole.reading);
    const behind = /^[^。；\n]{0,16}/u.exec(scene.s.slice(found.index + found[0].length))?.[0] ?? '';
    const isMore = andMore.test(behind);
    const stated = isMore ? above(m, n) : spoken(m, n);
    if (!quotient || quotient.strict.low.at.gte(1) || !isOfOneSize(stated, quotient, 3)) return [];
    // 镇上每三户, 剩下的人家里，每四户, 十年前，每三户: of others, or of another time.
    const gap = scene.s.slice(part.m.end + part.tail.length, found.index);
    const isOfThese = rightBehind.test(gap) || speaker.test(gap);
    const sure = isOfThese && (isInside(scene, part, whole) || (partLead.test(part.lead) && part.clause - whole.clause === 1) || (whole.sentence === part.sentence - 1 && rightBehind.test(scene.s.slice(part.m.end, found.index)) && isOnlyOne(scene, part, whole))) && !more.some((one) => sameUnit(one, part)) && !isOfPart(noun, part, whole) && (anyone.test(noun) || sharesWord(noun, `${whole.lead}${whole.tail}`)) && (tellsSame(part, behind) || (isMore && found.index - part.m.end < 12));
    if (!sure && compare(stated, quotient) !== 'holds') return [];
    const span = { start: found.index, end: found.index + found[0].length };
    return [relationClaim({
      type: 'share', figures: [whole.m, part.m, span], said: { words: { zh: `每${all}${unit}有${some}${same}`, en: `${m} in ${n}` }, span }, stated: scaled(stated, exactly(100).strict.low.at), computed: scaled(quotient, 100), unit: '%',
      doubt: sure ? null : { when: 'apart', why: whys.whole }, working: asQuotient(part.m.text, whole.m.text),
    })];
  });
};
