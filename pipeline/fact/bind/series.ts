import type { Fact } from '../../model/index.ts';
import { aroundOf, daysOf, type Figure, type Knowledge, type Scene } from './scene.ts';
import { canState, significantDigits, stands } from './stand.ts';
import { madeOf } from './words.ts';

/** What may stand between a place and its figure in a series: 江苏的3835.4亿元、浙江为2416.8亿元. */
const joints: readonly string[] = ['的', '以', '为', '是', '有', '达', '达到', '则', '约', '超', '超过', '近', ':', '(', ' ', '省', '市', '县', '区'];
/** No more than this stands between them. */
const reach = 6;

/** The place named directly before a figure. */
const placeBefore = (scene: Scene, figure: Figure, { entities }: Knowledge): string | null => {
  const { plain, from } = aroundOf(scene, figure);
  const lead = plain.slice(0, figure.zh.start - from);
  const last = entities.flatMap(({ id, plain: name }) => {
    const at = lead.lastIndexOf(name);
    const gap = at < 0 ? reach + 1 : lead.length - at - name.length;
    return gap <= reach && madeOf(lead.slice(at + name.length), joints) ? [{ id, gap }] : [];
  }).toSorted((a, b) => a.gap - b.gap)[0];
  return last?.id ?? null;
};

/** Digits enough that two figures are not the same by chance, though the thing was named sentences ago. */
const telling = 4;

/**
 * The fact of one of the places of a series (江苏的3835.4亿元、浙江的2416.8亿元): of an indicator of which the text has just
 * spoken, `lately`, of the place directly before the figure and its time, where the number is the same to four digits and
 * no other fact's. Null otherwise.
 */
export const factOfSeries = (scene: Scene, figure: Figure, knowledge: Knowledge, lately: readonly string[]): Fact | null => {
  const place = placeBefore(scene, figure, knowledge);
  if (place === null || figure.period === null || significantDigits(figure) < telling) return null;
  const days = daysOf(figure.period);
  const facts = [...new Set(lately)].flatMap((indicator) => {
    const fact = knowledge.ofWhom.get(`${indicator}/${place}`)?.get(days);
    const same = fact && canState(fact.quantity, figure.quantity) ? stands(fact.quantity, figure.quantity) : 'differs';
    return fact && (same === 'agrees' || same === 'agrees-rounded') ? [fact] : [];
  });
  return facts.length === 1 ? (facts[0] ?? null) : null;
};
