import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** Whether `node_modules` of a folder holds what its `package-lock.json` asks for. */
export function isInstalled(folder) {
  const installedFile = join(folder, 'node_modules/.package-lock.json')
  if (!existsSync(installedFile)) return false
  const wanted = packagesIn(join(folder, 'package-lock.json'))
  const installed = packagesIn(installedFile)
  return Object.entries(wanted).every(
    ([path, { version, optional }]) => path === '' || optional || installed[path]?.version === version,
  )
}

function packagesIn(lockFile) {
  return JSON.parse(readFileSync(lockFile, 'utf8')).packages
}
