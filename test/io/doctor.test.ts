import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { inspectMachine } from '../../pipeline/io/index.ts';
import { fakeMachine } from '../support/machine.ts';

/** Each check with its cure. Looking leaves nothing behind. */
const inspect = async (machine: ReturnType<typeof fakeMachine>['machine'], nodeVersion: string, programRoot: string) => {
  const root = await mkdtemp(join(tmpdir(), 'jianbao-doctor-'));
  try {
    const checks = await inspectMachine({ machine, nodeVersion, programRoot, root });
    // Looking leaves nothing behind.
    expect(await readdir(root)).toEqual([]);
    return Object.fromEntries(checks.map(({ id, status, cure }) => [id, cure ? `${status}: ${cure.en}` : status]));
  } finally {
    await rm(root, { recursive: true, force: true });
  }
};

describe('inspectMachine', () => {
  it('finds nothing to mend on a good machine', async () => {
    const { machine } = fakeMachine({ uid: 1000, programs: ['/usr/bin/chromium'], env: { PATH: '/usr/bin' } });
    expect(await inspect(machine, '20.19.0', process.cwd())).toEqual({
      node: 'ok', dependencies: 'ok', browser: 'ok', sandbox: 'ok', fonts: 'ok', 'write-out': 'ok', 'write-cache': 'ok',
    });
  });

  it('names each lack with its cure', async () => {
    const { machine } = fakeMachine({ uid: 0 });
    expect(await inspect(machine, '20.18.3', join(tmpdir(), 'no-such-program'))).toMatchObject({
      node: expect.stringMatching(/^missing: Install Node/u), dependencies: expect.stringMatching(/^missing: .*npm ci/u), browser: expect.stringMatching(/^missing: .*PUPPETEER_EXECUTABLE_PATH/u),
      sandbox: expect.stringMatching(/^warning: /u), fonts: expect.stringMatching(/^missing: .*npm ci/u),
    });
  });
});
