import { defineConfig } from 'tsup'

/**
 * The JavaScript of the package; test/build/build-types.mjs makes its declarations.
 *
 * ESM is split into chunks, so that code shared by two entries exists once and an entry brings nothing but what it
 * uses. CommonJS is one file per entry: it isn't tree-shaken anyway.
 *
 * No minifying and no source maps: the output reads like the source, stack traces name its functions, and maps
 * would double the download to say little more. Applications minify for themselves.
 */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    schema: 'src/schema/index.ts',
    parsers: 'src/parsers/index.ts',
    export: 'src/export/index.ts',
  },
  format: ['esm', 'cjs'],
  platform: 'neutral',
  // With it esbuild writes out the names of what a CommonJS file exports, for those who import it.
  esbuildOptions: (options, { format }) => {
    if (format === 'cjs') options.platform = 'node'
  },
  target: 'es2022',
  clean: true,
  dts: false,
  minify: false,
  sourcemap: false,
})
