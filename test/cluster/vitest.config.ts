import { defineConfig } from 'vitest/config';

export default defineConfig({
  cacheDir: '../../node_modules/.vite',
  test: { root: import.meta.dirname, include: ['*.test.ts'], fileParallelism: false, testTimeout: 300_000, hookTimeout: 300_000 },
});
