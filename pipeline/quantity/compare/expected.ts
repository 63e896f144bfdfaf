import type { Quantity } from '../../model/index.ts';
import { formatQuantity } from '../format.ts';
import type { Figure } from './figure.ts';

/** The Chinese figure as English would print it (RMB 298.641 billion, nearly 300); of times nothing is suggested. */
export const expectedOf = ({ mention, family }: Figure): string | null => {
  if (family === 'time' || family === 'label' || mention.value === null) return null;
  const quantity: Quantity = {
    value: mention.value, valueHigh: mention.valueHigh, unit: mention.unit, comparator: mention.comparator, dir: mention.dir, sense: mention.sense,
    ...(mention.factor !== null && { factor: mention.factor }), ...(mention.values.length > 0 && { values: mention.values }),
  };
  return formatQuantity(quantity, 'en', { gloss: false, form: 'sentence', sense: true });
};
