import { copyFile, link, mkdir, open, readFile, readdir, realpath, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

const stagePrefix = '.jianbao-';

export interface WriteOptions {
  /** Names to delete, after all is written. Absent ones are fine. */
  readonly remove?: readonly string[];
  /** A name that is a link stays one, and the file to which it leads is written. Without it the link is replaced. */
  readonly throughLinks?: boolean;
}

type Undo = () => Promise<void>;

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
};

/** Removes what writes that were killed left behind. */
const clean = async (dir: string): Promise<void> => {
  for (const name of await readdir(dir)) {
    const pid = new RegExp(`^\\${stagePrefix}(\\d+)$`, 'u').exec(name)?.[1];
    if (pid !== undefined && (Number(pid) === process.pid || !isAlive(Number(pid)))) await rm(join(dir, name), { recursive: true, force: true });
  }
};

const writeSynced = async (path: string, content: Uint8Array | string): Promise<void> => {
  const file = await open(path, 'w');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
};

/** Keeps the present file under another name: a link where the file system has links, else a copy. False: there is none. */
const keep = async (path: string, backup: string): Promise<boolean> => {
  try {
    await link(path, backup);
    return true;
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    if (code === 'ENOENT') return false;
    await copyFile(path, backup);
    return true;
  }
};

const isSame = async (path: string, content: Uint8Array | string): Promise<boolean> => {
  try {
    return Buffer.from(content).equals(await readFile(path));
  } catch {
    return false;
  }
};

const present = async (dir: string, names: readonly string[]): Promise<readonly string[]> => {
  const there = new Set(names.length > 0 ? await readdir(dir) : []);
  return names.filter((name) => there.has(name));
};

/** Puts a file in its place, or (`fresh` null) deletes it; gives the way back. */
const replace = async (target: string, fresh: string | null, backup: string): Promise<Undo> => {
  const had = await keep(target, backup);
  if (fresh === null) await rm(target, { force: true });
  else await rename(fresh, target);
  return had ? () => rename(backup, target) : () => rm(target, { force: true });
};

const checkName = (name: string): void => {
  if (name === '' || name.startsWith('.') || /[/\\\0]/u.test(name)) throw new TypeError(`writeAll: not a plain file name: ${name}`);
};

/**
 * Writes files into a folder, all or none: each is first written whole beside the others (a full disk leaves the folder
 * as it was), then put in its place in the order given, so that a manifest that comes last is never newer than what it
 * lists. Files that hold these bytes already are left alone. Throws what the system says, after undoing.
 */
export const writeAll = async (dir: string, files: ReadonlyMap<string, Uint8Array | string>, options: WriteOptions = {}): Promise<void> => {
  const { remove = [] } = options;
  for (const name of [...files.keys(), ...remove]) checkName(name);
  await mkdir(dir, { recursive: true });
  await clean(dir);
  const stage = join(dir, `${stagePrefix}${process.pid}`);
  const undos: Undo[] = [];
  try {
    const changed: string[] = [];
    for (const [name, content] of files) {
      if (await isSame(join(dir, name), content)) continue;
      if (changed.length === 0) await mkdir(join(stage, 'old'), { recursive: true });
      await writeSynced(join(stage, name), content);
      changed.push(name);
    }
    const gone = await present(dir, remove);
    if (gone.length > 0) await mkdir(join(stage, 'old'), { recursive: true });
    const targetOf = async (name: string): Promise<string> => (options.throughLinks ? realpath(join(dir, name)).catch(() => join(dir, name)) : join(dir, name));
    for (const name of changed) undos.push(await replace(await targetOf(name), join(stage, name), join(stage, 'old', name)));
    for (const name of gone) undos.push(await replace(join(dir, name), null, join(stage, 'old', name)));
  } catch (error) {
    for (const undo of undos.toReversed()) await undo();
    throw error;
  } finally {
    await rm(stage, { recursive: true, force: true });
  }
};
