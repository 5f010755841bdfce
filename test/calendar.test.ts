import { describe, expect, it } from 'vitest'
import { formatDay, isCalendarDay } from '../src/calendar'

const days: [number | null, number, number][] = [
  [2025, 1, 1],
  [2025, 1, 31],
  [2025, 2, 28],
  [2024, 2, 29],
  [2000, 2, 29],
  [2025, 4, 30],
  [2025, 12, 31],
  [100, 1, 1],
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
