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

/** 1月、2月和3月，……指数分别为: as many months as figures, of one index, and nothing but that they lasted. */
const areMonths = ({ s }: Scene, points: readonly Figure[], { mention, start, n }: Streak): boolean => {
  const head = s.slice(start, points[0]?.m.start);
  const months = [...head.matchAll(/(?<!\d)(?<from>1[0-2]|[1-9])月?份?(?:[-—~至到](?<to>1[0-2]|[1-9])月份?)?(?=[、，和及与]|\p{Script=Han})/gu)].reduce((sum, { groups }) => sum + (groups?.['to'] === undefined ? 1 : Number(groups['to']) - Number(groups['from']) + 1), 0);
  return months === n && /指数[^，。；]{0,4}(?:分别|依次)(?:为|是|达|录得)?$/u.test(head) && !/[、和及与](?:大|中|小|非|服务|建筑|综合)/u.test(head) && points.every(({ lead }, at) => at === 0 || /^(?:、|和|与|及|以及)$/u.test(lead)) && !/此前|曾|结束|未能|终结|没有/u.test(s.slice(points.at(-1)?.m.end, mention.start + 24));
};

/** `分别为50.2%、49.8%和50.6%，连续三个月保持在荣枯线以上`: a purchasing managers' index above 50 tells of growth, below it of contraction (ISM, CFLP). */
export const byFifty: Finder = (scene) => streaksOf(scene).flatMap((streak): readonly Claim[] => {
  const behind = scene.s.slice(streak.mention.end, streak.mention.end + 20);
  const above = aboveFifty.test(behind);
  if (!above && !belowFifty.test(behind)) return [];
  const points = seriesOf(scene, streak);
  if (points.length < 2 || !areMonths(scene, points, streak)) return [];
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
