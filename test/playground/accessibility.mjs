import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { enter, openTab } from './open-page.mjs'
import { readFixture } from './texts.mjs'

const axeFile = resolve(import.meta.dirname, '../consumers/node_modules/axe-core/axe.min.js')

/** axe-core on every tab, in both schemes and on a narrow screen. */
export const accessibility = {
  'axe finds nothing, light': (page) => runOnEveryTab(page, { colorScheme: 'light' }),
  'axe finds nothing, dark': (page) => runOnEveryTab(page, { colorScheme: 'dark' }),

  async 'axe finds nothing, 320 px wide, and nothing is cut off'(page) {
    await page.setViewportSize({ width: 320, height: 800 })
    const figures = await runOnEveryTab(page, { colorScheme: 'light' })
    for (const tab of await page.getByRole('tab').allTextContents()) {
      await openTab(page, tab)
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth), 320, tab)
    }
    return figures
  },

  async 'axe finds nothing in a text that is none'(page) {
    await enter(page, '')
    await page.fill('#day', 'yesterday')
    await page.locator('#day-problem').filter({ hasText: 'yesterday' }).waitFor()
    return runOnEveryTab(page, {})
  },
}

async function runOnEveryTab(page, media) {
  await page.emulateMedia(media)
  // One text with abstracts of the usual length, one with doubts. The blank line tells it from what the page opens with.
  const texts = `\n${readFixture('readme')}\n${readFixture('cut-at-the-end')}`
  if ((await page.inputValue('#text')) !== '') await enter(page, texts)
  await page.evaluate(readFileSync(axeFile, 'utf8'))
  const tabs = await page.getByRole('tab').allTextContents()
  let passes = 0
  for (const tab of tabs) {
    await openTab(page, tab)
    const stretch = page.locator('.stretch').first()
    if ((await stretch.count()) > 0) await stretch.focus()
    const result = await page.evaluate(() => window.axe.run())
    const found = result.violations.map(
      ({ id, nodes }) => `${id}: ${nodes[0].html} ${nodes[0].failureSummary ?? ''}`,
    )
    assert.deepEqual(found, [], tab)
    passes += result.passes.length
  }
  return `${tabs.length} tabs, ${passes} rules passed`
}
