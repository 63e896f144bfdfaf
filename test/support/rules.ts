import { existsSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import type { Edition, Finding } from '../../pipeline/model/index.ts';
import { parseArticle } from '../../pipeline/article/index.ts';
import { chartLangs, drawCharts, selections } from '../../pipeline/build/charts.ts';
import { withoutConsequences } from '../../pipeline/build/consequence.ts';
import { loadBriefing } from '../../pipeline/build/load.ts';
import { understand } from '../../pipeline/build/sources.ts';
import { createTasks } from '../../pipeline/build/task.ts';
import { createFiles } from '../../pipeline/cli/files.ts';
import { importPaths, reimport } from '../../pipeline/cli/reimport.ts';
import { readSource } from '../../pipeline/cli/source.ts';
import { uniqueFindings } from '../../pipeline/finding/index.ts';
import { checkId, importFiles, parseSource, skeletonFiles } from '../../pipeline/ingest/index.ts';
import { hash, openProject, thisMachine } from '../../pipeline/io/index.ts';
import type { Change, Content, Runner } from '../cases/rules/example.ts';
import { buildProject, memoryStore, testEffects } from './build.ts';
import { makeProject, programRoot, type TestProject } from './project.ts';

// What examples share is done once: a key is made of all that a task reads.
const store = memoryStore();
const tasks = createTasks({ hash, store, programVersion: 'test', onTask: () => undefined });

const put = (project: TestProject, file: string, content: Content | undefined): void => {
  if (content === undefined) return;
  if (content === null) project.remove(file);
  else if (typeof content === 'string' || content instanceof Uint8Array) project.write(file, content);
  else {
    rmSync(join(project.root, file), { force: true });
    symlinkSync(content.link, join(project.root, file));
  }
};

/** The base project with an example's changes. */
export const exampleProject = (changes: readonly Change[], side: 'wrong' | 'right'): TestProject => {
  const project = makeProject();
  for (const { file, from, [side]: content } of changes) {
    if (from === null) put(project, file, content);
    else if (typeof content === 'string') {
      // A file of the program's own, that the project has not: its copy takes its place.
      if (!existsSync(join(project.root, file))) project.write(file, readFileSync(join(programRoot, file)));
      project.edit(file, from, content);
    }
    else throw new TypeError(`${file}: words are replaced by words`);
  }
  return project;
};

/** Whether the right side of an example is the base project itself. */
export const isBase = (changes: readonly Change[], by: Runner): boolean => /^(?:read|draw|check|print)/u.test(by) && changes.every(({ from, right }) => right === undefined || (from !== null && right === from));

/** `check` as far as is needed: all up to the facts, and the charts if `draw`. */
const read = async (root: string, editions: readonly Edition[], draw: boolean): Promise<readonly Finding[]> => {
  const [project, program] = [openProject(root), openProject(programRoot)];
  const { value: loaded, findings } = await loadBriefing('town', { project, program, tasks });
  if (!loaded) return findings;
  const understood = await understand(loaded, editions, tasks);
  if (!draw) return [...findings, ...withoutConsequences(uniqueFindings(understood.findings), loaded, understood)];
  const selected = await selections(loaded, understood.facts);
  const measure = () => testEffects(root).fonts.createMeasure(['sans']);
  const drawn = await drawCharts({ loaded, understood, selected: selected.value, measure, tasks }, chartLangs(editions));
  const all = uniqueFindings([...understood.findings, ...selected.findings, ...drawn.findings]);
  return [...findings, ...withoutConsequences(all, loaded, understood)];
};

const nobody = { root: '', programRoot, programVersion: 'test', json: false, lang: 'en', out: () => undefined, say: () => undefined, signal: new AbortController().signal } as const;

/** `jianbao parse FILE`. */
const parseFile = async (path: string): Promise<readonly Finding[]> => {
  const { value, findings } = await readSource(path);
  return [...findings, ...(value ? parseSource(value).findings : [])];
};

/** `npx jianbao new ID`, the command being the text of the example's file. */
const make = async (project: TestProject, command: string): Promise<readonly Finding[]> => {
  const id = command.trim().split(' ').at(-1) ?? '';
  const safe = checkId(id);
  if (safe.length > 0) return safe;
  return createFiles(new Map(skeletonFiles(id).value.map(({ path, text }) => [path, text])), { ...nobody, root: project.root });
};

/** `jianbao import FILE --id town` on a copy of the project, so that the page shows the files as they were. */
const importAgain = async (project: TestProject, file: string): Promise<readonly Finding[]> => {
  const copy = makeProject(project.root);
  const { value, findings } = parseSource({ file, text: project.read(file) });
  const written = importFiles(value, 'town', { file });
  const made = new Map(written.value.map(({ path, text }) => [path, text]));
  const paths = importPaths('town');
  return [...findings, ...written.findings, ...(await reimport('town', { article: made.get(paths.article) ?? '', briefing: made.get(paths.briefing) ?? '', source: '' }, { ...nobody, root: copy.root })).findings];
};

/** Runs what an example names on its project, and gives all that is found. */
export const runExample = async (project: TestProject, changes: readonly Change[], by: Runner): Promise<readonly Finding[]> => {
  const file = changes[0]?.file ?? '';
  switch (by) {
    case 'read': return read(project.root, ['zh'], false);
    case 'read-en': return read(project.root, ['en'], false);
    case 'draw': return read(project.root, ['zh'], true);
    case 'check': return (await buildProject(project.root, { ids: ['town'], editions: ['zh'], publish: false }, { store })).findings;
    case 'check-en': return (await buildProject(project.root, { ids: ['town'], editions: ['en'], publish: false }, { store })).findings;
    case 'print': return (await buildProject(project.root, { ids: ['town'], editions: ['zh'], formats: ['pdf'] }, { store, machine: thisMachine() })).findings;
    case 'article': return parseArticle({ file, text: project.read(file) }).findings;
    case 'parse': return parseFile(join(project.root, file));
    case 'import': return importAgain(project, file);
    case 'new': return make(project, project.read(file));
  }
};
