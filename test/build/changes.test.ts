import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { findingNote } from '../../pipeline/finding/index.ts';
import { buildProject, memoryStore } from '../support/build.ts';
import { makeProject, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const config = 'content/town/briefing.yaml';
const observations = 'data/town/observations.csv';
const base = 'content/town/previous/2024-03.facts.json';
const schema = z.fromJSONSchema(JSON.parse(readFileSync(new URL('../../docs/schemas/changes.schema.json', import.meta.url), 'utf8')));

/** The town a year on: one figure is final and higher, another the same under another status, one is new, one gone. */
const nextYear = async (): Promise<TestProject> => {
  const project = makeProject();
  const rows = 'indicator,entity,period,value,unit,status\noutput,qingshi,2022,10.0,亿元,final\noutput,qingshi,2023,12.5,亿元,preliminary\nfirms,qingshi,2023,48,家,preliminary\nfirms,qingshi,2019,31,家,final\n';
  project.edit('data/town/datapackage.json', '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "status", "type": "string"}');
  project.write(observations, rows);
  expect((await buildProject(project.root)).findings).toEqual([]);
  project.write(base, project.read('out/town/facts.json'));
  project.write(observations, `${rows.replace('12.5,亿元,preliminary', '12.8,亿元,final').replace('48,家,preliminary', '48,家,final').replace('firms,qingshi,2019,31,家,final\n', '')}firms,qingshi,2022,45,家,final\n`);
  project.write(config, `${project.read(config)}previous: previous/2024-03.facts.json\n`);
  return project;
};

const section = (html: string): string => /<section class="what-changed"[\s\S]*?<\/section>/u.exec(html)?.[0] ?? '';
/** The words of a row of the section's tables, cell by cell. */
const rows = (html: string): readonly string[] => [...section(html).matchAll(/<tbody>([\s\S]*?)<\/tbody>/gu)].flatMap(([, body = '']) => body.split('</tr>')).flatMap((row) => {
  const cells = [...row.matchAll(/<t[hd][^>]*>([\s\S]*?)<\/t[hd]>/gu)].map(([, cell = '']) => cell.replace(/<span class="keep">([^<]*)<\/span>/gu, '$1').replace(/<\/p>|<\/span>/gu, ' ').replace(/<[^>]+>/gu, '').replace(/\s+/gu, ' ').trim());
  return cells.length > 0 ? [cells.join(' | ')] : [];
});

describe('an edition after another', () => {
  it('says what changed: in changes.json, in each edition, and to the one who builds', async () => {
    const project = await nextYear();
    const { findings, outcomes } = await buildProject(project.root);
    expect(findings).toEqual([]);
    const changes = project.read('out/town/changes.json');
    await expect(changes).toMatchFileSnapshot('changes/town.changes.json');
    expect(schema.safeParse(JSON.parse(changes)).error?.issues).toBeUndefined();

    const pages = new Map(['zh', 'en', 'zh-en'].map((edition) => [edition, project.read(`out/town/town.${edition}.html`)]));
    expect(rows(pages.get('zh') ?? '')).toEqual([
      '产值，青石镇，2023年 | 12.5亿元 | 12.8亿元 | +3000万元 +2.4% | S1 · 数值修订；初步数改为终值 见 要点、关键数字、图1、我方计算',
      '企业数，青石镇，2023年 | 48家 | 48家 |  | S1 · 初步数改为终值 见 关键数字、表1',
      '产值增速，青石镇，2022—2023年 | 25.0% | 28.0% | +3.0个百分点 | 初步数改为终值；随产值，青石镇，2023年而变 见 关键数字、我方计算',
      '企业数，青石镇，2022年 | 45家 | S1 见 表1',
      '企业数，青石镇，2019年 | 31家',
    ]);
    expect(rows(pages.get('en') ?? '')).toEqual([
      'Output, Qingshi, 2023 | RMB 1.25 billion | RMB 1.28 billion | +RMB 30 million +2.4% | S1 · revised; preliminary, now final see Bottom line, Key figures, Chart 1, Our calculations',
      'Companies, Qingshi, 2023 | 48 | 48 |  | S1 · preliminary, now final see Key figures, Table 1',
      'Growth of output, Qingshi, 2022–2023 | 25.0% | 28.0% | +3.0 percentage points | preliminary, now final; follows Output, Qingshi, 2023 see Key figures, Our calculations',
      'Companies, Qingshi, 2022 | 45 | S1 see Table 1',
      'Companies, Qingshi, 2019 | 31',
    ]);
    for (const [edition, html] of pages) {
      const marks = [...section(html).matchAll(/<data [^>]*value="([^"]+)" data-fact="([^"]+)"/gu)].map(([, value, id]) => `${id} ${value}`);
      expect([...new Set(marks)], edition).toEqual(['output/qingshi/2023 1280000000', 'firms/qingshi/2023 48', 'output_growth/qingshi/2022--2023 28.0', 'firms/qingshi/2022 45']);
      expect(html, edition).toContain('href="#what-changed"');
      // What the section names is there to be gone to.
      for (const [, target = ''] of section(html).matchAll(/href="#([^"]+)"/gu)) expect(html, `${edition}: ${target}`).toContain(`id="${target}"`);
    }
    // The last build was of the numbers that `previous` names.
    expect(outcomes.flatMap(({ changed }) => changed.map(({ factId, type }) => `${type} ${factId}`))).toEqual([
      'changed output/qingshi/2023', 'changed firms/qingshi/2023', 'added firms/qingshi/2022', 'changed output_growth/qingshi/2022--2023', 'removed firms/qingshi/2019',
    ]);
  });

  it('is built from inputs alone: a clean build gives the same, and a second one tells of nothing', async () => {
    const project = await nextYear();
    const store = memoryStore();
    await buildProject(project.root, {}, { store });
    const again = await buildProject(project.root, {}, { store });
    expect([again.ran, again.outcomes.map(({ changed }) => changed)]).toEqual([[], [[]]]);
    const built = project.contents('out/town');
    const clean = makeProject(project.root);
    clean.remove('out');
    await buildProject(clean.root);
    expect(clean.contents('out/town')).toEqual(built);
    const manifest = JSON.parse(project.read('out/town/manifest.json')) as Readonly<Record<'inputs' | 'outputs' | 'kept', readonly { readonly file: string }[]>>;
    expect(manifest.inputs.map(({ file }) => file)).toContain(base);
    expect(manifest.outputs.map(({ file }) => file)).toContain('changes.json');
    expect(manifest.kept).toEqual([]);
  });

  it('is compared anew when the base is another, and not at all without one', async () => {
    const project = await nextYear();
    const store = memoryStore();
    await buildProject(project.root, {}, { store });
    project.edit(base, '"1250000000"', '"1240000000"');
    expect((await buildProject(project.root, {}, { store })).ran).toContain('fact.changes town');
    expect(rows(project.read('out/town/town.zh.html'))[0]).toContain('12.4亿元 | 12.8亿元 | +4000万元');
    project.edit(config, 'previous: previous/2024-03.facts.json\n', '');
    await buildProject(project.root, {}, { store });
    expect(Object.keys(project.contents('out/town'))).not.toContain('changes.json');
    for (const edition of ['zh', 'en', 'zh-en']) expect(project.read(`out/town/town.${edition}.html`)).not.toContain('what-changed');
  });

  it('says so where nothing changed', async () => {
    const project = makeProject();
    await buildProject(project.root);
    project.write(base, project.read('out/town/facts.json'));
    project.write(config, `${project.read(config)}previous: previous/2024-03.facts.json\n`);
    await buildProject(project.root);
    expect((JSON.parse(project.read('out/town/changes.json')) as { readonly changes: readonly unknown[] }).changes).toEqual([]);
    expect(section(project.read('out/town/town.en.html'))).toContain('nothing has changed');
    expect(section(project.read('out/town/town.zh.html'))).toContain('没有变动');
  });

  it('is not published where the base cannot be read, in a draft neither', async () => {
    const project = await nextYear();
    const before = project.contents('out/town');
    project.write(base, '{}');
    for (const draft of [false, true]) {
      const { findings } = await buildProject(project.root, { draft });
      expect(findings.map(({ ruleId, severity, place }) => [ruleId, severity, place?.file])).toEqual([['previous-readable', 'error', base]]);
      expect(findings.map((finding) => findingNote(finding, 'zh')).join('')).toContain('format');
      expect(project.contents('out/town')).toEqual(before);
    }
  });

  it('is told of to the one who builds where it is not published', async () => {
    const project = await nextYear();
    // An error that has nothing to do with the data.
    project.write(config, `${project.read(config)}bindings:\n  - {unit: u77, n: 1, fact: firms/qingshi/2023}\n`);
    const told = async () => (await buildProject(project.root)).outcomes.map(({ files, changed, since }) => [files, since, ...changed.map(({ factId, type }) => `${type} ${factId}`)]);
    const list = ['changed output/qingshi/2023', 'changed firms/qingshi/2023', 'added firms/qingshi/2022', 'changed output_growth/qingshi/2022--2023', 'removed firms/qingshi/2019'];
    expect(await told()).toEqual([[null, 'previous', ...list]]);
    project.edit(config, 'previous: previous/2024-03.facts.json\n', '');
    expect(await told()).toEqual([[null, 'build', ...list]]);
  });

  it('names the notes and calculations that show it', async () => {
    const project = await nextYear();
    project.write(config, `${project.read(config)}notes:\n  - zh: '产值为{{fact "output/qingshi/2023"}}。'\n    en: 'Output was {{fact "output/qingshi/2023"}}.'\n`);
    const { outcomes } = await buildProject(project.root, { editions: ['zh'], formats: ['html'] });
    const shown = new Map(outcomes.flatMap(({ changed }) => changed.map((change) => [change.factId, change.shown] as const)));
    expect(shown.get('output/qingshi/2023')).toMatchObject({ notes: [1], calculations: ['output_growth/qingshi/2022--2023'] });
    expect(shown.get('output_growth/qingshi/2022--2023')).toMatchObject({ notes: [], calculations: ['output_growth/qingshi/2022--2023'] });
    expect(rows(project.read('out/town/town.zh.html'))[0]).toContain('见 要点、关键数字、图1、我方计算、方法与说明');
  });

  it('quotes the article with the words that bound its number, in both languages', async () => {
    const project = makeProject();
    project.edit('content/town/article.zh.md', '镇上有企业48家。', '2023年，青石镇有企业超40家。');
    project.edit('content/town/translation.en.xlf', '镇上有企业48家。', '2023年，青石镇有企业超40家。');
    project.edit('content/town/translation.en.xlf', 'The town has 48 companies.', 'In 2023 Qingshi had more than 40 companies.');
    expect((await buildProject(project.root)).findings).toEqual([]);
    project.write(base, project.read('out/town/facts.json'));
    project.write(config, `${project.read(config)}previous: previous/2024-03.facts.json\n`);
    project.edit(observations, '2023,48,', '2023,38,');
    const { outcomes } = await buildProject(project.root);
    expect(outcomes.flatMap(({ changed }) => changed.flatMap(({ sentences }) => sentences.map(({ words, differs }) => [words, differs])))).toEqual([[{ zh: '超40家', en: 'more than 40' }, true]]);
    expect(section(project.read('out/town/town.zh.html'))).toContain('正文作“超40家”');
    expect(section(project.read('out/town/town.en.html'))).toContain('the text says “more than 40”');
    expect(JSON.parse(project.read('out/town/changes.json'))).toMatchObject({ changes: [{ sentences: [{ words: { zh: '超40家', en: 'more than 40' } }] }] });
  });

  it('takes no figure of the article for new because its row of data is gone, nor for gone because it has one', async () => {
    const project = makeProject();
    project.edit('content/town/article.zh.md', '镇上有企业48家。', '2022年，青石镇有企业45家。');
    project.edit('content/town/translation.en.xlf', '镇上有企业48家。', '2022年，青石镇有企业45家。');
    project.edit('content/town/translation.en.xlf', 'The town has 48 companies.', 'In 2022 Qingshi had 45 companies.');
    const changed = async () => (await buildProject(project.root)).outcomes.flatMap((outcome) => outcome.changed.map(({ type, factId }) => `${type} ${factId}`));
    const without = project.read(observations);
    project.write(observations, `${without.trimEnd()}\nfirms,qingshi,2022,45,家\n`);
    await changed();
    project.write(base, project.read('out/town/facts.json'));
    expect(JSON.parse(project.read(base))).toMatchObject({ facts: expect.arrayContaining([expect.objectContaining({ id: 'firms/qingshi/2022', mentions: [expect.objectContaining({ binding: 'wording' })] })]) });
    project.write(config, `${project.read(config)}previous: previous/2024-03.facts.json\n`);
    const withRow = project.read(observations);
    project.write(observations, without);
    expect(await changed()).toEqual(['removed firms/qingshi/2022']);
    project.write(base, project.read('out/town/facts.json'));
    project.write(observations, withRow);
    expect(await changed()).toEqual(['added firms/qingshi/2022']);
  });

  it('names the source of a number that is not the one shown', async () => {
    const project = makeProject();
    const descriptor = 'data/town/datapackage.json';
    project.edit(descriptor, '"retrieved": "2024-01-15"}]', '"retrieved": "2024-01-15"}, {"name": "gazette", "title": "Qingshi Gazette", "path": null, "publisher": null, "retrieved": null}]');
    project.edit(descriptor, '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"}, {"name": "source", "type": "string"}, {"name": "status", "type": "string"}');
    project.edit(descriptor, '"primaryKey": ["indicator", "entity", "period"]', '"primaryKey": ["indicator", "entity", "period", "source"]');
    const own = project.read(observations).trim().split('\n').map((line, n) => `${line},${n === 0 ? 'source,status' : 'yearbook,final'}`);
    const write = (...more: readonly string[]): void => project.write(observations, `${[...own, ...more].join('\n')}\n`);
    write('output,qingshi,2023,12.49,亿元,gazette,final', 'firms,qingshi,2023,48,家,gazette,final');
    await buildProject(project.root);
    project.write(base, project.read('out/town/facts.json'));
    project.write(config, `${project.read(config)}previous: previous/2024-03.facts.json\n`);
    write('output,qingshi,2023,12.54,亿元,gazette,final', 'output,qingshi,2022,9.96,亿元,gazette,preliminary');
    await buildProject(project.root);
    expect(rows(project.read('out/town/town.en.html')).map((row) => /“Qingshi Gazette.*?(?= see|$)|[^;]*beside it/u.exec(row)?.[0]?.split(' · ').at(-1))).toEqual([
      '“Qingshi Gazette” has RMB 996 million (preliminary)', '“Qingshi Gazette” has RMB 1.254 billion, before RMB 1.249 billion', '48 of “Qingshi Gazette” is no longer listed beside it',
    ]);
    const zh = section(project.read('out/town/town.zh.html')).replace(/<[^>]+>/gu, '');
    for (const words of ['“Qingshi Gazette”作9.96亿元（初步数）', '“Qingshi Gazette”由12.49亿元改作12.54亿元', '不再另列“Qingshi Gazette”的48家']) expect(zh).toContain(words);
  });
});
