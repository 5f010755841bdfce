import assert from 'node:assert/strict'
import { explainListing, parsePaperListing } from 'paper-listing'
import { readSamples } from '../../docs/playground/samples.mjs'
import { enter, openTab, waitForText } from './open-page.mjs'
import { families, readFixture } from './texts.mjs'

/** How a text gets into the page, and what it shows of it. */
export const reading = {
  async 'a pasted text is read'(page) {
    const text = readFixture('plain-text')
    await paste(page, text)
    await waitForText(page, text)
    await assertShows(page, text)
  },

  async 'what Clear removes comes back by undoing it'(page) {
    const text = readFixture('plain-text')
    await paste(page, text)
    await page.click('#clear')
    await waitForText(page, '')
    await page.keyboard.press('Control+Z')
    await waitForText(page, text)
    assert.equal(await page.inputValue('#text'), text)
  },

  async 'on paper the whole text is there, and nothing to press'(page) {
    await page.emulateMedia({ media: 'print' })
    for (const gone of ['#text', '#samples', '#tabs']) assert.equal(await page.isVisible(gone), false)
    const isWhole = await page.$eval('#stretches', (box) => box.scrollHeight <= box.clientHeight)
    assert.ok(isWhole, 'a part of the text would have to be scrolled to')
    await page.emulateMedia({ media: null })
  },

  async 'every family has a sample button, and every button works'(page) {
    const samples = readSamples()
    assert.equal(samples.length, families.length)
    await page.click('#samples summary')
    const buttons = page.locator('#samples button')
    assert.deepEqual(
      await buttons.allTextContents(),
      samples.map(({ label }) => label),
    )
    assert.equal(new Set(samples.map(({ label }) => label)).size, samples.length)
    for (const [index, { text }] of samples.entries()) {
      await buttons.nth(index).click()
      await waitForText(page, text)
      await assertShows(page, text)
      assert.equal(await buttons.nth(index).getAttribute('aria-pressed'), 'true')
      assert.equal(await page.locator('#samples [aria-pressed=true]').count(), 1)
    }
    return `${samples.length} samples`
  },

  async 'a dropped file is read, its line ends included'(page) {
    const text = readFixture('plain-text').replaceAll('\n', '\r\n')
    await page.evaluate((content) => {
      const dataTransfer = new DataTransfer()
      dataTransfer.items.add(new File([content], 'listing.txt', { type: 'text/plain' }))
      const event = { dataTransfer, bubbles: true, cancelable: true }
      document.querySelector('footer').dispatchEvent(new DragEvent('dragover', event))
      document.querySelector('footer').dispatchEvent(new DragEvent('drop', event))
    }, text)
    await waitForText(page, text)
    await assertShows(page, text)
    const json = await openTab(page, 'JSON').then((panel) => panel.locator('pre').textContent())
    assert.deepEqual(JSON.parse(json), parsePaperListing(text))
  },

  async 'a chosen file is read; one that is too large or of another encoding is named'(page) {
    const text = readFixture('wrapped-text')
    const choose = (name, buffer) =>
      page.setInputFiles('#file', { name, mimeType: 'text/plain', buffer: Buffer.from(buffer) })
    await choose('listing.txt', text)
    await waitForText(page, text)
    await assertShows(page, text)
    // Offsets are those of the file, its byte order mark included.
    for (const encoding of ['utf16le', 'utf8']) {
      await choose(`${encoding}.txt`, Buffer.from(`\ufeff${text}`, encoding))
      await waitForText(page, `\ufeff${text}`)
      const json = await openTab(page, 'JSON').then((panel) => panel.locator('pre').textContent())
      assert.deepEqual(JSON.parse(json), parsePaperListing(`\ufeff${text}`))
    }
    await choose('latin.txt', Buffer.from(text.replace('Daily', 'Dïily'), 'latin1'))
    await page.getByRole('alert').filter({ hasText: 'latin.txt is not UTF-8 throughout' }).waitFor()
    await choose('utf8.txt', `\ufeff${text}`)
    await waitForText(page, `\ufeff${text}`)
    assert.equal(await page.textContent('#file-problem'), '')
    await choose('library.txt', 'x'.repeat(8_000_001))
    await page.getByRole('alert').filter({ hasText: 'library.txt is too large' }).waitFor()
    assert.equal(await page.inputValue('#text'), `\ufeff${text}`)
  },

  async 'the day of reading gives years; a bad one is said, not thrown'(page) {
    const text = readFixture('plain-text').replaceAll(', 2024', '')
    await enter(page, text)
    const aside = page.locator('.card .facts time + .aside').first()
    assert.equal(await aside.count(), 0)

    await page.fill('#day', '2025-02-30')
    const problem = page.locator('#day-problem')
    await problem.filter({ hasText: '“2025-02-30” is no day' }).waitFor()
    assert.equal(await page.getAttribute('#day', 'aria-invalid'), 'true')
    await assertShows(page, text)

    await page.fill('#day', '2025-12-12')
    await aside.filter({ hasText: 'day of reading' }).waitFor()
    assert.equal(await problem.textContent(), '')
    assert.equal(await page.getAttribute('#day', 'aria-invalid'), 'false')
    const [paper] = parsePaperListing(text, { referenceDate: '2025-12-12' }).papers
    assert.equal(await page.locator('.card time').first().textContent(), paper.date.iso)

    await page.click('#today')
    assert.match(await page.inputValue('#day'), /^\d{4}-\d\d-\d\d$/)
  },

  async 'a card says what was read, what is in doubt and what is missing'(page) {
    await enter(page, readFixture('cut-at-the-end'))
    const first = page.locator('.card').nth(0)
    assert.equal(await first.locator('h3').textContent(), 'Echoes in the Residual Stream')
    assert.match(await first.locator('.abstract').textContent(), /^We shout into the first layer/)
    assert.deepEqual(await first.locator('.facts dd').allTextContents(), [
      '3 authors',
      '2024-03-14 year printed',
      '2',
    ])
    assert.equal(
      await first.locator('.absent').textContent(),
      'Not in the text: upvotes, submitter, arXiv id, page URL.',
    )
    const second = page.locator('.card').nth(1)
    assert.match(await second.locator('.card-notes').textContent(), /^warning ABSTRACT_CUT_OFF 15:1/)

    await enter(page, readFixture('markdown-inline-links'))
    const link = page.locator('.card').nth(0).locator('.links a').first()
    assert.equal(await link.getAttribute('href'), 'https://huggingface.co/papers/2510.99901')
    assert.equal(await link.getAttribute('rel'), 'noopener noreferrer')
  },

  async 'an empty text, a letter and a page without papers are told apart'(page) {
    const summary = page.locator('#summary')
    await page.click('#clear')
    await summary.filter({ hasText: 'holds no words' }).waitFor()
    assert.equal(await page.locator('.card').count(), 0)
    await enter(page, 'Dear Ada,\n\nthe boat leaves at nine.\n')
    await summary.filter({ hasText: 'does not look like a listing' }).waitFor()
    assert.match(await page.locator('.nothing').textContent(), /No papers were found.*does not look like/)
    await enter(page, 'Daily Papers\n\nbyAK and the research community\n\nMar 4\n')
    await summary.filter({ hasText: '0 papers · 1 warning' }).waitFor()
    assert.match(await summary.textContent(), /Daily Papers · curated by AK · 03-04, year unknown$/)
  },

  async 'a diagnostic leads to its place, a card to its stretches and back'(page) {
    await enter(page, readFixture('plain-text'))
    await openTab(page, 'Diagnostics')
    await page.locator('.finding').first().click()
    assert.equal(await page.locator('.stretch:focus').textContent(), 'Dec 11')
    const tooltip = page.getByRole('tooltip')
    assert.match(await tooltip.textContent(), /^header date.*info YEAR_INFERRED 11:1 "Dec 11" prints no year/)

    await openTab(page, 'Papers')
    await page.locator('.card').nth(2).hover()
    const lit = page.locator('.stretch.is-lit')
    await lit.first().waitFor()
    assert.deepEqual(await lit.evaluateAll((all) => [...new Set(all.map((one) => one.dataset.paper))]), ['2'])

    await page.locator('.card-find').nth(1).click()
    assert.match(await page.locator('.stretch:focus').textContent(), /^The Polite Tokenizer/)
    await page.locator('.stretch[data-role=title][data-paper="3"]').hover()
    await page.locator('.card.is-lit[data-paper="3"]').waitFor()
  },
}

async function assertShows(page, text) {
  const { papers, diagnostics } = parsePaperListing(text)
  const spoken = explainListing(text).filter(({ role }) => role !== 'blank')
  assert.deepEqual(
    await page.locator('.card h3').allTextContents(),
    papers.map(({ title }) => title),
  )
  assert.equal(await page.locator('#stretches').textContent(), text)
  assert.deepEqual(
    await page
      .locator('.stretch')
      .evaluateAll((all) => all.map(({ dataset, textContent }) => [dataset.role, textContent])),
    spoken.map(({ role, start, end }) => [role, text.slice(start, end)]),
  )
  assert.equal(await page.locator('[role=tab] .badge').nth(1).textContent(), String(diagnostics.length))
}

/** Pastes a text over whatever stands in the page's field. */
async function paste(page, text) {
  await page.evaluate((pasted) => navigator.clipboard.writeText(pasted), text)
  await page.focus('#text')
  await page.keyboard.press('Control+A')
  await page.keyboard.press('Control+V')
}
