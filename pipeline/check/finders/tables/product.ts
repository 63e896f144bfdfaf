import type { Claim } from '../../../model/index.ts';
import { compare, times } from '../../interval.ts';
import { readingOfMention } from '../../reading.ts';
import { relationClaim, saidBy } from '../../relation.ts';
import type { Row, Table } from '../../table.ts';
import { asProduct } from '../../working.ts';

/** Heads of what each one brings: yields, prices. */
const each = /单产|[亩株]产|均价|单价|平均价格|每(?:亩|株|公顷|吨|台|件)/u;

const productIn = (row: Row, mean: number, of: number, whole: number): Claim | null => {
  const [a, b, c] = [mean, of, whole].map((column) => row.cells.get(column));
  const [rate, size, total] = [a, b, c].map((cell) => cell && readingOfMention(cell));
  if (!a || !b || !c || !rate || !size || !total || c.kind === 'percent' || b.kind === 'percent' || c.unit === b.unit) return null;
  const computed = times(rate, size);
  return compare(total, computed) !== 'holds' ? null : relationClaim({
    type: 'multiple', figures: [a, b, c], said: saidBy(c), stated: total, computed, unit: c.unit, working: asProduct(b.text, a.text),
  });
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
        if (claims.length >= fewest && claims.length * 2 >= rows.length) return claims;
      }
    }
    return [];
  });
};
