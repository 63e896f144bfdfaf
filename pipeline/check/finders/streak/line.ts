import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compareAtMost, exactly } from '../../interval.ts';
import { aboveFifty, belowFifty } from '../../lexicon/streaks.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { figuresBefore } from '../../window.ts';
import { streaksOf, type Streak } from './scene.ts';

/** The last so many per cents of its sentence before a streak, one after another. */
const seriesOf = (scene: Scene, { mention, start, n }: Streak): readonly Figure[] => {
  const near = figuresBefore(scene, mention.start, n + 1).filter((f) => f.m.start >= start && f.m.kind === 'percent' && f.role === 'level' && f.m.comparator === 'eq').toReversed();
  return near.length === n && near.every((f, at) => at === 0 || f.index === (near[at - 1]?.index ?? 0) + 1) ? near : [];
};

/** `分别为50.2%、49.8%和50.6%，连续三个月保持在荣枯线以上`: a purchasing managers' index above 50 tells of growth, below it of contraction (ISM, CFLP). */
export const byFifty: Finder = (scene) => streaksOf(scene).flatMap((streak): readonly Claim[] => {
  const behind = scene.s.slice(streak.mention.end, streak.mention.end + 20);
  const above = aboveFifty.test(behind);
  if (!above && !belowFifty.test(behind)) return [];
  const points = seriesOf(scene, streak);
  if (points.length < 2) return [];
  const wrong = points.filter((f) => (above ? compareAtMost(exactly(50), f.reading) : compareAtMost(f.reading, exactly(50))) === 'fails');
  const list = points.map(({ m }) => m.text);
  return [claimOf({
    type: 'streak', figures: [...points.map(({ m }) => m), streak.mention], stated: streak.mention.text, computed: (wrong[0] ?? points[0])?.m.text ?? null, verdict: wrong.length > 0 ? 'fails' : 'holds', said: streak.mention,
    note: {
      zh: `${list.join('、')}：${wrong.length > 0 ? `${wrong.map(({ m }) => m.text).join('、')}${above ? '低于' : '高于'}50%` : `都${above ? '不低于' : '不高于'}50%`}，文中说连续${streak.mention.text}在荣枯线${above ? '以上' : '以下'}。`,
      en: `${list.join(', ')}: ${wrong.length > 0 ? `${wrong.map(({ m }) => m.text).join(', ')} ${above ? 'is below' : 'is above'} 50%` : `none ${above ? 'is below' : 'is above'} 50%`}; the text says ${streak.n} in a row ${above ? 'above' : 'below'} that line.`,
    },
  })];
});
