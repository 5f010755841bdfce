import { statSync } from 'node:fs'
import { openPage } from './open-page.mjs'

/** Pages show the picture about this much smaller than a window; a smaller one is sharper there, and a smaller file. */
const SCALE = 0.8

/** The picture of the docs. Fonts are those of the machine, so it differs a little from one to the next. */
export async function takeScreenshot(browser, url, file) {
  const viewport = { width: 1280, height: 1150 }
  const { page, close } = await openPage(browser, url, { viewport, deviceScaleFactor: SCALE })
  await page.getByRole('button', { name: 'Cut at the end' }).click()
  await page.locator('.stretch[data-noted="warning"]').first().hover()
  // Colours change slowly where motion is welcome.
  await page.waitForTimeout(500)
  await page.screenshot({ path: file })
  await close()
  console.log(`${file}: ${Math.round(statSync(file).size / 1000)} kB`)
}
