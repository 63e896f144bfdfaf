import type { View } from 'vega';
import type { Measure } from './vega.ts';
import { fontOf } from './vega.ts';

/** A box in px of the picture's root group. */
export interface Box { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

/** Vega's scenegraph, as far as it is read here. Items are written to only by `labels.ts`, after the layout. */
export interface SceneItem {
  readonly [key: string]: unknown;
  x?: number; y?: number; dx?: number; dy?: number; align?: string; baseline?: string; opacity?: number; href?: unknown;
  readonly width?: number; readonly height?: number; readonly angle?: number; readonly text?: unknown; readonly lineBreak?: string;
  readonly bounds?: Box; readonly items?: readonly SceneMark[]; readonly datum?: Readonly<Record<string, unknown>>;
  readonly fontSize?: number; readonly lineHeight?: number; readonly defined?: boolean;
}
export interface SceneMark {
  readonly marktype: string; readonly role?: string; readonly name?: string; clip?: unknown;
  readonly items: readonly SceneItem[];
}

/** A mark with the place of its group and the room that its group has. */
export interface Placed { readonly mark: SceneMark; readonly x: number; readonly y: number; readonly group: Box; readonly depth: number }

/** All marks below one, with the places of their groups, in the order of drawing. */
export const flatten = (mark: SceneMark, x = 0, y = 0, depth = 0): readonly Placed[] =>
  mark.items.flatMap((item) => {
    const [gx, gy] = [x + (item.x ?? 0), y + (item.y ?? 0)];
    const group = { x1: gx, y1: gy, x2: gx + (item.width ?? 0), y2: gy + (item.height ?? 0) };
    return (item.items ?? []).flatMap((child): readonly Placed[] => [
      { mark: child, x: gx, y: gy, group, depth },
      ...(child.marktype === 'group' ? flatten(child, gx, gy, depth + 1) : []),
    ]);
  });

export const shift = (box: Box, x: number, y: number): Box => ({ x1: box.x1 + x, y1: box.y1 + y, x2: box.x2 + x, y2: box.y2 + y });
export const overlap = (a: Box, b: Box): boolean => a.x1 < b.x2 && b.x1 < a.x2 && a.y1 < b.y2 && b.y1 < a.y2;
export const within = (inner: Box, outer: Box): boolean =>
  inner.x1 >= outer.x1 && inner.x2 <= outer.x2 && inner.y1 >= outer.y1 && inner.y2 <= outer.y2;

/** The lines of a text item as they are drawn. */
export const linesOf = (item: SceneItem): readonly string[] => {
  const { text } = item;
  if (text === null || text === undefined || text === '') return [];
  if (Array.isArray(text)) return text.map(String);
  return item.lineBreak ? String(text).split(item.lineBreak) : [String(text)];
};

/** Size of a text item in px. */
export const sizeOf = (item: SceneItem, measure: Measure): { width: number; height: number; lead: number } => {
  const lines = linesOf(item);
  const size = item.fontSize ?? 11;
  const lead = (lines.length - 1) * (item.lineHeight ?? size + 2);
  return { width: Math.max(0, ...lines.map((line) => measure(line, fontOf(item)))), height: size + lead, lead };
};

/** A line as a chain of small boxes, so that a label can keep clear of it. */
export const lineBoxes = ({ mark, x, y }: Placed): readonly Box[] =>
  mark.items.slice(1).flatMap((item, n) => {
    const before = mark.items[n];
    if (!before || item.defined === false || before.defined === false) return [];
    const [ax, ay, bx, by] = [before.x ?? 0, before.y ?? 0, item.x ?? 0, item.y ?? 0];
    const steps = Math.min(200, Math.max(1, Math.ceil(Math.hypot(bx - ax, by - ay) / 3)));
    return Array.from({ length: steps + 1 }, (_, step) => {
      const [px, py] = [x + ax + ((bx - ax) * step) / steps, y + ay + ((by - ay) * step) / steps];
      return { x1: px - 1, y1: py - 1, x2: px + 1, y2: py + 1 };
    });
  });

/** From the picture's edges to its root group, in px. */
export const offsetOf = (view: View): { left: number; top: number } => {
  const padding: unknown = view.padding();
  const [x = 0, y = 0] = view.origin();
  const side = (name: string): number => {
    const value: unknown = typeof padding === 'object' && padding !== null ? Reflect.get(padding, name) : padding;
    return typeof value === 'number' ? value : 0;
  };
  return { left: x + side('left'), top: y + side('top') };
};
