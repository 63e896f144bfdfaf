/** Operators that leave something on paper (ISO 32000-1, table 51): what has one is either told by a tag or an artifact. */
const paints: ReadonlySet<string> = new Set(['f', 'F', 'f*', 'S', 's', 'B', 'B*', 'b', 'b*', 'Tj', 'TJ', 'Do', 'sh']);
const shows: ReadonlySet<string> = new Set(['Tj', 'TJ']);

/**
 * A line as Chromium writes it: operands, then operators. Strings in parentheses and inline pictures, in which anything may
 * stand, it does not write; a page that has them is left as it is.
 */
const understood = /^[\w\s.+\-*/<>[\]]*$/u;

const operatorOf = (line: string): string => (line.endsWith('BDC') || line.endsWith('BMC') ? line.slice(-3) : line.slice(line.lastIndexOf(' ') + 1));

const artifact = '/Artifact BMC';
/** Running heads and feet: Chromium paints them before and after the page's text, in no mark. */
const pagination = '/Artifact <</Type /Pagination >>BDC';

interface Stretch {
  readonly lines: readonly string[];
  /** The mark that it stands in: `/P <</MCID 3 >>BDC`; null outside of all. */
  readonly mark: string | null;
  readonly paints: boolean;
  readonly shows: boolean;
}

/** The stretches between outermost marks, in order; null of a page that is not written as Chromium writes. */
const stretchesOf = (content: string): readonly Stretch[] | null => {
  const stretches: Stretch[] = [];
  let lines: string[] = [];
  let operators = new Set<string>();
  let mark: string | null = null;
  let inner = 0;
  let inText = false;
  const close = (): void => {
    stretches.push({ lines, mark, paints: [...operators].some((one) => paints.has(one)), shows: [...operators].some((one) => shows.has(one)) });
    lines = [];
    operators = new Set();
  };
  for (const line of content.split('\n')) {
    if (!understood.test(line)) return null;
    const operator = operatorOf(line);
    if (operator === 'BT' || operator === 'ET') inText = operator === 'BT';
    const [opens, ends] = [operator === 'BDC' || operator === 'BMC', operator === 'EMC'];
    // A mark within a mark, or within a text object: what a ligature stands for.
    const within = opens ? mark !== null || inText : inner > 0;
    if (within || !(opens || ends)) {
      inner += within ? (opens ? 1 : ends ? -1 : 0) : 0;
      operators.add(operator);
      lines.push(line);
      continue;
    }
    if (inText || (ends && mark === null)) return null;
    close();
    mark = opens ? line : null;
  }
  close();
  return mark === null && inner === 0 ? stretches : null;
};

const numberOf = (mark: string): number => Number(/\/MCID (\d+)/u.exec(mark)?.[1] ?? Number.NaN);

/** What of a page's content was marked otherwise. */
export interface MarkedContent {
  readonly content: string;
  /** Numbers of marked content that are artifacts now. */
  readonly dropped: ReadonlySet<number>;
}

/**
 * Marks as artifacts what a page paints outside of all marks, and marked content of `bare` (its numbers) that shows no text:
 * rules and grounds of an element that holds others. Null where the content is not written as Chromium writes it. Takes
 * time in proportion to its length.
 */
export const markArtifacts = (content: string, bare: ReadonlySet<number>): MarkedContent | null => {
  const stretches = stretchesOf(content);
  if (stretches === null) return null;
  const dropped = new Set<number>();
  const lines = stretches.flatMap(({ lines: own, mark, paints: painted, shows: shown }) => {
    if (mark === null) return painted ? [shown ? pagination : artifact, ...own, 'EMC'] : own;
    const number = numberOf(mark);
    const plain = bare.has(number) && !shown;
    if (plain) dropped.add(number);
    return [plain ? artifact : mark, ...own, 'EMC'];
  });
  return { content: lines.join('\n'), dropped };
};
