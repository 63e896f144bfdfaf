import type { Figure } from '../../figures/index.ts';
import { agreesBehind, counted, countedBehind, noDeed, sameDeeds, totalWords } from '../../lexicon/closed.ts';
import type { Scene } from '../../scene.ts';

const reach = 30;
const ofAll = /都|均|全部/u;

/**
 * 三个月合计办理310件 of what was 申请, 两个村共120人受到表彰 of their members: the total tells of another deed or thing than its parts,
 * and need not be what they make.
 */
export const isOtherDeed = ({ s }: Scene, whole: Figure, parts: readonly Figure[]): boolean => {
  const [first, last] = [parts[0], parts.at(-1)];
  if (!first || !last) return true;
  const told = `${s.slice(Math.max(0, first.m.start - first.lead.length - reach), last.m.end)}${last.tail}`;
  const isTold = (words: string): boolean => [...words].every((char) => told.includes(char)) || sameDeeds.some((deed) => deed.test(words) && deed.test(told));
  const deed = whole.lead.replace(/^.*[，。；]/u, '').replace(counted, '').replace(noDeed, '');
  // 三类器物 of 陶器 and 铜器.
  const named = !totalWords.test(whole.lead) && [...deed].some((char) => told.includes(char));
  const behind = whole.tail.replace(/[“”"!]/gu, '').replace(noDeed, '');
  return !(isTold(deed) || named) || !(isTold(behind) || [agreesBehind, countedBehind, ofAll].some((one) => one.test(whole.tail)));
};
