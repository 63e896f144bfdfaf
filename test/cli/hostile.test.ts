import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeProject, removeProjectsAfterAll } from '../support/project.ts';
import { archives } from '../support/zoo/archives.ts';
import { names } from '../support/zoo/files.ts';
import { attacks } from '../support/zoo/pages.ts';

removeProjectsAfterAll();

const body = '青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。';
const good = `青石镇的一年\n时间：2024-02-01\n\n${body}\n`;
/** Names of these that show what they are. */
const plain: ReadonlySet<string> = new Set(['a b.txt', '“引号”.txt', "it's.txt", '😀.txt', '👩🏽\u200D🌾❤\uFE0F.txt', `${'长'.repeat(80)}.txt`]);
const unix = process.platform !== 'win32';

describe('paths that name no text', () => {
  it.runIf(unix)('a folder, a pipe, a device, what is not there, what may not be read: each is a finding, at once', async () => {
    const project = makeProject(null);
    const path = (name: string): string => join(project.root, name);
    mkdirSync(path('folder'));
    execFileSync('mkfifo', [path('pipe')]);
    symlinkSync('/dev/zero', path('zero.txt'));
    symlinkSync('nowhere', path('gone.txt'));
    symlinkSync('round.txt', path('round.txt'));
    project.write('closed.txt', good);
    chmodSync(path('closed.txt'), 0);
    const isRoot = process.getuid?.() === 0;
    const expected: readonly (readonly [string, string])[] = [
      ['folder', 'file-regular'], ['pipe', 'file-regular'], ['zero.txt', 'file-regular'], ['gone.txt', 'file-exists'], ['round.txt', 'file-readable'], ...(isRoot ? [] : [['closed.txt', 'file-readable'] as const]),
    ];
    for (const [name, rule] of expected) {
      const { code, out, err } = await runCli(['import', path(name), '--id', 'x', '--root', project.root]);
      expect([name, code, out]).toEqual([name, 1, '']);
      expect(err).toContain(`${name}:1:1 error `);
      expect(err).toContain(`[${rule}]`);
    }
    expect(existsSync(path('content'))).toBe(false);
  });

  it.runIf(unix)('odd names are named, read as any other, and shown without what would act on a terminal', async () => {
    const project = makeProject(null);
    for (const name of names) project.write(name, good);
    // Each start of the program takes a second: the names that would act, and of the others some.
    await Promise.all(names.filter((name, at) => at % 2 === 0 || /\p{C}/u.test(name)).map(async (name) => {
      const { code, out, err } = await runCli(['parse', join(project.root, name)]);
      expect([name, code, out.includes('12.5亿元')]).toEqual([name, 0, true]);
      expect([name, err.includes('[file-name-plain]')]).toEqual([name, !plain.has(name)]);
      expect(err).not.toMatch(/[\u0000-\u0009\u000B-\u001F\u202E]/u);
    }));
  });

  it('ids that lead out make nothing, and say so in both languages', async () => {
    const project = makeProject(null);
    project.write('a.txt', good);
    for (const id of ['../x', 'line\nbreak']) {
      const args = ['import', join(project.root, 'a.txt'), '--id', id, '--root', project.root];
      const [en, zh] = [await runCli(args), await runCli([...args, '--locale', 'zh'])];
      expect([id, en.code, zh.code]).toEqual([id, 1, 1]);
      expect(en.err).toContain('[briefing-id-safe]');
      expect(zh.err).toContain('代号');
    }
    expect(Object.keys(project.contents('.'))).toEqual(['a.txt']);
  });
});

describe('bombs', () => {
  it('10 GB of zeros in a document are refused before they are unpacked, with the cure, and nothing is written', async () => {
    const project = makeProject(null);
    const [, make] = archives.find(([name]) => name === '10 GB of zeros, stated') ?? [];
    project.write('bomb.docx', make?.() ?? '');
    const [en, zh] = [await runCli(['import', join(project.root, 'bomb.docx'), '--id', 'x', '--root', project.root]), await runCli(['parse', join(project.root, 'bomb.docx'), '--locale', 'zh'])];
    expect([en.code, zh.code]).toEqual([1, 1]);
    expect(en.err).toMatch(/bomb\.docx:1:1 error .*size when unpacked \d+ MB, at most 24 MB\. \[source-size-bounded\]/u);
    expect(zh.err).toContain('解开后的大小');
    expect(existsSync(join(project.root, 'content'))).toBe(false);
  });

  it('standard input without end is left when it has given more than a source has', async () => {
    const { code, err } = await runCli(['parse', '-'], { input: '青'.repeat(23_000_000) });
    expect(code).toBe(1);
    expect(err).toContain('stdin:1:1 error ');
    expect(err).toContain('[source-size-bounded]');
  });
});

describe('pages that act', () => {
  it('leave nothing in the article and in the page that is built of it', async () => {
    const project = makeProject(null);
    const mark = 'vxqzmark';
    const closed = attacks.filter(([name]) => !/no end|goes on|breaks out|frame set|ends oddly|ends early/u.test(name));
    project.write('page.html', `<h1>青石镇的一年</h1><p>时间：2024-02-01</p><p>${body}</p>${closed.map(([, html]) => html(mark)).join('<p>好的。</p>')}<p>${body}</p>`);
    const imported = await runCli(['import', join(project.root, 'page.html'), '--id', 'x', '--root', project.root]);
    expect(imported.code, imported.err).toBe(0);
    const article = readFileSync(join(project.root, 'content', 'x', 'article.zh.md'), 'utf8');
    expect(article).toContain('12.5亿元');
    expect(article).not.toMatch(/vxqzmark|<\s*\w|javascript:|data:|https?:/iu);
    const built = await runCli(['report', 'x', '--draft', '--edition', 'zh', '--format', 'html', '--root', project.root]);
    expect(built.code, built.err).toBe(0);
    const page = project.read('out/x/x.zh.html');
    expect(page).toContain('12.5');
    expect(page).not.toMatch(/vxqzmark|\son(?:click|error|load|mouseover)\s*=|javascript:|<(?:iframe|object|embed|base|form)\b|http-equiv="refresh"/iu);
  });
});
