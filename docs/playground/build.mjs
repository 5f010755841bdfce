import { createHash } from 'node:crypto'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { readSamples } from './samples.mjs'

/**
 * Builds the playground: one HTML file that holds its scripts, its styles and the samples, and needs nothing else.
 * It takes the library from `dist/`, as users do.
 */
const here = import.meta.dirname
const root = resolve(here, '../..')

/** @returns the path of the page. */
export async function buildPlayground(folder = join(here, 'dist')) {
  const worker = await bundle('page/worker.js')
  const script = await bundle('page/main.js', { 'made:worker': worker, 'made:samples': readSamples() })
  const style = await bundle('style/index.css')
  const page = fill(readFileSync(join(here, 'index.html'), 'utf8'), {
    '<link rel="stylesheet" href="style/index.css">': `<style>${style}</style>`,
    '<script src="page/main.js"></script>': `<script>${script}</script>`,
    '{{policy}}': contentPolicy(script, style),
    '{{version}}': JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')).version,
    '{{licences}}': `paper-listing, parsimmon and date-fns are part of this page.\n\n${readLicences()}`,
  })
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'index.html')
  writeFileSync(file, page)
  return file
}

async function bundle(entry, made = {}) {
  const { outputFiles } = await build({
    entryPoints: [join(here, entry)],
    bundle: true,
    minify: true,
    write: false,
    format: 'iife',
    target: 'es2022',
    charset: 'utf8',
    legalComments: 'none',
    logLevel: 'error',
    plugins: [provide(made)],
  })
  return isScript(entry) ? safeInline(outputFiles[0].text) : outputFiles[0].text
}

function isScript(entry) {
  return entry.endsWith('.js')
}

/** Modules that exist during the build only: what is made here and imported by the page. */
function provide(made) {
  return {
    name: 'made',
    setup({ onResolve, onLoad }) {
      onResolve({ filter: /^made:/ }, ({ path }) => ({ path, namespace: 'made' }))
      onLoad({ filter: /./, namespace: 'made' }, ({ path }) => ({
        contents: JSON.stringify(made[path]),
        loader: 'json',
      }))
    },
  }
}

/** Inside of a script element `</script` ends it, and `<!--` can keep it from ending. Only strings and patterns hold them. */
function safeInline(script) {
  return script.replaceAll('<!--', '\\x3C!--').replaceAll(/<(?=\/?script)/gi, '\\x3C')
}

/** The page can't load or send anything, whatever a listing holds: no rule below names a host. */
function contentPolicy(script, style) {
  return [
    "default-src 'none'",
    `script-src '${hashOf(script)}'`,
    `style-src '${hashOf(style)}'`,
    'worker-src blob:',
    'img-src data:',
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function hashOf(text) {
  return `sha256-${createHash('sha256').update(text).digest('base64')}`
}

function readLicences() {
  const licences = ['LICENSE', 'node_modules/parsimmon/LICENSE', 'node_modules/date-fns/LICENSE.md']
  return licences.map((path) => readFileSync(join(root, path), 'utf8').trim()).join('\n\n')
}

/** What is put in is not looked at again: a script may hold anything, `$&` and the names of other places included. */
function fill(template, parts) {
  let page = template
  const places = Object.keys(parts).map((place) => ({ place, at: template.indexOf(place) }))
  for (const { place, at } of places.sort((a, b) => b.at - a.at)) {
    if (at < 0) throw new Error(`index.html has no place for ${place}`)
    page = page.slice(0, at) + parts[place] + page.slice(at + place.length)
  }
  return page
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const file = await buildPlayground()
  console.log(`Open ${pathToFileURL(file)}`)
}
