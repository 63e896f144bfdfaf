import type { Entity } from '../../model/index.ts';
import { levels, ownPlace } from './lexicon.ts';

/** Shorter than this, what a name leaves without its level may be any word. */
const shortest = 2;

const escaped = (text: string): string => text.replace(/[\\^$.*+?()[\]{}|]/gu, '\\$&');

/** The levels (市, 县) that stand behind a name in a text; 海潭市场 is no 市. */
const levelsBehind = (name: string, text: string): readonly string[] =>
  [...new Set([...text.matchAll(new RegExp(`${escaped(name)}(${levels.map(({ level, words }) => `${level}(?!${words})`).join('|')})`, 'gu'))].map(([, level]) => level ?? ''))];

/**
 * The level that an article puts behind a name without meaning another place than by the name alone: it is about that place, as
 * its title says, or it says 全县 and no 全市; and nowhere has the name another level. Else 长沙县 is not 长沙.
 */
const levelOf = (name: string, title: string, text: string): string | null => {
  const [level, ...more] = levelsBehind(name, text);
  if (level === undefined || more.length > 0) return null;
  const above = levels.find((one) => one.level === level)?.above ?? [];
  const isOurs = title.includes(name + level) || (ownPlace(level).test(text) && !above.some((one) => ownPlace(one).test(text)));
  return isOurs ? level : null;
};

/**
 * The words by which an article calls a place, the list's first: 海潭 may be written 海潭县 and 海潭县 short 海潭, where that cannot
 * be another place.
 */
export const callingsOf = (plain: string, entities: readonly Pick<Entity, 'name'>[], title: string, text: string): readonly string[] => {
  const own = levels.find(({ level }) => plain.endsWith(level) && plain.length - level.length >= shortest)?.level;
  const stem = own === undefined ? plain : plain.slice(0, -own.length);
  const level = levelOf(stem, title, text);
  if (level === null || (own !== undefined && own !== level)) return [plain];
  const other = own === undefined ? plain + level : stem;
  return entities.some(({ name: { zh } }) => zh === other) ? [plain] : [plain, other];
};
