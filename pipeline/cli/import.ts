import type { Finding } from '../model/index.ts';
import type { Change } from '../ingest/index.ts';
import { confidenceOf, doubtsOf, importFiles, outline, parseSource, type ParsedSource } from '../ingest/index.ts';
import { openProject } from '../io/index.ts';
import type { Context } from './context.ts';
import { createFiles } from './files.ts';
import { exitCode, printFindings } from './print.ts';
import { importPaths, isThere, reimport, skeleton } from './reimport.ts';
import { readSource, sourceText } from './source.ts';

/** Writes the files of a briefing that is not there yet, with a copy of what a later import merges with. */
const createBriefing = async (id: string, made: ReadonlyMap<string, string>, source: string, context: Context): Promise<readonly Finding[]> => {
  const paths = importPaths(id);
  const translation = skeleton(paths, made.get(paths.article) ?? '');
  if (translation.value === null || exitCode(translation.findings) !== 0) return translation.findings;
  const last = [[paths.lastArticle, made.get(paths.article) ?? ''], [paths.lastBriefing, made.get(paths.briefing) ?? ''], [paths.lastSource, source]] as const;
  return [...translation.findings, ...(await createFiles(new Map([...made, [paths.translation, translation.value], ...last]), context))];
};

/** What `parse` prints of a source, with the name of its file: the article has normal punctuation, this the source's own. */
const sourceJson = (file: string, asFiled: ParsedSource): string => `${JSON.stringify({ file, ...asFiled }, null, 2)}\n`;

/** A change of a re-import as `--json` prints it: where it came from, and where it stands in the article now. */
interface MergeJson { readonly origin: Change['origin']; readonly line: number; readonly field: string | null; readonly gone: boolean }

const mergeJson = (changes: readonly Change[]): readonly MergeJson[] => changes.map(({ origin, line, field, isGone }) => ({ origin, line, field, gone: isGone }));

/** What `--json` prints: what was read, as import writes it, how sure that is, and what a re-import changed. */
const document = (id: string, parsed: ParsedSource, found: readonly Finding[], merged: readonly MergeJson[] | null): string => {
  const doubts = doubtsOf(found);
  return JSON.stringify({ id, ...parsed, confidence: confidenceOf(parsed, doubts), doubts, merged }, null, 2);
};

/**
 * `jianbao import FILE --id ID`: a source text as `content/ID/`, which builds with `report ID --draft`. Where an article
 * is there already, what changed in the source since the last import is merged into it. With `--json` one document on
 * stdout: what `parse` prints, as import writes it, with the decisions that were close, and in `merged` what a re-import
 * changed (null at the first import).
 */
export const importFile = async (path: string, id: string, context: Context): Promise<number> => {
  const source = await readSource(path);
  const parsed = source.value === null ? null : parseSource(source.value);
  const findings: Finding[] = [...source.findings, ...(parsed?.findings ?? [])];
  const lines: string[] = [];
  let merged: readonly MergeJson[] | null = null;
  let done = false;
  if (source.value && parsed && exitCode(findings) === 0) {
    // The day of the import: an editor's own date replaces it. Nothing that is built ever asks the clock.
    const date = new Date().toISOString().slice(0, 10);
    const made = importFiles(parsed.value, id, { file: source.value.file, date });
    const files = new Map(made.value.map((file) => [file.path, file.text]));
    findings.push(...made.findings);
    const paths = importPaths(id);
    const own = sourceJson(source.value.file, parsed.asFiled);
    if (exitCode(findings) === 0 && (await isThere(id, context))) {
      const again = await reimport(id, { article: files.get(paths.article) ?? '', briefing: files.get(paths.briefing) ?? '', source: own }, context);
      findings.push(...again.findings);
      if (again.value) {
        lines.push(...outline(parsed.value, context.lang, parsed.findings), ...again.value.outline);
        [merged, done] = [mergeJson(again.value.changes), true];
      }
    } else if (exitCode(findings) === 0) {
      findings.push(...(await createBriefing(id, files, own, context)));
      done = exitCode(findings) === 0;
      if (done) lines.push(...outline(parsed.value, context.lang, parsed.findings));
    }
  }
  if (!context.json) for (const line of lines) context.out(line);
  else if (parsed && done) context.out(document(id, parsed.value, parsed.findings, merged));
  const project = openProject(context.root);
  await printFindings(findings, context, async (file) => (file === source.value?.file ? sourceText(source.value) : (await project.exists(file)) ? (await project.readText(file)).value : null));
  return exitCode(findings);
};
