import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { describeRole, groups } from '../../docs/playground/page/roles.js'
import { contrast, layOver } from './contrast.mjs'

const MIN_CONTRAST = 4.5
const WHITE = [255, 255, 255]

/** All roles that the library can give, from the types that it publishes. */
const types = readFileSync(resolve(import.meta.dirname, '../../dist/index.d.ts'), 'utf8')
const [union] = /type StretchRole =[^;]+/.exec(types)
const roles = Array.from(union.matchAll(/['"]([^'"]+)['"]/g), ([, role]) => role).filter(
  (role) => role !== 'blank',
)

/** Text and ground, in both schemes, measured on what the browser computes. */
export const colors = {
  async 'every role has a colour, a place in the legend and a rule'(page) {
    assert.ok(roles.length > 15, `found ${roles.length} roles in dist/index.d.ts`)
    for (const role of roles) {
      const { group, rule } = describeRole(role)
      assert.notEqual(rule, '', `no rule for "${role}"`)
      assert.ok(group in groups, `"${role}" has no place in the legend`)
    }
    assert.equal(await page.locator('#legend li').count(), Object.keys(groups).length)
    return `${roles.length} roles`
  },

  'light: every role can be read': (page) => measureRoles(page, 'light'),
  'dark: every role can be read': (page) => measureRoles(page, 'dark'),

  async 'forced colours show what is chosen'(page) {
    await page.emulateMedia({ forcedColors: 'active' })
    for (const [chosen, other] of [
      ['[role="tab"][aria-selected="true"]', '[role="tab"][aria-selected="false"]'],
      ['#samples [aria-pressed="true"]', '#samples [aria-pressed="false"]'],
    ]) {
      const looks = [chosen, other].map((selector) =>
        page
          .locator(selector)
          .first()
          .evaluate((one) => {
            const { backgroundColor, borderBottomColor, color } = getComputedStyle(one)
            return { backgroundColor, borderBottomColor, color }
          }),
      )
      const [one, two] = await Promise.all(looks)
      assert.notDeepEqual(one, two, `${chosen} looks like ${other}`)
    }
  },

  async 'motion is reduced where that is asked for'(page) {
    const durations = () =>
      page.evaluate(() =>
        [...document.querySelectorAll('*')].map((one) => getComputedStyle(one).transitionDuration),
      )
    assert.ok((await durations()).some((duration) => duration !== '0s'))
    await page.emulateMedia({ reducedMotion: 'reduce' })
    assert.deepEqual(
      (await durations()).filter((duration) => duration !== '0s'),
      [],
    )
    assert.equal(await page.evaluate(() => getComputedStyle(document.documentElement).scrollBehavior), 'auto')
  },
}

async function measureRoles(page, colorScheme) {
  await page.emulateMedia({ colorScheme })
  const computed = await page.evaluate(
    ([all, groupOf]) =>
      all.map((role, i) => {
        const stretch = document.createElement('span')
        stretch.className = 'stretch'
        Object.assign(stretch.dataset, { role, group: groupOf[i], label: role })
        const box = document.getElementById('stretches')
        box.append(stretch)
        const own = getComputedStyle(stretch)
        const label = getComputedStyle(stretch, '::before')
        const colors = {
          role,
          ink: own.color,
          ground: own.backgroundColor,
          label: label.color,
          box: getComputedStyle(box).backgroundColor,
        }
        stretch.remove()
        return colors
      }),
    [roles, roles.map((role) => describeRole(role).group)],
  )
  let lowest = 21
  for (const { role, ink, ground, label, box } of computed) {
    const page = layOver(box, WHITE)
    const behind = layOver(ground, page)
    for (const [what, value] of [
      ['text', contrast(layOver(ink, behind), behind)],
      ['label', contrast(layOver(label, page), page)],
    ]) {
      assert.ok(value >= MIN_CONTRAST, `${what} of "${role}": ${value.toFixed(2)}:1`)
      lowest = Math.min(lowest, value)
    }
  }
  return `${computed.length} roles, lowest ${lowest.toFixed(2)}:1`
}
