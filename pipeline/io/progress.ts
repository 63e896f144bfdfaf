/** Where progress is shown: standard error, or a test's stand-in. */
export interface ProgressStream extends NodeJS.WritableStream {
  readonly isTTY?: boolean;
}

/** What is being done, and how much of it is done. */
export interface Progress {
  /** `step('Printing jinjiang.zh.pdf', 3, 9)`: now at work on the third of nine. */
  readonly step: (what: string, at: number, of: number) => void;
  /** A line that stays. */
  readonly say: (text: string) => void;
  /** Takes the moving line away. */
  readonly stop: () => void;
}

const silent: Progress = { step: () => undefined, say: () => undefined, stop: () => undefined };

const plain = (stream: ProgressStream): Progress => ({
  step: (what, at, of) => void stream.write(`[${at}/${of}] ${what}\n`),
  say: (text) => void stream.write(`${text}\n`),
  stop: () => undefined,
});

/** One moving line on a terminal, plain lines elsewhere, nothing at all when `quiet` (with `--json`). */
export const createProgress = async (stream: ProgressStream, quiet: boolean): Promise<Progress> => {
  if (quiet) return silent;
  if (stream.isTTY !== true) return plain(stream);
  const { default: ora } = await import('ora');
  const spinner = ora({ stream, discardStdin: false });
  return {
    step: (what, at, of) => {
      spinner.text = `${at}/${of} ${what}`;
      if (!spinner.isSpinning) spinner.start();
    },
    say: (text) => {
      spinner.clear();
      stream.write(`${text}\n`);
    },
    stop: () => void spinner.stop(),
  };
};
