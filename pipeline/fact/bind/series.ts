import type { Fact } from '../../model/index.ts';
import { aroundOf, daysOf, type Figure, type Knowledge, type Scene } from './scene.ts';
import { canState, significantDigits, stands } from './stand.ts';
import type { ByWording } from './doubt.ts';
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

const isSame = (fact: Fact, figure: Figure): boolean => ['agrees', 'agrees-rounded'].includes(stands(fact.quantity, figure.quantity));

/** The fact of an indicator for the place directly before a figure and its time, whatever its number. */
const factFor = (scene: Scene, figure: Figure, knowledge: Knowledge, indicator: string): Fact | null => {
  const place = placeBefore(scene, figure, knowledge);
  if (place === null || figure.period === null || significantDigits(figure) < telling) return null;
  const fact = knowledge.ofWhom.get(`${indicator}/${place}`)?.get(daysOf(figure.period));
  return fact && canState(fact.quantity, figure.quantity) ? fact : null;
};

/** Whether another place of the same series has the number that the data give it. */
const isVouched = (scene: Scene, figure: Figure, knowledge: Knowledge, fact: Fact): boolean =>
  aroundOf(scene, figure).figures.some((one) => {
    const other = one === figure || one.quantity.unit !== figure.quantity.unit ? null : factFor(scene, one, knowledge, fact.indicator);
    return other !== null && other !== fact && isSame(other, one);
  });

/** More candidates than these are no help. */
const mostFacts = 3;

/**
 * The fact of one of the places of a series (江苏的3835.4亿元、浙江的2416.8亿元): of an indicator of which the text has just
 * spoken, `lately`, of the place directly before the figure and its time, where the number is the same to four digits and
 * no other fact's. Where it is another number, another place of the series must have its own; else it is in doubt.
 */
export const bindBySeries = (scene: Scene, figure: Figure, knowledge: Knowledge, lately: readonly string[]): ByWording => {
  const facts = [...new Set(lately)].flatMap((indicator) => factFor(scene, figure, knowledge, indicator) ?? []);
  const same = facts.filter((fact) => isSame(fact, figure));
  const vouched = same.length > 0 ? same : facts.filter((fact) => isVouched(scene, figure, knowledge, fact));
  const [only, ...more] = vouched;
  if (only && more.length === 0) return { is: 'bound', fact: only };
  return same.length === 0 && facts.length > 0 && facts.length <= mostFacts ? { is: 'doubtful', facts, why: 'series' } : { is: 'unbound' };
};
