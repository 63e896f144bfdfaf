import { readFileSync } from 'node:fs';
import type { Mention } from '../../pipeline/model/index.ts';
import { mentionJson } from '../../pipeline/quantity/index.ts';

/** A row of an annotated file, as the guideline has it. */
export interface GoldRow {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: string;
  readonly value?: number | null;
  readonly valueHigh?: number;
  readonly unit: string;
  readonly comparator: string;
  readonly sense?: string;
  readonly iso?: string;
  readonly optional?: boolean;
}

export const readRows = <Row>(file: URL): readonly Row[] =>
  readFileSync(file, 'utf8').split('\n').filter((line) => line !== '').map((line) => JSON.parse(line) as Row);

const core = new Set(['money', 'count', 'percent', 'percentage_point', 'ratio', 'rank', 'duration', 'area', 'measure', 'multiple', 'index']);
const unitless = new Set(['ratio', 'rank']);
const near = (a: number, b: number): boolean => Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
const same = (a: unknown, b: unknown): boolean => (typeof a === 'number' && typeof b === 'number' ? near(a, b) : (a ?? null) === (b ?? null));

const agrees = (gold: GoldRow, found: Record<string, unknown>): boolean =>
  gold.kind === found['kind'] && gold.comparator === found['comparator'] && (unitless.has(gold.kind) || gold.unit === found['unit'])
  && same(gold.value, found['value']) && same(gold.valueHigh, found['valueHigh']);

export interface Score {
  /** Of core mentions by span, kind, value, unit and comparator, in per cent. */
  readonly f1: number;
  /** Share of right senses, in per cent. */
  readonly sense: number;
  /** Words of the mentions that fall on a distractor. */
  readonly alarms: readonly string[];
  /** What differs, to read when a test fails. */
  readonly wrong: readonly string[];
}

/** Compares mentions with an annotation: like spans only, optional rows left out on both sides. */
export const scoreMentions = (mentions: readonly Mention[], gold: readonly GoldRow[], distractors: readonly { readonly start: number; readonly end: number }[]): Score => {
  const bySpan = new Map(mentions.map((found) => [`${found.start}-${found.end}`, mentionJson(found)]));
  const must = gold.filter((row) => core.has(row.kind) && !row.optional);
  const right = must.filter((row) => {
    const found = bySpan.get(`${row.start}-${row.end}`);
    return found !== undefined && agrees(row, found);
  });
  const optional = gold.filter((row) => row.optional);
  const made = mentions.filter((found) => core.has(found.kind) && !optional.some((row) => row.start < found.end && found.start < row.end));
  const sensed = must.filter((row) => row.sense !== undefined && bySpan.has(`${row.start}-${row.end}`));
  const sense = sensed.filter((row) => bySpan.get(`${row.start}-${row.end}`)?.['sense'] === row.sense);
  const alarms = mentions.filter((found) => distractors.some((one) => one.start < found.end && found.start < one.end));
  const missed = must.filter((row) => !right.includes(row)).map((row) => row.text);
  return {
    f1: (200 * right.length) / (made.length + must.length || 1), sense: sensed.length === 0 ? 100 : (100 * sense.length) / sensed.length,
    alarms: alarms.map((found) => found.text), wrong: missed,
  };
};

/** `text kind value unit comparator sense` of each mention; what is null or eq is left out. */
export const brief = (mentions: readonly Mention[]): readonly string[] =>
  mentions.map(({ text, kind, value, valueHigh, unit, comparator, dir, sense, iso, factor }) =>
    [text, kind, iso ?? (valueHigh === null ? value : `${value}~${valueHigh}`), unit, comparator === 'eq' ? '' : comparator, dir ?? '', sense ?? '', factor === null ? '' : `×${factor}`]
      .filter((part) => part !== '' && part !== null).join(' '));
