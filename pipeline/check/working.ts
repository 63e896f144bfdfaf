import type { Bilingual } from '../model/index.ts';

// The words for how a figure was worked out from others. Figures stand as the text prints them; `inEnglish` puts them into
// English afterwards. What it came to, and in which unit, is added by `relationClaim`.

/** Signs that both languages write alike: `a ÷ b`, `a − 100`. */
const alike = (words: string): Bilingual => ({ zh: words, en: words });

/** `1659.7亿元 ÷ 6926.38亿元`: a share, a multiple, a mean. */
export const asQuotient = (part: string, whole: string): Bilingual => alike(`${part} ÷ ${whole}`);

/** `298家 − 252家`. */
export const asDifference = (from: string, taken: string): Bilingual => alike(`${from} − ${taken}`);

/** `120 × 8.5元`. */
export const asProduct = (a: string, b: string): Bilingual => alike(`${a} × ${b}`);

/** A part of what others make: `7.9亿元 ÷（98.6亿元 − 7.9亿元）`. */
export const asPartOf = (part: string, whole: Bilingual): Bilingual => ({ zh: `${part} ÷（${whole.zh}）`, en: `${part} ÷ (${whole.en})` });

/** What others make, as a part of one: `（3亿元＋2亿元）÷ 12亿元`. */
export const asWholeOf = (parts: Bilingual, whole: string): Bilingual => ({ zh: `（${parts.zh}）÷ ${whole}`, en: `(${parts.en}) ÷ ${whole}` });

/** Growth where a table has it in a column: `1202 ÷ 1130 − 1`. */
export const asRate = (now: string, base: string): Bilingual => alike(`${now} ÷ ${base} − 1`);

/** Growth in prose: `98亿元 → 110亿元，变化`. */
export const asChange = (base: string, now: string): Bilingual => ({ zh: `${base} → ${now}，变化`, en: `${base} → ${now}, change` });

/** Average growth over equal steps. */
export const asSteps = (base: string, now: string, steps: number): Bilingual =>
  ({ zh: `${base} → ${now}，${steps}期，平均每期`, en: `${base} → ${now} in ${steps} ${steps === 1 ? 'step' : 'steps'}, growth a step` });

/** Average change over equal steps: `（now − base）÷ steps`. */
export const asMeanChange = (base: string, now: string, steps: number): Bilingual =>
  ({ zh: `（${now} − ${base}）÷ ${steps}`, en: `(${now} − ${base}) ÷ ${steps}` });

/** `a＋b＋c`; of more than `most` parts the first and the last alone. */
export const asSum = (parts: readonly string[], most = Number.POSITIVE_INFINITY): Bilingual => {
  const shown = parts.length > most ? [parts[0] ?? '', '…', parts.at(-1) ?? ''] : parts;
  return { zh: shown.join('＋'), en: shown.join(' + ') };
};

/** A figure as it stands elsewhere in the text: nothing was worked out. */
export const asElsewhere = (figure: string): Bilingual & { readonly given: true } => ({ zh: `文中又有${figure}`, en: `The text also gives ${figure}`, given: true });
