import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['server/**/*.test.ts', 'db/**/*.test.ts', 'app/**/*.test.ts', 'scripts/**/*.test.ts'],
    setupFiles: ['scripts/test/testing-properties.ts'],
    env: { TZ: process.env.TZ ?? 'UTC' },
    pool: 'threads',
    maxWorkers: 2,
    // No module of ours keeps state that a test could leave behind; loading each anew for every file took half the time.
    isolate: false,
    // A busy machine of two cores must not fail a property test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
