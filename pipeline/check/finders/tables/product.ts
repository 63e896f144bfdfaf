import type { Claim, Mention } from '../../../model/index.ts';
import { over, scaled, times } from '../../interval.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import { isTurned } from '../../slip.ts';
import type { Row, Table } from '../../table.ts';
import { asProduct, asQuotient } from '../../working.ts';

/** Heads of what each one brings: yields, prices. */
const each = /单产|单位面积产量|[亩株]产|均价|单价|平均价格|每(?:亩|株|公顷|吨|台|件)/u;

const productIn = (row: Row, mean: number, of: number, whole: number): Claim | null => {
  const [a, b, c] = [mean, of, whole].map((column) => row.cells.get(column));
  const [rate, size, total] = [a, b, c].map((cell) => cell && readingOfMention(cell));
  if (!a || !b || !c || !rate || !size || !total || c.kind === 'percent' || b.kind === 'percent' || c.unit === b.unit) return null;
  // 公斤/公顷 × 千公顷 is kilograms, where the total is told in 万吨.
  const computed = scaled(times(rate, size), a.unit === 'kg' && c.unit === 't' ? '0.001' : 1);
  const claim = relationClaim({
    type: 'multiple', figures: [a, b, c], said: saidBy(c), stated: total, computed, unit: c.unit, working: asProduct(b.text, a.text),
  });
  return claim.verdict === 'holds' ? claim : asYield(c, b, a);
};

/** The yield against total and area: its digits turned about are a slip. */
const asYield = (total: Mention, size: Mention, told: Mention): Claim | null => {
  const [whole, area, stated] = [total, size, told].map((cell) => readingOfMention(cell));
  const quotient = whole && area && over(whole, area);
  const computed = quotient && scaled(quotient, told.unit === 'kg' && total.unit === 't' ? 1000 : 1);
  return stated && computed && isTurned(told, computed) ? relationClaim({
    type: 'mean', figures: [total, size, told], said: saidBy(told), stated, computed, unit: told.unit, working: asQuotient(total.text, size.text),
  }) : null;
};

const fewest = 2;

/** 播种面积 × 亩产 = 总产量: told where most rows bear it out; a yield need not be of the area beside it. */
export const products = (table: Table): readonly Claim[] => {
  const columns = [...table.heads.keys()];
  return [...table.heads].filter(([, head]) => each.test(head)).flatMap(([mean]) => {
    for (const of of columns) {
      for (const whole of columns) {
        if (of === mean || whole === mean || of === whole) continue;
        const rows = table.rows.filter(({ cells }) => [mean, of, whole].every((column) => cells.has(column)));
        const claims = rows.flatMap((row) => productIn(row, mean, of, whole) ?? []);
        const holding = claims.filter(({ verdict }) => verdict === 'holds');
        if (holding.length >= fewest && holding.length * 2 >= rows.length) return holding.length * 4 >= rows.length * 3 ? claims : holding;
      }
    }
    return [];
  });
};
