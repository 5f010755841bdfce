import { existsSync } from 'node:fs'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** How a Chromium is started that nobody looks at, and that asks for nothing. */
export const CHROMIUM_ARGUMENTS = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]

/** Why there is no browser to test in, or null. */
export const missingChromium = existsSync(CHROMIUM)
  ? null
  : `there is no ${CHROMIUM}: apt-get install chromium, or set CHROMIUM_PATH`

/** Starts the Chromium of the machine. playwright-core is loaded here, as it may have to be installed first. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: CHROMIUM,
    args: CHROMIUM_ARGUMENTS,
  })
}
