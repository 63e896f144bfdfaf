import type { Claim } from '../../../model/index.ts';
import { saidToLast } from '../../lexicon/streaks.ts';
import { numberOf } from '../../numeral.ts';
import { claimOf } from '../../relation.ts';
import type { Finder } from '../../scene.ts';
import { figuresBefore, windowAt } from '../../window.ts';

/** A streak shorter than this may be read off the figures beside it. */
const shortest = 4;

/** `三季度净利润1.04亿元，管理层说已连续十二个季度盈利`: somebody says so, and fewer figures are told than the streak is long. */
export const untoldStreaks: Finder = (scene) => [...scene.s.matchAll(saidToLast)].flatMap((match): readonly Claim[] => {
  const { n = '', streak = '' } = match.groups ?? {};
  const end = match.index + match[0].length;
  const span = { start: end - streak.length, end };
  const { from, to } = windowAt(scene.s, span.start);
  const figures = figuresBefore(scene, span.start, 12).filter((f) => f.m.start >= from && f.role === 'level' && f.m.comparator === 'eq' && f.m.kind !== 'duration');
  const last = figures.filter((f) => f.m.unit === figures[0]?.m.unit && f.m.kind === figures[0].m.kind);
  // From its first year on it could be counted.
  if (numberOf(n) < shortest || last.length === 0 || last.length >= numberOf(n) || /(?:自|从)[^，。]{0,6}\d{4}年|首次|[(]/u.test(scene.s.slice(from, to))) return [];
  return [claimOf({
    type: 'streak', figures: [...last.map(({ m }) => m), span], stated: streak, computed: null, verdict: 'undecided', said: span,
    note: { zh: `只列出${last.toReversed().map(({ m }) => m.text).join('、')}，其余各期未列，“${streak}”无从核对。`, en: `Only ${last.toReversed().map(({ m }) => m.text).join(', ')} told, the other periods are not; that it is ${numberOf(n)} in a row cannot be checked.` },
  })];
});
