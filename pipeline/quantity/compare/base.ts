import type { Mention } from '../../model/index.ts';
import { wordTable } from '../table.ts';

/** Dimension and exact factor to its base unit. */
export interface Base { readonly dimension: string; readonly times: string }

/**
 * Units that are the same measure in other sizes, exactly. 亩 is not among them: a mu is a fifteenth of a hectare, which
 * does not come out even, so it has a rule of its own (`mu.ts`).
 */
const bases: Readonly<Record<string, Base>> = wordTable({
  m2: { dimension: 'area', times: '1' }, ha: { dimension: 'area', times: '10000' }, km2: { dimension: 'area', times: '1000000' },
  t: { dimension: 'mass', times: '1' }, kg: { dimension: 'mass', times: '0.001' }, g: { dimension: 'mass', times: '0.000001' }, jin: { dimension: 'mass', times: '0.0005' },
  tce: { dimension: 'mass', times: '1' },
  km: { dimension: 'length', times: '1000' }, 'km/h': { dimension: 'length', times: '1000' }, m: { dimension: 'length', times: '1' }, cm: { dimension: 'length', times: '0.01' }, mm: { dimension: 'length', times: '0.001' }, nm: { dimension: 'length', times: '0.000000001' },
  m3: { dimension: 'volume', times: '1' }, L: { dimension: 'volume', times: '0.001' },
  kW: { dimension: 'power', times: '1' }, MW: { dimension: 'power', times: '1000' }, GW: { dimension: 'power', times: '1000000' },
  kWh: { dimension: 'energy', times: '1' }, MWh: { dimension: 'energy', times: '1000' }, GWh: { dimension: 'energy', times: '1000000' },
  V: { dimension: 'voltage', times: '1' }, kV: { dimension: 'voltage', times: '1000' },
  second: { dimension: 'clock', times: '1' }, minute: { dimension: 'clock', times: '60' }, hour: { dimension: 'clock', times: '3600' },
  day: { dimension: 'clock', times: '86400' }, week: { dimension: 'clock', times: '604800' }, working_day: { dimension: 'working days', times: '1' },
  month: { dimension: 'months', times: '1' }, quarter: { dimension: 'months', times: '3' }, half_year: { dimension: 'months', times: '6' }, year: { dimension: 'months', times: '12' },
  '%': { dimension: '', times: '0.01' }, '‰': { dimension: '', times: '0.001' },
});

const one = '1';

export const baseOf = ({ kind, unit }: Mention): Base => {
  if (kind === 'money') return { dimension: unit, times: one };
  if (kind === 'percent') return bases[unit] ?? { dimension: '', times: '0.01' };
  if (kind === 'area' || kind === 'measure' || kind === 'duration') return bases[unit] ?? { dimension: unit, times: one };
  return { dimension: '', times: one };
};
