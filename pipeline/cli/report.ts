import type { Finding } from '../model/index.ts';
import type { Effects, IdleQuestion, RunOptions, RunReport } from '../build/index.ts';
import { idleRecord, runBuild, writeRecord } from '../build/index.ts';
import { thisMachine } from '../io/index.ts';
import type { Context, ReportOptions } from './context.ts';
import { exitCode, printFindings } from './print.ts';

const words = {
  idle: { zh: '没有变化，无需重建。', en: 'Nothing has changed; nothing to do.' },
  watching: { zh: '等候改动；按 Ctrl-C 结束。', en: 'Waiting for changes; Ctrl-C ends.' },
  failed: { zh: '未发布；out/ 下原有的文件保持不变', en: 'not published; what stood in out/ is unchanged' },
} as const;

const summarise = (report: RunReport, context: Context): void => {
  if (context.json) return;
  for (const { id, files } of report.outcomes) {
    if (files === null) context.say(`${id}: ${words.failed[context.lang]}`);
    else for (const file of files.keys()) context.say(file);
  }
  if (report.outputs['out/index.html']) context.say('out/index.html');
};

const questionOf = (options: RunOptions, context: Context): IdleQuestion => ({
  root: context.root, programRoot: context.programRoot, programVersion: context.programVersion,
  options: JSON.stringify(options), machine: thisMachine(),
});

const remember = async (report: RunReport, question: IdleQuestion): Promise<void> => {
  const { findings, reads, programReads, outputs, browser } = report;
  await writeRecord(question, { findings, reads, programReads, outputs, browser });
};

const buildNow = async (options: RunOptions, effects: Effects, context: Context): Promise<number> => {
  try {
    const report = await runBuild(options, effects);
    effects.progress.stop();
    if (!context.json) for (const notice of report.notices) context.say(notice[context.lang]);
    await printFindings(report.findings, context);
    summarise(report, context);
    if (report.outcomes.some(({ changed }) => changed.length > 0)) await (await import('./changes.ts')).tellChanges(report.outcomes, context);
    const code = exitCode(report.findings);
    if (code === 0) await remember(report, questionOf(options, context));
    return code;
  } catch (error) {
    effects.progress.stop();
    if (context.signal.aborted) return 130;
    const { tellFault } = await import('./fault.ts');
    return tellFault(error, context);
  }
};

/** `jianbao report`: builds, or says that there is nothing to do; with `--watch` again at each save until aborted. */
export const report = async (ids: readonly string[], given: ReportOptions, context: Context): Promise<number> => {
  const options: RunOptions = { ids, editions: given.edition, formats: given.format, draft: given.draft ?? false, publish: true };
  const known = await idleRecord(questionOf(options, context));
  const code = known ? await sayIdle(known.findings, context) : await start(options, context);
  if (!given.watch) return code;
  const { watch } = await import('./watch.ts');
  return watch(() => start(options, context), words.watching[context.lang], context);
};

const sayIdle = async (findings: readonly Finding[], context: Context): Promise<number> => {
  await printFindings(findings, context);
  if (!context.json) context.say(words.idle[context.lang]);
  return 0;
};

const start = async (options: RunOptions, context: Context): Promise<number> => {
  const { createEffects } = await import('./effects.ts');
  return buildNow(options, await createEffects(context), context);
};
