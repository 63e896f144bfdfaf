import type { Claim, Mention } from '../../../model/index.ts';
import { averageGrowthOf, growthOf, minus, Real, type Reading } from '../../interval.ts';
import { differenceHead, earlierHead, growthHead, laterHead, notGrowthHead, plainTotal, realIndicator, revisedIndicator, scopeNote, wholeRow } from '../../lexicon/table.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy, type Doubt } from '../../relation.ts';
import { columnOf, isAmount, type Row, type Table } from '../../table.ts';
import { isSlip } from '../../slip.ts';
import { asDifference, asRate, asSteps } from '../../working.ts';

/** A column of changes with the columns of the two times that it tells of. */
interface Change {
  readonly column: number;
  readonly kind: 'growth' | 'average' | 'difference';
  readonly after: number;
  readonly before: number;
  /** Years between the two. */
  readonly years: number;
}

const real: Doubt = { when: 'always', why: { zh: '该指标的增速按惯例为实际（可比价）增速，两期数值为现价', en: 'growth of this indicator is real by custom, the two values are at current prices' } };
const revised: Doubt = { when: 'apart', why: { zh: '基数可能已修订，或两期口径不同', en: 'the base may have been revised, or the scope changed' } };

const timed = /((?:19|20)\d{2})年?/u;
const clean = (head: string): string => head.replace(/[(][^()]*[)]/gu, '');
/** A head without its words of time: what the two columns must share. */
const thing = (head: string): string =>
  clean(head).replace(/(?:19|20)\d{2}年?(?:度|末)?/gu, '').replace(/\d{1,2}(?:[-—~至]\d{1,2})?月份?|[上下]半年|[一二三四前]{1,2}季度|[\s]/gu, '').replace(new RegExp(`${earlierHead.source}|${laterHead.source}`, 'gu'), '').replace(/数$|值$|额$|度$/u, '');

/** When a column is: a year, or before (−1) and after (0) where heads say 上年同期 and 本期. */
const when = (head: string): number | null => {
  const year = timed.exec(head)?.[1];
  if (year !== undefined) return Number(year);
  return earlierHead.test(head) ? -1 : laterHead.test(head) || /^\D{0,8}$|\d月/u.test(clean(head)) ? 0 : null;
};

/** Which of two columns is the earlier; null where nobody can say. */
const ordered = (a: readonly [number, string], b: readonly [number, string], average: boolean): readonly [after: number, before: number, years: number] | null => {
  if (thing(a[1]) !== thing(b[1])) return null;
  const [one, two] = [when(a[1]), when(b[1])];
  if (one === null || two === null || one === two) return null;
  // A year beside 上年同期: the year is the later one.
  const [x, y] = (one > 1000) === (two > 1000) ? [one, two] : [one === -1 ? -1 : 0, two === -1 ? -1 : 0];
  const years = one > 1000 && two > 1000 ? Math.abs(one - two) : 1;
  if (x === y || (average ? years < 2 : years !== 1)) return null;
  return x > y ? [a[0], b[0], years] : [b[0], a[0], years];
};

const cells = (table: Table, column: number): readonly Mention[] => columnOf(table, column).map(({ cell }) => cell);

const averageHead = /年均(?:增长|增速|增幅)|年平均增长|平均增[长速]|复合增长/u;

const kindOf = (table: Table, column: number, head: string): Change['kind'] | 'value' | null => {
  const own = cells(table, column);
  if (own.length === 0) return null;
  const percents = own.filter(({ kind }) => kind === 'percent').length * 2 > own.length;
  if (percents && averageHead.test(head)) return 'average';
  if (percents && growthHead.test(head)) return notGrowthHead.test(head) ? null : 'growth';
  if (differenceHead.test(clean(head)) && own.some(isAmount)) return 'difference';
  return own.some(isAmount) && !growthHead.test(head) ? 'value' : null;
};

/** Columns of changes, each with the two columns nearest on its left (or the only two there are). */
const changesOf = (table: Table): readonly Change[] => {
  const columns = [...table.heads].toSorted(([a], [b]) => a - b).flatMap(([column, head]) => {
    const kind = kindOf(table, column, head);
    return kind ? [{ column, head, kind }] : [];
  });
  const values = columns.filter(({ kind }) => kind === 'value');
  return columns.flatMap(({ column, kind }): readonly Change[] => {
    if (kind === 'value') return [];
    const left = values.filter((one) => one.column < column).slice(-2);
    const [a, b] = left.length === 2 ? left : values.length === 2 ? values : [];
    const pair = a && b ? ordered([a.column, a.head], [b.column, b.head], kind === 'average') : null;
    return pair ? [{ column, kind, after: pair[0], before: pair[1], years: pair[2] }] : [];
  });
};

const doubtOf = (table: Table, row: Row, kind: Change['kind'], head: string): Doubt | null => {
  const words = `${row.label} ${head}`;
  if (kind !== 'difference' && realIndicator.test(`${words} ${table.title.slice(-30)}`)) return real;
  return revisedIndicator.test(words) || scopeNote.test(table.after) ? revised : null;
};

/** `slip`: one digit of what is printed is another than what comes out. */
interface Read { readonly row: Row; readonly claim: Claim; readonly gap: boolean; readonly slip: boolean }

/** Far outside any rounding: another sign, or more than a point and a twentieth away. */
const far = (stated: Reading, computed: Reading): boolean => {
  const [a, b] = [stated.strict.low.at, computed.strict.low.at.plus(computed.strict.high.at).div(2)];
  return (a.isNegative() !== b.isNegative() && !a.isZero()) || a.minus(b).abs().gt(Real.max(1, b.abs().times('0.05')));
};

/** Where most rows agree at the prices that the table prints, its rates are of these, whatever is the custom. */
const enough = 60;
const asPrinted = (read: readonly Read[]): boolean => read.length >= 4 && read.filter(({ claim }) => claim.verdict === 'holds').length * 4 >= read.length * 3;

const claimIn = (table: Table, row: Row, change: Change, doubts: boolean): Read | null => {
  const [told, after, before] = [row.cells.get(change.column), row.cells.get(change.after), row.cells.get(change.before)];
  if (!told || !after || !before || after.unit !== before.unit || !isAmount(after) || !isAmount(before)) return null;
  if (change.kind === 'difference' && told.unit !== after.unit) return null;
  const [stated, one, two] = [readingOfMention(told), readingOfMention(after), readingOfMention(before)];
  const computed = one && two && (change.kind === 'growth' ? growthOf(one, two) : change.kind === 'average' ? averageGrowthOf(one, two, change.years) : minus(one, two));
  if (!stated || !computed) return null;
  const rate = change.kind !== 'difference';
  const working = { average: asSteps(before.text, after.text, change.years), growth: asRate(after.text, before.text), difference: asDifference(after.text, before.text) }[change.kind];
  const claim = relationClaim({
    type: rate ? 'growth' : 'difference', figures: [told, after, before], said: saidBy(told, rate ? `${told.text.replace(/[%％]$/u, '')}%` : told.text), stated, computed, unit: told.unit,
    working,
    doubt: doubts ? doubtOf(table, row, change.kind, table.heads.get(change.after) ?? '') : null,
  });
  return { row, claim, slip: rate && told.text.startsWith('-') === computed.strict.high.at.lt(0) && isSlip(told, computed, 3), gap: change.kind === 'difference' || far(stated, computed) };
};

/** 合计数为会员直报口径: what a figure is of; where the other rows agree, only a note on two times, or on a row, makes a rate doubtful. */
const ofTimes = /增|同比|环比|上年|去年|同期|基数|可比|不变价|追溯|调整|修订|剔除|扣除|变化|改变|变更|不同|不一|(?:19|20)\d{2}年/u;
/** 净资产收益率为加权口径, below a row 加权平均净资产收益率. */
const leastShared = 4;
const names = (words: string, { label }: Row): boolean => label.length > 1 && !wholeRow.test(label) && !plainTotal.test(label)
  && (words.includes(label) || [...label].some((_, at) => at + leastShared <= label.length && words.includes(label.slice(at, at + leastShared))));

interface Noted { readonly all: boolean; readonly rows: ReadonlySet<Row> }
/** What the notes make doubtful: the rows that they name, else all. */
const notedIn = ({ after, rows }: Table): Noted => {
  const notes = after.split(/[。；;\n]/u).filter((words) => scopeNote.test(words)).map((words) => ({ words, named: rows.filter((row) => names(words, row)) }));
  return { all: notes.some(({ words, named }) => named.length === 0 && ofTimes.test(words)), rows: new Set(notes.flatMap(({ named }) => named)) };
};

/** `-14.66%` where -12.66% comes out, and every other row agrees: a slip of the pen, whatever may have been revised. */
const penSlip = (first: readonly Read[]): Read | null => {
  const [one, ...more] = first.filter(({ claim }) => claim.verdict !== 'holds');
  return one && more.length === 0 && first.length > 2 && one.claim.verdict === 'fails' && one.slip ? one : null;
};

/** Growth and difference columns against the two times that they compare. A slip is told where other rows agree. */
export const changes = (table: Table): readonly Claim[] => changesOf(table).flatMap((change) => {
  const noted = notedIn(table);
  const first = noted.all ? [] : table.rows.slice(0, enough).filter((row) => !noted.rows.has(row)).flatMap((row) => claimIn(table, row, change, false) ?? []);
  // A note on scope would have moved the other rows as well: where four and more of them agree, it explains no slip.
  const whole = noted.all ? table.rows.slice(0, enough).flatMap((row) => claimIn(table, row, change, false) ?? []) : first;
  const slip = change.kind === 'average' ? null : penSlip((noted.all && whole.length < 5 ? [] : whole).filter(({ row }) => !realIndicator.test(`${row.label} ${table.heads.get(change.after) ?? ''}`)));
  const doubts = !asPrinted(first);
  const read = table.rows.flatMap((row) => (row === slip?.row ? slip : claimIn(table, row, change, doubts || noted.rows.has(row))) ?? []);
  const [holding, failing] = [read.filter(({ claim }) => claim.verdict === 'holds').length, read.filter(({ claim }) => claim.verdict === 'fails').length];
  const sure = failing <= holding || (failing === 1 && read.length === 1 && change.kind !== 'average');
  return read.flatMap(({ claim, gap }) => {
    if (claim.verdict !== 'fails') return [claim];
    return sure && gap ? [claim] : [{ ...claim, verdict: 'undecided' as const, note: { zh: `${claim.note.zh}${revised.why.zh}。`, en: `${claim.note.en} ${revised.why.en}.` } }];
  });
});
