/** Half-open span of a text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Marks that open and close: within a pair no sentence ends. */
const pairs: Readonly<Record<string, string>> = {
  '“': '”', '‘': '’', '「': '」', '『': '』', '（': '）', '(': ')', '《': '》', '〈': '〉', '【': '】', '〔': '〕', '［': '］', '[': ']',
};
const closers = new Set(Object.values(pairs));
const enders = new Set(['。', '！', '？', '!', '?', '｡']);

/**
 * Straight quotes open and close by turns. Where their number is odd, nobody can say which is which: they are plain.
 */
const straightQuotes = (text: string): ReadonlyMap<number, number> => {
  const places = [...text.matchAll(/"/gu)].map((match) => match.index);
  if (places.length % 2 === 1) return new Map();
  return new Map(places.flatMap((at, index): readonly (readonly [number, number])[] => (index % 2 === 0 ? [[at, places[index + 1] ?? at]] : [])));
};

/** Where each opening mark is closed; marks that are never closed (or never opened) count as plain characters. */
const closings = (text: string): ReadonlyMap<number, number> => {
  const found = new Map<number, number>(straightQuotes(text));
  const open: { readonly close: string; readonly at: number }[] = [];
  const waiting = new Map<string, number>();
  const count = (close: string, by: number): void => void waiting.set(close, (waiting.get(close) ?? 0) + by);
  for (let at = 0; at < text.length; at += 1) {
    const character = text[at] ?? '';
    const close = pairs[character];
    if (close !== undefined) {
      open.push({ close, at });
      count(close, 1);
    } else if (closers.has(character) && (waiting.get(character) ?? 0) > 0) {
      // What was opened since and never closed is plain.
      for (let mark = open.pop(); mark; mark = open.pop()) {
        count(mark.close, -1);
        if (mark.close !== character) continue;
        found.set(mark.at, at);
        break;
      }
    }
  }
  return found;
};

const pastClosers = (text: string, at: number): number => {
  let end = at;
  while (closers.has(text[end] ?? '')) end += 1;
  return end;
};

/** Past a sentence's end at `at`: the rest of its marks (`？！`, `……`) and the closing marks that follow. */
const endOf = (text: string, at: number): number => {
  let end = at + 1;
  while (enders.has(text[end] ?? '') || text[end] === '…') end += 1;
  return pastClosers(text, end);
};

/** `……` ends a sentence where nothing but white space or a new sentence follows; `…` alone, or before 、，等, does not. */
const endsByDots = (text: string, at: number): boolean =>
  text.startsWith('……', at) && !/^…*[\s”’」』）)》】]*[，、；：,;:等的地得之]/u.test(text.slice(at + 2, at + 12));

/** ASCII ! and ? end a sentence only beside Chinese: in `Yahoo! Inc` or a file name they are letters. */
const isEnd = (text: string, at: number): boolean => {
  const mark = text[at];
  if (mark !== '!' && mark !== '?') return true;
  const beside = `${text[at - 1] ?? ''}${text[at + 1] ?? ''}`;
  return /\p{Script=Han}/u.test(beside) && !/[\w/]/u.test(text[at + 1] ?? '');
};

/**
 * Whether what a pair of marks holds is a sentence of its own. A quotation is one if it ends as one and is introduced
 * (`他说：“好。”她走了。` breaks after 好。”) or begins the sentence; a slogan within one (`以“冲啊！”为口号`) is none.
 * A bracket is one only where it begins the sentence.
 */
const isWhole = (text: string, start: number, open: number, close: number): boolean => {
  let last = close - 1;
  while (last > open && (closers.has(text[last] ?? '') || text[last] === '"')) last -= 1;
  if (!enders.has(text[last] ?? '') && text.slice(last - 1, last + 1) !== '……') return false;
  const before = text.slice(start, open).trimEnd();
  return before === '' || ('“「『"'.includes(text[open] ?? ' ') && '：:，,—'.includes(before.at(-1) ?? ' '));
};

/** Whether what follows a closed quotation goes on with the sentence (`“好！”的口号`, `“好。”，他说`). */
const goesOn = (text: string, at: number): boolean => /^[\s]*[，、；：,;:。！？的地得和与及等之是]/u.test(text.slice(at, at + 4));

/**
 * Cuts a Chinese text into sentences: after 。！？…… and the closing marks that follow, never inside quotes or brackets,
 * never at ：；、 (design, section 4). A mark that opens and is never closed shelters nothing, so that a slip of the pen
 * does not swallow the rest of a paragraph. Spans leave out white space at their ends; joined they hold all else.
 * Source of the marks: GB/T 15834.
 */
export const splitSentences = (text: string): readonly Span[] => {
  const closed = closings(text);
  const spans: Span[] = [];
  let start = 0;
  const cut = (end: number): void => {
    let [from, to] = [start, end];
    while (from < to && /\s/u.test(text[from] ?? '')) from += 1;
    while (to > from && /\s/u.test(text[to - 1] ?? '')) to -= 1;
    if (to > from) spans.push({ start: from, end: to });
    start = end;
  };
  for (let at = 0; at < text.length; ) {
    const close = closed.get(at);
    if (close !== undefined) {
      const end = pastClosers(text, close + 1);
      if (isWhole(text, start, at, close) && !goesOn(text, end)) cut(end);
      at = Math.max(close + 1, start);
    } else if (enders.has(text[at] ?? '') ? isEnd(text, at) : endsByDots(text, at)) {
      at = endOf(text, at);
      cut(at);
    } else at += 1;
  }
  cut(text.length);
  return spans;
};
