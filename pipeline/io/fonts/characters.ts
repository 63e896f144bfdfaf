/**
 * Which characters an HTML page prints, and in which weight: a scanner for the pages that our own templates make. It
 * reads tags, raw text and character references as the HTML standard does, and forgives what it does not know.
 */

export interface PageCharacters {
  /** Every character that may be printed, also by CSS (`content`). */
  readonly all: ReadonlySet<string>;
  /** Those that may be printed bold. */
  readonly bold: ReadonlySet<string>;
  readonly italic: boolean;
}

const boldElements = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'th', 'strong', 'b', 'dt', 'summary', 'caption', 'figcaption']);
const italicElements = new Set(['em', 'i', 'cite', 'dfn', 'var', 'address']);
const voidElements = new Set(['area', 'base', 'br', 'col', 'embed', 'hr', 'img', 'input', 'link', 'meta', 'source', 'track', 'wbr']);
const named: Readonly<Record<string, string>> = {
  amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: '\u00a0', ensp: '\u2002', emsp: '\u2003', thinsp: '\u2009', hairsp: '\u200a',
  ndash: '–', mdash: '—', hellip: '…', middot: '·', bull: '•', lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', times: '×', divide: '÷',
  minus: '−', plusmn: '±', deg: '°', copy: '©', reg: '®', trade: '™', sect: '§', para: '¶', dagger: '†', Dagger: '‡', larr: '←', uarr: '↑',
  rarr: '→', darr: '↓', le: '≤', ge: '≥', ne: '≠', asymp: '≈', laquo: '«', raquo: '»', prime: '′', Prime: '″', permil: '‰', euro: '€',
  pound: '£', yen: '¥', frac12: '½', frac14: '¼', frac34: '¾', sup2: '²', sup3: '³', zwj: '\u200d', zwnj: '\u200c', shy: '\u00ad',
};

const fromCode = (code: number): string => (Number.isInteger(code) && code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');

/** Character references to characters; unknown names stay as they are. */
export const decodeReferences = (text: string): string =>
  text.replace(/&(?:#x([0-9a-f]+)|#(\d+)|([a-z][a-z0-9]*));?/giu, (whole, hex?: string, decimal?: string, name?: string) =>
    hex !== undefined ? fromCode(Number.parseInt(hex, 16)) : decimal !== undefined ? fromCode(Number(decimal)) : (named[name ?? ''] ?? whole));

/** Characters in a style sheet that may be printed: those outside ASCII, and escapes (`\2014`). */
const styleText = (css: string): string =>
  css.replace(/\\([0-9a-f]{1,6})\s?/giu, (_, hex: string) => fromCode(Number.parseInt(hex, 16))).replace(/url\([^)]*\)|\p{ASCII}+/gu, '');

const isBold = (name: string, attributes: string): boolean =>
  boldElements.has(name)
  || /\sclass\s*=\s*(?:"(?:[^"]*\s)?bold(?:\s[^"]*)?"|'(?:[^']*\s)?bold(?:\s[^']*)?'|bold(?=[\s/>]|$))/u.test(attributes)
  || /font-weight\s*(?:=\s*["']?|:\s*)(?:bold|[6-9]00)/u.test(attributes);

/** Comments, raw-text elements whole, tags, and text between them. */
const tokens = /<!--[\s\S]*?(?:-->|$)|<(style|script|template)\b[^>]*>([\s\S]*?)(?:<\/\1\s*>|$)|<(\/?)([a-z][^\s/>]*)((?:"[^"]*"|'[^']*'|[^"'>])*)>|<![^>]*>|[^<]+|</giu;

const addAll = (set: Set<string>, text: string): void => {
  for (const character of text) set.add(character);
};

/** The characters of a page. Attributes count where CSS can print them (`data-…`). */
export const pageCharacters = (html: string): PageCharacters => {
  const all = new Set<string>();
  const bold = new Set<string>();
  const open: { name: string; bold: boolean }[] = [];
  let italic = false;
  for (const [token, raw, rawText, slash, tag, attributes = ''] of html.matchAll(tokens)) {
    const name = tag?.toLowerCase();
    if (raw !== undefined) {
      if (raw.toLowerCase() !== 'style') continue;
      italic ||= /font-style\s*:\s*(?:italic|oblique)|font\s*:[^;}]*\bitalic\b/u.test(rawText ?? '');
      for (const set of [all, bold]) addAll(set, styleText(rawText ?? ''));
    } else if (name === undefined) {
      if (token.startsWith('<!')) continue;
      const text = decodeReferences(token);
      addAll(all, text);
      if (open.some((element) => element.bold)) addAll(bold, text);
    } else if (slash === '/') {
      const start = open.findLastIndex((element) => element.name === name);
      if (start >= 0) open.length = start;
    } else {
      for (const [, value = ''] of attributes.matchAll(/\sdata-[\w-]+\s*=\s*"([^"]*)"/gu)) addAll(all, decodeReferences(value));
      italic ||= italicElements.has(name);
      if (!voidElements.has(name) && !attributes.endsWith('/')) open.push({ name, bold: isBold(name, attributes) });
    }
  }
  return { all, bold, italic };
};
