import type { Lang } from '../model/index.ts';
import { fontStack } from './words.ts';

/**
 * Columns of the page in CSS px: 122 and 174 mm, and the text of a phone 360 px wide. A picture is drawn at its final size;
 * only the narrow one grows with a wider phone.
 */
export const columnWidth = { main: 461, full: 657, narrow: 328 } as const;
export type Column = keyof typeof columnWidth;

/** Colours of the page. Upper case, so that styles can match them (`[fill="#1A1C1E"]`) for a dark screen. */
export const colour = {
  ink: '#1A1C1E', quiet: '#59626B', rule: '#C9CED3', paper: '#FFFFFF', shade: '#EEF0F2',
  subject: '#B3321F', external: '#0F5E63', calculation: '#8A5A00', context: ['#8A939B', '#59626B', '#B5BCC2'],
} as const;

/** 7.5 and 8.5 pt of the page's scale, in CSS px. */
const small = 10;
const label = 34 / 3;

/** The Vega-Lite config that every chart starts from; a spec's own `config` comes over it. */
export const theme = (lang: Lang): Readonly<Record<string, unknown>> => ({
  customFormatTypes: true,
  aria: false,
  background: null,
  font: fontStack[lang],
  padding: { left: 0, right: 1, top: 4, bottom: 1 },
  view: { stroke: null },
  axis: {
    labelFontSize: small, titleFontSize: small, labelColor: colour.quiet, titleColor: colour.quiet, titleFontWeight: 400,
    labelLimit: 1000, titleLimit: 1000, labelLineHeight: 13, gridColor: colour.rule, gridWidth: 0.5, domainColor: colour.quiet, domainWidth: 0.75,
    tickColor: colour.quiet, tickWidth: 0.75, tickSize: 4, labelPadding: 4, titlePadding: 8,
  },
  axisX: { grid: false },
  axisY: { domain: false, ticks: false, tickCount: 4 },
  axisPoint: { labelFontSize: label, labelColor: colour.ink, ticks: false, labelPadding: 8 },
  axisBand: { labelFontSize: label, labelColor: colour.ink, ticks: false, labelPadding: 8 },
  legend: { labelFontSize: small, titleFontSize: small, labelColor: colour.ink, titleColor: colour.quiet, labelLimit: 1000, titleLimit: 1000 },
  header: { labelLineHeight: 14, labelFontSize: label, labelFontWeight: 600, labelColor: colour.ink, labelLimit: 1000, titleLimit: 1000, title: null },
  title: { fontSize: label, fontWeight: 600, color: colour.ink, anchor: 'start', limit: 1000 },
  text: { lineBreak: '\n', fontSize: label, lineHeight: 14, color: colour.ink, limit: 0 },
  line: { strokeWidth: 1.75, color: colour.subject },
  point: { size: 40, filled: true, opacity: 1, color: colour.subject, strokeWidth: 1.5 },
  bar: { color: colour.subject },
  rule: { color: colour.quiet, strokeWidth: 0.75 },
  rect: { color: colour.shade },
  range: { category: [colour.subject, colour.external, ...colour.context] },
});
