export { findClaims } from './find.ts';
export type { CheckInput } from './run.ts';
export { runChecks } from './run.ts';
