import type { RunOptions } from '../build/index.ts';
import { runBuild } from '../build/index.ts';
import type { Context } from './context.ts';
import { createEffects } from './effects.ts';
import { exitCode, printFindings } from './print.ts';

/** `jianbao check`: every finding of every edition; no browser, nothing written but the cache. */
export const check = async (ids: readonly string[], context: Context): Promise<number> => {
  const effects = await createEffects({ ...context, json: true });
  const options: RunOptions = { ids, editions: ['zh', 'en', 'zh-en'], formats: ['html'], draft: false, publish: false };
  const report = await runBuild(options, effects);
  if (!context.json) for (const notice of report.notices) context.say(notice[context.lang]);
  printFindings(report.findings, context);
  if (report.findings.length === 0 && !context.json) context.say(context.lang === 'zh' ? '没有发现问题。' : 'No findings.');
  return exitCode(report.findings);
};
