import type { Finding } from '../model/index.ts';
import { catalogue } from './catalogue.ts';

/** What a waiver names of a finding: it lets this one stand, and nothing that differs from it in any of the four. */
export interface Waived {
  readonly rule: string;
  /** The sentence's unit, or the author's claim. */
  readonly unit: string;
  /** The words at fault; null where the finding quotes none. */
  readonly words: string | null;
  /** What was found against them: the data's number, what was computed, the words of the other language; null where nothing was. */
  readonly found: string | null;
}

const orNull = (text: string | null | undefined): string | null => (text === undefined || text === null || text.trim() === '' ? null : text.trim());

/** What a waiver would have to name; null of a finding that cannot be waived. `params` may give words (`at`) and what was found (`found`) that the finding itself does not quote. */
export const waivedBy = ({ ruleId, actual, expected, params }: Finding): Waived | null => {
  const { unit } = params;
  if (catalogue[ruleId]?.waivable !== true || unit === undefined) return null;
  return { rule: ruleId, unit, words: orNull(params['at'] ?? actual), found: orNull(params['found'] ?? expected) };
};

/** Words that YAML reads as they stand, in a flow mapping too; all else is quoted. */
const plain = /^(?!(?:true|false|null|yes|no|on|off)$)[\p{L}≥≤−][^\n"'#:,[\]{}]*$/iu;
const plainNumber = /^\d[^\n"'#:,[\]{}]*[%\p{L}][^\n"'#:,[\]{}]*$/u;

const scalar = (text: string): string => (plain.test(text) || plainNumber.test(text) ? text : JSON.stringify(text));

/** What it names, as a line of `waivers` in `briefing.yaml`: `words: 409家, found: 410家`. */
export const waivedWords = ({ words, found }: Pick<Waived, 'words' | 'found'>): string =>
  [...(words === null ? [] : [`words: ${scalar(words)}`]), ...(found === null ? [] : [`found: ${scalar(found)}`])].join(', ');

/** A line for `waivers` in `briefing.yaml`, to which only the reason is to be added; `reason` stands for it. */
export const waiverLine = (waived: Waived, reason: string): string => {
  const what = waivedWords(waived);
  return `- { rule: ${waived.rule}, unit: ${scalar(waived.unit)}, ${what === '' ? '' : `${what}, `}reason: ${reason} }`;
};
