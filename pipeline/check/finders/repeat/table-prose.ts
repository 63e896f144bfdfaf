import type { Claim, Mention } from '../../../model/index.ts';
import { compare, Real } from '../../interval.ts';
import { plainTotal, rankHead } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import { areTurned } from '../../slip.ts';
import type { Table } from '../../table.ts';
import { mentionsIn } from '../../window.ts';

/** How far behind a table a sentence speaks of its cells, and how near to the figure the row's name stands. */
const [reach, near] = [240, 16];

const bare = (words: string): string => words.replace(/[(][^()]*[)]/gu, '').replace(/\s/gu, '');
const digits = ({ text }: Mention): string => text.normalize('NFKC').replace(/\D/gu, '').replace(/^0+/u, '');

/** The same digits, two of them changed about: 71.4 and 74.1. */
const isSwapped = (a: Mention, b: Mention): boolean => {
  const [one, two] = [digits(a), digits(b)];
  return one.length > 2 && areTurned(one, two) && [...one].filter((char, n) => char !== two.charAt(n)).length === 2;
};

const sameUnit = (cell: Mention, m: Mention): boolean => (cell.unit === m.unit && cell.kind === m.kind) || (cell.unit === '' && cell.kind === 'count' && ['count', 'measure', 'index'].includes(m.kind));

/** 428.6亿元的税收, 平衡木上那套84分的动作: the row's name, or what begins it, beside the figure. */
const namesRow = (label: string, before: string, behind: string): boolean => label.length > 1 && (before.includes(label) || behind.includes(label) || (label.length > 3 && (before.includes(label.slice(0, 2)) || behind.includes(label.slice(0, 2)))));

const claim = (cell: Mention, m: Mention, holds: boolean): Claim => claimOf({
  type: 'repeat', figures: [cell, m], stated: m.text, computed: cell.text, verdict: holds ? 'holds' : 'fails', said: m,
  note: holds ? { zh: `表中为${cell.text}，文中写${m.text}，两者相同。`, en: `The table has ${cell.text} and the text ${m.text}; the two agree.` }
    : { zh: `表中为${cell.text}，文中写${m.text}，数字次序不同。`, en: `The table has ${cell.text} and the text ${m.text}; the digits are in another order.` },
});

/** `去年石门县完成48.5亿元` below columns of years: one cell of the row has these digits turned about, and no cell of the table has them so. */
const ofTimes = ({ s }: Scene, table: Table, own: Table['rows'][number], m: Mention, { row, before }: { readonly row: string; readonly before: string }): Mention | null => {
  const unit = m.text.normalize('NFKC').replace(/[\d.,\s]/gu, '');
  const named = unitAbove.exec(s.slice(Math.max(0, table.start - 40), table.start));
  const cells = [...own.cells].filter(([, cell]) => sameUnit(cell, m) || (cell.unit === '' && unit !== '' && (named?.[1] ?? named?.[2]) === unit));
  const turned = cells.filter(([column, cell]) => isSwapped(cell, m) && timeHead.test(bare(table.heads.get(column) ?? '')));
  const again = table.rows.some((one) => [...one.cells.values()].some((cell) => digits(cell) === digits(m)));
  const heads = [...table.heads.values()].map(bare).filter((head) => /\d/u.test(head));
  return turned.length === 1 && !again && heads.every((head) => timeHead.test(head)) && cells.length === heads.length && before.includes(row) && onlyThen.test(before.slice(before.indexOf(row) + row.length)) && !/同期|目标|预计|预算|将|比|较|计划|其中|增|减|多|少/u.test(before) ? turned[0]?.[1] ?? null : null;
};
const unitAbove = /[(]([^()，；]{1,4})[)][^()]*$|单位:([^()\s]{1,4})/u;
/** Nothing but a verb between the row's name and the figure: 债务余额 is another thing. */
const onlyThen = /^(?:完成|实现|达到?|到|为|是|有|录得|收入|取得|了)+$/u;
const timeHead = /^(?:(?:19|20)\d{2}年?|\d{1,2}月)$/u;

const ofTable = (scene: Scene, table: Table): readonly Claim[] => mentionsIn(scene, table.end, table.end + reach).filter((m) => !m.table && m.comparator === 'eq' && m.valueHigh === null && m.value !== null && digits(m).length > 1).flatMap((m) => {
  const { s } = scene;
  const [before, behind] = [s.slice(Math.max(table.end, m.start - near), m.start).replace(/^.*[。；\n]/su, ''), s.slice(m.end, m.end + near / 2).split(/[。；，\n]/u, 1)[0] ?? ''];
  const rows = table.rows.filter(({ label }) => !plainTotal.test(label) && namesRow(bare(label), before, behind));
  const [row] = rows;
  if (!row || rows.length > 1) return [];
  const cells = [...row.cells].filter(([column, cell]) => sameUnit(cell, m) && !rankHead.test(table.heads.get(column) ?? ''));
  const equal = cells.find(([, cell]) => new Real(cell.value ?? 0).eq(m.value ?? 0));
  if (equal) return [claim(equal[1], m, true)];
  // 初中生的近视率高达74.1%: its row and its column are both named, and it is not of another time.
  const one = cells.find(([column, cell]) => { const head = bare(table.heads.get(column) ?? ''); return head.length > 1 && before.includes(head) && before.indexOf(bare(row.label)) < before.indexOf(head) && isSwapped(cell, m); });
  const timed = one ? null : ofTimes(scene, table, row, m, { row: bare(row.label), before });
  if (timed) return [claim(timed, m, false)];
  const [a, b] = [one && readingOfMention(one[1]), readingOfMention(m)];
  return one && a && b && cells.length === 1 && before.includes(bare(row.label)) && compare(a, b) === 'fails' && !/去年|上年|同期|\d{4}年|目标|预计|将|比|较/u.test(before) ? [claim(one[1], m, false)] : [];
});

/** Cells of a table that a sentence below it takes up. */
export const cellsTold: Finder = (scene) => scene.tables.flatMap((table) => ofTable(scene, table));
