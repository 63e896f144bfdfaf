import type { Finding } from '../../model/index.ts';

/** A file or folder by the question asked of it, and the answer (see io's `Reads`). */
export type Seen = Readonly<Record<string, string>>;

/** What the last good run read and wrote: as long as all of it stands, there is nothing to do. */
export interface RunRecord {
  readonly program: string;
  /** The options and the environment variables that a run depends on. */
  readonly options: string;
  readonly browser: { readonly path: string; readonly fingerprint: string } | null;
  readonly reads: Seen;
  /** What was read of the program's own folder, where that is not the project. */
  readonly programReads: Seen;
  readonly outputs: Seen;
  /** What the run found, said again when nothing has changed. */
  readonly findings: readonly Finding[];
}

const isSeen = (value: unknown): value is Seen =>
  typeof value === 'object' && value !== null && Object.values(value).every((hash) => typeof hash === 'string');

const isBrowser = (value: unknown): value is RunRecord['browser'] =>
  value === null || (typeof value === 'object' && 'path' in value && typeof value.path === 'string' && 'fingerprint' in value && typeof value.fingerprint === 'string');

const isRecord = (value: unknown): value is RunRecord => {
  if (typeof value !== 'object' || value === null) return false;
  const { program, options, browser, reads, programReads, outputs, findings } = value as Record<string, unknown>;
  return typeof program === 'string' && typeof options === 'string' && isBrowser(browser) && isSeen(reads) && isSeen(programReads) &&
    isSeen(outputs) && Array.isArray(findings);
};

/**
 * Reads a record; null if it is none. Checked by hand, since loading a schema library would cost more than the whole
 * idle run; its findings are those that this very program wrote, as its version in the record says.
 */
export const readRecord = (text: string): RunRecord | null => {
  try {
    const value: unknown = JSON.parse(text);
    return isRecord(value) ? value : null;
  } catch {
    return null;
  }
};
