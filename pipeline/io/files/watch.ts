import { relative, sep } from 'node:path';
import type { FSWatcher } from 'chokidar';

export interface WatchOptions {
  readonly root: string;
  /** Files and folders to watch, relative to the root; they need not exist. */
  readonly paths: readonly string[];
  /** Told once for changes that come together, with their paths relative to the root, sorted. */
  readonly onChange: (changed: readonly string[]) => void;
  /** Told of trouble; watching goes on. */
  readonly onError?: (error: unknown) => void;
  /** Quiet time in milliseconds after which changes count as one. Default 100. */
  readonly debounceMs?: number;
}

export interface Watcher {
  readonly close: () => Promise<void>;
}

const ignored = /(?:^|\/)(?:out|\.cache|node_modules|\.git)(?:\/|$)|(?:~|\.swp|\.tmp)$|\/\.#/u;

/**
 * Watches a project. Resolves when watching has begun: changes from then on are told.
 *
 * Chokidar reads a folder before it watches it, and what is made in it between the two is neither told nor watched. So
 * where a folder appears, the project is watched anew before its change is told: what came before is on disk by then,
 * what comes after is heard.
 */
export const watchProject = async (options: WatchOptions): Promise<Watcher> => {
  const { root, paths, onChange, onError = () => undefined, debounceMs = 100 } = options;
  const { watch } = await import('chokidar');
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/');
  // The root is watched, not the paths: of a path that is not there chokidar says that it is ready before it listens.
  const isWatched = (name: string): boolean => name === '' || (paths.some((path) => name === path || name.startsWith(`${path}/`)) && !ignored.test(name));
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  let hasGrown = false;
  const open = async (): Promise<FSWatcher> => {
    const opened = watch(root, { ignoreInitial: true, ignored: (path) => !isWatched(nameOf(path)) });
    opened.on('all', (event, path) => {
      changed.add(nameOf(path));
      if (event === 'addDir') hasGrown = true;
      if (timer) clearTimeout(timer);
      timer = setTimeout(() => { tell().catch(onError); }, debounceMs);
    });
    opened.on('error', onError);
    await new Promise<void>((resolve) => { opened.once('ready', () => resolve()); });
    return opened;
  };
  let watcher = await open();
  let isClosed = false;
  const tell = async (): Promise<void> => {
    while (hasGrown) {
      hasGrown = false;
      const next = await open();
      const last = watcher;
      watcher = next;
      await last.close();
    }
    if (isClosed) return watcher.close();
    const names = [...changed].toSorted();
    changed.clear();
    if (names.length > 0) onChange(names);
  };
  return {
    close: async () => {
      isClosed = true;
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
};
