import { describe, expect, it } from 'vitest';
import { buildProject } from '../support/build.ts';
import { makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const config = 'content/town/briefing.yaml';
const own = 'title: {zh: 青石镇简报, en: The Qingshi briefing}';
const withTitle = (title: string): TestProject => {
  const project = makeProject();
  project.edit(config, own, title);
  return project;
};
const headOf = (page: string): readonly string[] => [/<title>(.*?)<\/title>/u.exec(page)?.[1] ?? '', /<h1>([\s\S]*?)<\/h1>/u.exec(page)?.[1]?.replace(/<[^>]+>/gu, '').trim() ?? ''];

describe('the title that is printed', () => {
  it.each(['title: {en: The Qingshi briefing}', 'title: {zh: null, en: The Qingshi briefing}', 'title: {zh: " ", en: The Qingshi briefing}'])('is that of the article: %s', async (title) => {
    const project = withTitle(title);
    const { findings } = await buildProject(project.root);
    expect(findings).toEqual([]);
    const page = project.read('out/town/town.zh.html');
    expect(headOf(page)).toEqual(['青石镇的一年', '青石镇的一年']);
    expect(page).toContain('<meta name="citation_title" content="青石镇的一年">');
    // The running head too, which a short title has where one is written.
    expect(page).toMatch(/@top-left \{ content: "青石镇的一年"/u);
    expect(headOf(project.read('out/town/town.en.html'))[0]).toBe('The Qingshi briefing');
    expect(headOf(project.read('out/town/town.zh-en.html'))[0]).toBe('青石镇的一年 · The Qingshi briefing');
    expect(project.read('out/town/manifest.json')).toContain('"zh": "青石镇的一年"');
    expect(project.read('out/index.html')).toContain('青石镇的一年');
  });

  it('follows the article, with its translation unit stale as that of any other text', async () => {
    const project = withTitle('title: {en: The Qingshi briefing}');
    project.edit('content/town/article.zh.md', 'title: 青石镇的一年', 'title: 青石镇这一年');
    const { findings } = await buildProject(project.root, { draft: true });
    expect(findings.map(({ ruleId, actual }) => [ruleId, actual])).toEqual([['unit-current', '青石镇这一年']]);
    expect(headOf(project.read('out/town/town.zh.html'))).toEqual(['青石镇这一年', '青石镇这一年']);
  });

  it('is that of briefing.yaml where it has one, whatever the article is called', async () => {
    const project = makeProject();
    project.edit('content/town/article.zh.md', 'title: 青石镇的一年', 'title: 青石镇这一年');
    await buildProject(project.root, { editions: ['zh'] });
    expect(headOf(project.read('out/town/town.zh.html'))).toEqual(['青石镇简报', '青石镇简报']);
  });

  it('leaves a short title as it is written', async () => {
    const project = withTitle('title: {en: The Qingshi briefing}\nshort_title: {zh: 青石, en: Qingshi}');
    await buildProject(project.root, { editions: ['zh'] });
    expect(project.read('out/town/town.zh.html')).toMatch(/@top-left \{ content: "青石"/u);
  });

  it('needs its English', async () => {
    const { findings } = await buildProject(withTitle('title: {zh: 青石镇简报}').root);
    expect(findings.map(({ ruleId, params }) => [ruleId, params['key']])).toEqual([['config-key-present', 'title.en']]);
  });
});
