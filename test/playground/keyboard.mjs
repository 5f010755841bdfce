import assert from 'node:assert/strict'
import { enter } from './open-page.mjs'
import { readFixture } from './texts.mjs'

/** Everything that a pointer can do. */
export const keyboard = {
  async 'tabs are one stop, chosen by arrow keys, Home and End'(page) {
    const chosen = () => page.locator('[role=tab][aria-selected=true]')
    const assertChosen = async (name) => {
      assert.match(await chosen().textContent(), new RegExp(`^${name}`))
      assert.equal(
        await page.evaluate(() => document.activeElement.textContent),
        await chosen().textContent(),
      )
      assert.equal(await page.locator('[role=tab][tabindex="0"]').count(), 1)
      const panel = page.locator(`#${await chosen().getAttribute('aria-controls')}`)
      assert.equal(await panel.isVisible(), true)
      assert.equal(await page.locator('[role=tabpanel]:visible').count(), 1)
    }
    await chosen().focus()
    for (const [key, name] of [
      ['ArrowRight', 'Diagnostics'],
      ['ArrowRight', 'JSON'],
      ['End', 'Listing'],
      ['ArrowRight', 'Papers'],
      ['ArrowLeft', 'Listing'],
      ['Home', 'Papers'],
    ]) {
      await page.keyboard.press(key)
      await assertChosen(name)
    }
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.className), 'card-find')
  },

  async 'a text of blank lines has no stretch to go to'(page) {
    await enter(page, '\n'.repeat(300))
    await page.focus('#today')
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.id), 'stretches')
    await page.keyboard.press('ArrowDown')
  },

  async 'the text is one stop; arrow keys explain stretch after stretch'(page) {
    await enter(page, readFixture('plain-text'))
    const tooltip = page.getByRole('tooltip')
    await page.focus('#today')
    await page.keyboard.press('Tab')
    const focused = page.locator('.stretch:focus')
    assert.equal(await focused.textContent(), 'new')
    assert.match(await tooltip.textContent(), /^navigationMenus/)

    await page.keyboard.press('ArrowDown')
    assert.match(await focused.textContent(), /^Get trending papers/)
    assert.match(await tooltip.textContent(), /^notice/)
    assert.equal(await focused.getAttribute('aria-describedby'), await tooltip.getAttribute('id'))
    assert.equal(await focused.getAttribute('aria-selected'), 'true')
    assert.equal(await page.locator('.stretch[aria-selected=true]').count(), 1)

    await page.keyboard.press('Escape')
    assert.equal(await tooltip.isVisible(), false)
    for (let i = 0; i < 5; i++) await page.keyboard.press('ArrowRight')
    assert.equal(await focused.getAttribute('data-role'), 'title')
    assert.match(await tooltip.textContent(), /^titlepapers\[0\]/)
    assert.equal(await page.locator('.card.is-lit').getAttribute('data-paper'), '0')

    await page.keyboard.press('Enter')
    assert.equal(await page.locator('.card:focus').getAttribute('data-paper'), '0')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    assert.equal(await focused.getAttribute('data-role'), 'title')
    await page.keyboard.press('End')
    assert.equal(await page.locator('.stretch').last().textContent(), await focused.textContent())
    await page.keyboard.press('Tab')
    assert.equal(await page.evaluate(() => document.activeElement.getAttribute('role')), 'tab')
  },

  async 'what has the focus is outlined'(page) {
    const stops = []
    for (let i = 0; i < 40; i++) {
      await page.keyboard.press('Tab')
      const stop = await page.evaluate(() => {
        const { activeElement } = document
        if (activeElement === document.body) return null
        const seen = activeElement.id === 'file' ? activeElement.nextElementSibling : activeElement
        const { outlineStyle, outlineWidth } = getComputedStyle(seen)
        return {
          name: activeElement.id || activeElement.className || activeElement.textContent,
          isOutlined: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
        }
      })
      if (stop === null) break
      stops.push(stop)
    }
    assert.deepEqual(
      stops.filter(({ isOutlined }) => !isOutlined),
      [],
    )
    assert.ok(stops.length > 20, `only ${stops.length} stops`)
    return `${stops.length} stops`
  },
}
