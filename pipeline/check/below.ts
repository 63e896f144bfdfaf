import type { Claim } from '../model/index.ts';
import { countedOnce, markedNote, newSection, otherReckoning } from './lexicon/below.ts';
import type { Scene } from './scene.ts';
import type { Row, Table } from './table.ts';

/** How much below a table speaks of it: one paragraph, and of a short one every word. */
const [reach, short] = [260, 90];

const bare = (label: string): string => label.replace(/[(][^()]*[)]|合计|总计|\s/gu, '');

/** 南县, of the row 南县; of a name of one character only where it begins what is said (丙产品). */
const speaksOf = (words: string, label: string): boolean => {
  const name = bare(label);
  return name.length > 1 ? words.includes(name) : name !== '' && words.replace(/^[“"]/u, '').startsWith(name);
};

const isWritten = (line: string): boolean => line.trim() !== '' && !/[|\t]|^\s*[-—]+\s*$/u.test(line);
/** The paragraph below a table, and the one above it: what a writer adds to it in words of his own. A new section is of something else. */
const paragraphsBeside = (s: string, { start, end }: Table): readonly string[] => {
  const [above, below] = [s.slice(Math.max(0, start - reach), start).split('\n').toReversed(), s.slice(end, end + reach).split('\n')].map((lines) => lines.find(isWritten) ?? '');
  return [above ?? '', below ?? ''].map((words) => words.trim()).filter((words) => !newSection.test(words));
};

const rowsOf = ({ rows }: Table, { mentions }: Claim): readonly Row[] => rows.filter(({ cells }) => [...cells.values()].some((cell) => mentions.some(({ start }) => start === cell.start)));
const columnsOf = ({ heads }: Table, rows: readonly Row[], { mentions }: Claim): readonly string[] =>
  [...heads].filter(([column]) => rows.some(({ cells }) => mentions.some(({ start }) => start === cells.get(column)?.start))).map(([, head]) => head);

/**
 * Whether the words right below a table give a cell another reckoning than its neighbours: 教师中有12人在两个校区都有课,
 * 南县上年数里还有已划出的乡镇. They name its row or its column, or are nothing but such a remark. A note that is marked as one
 * (注：) often says how a whole table was counted: it must name the row itself.
 */
export const explainedBelow = (scene: Scene): ((claim: Claim) => boolean) => (claim) => {
  const table = scene.tables.find(({ start, end }) => claim.mentions.length > 1 && claim.mentions.every((one) => one.start >= start && one.end <= end));
  if (!table) return false;
  const rows = rowsOf(table, claim);
  const labels = rows.map(({ label }) => label);
  const columns = columnsOf(table, rows, claim);
  return paragraphsBeside(scene.s, table).some((told) => {
    const isMarked = markedNote.test(told);
    // Of a column that many rows add up, a word on one of them says little.
    const own = [...(rows.length === 1 || claim.type !== 'sum' && !isMarked ? labels : []), ...(isMarked ? [] : columns)];
    return told.replace(markedNote, '').split(/[。；]/u).some((words) =>
      (claim.type === 'sum' && countedOnce.test(words) && (told.length <= short || [...labels, ...columns].some((name) => speaksOf(words, name))))
      || (otherReckoning.test(words) && own.some((name) => speaksOf(words, name))));
  });
};
