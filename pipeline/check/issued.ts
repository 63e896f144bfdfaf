import type { Mention } from '../model/index.ts';
import type { Scene } from './scene.ts';
import { namesYear, stretchOf } from './time.ts';

/** How far into a text the date that it bears may stand, and how much else its line may say. */
const [head, most, longestLine] = [300, 24, 34];

/** The date that a text bears: in a short line of its own near the beginning, or in brackets there; null where it bears none. */
export const issuedOf = ({ s, mentions }: Scene): Mention | null => mentions.slice(0, most).find((one) => {
  if (one.start > head || (one.kind !== 'date' && one.kind !== 'year') || !namesYear(one) || !stretchOf(one)) return false;
  const from = s.slice(0, one.start).lastIndexOf('\n') + 1;
  const before = s.slice(from, one.start);
  const behind = s.slice(one.end, one.end + longestLine).split('\n')[0] ?? '';
  const bracket = /\([^()]{0,20}$/u.test(before) && before.length < longestLine;
  const alone = before.length + behind.length < longestLine && !/[，。；]/u.test(before + behind) && s.charAt(one.end + behind.length) === '\n';
  return one.kind === 'date' && (bracket || alone);
}) ?? null;

/** The years that a text may be of: the one that its title names, that of the date it bears, in spring also the one before. */
export const yearsOfText = (scene: Scene): readonly number[] => {
  const title = scene.mentions.slice(0, most).find((one) => one.start < head && (['year', 'date', 'period'].includes(one.kind)) && namesYear(one) && !scene.s.slice(0, one.start).includes('\n'));
  const issued = issuedOf(scene);
  const told = issued && stretchOf(issued)?.[0];
  const named = title && stretchOf(title)?.[0];
  return [...(named ? [named.year] : []), ...(told ? [told.year, ...((told.month ?? 12) < 5 ? [told.year - 1] : [])] : [])];
};
