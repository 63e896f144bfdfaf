import type { PageRun } from '../../../model/index.ts';
import { baselinesOf } from './rows.ts';

/** Characters as wide as the type is high. */
const fullWidth = /^[\p{Script=Han}\u3001-\u3011\u3014-\u301F\uFF01-\uFF5E\u3007]$/u;

/** How far from the end of a character (in heights of the type) what stands behind it may begin. */
const near = 0.3;

/** One run's parts, each where it stands, with what was drawn into its gaps left out; null where its gaps are not those. */
const partsOf = (run: PageRun, inserts: readonly PageRun[]): readonly PageRun[] | null => {
  const parts: { text: string; x: number; width: number }[] = [];
  let [text, from, at, next] = ['', run.x, run.x, 0];
  const close = (): void => {
    if (text.trim() !== '') parts.push({ text, x: from, width: at - from });
    text = '';
  };
  for (const char of run.text) {
    const insert = inserts[next];
    if (insert && Math.abs(insert.x - at) <= run.size * near) {
      close();
      at = Math.max(at, insert.x + insert.width);
      next += 1;
      while (inserts[next] && Math.abs((inserts[next]?.x ?? 0) - at) <= run.size * near) {
        at = Math.max(at, (inserts[next]?.x ?? 0) + (inserts[next]?.width ?? 0));
        next += 1;
      }
      from = at;
    }
    if (/\s/u.test(char)) continue;
    if (!fullWidth.test(char)) return null;
    text += char;
    at += run.size;
  }
  close();
  const end = run.x + run.width;
  return next === inserts.length && Math.abs(at - end) <= run.size ? parts.map((part) => ({ ...run, ...part })) : null;
};

/**
 * Programs that set quotation marks and figures in a Latin font draw them apart from the Chinese characters of the line,
 * which are one run with gaps: “ ” and 到 送法进场站 。. Gives the runs of a page with such a run in its parts, so that from
 * left to right they read as the page shows them.
 */
export const unwoven = (runs: readonly PageRun[]): readonly PageRun[] => {
  const parted = new Map<PageRun, readonly PageRun[]>();
  for (const line of baselinesOf(runs.filter(({ turned, text }) => turned !== true && text.trim() !== ''))) {
    if (line.length < 2) continue;
    for (const run of line) {
      const end = run.x + run.width;
      const inserts = line.filter((other) => other !== run && other.x > run.x + run.size * near && other.x + other.width < end - run.size * near).toSorted((a, b) => a.x - b.x);
      const parts = inserts.length > 0 && inserts.reduce((sum, { width }) => sum + width, 0) < run.width / 2 ? partsOf(run, inserts) : null;
      if (parts) parted.set(run, parts);
    }
  }
  return parted.size === 0 ? runs : runs.flatMap((run) => parted.get(run) ?? [run]);
};
