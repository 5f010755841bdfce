import { readdirSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { afterEach, describe, expect, it } from 'vitest'
import { parsePaperListing } from '../../src'

const fixtures = resolve(import.meta.dirname, '../../fixtures')
const texts = readdirSync(fixtures).map((name) => readFileSync(resolve(fixtures, name, 'input.txt'), 'utf8'))

// 14 hours ahead of UTC, 11 behind it, and one whose clocks go back while most of these pages are printed.
const zones = ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Europe/London']

const first = process.env.TZ
afterEach(() => {
  if (first === undefined) delete process.env.TZ
  else process.env.TZ = first
})

function readAll(zone: string) {
  process.env.TZ = zone
  const midnight = new Date('2025-12-11T00:00:00Z')
  return {
    offset: midnight.getTimezoneOffset(),
    listings: texts.flatMap((text) => [
      parsePaperListing(text),
      parsePaperListing(text, { referenceDate: '2025-12-11' }),
      parsePaperListing(text, { referenceDate: midnight }),
      parsePaperListing(text, { referenceDate: new Date('2025-12-11T23:59:59.999Z') }),
    ]),
  }
}

describe('the time zone', () => {
  it('does not change what is read', () => {
    const [utc, ...others] = ['UTC', ...zones].map(readAll)
    // Otherwise the zones did not take effect, and nothing was tested.
    expect(others.map(({ offset }) => offset)).toEqual([-840, 660, 0])
    for (const { listings } of others) expect(listings).toEqual(utc?.listings)
  })
})
