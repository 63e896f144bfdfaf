import type { FactMention, Matching, Mention, Place, Text, TranslationUnit, UnitMatch, WordsAt } from '../model/index.ts';
import { runsText } from '../model/index.ts';
import { alignFigures, cellRendering, mentionQuantity, scanQuantities, textCurrency } from '../quantity/index.ts';
import { spansOfPieces, textIds, writtenPieces, type CellHeads, type Piece, type Whole } from '../segment/index.ts';
import { isNoFigure } from './no-figure.ts';
import { wordsAt, type Setting } from './words.ts';

/** The article's texts as they are read for figures. */
export interface MentionInput {
  /** The article as one text: a figure's year, currency and table head may stand in another sentence. */
  readonly whole: Whole;
  /** Its texts with their units, in the same order; empty cells are in the whole alone. */
  readonly matching: Matching;
  readonly articleFile: string;
  readonly translationFile: string | null;
}

/** A sentence (or heading, cell …) of the article, as its figures are bound. */
export interface Sentence {
  readonly unitId: string;
  readonly text: string;
  /** What stands before it in its paragraph, as far as it matters who is spoken of. */
  readonly before: string;
  /** The heads of a table's cell; null of all other texts. */
  readonly heads: CellHeads | null;
  /** Where its English begins; null where it has none that renders it. */
  readonly english: Place | null;
}

/** The article, read for figures. */
export interface ReadFigures {
  readonly mentions: readonly FactMention[];
  /** Every text of the article, those without figures too. */
  readonly sentences: readonly Sentence[];
}

/** How far back a paragraph is asked whom it speaks of. */
const reach = 400;

interface Reading extends MentionInput {
  /** ISO 4217 meaning of a bare 元, as the article uses it. */
  readonly currency: string;
  /** The English of each piece that has one, by where it begins in the whole: for the heads of tables. */
  readonly english: ReadonlyMap<number, string>;
}

/** `2018/2021`, as a text gives it, written as a fact's period: `2018--2021`. */
const periodOf = ({ kind, value, iso, period }: Mention): string | null =>
  (kind === 'year' ? (iso ?? value) : kind === 'date' || kind === 'period' ? iso : period)?.replace('/', '--') ?? null;

const zhSetting = (text: Text, file: string): Setting => {
  const { start } = text.position;
  const { stretches = [{ at: 0, point: start }] } = text;
  return { file, text: text.text, stretches, place: { file, line: start.line, column: start.column } };
};

const enSetting = ({ target, targetStretches = [], targetPlace, place }: TranslationUnit, file: string): Setting =>
  ({ file, text: runsText(target ?? []), stretches: targetStretches, place: targetPlace ?? place });

/** The figures of a text, and its heads where it is a cell. */
interface InText { readonly heads: CellHeads | null; readonly mentions: readonly Mention[] }

/** The English of each figure of a sentence, by where the Chinese begins. A stale unit renders another sentence. */
const renderings = ({ text, unit, state }: UnitMatch, { heads, mentions }: InText, { translationFile, currency, english }: Reading): ReadonlyMap<number, WordsAt> => {
  if (!unit?.target || state !== 'matched' || translationFile === null) return new Map();
  const setting = enSetting(unit, translationFile);
  const pairs = alignFigures({ zh: text.text, en: setting.text, currency });
  const found = new Map(pairs.flatMap(({ zh, en }) => (en ? [[zh.start, wordsAt(setting, en)] as const] : [])));
  const [cell, more] = mentions;
  // The head gives a cell its unit; alone it is digits.
  const inCell = heads && cell && !more && !found.has(cell.start) ? cellRendering(cell, { text: setting.text, head: english.get(heads.columnAt ?? -1) ?? '' }) : null;
  return cell && inCell ? found.set(cell.start, wordsAt(setting, inCell)) : found;
};

const ofMatch = (match: UnitMatch, unitId: string, own: InText, input: Reading): readonly FactMention[] => {
  const { mentions } = own;
  if (mentions.length === 0) return [];
  const setting = zhSetting(match.text, input.articleFile);
  const english = renderings(match, own, input);
  return mentions.map((one, index) => {
    const id = `m/${unitId}/${index + 1}`;
    return {
      id, factId: id, unitId, kind: one.kind, quantity: isNoFigure(one, match.text.text) ? null : mentionQuantity(one), period: periodOf(one),
      zh: wordsAt(setting, one), en: english.get(one.start) ?? null, by: null, agreement: null,
    };
  });
};

const beforeOf = ({ text }: Whole, start: number): string => {
  const before = text.slice(Math.max(0, start - reach), start);
  return before.slice(before.lastIndexOf('\n') + 1);
};

/**
 * Every figure and time of the article in reading order, with the words of its English, bound to no fact yet: each is
 * its own fact, `m/<unit-id>/<n>`. The Chinese is read as a whole, the English sentence by sentence.
 */
export const collectMentions = (input: MentionInput): ReadFigures => {
  const ids = textIds(input.matching);
  const { matches } = input.matching;
  const pieces = writtenPieces(input.whole);
  const english = new Map(matches.flatMap(({ unit, state }, index) => (unit?.target && state === 'matched' ? [[pieces[index]?.start ?? -1, runsText(unit.target)] as const] : [])));
  const reading = { ...input, english, currency: textCurrency(input.whole.text) };
  const mentions = spansOfPieces(input.whole, scanQuantities(input.whole.text, { lang: 'zh', currency: reading.currency }));
  const inPiece = (piece: Piece | undefined): InText => ({ heads: piece?.heads ?? null, mentions: (piece && mentions.get(piece)) ?? [] });
  return {
    mentions: matches.flatMap((match, index) => ofMatch(match, ids[index] ?? '', inPiece(pieces[index]), reading)),
    sentences: matches.map(({ text, unit, state }, index) => ({
      unitId: ids[index] ?? '', text: text.text, before: beforeOf(input.whole, pieces[index]?.start ?? 0), heads: pieces[index]?.heads ?? null,
      english: unit?.target && state === 'matched' ? (unit.targetPlace ?? unit.place) : null,
    })),
  };
};
