import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { runCli } from '../support/cli.ts';
import { makeProject, programRoot, removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

const article = (name: string): string => join(programRoot, 'test', 'articles', name);

describe('wrong use', () => {
  it.each<readonly [readonly string[], RegExp]>([
    [['frobnicate'], /unknown command 'frobnicate'/u],
    [['report', '--edition', 'zh,fr'], /"fr" is none of zh, en, zh-en/u],
    [['report', '--format', ''], /is none of html, pdf/u],
    [['import', 'x.md'], /required option '--id <id>'/u],
    [['check', '--root', join(programRoot, 'package.json')], /there is no such folder/u],
    [['parse'], /missing required argument 'file'/u],
  ])('%j ends with exit code 2 and says what is wrong', async (args, words) => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  it('is not to ask for help or the version', async () => {
    const [help, version] = await Promise.all([runCli(['report', '--help']), runCli(['--version'])]);
    expect([help.code, help.err, version.code]).toEqual([0, '', 0]);
    expect(help.out).toContain('--edition <list>');
    expect(version.out).toMatch(/^\d+\.\d+\.\d+\n$/u);
  });
});

describe('report', () => {
  it('builds, says what it wrote, and then that nothing has changed', async () => {
    const project = makeProject();
    const first = await runCli(['report', '--root', project.root, '--format', 'html']);
    expect([first.code, first.out]).toEqual([0, '']);
    expect(first.err.split('\n').filter((line) => line.startsWith('out/'))).toEqual([
      'out/town/town.zh.html', 'out/town/town.en.html', 'out/town/town.zh-en.html',
      'out/town/facts.json', 'out/town/findings.json', 'out/town/manifest.json', 'out/index.html',
    ]);
    const second = await runCli(['report', '--root', project.root, '--format', 'html'], { lang: 'zh_CN.UTF-8' });
    expect(second).toEqual({ code: 0, out: '', err: '没有变化，无需重建。\n' });
  });

  it('with an error ends with exit code 1, tells place and cure, and leaves out/ alone', async () => {
    const project = makeProject();
    project.edit('data/town/observations.csv', '12.5', '12.5x');
    const { code, out, err } = await runCli(['report', '--root', project.root, '--format', 'html']);
    expect([code, out]).toEqual([1, '']);
    expect(err).toContain('data/town/observations.csv:3:21 error value-is-number\n    The value 12.5x is not a number.');
    expect(err).toContain('1 error, 0 warnings\n');
    expect(err).toContain('town: not published; what stood in out/ is unchanged');
    expect(project.contents('out')).toEqual({});
  });

  it('ends with exit code 2 where the system refuses to write, and says so without a stack', async () => {
    const project = makeProject();
    project.write('out', 'a file where the folder should be');
    const { code, err } = await runCli(['report', '--root', project.root, '--format', 'html']);
    expect(code).toBe(2);
    expect(err).toMatch(/jianbao: the system refused to read or write \(E\w+:.*\)\nCheck the space/u);
    expect(err).not.toMatch(/^\s+at /mu);
  });
});

describe('check', () => {
  const line = z.strictObject({
    ruleId: z.string(), severity: z.enum(['error', 'warning', 'info']),
    place: z.strictObject({ file: z.string(), line: z.int().positive(), column: z.int().positive() }).nullable(),
    actual: z.string().nullable(), expected: z.string().nullable(), note: z.string().min(1), url: z.string().startsWith('docs/rules.md#'),
  });

  it('with --json gives findings as JSON lines on stderr, in the language of the machine, and writes nothing', async () => {
    const project = makeProject();
    project.edit('data/town/observations.csv', '12.5', '12.5x');
    project.write('content/town/summary.en.md', '{{fact "no/such/fact"}}\n');
    const { code, out, err } = await runCli(['check', 'town', '--root', project.root, '--json'], { lang: 'zh_CN.UTF-8' });
    expect([code, out]).toEqual([1, '']);
    const findings = err.trimEnd().split('\n').map((text) => line.parse(JSON.parse(text)));
    expect(findings.map(({ ruleId, place }) => `${ruleId} ${place?.file}`)).toEqual([
      'expression-fact-known content/town/summary.en.md', 'value-is-number data/town/observations.csv',
    ]);
    expect(findings[1]?.note).toMatch(/12\.5x 不是数/u);
    expect(project.contents('out')).toEqual({});
  });

  it('of what is sound says so', async () => {
    expect(await runCli(['check', '--root', makeProject().root])).toEqual({ code: 0, out: '', err: 'No findings.\n' });
  });
});

describe('parse', () => {
  it('gives JSON on stdout and findings on stderr, from a file and from standard input', async () => {
    const file = await runCli(['parse', article('page.md'), '--json']);
    expect(file.code).toBe(0);
    const parsed = z.object({ title: z.string(), dates: z.array(z.object({ role: z.string(), iso: z.string().nullable(), text: z.string() })), sections: z.array(z.object({ level: z.number(), heading: z.string().nullable() })), removed: z.array(z.object({ line: z.number(), text: z.string(), why: z.string() })) }).parse(JSON.parse(file.out));
    expect(parsed.sections.length).toBeGreaterThan(1);
    const stdin = await runCli(['parse', '-', '--json'], { input: '小镇的一年\n\n镇上有企业四十八家，去年又开了三家，生意都不错。\n' });
    expect([stdin.code, JSON.parse(stdin.out)]).toMatchObject([0, { sections: [{ blocks: [{ type: 'paragraph' }] }] }]);
  });

  it('of a file that is not there, or not text, is a finding', async () => {
    const [missing, binary] = await Promise.all([runCli(['parse', 'no-such-file.md']), runCli(['parse', process.execPath])]);
    expect([missing.code, missing.out, binary.code, binary.out]).toEqual([1, '', 1, '']);
    expect(missing.err).toContain('no-such-file.md:1:1 error file-exists');
    expect(binary.err).toContain('error file-utf8');
  });
});

describe('new and import', () => {
  it('new ID makes a briefing that is sound, and nothing over what is there', async () => {
    const project = makeProject(null);
    const made = await runCli(['new', 'mine', '--root', project.root]);
    expect(made.code).toBe(0);
    expect(made.err).toContain('content/mine/briefing.yaml\n');
    expect(await runCli(['check', 'mine', '--root', project.root])).toEqual({ code: 0, out: '', err: 'No findings.\n' });
    const before = { ...project.contents('content'), ...project.contents('data') };
    const again = await runCli(['new', 'mine', '--root', project.root]);
    expect([again.code, again.err.includes('content/mine/article.zh.md:1:1 error new-file-free')]).toEqual([1, true]);
    expect({ ...project.contents('content'), ...project.contents('data') }).toEqual(before);
    const wrong = await runCli(['new', '../up', '--root', project.root]);
    expect([wrong.code, wrong.err.includes('briefing-id-safe')]).toEqual([1, true]);
  });

  it.each(['interview.md', 'bulletin-table.txt', 'report-numbered.txt'])('import %s, then a draft of it builds', async (name) => {
    const project = makeProject(null);
    const imported = await runCli(['import', article(name), '--id', 'mine', '--root', project.root]);
    expect(imported.code, imported.err).toBe(0);
    const built = await runCli(['report', 'mine', '--draft', '--format', 'html', '--root', project.root]);
    expect(built.code, built.err).toBe(0);
    expect(Object.keys(project.contents('out/mine'))).toEqual(['facts.json', 'findings.json', 'manifest.json', 'mine.en.html', 'mine.zh-en.html', 'mine.zh.html']);
    // Without --draft the untranslated editions are refused.
    const refused = await runCli(['report', 'mine', '--format', 'html', '--root', project.root]);
    expect(refused.code).toBe(1);
    expect(refused.err).toContain('error unit-translated');
  });
});
