import type { PageText } from '../../../model/index.ts';
import { captionMarks } from '../../lexicon/index.ts';
import { numberingOf } from '../../numbering.ts';
import { isTableMark, isUnitLine } from '../../regroup/index.ts';
import { folded, sentenceEnd } from '../../text.ts';
import type { Draft } from './drafts.ts';
import { isTableName } from './drafts.ts';
import type { Usual } from './edges.ts';
import type { Row } from './rows.ts';
import { joined } from './rows.ts';

/** Slides are wider than high, and most pages of a file of slides are. */
const wide = ({ width, height }: PageText): boolean => width > height * 1.15;
/** A slide has no more rows: a wide page with more is a table or a page of text. */
const mostRows = 24;
const longestPoint = 60;
/** What stands behind a mark that is drawn, and is no character, begins so many heights of the type further right, from and to. */
const [leastHung, mostHung] = [0.8, 1.9];

/** Which pages are slides. */
export const slidesOf = (pages: readonly PageText[], rows: readonly Row[]): ReadonlySet<number> => {
  const counts = pages.map(() => 0);
  for (const { page } of rows) counts[page] = (counts[page] ?? 0) + 1;
  const found = pages.flatMap((page, at) => (wide(page) && (counts[at] ?? 0) <= mostRows ? [at] : []));
  return new Set(pages.length >= 3 && found.length * 3 >= pages.length * 2 ? found : []);
};

const ofRows = (rows: readonly Row[]): Draft => ({ rows, text: rows.reduce((text, { text: more }) => joined(text, more.replace(/\t/gu, ' ')), ''), cells: null });

/** On a cover each row says something of its own; on other slides what begins left of the point before it is none of it. */
export const partedDrafts = (drafts: readonly Draft[], slides: ReadonlySet<number>, usual: Usual): readonly Draft[] =>
  drafts.flatMap((draft): readonly Draft[] => {
    const [first] = draft.rows;
    if (draft.cells || !first || draft.rows.length === 1 || !slides.has(first.page)) return [draft];
    if (first.page === 0) return /[。；]/u.test(draft.text) ? [draft] : draft.rows.map((row) => ofRows([row]));
    const at = draft.rows.findIndex(({ from }, index) => index > 0 && first.from - from > usual.size * leastHung && first.from - from < usual.size * mostHung);
    return at > 0 ? [ofRows(draft.rows.slice(0, at)), ofRows(draft.rows.slice(at))] : [draft];
  });

const captionMark = new RegExp(captionMarks, 'u');

/** The points of slides, whose marks are drawn: short lines one below the other that begin at one place. */
export const pointsOf = (drafts: readonly Draft[], slides: ReadonlySet<number>, usual: Usual): ReadonlySet<Draft> => {
  const text = drafts.flatMap(({ rows, cells }) => (!cells && rows[0] && rows[0].page > 0 && slides.has(rows[0].page) && Math.abs(rows[0].size - usual.size) < usual.size * 0.1 ? [rows[0]] : []));
  const left = Math.min(...text.map(({ from }) => from));
  const names = new Set(drafts.filter((_, at) => drafts[at + 1]?.cells != null || isTableName(drafts, at)));
  const point = (draft: Draft): boolean => {
    const { rows: [row], text: own, cells } = draft;
    if (names.has(draft) || cells || !row || !text.includes(row) || own.length > longestPoint || numberingOf(own) !== null) return false;
    if (isTableMark(own) || isUnitLine(own) || captionMark.test(folded(own))) return false;
    return !sentenceEnd(own) || row.from - left > usual.size * leastHung;
  };
  const beside = (a: Draft | undefined, b: Draft): boolean => a !== undefined && point(a) && a.rows[0]?.page === b.rows[0]?.page && Math.abs((a.rows[0]?.from ?? 0) - (b.rows[0]?.from ?? 0)) < usual.size * 0.3;
  return new Set(drafts.filter((draft, at) => point(draft) && (beside(drafts[at - 1], draft) || beside(drafts[at + 1], draft))));
};
