import { lstatSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseArticle } from '../../pipeline/article/index.ts';
import { articleTexts, matchUnits } from '../../pipeline/segment/index.ts';
import { readTranslation } from '../../pipeline/translation/index.ts';
import { buildProject } from '../support/build.ts';
import { runCli, type CliResult } from '../support/cli.ts';
import { makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const first = `青石镇的一年
时间：2024-02-01
来源：青石新闻网

青石镇去年过得不错，全镇产值为12.5亿元，前年为10亿元，镇上有企业48家。

一、主要做法

推动传统产业升级。去年改造老厂12家，投入1.2亿元。工人增加了300人，平均工资达到5200元。

修好道路。新修公路35公里，其中水泥路20公里。村村都通了车。

渔港去年开工，总投资3.6亿元。港区有渔船210艘，年卸鱼4.5万吨。

二、今后打算

明年计划再引进企业10家。计划再修路15公里，让每个村都有两条出路。

责任编辑：王五
`;

/** The source a month later: a figure corrected, a paragraph and a part added, one taken out, another editor. */
const second = first
  .replace('全镇产值为12.5亿元', '全镇产值为12.6亿元').replace('投入1.2亿元', '投入1.25亿元')
  .replace('\n渔港去年开工，总投资3.6亿元。港区有渔船210艘，年卸鱼4.5万吨。\n', '\n镇上的小学全部翻修一新，有学生860人。\n')
  .replace('责任编辑：王五', '三、群众的话\n\n村里的老人说，路通了，孩子们愿意回来。\n\n责任编辑：赵六');

const at = (name: string): string => `content/qs/${name}`;
const importText = (project: TestProject, text: string, more: readonly string[] = []): Promise<CliResult> => {
  project.write('source.txt', text);
  return runCli(['import', `${project.root}/source.txt`, '--id', 'qs', '--root', project.root, ...more]);
};

const imported = async (text: string = first): Promise<TestProject> => {
  const project = makeProject(null);
  const { code, err } = await importText(project, text);
  expect(code, err).toBe(0);
  return project;
};

/** What an editor corrects: title, address, a heading's level, a word, a line of rubbish of the configuration. */
const correct = (project: TestProject): void => {
  project.edit(at('article.zh.md'), 'title: 青石镇的一年\nbyline: null', 'title: 青石镇这一年\nbyline: 李四 # 本报');
  project.edit(at('article.zh.md'), 'address: null', 'address: https://qs.example/1');
  project.edit(at('article.zh.md'), '## 一、主要做法', '### 一、主要做法');
  project.edit(at('article.zh.md'), '村村都通了车。', '村村通车。');
  project.edit(at('briefing.yaml'), 'edition: No. 1', 'edition: No. 7 # 本年第七期');
  project.edit(at('summary.zh.md'), '摘要待写。', '青石镇产值增长。');
  project.edit(at('translation.en.xlf'), '<segment state="initial">\n        <source>明年计划再引进企业10家。</source>', '<segment state="translated">\n        <source>明年计划再引进企业10家。</source>\n        <target>Ten more firms are to come next year.</target>');
};

const states = (project: TestProject): Readonly<Record<string, string>> => {
  const article = parseArticle({ file: 'a', text: project.read(at('article.zh.md')) }).value;
  const units = readTranslation({ file: 'x', text: project.read(at('translation.en.xlf')) }).value?.units ?? [];
  if (!article) throw new Error('no article');
  return Object.fromEntries(matchUnits(articleTexts(article), units).matches.map(({ text, unit, state }) => [text.text, `${state} ${unit?.state}`]));
};

describe('import of a source that was imported before', () => {
  it('changes nothing where the source is as it was, whatever the editor has corrected', async () => {
    const project = await imported();
    correct(project);
    const before = project.contents('content');
    const { code, out, err } = await importText(project, first);
    expect([code, err]).toEqual([0, '']);
    expect(out).toContain('merged: nothing new from the source\nmerged: 5 kept of the editor’s (lines 2, 3, 10, 17, 21)\n');
    expect(project.contents('content')).toEqual(before);
  });

  it('keeps the source’s own words and punctuation beside the article, of each import', async () => {
    const own = first.replace('全镇产值为12.5亿元，', '全镇产值为12.5亿元,');
    const project = await imported(own);
    expect(project.read(at('article.zh.md'))).toContain('全镇产值为12.5亿元，前年');
    expect(project.read(at('imported/source.json'))).toContain('全镇产值为12.5亿元,前年');
    await importText(project, second.replace('全镇产值为12.6亿元，', '全镇产值为12.6亿元,'));
    expect(project.read(at('imported/source.json'))).toContain('全镇产值为12.6亿元,前年');
  });

  it('is a fresh import where the editor has corrected nothing', async () => {
    const project = await imported();
    expect((await importText(project, second)).code).toBe(0);
    expect(project.contents('content')).toEqual((await imported(second)).contents('content'));
  });

  it('brings in what changed and keeps what was corrected', async () => {
    const project = await imported();
    correct(project);
    const { code, out, err } = await importText(project, second);
    expect(code, err).toBe(0);
    const text = project.read(at('article.zh.md'));
    const kept = ['title: 青石镇这一年', 'byline: 李四 # 本报', 'address: https://qs.example/1', '\n### 一、主要做法\n', '村村通车。'];
    const came = ['12.6亿元', '投入1.25亿元', '镇上的小学全部翻修一新，有学生860人。', '\n## 三、群众的话\n'];
    for (const words of [...kept, ...came]) expect(text).toContain(words);
    expect(text).not.toContain('渔港去年开工');
    expect(out).toMatch(/merged: \d+ from the source \(lines .*taken out at 2\d.*\)\nmerged: briefing\.yaml, from the source: removed\nmerged: 5 kept of the editor’s/u);
    expect(project.read(at('briefing.yaml'))).toContain('edition: No. 7 # 本年第七期');
    expect(project.read(at('briefing.yaml'))).toContain('责任编辑：赵六');
    expect(project.read(at('briefing.yaml'))).not.toContain('王五');
    expect(project.read(at('summary.zh.md'))).toBe('青石镇产值增长。\n');
    // Every sentence has a unit, and the translated one is still bound.
    expect(states(project)['明年计划再引进企业10家。']).toBe('matched translated');
    expect(states(project)['镇上的小学全部翻修一新，有学生860人。']).toBe('matched initial');
    const built = await runCli(['report', 'qs', '--draft', '--format', 'html', '--root', project.root]);
    expect(built.code, built.err).toBe(0);
    expect(Object.keys(project.contents('out/qs'))).toContain('qs.zh-en.html');
    // Once more, and nothing changes.
    const before = project.contents('content');
    expect((await importText(project, second)).code).toBe(0);
    expect(project.contents('content')).toEqual(before);
  });

  it('overwrites nothing where both changed the same, says so and waits for the editor', async () => {
    const project = await imported();
    correct(project);
    project.edit(at('article.zh.md'), '去年改造老厂12家，投入1.2亿元。', '去年改造旧厂12家，投入1.2亿元。');
    const { code, err } = await importText(project, second);
    expect(code).toBe(1);
    expect(err).toContain('content/qs/article.zh.md:19:10 error You and the source both changed this. Yours stays: “去年改造旧厂12家，投入1.2亿元。”; the source now has: “去年改造老厂12家，投入1.25亿元。”. [changes-apart]');
    const text = project.read(at('article.zh.md'));
    expect(text).toContain('去年改造旧厂12家，投入1.2亿元。');
    expect(text).toContain('12.6亿元');
    expect(project.read(at('imported/conflicts.md'))).toContain('投入1.25亿元。工人增加了300人');
    // Neither a build nor another import goes on before that is settled.
    const waiting = project.contents('content');
    for (const again of [await importText(project, first), await runCli(['report', 'qs', '--format', 'html', '--edition', 'zh', '--root', project.root])]) {
      expect(again.code).toBe(1);
      expect(again.err).toContain('content/qs/imported/conflicts.md:1:1 error Conflicts of the last import are not settled yet. [import-settled]');
    }
    expect(project.contents('content')).toEqual(waiting);
    expect((await runCli(['report', 'qs', '--draft', '--format', 'html', '--edition', 'zh', '--root', project.root])).code).toBe(0);
    project.edit(at('article.zh.md'), '旧厂12家，投入1.2亿元', '旧厂12家，投入1.25亿元');
    project.remove(at('imported/conflicts.md'));
    const settled = await importText(project, second);
    expect([settled.code, settled.err]).toEqual([0, '']);
    expect((await runCli(['report', 'qs', '--format', 'html', '--edition', 'zh', '--root', project.root])).code).toBe(0);
  });

  it('prints the editor’s title where the source changes it too, until briefing.yaml says another', async () => {
    const project = await imported();
    const title = async (): Promise<string | undefined> => {
      await buildProject(project.root, { ids: ['qs'], editions: ['zh'], draft: true });
      return /<title>(.*?)<\/title>/u.exec(project.read('out/qs/qs.zh.html'))?.[1];
    };
    expect(await title()).toBe('青石镇的一年');
    project.edit(at('article.zh.md'), 'title: 青石镇的一年\nbyline', 'title: 青石镇这一年\nbyline');
    expect(await title()).toBe('青石镇这一年');
    const { code, err } = await importText(project, first.replace('青石镇的一年', '青石镇去年如何'));
    expect([code, /Yours stays: “title: 青石镇这一年”; the source now has: “title: 青石镇去年如何”/u.test(err)]).toEqual([1, true]);
    expect(await title()).toBe('青石镇这一年');
    project.edit(at('briefing.yaml'), 'title:\n', 'title:\n  zh: 小镇账本\n');
    expect(await title()).toBe('小镇账本');
    const own = project.read(at('briefing.yaml'));
    project.remove(at('imported/conflicts.md'));
    await importText(project, first);
    expect(project.read(at('briefing.yaml'))).toBe(own);
  });

  it('writes nothing where it does not know what it wrote before, or cannot read what is there', async () => {
    const project = await imported();
    correct(project);
    project.remove(at('imported'));
    const before = project.contents('content');
    const unknown = await importText(project, second);
    expect([unknown.code, unknown.err.includes('[import-base-kept]')]).toEqual([1, true]);
    expect(project.contents('content')).toEqual(before);
    const broken = await imported();
    broken.edit(at('article.zh.md'), 'title: 青石镇的一年\nbyline', 'title: "青石镇的一年\nbyline');
    const then = broken.contents('content');
    const { code, err } = await importText(broken, second);
    expect([code, /content\/qs\/article\.zh\.md:\d+:\d+ error .*\[front-matter-/u.test(err)]).toEqual([1, true]);
    expect(broken.contents('content')).toEqual(then);
    const unreadable = await imported();
    unreadable.edit(at('briefing.yaml'), 'edition: No. 1', 'edition: "No. 1');
    const still = unreadable.contents('content');
    const refused = await importText(unreadable, second);
    expect([refused.code, /content\/qs\/briefing\.yaml:\d+:\d+ error The YAML cannot be read: .*\[config-readable\]/u.test(refused.err)]).toEqual([1, true]);
    expect(unreadable.contents('content')).toEqual(still);
  });

  it('leaves line ends as they are: nothing is written where nothing else has changed', async () => {
    const project = await imported();
    for (const path of Object.keys(project.contents('content'))) project.write(`content/${path}`, project.read(`content/${path}`).replaceAll('\n', '\r\n'));
    const before = project.contents('content');
    const same = await importText(project, first);
    expect([same.code, same.err]).toEqual([0, '']);
    expect(project.contents('content')).toEqual(before);
    expect((await importText(project, second)).code).toBe(0);
    for (const name of ['article.zh.md', 'briefing.yaml', 'translation.en.xlf', 'imported/article.zh.md', 'imported/briefing.yaml']) expect(project.read(at(name)), name).not.toMatch(/(?<!\r)\n/u);
  });

  it('says what came into the configuration', async () => {
    const project = await imported();
    const { out } = await importText(project, first.replace('王五', '赵六'));
    expect(out).toContain('\nmerged: briefing.yaml, from the source: removed\n');
    expect(out).not.toContain('nothing new');
  });

  it('writes through a link', async () => {
    const project = await imported();
    project.write('texts/qs.md', project.read(at('article.zh.md')));
    project.remove(at('article.zh.md'));
    symlinkSync('../../texts/qs.md', join(project.root, at('article.zh.md')));
    expect((await importText(project, second)).code).toBe(0);
    expect(project.read('texts/qs.md')).toContain('12.6亿元');
    expect(lstatSync(join(project.root, at('article.zh.md'))).isSymbolicLink()).toBe(true);
  });

  it('refuses where a file stands in the place of the folder', async () => {
    const project = makeProject(null);
    project.write('content/qs', '');
    const { code, err } = await importText(project, first);
    expect([code, err.includes('content/qs is there already; nothing was written. [new-file-free]')]).toEqual([1, true]);
  });
});

describe('import --json', () => {
  it('prints what was read, and at a re-import what it changed', async () => {
    const project = makeProject(null);
    const made = JSON.parse((await importText(project, first, ['--json'])).out) as { readonly id: string; readonly title: string; readonly merged: unknown };
    expect(made).toMatchObject({ id: 'qs', title: '青石镇的一年', doubts: [], confidence: { decisions: 7, doubtful: 0, of: { title: 1, dates: 1, headings: 2, captions: 0, paragraphs: 0, removed: 3 } }, merged: null });
    const again = JSON.parse((await importText(project, second, ['--json'])).out) as { readonly merged: readonly { readonly origin: string }[] };
    expect(again.merged.length).toBeGreaterThanOrEqual(4);
    expect(again.merged.every(({ origin }) => origin === 'source')).toBe(true);
  });
  it('refuses a title without text at the file it was given', async () => {
    const { code, err } = await importText(makeProject(null), '青石镇的一年\n');
    expect(code).toBe(1);
    expect(err).toContain('source-has-body');
    expect(err).not.toContain('article.zh.md:');
  });
});
