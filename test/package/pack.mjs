import assert from 'node:assert/strict'
import { execSync } from 'node:child_process'
import { mkdirSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { root, tarball, tarballFolder } from './packed.mjs'

/**
 * Packs the package as npm would publish it, for the checks that follow, and compares what is in it with what may
 * and must be in it.
 */
const expected = [
  'package.json',
  'README.md',
  'LICENSE',
  'CHANGELOG.md',
  'dist/listing.schema.json',
  ...['index', 'schema', 'parsers', 'export'].flatMap((entry) =>
    ['js', 'cjs', 'd.ts', 'd.cts'].map((extension) => `dist/${entry}.${extension}`),
  ),
]

/** Code and types that several entries share; the names hold a hash. */
const sharedPattern = /^dist\/(?:chunk-[\w-]+\.js|types-[\w-]+\.d\.c?ts)$/

rmSync(tarballFolder, { recursive: true, force: true })
mkdirSync(tarballFolder, { recursive: true })
const output = execSync(
  `npm pack --json --ignore-scripts --pack-destination ${JSON.stringify(tarballFolder)}`,
  {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
  },
)
const [packed] = JSON.parse(output)
renameSync(join(tarballFolder, packed.filename), tarball)

const named = packed.files.map((file) => file.path).filter((path) => !sharedPattern.test(path))
assert.deepEqual(named.sort(), expected.sort(), 'The packed file must hold exactly the files on the list.')

// Parcel looks at `exports` only when it is told to; it finds the entries by `alias`.
const { exports, alias } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
for (const [entry, target] of Object.entries(exports)) {
  if (entry === '.' || entry === './package.json') continue
  assert.equal(
    alias[entry],
    target.import?.default ?? target,
    `"alias" in package.json must lead ${entry} to its file.`,
  )
}
console.log(
  `${packed.files.length} files, ${packed.size} bytes packed, ${packed.unpackedSize} bytes unpacked`,
)
