import { mkdirSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { pathToFileURL } from 'node:url'

const root = resolve(import.meta.dirname, '../..')

/** The built library, or the sources of it, bundled on the fly. */
export async function loadLibrary(fromSource) {
  if (!fromSource) {
    const [main, schema] = ['index.js', 'schema.js'].map(
      (file) => pathToFileURL(join(root, 'dist', file)).href,
    )
    return { ...(await import(main)), ...(await import(schema)) }
  }
  const { build } = await import('esbuild')
  const folder = join(root, 'node_modules/.cache/paper-listing')
  mkdirSync(folder, { recursive: true })
  const outfile = join(folder, `fuzz-${process.pid}.mjs`)
  await build({
    stdin: {
      contents: `export * from './src/index'; export { PAPER_FIELDS, PaperListingSchema } from './src/schema'`,
      resolveDir: root,
      loader: 'ts',
    },
    bundle: true,
    format: 'esm',
    platform: 'node',
    outfile,
  })
  return import(pathToFileURL(outfile).href)
}
