import { join } from 'node:path';
import { browserMemory } from '../build/index.ts';
import { ensureBrowser, inspectMachine, openStore, thisMachine } from '../io/index.ts';
import type { Context } from './context.ts';

const signs = { ok: '✓', warning: '!', missing: '✗' } as const;

/** `jianbao doctor`: what is there and what is missing, with the cure; exit 2 if something is missing. `--install` gets a browser first. */
export const doctor = async (install: boolean, context: Context): Promise<number> => {
  const { root, programRoot, lang } = context;
  const machine = thisMachine();
  const memory = browserMemory(openStore(join(root, '.cache', 'build')));
  if (install) {
    const { problem } = await ensureBrowser(machine, { programRoot, memory, onStep: (step) => context.say(step[lang]) });
    if (problem?.log) context.say(problem.log);
  }
  const checks = await inspectMachine({ machine, nodeVersion: process.versions.node, programRoot, root, memory });
  if (context.json) context.out(JSON.stringify(checks));
  else for (const check of checks) {
    context.out(`${signs[check.status]} ${check.name[lang]}: ${check.detail[lang]}`);
    if (check.cure) context.out(`    ${check.cure[lang]}`);
  }
  return checks.some(({ status }) => status === 'missing') ? 2 : 0;
};
