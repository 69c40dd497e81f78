import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['server/**/*.test.ts', 'db/**/*.test.ts', 'app/**/*.test.ts', 'scripts/**/*.test.ts'],
    env: { TZ: 'UTC' },
    pool: 'threads',
    maxWorkers: 2,
    // A busy machine of two cores must not fail a property test.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
})
