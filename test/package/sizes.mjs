import assert from 'node:assert/strict'
import { readFileSync, rmSync } from 'node:fs'
import { join, relative } from 'node:path'
import { brotliCompressSync, gzipSync } from 'node:zlib'
import { build } from 'esbuild'
import { installPacked, pinned } from './packed.mjs'

/** Small files that several entries have in common; the built ones stand together, of which a bundle takes what it needs. */
const helpers = '(?:describe-value|is-date|month-names|require-object|require-string)\\.ts'

/**
 * What an import costs in a browser bundle: minified and compressed, dependencies included. Budgets count gzip.
 * (size-limit counts brotli, which is smaller.)
 */
const imports = [
  { name: 'main', code: "export * from 'paper-listing'", budget: 55_000, mustNotHold: /node_modules\/zod\// },
  {
    name: 'one parser',
    code: "export { monthDay } from 'paper-listing/parsers'",
    budget: 8_400,
    mustNotHold: new RegExp(`node_modules/zod/|^src/(?!parsers/|lines/|${helpers})`),
  },
  {
    name: 'export',
    code: "export * from 'paper-listing/export'",
    budget: 6_500,
    mustNotHold: new RegExp(`node_modules/(?:zod|parsimmon)/|^src/(?!export/|${helpers})`),
  },
  // Without the tables of LaTeX, which only `formatBibTeX` looks at.
  {
    name: 'one format',
    code: "export { formatCsv } from 'paper-listing/export'",
    budget: 1_500,
    mustNotHold: /node_modules/,
  },
  { name: 'schema', code: "export * from 'paper-listing/schema'", budget: 32_000, mustNotHold: /parsimmon/ },
  {
    name: 'schema without zod',
    code: "export * from 'paper-listing/schema'",
    budget: 2_000,
    external: ['zod/v4'],
  },
]

const folder = installPacked(pinned('zod'))
console.log('import                 minified      gzip    brotli    budget')
for (const { name, code, budget, external = [], mustNotHold = /^$/ } of imports) {
  const { outputFiles, metafile } = await build({
    stdin: { contents: code, resolveDir: folder },
    absWorkingDir: folder,
    bundle: true,
    external,
    format: 'esm',
    metafile: true,
    minify: true,
    platform: 'browser',
    write: false,
  })
  const minified = outputFiles[0].contents
  const gzip = gzipSync(minified, { level: 9 }).length
  const sizes = [minified.length, gzip, brotliCompressSync(minified).length, budget]
  console.log(name.padEnd(20), ...sizes.map((size) => String(size).padStart(9)))
  assert(gzip <= budget, `${name}: ${gzip} bytes, ${budget} allowed`)

  const unwanted = modulesIn(metafile).filter((module) => mustNotHold.test(module))
  assert.deepEqual(unwanted, [], `${name}: modules that should not be there`)
}
rmSync(folder, { recursive: true })

/** The files that left something in the bundle; for ours the source modules, which the built files name. */
function modulesIn({ outputs }) {
  const inputs = Object.entries(Object.values(outputs)[0].inputs)
  return inputs
    .filter(([, { bytesInOutput }]) => bytesInOutput > 0)
    .flatMap(([path]) => {
      const file = relative(folder, join(folder, path))
      if (!file.startsWith('node_modules/paper-listing/')) return file
      return Array.from(
        readFileSync(join(folder, file), 'utf8').matchAll(/^\/\/ (src\/.+)$/gm),
        ([, source]) => source,
      )
    })
}
