import type { BriefingView, RemovedConfig, Words } from '../model/index.ts';
import { both, plainView, type Tongue } from './words.ts';

/**
 * Lines of the source that are no part of the article: a saved page has dozens of menus and links, so those of one reason
 * stand together, each reason where its first line has it. `many`: so it is with one reason or more.
 */
export const removedViews = (removed: readonly RemovedConfig[], tongue: Tongue): BriefingView['removed'] => {
  const groups = new Map<string, { readonly texts: Words[]; readonly why: Words }>();
  for (const { text, why } of removed) {
    const key = JSON.stringify([why.zh, why.en]);
    const group = groups.get(key) ?? { texts: [], why: both(why, tongue) };
    group.texts.push(typeof text === 'string' ? [plainView(text, 'zh', tongue, 'source')] : both(text, tongue));
    groups.set(key, group);
  }
  const many = groups.size < removed.length;
  return [...groups.values()].map(({ texts, why }) => ({ texts, many, why }));
};
