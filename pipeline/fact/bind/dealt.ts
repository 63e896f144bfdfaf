import type { FactMention } from '../../model/index.ts';
import { longest, occurrences, within, type Around, type Dealt, type Figure, type Knowledge, type Occurrence, type Scene } from './scene.ts';

/** How far before 分别 a list may stand. */
const back = 240;
const lead = /(?:分别|依次|各自)[^，。；、\d]{0,10}$/u;
const joint = /^(?:省|市|县|区)?(?:、|和|与|及|以及)$/u;
const between = /^(?:、|和|与|及|以及|，)$/u;

interface Span { readonly start: number; readonly end: number }

/** The last spans of a text, as far as nothing but 、 and 和 joins them. */
const lastList = <T extends Span>(spans: readonly T[], plain: string): readonly T[] => {
  const list: T[] = [];
  for (const one of spans.toReversed()) {
    const [first] = list;
    if (first && !joint.test(plain.slice(one.end, first.start))) break;
    list.unshift(one);
  }
  return list;
};

/** The years of 2019—2021年, one by one. */
const eachYear = (period: string): readonly string[] => {
  const [, from, to] = /^(\d{4})--(\d{4})$/u.exec(period) ?? [];
  const count = from && to ? Number(to) - Number(from) + 1 : 0;
  return count > 1 && count < 20 ? Array.from({ length: count }, (_, n) => String(Number(from) + n)) : [period];
};

const timesBefore = ({ mentions, plain }: Scene, from: number, to: number): readonly string[] => {
  const times = within(mentions, from, to).flatMap(({ quantity, period, zh: { start, end } }) => (quantity === null && period !== null ? [{ period, start, end }] : []));
  const list = lastList(times, plain);
  return list.length === 1 ? eachYear(list[0]?.period ?? '') : list.map(({ period }) => period);
};

/** Lists that give each of the figures its own time, place or thing. */
const listsBefore = (scene: Scene, figures: readonly Figure[], start: number, { entities, indicators }: Knowledge): Omit<Dealt, 'figures'> => {
  const from = Math.max(0, start - back, scene.plain.slice(0, start).search(/[^。；!?]*$/u));
  const around: Around = { plain: scene.plain.slice(from, start), from, figures: [], times: [] };
  const inOrder = <T>(found: readonly Occurrence<T>[]): readonly Occurrence<T>[] => lastList(longest(found).toSorted((a, b) => a.start - b.start), scene.plain);
  const places = inOrder(entities.flatMap(({ id, plain }) => occurrences(around, id, [plain])));
  const unit = figures[0]?.quantity.unit;
  const things = inOrder(indicators.filter((one) => one.unit === unit).flatMap((one) => occurrences(around, one, one.plain)));
  const times = timesBefore(scene, from, start);
  const each = <T>(list: readonly T[]): readonly T[] | null => (list.length === figures.length && new Set(list).size === list.length ? list : null);
  return { periods: each(times), entities: each(places.map(({ of }) => of)), names: each(things) };
};

/** The figures behind a 分别, as far as nothing but 、, 和 and commas joins them and their unit is one. */
const runFrom = ({ figures, plain }: Scene, at: number): readonly Figure[] => {
  const run = figures.slice(at, at + 1);
  for (const one of figures.slice(at + 1)) {
    const last = run.at(-1);
    if (!last || one.quantity.unit !== last.quantity.unit || !between.test(plain.slice(last.zh.end, one.zh.start))) break;
    run.push(one);
  }
  return run;
};

const most = 20;

/** Every list of the sentence that is dealt out: 2020年和2021年，GDP分别为5亿元和6亿元. */
const dealtIn = (scene: Scene, knowledge: Knowledge): readonly Dealt[] => {
  const dealt: Dealt[] = [];
  for (let at = 0; at < scene.figures.length && dealt.length < most; at += 1) {
    const first = scene.figures[at];
    const start = first ? scene.plain.slice(Math.max(0, first.zh.start - 14), first.zh.start).search(lead) : -1;
    if (!first || start < 0) continue;
    const run = runFrom(scene, at);
    const begins = Math.max(0, first.zh.start - 14) + start;
    if (run.length > 1) dealt.push({ figures: run, ...listsBefore(scene, run, begins, knowledge) });
    at += run.length - 1;
  }
  return dealt;
};

/**
 * A sentence with the lists that it deals out; its figures are about the times that are dealt out to them. Of two lists nobody
 * can tell which is meant.
 */
export const withDealt = (scene: Scene, knowledge: Knowledge): Scene => {
  const dealt = /分别|依次|各自/u.test(scene.plain) ? dealtIn(scene, knowledge) : [];
  const periods = new Map(dealt.flatMap(({ figures, periods: times, entities, names }) =>
    (times && !entities && !names ? figures.map(({ id }, n) => [id, times[n] ?? null] as const) : [])));
  const timed = <T extends FactMention>(mention: T): T => ({ ...mention, period: periods.get(mention.id) ?? mention.period });
  const figures = new Map(scene.figures.map((figure) => [figure, timed(figure)]));
  const own = (figure: Figure): Figure => figures.get(figure) ?? figure;
  return {
    ...scene, figures: scene.figures.map(own), mentions: scene.mentions.map(timed),
    dealt: dealt.map((one) => ({ ...one, figures: one.figures.map(own) })),
  };
};
