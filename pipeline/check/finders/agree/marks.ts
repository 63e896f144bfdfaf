import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, interval, isOfOneSize, Real, type Reading } from '../../interval.ts';
import { markAdverbs, measureEnds, nearlyMark, sortsThings } from '../../lexicon/further.ts';
import { isAmount, sameUnit } from '../../near.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { likeness } from '../../subject.ts';
import { asElsewhere } from '../../working.ts';

const bounds: ReadonlySet<string> = new Set(['gt', 'ge', 'lt', 'le']);

/** What a mark says of the figure; null of what is no mark. */
const readingOf = (f: Figure): Reading | null => {
  if (bounds.has(f.m.comparator)) return f.reading;
  if (f.m.value === null || f.m.comparator !== 'approx' || !nearlyMark.test(`${f.lead}${/^\p{Script=Han}*/u.exec(f.m.text)?.[0] ?? ''}`)) return null;
  const within = interval(new Real(f.m.value).times('0.9'), f.m.value);
  return { strict: within, loose: within, digits: null };
};

const isExact = ({ m, back }: Figure): boolean => m.comparator === 'eq' && m.valueHigh === null && m.value !== null && !back;

/** 年度接待量 of 接待游客; 二号井 is not 一号井, nor 初中入学率 小学入学率. */
const isSameThing = (mark: Figure, { own, lead, tail }: Figure): boolean =>
  likeness(mark.own, own) === 'same' || (measureEnds.test(mark.own) && !/[一二三四五六七八九十初小高大中东西南北上下甲乙丙]/u.test(mark.own.replace(measureEnds, '')) && !(own.length > 1 && own.slice(-2) === mark.own.slice(-2)) && [...mark.own.replace(measureEnds, '')].some((char) => `${lead}${tail}`.includes(char)));

/** Of one kind: amounts of one unit, or percents. */
const areAlike = (mark: Figure, f: Figure): boolean => (mark.m.kind === 'percent' ? f.m.kind === 'percent' && ['rate', 'level'].includes(f.role) : isAmount(mark) && isAmount(f) && sameUnit(mark, f));

/** `接待游客1.03亿人次，年度接待量首次突破1亿人次`, `保有量298.6万辆，已接近300万辆`: a round mark right behind the figure itself. */
export const markBehind = (scene: Scene, mark: Figure): Claim | null => {
  const reading = readingOf(mark);
  const exact = scene.figures[mark.index - 1];
  if (/最[低高多少]$/u.test(mark.lead)) return null;
  if (!reading || !exact || exact.sentence !== mark.sentence || mark.clause - exact.clause > 2 || exact.clause === mark.clause || !isExact(exact) || !areAlike(mark, exact) || sortsThings.test(mark.tail)) return null;
  if (mark.own !== '' && !markAdverbs.test(mark.own) && !isSameThing(mark, exact)) return null;
  const close = mark.own === '' || markAdverbs.test(mark.own);
  // 2.1%，低于3%的目标: a mark without a name of its own is of what stands before it, however far off.
  if (compare(reading, exact.reading) !== 'holds' || !isOfOneSize(exact.reading, { ...reading, strict: interval(mark.m.value ?? 0, mark.m.value ?? 0) }, close ? '1.6' : '1.12')) return null;
  return relationClaim({
    type: 'bound', figures: [exact.m, mark.m], said: saidBy(mark.m), stated: reading, computed: exact.reading, unit: mark.m.unit, working: asElsewhere(exact.m.text),
  });
};
