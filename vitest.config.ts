import { configDefaults, defineConfig } from 'vitest/config'

/** What measures time must not depend on what ran before it, and a replaced module is nobody else's. */
const ALONE = ['test/**/linear-time.test.ts', 'test/links/*.test.ts', 'test/papers/own-strings.test.ts']
const FOREIGN = [...configDefaults.exclude, 'test/consumers/**', 'test/captures/node_modules/**']

/** Properties try hundreds of texts; on a busy machine with two cores the default of 5 s is not enough. */
const testTimeout = 30_000

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'tests',
          include: ['test/**/*.test.ts'],
          exclude: [...FOREIGN, ...ALONE],
          testTimeout,
          // Files share their modules: to load them anew for each took half of the time.
          isolate: false,
        },
      },
      { test: { name: 'alone', include: ALONE, exclude: FOREIGN, testTimeout, sequence: { groupOrder: 1 } } },
    ],
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'reports/coverage',
      reporter: ['text', 'html'],
      thresholds: { branches: 95 },
    },
  },
})
