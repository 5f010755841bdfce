import { configDefaults, defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    exclude: [...configDefaults.exclude, 'test/consumers/**', 'test/captures/node_modules/**'],
    // Properties try hundreds of texts; on a busy machine with two cores the default of 5 s is not enough.
    testTimeout: 30_000,
    coverage: {
      provider: 'v8',
      include: ['src/**/*.ts'],
      reportsDirectory: 'reports/coverage',
      reporter: ['text', 'html'],
      thresholds: { branches: 95 },
    },
  },
})
