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

/** A text that begins at `from` without the spans that lie within it, given in order; `mark` stands for each. */
export const withoutSpans = (text: string, from: number, spans: readonly { readonly start: number; readonly end: number }[], mark = ''): string => {
  let [out, at] = ['', 0];
  for (const { start, end } of spans.filter((one) => one.start >= from && one.end <= from + text.length)) {
    if (start - from < at) continue;
    out += text.slice(at, start - from) + mark;
    at = end - from;
  }
  return out + text.slice(at);
};
