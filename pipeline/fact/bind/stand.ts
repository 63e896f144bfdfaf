import type { Agreement, Quantity } from '../../model/index.ts';
import { agreement, inSense, isDirected, isOpposed, unitKind } from '../../quantity/index.ts';

const ofPeople: ReadonlySet<string> = new Set(['人', '人次', '人天']);

/** Whether two classifiers may count the same things: 44个项目 and 44项 do, 20人 and 20家 do not. */
const sameCount = (a: string, b: string): boolean =>
  unitKind(a) === 'count' && unitKind(b) === 'count' && !ofPeople.has(a) && !ofPeople.has(b);

export const sameUnit = (a: Quantity, b: Quantity): boolean => a.unit === b.unit || sameCount(a.unit, b.unit);

/** Rates and changes mean nothing without their sense; a count or a sum that a row gives without one may be an increase. */
const needsSense = (unit: string): boolean => ['percent', 'percentage-point', 'multiple'].includes(unitKind(unit));

/**
 * Growth and decline are one measure with two signs, and so are higher and lower; points that something contributes
 * (拉动1.5个百分点) are told as a growth by texts and as a level by tables.
 */
const senseIn = ({ unit, sense }: Quantity): Quantity['sense'] => {
  if (sense === 'decline' || (unitKind(unit) === 'percentage-point' && sense === 'level')) return 'growth';
  return sense === 'lower' ? 'higher' : sense;
};

/**
 * How what a sentence says stands to a number of the data, where it is known that both mean the same thing: another
 * classifier is no difference, nor is a sense (新增) that the data leave to their indicator's name, or one that the sentence
 * leaves to the series that it goes on with (增长4.8%，二季度只有0.4%).
 */
export const stands = (data: Quantity, said: Quantity): Agreement => {
  const unit = sameUnit(data, said) ? data.unit : said.unit;
  // An increase is no decrease, though both be told by one sense of rates.
  if (!needsSense(unit) && isOpposed(data, said)) return 'differs';
  const shown = inSense(data, said.sense);
  const isSame = senseIn(shown) === senseIn({ ...said, unit });
  const isUntold = needsSense(unit) && said.sense === 'level';
  const sense = isSame || isUntold ? shown.sense : needsSense(unit) || shown.sense !== null ? said.sense : null;
  return agreement(shown, { ...said, unit, sense });
};

/** Whether a figure can state an indicator that is measured so: its unit and, of rates, its sense. */
export const canState = (data: Quantity, said: Quantity): boolean =>
  sameUnit(data, said) && (!needsSense(data.unit) || senseIn(data) === senseIn(said) || data.unit === 'x');

/** Whether a figure can state a number that is said to stand in its sentence: which of two changes it tells, of time or against others, is left to both. */
export const canStateRow = (data: Quantity, said: Quantity): boolean =>
  canState(data, said) || (sameUnit(data, said) && isDirected(data.sense) && isDirected(said.sense));

/** How many digits of a figure's value say something: 2986.41亿元 has six, 3000亿元 one. */
export const significantDigits = ({ quantity: { value } }: { readonly quantity: Quantity }): number => value.replace(/^-?0*\.?0*|\.|0+$/gu, '').length;
