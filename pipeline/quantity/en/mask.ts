import { currencyMarks, unitWords } from './lexicon/units.ts';
import { moneyMagnitudes, shortMagnitudes } from './lexicon/numbers.ts';

/** Stretches that hold digits and no quantities, as regular expressions with bounded repeats (linear in the text). */
const plain: readonly RegExp[] = [
  /\b[\w.+-]{1,64}@[\w-]{1,64}(?:\.[\w-]{1,64}){1,4}/gu,
  /\b[\w-]{1,40}\.(?:com|cn|net|org|gov|hk)\b(?:[./][\w./?=&%-]{0,8000})?/gu,
  /\+\d{1,3}[ -]?(?:\(\d{1,4}\)[ -]?)?\d{1,4}(?:[ -]\d{2,8}){1,4}/gu,
  /\b(?:Tel|Telephone|Phone|Fax|Hotline|hotline|Mobile|WhatsApp|call|dial)\b[^\w\n]{0,4}(?:(?:number|no)\.?:?\s?)?\(?\+?\d[\d ()-]{2,24}\d/gu,
  /\b0\d{2,3}-\d{7,8}\b|\b\d{4}[ -]\d{4}\b(?=\s?(?:\(|$|;|\.\s))/gmu,
  // Numbers of paragraphs, headings and notes.
  /^[ ]{0,200}(?:\(\d{1,3}\)|\d{1,3}(?:\.\d{1,2}){0,3}[.)](?=\s))/gmu,
  /^[ ]{0,200}\d{1,2}\.\d{1,2}(?:\.\d{1,2})?(?=\s{1,40}[A-Z][a-z])/gmu,
  /\[\d{1,4}\]|〔\d{4}〕/gu,
  /(?<=[\s;,:])\((?:\d{1,2}|[ivx]{1,4}|[a-z])\)(?=\s)/gu,
  // Listings and stock codes.
  /\((?:HKEX|SEHK|HKSE|NYSE|NASDAQ|Nasdaq|SSE|SZSE|LSE|TSE|Stock|stock|Shanghai|Shenzhen|Hong Kong)[^)\n]{0,8}[:：][^)\n]{1,30}\)/gu,
  /\b[Ss]tock [Cc]odes?:? ?\d{3,6}(?:\.[A-Z]{2})?|\b\d{3,6}\.(?:SH|SZ|HK|SS)\b/gu,
  // Clock times.
  /\b\d{1,2}(?:[:.]\d{2}){0,2}\s?[ap]\.?m\b\.?/gu,
  /(?<=\b(?:at|until|till|before|after|by|from|to|around|about) )\d{1,2}:\d{2}(?::\d{2})?(?! ?[\d:])(?!:)/gu,
  /\b\d{1,2}:\d{2}(?=\s?(?:hours|hrs|GMT|UTC|Beijing time)\b)/gu,
  /(?<![\d:.])\d{1,2}:\d{2}\s?(?:[-–]|to)\s?\d{1,2}:\d{2}(?![\d:])|\b\d{1,3}\/F\b/gu,
  /\b(?:COVID|SARS)-\d{1,40}|\bPM ?2\.5\b|\bPM ?10\b|\bCO2\b/gu,
  /\b\d{1,2}\s?\+\s?(?:\d{1,2}|[NnXx])(?:\s?\+\s?\w){0,3}\b/gu,
  /\b[23](?:\.0)(?=\s{1,40}(?:era|version|edition))|\b(?:Industry|Web|Version|version|Internet)\s\d\.\d/gu,
  /#\d{1,40}/gu,
  // A leading nought: a number of an issue, a file, a house.
  /(?<![\d/])\d{1,4}\/0\d{1,3}(?![\d/])|(?<=[\s(])0\d{1,5}(?![\d:/-]|\.\d)/gu,
];

const periodHeads = new Set(['Q', 'H', 'FY', 'RMBY', 'COP']);

/** Words that a hyphen ties to a year or a count, not to a code. */
const wordHeads = /^(?:NO|No|Mid|End|Early|Late|Top|Pre|Post|Phase|Under|Over|Sub|January|February|March|April|May|June|July|August|September|October|November|December|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept?|Oct|Nov|Dec|Year|Article|Grade|Between|From|Some|About|Nearly)$/u;

/** Letters glued to digits: a code (5G, C919, KT-7), unless the letters are a currency, a unit, a magnitude or a period. */
const isCode = (text: string): boolean => {
  const head = /^([A-Za-z]+)(-?)\d/u.exec(text);
  if (head) {
    const [, letters = '', hyphen] = head;
    if (/^[ckm]?m$/u.test(letters) || letters in currencyMarks || (periodHeads.has(letters) && letters !== 'COP')) return false;
    return hyphen === '' ? !/^(?:mid|end|top|early|late|and|to|of|in)$/iu.test(letters) : /^[A-Z]{1,7}[a-z]?$|^[A-Z][a-z']{2,11}$/u.test(letters) && !wordHeads.test(letters);
  }
  // 1H23, 3Q2024: parts of a year.
  if (/^[1-4][HQ](?:20)?\d\d$/u.test(text) || /^[1-4][HQ]$/u.test(text)) return false;
  const tail = /^\d[\d.,]*-?([A-Za-z]+)/u.exec(text)?.[1] ?? '';
  if (/^(?:st|nd|rd|th|s)$/u.test(tail) || tail in shortMagnitudes || /^[mk]$/u.test(tail) || unitWords.has(tail) || tail.length > 6) return false;
  return /^[A-Z]/u.test(tail) && !(tail in moneyMagnitudes && /^[MBT]$/u.test(tail));
};

const glued = /\b(?:[A-Za-z]{1,12}-?\d[\w-]{0,20}(?:\.\d+)?|\d[\d.,]{0,12}[A-Za-z]{1,8}(?:-[A-Za-z]{1,8})?)/gu;

const address = /\b(?:https?:\/\/|www\.)(?=\S)/gu;

/** Addresses reach to the next white space, however far that is. */
const maskAddresses = (shadow: string, mask: Uint8Array): void => {
  const gap = /\s/gu;
  let end = 0;
  for (const { index } of shadow.matchAll(address)) {
    if (index < end) continue;
    gap.lastIndex = index;
    end = gap.exec(shadow)?.index ?? shadow.length;
    mask.fill(1, index, end);
  }
};

/** Marks each UTF-16 unit that belongs to such a stretch: 1 masked, 0 free. */
export const maskOf = (shadow: string): Uint8Array => {
  const mask = new Uint8Array(shadow.length);
  maskAddresses(shadow, mask);
  for (const pattern of plain) {
    for (const match of shadow.matchAll(pattern)) mask.fill(1, match.index, match.index + match[0].length);
  }
  for (const match of shadow.matchAll(glued)) {
    const money = /[$¥€£]\s?$/u.test(shadow.slice(Math.max(0, match.index - 2), match.index));
    if (!money && isCode(match[0])) {
      const length = /^[A-Za-z]/u.test(match[0]) ? match[0].length : (/^\d[\d.,]*[A-Za-z]+/u.exec(match[0])?.[0].length ?? 0);
      mask.fill(1, match.index, match.index + length);
    }
  }
  return mask;
};
