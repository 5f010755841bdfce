import { afterEach, describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'
import { isCalendarDay } from '../src/calendar'

// A process takes another zone at any time, a worker thread does not.
describe('the time zone', () => {
  // Zones that crossed the date line, and left out the last day of a month for it.
  const without: [zone: string, year: number][] = [
    ['Pacific/Kiritimati', 1994],
    ['Pacific/Enderbury', 1994],
    ['Asia/Manila', 1844],
  ]
  const zones = [...without.map(([zone]) => zone), ...Intl.supportedValuesOf('timeZone')]

  const first = process.env.TZ
  afterEach(() => {
    if (first === undefined) delete process.env.TZ
    else process.env.TZ = first
  })

  it.each(without)('%s has every day of December %i', (zone, year) => {
    process.env.TZ = zone
    // Otherwise the zone did not take effect, and nothing was tested.
    expect(new Date(year, 11, 31).getDate()).not.toBe(31)
    for (const day of [29, 30, 31]) expect(isCalendarDay({ year, month: 12, day })).toBe(true)
    expect(isCalendarDay({ year, month: 12, day: 32 })).toBe(false)

    const text = `Lighthouse\n\nMost tokens are fog.\n\n  • 4 authors\n·\nDec 30, ${year}\n`
    const { papers, diagnostics } = parsePaperListing(text, { referenceDate: `${year}-12-30` })
    expect(papers[0]?.date?.iso).toBe(`${year}-12-30`)
    expect(diagnostics).toEqual([])
  })

  it.each([
    [1844, 29],
    [1867, 28],
    [1994, 28],
    [2000, 29],
    [2001, 28],
    [2011, 28],
  ])('does not change how long the months of %i are', (year, february) => {
    const lengths = [31, february, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    for (const zone of zones) {
      process.env.TZ = zone
      const found = lengths.map((_, index) =>
        Math.max(...[28, 29, 30, 31, 32].filter((day) => isCalendarDay({ year, month: index + 1, day }))),
      )
      expect(found, zone).toEqual(lengths)
    }
  })
})
