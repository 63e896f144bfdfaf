import { parseSource } from '../ingest/index.ts';
import type { Context } from './context.ts';
import { exitCode, printFindings } from './print.ts';
import { readSource, sourceText } from './source.ts';

/** `jianbao parse FILE`: what `import` would take for what, as JSON on stdout, each text as the file has it. */
export const parse = async (path: string, context: Context): Promise<number> => {
  const source = await readSource(path);
  const parsed = source.value === null ? null : parseSource(source.value);
  const findings = [...source.findings, ...(parsed?.findings ?? [])];
  if (parsed) context.out(JSON.stringify(parsed.asFiled, null, 2));
  await printFindings(findings, context, async () => sourceText(source.value));
  return exitCode(findings);
};
