import { spawn } from 'node:child_process';
import { constants } from 'node:fs';
import { access, readFile, realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';

/** What a command gave: its exit code (null: it could not be started, or was stopped) and all that it wrote. */
export interface CommandResult {
  readonly code: number | null;
  readonly output: string;
}

/** All that finding and installing a browser asks of the machine, so that tests can hold another one. */
export interface Machine {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly home: string;
  /** User id, or null where there is none (Windows). */
  readonly uid: number | null;
  readonly isExecutable: (path: string) => Promise<boolean>;
  /** What tells one build of a file from another, cheaply: real path, size and time of change. */
  readonly fingerprint: (path: string) => Promise<string>;
  /** Runs a program without a shell and without input. Never rejects. */
  readonly run: (command: string, args: readonly string[], options: { readonly timeoutMs: number; readonly env?: Readonly<Record<string, string>> }) => Promise<CommandResult>;
}

const isExecutable = async (path: string): Promise<boolean> => {
  try {
    await access(path, constants.X_OK);
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
};

/** The program that a launcher script starts (`/usr/bin/chromium` of Debian is one): the script itself rarely changes. */
const launched = async (path: string, size: number): Promise<readonly string[]> => {
  if (size > 65_536) return [];
  const text = await readFile(path, 'latin1');
  return text.startsWith('#!') ? [...new Set(text.match(/(?<=[\s"'=])\/[\w./+-]+/gu) ?? [])] : [];
};

const stamp = async (path: string): Promise<string | null> => {
  try {
    const { size, mtimeMs } = await stat(path);
    return `${path} ${size} ${Math.trunc(mtimeMs)}`;
  } catch {
    return null;
  }
};

const fingerprint = async (path: string): Promise<string> => {
  try {
    const real = await realpath(path);
    const stamps = await Promise.all([real, ...(await launched(real, (await stat(real)).size))].map(stamp));
    return stamps.filter((each) => each !== null).join('\n');
  } catch {
    return path;
  }
};

const run: Machine['run'] = (command, args, { timeoutMs, env }) =>
  new Promise((resolve) => {
    const child = spawn(command, [...args], { stdio: ['ignore', 'pipe', 'pipe'], timeout: timeoutMs, env: { ...process.env, ...env }, windowsHide: true });
    const chunks: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => chunks.push(chunk));
    child.on('error', (error) => resolve({ code: null, output: String(error) }));
    child.on('close', (code) => resolve({ code, output: Buffer.concat(chunks).toString('utf8') }));
  });

/** The machine that this process runs on. */
export const thisMachine = (): Machine => ({
  env: process.env,
  platform: process.platform,
  arch: process.arch,
  home: homedir(),
  uid: process.getuid?.() ?? null,
  isExecutable,
  fingerprint,
  run,
});
