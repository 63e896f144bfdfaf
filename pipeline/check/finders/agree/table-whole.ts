import type { Claim } from '../../../model/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, over, scaled } from '../../interval.ts';
import { scopeWords } from '../../lexicon/doubts.ts';
import { earlierHead } from '../../lexicon/table.ts';
import { behind, isExact, otherCircle } from '../../near.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isSlip } from '../../slip.ts';
import type { Row, Table } from '../../table.ts';
import { asQuotient } from '../../working.ts';
import { indicatorOf } from '../repeat/index.ts';

/** `占当年归属于上市公司股东净利润的`: what it is of, without whose and when. */
const wholeName = /占(?:到|了)?(?:公司|集团|本行|当年|当期|全年|本年度?|同期|报告期内?|合并(?:报表)?(?:中|口径)?)*(?<whole>[^占，。；\d]{2,24}?)的?(?:比重|比例|份额)?的?(?:约|近)?$/u;

const plain = (words: string): string => indicatorOf(words.replace(/[（(][^（()）]*[)）]|[\s的]/gu, ''));

/** The cell of the row's latest time: the first column that is of no earlier one. */
const latest = (table: Table, row: Row) => [...row.cells].toSorted(([a], [b]) => a - b).find(([column]) => !earlierHead.test(table.heads.get(column) ?? ''))?.[1];

/**
 * `净利润 | 9846.20` in a table and, paragraphs on, `派现4000万元，占当年净利润的40.6%`: the whole is the one row that bears the
 * name. What is off by a digit is a slip of the pen; what is off by more may be about something else.
 */
export const ofTableRow = (scene: Scene, f: Figure): Claim | null => {
  const name = f.role === 'level' && f.m.kind === 'percent' && f.m.comparator === 'eq' && f.m.valueHigh === null ? plain(wholeName.exec(f.lead)?.groups?.['whole'] ?? '') : '';
  const part = name.length < 2 ? undefined : behind(scene.figures, f, 1)[0];
  if (!part || !isExact(part) || part.m.comparator !== 'eq' || scopeWords.test(part.lead + f.lead)) return null;
  const wholes = scene.tables.flatMap((table) => table.rows.flatMap((row) => {
    const cell = plain(row.label) === name ? latest(table, row) : undefined;
    return cell && cell.kind === part.m.kind && cell.unit === part.m.unit && !otherCircle(part.lead + f.lead, row.label) ? [cell] : [];
  }));
  const [whole] = wholes;
  const reading = whole && wholes.every(({ value }) => value === whole.value) ? readingOfMention(whole) : null;
  const quotient = reading && over(part.reading, reading);
  const computed = quotient && scaled(quotient, 100);
  if (!whole || !computed || computed.strict.high.at.gt(100) || !(compare(f.reading, computed) === 'holds' || isSlip(f.m, computed))) return null;
  return relationClaim({
    type: 'share', figures: [part.m, whole, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: '%', working: asQuotient(part.m.text, whole.text),
  });
};
