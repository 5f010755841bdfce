import { execSync } from 'node:child_process'
import { isInstalled } from '../build/is-installed.mjs'

/** Installs the runtimes, bundlers and the browser driver that only tests need. Does nothing when they are there. */
export function installConsumers() {
  const cwd = import.meta.dirname
  if (!isInstalled(cwd))
    execSync('npm ci --no-audit --no-fund', { cwd, stdio: ['ignore', 'ignore', 'inherit'] })
}
