import { join } from 'node:path';
import type { Finding, Result } from '../model/index.ts';
import { parseArticle } from '../article/index.ts';
import { unreadableYaml } from '../build/index.ts';
import { finder, ingestRules } from '../finding/index.ts';
import { conflictsText, mergeArticle, mergeBriefing, mergeFindings, mergeOutline, withDayOf, withLf, withLineEndsOf, type Change } from '../ingest/index.ts';
import { openProject, writeAll, type Project } from '../io/index.ts';
import { articleTexts, matchUnits } from '../segment/index.ts';
import { extendTranslation, newTranslation, readTranslation, writeTranslation } from '../translation/index.ts';
import type { Context } from './context.ts';

const find = finder(ingestRules);

/** Where the texts of a briefing lie that import writes, and beside them those of the last import, which a later one merges with. */
export const importPaths = (id: string) => {
  const at = (name: string): string => `content/${id}/${name}`;
  return {
    article: at('article.zh.md'), briefing: at('briefing.yaml'), translation: at('translation.en.xlf'),
    lastArticle: at('imported/article.zh.md'), lastBriefing: at('imported/briefing.yaml'), lastSource: at('imported/source.json'), conflicts: at('imported/conflicts.md'),
  };
};

type Paths = ReturnType<typeof importPaths>;

/** The skeleton of the translation of an article; null, with findings, where the article cannot be read. */
export const skeleton = (paths: Pick<Paths, 'article' | 'translation'>, text: string): Result<string | null> => {
  const { value, findings } = parseArticle({ file: paths.article, text });
  return { value: value && writeTranslation(newTranslation(paths.translation, articleTexts(value))), findings };
};

/** The editor's translation with units for the new sentences; null where there is nothing to write. */
const translationFor = (paths: Paths, old: string | null, articles: { readonly base: string; readonly merged: string }): string | null => {
  if (old === null) return null;
  if (withLf(old) === skeleton(paths, withLf(articles.base)).value) return skeleton(paths, withLf(articles.merged)).value;
  const article = parseArticle({ file: paths.article, text: articles.merged }).value;
  const translation = readTranslation({ file: paths.translation, text: old }).value;
  return article && translation && extendTranslation(old, translation, matchUnits(articleTexts(article), translation.units));
};

const read = async (project: Project, path: string): Promise<string | null> => ((await project.exists(path)) ? (await project.readText(path)).value : null);

/**
 * Writes what differs in more than its line ends, which stay: the editor's files first, so that a run that is cut off is
 * done again from the old state of the last import.
 */
const write = async (root: string, id: string, own: ReadonlyMap<string, string>, last: ReadonlyMap<string, string>, context: Context): Promise<void> => {
  const project = openProject(root);
  for (const [folder, files] of [[`content/${id}`, own], [`content/${id}/imported`, last]] as const) {
    const now = await Promise.all([...files].map(async ([name, text]) => ({ name, text, before: await read(project, `${folder}/${name}`) })));
    const changed = now.filter(({ text, before }) => before === null || withLf(text) !== withLf(before));
    if (changed.length === 0) continue;
    const texts = new Map(changed.map(({ name, text, before }) => [name, before === null || text.includes('\r') ? text : withLineEndsOf(before, text)]));
    await writeAll(join(root, folder), texts, { throughLinks: true });
    for (const name of texts.keys()) context.say(`${folder}/${name}`);
  }
};

/** The texts that import would write now, and what `parse` prints of the source: its own words, for quotation. */
export interface Fresh { readonly article: string; readonly briefing: string; readonly source: string }

interface Ready { readonly mine: string; readonly base: string; readonly briefing: string | null; readonly baseBriefing: string | null }

const refuse = (findings: readonly Finding[]): Result<null> => ({ value: null, findings });

/** What is merged, or why nothing can be. */
const prepare = async (project: Project, paths: Paths, fresh: Fresh): Promise<Result<Ready | null>> => {
  if (await project.exists(paths.conflicts)) return refuse([find('import-settled', { file: paths.conflicts, line: 1, column: 1 })]);
  const mine = await project.readText(paths.article);
  if (mine.value === null) return refuse(mine.findings);
  const parsed = parseArticle({ file: paths.article, text: mine.value });
  if (!parsed.value) return refuse(parsed.findings);
  const base = (await read(project, paths.lastArticle)) ?? (mine.value === fresh.article ? mine.value : null);
  if (base === null) return refuse([find('import-base-kept', { file: paths.article, line: 1, column: 1 }, { expected: paths.lastArticle })]);
  const briefing = await read(project, paths.briefing);
  const unreadable = briefing === null ? [] : await unreadableYaml({ file: paths.briefing, text: briefing });
  if (unreadable.length > 0) return refuse(unreadable);
  return { value: { mine: mine.value, base, briefing, baseBriefing: await read(project, paths.lastBriefing) }, findings: [] };
};

/** What a re-import did: the lines of its outline, and its findings. */
export interface Reimported { readonly changes: readonly Change[]; readonly outline: readonly string[] }

/**
 * Merges what import would write now into a briefing that it wrote before. The editor's corrections stay, what changed in
 * the source comes in; where both changed the same, the editor's stays, and it is an error until the file that lists the
 * conflicts is deleted. Summaries and what import does not know of are not touched.
 */
export const reimport = async (id: string, fresh: Fresh, context: Context): Promise<Result<Reimported | null>> => {
  const paths = importPaths(id);
  const project = openProject(context.root);
  const ready = await prepare(project, paths, fresh);
  if (!ready.value) return { value: null, findings: ready.findings };
  const { mine, base, baseBriefing, briefing: ownBriefing } = ready.value;
  const merged = mergeArticle({ base, mine, theirs: fresh.article });
  const sound = parseArticle({ file: paths.article, text: merged.text });
  if (!sound.value) return { value: null, findings: sound.findings };
  const briefing = withDayOf(baseBriefing ?? fresh.briefing, fresh.briefing);
  const mergedBriefing = ownBriefing === null || baseBriefing === null ? null : mergeBriefing({ base: baseBriefing, mine: ownBriefing, theirs: briefing });
  // A source that brings nothing new changes nothing, not even where the editor's own sentences wait for their units.
  const translation = merged.text === mine ? null : translationFor(paths, await read(project, paths.translation), { base, merged: merged.text });
  const conflicts = conflictsText(merged.changes);
  await write(context.root, id, new Map([
    ['article.zh.md', merged.text],
    ...(mergedBriefing === null ? [] : [['briefing.yaml', mergedBriefing.text] as const]),
    ...(translation === null ? [] : [['translation.en.xlf', translation] as const]),
  ]), new Map([
    ...(conflicts === null ? [] : [['conflicts.md', conflicts] as const]),
    ['source.json', fresh.source], ['briefing.yaml', briefing], ['article.zh.md', fresh.article],
  ]), context);
  const findings = mergeFindings(merged, paths.article);
  return { value: { changes: merged.changes, outline: mergeOutline(merged.changes, mergedBriefing?.changed ?? [], context.lang) }, findings };
};

/** Whether an article stands there that an import would have to merge with. */
export const isThere = (id: string, { root }: Context): Promise<boolean> => openProject(root).exists(importPaths(id).article);

