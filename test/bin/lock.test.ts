import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { alone } from '../../bin/lock.mjs';

const home = mkdtempSync(join(tmpdir(), 'jianbao-lock-'));
afterAll(() => rmSync(home, { recursive: true, force: true }));

describe('one process at a time', () => {
  it('does the work and leaves nothing, whatever comes of it', () => {
    const folder = join(home, 'a', 'lock');
    expect(alone(folder, () => existsSync(folder))).toBe(true);
    expect(() => alone(folder, () => { throw new Error('no'); })).toThrow('no');
    expect(existsSync(folder)).toBe(false);
  });

  it('takes what a process that is gone has left', () => {
    const folder = join(home, 'b');
    mkdirSync(folder);
    writeFileSync(join(folder, 'pid'), String(2 ** 30));
    expect(alone(folder, () => 'done')).toBe('done');
  });

  it('two at once work one after the other', async () => {
    const told = join(home, 'told');
    const code = `import { alone } from ${JSON.stringify(pathToFileURL(join(import.meta.dirname, '../../bin/lock.mjs')).href)};
      import { appendFileSync } from 'node:fs';
      alone(${JSON.stringify(join(home, 'c'))}, () => {
        appendFileSync(${JSON.stringify(told)}, 'in ');
        Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
        appendFileSync(${JSON.stringify(told)}, 'out ');
      });`;
    const both = [1, 2].map(() => spawn(process.execPath, ['--input-type=module', '-e', code], { stdio: 'inherit' }));
    await Promise.all(both.map((one) => once(one, 'exit')));
    expect(readFileSync(told, 'utf8')).toBe('in out in out ');
  });
});
