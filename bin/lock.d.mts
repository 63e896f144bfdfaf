/** Does `work` while no other process does so under the same folder; waits for one that does, and calls `waits` once. */
export declare const alone: <Result>(folder: string, work: () => Result, waits?: () => void) => Result;
