import { join, relative, sep } from 'node:path';

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

/** Watches a project. Resolves when watching has begun: changes from then on are told. */
export const watchProject = async (options: WatchOptions): Promise<Watcher> => {
  const { root, paths, onChange, onError = () => undefined, debounceMs = 100 } = options;
  const { watch } = await import('chokidar');
  const nameOf = (path: string): string => relative(root, path).split(sep).join('/');
  const changed = new Set<string>();
  let timer: NodeJS.Timeout | null = null;
  const tell = (): void => {
    const names = [...changed].toSorted();
    changed.clear();
    try {
      onChange(names);
    } catch (error) {
      onError(error);
    }
  };
  const watcher = watch(paths.map((path) => join(root, path)), { ignoreInitial: true, ignored: (path) => ignored.test(nameOf(path)) });
  watcher.on('all', (_event, path) => {
    changed.add(nameOf(path));
    if (timer) clearTimeout(timer);
    timer = setTimeout(tell, debounceMs);
  });
  watcher.on('error', onError);
  await new Promise<void>((resolve) => {
    watcher.once('ready', () => resolve());
  });
  return {
    close: async () => {
      if (timer) clearTimeout(timer);
      await watcher.close();
    },
  };
};
