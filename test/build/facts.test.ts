import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { openCase } from '../support/case.ts';
import { buildProject } from '../support/build.ts';
import { makeProject, programRoot, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const target = z.object({ source: z.string(), line: z.number(), column: z.number(), selector: z.array(z.record(z.string(), z.unknown())) });
const mention = z.object({ id: z.string(), binding: z.string().nullable(), agreement: z.string().nullable(), zh: target, en: target.nullable() });
const facts = z.object({ facts: z.array(z.object({ id: z.string(), indicator: z.string().nullable(), mentions: z.array(mention), provenance: z.object({ cell: z.object({ package: z.string() }).nullable() }) })) });
const schema = z.fromJSONSchema(JSON.parse(readFileSync(join(programRoot, 'docs', 'schemas', 'facts.schema.json'), 'utf8')));

const read = (project: TestProject, id: string): z.infer<typeof facts>['facts'] => {
  const json: unknown = JSON.parse(project.read(`out/${id}/facts.json`));
  expect(schema.safeParse(json).error?.issues).toBeUndefined();
  return facts.parse(json).facts;
};

const exact = (one: z.infer<typeof target> | null): string => String(one?.selector[0]?.['exact'] ?? '-');

describe('facts.json of a small briefing', () => {
  it('lists the words that state each fact, in both languages, and what is bound to none', async () => {
    const { project } = openCase(join(programRoot, 'test', 'briefings', 'figures-differ'));
    await buildProject(project.root);
    const told = read(project, 'town').flatMap(({ id, mentions }) =>
      (mentions.length === 0 ? [id] : mentions.map((one) => `${id} ← ${one.id} ${one.binding} ${one.agreement}: ${exact(one.zh)} = ${exact(one.en)} (${one.zh.line}:${one.zh.column})`)));
    expect(told).toEqual([
      'output/qingshi/2022 ← m/u5/4 wording agrees: 10亿元 = RMB 1 billion (19:33)',
      'output/qingshi/2023 ← m/u5/2 wording differs: 12.6亿元 = RMB 1.26 billion (19:20)',
      'firms/qingshi/2023 ← m/u7/1 cell differs: 48家 = 48 (21:6)',
      'output_growth/qingshi/2022--2023',
      'm/u1/1 ← m/u1/1 null null: 一年 = - (2:12)',
      'm/u5/1 ← m/u5/1 null null: 2023年 = 2023 (19:8)',
      'm/u5/3 ← m/u5/3 null null: 2022年 = 2022 (19:27)',
    ]);
  });
});

const jinjiang = async () => {
  const project = makeProject(null);
  for (const folder of ['content', 'data']) cpSync(join(programRoot, folder), join(project.root, folder), { recursive: true });
  const { findings } = await buildProject(project.root, { ids: ['jinjiang'], editions: ['zh', 'en'] });
  return { findings, all: read(project, 'jinjiang') };
};

describe('the briefing on Jinjiang', () => {
  it('has each figure of its article bound to the fact that it states, in both editions, with one remark on a claim and no other finding', async () => {
    const { findings, all } = await jinjiang();
    expect(findings.map(({ ruleId }) => ruleId)).toEqual(['claim-decided']);
    const bound = all.filter(({ indicator }) => indicator !== null);
    const stated = bound.filter(({ provenance: { cell } }) => cell?.package === 'jinjiang-article');
    // 居首 says it without a figure.
    expect(stated.filter(({ mentions }) => mentions.length === 0).map(({ id }) => id)).toEqual(['rank_economy_fujian/jinjiang/2021']);
    expect(bound.flatMap(({ mentions }) => mentions).filter(({ en, agreement }) => en === null || agreement?.startsWith('agrees') !== true)).toEqual([]);
    // Every file that is pointed into has the words with what stands around them.
    const targets = all.flatMap(({ mentions }) => mentions).flatMap(({ zh, en }) => [zh, ...(en ? [en] : [])]);
    const texts = new Map([...new Set(targets.map(({ source }) => source))].map((file) => [file, readFileSync(join(programRoot, file), 'utf8')]));
    const lost = targets.filter(({ source, selector: [quote, position] }) => position && !texts.get(source)?.includes(['prefix', 'exact', 'suffix'].map((part) => String(quote?.[part])).join('')));
    expect(targets.length).toBeGreaterThan(150);
    expect(lost).toEqual([]);
  }, 60_000);
});

describe('one wrong unit', () => {
  it('is told once, and not again by the chart that lacks the number', async () => {
    const project = makeProject();
    const observations = 'data/town/observations.csv';
    project.edit('data/town/datapackage.json', '{"name": "unit", "type": "string"}', '{"name": "unit", "type": "string"},\n          {"name": "sense", "type": "string"}');
    project.write(observations, `${project.read(observations).trim().split('\n').map((line, n) => `${line},${n === 0 ? 'sense' : ''}\n`).join('')}output_growth,qingshi,2021--2022,5,%,growth\n`);
    project.edit('content/town/briefing.yaml', 'spec: chart.vl.json\n    data: [output/qingshi/*]', 'spec: before-after\n    data: [output/qingshi/2023, output_growth/qingshi/2021--2022]');
    const check = async () => (await buildProject(project.root, { publish: false })).findings.map(({ ruleId, place }) => `${place?.file}:${place?.line} ${ruleId}`);
    expect(await check()).toEqual([]);
    project.edit(observations, 'output,qingshi,2023,12.5,亿元', 'output,qingshi,2023,12.5,家');
    expect(await check()).toEqual([`${observations}:3 unit-fits`]);
  });
});

describe('a name in the data that the lists do not have', () => {
  it.each([['output,', 'turnover,', '2:1 indicator-known'], [',qingshi,', ',qinshi,', '2:8 entity-known']])('%s as %s is told once, not again wherever a fact of its rows is named', async (from, to, told) => {
    const project = makeProject();
    project.edit('data/town/observations.csv', from, to);
    const { findings } = await buildProject(project.root, { publish: false });
    expect(findings.map(({ ruleId, place }) => `${place?.line}:${place?.column} ${ruleId}`)).toEqual([told]);
  });
});
