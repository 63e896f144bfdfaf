import type { Finding, Matching, Mention, Place, TranslationUnit, UnitMatch } from '../model/index.ts';
import { runsText } from '../model/index.ts';
import { pointAt, spansOfPieces, writtenPieces, type Whole } from '../segment/index.ts';
import { comparisonRules, finder } from '../finding/index.ts';
import { compareCell, compareSentences, scanQuantities, type Discrepancy } from '../quantity/index.ts';

const find = finder(comparisonRules);

/** Where words of the English stand; of what is missing there, where it begins. */
const placeIn = ({ place, targetPlace, targetStretches = [] }: TranslationUnit, at: number | null): Place => {
  const point = at === null ? null : pointAt(targetStretches, at);
  return point ? { file: place.file, line: point.line, column: point.column } : (targetPlace ?? place);
};

const params = ({ id }: TranslationUnit, { zh, en, expected }: Discrepancy): Readonly<Record<string, string>> => ({
  unit: id, zh: zh ?? '', en: en ?? '', found: en === null ? '' : (zh ?? ''), should: expected === null ? '' : ` → “${expected}”`,
});

/** A cell's figure as its table's head gives it its unit, with the English of the head. */
interface Cell { readonly mention: Mention; readonly head: string }

const englishOf = (match: UnitMatch | undefined): string => (match?.unit?.target && match.state === 'matched' ? runsText(match.unit.target) : '');

/** The cells with one figure, by the place of their match; an article without tables is not read for them. */
const cellsOf = ({ matches }: Matching, whole: Whole, currency: string | null): ReadonlyMap<number, Cell> => {
  const pieces = writtenPieces(whole);
  if (pieces.every(({ heads }) => heads === null)) return new Map();
  const mentions = spansOfPieces(whole, scanQuantities(whole.text, { lang: 'zh', ...(currency !== null && { currency }) }));
  const english = new Map(pieces.map(({ start }, index) => [start, englishOf(matches[index])]));
  return new Map(pieces.flatMap((piece, index) => {
    const [mention, more] = mentions.get(piece) ?? [];
    return piece.heads && mention && !more ? [[index, { mention, head: english.get(piece.heads.columnAt ?? -1) ?? '' }] as const] : [];
  }));
};

const ofMatch = ({ text, unit, state }: UnitMatch, cell: Cell | undefined, currency: string | null): readonly Finding[] => {
  // A stale unit renders another sentence; that it is stale is told.
  if (!unit?.target || state !== 'matched') return [];
  const english = runsText(unit.target);
  const found = (cell && compareCell(cell.mention, { text: english, head: cell.head })) ?? compareSentences({ zh: text.text, en: english, ...(currency !== null && { currency }) });
  return found.map((one) => ({
    ...find(one.ruleId, placeIn(unit, one.enAt), { actual: one.en ?? one.zh ?? '', ...(one.expected !== null && { expected: one.expected }), params: params(unit, one) }),
    severity: one.severity,
  }));
};

/**
 * Every difference between the quantities of a sentence and of its English, at the words in the translation file; a table's
 * cells are read under their heads, in both languages. Remarks have severity info. `whole` is the article as one text;
 * `currency` is the ISO 4217 meaning of a bare 元 (default CNY).
 */
export const compareTranslation = (matching: Matching, { whole, currency = null }: { readonly whole: Whole; readonly currency?: string | null }): readonly Finding[] => {
  const cells = cellsOf(matching, whole, currency);
  return matching.matches.flatMap((match, index) => ofMatch(match, cells.get(index), currency));
};
