import type { Claim } from '../model/index.ts';
import { countedOnce, markedNote, newSection, ofRanking, otherReckoning } from './lexicon/below.ts';
import type { Scene } from './scene.ts';
import type { Row, Table } from './table.ts';

/** How far from a table a paragraph speaks of it, and how long one is of which every word does. */
const [reach, short] = [260, 90];

const bare = (label: string): string => label.replace(/[(][^()]*[)]|合计|总计|\s/gu, '');

/** 南县, of the row 南县; of a name of one character only where it begins what is said (丙产品). */
const speaksOf = (words: string, label: string): boolean => {
  const name = bare(label);
  return name.length > 1 ? words.includes(name) : name !== '' && words.replace(/^[“"]/u, '').startsWith(name);
};

const isWritten = (line: string): boolean => line.trim() !== '' && !/[|\t]|^\s*[-—]+\s*$/u.test(line);

/** The paragraph above a table and the one below it: what a writer adds to it in words of his own. A new section is of something else. */
const paragraphsBeside = (s: string, { start, end }: Table): readonly string[] => {
  const [above, below] = [s.slice(Math.max(0, start - reach), start).split('\n').toReversed(), s.slice(end, end + reach).split('\n')];
  return [above, below].flatMap((lines) => lines.find(isWritten)?.trim() ?? []).filter((words) => !newSection.test(words) && [countedOnce, otherReckoning, ofRanking].some((one) => one.test(words)));
};

interface Spot { readonly row: Row; readonly head: string }
interface Beside { readonly told: readonly string[]; readonly spotAt: ReadonlyMap<number, Spot> }

const besideOf = (s: string, table: Table): Beside => {
  const told = paragraphsBeside(s, table);
  const spots = told.length === 0 ? [] : table.rows.flatMap((row) => [...row.cells].map(([column, { start }]): readonly [number, Spot] => [start, { row, head: table.heads.get(column) ?? '' }]));
  return { told, spotAt: new Map(spots) };
};

/**
 * Whether the words right beside a table give a cell another reckoning than its neighbours: 教师中有12人在两个校区都有课,
 * 南县上年数里还有已划出的乡镇. They name its row or its column, or are nothing but such a remark. A note that is marked as one
 * (注：) often says how a whole table was counted: it must name the row itself.
 */
export const explainedBelow = ({ s, tables }: Scene): ((claim: Claim) => boolean) => {
  const known = new Map<Table, Beside>();
  return ({ type, mentions }) => {
    const table = tables.find(({ start, end }) => mentions.length > 1 && mentions.every((one) => one.start >= start && one.end <= end));
    if (!table) return false;
    const { told: paragraphs, spotAt } = known.get(table) ?? besideOf(s, table);
    known.set(table, { told: paragraphs, spotAt });
    const spots = paragraphs.length === 0 ? [] : mentions.flatMap(({ start }) => spotAt.get(start) ?? []);
    const [labels, heads] = [[...new Set(spots.map(({ row }) => row.label))], [...new Set(spots.map(({ head }) => head))]];
    return paragraphs.some((told) => {
      if (type === 'rank' && ofRanking.test(told)) return true;
      const isMarked = markedNote.test(told);
      // Of a column that many rows add up, a word on one of them says little.
      const own = [...(labels.length === 1 || (type !== 'sum' && !isMarked) ? labels : []), ...(isMarked ? [] : heads)];
      return told.replace(markedNote, '').split(/[。；]/u).some((words) =>
        (type === 'sum' && countedOnce.test(words) && (told.length <= short || [...labels, ...heads].some((name) => speaksOf(words, name))))
        || (otherReckoning.test(words) && own.some((name) => speaksOf(words, name))));
    });
  };
};
