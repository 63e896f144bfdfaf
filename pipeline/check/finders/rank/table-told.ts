import type { Claim, Mention } from '../../../model/index.ts';
import { under } from '../../interval.ts';
import { placeWords, superlatives, ofTable } from '../../lexicon/places.ts';
import { plainTotal, rankHead, wholeRow } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { columnOf, type Table } from '../../table.ts';
import { windowAt } from '../../window.ts';

interface Cell { readonly label: string; readonly cell: Mention }

/** How far below its table a sentence speaks of it. */
const reach = 200;

/** The only column of figures of a table, without totals. */
const onlyColumn = (table: Table): { readonly head: string; readonly cells: readonly Cell[] } | null => {
  const columns = [...table.heads].filter(([column, head]) => !rankHead.test(head) && columnOf(table, column).length > 2);
  const [one] = columns;
  if (!one || columns.length !== 1 || table.rows.some(({ label, part }) => part || plainTotal.test(label) || wholeRow.test(label))) return null;
  const cells = columnOf(table, one[0]).map(({ row, cell }) => ({ label: row.label, cell }));
  return cells.length === table.rows.length && cells.every(({ cell }) => cell.unit === cells[0]?.cell.unit) ? { head: one[1], cells } : null;
};

const isUnder = (a: Mention, b: Mention): boolean => {
  const [one, two] = [readingOfMention(a), readingOfMention(b)];
  return one !== null && two !== null && under(one, two);
};

/** The row that a clause begins with: 桂园屈居次席, 表中三个产区，北坡的蜜瓜最甜. */
const rowIn = ({ s }: Scene, at: number, cells: readonly Cell[]): Cell | null => {
  const clause = /[^，。；:\n]*$/u.exec(s.slice(Math.max(0, at - 24), at))?.[0] ?? '';
  const found = cells.filter(({ label }) => label.length > 1 && clause.includes(label));
  return found.length === 1 && found[0] && clause.startsWith(found[0].label) ? found[0] : null;
};

const claim = (own: Cell, cells: readonly Cell[], place: number, holds: boolean, words: string): Claim => claimOf({
  type: 'rank', figures: [own.cell, ...cells.map(({ cell }) => cell)], stated: words, computed: String(place), verdict: holds ? 'holds' : 'fails',
  note: { zh: `表中“${own.label}”为${own.cell.text}，由大到小列第${place}位；文中写“${words}”。`, en: `In the table ${own.label} has ${own.cell.text}, place ${place} from the top; the text says “${words}”.` },
});

const ofTables = (scene: Scene, table: Table): readonly Claim[] => {
  const only = onlyColumn(table);
  if (!only) return [];
  const { head, cells } = only;
  const below = scene.s.slice(table.end, table.end + reach);
  const placed = placeWords.flatMap(([words, place]) => [...below.matchAll(words)].flatMap((match) => {
    const own = rowIn(scene, table.end + match.index, cells);
    const above = own ? cells.filter(({ cell }) => isUnder(own.cell, cell)).length + 1 : 0;
    return own && (place > 0 ? above === place : above === cells.length) ? [claim(own, cells, above, true, match[0])] : [];
  }));
  const most = superlatives.flatMap(({ words, head: name, top }) => [...(name.test(head) ? below.matchAll(words) : [])].flatMap((match) => {
    const at = table.end + match.index;
    const own = rowIn(scene, at, cells);
    const { from, to } = windowAt(scene.s, at);
    if (!own) return [];
    const above = cells.filter(({ cell }) => isUnder(own.cell, cell)).length + 1;
    const beaten = cells.some(({ cell }) => (top ? isUnder(own.cell, cell) : isUnder(cell, own.cell)));
    return !beaten || ofTable.test(scene.s.slice(from, to)) ? [claim(own, cells, above, !beaten, match[0])] : [];
  }));
  return [...placed, ...most];
};

/** `桂园屈居次席`, `北坡的蜜瓜最甜` below a table with one column of figures. */
export const placesInTables: Finder = (scene) => scene.tables.flatMap((table) => ofTables(scene, table));
