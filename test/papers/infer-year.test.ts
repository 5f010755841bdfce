import { describe, expect, it } from 'vitest'
import { type DatedPaper, inferYear } from '../../src/papers/infer-year'

/** `'5-28'`, `'2024-5-28'`, and an arXiv identifier behind an `@`. */
function paper(printed: string): DatedPaper {
  const [day = '', arxivId = null] = printed.split('@')
  return { date: parse(day), arxivId }
}

function parse(printed: string) {
  const numbers = printed.split('-').map(Number)
  const [year, month, day] = numbers.length === 3 ? numbers : [null, ...numbers]
  return { year: year ?? null, month: month as number, day: day as number }
}

type Case = [papers: string[], header: string | null, reference: string | null, year: number | null]

function infer([papers, header, reference]: Case) {
  const referenceDate =
    reference === null ? null : (parse(reference) as { year: number; month: number; day: number })
  return inferYear(papers.map(paper), header === null ? null : parse(header), referenceDate)
}

const byReference: Case[] = [
  [['5-28'], '12-11', '2025-12-11', 2025],
  // Read later than viewed.
  [['5-28'], '12-11', '2025-12-30', 2025],
  [['5-28'], '12-30', '2026-1-2', 2025],
  [['5-28'], '12-31', '2025-12-30', 2024],
  [['5-28@2505.00001'], '12-11', '2025-12-11', 2025],
  [['2025-1-1'], '12-11', '2025-12-11', 2025],
  // Printed years do not outweigh the reference date.
  [['5-28', '2023-1-1'], '12-11', '2025-12-11', 2025],
  // Without a header the newest day of the cards stands for it.
  [['5-28', '9-3'], null, '2025-12-11', 2025],
  [['5-28', '9-3'], null, '2025-9-2', 2024],
  [['9-3', '5-28'], null, '2025-9-2', 2024],
  // A header alone has a year too.
  [[], '12-11', '2025-12-11', 2025],
  [['2-29'], '2-29', '2025-6-1', 2024],
  [['2-29'], '2-29', '2024-2-28', 2020],
  [['2-29'], '2-29', '1903-1-1', 1896],
  // A day with its year is not the day of viewing.
  [['12-30', '2024-1-1'], '2024-1-1', '2026-1-2', 2025],
]

const byListing: Case[] = [
  // A page that prints its own year, and the first page of the next year.
  [['2024-12-29', '1-1'], '2024-12-30', null, 2025],
  [['11-3', '2025-1-2'], '2024-3-4', null, 2026],
  [['5-28', '2024-9-19'], '12-11', null, 2025],
  [['12-11', '2024-12-30'], '12-11', null, 2025],
  [['5-28', '2023-9-19', '2024-1-1', '2022-5-5'], null, null, 2025],
  // An identifier of the same year, or of the month after the date.
  [['5-28@2505.00001', '2024-1-1'], null, null, 2025],
  [['12-31@2601.00001', '2024-1-1'], null, null, 2025],
  [['5-28@2401.00001', '2024-1-1'], null, null, 2025],
  [['5-28@math.GT/0309136', '2024-1-1'], null, null, 2025],
]

const byIdentifier: Case[] = [
  [['5-28@2605.00001', '2024-1-1'], null, null, 2026],
  [['4-1@2605.00001', '2024-1-1'], null, null, 2026],
  [['3-31@2605.00001', '2024-1-1'], null, null, 2027],
  // From May 2026 on, a December of an earlier year is out of reach.
  [['12-11@2605.00001', '2024-1-1'], null, null, 2026],
  [['5-28@2505.00001', '5-28@2706.00001', '2024-1-1'], null, null, 2027],
  [['5-28@2706.00001', '5-28@2505.00001', '2024-1-1'], null, null, 2027],
]

const unknown: Case[] = [
  [[], null, null, null],
  [['5-28'], null, null, null],
  [['5-28'], '12-11', null, null],
  [['5-28@2505.00001'], '12-11', null, null],
  [['2024-5-28'], '12-11', null, null],
  [[], null, '2025-12-11', null],
  [['2024-5-28'], null, '2025-12-11', null],
  [['2024-5-28'], '2024-12-11', '2025-12-11', null],
  [[], '2024-12-11', '2025-12-11', null],
  [[], '2024-12-11', null, null],
  // There is no year after it that has four digits.
  [['5-28', '9999-3-3'], null, null, null],
]

const byDay = 'the year in which the page was viewed by the reference date'
const afterNewest = 'one year after the newest printed one'
const afterPage = 'a date without a year lies after the day of the page'

const conflicting: [...Case, string][] = [
  [['5-28', '2025-1-1'], '12-11', '2025-12-11', 2025, '2025 is printed on another paper'],
  [['5-28', '2026-1-1'], '12-11', '2025-12-11', 2025, '2026 is printed on another paper'],
  [['5-28@2605.00001'], '12-11', '2025-12-11', 2025, 'an arXiv identifier proves 2026'],
  [['12-12'], '12-11', '2025-12-11', 2025, afterPage],
  [['11-3', '2023-11-3'], '2024-3-4', '2025-2-10', 2024, '2024 is printed at the head of the page'],
  [['11-3'], '2026-3-4', '2025-12-11', 2025, '2026 is printed at the head of the page'],
  [['11-3', '2024-1-1'], '2024-3-4', '2025-2-10', 2024, '2024 is printed on another paper'],
  [['11-3', '2024-1-1'], '2025-3-4', '2025-2-10', 2024, '2025 is printed at the head of the page'],
  // A page that prints its own year was viewed in a later one; but it has no papers of later days.
  [['12-30'], '2024-1-1', '2026-1-2', 2025, afterPage],
  [['11-3', '2023-11-3'], '2024-3-4', null, 2025, afterPage],
  [['1-3', '2023-11-3'], '2024-3-4', null, 2025, afterPage],
  [['11-3'], '2024-3-4', null, 2025, afterPage],
  [['2-12', '2-29'], '3-4', '2025-3-5', 2025, 'February 29 is printed, which 2025 does not have'],
  [['2-29', '2-12', '2021-11-3'], null, null, 2022, 'February 29 is printed, which 2022 does not have'],
  [['2-12', '2022-1-1'], '2-29', null, 2023, 'February 29 is printed, which 2023 does not have'],
  // Without a reference date, too.
  [['12-30', '2024-1-2'], '3-4', null, 2025, afterPage],
  [['3-4', '3-5', '2024-1-2'], '3-4', null, 2025, afterPage],
]

describe('inferYear', () => {
  it.each(byReference)('takes papers %j under header %j, read on %j, for %j', (...given) => {
    expect(infer(given)).toEqual({ year: given[3], from: 'referenceDate', reason: byDay, conflict: null })
  })

  it.each(byListing)('takes papers %j under header %j without a reference date (%j) for %j', (...given) => {
    expect(infer(given)).toEqual({ year: given[3], from: 'listing', reason: afterNewest, conflict: null })
  })

  it.each(byIdentifier)('takes papers %j under header %j, read on %j, for %j', (...given) => {
    expect(infer(given)).toEqual({
      year: given[3],
      from: 'listing',
      reason: 'the earliest year that an arXiv identifier allows',
      conflict: `${afterNewest} is 2025`,
    })
  })

  it.each(unknown)('does not know the year of papers %j under header %j, read on %j', (...given) => {
    expect(infer(given)).toBeNull()
  })

  it.each(conflicting)('has papers %j under header %j, read on %j, in %j but says: %s', (...given) => {
    const [papers, header, reference, year, conflict] = given
    const decided =
      reference === null ? { from: 'listing', reason: afterNewest } : { from: 'referenceDate', reason: byDay }
    expect(infer([papers, header, reference, year])).toEqual({ year, ...decided, conflict })
  })

  it('does not look for a day that no year has for ever', () => {
    expect(infer([[], '2-30', '2025-12-11', null])?.from).toBe('referenceDate')
  })
})
