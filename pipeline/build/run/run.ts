import { join } from 'node:path';
import type { Bilingual, Edition, Finding, Lang, ShownChange } from '../../model/index.ts';
import type { Fonts, Machine, Progress, Store } from '../../io/index.ts';
import { hash, openProject, writeAll } from '../../io/index.ts';
import { attachmentsOf } from '../attachments.ts';
import { compose, type Composed } from '../compose.ts';
import { writeIndex } from './contents.ts';
import { createPress, noBrowserNeeded, type LazyPress } from './press.ts';
import { loadBriefing, type Loaded } from '../load.ts';
import { listBriefings } from '../plan.ts';
import { pageFindings } from '../inspect.ts';
import { printEdition, type PrintedEdition } from '../print.ts';
import { jsonFile } from '../manifest.ts';
import { changesFile, outputFiles, type Format } from '../publish.ts';
import { createTasks, type Tasks } from '../task.ts';
import { changesSince } from './since.ts';
import { countTasks, taskWords } from './steps.ts';

export interface RunOptions {
  /** Empty: all that are not marked `draft: true`. */
  readonly ids: readonly string[];
  readonly editions: readonly Edition[];
  readonly formats: readonly Format[];
  readonly draft: boolean;
  /** False for `check`: findings alone, no browser, nothing written. */
  readonly publish: boolean;
}

/** The world, as one run sees it. */
export interface Effects {
  readonly root: string;
  readonly programRoot: string;
  /** `Jianbao 0.1.0`: the Creator of the PDFs. */
  readonly programName: string;
  readonly programVersion: string;
  readonly machine: Machine;
  readonly store: Store;
  readonly fonts: Fonts;
  readonly progress: Progress;
  readonly signal: AbortSignal;
  /** Language of what is told while the run goes on. */
  readonly lang: Lang;
}

/** One briefing's outcome. `files` is null where an error kept it from being published. */
export interface Outcome {
  readonly id: string;
  readonly files: ReadonlyMap<string, string> | null;
  /** What changed since it was last published; nothing at the first time. Of what is not published: see `since`. */
  readonly changed: readonly ShownChange[];
  /** What `changed` is told against: the last build, or the edition that `previous` names. */
  readonly since: 'build' | 'previous';
}

export interface RunReport {
  readonly outcomes: readonly Outcome[];
  readonly findings: readonly Finding[];
  readonly notices: readonly Bilingual[];
  /** Tasks that ran, the others being taken from the store. */
  readonly ran: readonly string[];
  /** Everything read, as `currentReads` can ask again: of the project and, apart from it, of the program. */
  readonly reads: Readonly<Record<string, string>>;
  readonly programReads: Readonly<Record<string, string>>;
  readonly outputs: Readonly<Record<string, string>>;
  readonly browser: LazyPress['browser'];
}

/** The cache holds the builds of some weeks; what was unused for longest goes. */
const storeLimit = 500e6;

interface Run {
  readonly options: RunOptions;
  readonly effects: Effects;
  readonly tasks: Tasks;
  readonly press: LazyPress;
  readonly project: ReturnType<typeof openProject>;
  readonly program: ReturnType<typeof openProject>;
  /** Tasks done, and to do as far as known. */
  readonly count: { at: number; of: number };
  readonly findings: Finding[];
}

const printAll = async (loaded: Loaded, { pages, config }: Composed, facts: string, run: Run): Promise<ReadonlyMap<Edition, PrintedEdition>> => {
  if (!run.options.formats.includes('pdf')) return new Map();
  const prints = [...pages].map(async ([edition, html]) =>
    [edition, await printEdition(config, edition, { html, attachments: attachmentsOf(loaded, edition, facts) }, run)] as const);
  return new Map(await Promise.all(prints));
};

/** Files of other editions and formats that stand in the folder from an earlier run, with their hashes. */
const keptFiles = async (id: string, written: ReadonlySet<string>, { effects }: Run): Promise<ReadonlyMap<string, string>> => {
  const out = openProject(join(effects.root, 'out'));
  const others = (await out.list(id)).filter(({ name, kind }) => kind === 'file' && !name.startsWith('.') && !written.has(name) && name !== changesFile);
  const hashes = await Promise.all(others.map(async ({ name }) => [name, hash((await out.readBytes(`${id}/${name}`)).value ?? '')] as const));
  return new Map(hashes);
};

const publishBriefing = async (loaded: Loaded, composed: Composed, run: Run): Promise<Outcome> => {
  const { options, effects } = run;
  const { config } = composed;
  const { changesJson, factsJson } = await import('../../fact/index.ts');
  const texts = [loaded.article, loaded.translation].flatMap((one) => (one ? [[one.file, one.text] as const] : []));
  const facts = jsonFile(factsJson({ ...composed, briefing: config, texts: new Map(texts) }));
  const prints = await printAll(loaded, composed, facts, run);
  const seen = pageFindings([...prints.values()].flatMap(({ faults }) => faults), loaded);
  run.findings.push(...seen);
  const publication = {
    config, editions: options.editions, formats: options.formats, draft: options.draft, hash,
    pages: composed.pages,
    attached: options.formats.includes('pdf') ? attachmentsOf(loaded, options.editions[0] ?? 'zh', facts) : [],
    prints: new Map([...prints].map(([edition, { pdf }]) => [edition, pdf] as const)),
    facts,
    changes: composed.changes && loaded.previous ? jsonFile(changesJson(loaded.previous.file, composed.changes)) : null,
    findings: [...composed.findings, ...seen],
    inputs: new Map([...run.program.reads(), ...run.project.reads()].filter(([path]) => !/[?/]$/u.test(path))),
    pipeline: effects.programVersion,
    browser: options.formats.includes('pdf') ? await run.press.version() : null,
    node: process.versions.node,
    fonts: await effects.fonts.versions(),
    kept: new Map<string, string>(),
  };
  const names = new Set(outputFiles(publication).keys());
  const files = outputFiles({ ...publication, kept: await keptFiles(config.id, names, run) });
  const changed = await changesSince(config.id, publication.facts, composed.sources, effects.root);
  effects.signal.throwIfAborted();
  await writeAll(join(effects.root, 'out', config.id), files, { remove: files.has(changesFile) ? [] : [changesFile] });
  return { id: config.id, changed, since: 'build', files: new Map([...files].map(([name, content]) => [`out/${config.id}/${name}`, hash(content)])) };
};

/** What is not published is told of all the same: what changed since `previous`, or else since it was last published. */
const refused = async (id: string, { changes, sources }: Composed, { effects }: Run): Promise<Outcome> => {
  if (changes !== null) return { id, files: null, changed: changes, since: 'previous' };
  return { id, files: null, changed: sources.facts.length === 0 ? [] : await changesSince(id, '', sources, effects.root), since: 'build' };
};

const runBriefing = async (id: string, run: Run): Promise<Outcome> => {
  const { options, tasks } = run;
  const loaded = await loadBriefing(id, run);
  run.findings.push(...loaded.findings);
  if (!loaded.value) return { id, files: null, changed: [], since: 'build' };
  run.count.of = run.count.at - 1 - loaded.value.config.datasets.length + countTasks(loaded.value, options);
  const unread = loaded.findings.some((finding) => finding.severity === 'error');
  const composed = await compose(loaded.value, options, { tasks, fonts: run.effects.fonts, pages: options.publish && !unread });
  run.findings.push(...composed.findings);
  const failed = unread || composed.findings.some((finding) => finding.severity === 'error');
  if (!options.publish) return { id, files: null, changed: [], since: 'build' };
  if (failed) return refused(id, composed, run);
  const all = [...loaded.findings, ...composed.findings];
  return publishBriefing(loaded.value, { ...composed, findings: all }, run);
};

/**
 * Builds briefings: reads, composes, prints what changed, writes. A briefing with an error leaves its folder as it
 * was; the others are built all the same. The browser is closed however it ends.
 */
export const runBuild = async (options: RunOptions, effects: Effects): Promise<RunReport> => {
  const wantsPdf = options.publish && options.formats.includes('pdf');
  const press = wantsPdf ? await createPress(effects) : noBrowserNeeded;
  const ran: string[] = [];
  const count = { at: 0, of: 0 };
  const onTask = (task: string, runs: boolean): void => {
    count.at += 1;
    if (!runs) return;
    ran.push(task);
    // A page that is made anew will be printed: its browser starts while the fonts are cut.
    if (wantsPdf && task.startsWith('briefing.render')) press.warm();
    effects.progress.step(taskWords(task)[effects.lang], count.at, Math.max(count.of, count.at));
  };
  const tasks = createTasks({ hash, store: effects.store, programVersion: effects.programVersion, onTask });
  const project = openProject(effects.root);
  const program = effects.programRoot === effects.root ? project : openProject(effects.programRoot);
  const run: Run = { options, effects, tasks, press, project, program, count, findings: [] };
  const notices: Bilingual[] = [];
  const outcomes: Outcome[] = [];
  const outputs: Record<string, string> = {};
  try {
    const listed = await listBriefings(options, project, tasks);
    notices.push(...listed.notices);
    for (const id of listed.ids) outcomes.push(await runBriefing(id, run));
    for (const { files } of outcomes) Object.assign(outputs, Object.fromEntries(files ?? []));
    if (options.publish && outcomes.some(({ files }) => files)) Object.assign(outputs, await writeIndex(run));
  } finally {
    await press.close();
  }
  await effects.store.prune(storeLimit);
  if (outcomes.some(({ files }) => files)) notices.push(...press.notices());
  return {
    outcomes, findings: run.findings, notices, ran, outputs, browser: press.browser,
    reads: Object.fromEntries(project.reads()), programReads: program === project ? {} : Object.fromEntries(program.reads()),
  };
};
