import { watchProject } from '../io/index.ts';
import type { Context } from './context.ts';

const watched = ['content', 'data', 'templates'];

/**
 * Builds again at each save until the signal aborts. Changes during a build start one more after it; a broken edit
 * prints its findings and the watch goes on.
 */
export const watch = async (build: () => Promise<number>, waiting: string, context: Context): Promise<number> => {
  let running: Promise<void> | null = null;
  let again = false;
  const cycle = async (): Promise<void> => {
    do {
      again = false;
      try {
        await build();
      } catch (error) {
        const { tellFault } = await import('./fault.ts');
        tellFault(error, context);
      }
    } while (again && !context.signal.aborted);
    running = null;
    context.say(waiting);
  };
  const onChange = (changed: readonly string[]): void => {
    context.say(changed.join(' '));
    if (running) again = true;
    else running = cycle();
  };
  const onError = (error: unknown): void => context.say(String(error));
  const watchers = [await watchProject({ root: context.root, paths: watched, onChange, onError })];
  if (context.programRoot !== context.root) watchers.push(await watchProject({ root: context.programRoot, paths: ['templates'], onChange, onError }));
  context.say(waiting);
  if (!context.signal.aborted) await new Promise<void>((resolve) => { context.signal.addEventListener('abort', () => resolve(), { once: true }); });
  await Promise.all(watchers.map((watcher) => watcher.close()));
  await running;
  return 0;
};
