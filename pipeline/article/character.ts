import type { Finding, Points } from '../model/index.ts';
import { articleRules, finder } from '../finding/index.ts';

const find = finder(articleRules);

/**
 * Characters that a reader cannot see and that upset order or search: controls but tab and line breaks, marks of
 * direction, zero-width characters, tags. Selectors of a character's variant, and joiners inside an emoji, do have a look.
 */
const hidden = /(?<!\p{Extended_Pictographic}\ufe0f?)\u200d|(?!\u200d|\p{Variation_Selector})\p{Default_Ignorable_Code_Point}|(?![\0\t\n\r])\p{Cc}|\p{Cs}|[\u2028\u2029\ufff9-\ufffb]/gu;

const codeOf = (character: string): string => `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/** One finding for each line and character, at its first place there; NUL says that the file is no text at all. */
export const characterFindings = (text: string, points: Points): readonly Finding[] => {
  const seen = new Set<string>();
  const zero = text.indexOf('\0');
  const none = zero >= 0 ? [find('article-is-text', points.place(zero), { actual: 'U+0000' })] : [];
  return [...none, ...[...text.matchAll(hidden)].flatMap((match): readonly Finding[] => {
    const place = points.place(match.index);
    const key = `${place.line} ${match[0]}`;
    if (seen.has(key)) return [];
    seen.add(key);
    return [find('character-visible', place, { actual: codeOf(match[0]) })];
  })];
};
