/** Stands for each star of a masked name while Markdown is read; stars would be emphasis. */
const maskStar = '\uE0FE';

/** A text with the stars of masked names (***) set aside, of the same length. */
export const masked = (text: string): string =>
  text.split('\n').map((line) => (/^[\s*]*$/u.test(line) ? line : line.replace(/(?<![*\\])\*{3}(?!\*)/gu, maskStar.repeat(3)))).join('\n');

export const unmasked = (text: string): string => text.replaceAll(maskStar, '*');
