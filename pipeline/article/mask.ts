/** A text in which masked names are safe from Markdown, and the way back. Both have the same length and offsets. */
export interface Masked {
  readonly text: string;
  readonly restore: (text: string) => string;
}

const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;

/** A private-use character that the text itself does not use, so that restoring never touches the author's own. */
const freeCharacter = (text: string): string | null => {
  for (let code = firstPrivate; code <= lastPrivate; code += 1) {
    const character = String.fromCharCode(code);
    if (!text.includes(character)) return character;
  }
  return null;
};

/**
 * Sets `***` aside while Markdown is read: a pair of masked names would be swallowed as emphasis. Lines of nothing but
 * stars are thematic breaks and stay. Three stars mark no bold italics here: articles mask names far more often.
 */
export const maskNames = (text: string): Masked => {
  const stand = freeCharacter(text);
  if (stand === null) return { text, restore: (part) => part };
  const masked = text.replace(/(?<![*\\])\*{3}(?!\*)/gu, (stars, at: number) => {
    const start = text.lastIndexOf('\n', at - 1) + 1;
    const end = text.indexOf('\n', at);
    return /^[\s*]*$/u.test(text.slice(start, end < 0 ? undefined : end)) ? stars : stand.repeat(3);
  });
  return { text: masked, restore: (part) => part.replaceAll(stand, '*') };
};
