import assert from 'node:assert/strict'
import { explainListing, parsePaperListing } from 'paper-listing'
import { findStretch, splitIntoParts } from '../../docs/playground/page/parts.js'
import { openTab, waitForText } from './open-page.mjs'
import { readLong } from './texts.mjs'

/** How long the page may stand still, of the time that reading takes: a worker reads, so it is about a fifth. */
const MAX_FROZEN = 0.5

/** A megabyte, which is some thousand papers. */
export const longTexts = {
  async 'a megabyte is read without freezing the page'(page) {
    const text = readLong('plain-text', 1e6)
    const { papers } = parsePaperListing(text)
    await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
    await page.evaluate(watchFreezes)
    await page.focus('#text')
    await page.keyboard.press('Control+A')
    const before = performance.now()
    await page.keyboard.press('Control+V')
    await page
      .locator('#summary')
      .filter({ hasText: `${papers.length.toLocaleString('en')} papers` })
      .waitFor()
    await page.getByText(`All ${text.length.toLocaleString('en')} characters are read.`).waitFor()
    await waitForText(page, text)
    const took = performance.now() - before
    for (const tab of await page.getByRole('tab').allTextContents()) await openTab(page, tab)
    const panel = await openTab(page, 'JSON')
    await panel.getByText('The button copies all of them.').waitFor()
    await panel.getByRole('button').click()
    await panel.getByText(/^Copied/).waitFor()
    assert.equal(
      await page.evaluate(() => navigator.clipboard.readText()),
      JSON.stringify(parsePaperListing(text), null, 2),
    )
    const frozen = await page.evaluate(() => Math.round(window.longestFreeze()))
    assert.ok(frozen < MAX_FROZEN * took, `the page stood still for ${frozen} ms, and was read in ${took} ms`)
    await page.evaluate(() => navigator.clipboard.writeText('Daily Papers'))
    await page.focus('#text')
    await page.keyboard.press('Control+V')
    await waitForText(page, 'Daily Papers')
    assert.equal(await page.inputValue('#text'), 'Daily Papers')
    assert.equal(await page.isEditable('#text'), true)
    return `read in ${(took / 1000).toFixed(1)} s, longest freeze ${frozen} ms, all tabs opened`
  },

  async 'a text that takes long is said to be read, instead of the text before it'(page) {
    const text = readLong('plain-text', 4e6)
    await page.setInputFiles('#file', { name: 'long.txt', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await page.locator('#summary', { hasText: 'Reading …' }).waitFor()
    await page.locator('#summary', { hasText: 'papers' }).waitFor()
  },

  async 'a long text is shown in parts, which are the text'(page) {
    const text = readLong('markdown-inline-links', 300_000)
    await page.setInputFiles('#file', { name: 'long.md', mimeType: 'text/plain', buffer: Buffer.from(text) })
    await waitForText(page, text)
    const note = page.locator('#part-note')
    const parts = splitIntoParts(explainListing(text)).length
    assert.match(
      await note.textContent(),
      new RegExp(`^Part 1 of ${parts}: characters 1 to .* of 30\\d,\\d{3}\\.`),
    )
    const shown = [await page.locator('#stretches').textContent()]
    while (await page.locator('#part-after').isEnabled()) {
      await page.click('#part-after')
      shown.push(await page.locator('#stretches').textContent())
    }
    assert.equal(shown.length, parts)
    assert.equal(shown.join(''), text)

    // From the first part to a card of the last and into its text.
    for (let i = 1; i < parts; i++) await page.click('#part-before')
    const { papers } = parsePaperListing(text)
    const cards = page.locator('.card')
    const more = page.locator('.more')
    while (await more.isVisible()) await more.click()
    assert.equal(await cards.count(), papers.length)
    await page.locator('.card-find').last().click()
    assert.match(await note.textContent(), new RegExp(`^Part ${parts} of ${parts}`))
    assert.equal(await page.locator('.stretch:focus').getAttribute('data-paper'), String(papers.length - 1))
    return `${parts} parts, ${papers.length} cards`
  },

  async 'parts lose nothing, places are found'() {
    const stretches = Array.from({ length: 9000 }, (_, i) => ({ start: i * 7, end: i * 7 + 7 }))
    stretches.push({ start: 63_000, end: 500_000 }, { start: 500_000, end: 500_001 })
    const parts = splitIntoParts(stretches)
    assert.deepEqual(
      parts.flatMap(({ from, to }) => stretches.slice(from, to)),
      stretches,
    )
    assert.ok(parts.every(({ from, to }) => to > from))
    assert.deepEqual(splitIntoParts([]), [])
    for (const [offset, index] of [
      [0, 0],
      [6, 0],
      [7, 1],
      [62_999, 8999],
      [63_000, 9000],
      [500_000, 9001],
      [999_999, 9001],
    ]) {
      assert.equal(findStretch(stretches, offset), index, `offset ${offset}`)
    }
  },
}

/** Runs in the page: how long nothing else could run, at the worst. */
function watchFreezes() {
  let longest = 0
  let last = performance.now()
  const beat = () => {
    longest = Math.max(longest, performance.now() - last)
    last = performance.now()
  }
  setInterval(beat, 10)
  window.longestFreeze = () => {
    beat()
    return longest
  }
}
