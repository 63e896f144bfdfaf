import type { Agreement, Quantity } from '../../model/index.ts';
import { agreement, unitKind } from '../../quantity/index.ts';

const ofPeople: ReadonlySet<string> = new Set(['人', '人次', '人天']);

/** Whether two classifiers may count the same things: 44个项目 and 44项 do, 20人 and 20家 do not. */
const sameCount = (a: string, b: string): boolean =>
  unitKind(a) === 'count' && unitKind(b) === 'count' && !ofPeople.has(a) && !ofPeople.has(b);

export const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit || sameCount(a.unit, b.unit);

/** Rates and changes mean nothing without their sense; a count or a sum that a row gives without one may be an increase. */
const needsSense = (unit: string): boolean => ['percent', 'percentage-point', 'multiple'].includes(unitKind(unit));

/**
 * How what a sentence says stands to a number of the data, where it is known that both mean the same thing: another
 * classifier is no difference, nor is a sense (新增) that the data leave to their indicator's name.
 */
export const stands = (data: Quantity, said: Quantity): Agreement => {
  const unit = sameUnit(data, said) ? data.unit : said.unit;
  const sense = needsSense(unit) || data.sense !== null ? said.sense : null;
  return agreement(data, { ...said, unit, sense });
};

/** Whether a figure can state an indicator that is measured so: its unit and, of rates, its sense. */
export const canState = (data: Quantity, said: Quantity): boolean =>
  sameUnit(data, said) && (!needsSense(data.unit) || data.sense === said.sense || data.unit === 'x');
