import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, resolve } from 'node:path'
import { rollup } from 'rollup'
import { dts } from 'rollup-plugin-dts'
import ts from 'typescript'
import { plainTypes } from './plain-types.mjs'

/**
 * The declarations of the package, for import (`.d.ts`) and for require (`.d.cts`).
 *
 * Two things are written out, so that types resolve wherever the package is installed:
 * - what the main entry, the parsers and the exports take from the zod schemas (see plain-types.mjs): zod is
 *   needed for `paper-listing/schema` only;
 * - the `Parser` type of parsimmon, which carries no types of its own. It is an interface, so our parsers and
 *   those of a grammar that is typed by @types/parsimmon fit together.
 */
const root = resolve(import.meta.dirname, '../..')
const schemaFolder = resolve(root, 'src/schema')
const plainTypesFile = resolve(root, 'node_modules/.cache/paper-listing/types.d.ts')

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(resolve(root, 'tsconfig.json'), ts.sys.readFile).config,
  ts.sys,
  root,
)

mkdirSync(dirname(plainTypesFile), { recursive: true })
writeFileSync(plainTypesFile, plainTypes(resolve(schemaFolder, 'index.ts'), options))

const withoutZod = {
  name: 'without-zod',
  resolveId(source, importer) {
    if (!importer || importer.startsWith(schemaFolder)) return null
    const target = source.startsWith('.') ? resolve(dirname(importer), source) : source
    return target === schemaFolder || target.startsWith(`${schemaFolder}/`) ? plainTypesFile : null
  },
}

const parsimmonNotice = [
  '// `Parsimmon` below is from @types/parsimmon (https://github.com/DefinitelyTyped/DefinitelyTyped),',
  '// Copyright (c) Microsoft Corporation, MIT License.',
]

await build({ schema: 'src/schema/index.ts' }, [])
await build({ index: 'src/index.ts', parsers: 'src/parsers/index.ts', export: 'src/export/index.ts' }, [
  withoutZod,
])

async function build(input, plugins) {
  const bundle = await rollup({
    input,
    // TypeScript orders the members of a union by when it first met them; files read side by side come in any order.
    maxParallelFileOps: 1,
    external: ['zod'],
    plugins: [
      ...plugins,
      dts({ tsconfig: resolve(root, 'tsconfig.json'), includeExternal: ['@types/parsimmon'] }),
    ],
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  for (const extension of ['.d.ts', '.d.cts']) {
    await bundle.write({
      dir: resolve(root, 'dist'),
      entryFileNames: `[name]${extension}`,
      chunkFileNames: `types-[hash]${extension}`,
      banner: (chunk) =>
        Object.keys(chunk.modules).some((id) => id.includes('@types/parsimmon'))
          ? parsimmonNotice.join('\n')
          : '',
    })
  }
  await bundle.close()
}
