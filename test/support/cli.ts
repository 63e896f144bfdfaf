import { spawn, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';
import { programRoot } from './project.ts';

export interface CliResult {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** The program as a user starts it, its messages in English. */
export const startCli = (args: readonly string[], given: { readonly lang?: string; readonly cwd?: string; readonly env?: Readonly<Record<string, string>> } = {}): ChildProcess => {
  const { NO_COLOR: _, ...env } = process.env;
  return spawn(process.execPath, [join(programRoot, 'bin', 'jianbao.mjs'), ...args], {
    cwd: given.cwd ?? programRoot, env: { ...env, LC_ALL: given.lang ?? 'C', ...given.env }, stdio: ['pipe', 'pipe', 'pipe'],
  });
};

/** Runs the program to its end. */
export const runCli = (args: readonly string[], given: { readonly lang?: string; readonly input?: string; readonly cwd?: string } = {}): Promise<CliResult> =>
  new Promise((resolve, reject) => {
    const child = startCli(args, given);
    let [out, err] = ['', ''];
    child.stdout?.setEncoding('utf8').on('data', (text: string) => { out += text; });
    child.stderr?.setEncoding('utf8').on('data', (text: string) => { err += text; });
    child.on('error', reject).on('close', (code) => resolve({ code, out, err }));
    // A program that has read enough closes its input: no fault of either.
    child.stdin?.on('error', () => undefined).end(given.input ?? '');
  });

export interface LongRun {
  /** Resolves when this stands in what was said since the last call; rejects when the program ends before. */
  readonly heard: (words: string) => Promise<string>;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** The exit code. */
  readonly ended: Promise<number | null>;
}

const nothing = (): void => undefined;

/** Listens to a program that goes on. */
export const listenTo = (child: ChildProcess): LongRun => {
  let said = '';
  let check: () => void = nothing;
  child.stderr?.setEncoding('utf8').on('data', (text: string) => { said += text; check(); });
  const ended = new Promise<number | null>((resolve) => { child.on('close', (code) => { resolve(code); check(); }); });
  return {
    ended,
    kill: (signal) => void child.kill(signal),
    heard: (words) => new Promise((resolve, reject) => {
      check = () => {
        const at = said.indexOf(words);
        if (at >= 0) {
          const heard = said.slice(0, at + words.length);
          said = said.slice(at + words.length);
          check = nothing;
          resolve(heard);
        } else if (child.exitCode !== null) reject(new Error(`ended with ${child.exitCode}; said: ${said}`));
      };
      check();
    }),
  };
};
