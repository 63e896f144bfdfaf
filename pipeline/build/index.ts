import type { Finding } from '../model/index.ts';
import type { Effects, RunOptions, RunReport } from './run/run.ts';

export type { Format } from './publish.ts';
export type { Effects, Outcome, RunOptions, RunReport } from './run/run.ts';
export type { EnvironmentFault } from './run/fault.ts';
export { isEnvironmentFault } from './run/fault.ts';
export type { IdleQuestion } from './run/idle.ts';
export { idleRecord, writeRecord } from './run/idle.ts';
export { browserMemory } from './run/memory.ts';

/** See `runBuild` in run/run.ts; loaded when there is something to do, so that an idle run need not wait for it. */
export const runBuild = async (options: RunOptions, effects: Effects): Promise<RunReport> =>
  (await import('./run/run.ts')).runBuild(options, effects);

/** See `unreadableYaml` in yaml.ts; loaded when asked for. */
export const unreadableYaml = async (source: { readonly file: string; readonly text: string }): Promise<readonly Finding[]> => (await import('./yaml.ts')).unreadableYaml(source);
