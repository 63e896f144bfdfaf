const mask = /(?<![*\\])\*{3}(?!\*)/gu;

/** Escapes what Markdown would read as markup inside a line; masks (`***`) stay as they are. */
const inline = (text: string): string =>
  text
    .replace(/[\\`_[\]<]|~(?=~)|(?<=~)~|&(?=#?\w+;)/gu, (char) => `\\${char}`)
    .replace(/(https?):(?=\/\/)/giu, '$1\\:').replace(/(www)\./giu, '$1\\.').replace(/(?<=[\w.+-])@(?=\w)/gu, '\\@');

const stars = (text: string): string => text.replaceAll('*', '\\*');

/** Escapes what only the beginning of a line can be: headings, items, quotations, rules, fences. */
const beginning = (text: string): string =>
  text
    .replace(/^(?=#{1,6}(?:\s|$)|[-+](?:\s|$)|>|={2,}\s*$|-{2,}\s*$|~{3})/u, '\\')
    .replace(/^(\d{1,9})(?=[.)](?:\s|$))/u, '$1\\');

/**
 * One line of plain text as Markdown that gives the same text back: everything that would be markup is escaped.
 * A mask is left alone, as the article's parser knows it, unless `masks` is false: beside bold it would be misread.
 */
export const escapeText = (text: string, masks = true): string => {
  const whole = text.replace(/[\r\n\t]+/gu, ' ').trim();
  if (!masks || /^[\s*]*$/u.test(whole)) return beginning(stars(inline(whole)));
  let last = 0;
  let out = '';
  for (const match of whole.matchAll(mask)) {
    out += stars(inline(whole.slice(last, match.index))) + match[0];
    last = match.index + match[0].length;
  }
  return beginning(out + stars(inline(whole.slice(last))));
};

/** A heading's text: a closing row of `#` would be dropped. */
export const escapeHeading = (text: string): string => escapeText(text).replace(/(?<!\\)#+$/u, (marks) => `\\${marks.split('').join('\\')}`);

/** A cell's text. */
export const escapeCell = (text: string): string => escapeText(text).replaceAll('|', '\\|');
