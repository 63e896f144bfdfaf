/**
 * Runs tasks one after the other. Vega keeps its text measure, its expression functions and its counter of ids in
 * module state; a chart sets them, draws and restores them, and no other chart may draw meanwhile.
 */
export const createQueue = (): (<T>(task: () => Promise<T>) => Promise<T>) => {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const next = last.then(task, task);
    last = next.catch(() => undefined);
    return next;
  };
};
