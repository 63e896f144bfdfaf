import type { BriefingClaim, Claim, ClaimConfig, ClaimSpan, Fact, FactMention, Finding, Place, Result, Text } from '../model/index.ts';
import { checkRules, finder } from '../finding/index.ts';
import { pieceAt, type Whole } from '../segment/index.ts';
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

interface Spot { readonly unit: string; readonly place: Place; readonly mention: FactMention | null }

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
    const { line, column } = piece.text.position.start;
    return { unit, place: mention?.zh.place ?? { file, line, column }, mention };
  };
};

const ofArticle = (input: CheckInput): readonly BriefingClaim[] => {
  const spotAt = spotFinder(input);
  const counts = new Map<string, number>();
  return findClaims(input.whole.text, input.currency === null ? {} : { currency: input.currency }).flatMap(({ mentions, ...claim }: Claim): readonly BriefingClaim[] => {
    const spots = mentions.flatMap((span) => spotAt(span) ?? []);
    const known = spots.flatMap(({ mention }) => mention ?? []);
    const first = spots.find(({ mention }) => mention) ?? spots[0];
    if (!first) return [];
    const n = (counts.get(first.unit) ?? 0) + 1;
    counts.set(first.unit, n);
    return [{
      ...claim, id: `c/${first.unit}/${n}`, by: 'text', unitId: first.unit, place: first.place,
      mentionIds: unique(known.map(({ id }) => id)), factIds: unique(known.map(({ factId }) => factId)),
    }];
  });
};

const findingOf = ({ id, unitId, type, verdict, note, stated, computed, place }: BriefingClaim): readonly Finding[] => {
  const rule = { holds: null, fails: 'claim-holds', undecided: 'claim-decided' } as const;
  const ruleId = rule[verdict];
  const detail = {
    ...(stated !== null && { actual: stated, ...(computed !== null && { expected: computed }) }),
    params: { unit: unitId ?? id, type, noteZh: note.zh, noteEn: note.en },
  };
  return ruleId ? [find(ruleId, place, detail)] : [];
};

/**
 * Every claim of a briefing with its verdict: those that the article states, in its order, then those of the author. What
 * fails or cannot be settled is a finding at its first figure; what holds is none, for it says no more than what was checked.
 */
export const runChecks = (input: CheckInput): Result<readonly BriefingClaim[]> => {
  const facts = new Map(input.facts.map((fact) => [fact.id, fact]));
  const stated = input.claims.map((config) => statedClaim(config, facts));
  const value = [...ofArticle(input), ...stated.flatMap((one) => one.value ?? [])];
  return { value, findings: [...stated.flatMap((one) => one.findings), ...value.flatMap(findingOf)] };
};
