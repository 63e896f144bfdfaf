import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // By itself Vitest leaves one core free; on two cores that is half of them, while a file that waits for the browser uses none.
    maxWorkers: Math.max(2, availableParallelism() - 1),
    // A render test starts a browser, on a machine that may be busy; unit tests take milliseconds. No test is timed.
    testTimeout: 240_000,
    hookTimeout: 300_000,
    // A golden file that is missing fails in CI; it is written only when asked for (`npm test -- -u`).
    env: { TZ: 'UTC' },
  },
});
