import type { Claim, Mention } from '../../../model/index.ts';
import { signOf, signed } from '../../changes.ts';
import type { Figure } from '../../figures/index.ts';
import { compare, isNarrow, minus, scaled, type Reading } from '../../interval.ts';
import { lessThan, withWhom } from '../../lexicon/further.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Scene } from '../../scene.ts';
import { isGeneric, sharesWord } from '../../subject.ts';
import { lineTo, partTo } from '../../window.ts';
import { asDifference } from '../../working.ts';

/** How far the other rate may stand, in figures. */
const reach = { back: 40, on: 12 };
/** And how far a table, in characters. */
const tableReach = 3000;

const isRate = ({ m, role }: Figure): boolean => m.kind === 'percent' && m.valueHigh === null && m.comparator === 'eq' && (role === 'rate' || role === 'level');
const sizeOf = (f: Figure): Reading => (f.role === 'rate' ? signed(f) : f.reading);

/** The words that tell of whom a rate is: those of its paragraph before it. */
const wordsOf = (scene: Scene, { m }: Figure): string => lineTo(scene, m.start, 160);

/** Rates of the rows that bear the name: `| 全国 | 122429 | 12.1 |`. */
const cellsOf = ({ tables }: Scene, whom: string, at: number): readonly Mention[] => tables.filter(({ start, end }) => start - at < tableReach && at - end < tableReach).flatMap(({ rows, heads }) => rows.filter(({ label }) => label !== '' && (label === whom || whom.startsWith(label) || label.startsWith(whom)))
  .flatMap(({ cells }) => [...cells].flatMap(([column, cell]) => (cell.kind === 'percent' && /增速|增长|增幅|同比|占比|比重|率/u.test(heads.get(column) ?? '') ? [cell] : []))));

/**
 * `中部地区增长13.9%。……增速高出全国1.8个百分点`: the rate told last, against one of the text whose sentence names with whom it is compared.
 * Only what agrees is told.
 */
export const againstNamedRate = (scene: Scene, f: Figure): Claim | null => {
  const whom = f.role === 'points' && f.m.valueHigh === null ? withWhom.exec(f.lead)?.groups?.['whom'] : undefined;
  if (whom === undefined) return null;
  const bare = whom.replace(/^(?:去年|上年|同期|全[国省市县区])(?=\p{Script=Han}{2})/u, '');
  const keys = [...bare].flatMap((_, at, all) => (at > 0 ? [`${all[at - 1]}${all[at]}`] : []));
  const down = lessThan.test(f.lead) || signOf(f) < 0;
  const before = scene.figures.slice(Math.max(0, f.index - reach.back), f.index);
  const mine = before.filter((one) => one.line === f.line && isRate(one)).toReversed();
  const others = [...before.toReversed(), ...scene.figures.slice(f.index + 1, f.index + 1 + reach.on)].filter((one) => isRate(one) && keys.some((key) => (whom.startsWith('全') && bare === whom ? partTo(scene, one.m.start, 60) : wordsOf(scene, one)).includes(key)));
  const who = f.lead.slice(0, Math.max(0, f.lead.search(/比|较|[高低快慢优]于|高出|领先|落后|跑赢/u))).replace(/^[，、]|(?:收入|产值)?(?:增速|增幅|占比|比重)$/gu, '').slice(0, 2);
  // What stands right before it, or what bears the name that its clause begins with.
  const named = mine.filter((one, n) => (n === 0 && f.sentence - one.sentence <= 1) || (who.length > 1 && partTo(scene, one.m.start, 60).includes(who))).slice(0, 4);
  if (!isNarrow(f.reading, '0.3')) return null;
  const tabled = cellsOf(scene, whom, f.m.start).flatMap((m) => { const reading = readingOfMention(m); return reading ? [{ m, reading }] : []; });
  for (const now of named) {
    const told = others.filter((base) => base !== now && base.role === now.role && (isGeneric(base.own) || isGeneric(now.own) || sharesWord(base.own, now.own) || keys.some((key) => base.own.includes(key)))).map((base) => ({ m: base.m, reading: sizeOf(base) }));
    for (const base of [...told, ...tabled]) {
      const moved = minus(sizeOf(now), base.reading);
      const computed = down ? scaled(moved, -1) : moved;
      if (compare(f.reading, computed) !== 'holds') continue;
      return relationClaim({
        type: 'pp-change', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: 'pp',
        working: down ? asDifference(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
      });
    }
  }
  return null;
};

/** `增长5.4%，增速比上半年加快0.2个百分点（上半年为5.2%）`: the other rate stands in brackets right behind. */
export const againstBracket = (scene: Scene, f: Figure): Claim | null => {
  const [now, base] = [scene.figures[f.index - 1], scene.figures[f.index + 1]];
  if (f.role !== 'points' || !now || !base || !isRate(now) || !isRate(base) || now.sentence !== f.sentence || base.depth !== f.depth + 1 || !/^\([^()]{0,12}$/u.test(scene.s.slice(f.m.end, base.m.start)) || readingOfMention(base.m) === null) return null;
  const moved = minus(sizeOf(now), sizeOf(base));
  const down = signOf(f) < 0 || lessThan.test(f.lead);
  const computed = down ? scaled(moved, -1) : moved;
  if (compare(f.reading, computed) !== 'holds') return null;
  return relationClaim({
    type: 'pp-change', figures: [now.m, base.m, f.m], said: saidBy(f.m), stated: f.reading, computed, unit: 'pp',
    working: down ? asDifference(base.m.text, now.m.text) : asDifference(now.m.text, base.m.text),
  });
};
