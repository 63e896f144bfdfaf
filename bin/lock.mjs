// One process at a time: two that start at once on a fresh checkout would install over one another. Plain Node.
import { existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

const pause = (milliseconds) => Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, milliseconds);

const runs = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
};

/** A folder is made and named by its process in one breath: after so long without a name, that process is gone. */
const longestNameless = 5000;

/** Whether the process that made the lock is gone, so that nobody will take it away. */
const isLeft = (folder) => {
  try {
    const owner = join(folder, 'pid');
    return existsSync(owner) ? !runs(Number(readFileSync(owner, 'utf8'))) : Date.now() - statSync(folder).mtimeMs > longestNameless;
  } catch {
    return false; // taken away between two looks
  }
};

/** Does `work` while no other process does so under the same folder; waits for one that does, and calls `waits` once. */
export const alone = (folder, work, waits = () => {}) => {
  mkdirSync(dirname(folder), { recursive: true });
  for (let told = false; ; ) {
    try {
      mkdirSync(folder);
      break;
    } catch (error) {
      if (error.code !== 'EEXIST') throw error;
      if (isLeft(folder)) {
        rmSync(folder, { recursive: true, force: true });
        continue;
      }
      if (!told) waits();
      told = true;
      pause(200);
    }
  }
  try {
    writeFileSync(join(folder, 'pid'), String(process.pid));
    return work();
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};
