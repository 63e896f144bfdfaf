import type { authorClaimTypes, Verdict } from './claim.ts';
import type { Bilingual } from './finding.ts';
import type { PageConfig } from './look.ts';
import type { Place } from './position.ts';
import type { Lang } from './text.ts';

/** An entry of a list of `briefing.yaml` that findings point into. */
interface ListEntry {
  /** Where it stands. */
  readonly place: Place;
  /** Where its values stand, by their path in it (`unit`, `of/1`). */
  readonly places?: Readonly<Record<string, Place>>;
}

/** Where a value of an entry stands; the entry itself where it does not give that value. */
export const placeIn = ({ place, places }: ListEntry, path: string): Place => (places && Object.hasOwn(places, path) ? places[path] : undefined) ?? place;

/** A chart of a briefing: a spec (name in `templates/charts/` or a path beside the briefing), the facts, the place. */
export interface ChartConfig {
  readonly id: string;
  /** Where it stands in `briefing.yaml`, for findings. */
  readonly place: Place;
  readonly spec: string;
  /** Fact ids; `*` stands for one part of an id (`hnte/jinjiang/*`). */
  readonly data: readonly string[];
  /** Number of the article's level-1 section under which it stands (1 is the first), 0 the lead. */
  readonly section: number;
  readonly width: 'main' | 'full';
  /** The takeaway; `{{fact "…"}}` prints a fact. */
  readonly title: Bilingual;
  /** What is measured, and its unit. */
  readonly subtitle: Bilingual;
  readonly note: Bilingual | null;
}

/** A table of facts: a row for each entity or indicator, a column for each period, or one row a fact. */
export interface TableConfig {
  readonly id: string;
  readonly place: Place;
  readonly data: readonly string[];
  readonly rows: 'indicator' | 'entity' | 'fact';
  readonly section: number;
  readonly title: Bilingual;
  readonly note: Bilingual | null;
}

/** `difference` a − b; `sum` a + b + …; `share` a ÷ b in %; `growth` (a ÷ b − 1) in %; `multiple` a ÷ b. */
export type Operation = 'difference' | 'sum' | 'share' | 'growth' | 'multiple';

/** A fact that we make from others. Its id names indicator, entity and period. */
export interface CalculationConfig extends ListEntry {
  readonly id: string;
  readonly operation: Operation;
  readonly of: readonly string[];
  /** Decimal places of the result; needed where the division does not end. */
  readonly decimals: number | null;
}

/** A relation among facts that the author wants checked: what those of `of` give is set against `states`. */
export interface ClaimConfig extends ListEntry {
  readonly id: string;
  readonly type: (typeof authorClaimTypes)[number];
  /** Fact ids of what it is worked out from: growth, difference, pp-change, multiple: new, old; share: part, whole; mean: total, count; sum: the parts; repeat: the other; subset: the whole; bound: the whole, the count. */
  readonly of: readonly string[];
  /** The fact that states the result; of a subset the part, of a bound the threshold of each. */
  readonly states: string;
  /** Of an average growth: the number of years from the old to the new; null elsewhere. */
  readonly years: number | null;
}

/** Something of the source that the article leaves out. */
export interface RemovedConfig {
  /** The source's own words, or what it was in both languages. */
  readonly text: string | Bilingual;
  readonly why: Bilingual;
}

/** What an editor says that a figure of the article states: a mention by its number or its words, and its fact. */
export interface BindingConfig extends ListEntry {
  readonly unit: string;
  /** Which of the sentence's mentions, from 1 (years and dates counted), or its words; one of the two is given. */
  readonly n: number | null;
  readonly text: string | null;
  /** Null: it states none, on purpose. */
  readonly fact: string | null;
}

/** A finding that the editor lets stand at one place: by rule, the unit it is found in, its words and what was found, with the reason. */
export interface WaiverConfig extends ListEntry {
  readonly rule: string;
  readonly unit: string;
  /** The words at fault, as the finding quotes them; null where it quotes none. */
  readonly words: string | null;
  /** What was found against them; null where nothing was. */
  readonly found: string | null;
  readonly reason: string;
}

/** `briefing.yaml`, read. */
export interface BriefingConfig {
  readonly id: string;
  readonly file: string;
  /** As it is printed; before the article is read it is empty in Chinese where `briefing.yaml` leaves it to the article. */
  readonly title: Bilingual;
  readonly shortTitle: Bilingual;
  /** One line of what this is and whose interest the source has. */
  readonly about: Bilingual;
  readonly interest: Bilingual;
  /** Subject words, in each language its own; they may be none. */
  readonly keywords: { readonly zh: readonly string[]; readonly en: readonly string[] };
  /** Name of the series it appears in. */
  readonly series: Bilingual;
  /** The issue of the series (`No. 1`). */
  readonly edition: string;
  readonly version: string;
  /** YYYY-MM-DD: the date of publication; the clock is never asked. */
  readonly date: string;
  readonly draft: boolean;
  /** Where the briefing is published; null where it is not on the web. */
  readonly address: string | null;
  readonly datasets: readonly string[];
  readonly keyFigures: readonly string[];
  readonly charts: readonly ChartConfig[];
  readonly tables: readonly TableConfig[];
  readonly calculations: readonly CalculationConfig[];
  readonly bindings: readonly BindingConfig[];
  readonly claims: readonly ClaimConfig[];
  /** Verdicts of claims that are told to the reader, as notes in the voice of our comment. */
  readonly claimNotes: readonly Verdict[];
  readonly waivers: readonly WaiverConfig[];
  readonly removed: readonly RemovedConfig[];
  readonly people: readonly { readonly name: string; readonly role: string }[];
  /** Facts file of an earlier edition, beside the briefing, that “What changed” compares with; null: no such section. */
  readonly previous: string | null;
  /** A folder of `templates/houses/` whose templates, styles, strings and charts take the place of ours; null: ours. */
  readonly house: string | null;
  /** What this briefing chooses of its page: order of parts, colours. */
  readonly page: PageConfig;
  /** Method notes for the reader, in the voice of our comment. */
  readonly notes: readonly Bilingual[];
}

/** Locale strings of one language: `templates/locales/<lang>.json`, flat keys. */
export type Locale = Readonly<Record<string, string>>;
export type Locales = Readonly<Record<Lang, Locale>>;
