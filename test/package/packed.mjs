import { execSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'

export const root = resolve(import.meta.dirname, '../..')
export const tarballFolder = join(root, 'reports/package')
export const tarball = join(tarballFolder, 'paper-listing.tgz')

const { devDependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** `name@version` as the repository pins it. */
export function pinned(name) {
  return `${name}@${devDependencies[name]}`
}

/**
 * A new folder with the packed file installed in it as users would. It lies outside of the repository, so that
 * nothing resolves to the repository's own node_modules by accident.
 */
export function installPacked(...otherPackages) {
  if (!existsSync(tarball))
    throw new Error('There is no packed file; `node test/run-all.mjs build pack` makes it')
  const folder = mkdtempSync(join(tmpdir(), 'paper-listing-'))
  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }\n')
  execSync(`npm i --no-audit --no-fund --prefer-offline ${[tarball, ...otherPackages].join(' ')}`, {
    cwd: folder,
    stdio: ['ignore', 'ignore', 'inherit'],
  })
  return folder
}
