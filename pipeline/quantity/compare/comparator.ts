import type { Comparator } from '../../model/index.ts';
import type { Figure } from './figure.ts';
import { error, info, type Problem } from './problem.ts';
import type { Relation } from './values.ts';

type Word = Comparator | 'below';

const wordOf = ({ mention }: Figure): Word => (mention.dir === 'below' ? 'below' : mention.comparator);

const upper: ReadonlySet<Word> = new Set(['gt', 'ge']);
const lower: ReadonlySet<Word> = new Set(['lt', 'le', 'max']);

/** Words of the same side that an editor may pass: 以上 as more than, 不足 as no more than, 近 as about. */
const near = (zh: Word, en: Word): boolean =>
  (upper.has(zh) && upper.has(en)) || (lower.has(zh) && lower.has(en)) || (zh === 'below' && en === 'approx') || (zh === 'lt' && en === 'below');

/** 不超过, 以内, 最高 and 封顶 are all a ceiling. */
const ceilings: ReadonlySet<Word> = new Set(['le', 'max']);

/**
 * A number that was made rounder may say so: about, nearly (if it went up), over (if it went down). That is no comparator
 * put on; the same number with one is.
 */
const announces = (zh: Figure, en: Figure, word: Word): boolean => {
  if (!zh.low || !en.low) return false;
  if (word === 'approx') return true;
  return word === 'below' ? en.low.gte(zh.low) : word === 'gt' || word === 'ge' ? en.low.lte(zh.low) : word === 'lt' || word === 'le' ? en.low.gte(zh.low) : false;
};

/** Whether a number that is near, not what rounding gives, is announced as such. */
export const isAnnounced = (zh: Figure, en: Figure): boolean => {
  const word = wordOf(en);
  return word !== 'eq' && (word === wordOf(zh) || announces(zh, en, word));
};

/** What the comparators of a pair say of it: nothing, a remark, or an alarm. Read strictly, as an editor who signs. */
export const comparatorProblem = (zh: Figure, en: Figure, relation: Relation): Problem | null => {
  // 前十 is a list's name in English: the top ten.
  if ([zh, en].some(({ family }) => family === 'rank' || family === 'label')) return null;
  const [a, b] = [wordOf(zh), wordOf(en)];
  if (a === b || (ceilings.has(a) && ceilings.has(b))) return null;
  if (a === 'eq' && (relation.kind === 'rounded' || relation.kind === 'near') && announces(zh, en, b)) return null;
  return near(a, b) ? info('comparator') : error('comparator');
};
