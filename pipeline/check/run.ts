import type { BriefingClaim, Claim, ClaimConfig, ClaimFigure, ClaimSpan, Fact, FactMention, Finding, Place, Result, Text } from '../model/index.ts';
import { checkRules, finder } from '../finding/index.ts';
import { pieceAt, pointAt, type Whole } from '../segment/index.ts';
import { findClaims } from './find.ts';
import { statedClaim } from './stated.ts';

const find = finder(checkRules);

/** What claims are found in and checked against. */
export interface CheckInput {
  /** The article's file. */
  readonly file: string;
  readonly whole: Whole;
  /** Ids of the units of its texts, in their order; empty cells have none. */
  readonly unitIds: readonly string[];
  readonly mentions: readonly FactMention[];
  readonly facts: readonly Fact[];
  /** Claims of the author. */
  readonly claims: readonly ClaimConfig[];
  /** ISO 4217 meaning of a bare 元; null for what the text suggests. */
  readonly currency: string | null;
}

const unique = (ids: readonly string[]): readonly string[] => [...new Set(ids)];

interface Spot { readonly figure: ClaimFigure; readonly place: Place; readonly mention: FactMention | null }

/** Where a word of a text stands in the file, as near as can be told. */
const placeIn = (file: string, { position: { start }, stretches = [{ at: 0, point: start }] }: Text, offset: number): Place => {
  const { line, column } = pointAt(stretches, offset) ?? start;
  return { file, line, column };
};

/** Tells in which unit a span of the whole stands, where, and which of the article's mentions covers it; bare numbers of a table are none. */
const spotFinder = ({ file, whole, unitIds, mentions }: CheckInput) => {
  const texts = whole.pieces.map(({ text }) => text).filter(({ text }) => text.trim() !== '');
  const unitOf = new Map(texts.map((text: Text, n) => [text, unitIds[n] ?? null] as const));
  const byUnit = new Map<string, FactMention[]>();
  for (const one of mentions) {
    const list = byUnit.get(one.unitId);
    if (list) list.push(one);
    else byUnit.set(one.unitId, [one]);
  }
  return ({ start, end }: ClaimSpan): Spot | null => {
    const piece = pieceAt(whole, start, end);
    const unit = piece && unitOf.get(piece.text);
    if (!piece || !unit) return null;
    const [from, to] = [start - piece.start, end - piece.start];
    const mention = byUnit.get(unit)?.find(({ zh }) => zh.start < to && from < zh.end) ?? null;
    return { figure: { unitId: unit, start: from, end: to, mentionId: mention?.id ?? null }, place: mention?.zh.place ?? placeIn(file, piece.text, from), mention };
  };
};

const ofArticle = (input: CheckInput): readonly BriefingClaim[] => {
  const spotAt = spotFinder(input);
  const counts = new Map<string, number>();
  return findClaims(input.whole.text, input.currency === null ? {} : { currency: input.currency }).flatMap(({ mentions, said, ...claim }: Claim): readonly BriefingClaim[] => {
    const spots = mentions.flatMap((span) => spotAt(span) ?? []);
    const known = spots.flatMap(({ mention }) => mention ?? []);
    const first = spots.find(({ mention }) => mention) ?? spots[0];
    if (!first) return [];
    const { unitId } = first.figure;
    const n = (counts.get(unitId) ?? 0) + 1;
    counts.set(unitId, n);
    const stating = said && spotAt(said);
    return [{
      ...claim, id: `c/${unitId}/${n}`, by: 'text', unitId, place: first.place, figures: spots.map(({ figure }) => figure),
      statedBy: stating ? { words: stating.mention?.zh.exact ?? input.whole.text.slice(said.start, said.end), place: stating.place } : null,
      mentionIds: unique(known.map(({ id }) => id)), factIds: unique(known.map(({ factId }) => factId)),
    }];
  });
};

/** What stands at the place of the finding is what it says of `actual`. */
const findingOf = ({ id, unitId, type, by, verdict, note, stated, computed, place, statedBy, mentionIds }: BriefingClaim, words: ReadonlyMap<string, string>): readonly Finding[] => {
  const rule = { holds: null, fails: 'claim-holds', undecided: 'claim-decided' } as const;
  const ruleId = rule[verdict];
  const actual = statedBy?.words ?? (by === 'author' ? stated : null);
  // What is left open has nothing to be corrected to, and `part > whole` is no amount: a waiver names it all the same.
  const corrects = verdict === 'fails' && type !== 'subset' && type !== 'bound';
  const detail = {
    ...(actual !== null && { actual, ...(computed !== null && corrects && { expected: computed }) }),
    params: {
      unit: unitId ?? id, type, noteZh: note.zh, noteEn: note.en,
      // The English note tells it in English.
      ...(computed !== null && corrects && /\p{Script=Han}/u.test(computed) && { expectedEn: '' }),
      // Where nothing states it, a waiver names its first figure.
      ...(actual === null && { at: words.get(mentionIds[0] ?? '') ?? '' }),
      ...((actual === null || !corrects) && { found: computed ?? '' }),
    },
  };
  return ruleId ? [find(ruleId, statedBy?.place ?? place, detail)] : [];
};

/**
 * Every claim of a briefing with its verdict: those that the article states, in its order, then those of the author. What
 * fails or cannot be settled is a finding at the figure that states it, else at its first; what holds is none, for it says no more than what was checked.
 */
export const runChecks = (input: CheckInput): Result<readonly BriefingClaim[]> => {
  const facts = new Map(input.facts.map((fact) => [fact.id, fact]));
  const stated = input.claims.map((config) => statedClaim(config, facts));
  const value = [...ofArticle(input), ...stated.flatMap((one) => one.value ?? [])];
  const words = new Map(input.mentions.map(({ id, zh }) => [id, zh.exact]));
  return { value, findings: [...stated.flatMap((one) => one.findings), ...value.flatMap((claim) => findingOf(claim, words))] };
};
