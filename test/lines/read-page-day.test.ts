import { describe, expect, it } from 'vitest'
import { readPageDay } from '../../src/lines/read-page-day'

const day = { year: null, month: 2, day: 11 }

describe('readPageDay', () => {
  it.each([
    'Trending Papers Feb 11',
    'Trending PapersFeb 11',
    'Daily Feb 11',
    'Daily Weekly Monthly Feb 11',
    'DailyWeeklyMonthlyTrending PapersFeb 11',
    'Daily | Weekly | Monthly | Feb 11',
    'Daily · Weekly · Monthly · Feb 11',
    'Weekly February 11',
    `${'Daily '.repeat(32)}  Feb 11`,
  ])('reads the day behind the switches %j', (line) => {
    expect(readPageDay(line)).toEqual(day)
  })

  it('reads a printed year', () => {
    expect(readPageDay('Monthly Feb 11, 2026')).toEqual({ ...day, year: 2026 })
  })

  it.each([
    ['a day alone', 'Feb 11'],
    ['switches alone', 'Daily Weekly Monthly Trending Papers'],
    ['a count behind the day', 'Trending Papers Feb 11 4'],
    ['other words in front of it', 'Monthly Report Feb 11'],
    ['other words in front of the switches', 'The Daily Feb 11'],
    ['words in lower case', 'daily Feb 11'],
    ['a month without a day', 'Trending Papers Feb'],
    ['other marks between switches', 'Daily, Weekly, Feb 11'],
    ['a line longer than any field', `${'Daily '.repeat(33)} Feb 11`],
    ['nothing', ''],
  ])('reads no day from %s', (_, line) => {
    expect(readPageDay(line)).toBeNull()
  })
})
