import type { FactMention } from '../../model/index.ts';
import { withoutSpans } from './words.ts';
import { longest, occurrences, within, type Around, type Dealt, type Figure, type Knowledge, type Occurrence, type Scene } from './scene.ts';

/** How far before 分别 a list may stand, and how far before a figure without it. */
const [back, reach] = [240, 80];
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
const listsBefore = (scene: Scene, figures: readonly Figure[], start: number, { entities, indicators }: Knowledge): Pick<Dealt, 'periods' | 'entities' | 'names'> => {
  const from = Math.max(0, start - back, scene.plain.slice(0, start).search(/[^。；!?]*$/u));
  const around: Around = { plain: scene.plain.slice(from, start), from, figures: [], times: [], earlier: [] };
  const inOrder = <T>(found: readonly Occurrence<T>[]): readonly Occurrence<T>[] => lastList(longest(found).toSorted((a, b) => a.start - b.start), scene.plain);
  const places = inOrder(entities.flatMap(({ id, called }) => occurrences(around, id, called)));
  const unit = figures[0]?.quantity.unit;
  const things = inOrder(indicators.filter((one) => one.unit === unit).flatMap((one) => occurrences(around, one, one.plain)));
  const times = timesBefore(scene, from, start);
  const each = <T>(list: readonly T[]): readonly T[] | null => (list.length === figures.length && new Set(list).size === list.length ? list : null);
  return { periods: each(times), entities: each(places.map(({ of }) => of)), names: each(things) };
};

/** Whether several of a kind are named right before a figure, with no other figure between: 2022年、2023年GDP, 西区、东区常住人口. */
const namedBefore = (scene: Scene, start: number, unit: string, { entities, indicators }: Knowledge): boolean => {
  const clause = /[^。；!?]*$/u.exec(scene.plain.slice(Math.max(0, start - reach), start))?.[0] ?? '';
  if (!/[、和与及]/u.test(clause)) return false;
  const from = start - clause.length;
  const around: Around = { plain: scene.plain.slice(from, start), from, figures: [], times: [], earlier: [] };
  const isList = (spans: readonly Span[], marks: RegExp): boolean => {
    const list = lastList(spans.toSorted((a, b) => a.start - b.start), scene.plain);
    const last = list.at(-1);
    // A figure between is of the list, and what follows it of something else.
    if (!last || within(scene.figures, last.end, start).some(({ quantity }) => quantity.unit === unit)) return false;
    return list.length > 1 && !marks.test(withoutSpans(scene.plain.slice(last.end, start), last.end, times));
  };
  const times = within(scene.mentions, from, start).filter(({ quantity }) => quantity === null).map(({ zh }) => zh);
  const places = longest(entities.flatMap(({ id, called }) => occurrences(around, id, called)));
  const things = longest(indicators.filter((one) => one.unit === unit).flatMap((one) => occurrences(around, one, one.plain)));
  return isList(times, /[；。:]/u) || isList(places, /[，；。:]/u) || isList(things, /[，；。:]/u);
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

/** Every list of the sentence that is dealt out: 2020年和2021年，GDP分别为5亿元和6亿元. Without 分别 it may be a list nonetheless. */
const dealtIn = (scene: Scene, knowledge: Knowledge): readonly Dealt[] => {
  const dealt: Dealt[] = [];
  for (let at = 0; at < scene.figures.length && dealt.length < most; at += 1) {
    const first = scene.figures[at];
    const start = first ? scene.plain.slice(Math.max(0, first.zh.start - 14), first.zh.start).search(lead) : -1;
    if (!first) continue;
    if (start < 0 && !namedBefore(scene, first.zh.start, first.quantity.unit, knowledge)) continue;
    const run = runFrom(scene, at);
    if (start < 0) {
      const lists = listsBefore(scene, run, first.zh.start, knowledge);
      dealt.push({ figures: run, ...(run.length > 1 ? lists : { periods: null, entities: null, names: null }), isTold: false });
      at += run.length - 1;
      continue;
    }
    const begins = Math.max(0, first.zh.start - 14) + start;
    if (run.length > 1) dealt.push({ figures: run, ...listsBefore(scene, run, begins, knowledge), isTold: true });
    at += run.length - 1;
  }
  return dealt;
};

/**
 * A sentence with the lists that it deals out; its figures are about the times that are dealt out to them. Of two lists nobody
 * can tell which is meant.
 */
export const withDealt = (scene: Scene, knowledge: Knowledge): Scene => {
  const dealt = dealtIn(scene, knowledge);
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
