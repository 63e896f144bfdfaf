import type { RunOptions } from '../build/index.ts';
import { runBuild } from '../build/index.ts';
import type { Context } from './context.ts';
import { createEffects } from './effects.ts';
import { exitCode, findingsDocument, printFindings } from './print.ts';

const sound = { zh: '没有发现问题。', en: 'No findings.' } as const;

/**
 * `jianbao check`: every finding of every edition, of all briefings where none is named; no browser, nothing written but
 * the cache. With `--json` one JSON array on stdout (`docs/schemas/findings.schema.json`).
 */
export const check = async (ids: readonly string[], context: Context): Promise<number> => {
  const effects = await createEffects({ ...context, json: true });
  const options: RunOptions = { ids, editions: ['zh', 'en', 'zh-en'], formats: ['html'], draft: false, publish: false };
  const { findings, notices } = await runBuild(options, effects);
  if (context.json) {
    context.out(findingsDocument(findings));
    return exitCode(findings);
  }
  for (const notice of notices) context.say(notice[context.lang]);
  await printFindings(findings, context);
  if (findings.length === 0) context.say(sound[context.lang]);
  return exitCode(findings);
};
