import { regionTags, regionWords } from '../../lexicon/index.ts';
import type { Place } from './flow.ts';
import { namesOf } from './tree.ts';

const exact = new Map<string, string>(regionWords.flatMap(({ why, words }) => words.map((word) => [word, why] as const)));
const within = regionWords.flatMap(({ why, words }) => words.filter((word) => word.length >= 6).map((word) => ({ why, word })));

const byName = (name: string): string | null =>
  exact.get(name) ?? name.split(/[-_\d]+/u).map((part) => exact.get(part)).find((why) => why !== undefined) ?? within.find(({ word }) => name.includes(word))?.why ?? null;

/** Whether an element stands in one for the article: its head holds the title. */
const ofArticle = (up: Place | null): boolean => {
  for (let at = up, level = 0; at && level < 4; at = at.up, level += 1) if (at.element.tagName === 'article') return true;
  return false;
};

/** Why an element by itself is no part of the article, or null: by its tag, its id and its classes. */
export const ownRegion = ({ element, up }: Place): string | null => {
  if (element.tagName === 'html' || element.tagName === 'body') return null;
  if (element.tagName === 'header' && ofArticle(up)) return null;
  // Whose words are quoted, and who took a picture.
  if (element.tagName === 'footer' && ['blockquote', 'figure'].includes(up?.element.tagName ?? '')) return null;
  const tagged = Object.hasOwn(regionTags, element.tagName) ? regionTags[element.tagName] : undefined;
  const named = namesOf(element).map(byName).find((why) => why !== null);
  // <h2 id="toc-1">: what a list of contents points to.
  return (named === 'contents' && /^h[1-6]$/u.test(element.tagName) ? undefined : named) ?? tagged ?? null;
};
