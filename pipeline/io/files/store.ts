import { randomUUID } from 'node:crypto';
import { mkdir, readFile, readdir, rename, rm, stat, utimes, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { BytesCache } from '../fonts/css.ts';
import { hash } from './hash.ts';

/** A cache on disk: entries may vanish or spoil at any time, and are then simply made again. */
export interface Store extends BytesCache {
  /** Deletes the entries unused for longest until the rest fits. */
  readonly prune: (maxBytes: number) => Promise<void>;
}

const digestLength = 64;

/** An entry is the SHA-256 of its bytes, then the bytes: a spoilt one is known. */
const read = async (path: string): Promise<Uint8Array | null> => {
  try {
    const entry = await readFile(path);
    const bytes = entry.subarray(digestLength);
    return entry.toString('latin1', 0, digestLength) === hash(bytes) ? bytes : null;
  } catch {
    return null;
  }
};

const filesOf = async (dir: string): Promise<readonly { path: string; size: number; used: number }[]> => {
  const names = await readdir(dir, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = await Promise.all(names.filter((entry) => entry.isFile()).map(async (entry) => {
    const path = join(entry.parentPath, entry.name);
    const stats = await stat(path).catch(() => null);
    return stats ? { path, size: stats.size, used: stats.mtimeMs } : null;
  }));
  return files.filter((file) => file !== null);
};

/**
 * Opens a store in a folder, which need not exist. Keys are any text; `get` of what is missing or spoilt is null;
 * `put` never fails: a cache that cannot be written is a cache that is empty.
 */
export const openStore = (dir: string): Store => {
  const pathOf = (key: string): string => {
    const name = hash(key);
    return join(dir, name.slice(0, 2), name.slice(2));
  };
  return {
    get: async (key) => {
      const bytes = await read(pathOf(key));
      // The time of use, for `prune`.
      if (bytes) await utimes(pathOf(key), new Date(), new Date()).catch(() => undefined);
      return bytes;
    },
    put: async (key, bytes) => {
      const path = pathOf(key);
      const fresh = `${path}.${randomUUID()}`;
      try {
        await mkdir(dirname(path), { recursive: true });
        await writeFile(fresh, Buffer.concat([Buffer.from(hash(bytes), 'latin1'), bytes]));
        await rename(fresh, path);
      } catch {
        await rm(fresh, { force: true }).catch(() => undefined);
      }
    },
    prune: async (maxBytes) => {
      const files = (await filesOf(dir)).toSorted((a, b) => b.used - a.used);
      let total = 0;
      for (const file of files) {
        total += file.size;
        if (total > maxBytes) await rm(file.path, { force: true });
      }
    },
  };
};
