import { wordTable } from '../../table.ts';

/** Months, full and short. `May`, `March`, `August` are months only with a capital, and `May` only where a month can stand. */
export const months: Readonly<Record<string, number>> = wordTable({
  January: 1, February: 2, March: 3, April: 4, May: 5, June: 6, July: 7, August: 8, September: 9, October: 10, November: 11, December: 12,
  Jan: 1, Feb: 2, Mar: 3, Apr: 4, Jun: 6, Jul: 7, Aug: 8, Sep: 9, Sept: 9, Oct: 10, Nov: 11, Dec: 12,
  JANUARY: 1, FEBRUARY: 2, MARCH: 3, APRIL: 4, MAY: 5, JUNE: 6, JULY: 7, AUGUST: 8, SEPTEMBER: 9, OCTOBER: 10, NOVEMBER: 11, DECEMBER: 12,
});

/** Words before which a four-digit number is a year. */
export const yearBefore: ReadonlySet<string> = new Set(
  `in of by since from until till before after during for to through the and or than between end mid late early year years as at against on
  beginning start spring summer autumn winter fall vision olympics games expo made beijing shanghai tokyo both with fiscal over ended ending
  around circa next previous compared above below excluding including start-of year-end`.split(/\s+/u),
);

/** What governs in Hong Kong's own papers: there a bare $ is HKD and 2016-17 a financial year. */
export const hongKong: readonly string[] = [
  'Hong Kong', 'HKSAR', 'Financial Secretary', 'Legislative Council', 'LegCo', 'Exchange Fund', 'salaries tax', 'profits tax', 'Mr President',
  'rateable', 'Northern Metropolis', 'MTR', 'Cyberport', 'Hospital Authority', 'Government Chief', 'Kowloon', 'New Territories', 'stamp duty', 'Executive Council',
  'Policy Address', 'fiscal reserves', 'Budget', 'Comprehensive Social Security', 'Old Age Allowance', 'Housing Authority', 'Chief Executive', 'HKMA',
];

/** Five-Year Plans: the 1st began in 1953, the 2nd in 1958, and from the 3rd (1966) each follows the last. */
export const planYears = (n: number): readonly [number, number] | null =>
  n === 1 ? [1953, 1957] : n === 2 ? [1958, 1962] : n >= 3 && n <= 30 ? [1966 + (n - 3) * 5, 1970 + (n - 3) * 5] : null;
