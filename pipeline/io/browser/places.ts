import { posix, win32 } from 'node:path';
import type { Machine } from './machine.ts';

/**
 * The build that Puppeteer 24.43.1 is made for. Written here because asking Puppeteer costs a quarter of a second on
 * every run; a test holds that it is Puppeteer's own.
 */
export const pinnedBuild = '148.0.7778.97';

/** Where a browser was looked for. */
export type Origin = 'puppeteer-cache' | 'path' | 'system';

export interface Candidate {
  readonly path: string;
  readonly origin: Origin;
}

const pathOf = (machine: Machine): typeof posix => (machine.platform === 'win32' ? win32 : posix);

/** Puppeteer's cache folder, as Puppeteer itself finds it. */
export const puppeteerCache = (machine: Machine): string =>
  machine.env['PUPPETEER_CACHE_DIR'] ?? pathOf(machine).join(machine.home, '.cache', 'puppeteer');

/** Puppeteer's name of the platform, and the folder's name inside the archive. */
const puppeteerPlatform = ({ platform, arch }: Machine): { name: string; folder: string } | null => {
  if (platform === 'linux') return { name: arch === 'arm64' ? 'linux_arm' : 'linux', folder: 'linux64' };
  if (platform === 'darwin') return arch === 'arm64' ? { name: 'mac_arm', folder: 'mac-arm64' } : { name: 'mac', folder: 'mac-x64' };
  if (platform === 'win32') return arch === 'ia32' ? { name: 'win32', folder: 'win32' } : { name: 'win64', folder: 'win64' };
  return null;
};

/** The pinned browsers in Puppeteer's cache: the shell first, it starts in a quarter of the time. */
export const cachedBrowsers = (machine: Machine): readonly string[] => {
  const platform = puppeteerPlatform(machine);
  if (!platform) return [];
  const { join } = pathOf(machine);
  const exe = machine.platform === 'win32' ? '.exe' : '';
  const chrome = machine.platform === 'darwin' ? ['Google Chrome for Testing.app', 'Contents', 'MacOS', 'Google Chrome for Testing'] : [`chrome${exe}`];
  const build = (browser: string): string => join(puppeteerCache(machine), browser, `${platform.name}-${pinnedBuild}`, `${browser}-${platform.folder}`);
  return [join(build('chrome-headless-shell'), `chrome-headless-shell${exe}`), join(build('chrome'), ...chrome)];
};

/** Names on the PATH, in the order in which they start quickest. */
const pathNames = [
  'chrome-headless-shell', 'chromium-headless-shell', 'headless_shell', 'google-chrome-stable', 'google-chrome', 'chromium', 'chromium-browser',
];

const onPath = (machine: Machine): readonly string[] => {
  const windows = machine.platform === 'win32';
  const value = machine.env['PATH'] ?? machine.env['Path'] ?? '';
  const folders = value.split(windows ? ';' : ':').filter((folder) => folder !== '');
  const names = windows ? ['chrome-headless-shell.exe', 'chrome.exe', 'chromium.exe'] : pathNames;
  return names.flatMap((name) => folders.map((folder) => pathOf(machine).join(folder, name)));
};

const linuxPlaces = (): readonly string[] => [
  ...['/usr/local/bin', '/usr/bin'].flatMap((folder) => pathNames.map((name) => `${folder}/${name}`)),
  '/usr/lib/chromium/chromium-headless-shell', '/usr/lib/chromium/chromium', '/usr/lib/chromium-browser/chromium-browser',
  '/opt/google/chrome/chrome', '/snap/bin/chromium', '/var/lib/flatpak/exports/bin/org.chromium.Chromium',
];

const macPlaces = (home: string): readonly string[] =>
  ['', home].flatMap((root) => ['Google Chrome', 'Chromium', 'Google Chrome Canary', 'Microsoft Edge']
    .map((name) => `${root}/Applications/${name}.app/Contents/MacOS/${name}`))
    .concat(['/opt/homebrew/bin/chromium', '/usr/local/bin/chromium']);

const windowsPlaces = (env: Machine['env']): readonly string[] =>
  [env['PROGRAMFILES'] ?? 'C:\\Program Files', env['PROGRAMFILES(X86)'] ?? 'C:\\Program Files (x86)', env['LOCALAPPDATA']]
    .filter((root) => root !== undefined)
    .flatMap((root) => ['Google\\Chrome\\Application\\chrome.exe', 'Chromium\\Application\\chrome.exe', 'Microsoft\\Edge\\Application\\msedge.exe']
      .map((rest) => win32.join(root, rest)));

const systemPlaces = (machine: Machine): readonly string[] =>
  machine.platform === 'darwin' ? macPlaces(machine.home) : machine.platform === 'win32' ? windowsPlaces(machine.env) : linuxPlaces();

/** Every place where a browser may stand, best first; PUPPETEER_EXECUTABLE_PATH apart. */
export const candidates = (machine: Machine): readonly Candidate[] => [
  ...cachedBrowsers(machine).map((path): Candidate => ({ path, origin: 'puppeteer-cache' })),
  ...onPath(machine).map((path): Candidate => ({ path, origin: 'path' })),
  ...systemPlaces(machine).map((path): Candidate => ({ path, origin: 'system' })),
];
