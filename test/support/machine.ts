import type { CommandResult, Machine } from '../../pipeline/io/index.ts';

/** A machine that holds just these programs; `run` answers for it, and remembers what was asked. */
export const fakeMachine = (options: {
  readonly programs?: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
  readonly platform?: NodeJS.Platform;
  readonly arch?: string;
  readonly uid?: number | null;
  readonly run?: (command: string, args: readonly string[], programs: Set<string>) => CommandResult;
}): { readonly machine: Machine; readonly asked: string[] } => {
  const programs = new Set(options.programs ?? []);
  const asked: string[] = [];
  const machine: Machine = {
    env: options.env ?? {},
    platform: options.platform ?? 'linux',
    arch: options.arch ?? 'x64',
    home: options.platform === 'win32' ? 'C:\\Users\\li' : '/home/li',
    uid: options.uid ?? null,
    isExecutable: async (path) => programs.has(path),
    fingerprint: async (path) => `print of ${path}`,
    run: async (command, args) => {
      asked.push([command, ...args].join(' '));
      return options.run?.(command, args, programs) ?? { code: 0, output: 'Chromium 150.0.1.2' };
    },
  };
  return { machine, asked };
};
