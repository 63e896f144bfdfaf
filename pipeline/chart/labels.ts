import type { View } from 'vega';
import { flatten, lineBoxes, linesOf, offsetOf, overlap, shift, sizeOf, within, type Box, type Placed, type SceneItem, type SceneMark } from './scene.ts';
import type { Measure } from './vega.ts';

/** A text of the finished picture and where it stands. */
export interface PlacedText { readonly text: string; readonly box: Box; readonly outside: boolean }

interface Candidate { readonly align: 'left' | 'center' | 'right'; readonly side: 'bottom' | 'middle' | 'top'; readonly dx: number; readonly dy: number }

const near = 6;
/** A label of a lower priority is never left out. */
const essential = 10;
/** A point this near above or below a label, in px, seems to be the one that it names. */
const claim = 9;
/** Where a label may stand, the best first: above its point, beside it, below it. */
const candidates: readonly Candidate[] = [
  { align: 'center', side: 'bottom', dx: 0, dy: -near },
  { align: 'right', side: 'bottom', dx: -1, dy: -near + 2 },
  { align: 'right', side: 'middle', dx: -near - 2, dy: -4 },
  { align: 'left', side: 'top', dx: 3, dy: near - 3 },
  { align: 'left', side: 'bottom', dx: 1, dy: -near + 2 },
  { align: 'center', side: 'top', dx: 0, dy: near },
  { align: 'left', side: 'middle', dx: near + 2, dy: 4 },
  { align: 'left', side: 'middle', dx: near + 2, dy: 0 },
  { align: 'right', side: 'middle', dx: -near - 2, dy: 0 },
  { align: 'right', side: 'top', dx: -2, dy: near - 2 },
];

interface Label { readonly item: SceneItem; readonly at: Placed; readonly priority: number }
/** What labels keep clear of: anything drawn, and the neighbourhood of other points, which would claim the label. */
interface Taken { readonly boxes: Box[]; readonly points: readonly Box[] }
interface Spot { readonly candidate: Candidate; readonly box: Box; readonly hits: number; readonly inside: boolean }

const priorityOf = (item: SceneItem, order: number): number => {
  const value = item.datum?.['priority'];
  return typeof value === 'number' ? value : order;
};

const holds = (box: Box, { x, y }: { x: number; y: number }): boolean => x >= box.x1 && x <= box.x2 && y >= box.y1 && y <= box.y2;

const spotOf = (label: Label, candidate: Candidate, room: Box, taken: Taken, measure: Measure): Spot => {
  const { width, height } = sizeOf(label.item, measure);
  const [x, y] = [label.at.x + (label.item.x ?? 0) + candidate.dx, label.at.y + (label.item.y ?? 0) + candidate.dy];
  const anchor = { x: x - candidate.dx, y: y - candidate.dy };
  const left = candidate.align === 'left' ? x : candidate.align === 'right' ? x - width : x - width / 2;
  const top = candidate.side === 'top' ? y : candidate.side === 'bottom' ? y - height : y - height / 2;
  // A centred label at the edge is pushed in rather than given up.
  const pushed = candidate.align === 'center' ? Math.min(Math.max(left, room.x1), room.x2 - width) : left;
  const box = { x1: pushed, y1: top, x2: pushed + width, y2: top + height };
  const roomy = { x1: box.x1 - 2, y1: box.y1, x2: box.x2 + 2, y2: box.y2 };
  const claimed = { x1: box.x1, y1: box.y1 - claim, x2: box.x2, y2: box.y2 + claim };
  return {
    candidate: { ...candidate, dx: candidate.dx + pushed - left }, box,
    // The label's own point does not stand in its way.
    hits: taken.boxes.filter((other) => !holds(other, anchor) && overlap(roomy, other)).length +
      taken.points.filter((other) => !holds(other, anchor) && overlap(claimed, other)).length, inside: within(box, room),
  };
};

const put = (item: SceneItem, { align, side, dx, dy }: Candidate, lead: number): void => {
  item.align = align;
  item.baseline = side;
  item.dx = dx;
  item.dy = dy - (side === 'bottom' ? lead : side === 'middle' ? lead / 2 : 0);
};

/** The room of a label: its own small multiple; in a single chart from the number axis to the edge of the picture. */
const roomOf = (at: Placed, picture: Box): Box => {
  const top = at.depth === 0 ? picture.y1 : at.group.y1 - 14;
  return at.depth === 0
    ? { x1: at.group.x1 - 4, x2: picture.x2, y1: top, y2: at.group.y2 - 1 }
    : { x1: at.group.x1 - 2, x2: Math.min(at.group.x2 + 22, picture.x2), y1: top, y2: at.group.y2 - 1 };
};

const points = (all: readonly Placed[]): Box[] =>
  all.filter(({ mark }) => mark.marktype === 'symbol')
    .flatMap(({ mark, x, y }) => mark.items.flatMap((item) => (item.bounds ? [shift(item.bounds, x, y)] : [])));

const obstacles = (all: readonly Placed[], isLabels: (name: unknown) => boolean, measure: Measure): Box[] =>
  all.flatMap((at): readonly Box[] => {
    const { mark } = at;
    if (mark.marktype === 'line') return lineBoxes(at);
    if (mark.marktype !== 'text' || isLabels(mark.name)) return [];
    return mark.items.flatMap((item) => (item.bounds && sizeOf(item, measure).width > 0 ? [shift(item.bounds, at.x, at.y)] : []));
  });

const placeAll = (labels: readonly Label[], taken: Taken, picture: Box, measure: Measure): PlacedText[] => {
  const placed: PlacedText[] = [];
  for (const [n, label] of labels.entries()) {
    if (linesOf(label.item).length === 0) continue;
    const room = roomOf(label.at, picture);
    const spots = candidates.map((candidate) => spotOf(label, candidate, room, taken, measure));
    const free = spots.find((spot) => spot.hits === 0 && spot.inside);
    // The chart's point, and the names of its lines, are shown even where nothing is quite free.
    const forced = n === 0 || label.priority < essential ? spots.toSorted((a, b) => Number(b.inside) - Number(a.inside) || a.hits - b.hits)[0] : undefined;
    const spot = free ?? forced;
    if (!spot) { label.item.opacity = 0; continue; }
    put(label.item, spot.candidate, sizeOf(label.item, measure).lead);
    taken.boxes.push({ ...spot.box, y1: spot.box.y1 - 2, y2: spot.box.y2 + 2 });
    placed.push({ text: linesOf(label.item).join(' '), box: spot.box, outside: !within(spot.box, room) });
  }
  return placed;
};

const pictureOf = (view: View, root: SceneMark, width: number): Box => {
  const { left, top } = offsetOf(view);
  const bounds = root.items[0]?.bounds ?? { x1: 0, y1: 0, x2: 0, y2: 0 };
  return { x1: -left, y1: -top, x2: Math.max(bounds.x2, width - left), y2: Math.max(bounds.y2, view.height()) };
};

/**
 * Places the labels (text marks named `labels…`) around their points, clear of lines, points and other texts, the ones
 * with the lowest `priority` first; a label for which there is no room is left out (the data table has it) unless its
 * priority is below 10. Returns what
 * all texts of the picture say and whether they run out of it, and how many data marks there are.
 */
export const placeLabels = (view: View, isLabels: (name: unknown) => boolean, measure: Measure, width: number): { texts: PlacedText[]; marks: number } => {
  // Vega's types know the scenegraph's items, not its root.
  const { root } = view.scenegraph() as unknown as { root: SceneMark };
  const all = flatten(root);
  const picture = pictureOf(view, root, width);
  const marked = all.filter(({ mark }) => isLabels(mark.name));
  marked.forEach(({ mark }) => { mark.clip = false; });
  const labels = marked.flatMap((at) => at.mark.items.map((item, order) => ({ item, at, priority: priorityOf(item, order) })));
  const taken = { boxes: [...obstacles(all, isLabels, measure), ...points(all)], points: points(all) };
  const placed = placeAll(labels.toSorted((a, b) => a.priority - b.priority), taken, picture, measure);
  all.forEach(({ mark }) => mark.items.forEach((item) => { if (item.href !== undefined) item.href = null; }));
  const fixed = all.filter(({ mark }) => mark.marktype === 'text' && !isLabels(mark.name));
  const texts = fixed.flatMap(({ mark, x, y }) => mark.items.flatMap((item): readonly PlacedText[] => {
    if (!item.bounds || linesOf(item).length === 0 || item.opacity === 0) return [];
    const box = shift(item.bounds, x, y);
    const outside = box.x1 < picture.x1 - 1 || box.x2 > picture.x2 + 1 || box.y1 < picture.y1 - 1;
    return [{ text: linesOf(item).join(' '), box, outside }];
  }));
  const marks = all.filter(({ mark }) => mark.role === 'mark' && mark.marktype !== 'group').reduce((sum, { mark }) => sum + mark.items.length, 0);
  return { texts: [...texts, ...placed], marks };
};
