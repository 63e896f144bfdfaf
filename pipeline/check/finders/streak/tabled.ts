import type { Claim, Mention } from '../../../model/index.ts';
import { under } from '../../interval.ts';
import { aboutRates, endedStreak, otherStreak, seen, streakTold, wholeOwner } from '../../lexicon/streaks.ts';
import { numberOf } from '../../numeral.ts';
import { readingOfMention } from '../../reading.ts';
import { claimOf } from '../../relation.ts';
import type { Finder, Scene } from '../../scene.ts';
import type { Table } from '../../table.ts';

/** How far behind a table, or before it, a sentence speaks of its column. */
const [behind, ahead] = [240, 120];

const bare = (head: string): string => head.replace(/[(][^()]*[)]/gu, '').replace(/\s/gu, '');

const stepOf: Readonly<Record<string, RegExp>> = { 年: /^((?:19|20)\d{2})年?$/u, 月: /^(?:(?:19|20)\d{2}年)?(\d{1,2})月份?$/u, 季度: /^(?:(?:19|20)\d{2}年)?第?([一二三四])季度?$/u, 季: /^(?:(?:19|20)\d{2}年)?第?([一二三四])季度?$/u };
const timeOf = (label: string, unit: string): number => {
  const found = stepOf[unit]?.exec(label.replace(/\s/gu, ''))?.[1] ?? '';
  return /^\d+$/u.test(found) ? Number(found) : numberOf(found);
};

/** Rows that follow each other in time, all of them. */
const isSeries = ({ rows }: Table, unit: string): boolean => rows.length > 2 && rows.every(({ label }, n) => {
  const [time, before] = [timeOf(label, unit), n === 0 ? null : timeOf(rows[n - 1]?.label ?? '', unit)];
  return time > 0 && (before === null || time - before === 1 || (unit === '月' && before === 12 && time === 1) || (unit.startsWith('季') && before === 4 && time === 1));
});

/** `投诉量已连续三个月下降` behind a table of months whose column is 投诉量: the last rows of it, one after another. */
const claimsOf = (scene: Scene, table: Table): readonly Claim[] => {
  const { s } = scene;
  const from = Math.max(0, table.start - ahead);
  return [[from, s.slice(from, table.start)], [table.end, s.slice(table.end, table.end + behind)]].flatMap(([at, words]) => typeof at !== 'number' || typeof words !== 'string' ? [] : streakTold.flatMap((pattern) => [...words.matchAll(pattern)].flatMap((match): readonly Claim[] => {
    const { n = '', unit = '', up } = match.groups ?? {};
    const [size, way] = [numberOf(n), up === undefined ? -1 : 1];
    const sentence = `${/[^。\n]*$/u.exec(words.slice(0, match.index))?.[0] ?? ''}`;
    const clause = /[^，。；\n]*$/u.exec(sentence)?.[0] ?? '';
    const columns = [...table.heads].filter(([column, head]) => bare(head).length > 1 && sentence.includes(bare(head)) && table.rows.every(({ cells }) => cells.has(column)));
    const [column, ...more] = columns;
    if (!column || more.length > 0 || size < 2 || size > table.rows.length || !isSeries(table, unit)) return [];
    // 投诉量已: nothing else is named between the column's name and the streak.
    const rest = clause.includes(bare(column[1])) ? clause.slice(clause.lastIndexOf(bare(column[1])) + bare(column[1]).length) : null;
    const cells = table.rows.flatMap(({ cells: own }) => own.get(column[0]) ?? []).slice(-(size + 1));
    const readings = cells.flatMap((cell) => readingOfMention(cell) ?? []);
    if (readings.length !== cells.length) return [];
    const wrong = (some: typeof readings): boolean => some.slice(1).some((reading, k) => { const before = some[k] ?? reading; return way > 0 ? under(reading, before) : under(before, reading); });
    const last = readings.slice(-size);
    // 外卖类投诉量, 工业用水量: a narrower thing; 年初销量, 2019年以后: another time; 今年首次回升: it ended, before the last rows.
    const own = clause.slice(0, clause.lastIndexOf(bare(column[1])));
    const isNarrower = !wholeOwner.test(own) || !seen.test(sentence.slice(0, sentence.length - clause.length));
    const behindIt = /^[^。\n]*/u.exec(words.slice(match.index + match[0].length))?.[0] ?? '';
    const all = table.rows.flatMap(({ cells: its }) => its.get(column[0]) ?? []).flatMap((cell) => readingOfMention(cell) ?? []);
    // 连续三年: three rises, of four values; somewhere else they may have come.
    const elsewhere = all.some((_, k) => k + size <= all.length && !wrong(all.slice(k, k + size)));
    const isOpen = isNarrower || endedStreak.test(behindIt) || elsewhere;
    const holds = !wrong(readings) && readings.slice(1).every((reading, k) => !reading.strict.low.at.eq(readings[k]?.strict.low.at ?? 0));
    const fails = wrong(last) && !isOpen && last.length > 2 && rest !== null && /^(?:数|总数|总量)?(?:也|已经?|均|都)?$/u.test(rest) && !otherStreak.test(sentence) && !aboutRates.test(`${column[1]}${match[0]}`) && !/^[^，。；\n]*(?:后|前)/u.test(words.slice(match.index + match[0].length, match.index + match[0].length + 8));
    if (!holds && !fails) return [];
    const span = { start: at + match.index, end: at + match.index + match[0].length };
    const figures: readonly Mention[] = cells;
    const list = figures.map(({ text }) => text);
    const does = way > 0 ? { zh: '上升', en: 'rise' } : { zh: '下降', en: 'fall' };
    return [claimOf({
      type: 'streak', figures: [...figures, span], stated: match[0], computed: list.join('、'), verdict: fails ? 'fails' : 'holds', said: span,
      note: { zh: `表中为${list.join('、')}：${fails ? '并非' : ''}逐期${does.zh}，文中说${match[0]}。`, en: `The table has ${list.join(', ')}, which ${fails ? 'do not all' : 'all'} ${does.en}; the text says ${size} in a row.` },
    })];
  })));
};

/** Streaks told beside a table of years, quarters or months, against its column. */
export const tabledStreaks: Finder = (scene) => scene.tables.flatMap((table) => claimsOf(scene, table));
