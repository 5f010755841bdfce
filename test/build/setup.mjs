import { execSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { isInstalled } from './is-installed.mjs'

/**
 * Makes a fresh clone ready, and does nothing in a clone that is: installs what is missing, builds what is
 * older than its sources (not with `--no-build`). Needs nothing but Node and npm. Everything that it prints goes
 * to standard error, so that `npm run parse -- --json` and `npm pack --json` can be piped.
 */
const root = resolve(import.meta.dirname, '../..')

if (!isInstalled(root)) run('npm ci --no-audit --no-fund')
if (!process.argv.includes('--no-build') && !isBuilt()) run('npm run build')

function isBuilt() {
  const lastFileBuilt = join(root, 'dist/listing.schema.json')
  const sources = ['src', 'test/build', 'package.json', 'tsconfig.json', 'tsup.config.ts']
  return (
    existsSync(lastFileBuilt) &&
    statSync(lastFileBuilt).mtimeMs > Math.max(...sources.map((source) => newestChange(join(root, source))))
  )
}

function newestChange(path) {
  const { mtimeMs } = statSync(path)
  if (!statSync(path).isDirectory()) return mtimeMs
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => newestChange(join(path, name))))
}

function run(command) {
  console.error(`> ${command}`)
  // `npm pack --dry-run` would make a dry run of the npm in here, too.
  const { npm_config_dry_run: _, ...env } = process.env
  execSync(command, { cwd: root, env, stdio: ['ignore', process.stderr, process.stderr] })
}
