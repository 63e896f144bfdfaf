import type { Finding } from '../model/index.ts';
import { parseArticle } from '../article/index.ts';
import { importFiles, outline, parseSource } from '../ingest/index.ts';
import { articleTexts } from '../segment/index.ts';
import { newTranslation, writeTranslation } from '../translation/index.ts';
import type { Context } from './context.ts';
import { createFiles } from './files.ts';
import { exitCode, printFindings } from './print.ts';
import { readSource, sourceText } from './source.ts';

/** The skeleton of the translation of an article just written. */
const skeleton = (id: string, text: string, findings: Finding[]): string | null => {
  const { value: article, findings: found } = parseArticle({ file: `content/${id}/article.zh.md`, text });
  findings.push(...found);
  return article && writeTranslation(newTranslation(`content/${id}/translation.en.xlf`, articleTexts(article)));
};

/** `jianbao import FILE --id ID`: a source text as `content/ID/`, which builds with `report ID --draft`. */
export const importFile = async (path: string, id: string, context: Context): Promise<number> => {
  const source = await readSource(path);
  const parsed = source.value === null ? null : parseSource(source.value);
  const findings: Finding[] = [...source.findings, ...(parsed?.findings ?? [])];
  if (source.value && parsed && exitCode(findings) === 0) {
    // The day of the import: an editor's own date replaces it. Nothing that is built ever asks the clock.
    const date = new Date().toISOString().slice(0, 10);
    const made = importFiles(parsed.value, id, { file: source.value.file, date });
    findings.push(...made.findings);
    const files = new Map(made.value.map((file) => [file.path, file.text]));
    const article = files.get(`content/${id}/article.zh.md`);
    const translation = article === undefined ? null : skeleton(id, article, findings);
    if (translation !== null) files.set(`content/${id}/translation.en.xlf`, translation);
    if (exitCode(findings) === 0) findings.push(...(await createFiles(files, context)));
    if (exitCode(findings) === 0 && !context.json) for (const line of outline(parsed.value, context.lang, parsed.findings)) context.out(line);
  }
  await printFindings(findings, context, async (file) => (file === source.value?.file ? sourceText(source.value) : null));
  return exitCode(findings);
};
