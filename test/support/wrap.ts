/** How a program breaks text to lines: to columns, of which a Chinese character takes two, to characters, or wherever the margin falls. */
export interface Breaking {
  readonly width: number;
  readonly by: 'columns' | 'characters' | 'cells';
  /** What stands before the first line of a paragraph. */
  readonly indent: string;
  /** Whether an empty line parts paragraphs. */
  readonly blank: boolean;
}

const columnsOf = (text: string): number => [...text].reduce((sum, char) => sum + (/[—…“”‘’①-⑳\u2E80-\uFFE6]/u.test(char) ? 2 : 1), 0);

/** What begins no line: it hangs over the margin. */
const noStart = /^[，。；：、！？）”’》」』%％]/u;

const broken = (text: string, { width, by, indent }: Breaking): readonly string[] => {
  const measure = by === 'characters' ? (line: string): number => line.length : columnsOf;
  const tokens = by === 'cells' ? [...text] : (text.match(/[\w.,%+/-]+|[^\w.,%+/-]/gu) ?? []);
  const lines: string[] = [];
  let line = indent;
  for (const token of tokens) {
    if (measure(line + token) <= width || line.trim() === '' || (by !== 'cells' && noStart.test(token))) line += token;
    else {
      lines.push(line);
      line = token.trimStart();
    }
  }
  return [...lines, line];
};

/** Title, headings and paragraphs as a text whose lines are broken. */
export const brokenText = (title: string, parts: readonly { readonly text: string; readonly heading: boolean }[], breaking: Breaking): string =>
  [title, ...(breaking.blank ? [''] : []), ...parts.flatMap(({ text, heading }) => [...broken(text, heading ? { ...breaking, indent: '' } : breaking), ...(breaking.blank ? [''] : [])])].join('\n');
