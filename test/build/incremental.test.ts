import { readdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openStore } from '../../pipeline/io/index.ts';
import { buildProject, memoryStore } from '../support/build.ts';
import { filesBelow, makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const observations = 'data/town/observations.csv';

/** What a build in a folder of its own, with nothing kept, makes of the same files. */
const cleanBuild = async (project: TestProject): Promise<Readonly<Record<string, string>>> => {
  const clean = makeProject(null);
  for (const folder of ['content', 'data', 'templates']) {
    for (const [path, bytes] of Object.entries(project.contents(folder))) clean.write(`${folder}/${path}`, Buffer.from(bytes, 'latin1'));
  }
  await buildProject(clean.root);
  return clean.contents('out');
};

/** The lines of a page, without its fonts. */
const pageLines = (bytes: string): readonly string[] =>
  Buffer.from(bytes, 'latin1').toString('utf8').replace(/@font-face\s*\{[^}]*\}/gu, '').split('\n');

describe('a build after a change', () => {
  it('runs nothing again where nothing has changed', async () => {
    const project = makeProject();
    const store = memoryStore();
    const first = await buildProject(project.root, {}, { store });
    expect(first.findings).toEqual([]);
    expect(first.ran.length).toBeGreaterThan(10);
    const out = project.contents('out');
    const second = await buildProject(project.root, {}, { store });
    expect(second.ran).toEqual([]);
    expect(project.contents('out')).toEqual(out);
  });

  it('of a cell: runs its dependants alone, changes that number alone, and equals a clean build', async () => {
    const project = makeProject();
    const store = memoryStore();
    await buildProject(project.root, {}, { store });
    const before = project.contents('out');
    project.edit(observations, '2023,48,', '2023,57,');
    const { ran, findings } = await buildProject(project.root, {}, { store });
    expect(findings).toEqual([]);
    expect(ran.toSorted()).toEqual([
      'briefing.assemble town.en', 'briefing.assemble town.zh', 'briefing.assemble town.zh-en', 'briefing.own-words town',
      'briefing.render town.en', 'briefing.render town.zh', 'briefing.render town.zh-en', 'check.run town',
      'dataset.load data/town/datapackage.json', 'fact.bind town', 'fact.collect town',
    ]);
    const after = project.contents('out');
    for (const edition of ['zh', 'en', 'zh-en']) {
      const old = pageLines(before[`town/town.${edition}.html`] ?? '');
      const changed = pageLines(after[`town/town.${edition}.html`] ?? '').flatMap((line, n) => (line === old[n] ? [] : [[line, old[n]] as const]));
      expect(changed.length, edition).toBeGreaterThan(1);
      for (const [now, then] of changed) expect(now.replaceAll('57', '48')).toBe(then);
    }
    expect(after).toEqual(await cleanBuild(project));
  });

  it('of a number that is drawn: draws its chart again, for each edition', async () => {
    const project = makeProject();
    const store = memoryStore();
    await buildProject(project.root, {}, { store });
    project.edit(observations, '12.5,', '13.5,');
    const { ran } = await buildProject(project.root, {}, { store });
    expect(ran.filter((task) => task.startsWith('chart.'))).toEqual(['chart.compile output.zh', 'chart.compile output.en', 'chart.compile output.zh-en']);
    const after = project.contents('out');
    expect(after).toEqual(await cleanBuild(project));
    for (const [edition, number] of [['zh', '13.5亿元'], ['en', 'RMB 1.35 billion']] as const) {
      const page = pageLines(after[`town/town.${edition}.html`] ?? '').join('\n');
      // Headline of the chart, key figure, table of the chart's data, summary.
      expect(page.split('data-fact="output/qingshi/2023"').length - 1, edition).toBeGreaterThanOrEqual(4);
      expect(page).toContain(number.split(' ').at(-1) ?? number);
      // The article's own sentence keeps its words.
      const printed = page.replace(/<span (?:id="[^"]*" )?class="sentence[^]*?<\/span>/gu, '');
      expect(printed).not.toContain(edition === 'zh' ? '12.5亿元</data>' : '1.25 billion</data>');
    }
  });

  it('of the English summary: leaves the Chinese edition as it is, byte for byte and untouched on disk', async () => {
    const project = makeProject();
    const store = memoryStore();
    await buildProject(project.root, {}, { store });
    const before = project.contents('out');
    const written = statSync(join(project.root, 'out/town/town.zh.html')).mtimeMs;
    project.edit('content/town/summary.en.md', 'Output was', 'The output was');
    const { ran } = await buildProject(project.root, {}, { store });
    expect(ran.toSorted()).toEqual(['briefing.assemble town.en', 'briefing.assemble town.zh-en', 'briefing.own-words town', 'briefing.render town.en', 'briefing.render town.zh-en']);
    const after = project.contents('out');
    expect(after['town/town.zh.html']).toBe(before['town/town.zh.html']);
    expect(statSync(join(project.root, 'out/town/town.zh.html')).mtimeMs).toBe(written);
    expect(after['town/facts.json']).toBe(before['town/facts.json']);
    expect(after).toEqual(await cleanBuild(project));
  });

  it('of the program makes everything anew', async () => {
    const project = makeProject();
    const store = memoryStore();
    const first = await buildProject(project.root, {}, { store });
    const again = await buildProject(project.root, {}, { store, programVersion: 'another' });
    expect(again.ran).toEqual(first.ran);
  });
});

describe('a spoilt or lost cache', () => {
  it('is harmless', async () => {
    const project = makeProject();
    const folder = join(project.root, '.cache');
    await buildProject(project.root, {}, { store: openStore(folder) });
    const out = project.contents('out');
    const entries = filesBelow(folder);
    expect(entries.length).toBeGreaterThan(10);
    // Cut short, overwritten, emptied in turn.
    entries.forEach((entry, n) => writeFileSync(join(folder, entry), ['', '{"value":null,"findings":[]}', 'x'.repeat(5000)][n % 3] ?? ''));
    const { ran } = await buildProject(project.root, {}, { store: openStore(folder) });
    expect(ran.length).toBeGreaterThan(10);
    expect(project.contents('out')).toEqual(out);
    expect(readdirSync(join(project.root, 'out', 'town')).toSorted()).toEqual(['facts.json', 'findings.json', 'manifest.json', 'town.en.html', 'town.zh-en.html', 'town.zh.html']);
  });
});
