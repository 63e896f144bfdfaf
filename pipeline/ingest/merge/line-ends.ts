/** A text with `\n` at the end of each line. */
export const withLf = (text: string): string => text.replaceAll('\r\n', '\n');

/** A text with the line ends of another: `\r\n` where all of that one's lines end so. */
export const withLineEndsOf = (like: string, text: string): string => {
  const plain = withLf(text);
  return /\r\n/u.test(like) && !/(?<!\r)\n/u.test(like) ? plain.replaceAll('\n', '\r\n') : plain;
};
