/** Characters of Chinese text: Han, Chinese marks, and the stars of a masked name. */
const chinese = /[\p{Script=Han}。，、；：？！“”‘’（）《》〈〉【】「」『』…—％*]/u;
const fullWidth: Readonly<Record<string, string>> = { ',': '，', ';': '；', ':': '：', '?': '？', '!': '！', '(': '（', ')': '）' };
/** Stretches whose marks are their own: addresses and mail addresses (a name of more than 64 characters is none, RFC 5321). */
const verbatim = /(?:https?:\/\/|www\.)[^\s\p{Script=Han}，。；：！？（）]+|(?<![\w.+-])[\w.+-]{1,64}@[\w-]+(?:\.[\w-]+)+/gu;

/** What stands before and after, other marks that may change skipped: the answer must not depend on their order. */
const before = (text: string, at: number): string => /(.)[\s,;:?!()]*$/su.exec(text.slice(Math.max(0, at - 12), at))?.[1] ?? '';
const after = (text: string, at: number): string => /^[\s,;:?!()]*(.)/su.exec(text.slice(at + 1, at + 13))?.[1] ?? '';

/** Partners of brackets: index of each `(` to that of its `)`, and back. */
const partners = (text: string): ReadonlyMap<number, number> => {
  const open: number[] = [];
  const pairs = new Map<number, number>();
  for (const { 0: mark, index } of text.matchAll(/[()（）]/gu)) {
    if (mark === '(' || mark === '（') open.push(index);
    else {
      const start = open.pop();
      if (start !== undefined) pairs.set(start, index).set(index, start);
    }
  }
  return pairs;
};

/** Of each place, where the next Han character stands; looked up once, for brackets may nest without end. */
const nextHan = (text: string): Int32Array => {
  const next = new Int32Array(text.length + 1).fill(text.length);
  let from = 0;
  for (const { index } of text.matchAll(/\p{Script=Han}/gu)) {
    next.fill(index, from, index + 1);
    from = index + 1;
  }
  return next;
};

const bracketIsChinese = (text: string, at: number, partner: number | undefined, han: Int32Array): boolean => {
  if (partner === undefined) return chinese.test(before(text, at)) && !/\d/u.test(before(text, at));
  const [start, end] = at < partner ? [at, partner] : [partner, at];
  return chinese.test(before(text, start)) || (han[start + 1] ?? end) < end;
};

const markIsChinese = (text: string, at: number, hasHan: boolean): boolean => {
  const mark = text[at];
  const [left, right] = [before(text, at), after(text, at)];
  if (mark === ',' && /\d/u.test(text[at - 1] ?? '') && /^\d{3}(?!\d)/u.test(text.slice(at + 1, at + 5))) return false;
  if (mark === ':' && /\d/u.test(text[at - 1] ?? '') && /\d/u.test(text[at + 1] ?? '')) return false;
  if (chinese.test(left)) return true;
  if (mark === '?' || mark === '!') return false;
  if (chinese.test(right)) return true;
  return mark !== ':' && /[%％)\d]/u.test(left) && /\d/u.test(right) && hasHan && text[at + 1] === right;
};

const once = (text: string): string => {
  const kept = [...text.matchAll(verbatim)].map(({ index, 0: { length } }) => [index, index + length] as const);
  const pairs = partners(text);
  const han = pairs.size > 0 ? nextHan(text) : new Int32Array();
  const hasHan = /\p{Script=Han}/u.test(text);
  let next = 0;
  return text.replace(/([,;:?!()])( ?)/gu, (whole, mark: string, space: string, at: number) => {
    while ((kept[next]?.[1] ?? Infinity) <= at) next += 1;
    if (at >= (kept[next]?.[0] ?? Infinity)) return whole;
    const changes = mark === '(' || mark === ')' ? bracketIsChinese(text, at, pairs.get(at), han) : markIsChinese(text, at, hasHan);
    return changes ? (fullWidth[mark] ?? mark) : mark + space;
  });
};

/** A changed mark is Chinese context for the next one; brackets nested and strung deeper than this are no text. */
const passes = 50;
/** A line of so many characters that is told in fewer passes: it is no sentence. */
const longLine = 10_000;

/** Full-width digits and letters as half-width ones, with the point, the mark of thousands and the sign of percent between and behind them: １，２１２．５％ is 1,212.5%. */
const narrowed = (text: string): string =>
  (/[０-９Ａ-Ｚａ-ｚ]/u.test(text) ? text.replace(/(?<=[\d０-９])．(?=[\d０-９])/gu, '.').replace(/(?<=[０-９])，(?=[０-９]{3}(?![\d０-９]))/gu, ',').replace(/(?<=[\d０-９])％/gu, '%').replace(/[０-９Ａ-Ｚａ-ｚ]/gu, (char) => String.fromCharCode(char.charCodeAt(0) - 0xfee0)) : text);

/** Straight quotation marks in pairs, three points and two hyphens of Chinese text as its own marks. A pair stands at a Han character or a Chinese mark; a line with an odd number of them keeps them. */
const quoted = (text: string): string => {
  if (!/\p{Script=Han}/u.test(text) || !/"|\.{3}|--/u.test(text)) return text;
  const even = (text.match(/"/gu)?.length ?? 0) % 2 === 0;
  let count = 0;
  const paired = even ? text.replace(/"/gu, () => (count++ % 2 === 0 ? '“' : '”')) : text;
  return paired.replace(/(?<=[\p{Script=Han}，。；：？！”’）》])(?:\.{3,6})/gu, '……').replace(/(?<=[\p{Script=Han}”’）》])--(?=[\p{Script=Han}“‘（《])/gu, '——');
};

/** A full stop of Latin type behind a Chinese sentence: 闸门已开. */
const stopped = (text: string): string =>
  text.replace(/(?<=\p{Script=Han}{4}[”’）》]?)\.(?=[”’）]?(?:$|\p{Script=Han}))|(?<=\d[万亿]?\p{Script=Han}{1,3}[”’）》]?)\.(?=[”’）]?$)/gu, '。');

/**
 * Sets the ASCII marks , ; : ? ! ( ) of Chinese text as full-width ones (GB/T 15834), as import writes it. Decimals,
 * times, thousands, addresses and marks among Latin words stay; brackets change in pairs; a space after a changed mark
 * goes. Straight quotation marks, ... and -- become Chinese ones, a full stop behind Han 。, and full-width digits and
 * letters half-width ones. No other character changes.
 */
export const chinesePunctuation = (text: string): string => {
  let now = stopped(quoted(narrowed(text)));
  if (!/[,;:?!()]/u.test(text)) return now;
  for (let pass = 0; pass < (text.length > longLine ? 5 : passes); pass += 1) {
    const then = once(now);
    if (then === now) break;
    now = then;
  }
  return now;
};
