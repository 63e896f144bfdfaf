import type { Edition, Lang } from './text.ts';
import type { Comparator } from './quantity.ts';
import type { Status } from './dataset.ts';
import type { Voice } from './fact.ts';

/** What a chart spec sees of a fact: one row, labels in the language of the chart. */
export interface ChartRow {
  readonly id: string;
  readonly indicator: string;
  readonly indicatorName: string;
  readonly entity: string;
  readonly entityName: string;
  readonly period: string;
  /** The period as the edition writes it (`2024年6月`, `June 2024`). */
  readonly periodName: string;
  /** Position of the period's end on an axis whose whole numbers are year ends: 2021 → 2021, 2024-06 → 2023.5. */
  readonly time: number;
  /** For drawing only; what is printed comes from `label`. */
  readonly value: number;
  readonly valueHigh: number | null;
  readonly unit: string;
  readonly comparator: Comparator;
  readonly status: Status;
  readonly voice: Voice;
  /** The quantity as the edition prints it. */
  readonly label: string;
}

/** A chart to draw in one language. `spec` is a Vega-Lite spec as parsed JSON; texts in it may be `{zh, en}`. */
export interface ChartInput {
  readonly id: string;
  readonly lang: Lang;
  readonly spec: unknown;
  readonly specFile: string;
  /** The spec as written: with it findings stand at the line and column of the key, without it at 1:1. */
  readonly specText?: string;
  readonly rows: readonly ChartRow[];
  /** The same rows in the other language, where the page has both: `lang` stands above, this one below it. */
  readonly beside?: readonly ChartRow[];
  /** Of the briefing: the takeaway, for the accessible name. The page prints it; the picture does not. */
  readonly title: string;
  /** `main` 122 mm or `full` 174 mm. */
  readonly width: 'main' | 'full';
}

/** What is said of a figure of a chart in one language: of whom, what and when; how much; `preliminary` and the like. */
export interface PointWords { readonly lang: Lang; readonly about: string; readonly value: string; readonly remark: string }

/** A figure of a chart, or a time without one (`id` null), as a reader is told of it: once for each language of the edition. */
export interface ChartPoint { readonly id: string | null; readonly words: readonly PointWords[] }

/** Where a figure stands in a drawing, in its px; `point` counts the chart's points from 0. */
export interface ChartMark { readonly point: number; readonly x: number; readonly y: number; readonly width: number; readonly height: number }

export type ChartMarks = readonly (readonly ChartMark[])[];

export interface Chart {
  readonly id: string;
  /** The edition that it is drawn for: the one with both languages has labels in both. */
  readonly edition: Edition;
  readonly lang: Lang;
  /** Standalone `<svg>` for inlining: ids are prefixed, role, name, title and desc are set, no scripts, no addresses. */
  readonly svg: string;
  /** The same, drawn for a phone; null where the spec cannot be drawn so narrow. */
  readonly narrow: string | null;
  /** What a reader is told of each figure who points at it. */
  readonly points: readonly ChartPoint[];
  /** Where the figures stand in `svg` and in `narrow`: series by series, in the order of reading. */
  readonly marks: ChartMarks;
  readonly narrowMarks: ChartMarks;
  /** What it shows, in words made from the data. */
  readonly description: string;
}
