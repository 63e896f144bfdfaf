import type { Bilingual } from '../../model/index.ts';

/** A broken environment: told to the user as it is, exit code 2. */
export interface EnvironmentFault {
  readonly kind: 'environment';
  readonly message: Bilingual;
  readonly log: string;
}

export const isEnvironmentFault = (error: unknown): error is EnvironmentFault =>
  typeof error === 'object' && error !== null && 'kind' in error && error.kind === 'environment';
