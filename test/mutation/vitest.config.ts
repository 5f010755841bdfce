import { configDefaults, defineConfig } from 'vitest/config'

/** The tests that a mutant has to pass: those that mirror a file, and the golden listings. The others are slow. */
export default defineConfig({
  test: {
    include: [
      'test/{entries,export,lines,links,papers,parsers,source}/**/*.test.ts',
      'test/{calendar,describe-value,diagnostics,explain-listing,golden,is-date,markups,options}.test.ts',
      'test/{own-string,parse-paper-listing,read-checked,read-listing,read-page}.test.ts',
      'test/require-{object,string}.test.ts',
    ],
    exclude: [...configDefaults.exclude, '**/{linear-time,*.round-trip}.test.ts'],
    setupFiles: ['test/mutation/setup.ts'],
    testTimeout: 30_000,
  },
})
