import type { MentionKind, Sense } from '../../model/index.ts';
import type { Exact } from '../number.ts';
import type { Token } from './tokens.ts';

/** A mention in the making: tokens instead of offsets, context not yet looked at. */
export interface Raw {
  readonly from: number;
  readonly to: number;
  readonly kind: MentionKind;
  readonly value: Exact | null;
  readonly high?: Exact | null;
  readonly values?: readonly string[];
  readonly unit: string;
  readonly iso?: string | null;
  readonly sense?: Sense;
  readonly factor?: string;
  /** Date or period whose year the context gives: `iso` from a year. */
  readonly isoOf?: (year: number) => string;
  /** Number without unit: a later or earlier item of its list may give one. */
  readonly bare?: boolean;
  readonly power?: number;
  /** The words inside say more than: 5,000-plus tonnes. */
  readonly more?: boolean;
}

/** What a reader may look at: the tokens, which of them are masked, and where sentences begin. */
export interface Scene {
  readonly tokens: readonly Token[];
  readonly masked: Uint8Array;
  /** Index of the first token of the sentence of each token. */
  readonly sentence: Uint32Array;
  /** What a bare `$` means. */
  readonly dollar: string;
  /** 2016-17 is a financial year. */
  readonly fiscal: boolean;
}

/** Reads what begins at a token, or null. */
export type Reader = (scene: Scene, at: number) => Raw | null;

/** Lower-case text of the token `steps` away; '' outside the sentence's line. */
export const lowAt = (scene: Scene, at: number): string => scene.tokens[at]?.low ?? '';
