import type { Voice } from './fact.ts';
import type { FactMark } from './fact-mark.ts';
import type { BackPart, FrontPart } from './look.ts';
import type { InspectorView, RegisterView } from './register.ts';
import type { Edition, Lang } from './text.ts';
import type { BackLink, NoteMark } from './note.ts';

/**
 * What a template sees: plain JSON, in which every number is already printed and every word already chosen. Absent
 * things are null or empty, never missing, so that a template which names something else is found at once.
 */

/** BCP 47 tag of a text, as `lang` wants it. */
export type LangTag = 'zh-Hans' | 'en';

/** A stretch of text of one look. `note` is the mark of a translator's note or of a footnote. */
export interface RunView {
  readonly text: string;
  /** Of a figure written in several looks: its stretches, in place of `text`, which is then empty. */
  readonly parts: readonly RunView[];
  /** Its language, where that is not the language of the text it stands in. */
  readonly tag: LangTag | null;
  readonly strong: boolean;
  readonly emphasis: boolean;
  readonly code: boolean;
  readonly delete: boolean;
  readonly href: string | null;
  readonly fact: FactMark | null;
  readonly note: NoteMark | null;
}

/**
 * How a text stands towards its translation: `source` and `ours` are not translations, `translated` is one, `stale`
 * was one of an older source, `untranslated` shows the source's own words (or none, where these stand beside it).
 */
export type TextState = 'source' | 'ours' | 'translated' | 'stale' | 'untranslated';

/** A text in one language. `foreign`: not in the language of the page, so that its element needs `lang`. */
export interface TextView {
  readonly lang: Lang;
  readonly tag: LangTag;
  readonly foreign: boolean;
  readonly state: TextState;
  readonly runs: readonly RunView[];
  /** The runs' words without their looks, for attributes and titles. */
  readonly plain: string;
}

/** A text in the edition's language, or in both (Chinese first) in the edition zh-en. */
export type Words = readonly TextView[];

/** A label with what it labels. */
export interface Entry {
  readonly label: Words;
  readonly value: Words;
}

/** Sentences of a paragraph in one language. */
export interface ProseView {
  readonly lang: Lang;
  readonly tag: LangTag;
  readonly foreign: boolean;
  readonly runIn: TextView | null;
  /** `anchor`: null in the second language, where the first has it. */
  readonly sentences: readonly { readonly key: string; readonly anchor: string | null; readonly text: TextView }[];
  /** All of it waits for its translation: one mark instead of one for each sentence. */
  readonly untranslated: boolean;
}

/** A note of the article, at its end: its words in each language, with the number and the marks that lead to it in that language. */
export interface FootnoteView {
  /** The bare number, from 1, in the order in which the text refers to the notes. */
  readonly number: string;
  readonly anchor: string;
  readonly versions: readonly (ProseView & { readonly label: string; readonly back: readonly BackLink[] })[];
}

/** A remark beside a block: `translator` explains a choice of words, `data` what other sources say, `comment` is ours. */
export interface MarginNote {
  readonly kind: 'translator' | 'data' | 'comment';
  readonly label: string | null;
  readonly anchor: string | null;
  readonly words: Words;
}

export interface VoiceView {
  readonly voice: Voice | 'comment';
  /** A mark that is not a colour. */
  readonly sign: string;
  readonly name: Words;
  readonly explanation: Words;
}

export interface KeyFigureView {
  readonly label: Words;
  /** The printed quantity in parts, so that the digits can be large and the unit small. */
  readonly value: readonly { readonly lang: Lang; readonly tag: LangTag; readonly foreign: boolean; readonly before: string; readonly number: string; readonly after: string }[];
  readonly fact: FactMark;
  readonly sign: string;
  /** Period and scope in one line. */
  readonly when: Words;
  /** Comparator, status and basis, in words. */
  readonly qualifiers: Words;
  readonly origin: Words;
  readonly source: { readonly label: string; readonly target: string } | null;
}

export interface CellView {
  readonly words: Words;
  readonly fact: FactMark | null;
  readonly sign: string | null;
  readonly number: boolean;
  /** Nothing was published. */
  readonly missing: boolean;
  readonly preliminary: boolean;
  /** Decimal places fewer than the column's longest number has: the width to add at its right. */
  readonly pad: string;
}

export interface TableView {
  readonly head: readonly { readonly words: Words; readonly number: boolean }[];
  readonly rows: readonly { readonly head: CellView; readonly cells: readonly CellView[] }[];
}

export interface ChartView {
  readonly type: 'chart';
  readonly id: string;
  readonly anchor: string;
  readonly tableAnchor: string;
  readonly width: 'main' | 'full';
  readonly number: Words;
  readonly title: Words;
  readonly subtitle: Words;
  readonly note: Words;
  /** Who published the numbers and when they were read. */
  readonly source: Words;
  /** The pictures: made by us, safe to stand in the page as they are. */
  readonly pictures: readonly { readonly tag: LangTag; readonly foreign: boolean; readonly svg: string; readonly narrow: string | null; readonly description: string;
    /** For the page's script, parted by tabs, a line for each figure and gap: id, about, value, remark; and the same in the second language. */
    readonly values: string; readonly besides: string;
    /** Where these stand in each drawing: `point,x,y,width,height`, parted by spaces, series by semicolons. */
    readonly marks: string; readonly narrowMarks: string; }[];
  readonly table: TableView;
  /** In half the width of a page the names of its table would be lines of a word or two. */
  readonly wideTable: boolean;
}

export interface FactTableView {
  readonly type: 'facts';
  readonly id: string;
  readonly anchor: string;
  readonly number: Words;
  readonly title: Words;
  readonly note: Words;
  readonly source: Words;
  readonly table: TableView;
}

export interface ParagraphView {
  readonly type: 'paragraph' | 'quote';
  readonly versions: readonly ProseView[];
  readonly margin: readonly MarginNote[];
}

export interface ListView {
  readonly type: 'list';
  readonly ordered: boolean;
  readonly items: readonly { readonly depth: number; readonly number: number | null; readonly versions: readonly ProseView[] }[];
  readonly margin: readonly MarginNote[];
}

/** A table of the article itself. */
export interface ArticleTableView {
  readonly type: 'table';
  /** The same in all editions; with the count of a row, from 0, that of the row. */
  readonly anchor: string;
  /** Its number among all tables of the page, and the one that its own caption gives it where that is another. */
  readonly number: Words;
  /** The number in its own caption, as written; null where it has none. */
  readonly own: string | null;
  /** Ids of the texts of caption and head, then of each row. */
  readonly units: readonly (readonly string[])[];
  /** Without the label that the source gives it. */
  readonly caption: Words;
  readonly head: readonly { readonly words: Words; readonly align: string }[];
  readonly rows: readonly (readonly { readonly words: Words; readonly align: string }[])[];
  readonly margin: readonly MarginNote[];
}

/** A picture of the source: only its caption is kept. */
export interface PictureView {
  readonly type: 'picture';
  readonly caption: Words;
}

export type BlockView = ParagraphView | ListView | ArticleTableView | PictureView | ChartView | FactTableView;

export interface SectionView {
  readonly id: string;
  readonly level: number;
  readonly heading: Words;
  /** Id of the heading's text; null where it has none. */
  readonly unit: string | null;
  readonly blocks: readonly BlockView[];
}

export interface SourceView {
  readonly label: string;
  readonly anchor: string;
  readonly title: Words;
  readonly details: Words;
  readonly address: string | null;
}

/** A figure of "What changed": as it was, as it is, by how much, and what else is to be said of it. */
export interface ChangeView {
  readonly name: Words;
  /** Empty where it is new. */
  readonly before: Words;
  /** Empty where it is no longer there. */
  readonly now: Words;
  /** More or less by, and the same in %; empty where that cannot be said. */
  readonly difference: Words;
  readonly growth: Words;
  /** Once for each language: the kind of change, the source now, the places where it shows. */
  readonly details: readonly {
    readonly tag: LangTag; readonly foreign: boolean; readonly kinds: TextView;
    readonly source: { readonly label: string; readonly target: string } | null;
    readonly shows: string; readonly comma: string;
    readonly where: readonly { readonly target: string; readonly text: string }[];
  }[];
}

/** "What changed" since an earlier edition: a list for each kind, those without entries left out. */
export interface WhatChangedView {
  /** In one line, for page one. */
  readonly line: Words;
  readonly intro: Words;
  readonly groups: readonly { readonly type: 'changed' | 'added' | 'removed'; readonly title: Words; readonly rows: readonly ChangeView[] }[];
  readonly remarks: readonly Words[];
}

/** All that the templates of one edition see. */
export interface BriefingView {
  readonly edition: Edition;
  readonly lang: LangTag;
  readonly parallel: boolean;
  readonly draft: boolean;
  /** The parts that this page has, in order: page, contents and navigation follow it. */
  readonly parts: { readonly front: readonly FrontPart[]; readonly back: readonly BackPart[] };
  /** Strings of the page, by key: the words of the template itself. */
  readonly labels: Readonly<Record<string, Words>>;
  /** For `<title>`, running heads and the index. */
  readonly head: {
    readonly id: string; readonly title: string; readonly shortTitle: string; readonly description: string;
    readonly edition: string; readonly version: string; readonly date: string; readonly folio: string; readonly draftMark: string;
    readonly languages: readonly { readonly edition: Edition; readonly tag: LangTag; readonly href: string; readonly name: string; readonly current: boolean }[];
  };
  readonly masthead: {
    readonly series: Words;
    readonly number: Words;
    readonly date: Words;
    readonly version: Words;
    readonly title: Words;
    /** The title in the other language, small below; empty where both stand in `title`. */
    readonly otherTitle: Words;
    readonly about: Words;
    readonly interest: Words;
    /** The source with its dates, each with its role; "not stated" where the source does not say. */
    readonly source: readonly Entry[];
    readonly review: Words;
  };
  /** Null where the briefing names no earlier edition. */
  readonly whatChanged: WhatChangedView | null;
  readonly bottomLine: readonly Words[];
  readonly keyFigures: readonly KeyFigureView[];
  readonly voices: readonly VoiceView[];
  readonly contents: readonly { readonly href: string; readonly target: string; readonly level: number; readonly words: Words; readonly onlyPrint: boolean }[];
  readonly sections: readonly SectionView[];
  readonly footnotes: readonly FootnoteView[];
  readonly translatorNotes: readonly { readonly label: string; readonly anchor: string; readonly back: readonly BackLink[]; readonly about: Words; readonly words: Words }[];
  readonly sources: readonly SourceView[];
  readonly datasets: readonly { readonly title: Words; readonly details: Words }[];
  /** `ids`: the result's fact, then those that it was made from. */
  readonly calculations: readonly { readonly anchor: string; readonly ids: readonly string[]; readonly name: Words; readonly result: Words; readonly working: Words }[];
  readonly method: readonly Words[];
  /** Lines of the source that are no part of the article, those of one reason together; `many`: some reason has several. */
  readonly removed: readonly { readonly texts: readonly Words[]; readonly many: boolean; readonly why: Words }[];
  /** Other figures published for a fact shown, with how they stand to it. */
  readonly variants: readonly { readonly name: Words; readonly shown: Words; readonly other: Words; readonly agreement: Words }[];
  readonly register: RegisterView;
  readonly inspector: InspectorView;
  readonly people: readonly Entry[];
  readonly citation: Words;
  /** For machines: tags of the head, schema.org as JSON, and records of the briefing in BibTeX and CSL JSON. */
  readonly cite: {
    readonly meta: readonly { readonly attribute: 'name' | 'property'; readonly name: string; readonly content: string }[];
    readonly linkedData: string; readonly bibtex: string; readonly csl: string;
  };
  /** Charts whose data stand again in print, at the end. */
  readonly appendix: readonly ChartView[];
  /** Open faults of a draft, for the reader of the draft. */
  readonly warnings: Words;
}
