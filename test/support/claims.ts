import { readFileSync } from 'node:fs';
import type { Claim } from '../../pipeline/model/index.ts';

/** A claim of an annotated text. `mentions` are words of the text in which brackets mark the figure: `其中[9个]乡镇`. */
export interface GoldClaim {
  readonly type: string;
  readonly verdict: string;
  readonly optional?: boolean;
  readonly mentions: readonly string[];
}

export interface Span { readonly start: number; readonly end: number }

/** A claim of an annotated text with the places of its mentions. */
export interface JudgedClaim {
  readonly name: string;
  readonly verdict: string;
  readonly optional?: boolean | undefined;
  readonly spans: readonly Span[];
}

/** Where the figure in brackets stands; the words must stand in the text once as they are written, or first. */
const spanOf = (text: string, words: string): Span => {
  const [open, close] = [words.indexOf('['), words.indexOf(']')];
  const at = text.indexOf(words.slice(0, open) + words.slice(open + 1, close) + words.slice(close + 1));
  if (open < 0 || close < open || at < 0) throw new Error(`not in the text: ${words}`);
  return { start: at + open, end: at + close - 1 };
};

const touches = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Two figures in common are the same claim; one, where the annotation has only one. */
const meets = (gold: readonly Span[], claim: Claim): boolean =>
  gold.filter((span) => claim.mentions.some((mention) => touches(span, mention))).length >= Math.min(2, gold.length) && gold.length > 0;

export interface ClaimScore {
  readonly found: number;
  readonly all: number;
  /** What was missed, in words. */
  readonly missed: readonly string[];
  /** Claims that fail here and not in the annotation. */
  readonly accused: readonly string[];
}

/** Compares claims with an annotated text; optional ones are neither wanted nor wrong. */
export const scoreSpans = (judged: readonly JudgedClaim[], claims: readonly Claim[]): ClaimScore => {
  const wanted = judged.filter(({ optional }) => optional !== true);
  const missed = wanted.filter(({ verdict, spans }) => !claims.some((claim) => claim.verdict === verdict && meets(spans, claim)));
  const accused = claims.filter((claim) => claim.verdict === 'fails' && !judged.some(({ verdict, spans }) => verdict === 'fails' && meets(spans, claim)));
  return { found: wanted.length - missed.length, all: wanted.length, missed: missed.map(({ name, verdict }) => `${name} ${verdict}`), accused: accused.map(({ type, note }) => `${type}: ${note.zh}`) };
};

/** The same for an annotation that marks its figures by brackets. */
export const scoreClaims = (text: string, gold: readonly GoldClaim[], claims: readonly Claim[]): ClaimScore =>
  scoreSpans(gold.map(({ type, verdict, optional, mentions }) => ({ name: `${type} ${mentions.join(' ')}`, verdict, optional, spans: mentions.map((words) => spanOf(text, words)) })), claims);

/** A text with its annotation. */
export const readClaimCase = (folder: URL, name: string): { readonly text: string; readonly gold: readonly GoldClaim[] } => ({
  text: readFileSync(new URL(`${name}.txt`, folder), 'utf8'),
  gold: JSON.parse(readFileSync(new URL(`${name}.json`, folder), 'utf8')) as readonly GoldClaim[],
});
