import { existsSync } from 'node:fs'

const CHROMIUM = process.env.CHROMIUM_PATH ?? '/usr/bin/chromium'

/** Why there is no browser to test in, or null. */
export const missingChromium = existsSync(CHROMIUM)
  ? null
  : `there is no ${CHROMIUM}: apt-get install chromium, or set CHROMIUM_PATH`

/** Starts the Chromium of the machine. playwright-core is loaded here, as it may have to be installed first. */
export async function launchChromium() {
  const { chromium } = await import('playwright-core')
  return chromium.launch({
    executablePath: CHROMIUM,
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  })
}
