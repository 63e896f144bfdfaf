import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // A render test starts a browser; unit tests take milliseconds.
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // A golden file that is missing fails in CI; it is written only when asked for (`npm test -- -u`).
    env: { TZ: 'UTC' },
  },
});
