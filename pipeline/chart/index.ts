export { readSpec } from './json.ts';
export type { ChartNames, ChartGap } from './rows.ts';
export { chartRows, chartGaps } from './rows.ts';
export type { Measure } from './vega.ts';
export { compileChart } from './compile.ts';
