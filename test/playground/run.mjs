import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { buildPlayground } from '../../docs/playground/build.mjs'
import { installConsumers } from '../consumers/install.mjs'
import { launchChromium, missingChromium } from '../consumers/launch-chromium.mjs'
import { accessibility } from './accessibility.mjs'
import { colors } from './colors.mjs'
import { keyboard } from './keyboard.mjs'
import { longTexts } from './long-texts.mjs'
import { openPage } from './open-page.mjs'
import { outputs } from './outputs.mjs'
import { reading } from './reading.mjs'
import { safety } from './safety.mjs'
import { takeScreenshot } from './screenshot.mjs'

/**
 * Builds the playground and uses it in Chromium, opened from a file as its users may. Every check has a page of its
 * own, and after every check the page must have been silent: no error, no warning, no request.
 *
 * `--screenshot` takes the picture of docs/playground/README.md instead. Arguments name the checks to run.
 */
const asked = process.argv.slice(2).filter((argument) => !argument.startsWith('--'))
const file = await buildPlayground()
assert.match(readFileSync(file, 'utf8'), /<script>.+<\/script>\s*<\/body>/s)

const missing = missingChromium ?? missingDriver()
if (missing !== null) {
  console.log(`playground in Chromium  SKIPPED: ${missing}`)
} else {
  const browser = await launchChromium()
  const url = pathToFileURL(file).href
  try {
    if (process.argv.includes('--screenshot')) {
      await takeScreenshot(browser, url, join(import.meta.dirname, '../../docs/playground/screenshot.png'))
    } else await runChecks(browser, url)
  } finally {
    await browser.close()
  }
}

function missingDriver() {
  try {
    installConsumers()
    return null
  } catch {
    return 'playwright-core could not be installed'
  }
}

async function runChecks(browser, url) {
  const checks = { ...reading, ...outputs, ...keyboard, ...safety, ...longTexts, ...colors, ...accessibility }
  for (const [name, check] of Object.entries(checks)) {
    if (asked.length > 0 && !asked.some((part) => name.includes(part))) continue
    const start = performance.now()
    let outcome = 'ok'
    const { page, complaints, close } = await openPage(browser, url)
    try {
      const figures = await check(page)
      assert.deepEqual(complaints, [], 'the page was not silent')
      if (typeof figures === 'string') outcome = `ok, ${figures}`
    } catch (error) {
      process.exitCode = 1
      outcome = `FAILED: ${error.message}`
    }
    await close()
    const seconds = ((performance.now() - start) / 1000).toFixed(1)
    console.log(`${name.padEnd(70)} ${seconds.padStart(5)} s  ${outcome}`)
  }
}
