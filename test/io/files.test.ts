import { mkdir, mkdtemp, readFile, readdir, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { currentReads, decodeText, hash, openProject, openStore, watchProject, writeAll } from '../../pipeline/io/index.ts';

let root = '';
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'jianbao-files-'));
});
afterEach(() => rm(root, { recursive: true, force: true }));

const put = (name: string, content: string | Uint8Array): Promise<void> => writeFile(join(root, name), content);

const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));

describe('decodeText', () => {
  it.each([
    ['GBK', bytes('标题\n晋江', [0xbd, 0xf8, 0xbd, 0xad]), 2, 3],
    ['a cut character', bytes('ab', [0xe6, 0x99]), 1, 3],
    ['UTF-16 with its mark', bytes([0xff, 0xfe, 0x4b, 0x66]), 1, 1],
    ['UTF-16 of ASCII without mark', bytes('a\nb', [0x00], 'c'), 2, 2],
    ['a surrogate in UTF-8', bytes('好😀', [0xed, 0xa0, 0x80]), 1, 4],
  ])('places what is not UTF-8: %s', (_, content, line, column) => {
    expect(decodeText('a.md', content)).toMatchObject({ value: null, findings: [{ ruleId: 'file-utf8', place: { file: 'a.md', line, column } }] });
  });

  it('takes off a byte order mark, and nothing else', () => {
    expect(decodeText('a.md', bytes([0xef, 0xbb, 0xbf], '---\r\n晋\ufeff')).value).toBe('---\r\n晋\ufeff');
  });
});

describe('openProject', () => {
  it('reads, lists and remembers, and knows when an answer changes', async () => {
    await put('b.md', '文');
    await mkdir(join(root, 'sub'));
    const project = openProject(root);
    expect(await project.readText('b.md')).toEqual({ value: '文', findings: [] });
    expect(await project.list('.')).toEqual([{ name: 'b.md', kind: 'file' }, { name: 'sub', kind: 'directory' }]);
    expect(await project.exists('c.md')).toBe(false);
    expect(await project.list('none')).toEqual([]);
    const reads = project.reads();
    expect(reads.get('b.md')).toBe(hash('文'));
    expect(await currentReads(root, reads.keys())).toEqual(reads);
    await put('c.md', 'new');
    const now = await currentReads(root, reads.keys());
    expect([...now].filter(([key, value]) => reads.get(key) !== value).map(([key]) => key)).toEqual(['./', 'c.md?']);
  });

  it('finds what cannot be read', async () => {
    await put('empty.md', '');
    await mkdir(join(root, 'dir.md'));
    await symlink('/etc/passwd', join(root, 'out.md'));
    await symlink('empty.md', join(root, 'within.md'));
    const project = openProject(root);
    const rules = await Promise.all(['none.md', 'empty.md', 'dir.md', 'out.md', 'within.md', '../x.md', 'a/../../x.md', '/etc/passwd', 'C:\\x', 'empty.md/x']
      .map(async (path) => (await project.readText(path)).findings.map(({ ruleId, place }) => `${ruleId} ${place?.line}:${place?.column}`).join()));
    expect(rules).toEqual(['file-exists 1:1', 'file-not-empty 1:1', 'file-regular 1:1', 'file-inside-project 1:1', 'file-not-empty 1:1',
      'file-inside-project 1:1', 'file-inside-project 1:1', 'file-inside-project 1:1', 'file-inside-project 1:1', 'file-exists 1:1']);
  });
});

/** Every entry of the folder with its text. */
const contents = async (): Promise<Record<string, string>> =>
  Object.fromEntries(await Promise.all((await readdir(root)).toSorted().map(async (name) => [name, await readFile(join(root, name), 'utf8').catch(() => 'dir')])));

describe('writeAll', () => {
  it('writes all, removes what is to go, and leaves nothing behind', async () => {
    await put('old.pdf', 'old');
    await put('a.html', 'old');
    // What a run that was killed left: no process has this id.
    await mkdir(join(root, '.jianbao-99999999'));
    await writeAll(root, new Map<string, string | Uint8Array>([['a.html', 'new'], ['b.pdf', Buffer.from('pdf')], ['manifest.json', '{}']]), { remove: ['old.pdf', 'never.pdf'] });
    expect(await contents()).toEqual({ 'a.html': 'new', 'b.pdf': 'pdf', 'manifest.json': '{}' });
  });

  it('leaves everything as it was when a file cannot be written', async () => {
    await put('a.html', 'old');
    const tooLong = `${'x'.repeat(300)}.html`;
    await expect(writeAll(root, new Map([['a.html', 'new'], [tooLong, 'x']]))).rejects.toThrow('ENAMETOOLONG');
    expect(await contents()).toEqual({ 'a.html': 'old' });
  });

  it('undoes what it put in place when the next cannot be', async () => {
    await put('a.html', 'old');
    await mkdir(join(root, 'c.html'));
    await expect(writeAll(root, new Map([['a.html', 'new'], ['b.html', 'new'], ['c.html', 'new']]))).rejects.toThrow();
    expect(await contents()).toEqual({ 'a.html': 'old', 'c.html': 'dir' });
  });

  it('refuses names that lead elsewhere', async () => {
    for (const name of ['../a', 'a/b', '.hidden', '']) await expect(writeAll(root, new Map([[name, '']]))).rejects.toThrow(TypeError);
  });
});

describe('openStore', () => {
  it('gives back what was put, and nothing that is missing or spoilt', async () => {
    const store = openStore(join(root, 'store'));
    expect(await store.get('k')).toBeNull();
    await store.put('k', Buffer.from('bytes'));
    expect(Buffer.from((await store.get('k')) ?? []).toString()).toBe('bytes');
    const file = (await readdir(join(root, 'store'), { recursive: true, withFileTypes: true })).find((entry) => entry.isFile());
    const path = join(file?.parentPath ?? '', file?.name ?? '');
    await writeFile(path, (await readFile(path, 'utf8')).replace('bytes', 'bites'));
    expect(await store.get('k')).toBeNull();
  });

  it('is empty, not broken, where it cannot be written', async () => {
    await put('file', '');
    const store = openStore(join(root, 'file'));
    await store.put('k', Buffer.from('bytes'));
    expect(await store.get('k')).toBeNull();
    await store.prune(0);
  });

  it('prunes to a size', async () => {
    const store = openStore(join(root, 'store'));
    for (const key of ['a', 'b', 'c']) await store.put(key, Buffer.alloc(1000));
    await store.prune(2500);
    const left = await Promise.all(['a', 'b', 'c'].map((key) => store.get(key)));
    expect(left.filter((entry) => entry !== null)).toHaveLength(2);
  });
});

describe('watchProject', () => {
  it('tells changes once, not those of generated folders, and survives a throwing listener', async () => {
    await mkdir(join(root, 'content/out'), { recursive: true });
    await put('content/a.md', '1');
    const told: (readonly string[])[] = [];
    const errors: unknown[] = [];
    let heard: (() => void) | null = null;
    const next = (): Promise<void> => new Promise((resolve) => {
      heard = resolve;
    });
    const watcher = await watchProject({ root, paths: ['content', 'templates'], debounceMs: 50, onError: (error) => errors.push(error), onChange: (changed) => {
      told.push(changed);
      heard?.();
      throw new Error('broken edit');
    } });
    try {
      const first = next();
      await put('content/out/x.html', 'generated');
      await put('content/a.md', '2');
      await put('content/b.md', '1');
      await first;
      const second = next();
      await put('content/a.md', '3');
      await second;
    } finally {
      await watcher.close();
    }
    expect(told).toEqual([['content/a.md', 'content/b.md'], ['content/a.md']]);
    expect(errors).toHaveLength(2);
  });

  it('hears a folder made just after watching began, and what is saved in it later', async () => {
    await mkdir(join(root, 'content'), { recursive: true });
    const told: string[] = [];
    const watcher = await watchProject({ root, paths: ['content', 'templates'], debounceMs: 20, onChange: (changed) => told.push(...changed) });
    try {
      await mkdir(join(root, 'templates/partials'), { recursive: true });
      await put('templates/partials/a.hbs', '1');
      await put('else.md', '1');
      await vi.waitFor(() => expect(told).toContain('templates'), 10_000);
      await put('templates/partials/a.hbs', '2');
      await vi.waitFor(() => expect(told).toContain('templates/partials/a.hbs'), 10_000);
    } finally {
      await watcher.close();
    }
    expect(told).not.toContain('else.md');
  });
});
