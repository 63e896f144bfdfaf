import { randomUUID } from 'node:crypto';
import { mkdir, readFile, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { z } from 'zod';
import type { Bilingual } from '../model/index.ts';
import { findBrowser } from './browser/find.ts';
import type { BrowserFound, BrowserMemory } from './browser/find.ts';
import type { Machine } from './browser/machine.ts';
import { launchNotices } from './browser/switches.ts';
import { faces, fontFiles } from './fonts/faces.ts';

/** One thing that the program needs of the machine. `cure` is null where nothing need be done. */
export interface MachineCheck {
  readonly id: 'node' | 'dependencies' | 'browser' | 'sandbox' | 'fonts' | 'write-out' | 'write-cache';
  readonly name: Bilingual;
  readonly status: 'ok' | 'warning' | 'missing';
  readonly detail: Bilingual;
  readonly cure: Bilingual | null;
}

export interface InspectOptions {
  readonly machine: Machine;
  /** `process.versions.node` */
  readonly nodeVersion: string;
  readonly programRoot: string;
  /** The project, where `out/` and `.cache/` are written. */
  readonly root: string;
  readonly memory?: BrowserMemory;
}

const both = (text: string): Bilingual => ({ zh: text, en: text });

const checkNode = (version: string): MachineCheck => {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const fine = major > 20 || (major === 20 && minor >= 19);
  return {
    id: 'node', name: both('Node'), status: fine ? 'ok' : 'missing', detail: both(version),
    cure: fine ? null : { zh: '请安装 Node 20.19 或更高版本。', en: 'Install Node 20.19 or later.' },
  };
};

const manifest = z.object({ version: z.string().optional(), dependencies: z.record(z.string(), z.string()).optional() });

const readManifest = async (path: string): Promise<z.infer<typeof manifest> | null> => {
  try {
    return manifest.parse(JSON.parse(await readFile(path, 'utf8')));
  } catch {
    return null;
  }
};

const checkDependencies = async (programRoot: string): Promise<MachineCheck> => {
  const own = await readManifest(join(programRoot, 'package.json'));
  const wanted = Object.entries(own?.dependencies ?? { 'package.json': '' });
  const states = await Promise.all(wanted.map(async ([name, version]) =>
    (await readManifest(join(programRoot, 'node_modules', name, 'package.json')))?.version === version ? null : `${name} ${version}`));
  const lacking = states.filter((state) => state !== null);
  return {
    id: 'dependencies', name: { zh: 'npm 软件包', en: 'npm packages' }, status: lacking.length > 0 ? 'missing' : 'ok',
    detail: lacking.length > 0 ? both(lacking.join(', ')) : { zh: `${wanted.length} 个齐全`, en: `all ${wanted.length}` },
    cure: lacking.length > 0 ? { zh: '请在程序所在的文件夹中运行 npm ci。', en: 'Run npm ci in the folder of the program.' } : null,
  };
};

const origins: Readonly<Record<BrowserFound['origin'], Bilingual>> = {
  environment: both('PUPPETEER_EXECUTABLE_PATH'),
  'puppeteer-cache': { zh: 'Puppeteer 的缓存', en: 'Puppeteer\'s cache' },
  path: { zh: 'PATH 之中', en: 'on the PATH' },
  system: { zh: '系统的常用位置', en: 'a usual place of the system' },
  'puppeteer-download': { zh: '由 Puppeteer 下载', en: 'downloaded by Puppeteer' },
  'debian-package': { zh: 'Debian 软件包', en: 'a Debian package' },
};

const checkBrowser = async (machine: Machine, memory: BrowserMemory | undefined): Promise<MachineCheck> => {
  const result = await findBrowser(machine, memory);
  const base = { id: 'browser', name: { zh: '浏览器', en: 'Browser' } } as const;
  if (result?.found) {
    const { executablePath, version, origin } = result.found;
    const at = `${executablePath} ${version ?? ''}`.trim();
    return { ...base, status: 'ok', detail: { zh: `${at}（${origins[origin].zh}）`, en: `${at} (${origins[origin].en})` }, cure: null };
  }
  if (result) return { ...base, status: 'missing', detail: both(result.problem.log), cure: result.problem.message };
  return {
    ...base, status: 'missing', detail: { zh: '没有找到', en: 'none found' },
    cure: {
      zh: '运行 report 时会自动安装；也可自行安装 Chrome 或 Chromium，或设置 PUPPETEER_EXECUTABLE_PATH。',
      en: 'report installs one by itself; or install Chrome or Chromium, or set PUPPETEER_EXECUTABLE_PATH.',
    },
  };
};

const checkSandbox = (uid: number | null): MachineCheck => {
  const notice = launchNotices(uid)[0];
  return {
    id: 'sandbox', name: { zh: '浏览器沙箱', en: 'Browser sandbox' }, status: notice ? 'warning' : 'ok',
    detail: notice ?? { zh: '开启', en: 'on' },
    cure: notice ? { zh: '如有条件，请以普通用户运行。', en: 'Run as an ordinary user where you can.' } : null,
  };
};

const checkFonts = async (programRoot: string): Promise<MachineCheck> => {
  const base = { id: 'fonts', name: { zh: '字体', en: 'Fonts' } } as const;
  try {
    const files = fontFiles(programRoot);
    for (const face of faces) files.path(face);
    const versions = Object.entries(await files.versions()).map(([name, version]) => `${name} ${version}`).join(', ');
    return { ...base, status: 'ok', detail: both(versions), cure: null };
  } catch (error) {
    return {
      ...base, status: 'missing', detail: both(error instanceof Error ? error.message.split('\n')[0] ?? '' : String(error)),
      cure: { zh: '请在程序所在的文件夹中运行 npm ci。', en: 'Run npm ci in the folder of the program.' },
    };
  }
};

/** Writes and deletes a file, as a build would; a folder made for that goes again. */
const checkWrite = async (id: 'write-out' | 'write-cache', dir: string, name: string): Promise<MachineCheck> => {
  const probe = join(dir, `.jianbao-probe-${randomUUID()}`);
  try {
    await mkdir(dir, { recursive: true });
    await writeFile(probe, '');
    await rm(probe);
    await rmdir(dir).catch(() => undefined);
    return { id, name: { zh: `写入 ${name}`, en: `Writing to ${name}` }, status: 'ok', detail: both(dir), cure: null };
  } catch (error) {
    return {
      id, name: { zh: `写入 ${name}`, en: `Writing to ${name}` }, status: 'missing', detail: both(error instanceof Error ? error.message : String(error)),
      cure: { zh: `请给自己 ${dir} 的写权限，并检查磁盘空间。`, en: `Give yourself write access to ${dir}, and check the disk's free space.` },
    };
  }
};

/** What this machine has and lacks, with the cure of each lack. Installs nothing. */
export const inspectMachine = async ({ machine, nodeVersion, programRoot, root, memory }: InspectOptions): Promise<readonly MachineCheck[]> => [
  checkNode(nodeVersion),
  await checkDependencies(programRoot),
  await checkBrowser(machine, memory),
  checkSandbox(machine.uid),
  await checkFonts(programRoot),
  await checkWrite('write-out', join(root, 'out'), 'out/'),
  await checkWrite('write-cache', join(root, '.cache'), '.cache/'),
];
