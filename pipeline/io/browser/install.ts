import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import type { Bilingual } from '../../model/index.ts';
import { browserAt, findBrowser, noMemory } from './find.ts';
import type { BrowserFound, BrowserMemory, BrowserResult } from './find.ts';
import type { Machine } from './machine.ts';
import { cachedBrowsers, pinnedBuild } from './places.ts';

export interface InstallOptions {
  /** Folder of the program: its node_modules holds Puppeteer. */
  readonly programRoot: string;
  readonly memory?: BrowserMemory;
  /** Told before each long step. */
  readonly onStep?: (step: Bilingual) => void;
}

interface Attempt {
  readonly browser: BrowserFound | null;
  readonly log: string;
}

const minutes = (count: number): number => count * 60_000;

/** Puppeteer's own download, by its own command. Fails at once where there is no network. */
const download = async (machine: Machine, { programRoot, memory = noMemory, onStep }: InstallOptions): Promise<Attempt> => {
  // Chrome for Testing has no build for Linux on ARM: the download would be one that cannot run.
  if (machine.platform === 'linux' && machine.arch === 'arm64') return { browser: null, log: 'Chrome for Testing: no build for Linux on ARM' };
  onStep?.({ zh: `正在下载浏览器 chrome-headless-shell ${pinnedBuild}`, en: `Downloading the browser chrome-headless-shell ${pinnedBuild}` });
  const puppeteer = createRequire(join(programRoot, 'package.json')).resolve('puppeteer/package.json');
  const cli = join(dirname(puppeteer), 'lib', 'cjs', 'puppeteer', 'node', 'cli.js');
  const result = await machine.run(process.execPath, [cli, 'browsers', 'install', `chrome-headless-shell@${pinnedBuild}`], { timeoutMs: minutes(10) });
  const path = cachedBrowsers(machine)[0];
  if (result.code !== 0 || path === undefined) return { browser: null, log: errorLines(result.output) };
  return browserAt(path, 'puppeteer-download', machine, memory);
};

/** The command prints its whole manual before the error; only the error helps. */
const errorLines = (output: string): string => {
  const start = output.lastIndexOf('Error: ');
  return (start < 0 ? output : output.slice(start)).split('\n').filter((line) => !/^\s+at /u.test(line)).join('\n').trim();
};

const debianPaths = ['/usr/bin/chromium-headless-shell', '/usr/bin/chromium'];

/** Debian's package of the headless shell, else its Chromium. Only for root, and only where apt is. */
const debianPackage = async (machine: Machine, { memory = noMemory, onStep }: InstallOptions): Promise<Attempt> => {
  if (machine.platform !== 'linux' || machine.uid !== 0) return { browser: null, log: 'apt-get: only as root on Linux' };
  if (!(await machine.isExecutable('/usr/bin/apt-get'))) return { browser: null, log: 'apt-get: not on this machine' };
  onStep?.({ zh: '正在从 Debian 软件包安装浏览器（约一分钟）', en: 'Installing the browser from Debian packages (about a minute)' });
  const apt = (...args: string[]): ReturnType<Machine['run']> =>
    machine.run('/usr/bin/apt-get', args, { timeoutMs: minutes(15), env: { DEBIAN_FRONTEND: 'noninteractive' } });
  const logs = [(await apt('update')).output];
  for (const name of ['chromium-headless-shell', 'chromium']) {
    const result = await apt('install', '-y', '--no-install-recommends', name);
    logs.push(result.output);
    if (result.code !== 0) continue;
    for (const path of debianPaths) {
      const attempt = await browserAt(path, 'debian-package', machine, memory);
      if (attempt.browser) return attempt;
      logs.push(attempt.log);
    }
  }
  return { browser: null, log: logs.join('\n').trim() };
};

const noBrowser = (log: string): BrowserResult => ({
  found: null,
  problem: {
    message: {
      zh: '没有找到浏览器，也无法安装。三条出路：一、安装 Chrome 或 Chromium（Debian 上以 root 运行 apt-get install chromium-headless-shell）；'
        + '二、在能上网的机器上运行 npx puppeteer browsers install chrome-headless-shell；三、令环境变量 PUPPETEER_EXECUTABLE_PATH 指向一个浏览器。',
      en: 'No browser was found and none could be installed. Three ways out: 1. install Chrome or Chromium (on Debian, as root: apt-get install chromium-headless-shell); '
        + '2. where the internet can be reached, run: npx puppeteer browsers install chrome-headless-shell; 3. let the environment variable PUPPETEER_EXECUTABLE_PATH name a browser.',
    },
    log,
  },
});

/** Installs a browser: by Puppeteer's download, else from Debian's packages, else says the three ways out. Never throws. */
export const installBrowser = async (machine: Machine, options: InstallOptions): Promise<BrowserResult> => {
  const logs: string[] = [];
  for (const way of [download, debianPackage]) {
    const { browser, log } = await way(machine, options);
    if (browser) return { found: browser, problem: null };
    logs.push(log);
  }
  return noBrowser(logs.filter((log) => log !== '').join('\n\n'));
};

/** The browser that is there, else a freshly installed one. */
export const ensureBrowser = async (machine: Machine, options: InstallOptions): Promise<BrowserResult> =>
  (await findBrowser(machine, options.memory)) ?? installBrowser(machine, options);
