import { describe, expect, it } from 'vitest'
import { formatDate } from '../../src/export/format-date'
import { makeDate } from '../make-paper'

describe('formatDate', () => {
  it.each<[year: number | null, month: number, day: number, withYear: string, without: string]>([
    [2024, 1, 1, 'Jan 1, 2024', 'Jan 1'],
    [2024, 2, 29, 'Feb 29, 2024', 'Feb 29'],
    [2025, 3, 9, 'Mar 9, 2025', 'Mar 9'],
    [2025, 4, 10, 'Apr 10, 2025', 'Apr 10'],
    [1999, 5, 31, 'May 31, 1999', 'May 31'],
    [2000, 6, 2, 'Jun 2, 2000', 'Jun 2'],
    [2024, 7, 4, 'Jul 4, 2024', 'Jul 4'],
    [2024, 8, 8, 'Aug 8, 2024', 'Aug 8'],
    [2024, 9, 19, 'Sep 19, 2024', 'Sep 19'],
    [2024, 10, 20, 'Oct 20, 2024', 'Oct 20'],
    [2024, 11, 30, 'Nov 30, 2024', 'Nov 30'],
    [2024, 12, 31, 'Dec 31, 2024', 'Dec 31'],
    [null, 1, 1, 'Jan 1', 'Jan 1'],
    [null, 12, 31, 'Dec 31', 'Dec 31'],
  ])('%o, month %i, day %i: %j or %j', (year, month, day, withYear, without) => {
    const date = makeDate(year, month, day)
    expect([formatDate(date, true), formatDate(date, false)]).toEqual([withYear, without])
  })

  it.each(['text', 'referenceDate', 'listing'] as const)('prints a year from the %s alike', (from) => {
    expect(formatDate(makeDate(2024, 9, 19, from), true)).toBe('Sep 19, 2024')
  })
})
