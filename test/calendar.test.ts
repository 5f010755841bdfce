import { afterEach, describe, expect, it } from 'vitest'
import { parsePaperListing } from '../src'
import { formatDay, isCalendarDay } from '../src/calendar'

const days: [number | null, number, number][] = [
  [2025, 1, 1],
  [2025, 1, 31],
  [2025, 2, 28],
  [2024, 2, 29],
  [2000, 2, 29],
  [2025, 4, 30],
  [2025, 12, 31],
  [1000, 6, 30],
  [9999, 12, 31],
  // Some year has it.
  [null, 2, 29],
  [null, 12, 31],
]

const noDays: [number | null, number, number][] = [
  [2025, 1, 0],
  [2025, 1, 32],
  [2025, 2, 29],
  [1900, 2, 29],
  [2100, 2, 29],
  [2024, 2, 30],
  [2025, 4, 31],
  [2025, 12, 99],
  [null, 2, 30],
  [null, 6, 31],
  [null, 12, 0],
  // `new Date(99, 0)` is in 1999.
  [99, 1, 1],
  [0, 1, 1],
]

describe('isCalendarDay', () => {
  it.each(days)('takes year %j, month %i, day %i', (year, month, day) => {
    expect(isCalendarDay({ year, month, day })).toBe(true)
  })

  it.each(noDays)('does not take year %j, month %i, day %i', (year, month, day) => {
    expect(isCalendarDay({ year, month, day })).toBe(false)
  })
})

describe('formatDay', () => {
  it.each([
    [2025, 5, 8, '2025-05-08'],
    [987, 12, 31, '0987-12-31'],
  ])('formats %i, %i, %i as %s', (year, month, day, expected) => {
    expect(formatDay(year, month, day)).toBe(expected)
  })
})

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
