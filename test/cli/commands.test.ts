import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { buildProject } from '../support/build.ts';
import { runCli, startCli } from '../support/cli.ts';
import { fakeMachine } from '../support/machine.ts';
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
    [['check', '--locale', 'fr'], /argument 'fr' is invalid\. Allowed choices are zh, en\./u],
    [['frobnicate', '--locale', 'zh'], /没有命令“frobnicate”\n（--help/u],
    [['parse', '--locale=zh'], /^错误：缺少参数“file”\n/u],
    [['report', '--edition', 'zh,fr', '--locale', 'zh'], /^错误：选项“--edition <list>”不能是“zh,fr”：“fr”不在 zh, en, zh-en 之中\n/u],
    [['check', '--root', join(programRoot, 'package.json'), '--locale', 'zh'], /没有这个文件夹/u],
  ])('%j ends with exit code 2 and says what is wrong', async (args, words) => {
    const { code, out, err } = await runCli(args);
    expect([code, out]).toEqual([2, '']);
    expect(err).toMatch(words);
  });

  it('is not to ask for help or the version', async () => {
    const [help, version] = await Promise.all([runCli(['report', '--help']), runCli(['--version'])]);
    expect([help.code, help.err, version.code]).toEqual([0, '', 0]);
    expect(help.out).toContain('--edition <list>');
    const chinese = await runCli(['check', '--help'], { lang: 'zh_CN.UTF-8' });
    expect([chinese.code, chinese.out]).toEqual([0, expect.stringMatching(/^用法： jianbao check[\s\S]*不启动浏览器[\s\S]*消息的语言/u)]);
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
    expect(err).toContain([
      'data/town/observations.csv:3:21 error The value “12.5x” is not a number. [value-is-number]',
      '    3 | output,qingshi,2023,12.5x,亿元',
      '      |                     ^^^^^',
      '    mend: Write digits only (2986.41); "about" or "more than" go to the column `comparator`, the unit to `unit`.\n',
    ].join('\n'));
    expect(err).toContain('\n\n1 error, 0 warnings in 1 file\n');
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
  const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(programRoot, 'docs', 'schemas', 'findings.schema.json'), 'utf8')));
  const list = z.array(z.looseObject({ ruleId: z.string(), place: z.looseObject({ file: z.string() }).nullable(), note: z.looseObject({ zh: z.string() }), url: z.string() }));

  it('with --json gives one document on stdout, in both languages, as its schema says, and writes nothing', async () => {
    const project = makeProject();
    project.edit('data/town/observations.csv', '12.5', '12.5x');
    project.write('content/town/summary.en.md', '{{fact "no/such/fact"}}\n');
    const { code, out, err } = await runCli(['check', 'town', '--root', project.root, '--json'], { lang: 'zh_CN.UTF-8' });
    expect([code, err]).toEqual([1, '']);
    const findings = list.parse(schema.parse(JSON.parse(out)));
    expect(findings.map(({ ruleId, place, url }) => `${ruleId} ${place?.file} ${url}`)).toEqual([
      'expression-fact-known content/town/summary.en.md docs/rules/expression-fact-known.md',
      'value-is-number data/town/observations.csv docs/rules/value-is-number.md',
    ]);
    expect(findings[1]?.note.zh).toMatch(/“12\.5x”不是数/u);
    expect(project.contents('out')).toEqual({});
    // What is published says it in the same form.
    const draft = makeProject();
    draft.edit('content/town/article.zh.md', '48家', '49家');
    expect((await runCli(['report', '--draft', '--format', 'html', '--root', draft.root])).code).toBe(0);
    expect(list.parse(schema.parse(JSON.parse(draft.read('out/town/findings.json')))).map(({ ruleId }) => ruleId)).toEqual(['unit-current']);
  });

  it('of what is sound says so, in the language of the machine or the one asked for', async () => {
    const { root } = makeProject();
    expect(await runCli(['check', '--root', root])).toEqual({ code: 0, out: '', err: 'No findings.\n' });
    expect((await runCli(['check', '--root', root], { lang: 'zh_TW.UTF-8' })).err).toBe('没有发现问题。\n');
    expect((await runCli(['check', '--root', root, '--locale', 'zh'])).err).toBe('没有发现问题。\n');
    expect(await runCli(['check', '--root', root, '--json'])).toEqual({ code: 0, out: '[]\n', err: '' });
  });

  it('without an ID looks at every briefing, those marked draft too, and tells what they share once', async () => {
    const project = makeProject();
    for (const name of ['article.zh.md', 'briefing.yaml', 'summary.zh.md', 'summary.en.md', 'translation.en.xlf', 'chart.vl.json']) {
      project.write(`content/village/${name}`, project.read(`content/town/${name}`).replace('id: town\n', 'id: village\ndraft: true\n'));
    }
    project.write('content/village/summary.zh.md', '{{fact "no/such/fact"}}\n');
    project.edit('content/entities.csv', 'qingshi', 'Qing shi');
    const { code, err } = await runCli(['check', '--root', project.root]);
    expect(code).toBe(1);
    expect(err.match(/\[list-id-valid\]/gu)).toHaveLength(1);
    expect(err).toMatch(/\n\ncontent\/village\/summary\.zh\.md:1:8 error .*\[expression-fact-known\]/u);
    expect(err).toMatch(/ in \d files\n$/u);
  });

  it('of an ID that is not there tells the ID and how to make it', async () => {
    const { code, err } = await runCli(['check', 'nowhere', '--root', makeProject().root]);
    expect(code).toBe(1);
    expect(err).toContain('content/nowhere/briefing.yaml:1:1 error There is no briefing "nowhere": content/nowhere/briefing.yaml is missing. [briefing-present]\n    mend: ');
  });

  it('never starts a browser, nor looks for one', async () => {
    const { machine, asked } = fakeMachine({ programs: ['/usr/bin/chromium'] });
    const looked: string[] = [];
    const watching = { ...machine, isExecutable: async (path: string) => { looked.push(path); return true; } };
    const options = { editions: ['zh', 'en', 'zh-en'] as const, formats: ['html', 'pdf'] as const, publish: false };
    const { findings, browser } = await buildProject(makeProject().root, options, { machine: watching });
    expect([findings, browser, asked, looked]).toEqual([[], null, [], []]);
    // Nor where one is named: this one would end the run.
    const project = makeProject();
    const child = startCli(['check', '--root', project.root], { env: { PUPPETEER_EXECUTABLE_PATH: join(project.root, 'no-browser') } });
    expect(await new Promise((resolve) => { child.on('close', resolve); })).toBe(0);
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
    expect(missing.err).toContain('no-such-file.md:1:1 error The file does not exist. [file-exists]');
    // The program Node itself: larger than any article.
    expect(binary.err).toMatch(/ error .*\[source-size-bounded\]/u);
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
    expect([again.code, /content\/mine\/article\.zh\.md:1:1 error .*\[new-file-free\]/u.test(again.err)]).toEqual([1, true]);
    expect({ ...project.contents('content'), ...project.contents('data') }).toEqual(before);
    const wrong = await runCli(['new', '../up', '--root', project.root]);
    expect([wrong.code, wrong.err.includes('briefing-id-safe')]).toEqual([1, true]);
  });

  it('the data of a new briefing take a preliminary number, a revised one and a second source of one thing', async () => {
    const project = makeProject(null);
    await runCli(['new', 'mine', '--root', project.root]);
    project.edit('data/mine/datapackage.json', '"sources": [', '"sources": [{ "name": "bureau", "title": "公报", "publisher": "统计局" },');
    const rows = ['2980,亿元,preliminary,nominal,2022-01,0595wr-2021', '2990.1,亿元,revised,nominal,2023-01,0595wr-2021', '2986.4,亿元,final,nominal,2022,bureau'];
    project.write('data/mine/observations.csv', `${project.read('data/mine/observations.csv')}${rows.map((row) => `gdp,jinjiang,2021,${row}\n`).join('')}`);
    const { code, err } = await runCli(['check', 'mine', '--root', project.root]);
    // The revised number is shown now, and the article has the one before.
    expect([code, err.match(/\[[a-z-]+\]/gu)]).toEqual([0, ['[sentence-agrees-with-data]', '[data-agree]', '[data-agree]', '[data-agree]']]);
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
    expect(refused.err).toMatch(/ error .*\[unit-translated\]/u);
  });
});
