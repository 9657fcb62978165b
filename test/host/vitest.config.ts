import { defineConfig } from 'vitest/config';

// One window at a time: they share the machine's two cores, and a slow window would look like a broken one.
export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: { root: import.meta.dirname, include: ['*.test.ts'], fileParallelism: false, testTimeout: 120_000, hookTimeout: 180_000, bail: 1, expect: { poll: { timeout: 15_000 } } },
});
