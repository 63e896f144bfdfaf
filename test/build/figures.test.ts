import { describe, expect, it } from 'vitest';
import { buildProject } from '../support/build.ts';
import { dataOf } from '../support/html.ts';
import { makeProject, removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

describe('a built briefing', () => {
  it('marks the same figures in each edition, in the text as on the whole page', async () => {
    const project = makeProject();
    await buildProject(project.root, { ids: ['town'] });
    const pages = ['zh', 'en', 'zh-en'].map((edition) => project.read(`out/town/town.${edition}.html`));
    const parts = [
      (html: string) => /<article class="body">[\s\S]*?<\/article>/u.exec(html)?.[0] ?? '',
      (html: string) => html.replace(/<table class="register[^>]*>[\s\S]*?<\/table>/gu, ''),
      (html: string) => html,
    ];
    for (const part of parts) {
      const [zh, en, both] = pages.map((html) => [...new Set(dataOf(part(html)).map((one) => one['data-fact']))].toSorted());
      expect(zh?.length).toBeGreaterThan(4);
      expect([en, both]).toEqual([zh, zh]);
    }
  });
});
