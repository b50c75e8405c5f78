import { availableParallelism } from 'node:os';
import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**', 'test/vscodeHost/**'],
    // What goes over all real manifests takes half a minute, and longer on a machine that is shared.
    testTimeout: 180_000,
    // Tests share nothing that changes, so files may share their modules: loading core for each of them takes longer than all tests.
    isolate: false,
    // By itself Vitest leaves one core free: half of a machine that has two.
    maxWorkers: availableParallelism(),
  },
});
