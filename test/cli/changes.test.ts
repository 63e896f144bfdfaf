import { describe, expect, it } from 'vitest';
import { runCli } from '../support/cli.ts';
import { makeProject, removeProjectsAfterAll } from '../support/project.ts';

removeProjectsAfterAll();

const observations = 'data/town/observations.csv';

describe('report after a cell was edited', () => {
  it('tells what changed since the last build, in one line a figure, in words of the machine’s language', async () => {
    const project = makeProject();
    const build = (lang: string, ...more: readonly string[]) => runCli(['report', '--format', 'html', '--root', project.root, ...more], { lang });
    expect((await build('C')).err).not.toContain('since the last build');

    project.edit(observations, '2023,12.5,', '2023,12.8,');
    const { err } = await build('C');
    expect(err.split('out/index.html\n')[1]).toBe([
      'town: 2 figures changed since the last build',
      '  output/qingshi/2023 RMB 1.25 billion → RMB 1.28 billion (+RMB 30 million, +2.4%); data/town/observations.csv:3; shows in key figures, figure output, summary zh en, calculation output_growth/qingshi/2022--2023',
      '  output_growth/qingshi/2022--2023 25.0% → 28.0% (+3.0 percentage points); moved by output/qingshi/2023; shows in key figures, calculation output_growth/qingshi/2022--2023',
      '',
    ].join('\n'));

    project.edit(observations, '2023,48,', '2023,57,');
    expect((await build('zh_CN.UTF-8')).err.split('out/index.html\n')[1]).toBe([
      'town：与上次生成相比，1 个数字有变动',
      '  firms/qingshi/2023 48家 → 57家（+9家，+18.8%）；data/town/observations.csv:4；见于关键数字、表 firms',
      '',
    ].join('\n'));

    // Nothing that a reader sees: a row in front.
    project.edit(observations, 'output,qingshi,2022,10.0,亿元\n', '');
    project.write(observations, `${project.read(observations)}output,qingshi,2022,10.0,亿元\n`);
    expect((await build('C')).err).not.toContain('since the last build');

    project.edit(observations, '2023,57,', '2023,48,');
    const lines = (await build('C', '--json')).err.trim().split('\n');
    expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual([expect.objectContaining({
      briefing: 'town', fact: 'firms/qingshi/2023', change: 'changed', aspects: ['value'], percent: '-15.8',
      cell: { file: observations, line: 3, column: 20 }, shown: { keyFigure: true, charts: [], tables: ['firms'], notes: [], summary: [], calculations: [] },
    })]);
  });

  it('tells a changed number that is not shown with its source and its own row', async () => {
    const project = makeProject();
    const descriptor = 'data/town/datapackage.json';
    const named = JSON.parse(project.read(descriptor)) as { sources: { name: string }[]; resources: { schema: { fields: object[]; primaryKey?: unknown } }[] };
    named.sources.push({ ...named.sources[0]!, name: 'gazette', ...{ title: 'Gazette' } });
    for (const { schema } of named.resources) {
      schema.fields.push({ name: 'source', type: 'string' });
      delete schema.primaryKey;
    }
    project.write(descriptor, JSON.stringify(named, null, 2));
    const rows = project.read(observations).trim().split('\n').map((line, n) => `${line},${n === 0 ? 'source' : 'yearbook'}`);
    const write = (...more: readonly string[]): void => project.write(observations, `${[...rows, ...more].join('\n')}\n`);
    const told = async (lang: string): Promise<string> => (await runCli(['report', '--format', 'html', '--edition', 'zh,en', '--root', project.root], { lang })).err.split('out/index.html\n')[1] ?? '';
    write('output,qingshi,2023,12.49,亿元,gazette');
    await told('C');
    write('output,qingshi,2022,9.98,亿元,gazette', 'output,qingshi,2023,12.54,亿元,gazette');
    expect(await told('C')).toBe([
      'town: 2 figures changed since the last build',
      '  output/qingshi/2022 RMB 1.00 billion; not shown: Gazette new, RMB 998 million (data/town/observations.csv:5); shows in the register of figures',
      '  output/qingshi/2023 RMB 1.25 billion; not shown: Gazette RMB 1.249 billion → RMB 1.254 billion (data/town/observations.csv:6); shows in the register of figures', '',
    ].join('\n'));
    write('output,qingshi,2023,12.54,亿元,gazette');
    expect(await told('zh_CN.UTF-8')).toBe('town：与上次生成相比，1 个数字有变动\n  output/qingshi/2022 10.0亿元；其他数字：Gazette 已无（原为 9.98亿元）；见于数字登记表\n');
  });

  it('names the first twenty of many, and where all of them are', async () => {
    const project = makeProject();
    const years = Array.from({ length: 25 }, (_, n) => `firms,qingshi,${1990 + n},${n + 10},家\n`).join('');
    await runCli(['report', '--format', 'html', '--root', project.root]);
    project.write(observations, project.read(observations) + years);
    const { err } = await runCli(['report', '--format', 'html', '--root', project.root]);
    const told = err.split('out/index.html\n')[1]?.trimEnd().split('\n') ?? [];
    expect([told.length, told[0], told[1], told.at(-1)]).toEqual([
      22, 'town: 25 figures changed since the last build',
      '  firms/qingshi/1990 new, 10; data/town/observations.csv:5; shows in table firms', '  … and 5 more; all of them in .cache/changes/town.txt',
    ]);
    expect(project.read('.cache/changes/town.txt').trimEnd().split('\n')).toHaveLength(25);
  });
});
