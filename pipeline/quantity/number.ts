import { Decimal } from 'decimal.js';

/** Our own Decimal: exact for every number we accept (see `maxDigits`), whatever others set on the shared one. */
export const Exact = Decimal.clone({ precision: 240, rounding: Decimal.ROUND_HALF_UP, toExpNeg: -400, toExpPos: 400 });
export type Exact = Decimal;

const tens: readonly Exact[] = Array.from({ length: 41 }, (_, power) => new Exact(`1e${power}`));

/** 10^power. */
export const tenTo = (power: number): Exact => tens[power] ?? new Exact(10).pow(power);

/** More digits than this are no measurement, but a slip or an attack. */
const maxDigits = 40;

const fullWidth: Readonly<Record<string, string>> = { '，': ',', '．': '.', '－': '-', '−': '-', '﹣': '-', '＋': '+', '％': '%' };

/** Full-width digits and marks as plain ones; no-break and thin spaces as spaces. */
export const plainDigits = (text: string): string =>
  text
    .replace(/[０-９]/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) - 0xfee0))
    .replace(/[，．－−﹣＋％]/gu, (mark) => fullWidth[mark] ?? mark)
    .replace(/[\u00a0\u2009\u202f\u3000]/gu, ' ')
    .trim();

const plain = /^([+-]?)(\d+)(?:\.(\d+))?$/u;
const grouped = /^([+-]?)(\d{1,3}(?:,\d{3})+|\d{1,3}(?: \d{3})+)(?:\.(\d+))?$/u;

/**
 * The digits of a number as written, or null: `2986.41`, `2,986.41`, `2 986.41`, `２９８６．４１`, `−1.6`, `+3`.
 * Trailing zeros stay. A comma that does not part groups of three, an exponent (a spreadsheet's export has already
 * lost digits there) and a bare point are no number.
 */
export const readNumber = (text: string): string | null => {
  const clean = plainDigits(text);
  const match = plain.exec(clean) ?? grouped.exec(clean);
  if (!match) return null;
  const [, sign = '', whole = '', decimals] = match;
  const digits = whole.replace(/[, ]/gu, '');
  if (digits.length + (decimals?.length ?? 0) > maxDigits) return null;
  const body = digits.replace(/^0+(?=\d)/u, '') + (decimals === undefined ? '' : `.${decimals}`);
  return sign === '-' && /[1-9]/u.test(body) ? `-${body}` : body;
};

/** How many digits stand after the point. */
export const decimalsOf = (digits: string): number => {
  const point = digits.indexOf('.');
  return point < 0 ? 0 : digits.length - point - 1;
};

/** Groups of three with commas, for English. */
export const withCommas = (digits: string): string => {
  const [whole = '', decimals] = digits.split('.');
  const groups = whole.replace(/\B(?=(?:\d{3})+$)/gu, ',');
  return decimals === undefined ? groups : `${groups}.${decimals}`;
};

/** The digits times 10^power, exactly (`0.24`, 2 → `24`); null if they are none. */
export const shiftPoint = (digits: string, power: number): string | null =>
  /^-?\d+(?:\.\d+)?(?:[eE][+-]?\d{1,2})?$/u.test(digits) ? new Exact(digits).times(new Exact(10).pow(power)).toFixed() : null;
