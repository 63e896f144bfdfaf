import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { currentReads, hash, type Machine } from '../../io/index.ts';
import { readRecord, type RunRecord, type Seen } from './record.ts';

/** Who asks whether there is anything to do. */
export interface IdleQuestion {
  readonly root: string;
  readonly programRoot: string;
  readonly programVersion: string;
  /** The command's options, as text: another set has another record. */
  readonly options: string;
  readonly machine: Machine;
}

const recordPath = ({ root, options }: IdleQuestion): string => join(root, '.cache', 'runs', `${hash(options).slice(0, 16)}.json`);

const optionsOf = ({ options, machine }: IdleQuestion): string =>
  `${options}\n${machine.env['PUPPETEER_EXECUTABLE_PATH'] ?? ''}`;

const stands = async (root: string, seen: Seen): Promise<boolean> => {
  const now = await currentReads(root, Object.keys(seen));
  return Object.entries(seen).every(([key, answer]) => now.get(key) === answer);
};

/**
 * The record of the last run with these options, if a run now would do nothing: program, options, browser, every file
 * and folder read and every file written are as they were. No time stamp of a project's file is ever compared.
 */
export const idleRecord = async (question: IdleQuestion): Promise<RunRecord | null> => {
  const text = await readFile(recordPath(question), 'utf8').catch(() => null);
  const record = text === null ? null : readRecord(text);
  if (!record || record.program !== question.programVersion || record.options !== optionsOf(question)) return null;
  const { browser } = record;
  if (browser && (await question.machine.fingerprint(browser.path)) !== browser.fingerprint) return null;
  const same = await Promise.all([
    stands(question.root, record.reads), stands(question.programRoot, record.programReads), stands(question.root, record.outputs),
  ]);
  return same.every(Boolean) ? record : null;
};

/** Remembers a good run. A record that cannot be written only means that the next run looks again. */
export const writeRecord = async (question: IdleQuestion, run: Omit<RunRecord, 'program' | 'options'>): Promise<void> => {
  const path = recordPath(question);
  const record: RunRecord = { program: question.programVersion, options: optionsOf(question), ...run };
  try {
    await mkdir(dirname(path), { recursive: true });
    await writeFile(`${path}.${process.pid}`, JSON.stringify(record));
    await rename(`${path}.${process.pid}`, path);
  } catch {
    // See above.
  }
};
