import { existsSync, readFileSync, readdirSync } from 'node:fs';

/** State and group of the processes of this Linux machine. */
const processes = (): readonly { readonly state: string; readonly group: number }[] =>
  readdirSync('/proc').filter((name) => /^\d+$/u.test(name)).flatMap((name) => {
    try {
      // pid (name) state parent group …; the name may hold spaces and brackets.
      const [state = '', , group] = readFileSync(`/proc/${name}/stat`, 'utf8').replace(/^.*\)\s/su, '').split(' ');
      return [{ state, group: Number(group) }];
    } catch {
      return [];
    }
  });

/**
 * Whether a process and all that it started (it leads its group) have ended. Ended ones that the system has not yet
 * taken in (zombies without a parent) count as gone.
 */
export const isGone = (pid: number): boolean => {
  if (existsSync('/proc/self/stat')) return !processes().some(({ state, group }) => group === pid && state !== 'Z' && state !== 'X');
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 0);
    return false;
  } catch {
    return true;
  }
};
