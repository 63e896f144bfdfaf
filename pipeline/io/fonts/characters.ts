import { boldSelectors, isSetBold, type BoldSelector, type StyledElement } from './weights.ts';

/**
 * Which characters an HTML page prints, and in which weight: a scanner for the pages that our own templates make. It
 * reads tags, raw text and character references as the HTML standard does, and forgives what it does not know.
 */

export interface PageCharacters {
  /** Every character that may be printed, also by CSS (`content`). */
  readonly all: ReadonlySet<string>;
  /** Those that may be printed bold. */
  readonly bold: ReadonlySet<string>;
  /** Those that stand in Chinese text, or in text of no stated language. */
  readonly chinese: ReadonlySet<string>;
  readonly italic: boolean;
  /** The page is in English: Chinese is what it quotes. */
  readonly english: boolean;
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
  css.replace(/url\([^)]*(?:\)|$)/giu, '')
    .replace(/\\([0-9a-f]{1,6})\s?/giu, (_, hex: string) => fromCode(Number.parseInt(hex, 16)))
    .replace(/\p{ASCII}+/gu, '');

/** Whether a style sheet sets something in italics besides elements that are so by themselves, which show when they are used. */
const stylesItalic = (css: string): boolean =>
  css.split('}').some((rule) => {
    const [selector = '', ...declarations] = rule.split('{');
    if (!/font-style\s*:\s*(?:italic|oblique)|font\s*:[^;]*\bitalic\b/u.test(declarations.join('{'))) return false;
    return !selector.split(',').every((one) => italicElements.has(/^\s*([a-z]+)/iu.exec(one)?.[1]?.toLowerCase() ?? ''));
  });

const isBold = (name: string, attributes: string): boolean =>
  boldElements.has(name)
  || /\sclass\s*=\s*(?:"(?:[^"]*\s)?bold(?:\s[^"]*)?"|'(?:[^']*\s)?bold(?:\s[^']*)?'|bold(?=[\s/>]|$))/u.test(attributes)
  || /font-weight\s*(?:=\s*["']?|:\s*)(?:bold|[6-9]00)/u.test(attributes);

type Token =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'style'; readonly text: string }
  | { readonly kind: 'data'; readonly text: string }
  | { readonly kind: 'start' | 'end'; readonly name: string; readonly attributes: string };

const rawText = new Set(['style', 'script', 'template']);

/** Offset after the `>` that ends a tag, quoted values passed over; the text's length if none does. */
const tagEnd = (html: string, from: number): number => {
  let quote = '';
  for (let at = from; at < html.length; at += 1) {
    const character = html[at] ?? '';
    if (quote !== '') quote = character === quote ? '' : quote;
    else if (character === '>') return at + 1;
    else if (character === '"' || character === "'") quote = character;
  }
  return html.length;
};

const after = (html: string, mark: string, from: number): number => {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
};

/** Tags, text and style sheets in order. Each character is looked at once, whatever the text. */
const tokens = function* (html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const tag = html[at] === '<' ? /^<(\/?)([a-z][^\s/>]*)/iu.exec(html.slice(at, at + 64)) : null;
    if (html.startsWith('<!--', at)) at = after(html, '-->', at + 4);
    else if (html.startsWith('<!', at)) at = after(html, '>', at);
    else if (!tag) {
      const next = html.indexOf('<', at + 1);
      const end = next < 0 ? html.length : next;
      yield { kind: 'text', text: html.slice(at, end) };
      at = end;
    } else {
      const name = (tag[2] ?? '').toLowerCase();
      const end = tagEnd(html, at + tag[0].length);
      const attributes = html.slice(at + tag[0].length, end - 1);
      yield { kind: tag[1] === '/' ? 'end' : 'start', name, attributes };
      at = end;
      if (tag[1] === '' && rawText.has(name)) {
        const close = html.indexOf(`</${name}`, at);
        const stop = close < 0 ? html.length : close;
        if (name === 'style') yield { kind: 'style', text: html.slice(at, stop) };
        // Data that the page's script prints.
        else if (name === 'script' && /\btype\s*=\s*["']?application\/json/iu.test(attributes)) yield { kind: 'data', text: html.slice(at, stop) };
        at = stop;
      }
    }
  }
};

const addAll = (set: Set<string>, text: string): void => {
  for (const character of text) set.add(character);
};

const langOf = (attributes: string): string | null => /\slang\s*=\s*["']?([\w-]+)/iu.exec(attributes)?.[1]?.toLowerCase() ?? null;

const classesOf = (attributes: string): ReadonlySet<string> => new Set(/\sclass\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'>]+))/u.exec(attributes)?.slice(1).find((one) => one !== undefined)?.split(/\s+/u).filter((one) => one !== '') ?? []);

/** Elements that are open, how many of them are bold, and the language that the innermost of them states. */
const elementStack = () => {
  const open: (StyledElement & { readonly bold: boolean; readonly lang: string | null })[] = [];
  const counts = new Map<string, number>();
  let bold = 0;
  const count = (name: string, by: number): void => void counts.set(name, (counts.get(name) ?? 0) + by);
  return {
    isBold: (): boolean => bold > 0,
    lang: (): string | null => open.at(-1)?.lang ?? null,
    outer: (): readonly StyledElement[] => open,
    push: ({ name, classes }: StyledElement, isBoldElement: boolean, lang: string | null): void => {
      open.push({ name, classes, bold: isBoldElement, lang: lang ?? open.at(-1)?.lang ?? null });
      count(name, 1);
      if (isBoldElement) bold += 1;
    },
    /** Closes the element and those left open within; an end without a start is passed over. */
    pop: (name: string): void => {
      if ((counts.get(name) ?? 0) === 0) return;
      for (let last = open.pop(); last; last = open.pop()) {
        count(last.name, -1);
        if (last.bold) bold -= 1;
        if (last.name === name) return;
      }
    },
  };
};

/** The characters of a page. Attributes count where CSS can print them (`data-…`). */
export const pageCharacters = (html: string): PageCharacters => {
  const all = new Set<string>();
  const bold = new Set<string>();
  const chinese = new Set<string>();
  const open = elementStack();
  const selectors: BoldSelector[] = [];
  let italic = false;
  let english = false;
  for (const token of tokens(html)) {
    if (token.kind === 'style') {
      italic ||= stylesItalic(token.text);
      selectors.push(...boldSelectors(token.text));
      for (const set of [all, bold]) addAll(set, styleText(token.text));
    } else if (token.kind === 'data') {
      for (const set of [all, chinese]) addAll(set, token.text);
    } else if (token.kind === 'text') {
      const text = decodeReferences(token.text);
      addAll(all, text);
      if (open.isBold()) addAll(bold, text);
      if (!open.lang()?.startsWith('en')) addAll(chinese, text);
    } else if (token.kind === 'end') {
      open.pop(token.name);
    } else {
      const { name, attributes } = token;
      for (const [, value = ''] of attributes.matchAll(/\sdata-[\w-]+\s*=\s*"([^"]*)"/gu)) addAll(all, decodeReferences(value));
      italic ||= italicElements.has(name);
      const lang = langOf(attributes);
      if (name === 'html') english = lang?.startsWith('en') ?? false;
      const element = { name, classes: classesOf(attributes) };
      if (!voidElements.has(name) && !attributes.endsWith('/')) open.push(element, isBold(name, attributes) || isSetBold(element, open.outer(), selectors), lang);
    }
  }
  return { all, bold, chinese, italic, english };
};
