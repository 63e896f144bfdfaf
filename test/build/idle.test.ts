import { mkdirSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { idleRecord, writeRecord, type IdleQuestion } from '../../pipeline/build/index.ts';
import { buildProject } from '../support/build.ts';
import { fakeMachine } from '../support/machine.ts';
import { makeProject, programRoot, removeProjectsAfterAll, type TestProject } from '../support/project.ts';

removeProjectsAfterAll();

const question = (project: TestProject, given: Partial<IdleQuestion> = {}): IdleQuestion =>
  ({ root: project.root, programRoot, programVersion: 'test', options: 'all', machine: fakeMachine({}).machine, ...given });

/** A project that is built and remembered. */
const built = async (): Promise<TestProject> => {
  const project = makeProject();
  const { findings, reads, programReads, outputs, browser } = await buildProject(project.root);
  await writeRecord(question(project), { findings, reads, programReads, outputs, browser });
  return project;
};

describe('an idle run', () => {
  it('is known as long as nothing changed, whatever the times of files', async () => {
    const project = await built();
    utimesSync(join(project.root, 'content/town/article.zh.md'), new Date(0), new Date(0));
    project.write('README.txt', 'not read');
    expect(await idleRecord(question(project))).toMatchObject({ findings: [] });
  });

  it.each<readonly [string, (project: TestProject) => void]>([
    ['an article edited', (project) => project.edit('content/town/article.zh.md', '不错', '很好')],
    ['a cell edited, of the same length and time', (project) => project.edit('data/town/observations.csv', '48', '57')],
    ['an output edited', (project) => project.edit('out/town/town.zh.html', '青石镇', '青石村')],
    ['an output deleted', (project) => project.remove('out/town/facts.json')],
    ['the index deleted', (project) => project.remove('out/index.html')],
    ['a partial of the project added', (project) => project.write('templates/partials/citation.hbs', '<p></p>\n')],
    ['a style added', (project) => project.write('templates/styles/99-own.css', 'p { color: red; }\n')],
    ['a briefing added', (project) => project.write('content/new/briefing.yaml', 'id: new\n')],
    ['an input deleted', (project) => project.remove('content/town/summary.en.md')],
    ['an input that is now a folder', (project) => { project.remove('content/town/summary.zh.md'); mkdirSync(join(project.root, 'content/town/summary.zh.md')); }],
    ['a spoilt record', (project) => Object.keys(project.contents('.cache/runs')).forEach((file) => project.write(`.cache/runs/${file}`, '{"program":'))],
  ])('is none after: %s', async (_, change) => {
    const project = await built();
    expect(await idleRecord(question(project))).not.toBeNull();
    change(project);
    expect(await idleRecord(question(project))).toBeNull();
  });

  it('is none for other options, another program, another browser asked for', async () => {
    const project = await built();
    expect(await idleRecord(question(project, { options: 'others' }))).toBeNull();
    expect(await idleRecord(question(project, { programVersion: 'another' }))).toBeNull();
    expect(await idleRecord(question(project, { machine: fakeMachine({ env: { PUPPETEER_EXECUTABLE_PATH: '/opt/chrome' } }).machine }))).toBeNull();
  });

  it('is none where the browser that printed is another now', async () => {
    const project = makeProject();
    const { findings, reads, programReads, outputs } = await buildProject(project.root);
    await writeRecord(question(project), { findings, reads, programReads, outputs, browser: { path: '/opt/chrome', fingerprint: 'print of /opt/chrome' } });
    expect(await idleRecord(question(project))).not.toBeNull();
    const machine = { ...fakeMachine({}).machine, fingerprint: async () => 'another build' };
    expect(await idleRecord(question(project, { machine }))).toBeNull();
  });
});
