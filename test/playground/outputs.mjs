import assert from 'node:assert/strict'
import { parsePaperListing } from 'paper-listing'
import {
  formatBibTeX,
  formatCslJson,
  formatCsv,
  formatMarkdown,
  formatPaperListing,
} from 'paper-listing/export'
import { enter, openTab } from './open-page.mjs'
import { readFixture } from './texts.mjs'

const text = readFixture('trending-printed-twice')
const listing = parsePaperListing(text)
const { papers, header } = listing
const expected = {
  JSON: JSON.stringify(listing, null, 2),
  BibTeX: formatBibTeX(papers),
  'CSL-JSON': JSON.stringify(formatCslJson(papers), null, 2),
  CSV: formatCsv(papers),
  Markdown: formatMarkdown(papers),
  Listing: formatPaperListing(papers, { header }),
}

/** What can be copied. */
export const outputs = {
  async 'every format is shown and copied as the library writes it'(page) {
    await enter(page, text)
    for (const [name, content] of Object.entries(expected)) {
      const panel = await openTab(page, name)
      assert.equal(await panel.locator('pre').textContent(), content, name)
      await panel.getByRole('button', { name: `Copy ${name}` }).click()
      await panel.getByText(/^Copied/).waitFor()
      assert.equal(await page.evaluate(() => navigator.clipboard.readText()), content, name)
    }
    return `${Object.keys(expected).length} formats`
  },

  async 'a format that writes nothing says so'(page) {
    await enter(page, 'Dear Ada,\n\nthe boat leaves at nine.\n')
    const panel = await openTab(page, 'BibTeX')
    await panel.getByText('There are no papers to write.').waitFor()
    assert(await panel.getByRole('button').isDisabled())
  },

  async 'copying works without the clipboard interface'(page) {
    await enter(page, text)
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('not allowed'))
    })
    const panel = await openTab(page, 'BibTeX')
    await panel.getByRole('button').click()
    await panel.getByText(/^Copied/).waitFor()
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expected.BibTeX)
  },
}
