/** A text in which masked names are safe from Markdown, and the way back. Both have the same length and offsets. */
export interface Masked {
  readonly text: string;
  readonly restore: (text: string) => string;
}

const firstPrivate = 0xe000;
const lastPrivate = 0xf8ff;

/** A private-use character that the text itself does not use, so that restoring never touches the author's own. */
const freeCharacter = (text: string): string | null => {
  const used = new Set(text.match(/[\ue000-\uf8ff]/gu));
  for (let code = firstPrivate; code <= lastPrivate; code += 1) {
    const character = String.fromCharCode(code);
    if (!used.has(character)) return character;
  }
  return null;
};

/**
 * Sets `***` aside while Markdown is read: a pair of masked names would be swallowed as emphasis. Lines of nothing but
 * stars are thematic breaks and stay, as do runs of other lengths (`*****` closes bold after a mask, or opens it before
 * one). Three stars mark no bold italics here: articles mask names far more often.
 */
export const maskNames = (text: string): Masked => {
  const stand = freeCharacter(text);
  if (stand === null) return { text, restore: (part) => part };
  const masked = text.replace(/[^\r\n]+/gu, (line) =>
    (/^[\s*]*$/u.test(line) ? line : line.replace(/(?<![*\\])\*{3}(?!\*)/gu, stand.repeat(3))));
  return { text: masked, restore: (part) => part.replaceAll(stand, '*') };
};
