import type { Finding } from '../model/index.ts';
import { checkId, skeletonFiles } from '../ingest/index.ts';
import type { Context } from './context.ts';
import { createFiles } from './files.ts';
import { exitCode, printFindings } from './print.ts';

/** `jianbao new ID`: a small briefing that builds as it is, to be written over. */
export const create = async (id: string, context: Context): Promise<number> => {
  const findings: Finding[] = [...checkId(id)];
  if (exitCode(findings) === 0) {
    const made = skeletonFiles(id);
    findings.push(...made.findings);
    const files = new Map(made.value.map((file) => [file.path, file.text]));
    if (exitCode(findings) === 0) findings.push(...(await createFiles(files, context)));
  }
  await printFindings(findings, context);
  return exitCode(findings);
};
