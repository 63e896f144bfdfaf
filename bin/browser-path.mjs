import { spawnSync } from 'node:child_process';
import { join } from 'node:path';

/** The browser that `report` prints with, as the doctor tells it; the doctor installs one where there is none. */
export const browserPath = (root) => {
  const { stdout } = spawnSync(process.execPath, [join(root, 'bin', 'jianbao.mjs'), 'doctor', '--install', '--json'], { cwd: root, encoding: 'utf8' });
  // "path version (how it was found)"
  const detail = JSON.parse(stdout).find((check) => check.id === 'browser')?.detail.en ?? '';
  return /^(.*?)(?: \d+(?:\.\d+){3})? \([^)]*\)$/u.exec(detail)?.[1] ?? detail;
};
