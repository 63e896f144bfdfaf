import type { Mention } from '../../model/index.ts';
import { Exact } from '../number.ts';
import { currencyOf } from './document.ts';
import { draft, type Draft, type Page } from './draft.ts';
import { finish } from './finish.ts';
import { doublingAt, partAt } from './fraction.ts';
import { halfAt } from './half.ts';
import { pointsOfPercents, shareUnits } from './lists.ts';
import { masksOf, type Mask } from './mask.ts';
import { hanNumerals, skipNumerals } from './numeral.ts';
import { periodsOf } from './period.ts';
import { markedMoneyAt, quantityAt } from './quantity.ts';
import { firstPlaceAt, ordinalAt, topAt } from './rank.ts';
import { shadowOf } from './shadow.ts';
import { phraseAt } from './phrase.ts';
import { tableCells } from './table/index.ts';
import type { TimeFound } from './calendar.ts';
import { dayAt, timeAt } from './time.ts';
import { yearsOf } from './years.ts';

export { comparatorReach } from './comparator.ts';
export { currencyOf } from './document.ts';
export { declineNouns, declineVerbs, growthNouns, growthVerbs } from './lexicon/senses.ts';
export { growthHeads } from './lexicon/tables.ts';
export { evaluateHan as readHan } from './han.ts';
export { numeralAt } from './numeral.ts';
export { shadowOf } from './shadow.ts';
export type { TableCell, TableRow, TextTable } from './table/index.ts';
export { chineseTables } from './tables.ts';

const timeDraft = (start: number, found: TimeFound): Draft => draft({
  start, end: found.end, kind: found.kind, value: found.value === null ? null : new Exact(found.value),
  high: found.valueHigh === null ? null : new Exact(found.valueHigh), unit: found.unit, iso: found.iso,
});

const timeOf = (page: Page, at: number): Draft | null => {
  const found = timeAt(page.s, at, page) ?? dayAt(page.s, at, page.lastDate());
  return found && timeDraft(at, found);
};

/** A draft, or where to go on if nothing is there. */
type Read = Draft | number;

const atNumeral = (page: Page, at: number): Read => {
  const time = timeOf(page, at);
  if (time) return time;
  const part = partAt(page, at);
  if (part === 'clock') return skipClock(page.s, at);
  return part ?? phraseAt(page, at) ?? quantityAt(page, at) ?? skipNumerals(page.s, at);
};

const skipClock = (s: string, from: number): number => {
  let at = from;
  while (/[\d:]/u.test(s.charAt(at))) at += 1;
  return at;
};

/** What may start at a character; most start nothing. */
const readAt = (page: Page, at: number, char: string): Read => {
  if ((char >= '0' && char <= '9') || hanNumerals.includes(char)) return atNumeral(page, at);
  switch (char) {
    case '第': return timeOf(page, at) ?? ordinalAt(page, at) ?? skipNumerals(page.s, at + 1);
    case '首': return timeOf(page, at) ?? firstPlaceAt(page, at) ?? at + 1;
    case '翻': return doublingAt(page, at) ?? at + 1;
    case '半': return halfAt(page, at) ?? at + 1;
    case '前': case '头':
      // 提前4个月 is four months early.
      if (page.s.charAt(at - 1) === '提') return at + 1;
      return timeOf(page, at) ?? (char === '前' ? topAt(page, at) : null) ?? at + 1;
    case '上': case '下': return timeOf(page, at) ?? at + 1;
    case '每': return phraseAt(page, at) ?? at + 1;
    default: return /[$￥¥€£A-Z]/u.test(char) ? (markedMoneyAt(page, at) ?? at + 1) : at + 1;
  }
};

const draftsOf = (page: Page, skips: readonly Mask[], onDate: (iso: string) => void): Draft[] => {
  const drafts: Draft[] = [];
  let next = 0;
  for (let at = 0; at < page.s.length;) {
    while ((skips[next]?.end ?? Number.POSITIVE_INFINITY) <= at) next += 1;
    const skip = skips[next];
    if (skip && skip.start <= at) {
      at = skip.end;
      continue;
    }
    const read = readAt(page, at, page.s.charAt(at));
    if (typeof read === 'number') at = read;
    else {
      // An uncertain numeral may reach into what is masked (一 of 之一 …): the mask wins.
      if (!(skip && read.kind === null && skip.start < read.end)) drafts.push(read);
      if (read.kind === 'date' && read.iso !== null) onDate(read.iso);
      at = Math.max(read.end, at + 1);
    }
  }
  return drafts;
};

/** Masks and table cells, in order; what a cell covers is no prose. */
const mergeSkips = (masks: readonly Mask[], cells: readonly { readonly start: number; readonly end: number }[]): readonly Mask[] =>
  [...masks, ...cells.map(({ start, end }) => ({ start, end, type: 'label' as const }))].toSorted((a, b) => a.start - b.start || b.end - a.end);

/**
 * Every quantity of a Chinese text, by the annotation guideline: by start, without overlaps, offsets those of the text.
 * Total and linear. `currency`: ISO code of a bare 元; default CNY, HKD in a Hong Kong text in traditional script.
 */
export const scanChinese = (text: string, options: { readonly currency?: string; readonly year?: number } = {}): Mention[] => {
  const s = shadowOf(text);
  const currency = options.currency ?? currencyOf(text);
  const years = yearsOf(s);
  let date: string | null = null;
  const page: Page = { text, s, currency, hongKong: currency === 'HKD', yearOf: (at) => years.at(at) ?? options.year ?? null, lastDate: () => date };
  const table = tableCells(page);
  const found = draftsOf(page, mergeSkips(masksOf(s), table.skips), (iso) => { date = iso; });
  const prose = pointsOfPercents(shareUnits(found, s), s);
  const all = [...prose, ...table.drafts].toSorted((a, b) => a.start - b.start);
  const periods = periodsOf(s, all, years.title);
  const mentions: Mention[] = [];
  let percent: Mention | null = null;
  for (const [index, one] of all.entries()) {
    if (one.start < (mentions.at(-1)?.end ?? 0)) continue;
    const made = finish(page, one, periods[index] ?? null, percent);
    if (made?.kind === 'percent') percent = made;
    if (made) mentions.push(made);
  }
  return mentions;
};
