import { cpSync, mkdirSync } from 'node:fs'
import { join } from 'node:path'
import commonjs from '@rollup/plugin-commonjs'
import { nodeResolve } from '@rollup/plugin-node-resolve'
import { build as esbuild } from 'esbuild'
import { rollup } from 'rollup'
import { build as vite } from 'vite'

/** The bundlers, each with the configuration that its users start from. `bundle` builds the page in a folder. */
export const bundlers = [
  { name: 'esbuild', bundle: bundleWithEsbuild },
  { name: 'Rollup', bundle: bundleWithRollup },
  { name: 'Vite', bundle: bundleWithVite },
]

async function bundleWithEsbuild(source, target) {
  copyPage(source, target)
  await esbuild({
    entryPoints: entries(source),
    bundle: true,
    format: 'esm',
    outdir: target,
    logLevel: 'error',
  })
}

async function bundleWithRollup(source, target) {
  copyPage(source, target)
  const bundle = await rollup({
    input: entries(source),
    plugins: [nodeResolve({ browser: true }), commonjs()],
    onwarn: (warning) => {
      throw new Error(warning.message)
    },
  })
  await bundle.write({ dir: target })
  await bundle.close()
}

async function bundleWithVite(source, target) {
  await vite({
    root: source,
    base: './',
    logLevel: 'error',
    build: { outDir: target },
    worker: { format: 'es', rolldownOptions: { output: { entryFileNames: 'worker.js' } } },
  })
}

function entries(source) {
  return [join(source, 'page.js'), join(source, 'worker.js')]
}

function copyPage(source, target) {
  mkdirSync(target, { recursive: true })
  cpSync(join(source, 'index.html'), join(target, 'index.html'))
}
