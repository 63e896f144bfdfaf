import type { Claim, Mention } from '../../../model/index.ts';
import { plainChinese } from '../../../quantity/index.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow } from '../../interval.ts';
import { plainTotal, yearRow } from '../../lexicon/table.ts';
import { isExact } from '../../near.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf, relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { areTurned } from '../../slip.ts';
import { likeness, subjectOf } from '../../subject.ts';
import { isAmount } from '../../table.ts';
import { sentenceTo } from '../../window.ts';

interface Total { readonly m: Mention; readonly head: string; readonly label: string }

const reach = 1500;
const shortest = 4;

/** Cells of the rows 合计, 全年 in the tables near a figure. */
const totalsNear = (scene: Scene, f: Figure): readonly Total[] => scene.tables.filter(({ start, end }) => start - f.m.end < reach && f.m.start - end < reach)
  .flatMap((table) => table.rows.filter(({ label }) => plainTotal.test(label) || (yearRow.test(label) && !/^\d/u.test(label))).flatMap((row) => [...row.cells].map(([column, m]) => ({ m, head: table.heads.get(column) ?? '', label: row.label }))))
  .filter(({ m }) => isAmount(m) && m.comparator === 'eq' && m.valueHigh === null);

const digitsOf = (m: Mention): string => plainChinese(m.text).replace(/[^\d.]/gu, '');
const headName = (head: string): string => subjectOf(head.replace(/[(][^()]*[)]/gu, ''));

/** 1—9月累计 over the column, and 1—9月 before the figure. */
const monthsOf = (words: string): string => /(?<!\d)\d{1,2}(?:[-—~至]\d{1,2})?月/u.exec(words)?.[0].replace(/[-~至]/u, '—') ?? '';
const isOfMonths = (scene: Scene, f: Figure, head: string): boolean => {
  const own = monthsOf(head);
  const words = sentenceTo(scene, f.m.start, 40);
  return own !== '' && own === monthsOf(words) && !/去年|上年|同期|目标|计划/u.test(words);
};

const isSwap = (a: string, b: string): boolean => a.replace('.', '').length >= shortest && areTurned(a, b) && [...a].filter((char, at) => char !== b.charAt(at)).length === 2;

const again = (f: Figure, { m }: Total, verdict: 'holds' | 'fails'): Claim => claimOf({
  type: 'repeat', figures: [f.m, m], said: f.m, stated: f.m.text, computed: m.text, verdict,
  note: verdict === 'holds' ? { zh: `表中合计为${m.text}，文中为${f.m.text}，两处相同。`, en: `The total of the table is ${m.text}, the text has ${f.m.text}; the two agree.` }
    : { zh: `表中合计为${m.text}，文中为${f.m.text}，数字次序不同。`, en: `The total of the table is ${m.text}, the text has ${f.m.text}; the digits are in another order.` },
});

/**
 * `全年吞吐量3.27亿吨`, and 32722 under 吞吐量（万吨） in the row 全年: told again as rounded. Where the cells print no unit, the
 * digits of the same months tell; two that changed places are a slip.
 */
export const totalAgain = (scene: Scene, f: Figure): Claim | null => {
  if (scene.tables.length === 0 || f.role !== 'level' || !isExact(f) || f.m.comparator !== 'eq') return null;
  const totals = totalsNear(scene, f);
  for (const total of totals) {
    const { m, head, label } = total;
    if (m.unit === '' && m.kind === 'count' && m.unit !== f.m.unit) {
      const [own, printed] = [digitsOf(f.m), digitsOf(m)];
      if (plainTotal.test(label) && own.replace('.', '').length >= shortest && isOfMonths(scene, f, head) && (own === printed || isSwap(own, printed))) return again(f, total, own === printed ? 'holds' : 'fails');
      continue;
    }
    const [name, reading] = [headName(head), readingOfMention(m)];
    const isSame = m.kind === f.m.kind && m.unit === f.m.unit && name.length > 2 && (likeness(name, f.own) === 'same' || f.own.endsWith(name)) && isNarrow(f.reading, '0.005');
    if (!isSame || !reading || compare(f.reading, reading) !== 'holds') continue;
    return relationClaim({
      type: 'repeat', figures: [f.m, m], said: saidBy(f.m), stated: f.reading, computed: reading, unit: f.m.unit, working: { zh: `表中“${label}”为${m.text}`, en: `The row ${label} of the table has ${m.text}`, given: true },
    });
  }
  return null;
};
