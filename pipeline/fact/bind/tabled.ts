import type { Fact } from '../../model/index.ts';
import type { CellHeads } from '../../segment/index.ts';
import { growthHeads } from '../../quantity/index.ts';
import { neutralHead } from './lexicon.ts';
import { isGrowth, stemOf } from './names.ts';
import { daysOf, plainWords, type Figure, type Knowledge, type NamedIndicator, type Scene } from './scene.ts';
import { canState } from './stand.ts';

/** A head without its unit, its number and what leads into it: 其中：猪肉产量（万吨） is 猪肉产量. */
const bareHead = (head: string): string =>
  plainWords(head).replace(/\([^()]*\)$|^(?:其中|#|[一二三四五六七八九十\d]+[、.]):?|^\d{4}年(?=.)/gu, '').replace(/\s/gu, '');

/** The year that a head names; null where it names none, or a part of one. */
const yearIn = (head: string): string | null => (/[季月日半旬周]/u.test(head) ? null : (/(?<!\d)((?:19|20)\d{2})(?!\d)/u.exec(head)?.[1] ?? null));

/** The time of a cell: the year that its own heads name, else the only one that the table's heads name, else the text's. */
const periodOf = ({ row, column, columns }: CellHeads, figure: Figure): string | null => {
  const years = new Set(columns.flatMap((head) => yearIn(head) ?? []));
  return yearIn(column) ?? yearIn(row) ?? (years.size === 1 ? ([...years][0] ?? null) : figure.period);
};

/**
 * What a table's cell states: the indicator that the head of its row or column names word for word, of the entity that
 * the other head names, else the indicator's own; a rate under a head of growth is the growth of what the row names.
 * Null where the heads name none, or the figure's time is not known, or two would fit.
 */
export const factOfCell = ({ sentence: { heads }, figures }: Scene, figure: Figure, { indicators, entities, ofWhom }: Knowledge): Fact | null => {
  const period = heads && periodOf(heads, figure);
  if (!heads || !period || figures.length !== 1) return null;
  const [row, column] = [bareHead(heads.row), bareHead(heads.column)];
  const isPlace = (head: string): boolean => entities.some(({ plain }) => plain === head);
  const saysNoMore = (head: string): boolean => neutralHead.test(head) || isPlace(head);
  const ofGrowth = isGrowth(figure) && growthHeads.test(heads.column);
  const names = ({ plain }: NamedIndicator): boolean => plain.some((name) =>
    name === row + column || name === column + row || (name === row && saysNoMore(column)) || (name === column && saysNoMore(row)) || (ofGrowth && stemOf(name) === row));
  const fitting = indicators.filter(names);
  const days = daysOf(period);
  const facts = fitting.flatMap((one) => {
    const named = entities.find(({ plain }) => plain === row || plain === column)?.id;
    const fact = ofWhom.get(`${one.id}/${named ?? one.entity}`)?.get(days);
    return fact && canState(fact.quantity, figure.quantity) ? [fact] : [];
  });
  return facts.length === 1 ? (facts[0] ?? null) : null;
};
