import { afterEach, describe, expect, it, vi } from 'vitest';
import { ensureBrowser, findBrowser, thisMachine } from '../../pipeline/io/index.ts';
import { cachedBrowsers, pinnedBuild } from '../../pipeline/io/browser/places.ts';
import { launchArguments, launchNotices } from '../../pipeline/io/browser/switches.ts';
import { fakeMachine } from '../support/machine.ts';

const programRoot = process.cwd();
const shellInCache = `/home/li/.cache/puppeteer/chrome-headless-shell/linux-${pinnedBuild}/chrome-headless-shell-linux64/chrome-headless-shell`;
const chromeInCache = `/home/li/.cache/puppeteer/chrome/linux-${pinnedBuild}/chrome-linux64/chrome`;
const env = { PATH: '/opt/bin:/usr/bin' };

const foundWith = async (options: Parameters<typeof fakeMachine>[0]): Promise<string | null> =>
  (await findBrowser(fakeMachine(options).machine))?.found?.executablePath ?? null;

describe('findBrowser', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
  });

  it('knows the build that Puppeteer is made for, and where Puppeteer keeps it', async () => {
    vi.stubEnv('PUPPETEER_CACHE_DIR', '/cache');
    vi.stubEnv('PUPPETEER_EXECUTABLE_PATH', undefined);
    // Puppeteer reads the environment when it is imported.
    const { executablePath } = await import('puppeteer');
    const own = [await executablePath({ headless: 'shell' }), await executablePath({ headless: true })];
    expect(cachedBrowsers(thisMachine())).toEqual(own);
  });

  it('takes the named one, then the cache, the PATH, the places of the system', async () => {
    const order = ['/named', shellInCache, chromeInCache, '/opt/bin/chromium-headless-shell', '/opt/bin/google-chrome', '/usr/bin/chromium', '/usr/local/bin/chromium', '/snap/bin/chromium'];
    const taken = await Promise.all(order.map((_, index) =>
      foundWith({ programs: order.slice(index), env: index === 0 ? { ...env, PUPPETEER_EXECUTABLE_PATH: '/named' } : env })));
    expect(taken).toEqual(order);
  });

  it('does not pass over a named browser that does not run', async () => {
    const result = await findBrowser(fakeMachine({ programs: ['/usr/bin/chromium'], env: { ...env, PUPPETEER_EXECUTABLE_PATH: '/typo' } }).machine);
    expect(result?.found).toBeNull();
    expect(result?.problem?.message.en).toContain('PUPPETEER_EXECUTABLE_PATH names /typo');
  });

  it('passes over a browser that is there but does not run', async () => {
    const run = (command: string) => (command === shellInCache ? { code: 127, output: 'libnss3.so: cannot open' } : { code: 0, output: 'Google Chrome 149.0.7.8' });
    const { machine } = fakeMachine({ programs: [shellInCache, '/usr/bin/google-chrome'], env, run });
    expect((await findBrowser(machine))?.found).toEqual({
      executablePath: '/usr/bin/google-chrome', origin: 'path', fingerprint: 'print of /usr/bin/google-chrome', version: '149.0.7.8',
    });
  });

  it.each([
    ['darwin', '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome', {}],
    ['darwin', '/home/li/Applications/Chromium.app/Contents/MacOS/Chromium', {}],
    ['win32', 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe', {}],
    ['win32', 'D:\\local\\Chromium\\Application\\chrome.exe', { LOCALAPPDATA: 'D:\\local' }],
    ['win32', 'E:\\tools\\chrome-headless-shell.exe', { Path: 'C:\\Windows;E:\\tools' }],
  ] as const)('finds the browser of %s at %s', async (platform, path, variables) => {
    expect(await foundWith({ platform, programs: [path], env: variables })).toBe(path);
  });

  it('starts no browser that it remembers', async () => {
    const { machine, asked } = fakeMachine({ programs: ['/usr/bin/chromium'], env });
    const known = new Map<string, string>();
    const memory = { get: async (key: string) => known.get(key) ?? null, put: async (key: string, value: string) => void known.set(key, value) };
    const first = await findBrowser(machine, memory);
    expect(await findBrowser(machine, memory)).toEqual(first);
    expect(asked).toEqual(['/usr/bin/chromium --version']);
  });
});

describe('ensureBrowser', () => {
  const offline = { code: 1, output: 'puppeteer browsers install [browser]\n\nError: getaddrinfo ENOTFOUND\n    at x (y.js:1)\n' };

  it('lets Puppeteer download where it can, and asks for nothing else', async () => {
    const { machine, asked } = fakeMachine({ uid: 0, programs: ['/usr/bin/apt-get'], run: (_, args, programs) => {
      if (args.includes('install')) programs.add(shellInCache);
      return { code: 0, output: 'Google Chrome for Testing 148.0.7778.97' };
    } });
    expect((await ensureBrowser(machine, { programRoot })).found).toMatchObject({ executablePath: shellInCache, origin: 'puppeteer-download' });
    expect(asked.filter((line) => line.includes('apt-get'))).toEqual([]);
  });

  it('takes Debian\'s shell, or its Chromium, where there is root and apt', async () => {
    for (const name of ['chromium-headless-shell', 'chromium']) {
      const { machine, asked } = fakeMachine({ uid: 0, programs: ['/usr/bin/apt-get'], run: (command, args, programs) => {
        if (command === process.execPath) return offline;
        if (args[0] === 'install' && args.at(-1) !== name) return { code: 100, output: 'E: Unable to locate package' };
        if (args[0] === 'install') programs.add(`/usr/bin/${name}`);
        return { code: 0, output: 'Chromium 156.0.1.1' };
      } });
      expect((await ensureBrowser(machine, { programRoot })).found).toMatchObject({ executablePath: `/usr/bin/${name}`, origin: 'debian-package' });
      expect(asked).toContain('/usr/bin/apt-get update');
    }
  });

  it('names the three ways out, with what was said, where nothing helps', async () => {
    const { machine, asked } = fakeMachine({ uid: 1000, programs: ['/usr/bin/apt-get'], run: () => offline });
    const { problem } = await ensureBrowser(machine, { programRoot });
    expect(problem?.message.en).toMatch(/1\. install Chrome.*2\. .*npx puppeteer browsers install.*3\. .*PUPPETEER_EXECUTABLE_PATH/u);
    expect(problem?.log).toBe('Error: getaddrinfo ENOTFOUND\n\napt-get: only as root on Linux');
    expect(asked.some((line) => line.startsWith('/usr/bin/apt-get'))).toBe(false);
  });
});

describe('the sandbox', () => {
  it('is off for root alone, and that is said', () => {
    expect(launchArguments(0)).toContain('--no-sandbox');
    expect(launchNotices(0)[0]?.en).toContain('sandbox is off');
    for (const uid of [1000, null]) {
      expect(launchArguments(uid)).not.toContain('--no-sandbox');
      expect(launchNotices(uid)).toEqual([]);
    }
  });
});
