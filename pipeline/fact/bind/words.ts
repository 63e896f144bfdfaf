/**
 * Whether a text is made of nothing but words of a list: read from the left, the longest word that fits first, so that
 * the time it takes is in proportion to the text.
 */
export const madeOf = (text: string, words: readonly string[]): boolean => {
  const byLength = words.toSorted((a, b) => b.length - a.length);
  let at = 0;
  while (at < text.length) {
    const word = byLength.find((one) => text.startsWith(one, at));
    if (word === undefined) return false;
    at += word.length;
  }
  return true;
};
