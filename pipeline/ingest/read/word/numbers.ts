import type { Xml } from './xml.ts';
import { child, childrenOf, valueOf } from './xml.ts';

/** One level of an automatic numbering. */
interface Level { readonly start: number; readonly format: string; readonly text: string; readonly style: string | undefined; readonly plain: boolean }
interface Numbering { readonly levels: readonly Level[]; readonly starts: ReadonlyMap<number, number>; readonly key: string }

export type Numberings = ReadonlyMap<string, Numbering>;

/** Word's own are no longer than some thirty characters. */
const longestLabel = 64;
const levelNumber = (text: string | undefined): number => Math.min(8, Math.max(0, Math.trunc(Number(text ?? 0)) || 0));

const levelOf = (element: Xml): Level => ({
  start: Number(valueOf(element, 'w:start') ?? 1), format: valueOf(element, 'w:numFmt') ?? 'decimal', text: (valueOf(element, 'w:lvlText') ?? '').slice(0, longestLabel), style: valueOf(element, 'w:pStyle'),
  // 第一部分, below it 1.1: the numbers of outer levels in digits, whatever they are written in themselves.
  plain: child(element, 'w:isLgl') !== undefined && valueOf(element, 'w:isLgl') !== '0' && valueOf(element, 'w:isLgl') !== 'false',
});

/** Reads numbering.xml: the numberings that paragraphs refer to, by their ids. */
export const readNumberings = (root: Xml | undefined): Numberings => {
  const abstracts = new Map(childrenOf(root, 'w:abstractNum').map((element) => {
    const levels: Level[] = [];
    for (const level of childrenOf(element, 'w:lvl')) levels[levelNumber(level.attributes['w:ilvl'])] = levelOf(level);
    return [element.attributes['w:abstractNumId'] ?? '', levels] as const;
  }));
  return new Map(childrenOf(root, 'w:num').map((element) => {
    const of = valueOf(element, 'w:abstractNumId') ?? '';
    const overrides = childrenOf(element, 'w:lvlOverride');
    const starts = new Map(overrides.flatMap((one) => {
      const start = valueOf(one, 'w:startOverride');
      return start === undefined ? [] : [[levelNumber(one.attributes['w:ilvl']), Number(start)] as const];
    }));
    const levels = [...(abstracts.get(of) ?? [])];
    for (const one of overrides) {
      const level = child(one, 'w:lvl');
      if (level) levels[levelNumber(one.attributes['w:ilvl'])] = levelOf(level);
    }
    const id = element.attributes['w:numId'] ?? '';
    return [id, { levels, starts, key: starts.size > 0 ? `n${id}` : `a${of}` }] as const;
  }));
};

const digits = '〇一二三四五六七八九';
const chinese = (n: number): string => {
  if (n < 10) return n === 0 ? '〇' : (digits[n] ?? '');
  if (n < 100) return `${n < 20 ? '' : digits[Math.floor(n / 10)]}十${n % 10 === 0 ? '' : digits[n % 10]}`;
  const rest = n % 100;
  return n < 1000 ? `${digits[Math.floor(n / 100)]}百${rest === 0 ? '' : rest < 10 ? `零${digits[rest]}` : `${rest < 20 ? '一' : ''}${chinese(rest)}`}` : String(n);
};
const roman = (n: number): string => {
  const units: readonly (readonly [number, string])[] = [[100, 'c'], [90, 'xc'], [50, 'l'], [40, 'xl'], [10, 'x'], [9, 'ix'], [5, 'v'], [4, 'iv'], [1, 'i']];
  let [left, out] = [Math.min(n, 399), ''];
  for (const [value, sign] of units) while (left >= value) { out += sign; left -= value; }
  return out;
};
const letter = (n: number): string => String.fromCharCode(97 + ((n - 1) % 26)).repeat(Math.min(9, Math.ceil(n / 26)));
const heavenly = '甲乙丙丁戊己庚辛壬癸';
const legal = '零壹贰叁肆伍陆柒捌玖';

/** A count as a format of numbering writes it; formats that Chinese documents do not have are written in digits. */
const written = (n: number, format: string): string => {
  switch (format) {
    case 'chineseCounting': case 'chineseCountingThousand': case 'japaneseCounting': case 'ideographDigital': case 'japaneseDigitalTenThousand': case 'taiwaneseCounting': case 'taiwaneseCountingThousand': return chinese(n);
    case 'chineseLegalSimplified': return n < 10 ? (legal[n] ?? '') : String(n);
    case 'ideographTraditional': return heavenly[(n - 1) % 10] ?? '';
    case 'decimalEnclosedCircle': case 'decimalEnclosedCircleChinese': return n <= 20 ? String.fromCharCode(0x245f + n) : String(n);
    case 'decimalEnclosedParen': return n <= 20 ? String.fromCharCode(0x2473 + n) : `(${n})`;
    case 'decimalFullWidth': return String(n).replace(/\d/gu, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));
    case 'upperLetter': return letter(n).toUpperCase();
    case 'lowerLetter': return letter(n);
    case 'upperRoman': return roman(n).toUpperCase();
    case 'lowerRoman': return roman(n);
    case 'decimalZero': return String(n).padStart(2, '0');
    case 'none': return '';
    default: return String(n);
  }
};

/** What a numbering writes before a paragraph; `bullet` for marks that are no number. */
export interface Label { readonly text: string; readonly bullet: boolean; readonly format: string }

/** Counts numbered paragraphs in reading order: call it once for each, with the numbering's id and level (0–8). */
export const numberCounter = (numberings: Numberings): ((id: string, level: number) => Label | null) => {
  const counts = new Map<string, number[]>();
  const begun = new Set<string>();
  return (id, at) => {
    const numbering = numberings.get(id);
    const level = numbering?.levels[at];
    if (!numbering || !level) return null;
    if (level.format === 'bullet') return { text: '', bullet: true, format: 'bullet' };
    const own = counts.get(numbering.key) ?? [];
    counts.set(numbering.key, own);
    const start = (index: number): number => numbering.starts.get(index) ?? numbering.levels[index]?.start ?? 1;
    if (numbering.starts.has(at) && !begun.has(`${id}/${at}`)) own.length = Math.min(own.length, at);
    begun.add(`${id}/${at}`);
    for (let index = 0; index < at; index += 1) own[index] ??= start(index);
    own[at] = own[at] === undefined ? start(at) : (own[at] ?? 0) + 1;
    own.length = at + 1;
    const text = level.text.replace(/%([1-9])/gu, (_, digit: string) => written(own[Number(digit) - 1] ?? start(Number(digit) - 1), level.plain && Number(digit) <= at ? 'decimal' : (numbering.levels[Number(digit) - 1]?.format ?? 'decimal')));
    return { text, bullet: false, format: level.format };
  };
};
