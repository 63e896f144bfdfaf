import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isMap, parseDocument } from 'yaml';
import { runCli } from './support/cli.ts';
import { makeProject, programRoot, removeProjectsAfterAll } from './support/project.ts';

removeProjectsAfterAll();

/** The code blocks of one language, in the order of the page. */
const blocks = (page: string, language: string): readonly string[] =>
  [...page.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gmu)].filter((match) => match[1] === language).map((match) => match[2] ?? '');

describe.each(['README.md', 'README.zh.md'])('the tutorial of %s', (file) => {
  it('gives what it promises when it is followed to the letter', async () => {
    const page = readFileSync(join(programRoot, file), 'utf8');
    const [rows = '', place = ''] = blocks(page, 'csv');
    const [source = ''] = blocks(page, 'json');
    const [use = ''] = blocks(page, 'yaml');
    const project = makeProject(null);
    expect((await runCli(['new', 'harbour', '--root', project.root])).code).toBe(0);
    project.write('data/harbour/observations.csv', rows);
    project.edit('data/harbour/datapackage.json', '"sources": [', `"sources": [${source},`);
    project.write('content/entities.csv', `${readFileSync(join(programRoot, 'content', 'entities.csv'), 'utf8')}${place}`);
    const config = parseDocument(project.read('content/harbour/briefing.yaml'));
    const given = parseDocument(use).contents;
    if (!isMap(given)) throw new TypeError('The block is no mapping');
    for (const { key, value } of given.items) config.set(key, value);
    project.write('content/harbour/briefing.yaml', config.toString());
    const [zh = '', en = ''] = [...page.matchAll(/`([^`\n]*\{\{fact "gdp\/harbour\/2023"\}\}[。.])`/gu)].map((match) => match[1] ?? '');
    project.write('content/harbour/summary.zh.md', zh);
    project.write('content/harbour/summary.en.md', en);
    const report = await runCli(['report', 'harbour', '--format', 'html', '--root', project.root]);
    expect(report.err).not.toContain(' error ');
    expect(report.code).toBe(0);
    expect(project.read('out/harbour/harbour.zh.html')).toContain('>412.7亿元</data>');
    expect(project.read('out/harbour/harbour.en.html')).toContain('>RMB 41.27 billion</data>');
  });
});
