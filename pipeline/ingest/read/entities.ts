const named: ReadonlyMap<string, string> = new Map(Object.entries({
  nbsp: '\u00A0', ensp: '\u2002', emsp: '\u2003', amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", ldquo: '“', rdquo: '”', lsquo: '‘', rsquo: '’',
  mdash: '—', ndash: '–', hellip: '…', middot: '·', bull: '•', times: '×', deg: '°', permil: '‰', laquo: '«', raquo: '»', copy: '©', reg: '®', trade: '™', sup1: '¹', sup2: '²', sup3: '³', frac12: '½', frac14: '¼', frac34: '¾', plusmn: '±', divide: '÷', minus: '−', asymp: '≈', ne: '≠', le: '≤', ge: '≥', infin: '∞', sum: '∑', radic: '√', sim: '∼', prime: '′', micro: 'µ', yen: '¥', euro: '€', pound: '£', cent: '¢', sect: '§', para: '¶', rarr: '→', larr: '←', uarr: '↑', darr: '↓', thinsp: '\u2009', alpha: 'α', beta: 'β', gamma: 'γ', delta: 'δ', lambda: 'λ', mu: 'μ', pi: 'π', rho: 'ρ', sigma: 'σ', theta: 'θ', omega: 'ω', Delta: 'Δ', Omega: 'Ω', zwnj: '\u200C', zwsp: '\u200B', percnt: '%', comma: ',', period: '.', colon: ':', semi: ';', excl: '!', quest: '?', lpar: '(', rpar: ')', lsqb: '[', rsqb: ']', num: '#', plus: '+', equals: '=', ast: '*', sol: '/', commat: '@', dollar: '$', lowbar: '_', hyphen: '‐', horbar: '―', ordm: 'º',
}));

/** Of these pages leave out the semicolon as well. */
const unclosed = /&(nbsp|ldquo|rdquo|mdash|hellip|middot|quot|amp|lt|gt)(?![a-zA-Z\d;=])/gu;
/** &amp;ldquo;: what was made an entity once more when the text was copied from a page's source. */
const again = /&amp;(?=(?:amp;)?(?:#\d{2,7}|#[xX][\da-fA-F]{2,6}|[a-zA-Z]{2,8}\d{0,2});)/gu;

/**
 * Entities of HTML that a text was left with when it was taken from a page, as the characters they stand for; what is no
 * entity of a page of text (&unknown;, &#0;) stays as it stands.
 */
export const withoutEntities = (text: string): string =>
  text.includes('&')
    ? text.replace(again, '&').replace(again, '&').replace(/&(?:#(\d{2,7})|#[xX]([\da-fA-F]{2,6})|([a-zA-Z]{2,8}\d{0,2}));/gu, (whole, decimal?: string, hex?: string, name?: string) => {
      const code = decimal !== undefined ? Number(decimal) : hex !== undefined ? Number.parseInt(hex, 16) : null;
      if (code === null) return named.get(name ?? '') ?? whole;
      return code >= 32 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : whole;
    }).replace(unclosed, (whole, name: string) => named.get(name) ?? whole)
    : text;
