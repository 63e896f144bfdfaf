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
 * Stars of one line, the masks among them set aside. Five stars are bold and a mask: bold that is open is closed first,
 * other bold opens behind the mask.
 */
const maskLine = (line: string, mask: string, wasBold: boolean): readonly [text: string, isBold: boolean] => {
  let isBold = wasBold;
  const text = line.replace(/(?<!\\)\*+/gu, (stars) => {
    if (stars.length === 3) return mask;
    if (stars.length !== 2 && stars.length !== 5) return stars;
    isBold = !isBold;
    if (stars.length === 2) return stars;
    return isBold ? `${mask}**` : `**${mask}`;
  });
  return [text, isBold];
};

/**
 * Sets `***` aside while Markdown is read: a pair of masked names would be swallowed as emphasis. Lines of nothing but
 * stars are thematic breaks and stay. Three stars mark no bold italics here: articles mask names far more often.
 */
export const maskNames = (text: string): Masked => {
  const stand = freeCharacter(text);
  if (stand === null) return { text, restore: (part) => part };
  let isBold = false;
  const masked = text.replace(/[^\r\n]+|(?:\r\n|\n|\r(?!\n))[ \t]*(?=[\r\n])/gu, (line) => {
    // A blank line ends the paragraph, and what was bold in it.
    if (line.trim() === '') isBold = false;
    if (/^[\s*]*$/u.test(line)) return line;
    const [shown, stillBold] = maskLine(line, stand.repeat(3), isBold);
    isBold = stillBold;
    return shown;
  });
  return { text: masked, restore: (part) => part.replaceAll(stand, '*') };
};
