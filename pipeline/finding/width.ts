/**
 * Wide and full-width characters: two columns of a terminal (Unicode Standard Annex #11, East Asian Width W and F). By
 * script and block rather than by the table of the annex: what an article, a dataset or a template holds is told right.
 */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Bopomofo}\p{Emoji_Presentation}\u3000-\u303e\u30fb-\u30fc\ufe30-\ufe4f\uff01-\uff60\uffe0-\uffe6]/u;

/** Drawn on the character before it, or not at all. */
const none = /[\p{Mn}\p{Me}\p{Cf}]/u;

/** Columns of one character (code point) in a terminal: 0, 1 or 2; characters of ambiguous width (“ … ·) count one. */
const charColumns = (char: string): number => (none.test(char) ? 0 : wide.test(char) ? 2 : 1);

/** Columns of a text in a terminal. */
export const columnsOf = (text: string): number => {
  let columns = 0;
  for (const char of text) columns += charColumns(char);
  return columns;
};

/** Controls, line breaks and marks of direction: they would steer the terminal, or turn the order of what it shows. */
const steering = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/gu;

/** A text without characters that steer a terminal: a tab is a space, others are shown as U+FFFD. */
export const visible = (text: string): string => text.replace(/\t/gu, ' ').replace(steering, '\ufffd');
