import type { View } from 'vega';
import type { ChartMark, ChartMarks, ChartRow } from '../model/index.ts';
import type { ChartGap } from './rows.ts';
import { flatten, offsetOf, shift, type Box, type Placed, type SceneItem, type SceneMark } from './scene.ts';

/** Something drawn for a row (`id`) or a gap (`from`, `to`), in px of the picture; `panel` tells small multiples apart. */
export interface Drawn { readonly datum: Readonly<Record<string, unknown>>; readonly box: Box; readonly rank: number; readonly panel: string }

/** What stands for a figure before its line does, and the line before its words. */
const rankOf = (marktype: string): number => (marktype === 'text' ? 2 : marktype === 'line' || marktype === 'trail' || marktype === 'area' ? 1 : 0);

const boxOf = ({ mark, x, y }: Placed, item: SceneItem): Box | null => {
  if (rankOf(mark.marktype) !== 1) return item.bounds ? shift(item.bounds, x, y) : null;
  const [px, py] = [x + (item.x ?? 0), y + (item.y ?? 0)];
  return { x1: px - 4, y1: py - 4, x2: px + 4, y2: py + 4 };
};

/** All that is drawn of data in a finished view. */
export const drawnOf = (view: View): readonly Drawn[] => {
  // Vega's types know the scenegraph's items, not its root.
  const { root } = view.scenegraph() as unknown as { root: SceneMark };
  const { left, top } = offsetOf(view);
  return flatten(root).filter(({ mark }) => mark.role === 'mark' && mark.marktype !== 'group').flatMap((at) =>
    at.mark.items.flatMap((item): readonly Drawn[] => {
      const box = boxOf(at, item);
      if (!box || !item.datum || item.defined === false || !Object.values(box).every(Number.isFinite)) return [];
      return [{ datum: item.datum, box: shift(box, left, top), rank: rankOf(at.mark.marktype), panel: `${at.group.x1},${at.group.y1}` }];
    }));
};

const union = (a: Box, b: Box): Box => ({ x1: Math.min(a.x1, b.x1), y1: Math.min(a.y1, b.y1), x2: Math.max(a.x2, b.x2), y2: Math.max(a.y2, b.y2) });

interface Found { readonly point: number; readonly box: Box; readonly panel: string }

const found = (drawn: readonly Drawn[], point: number): readonly Found[] => {
  const best = Math.min(...drawn.map(({ rank }) => rank));
  const own = drawn.filter(({ rank }) => rank === best);
  const [first] = own;
  return first ? [{ point, box: own.map(({ box }) => box).reduce(union), panel: first.panel }] : [];
};

const apart = (boxes: readonly Box[], low: 'x1' | 'y1', high: 'x2' | 'y2'): boolean => {
  const sorted = boxes.toSorted((a, b) => a[low] - b[low]);
  return sorted.slice(1).every((box, n) => box[low] >= (sorted[n]?.[high] ?? 0) - 1);
};

const middle = ({ box }: Found): number => box.x1 + box.x2;
const small = ({ x1, x2 }: Box): boolean => x2 - x1 < 24;

/** In the order of reading: from left to right where the marks stand beside one another, else downwards, else as the rows go. */
const ordered = (marks: readonly Found[], gaps: readonly Found[]): readonly Found[] => {
  const boxes = marks.map(({ box }) => box);
  if (apart(boxes, 'x1', 'x2') || boxes.every(small)) return [...marks, ...gaps].toSorted((a, b) => middle(a) - middle(b));
  return [...(apart(boxes, 'y1', 'y2') ? marks.toSorted((a, b) => a.box.y1 - b.box.y1) : marks), ...gaps];
};

/** Rows of one indicator and entity are a series; where no series has two figures, all are one. */
const seriesOf = (marks: readonly Found[], rows: readonly ChartRow[]): readonly (readonly Found[])[] => {
  const groups = new Map<string, Found[]>();
  for (const mark of marks) {
    const key = JSON.stringify([rows[mark.point]?.indicator, rows[mark.point]?.entity]);
    groups.set(key, [...(groups.get(key) ?? []), mark]);
  }
  const series = [...groups.values()];
  return series.every((one) => one.length === 1) ? [marks] : series;
};

const written = ({ point, box: { x1, y1, x2, y2 } }: Found): ChartMark =>
  ({ point, x: Math.round(x1), y: Math.round(y1), width: Math.max(1, Math.round(x2 - x1)), height: Math.max(1, Math.round(y2 - y1)) });

/**
 * Where each figure stands in a drawing, series by series in the order in which a reader goes through them; gaps stand in
 * every series of their panel. A row of which nothing is drawn has no mark.
 */
export const chartMarks = (drawn: readonly Drawn[], rows: readonly ChartRow[], gaps: readonly ChartGap[]): ChartMarks => {
  const marks = rows.flatMap((row, n) => found(drawn.filter(({ datum }) => datum['id'] === row.id), n));
  const missing = gaps.flatMap((gap, n) => {
    const own = drawn.filter(({ datum, rank }) => rank === 0 && datum['id'] === undefined && datum['from'] === gap.from && datum['to'] === gap.to);
    return [...new Set(own.map(({ panel }) => panel))].flatMap((panel) => found(own.filter((one) => one.panel === panel), rows.length + n));
  });
  return seriesOf(marks, rows).filter((series) => series.length > 0).map((series) => {
    const panels = new Set(series.map(({ panel }) => panel));
    return ordered(series, missing.filter(({ panel }) => panels.has(panel))).map(written);
  });
};
