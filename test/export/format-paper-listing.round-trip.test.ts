import { describe, expect, it } from 'vitest'
import { formatPaperListing } from '../../src/export'
import { parsePaperListing } from '../../src/index'
import type { Paper, PaperDate } from '../../src/schema'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { listedPapers } from './arbitrary-paper'

/** What the format can hold of a paper. Where a year came from may change; the year may not. */
function heldFields({ title, abstract, authors, organization, date, comments }: Paper) {
  return { title, abstract, count: authors.count, organization, date: date && calendarDay(date), comments }
}

function calendarDay({ year, month, day, iso }: PaperDate) {
  return { year, month, day, iso }
}

function expectRoundTrip(papers: Paper[]) {
  const listing = parsePaperListing(formatPaperListing(papers))
  expect(listing.papers.map(heldFields)).toEqual(papers.map(heldFields))
}

const abstract = 'We prune weights in three steps and show that each of them helps.'
const authors = { count: 7, names: [] }

describe('parsePaperListing(formatPaperListing(papers))', () => {
  it('gives the same papers', () => {
    fc.assert(fc.property(listedPapers, expectRoundTrip))
  })

  it('gives the same papers for a part of a listing', () => {
    fc.assert(
      fc.property(listedPapers, fc.infiniteStream(fc.boolean()), (papers, keep) => {
        expectRoundTrip(papers.filter(() => keep.next().value))
      }),
    )
  })

  it('gives the same header', () => {
    const header = {
      title: 'Daily Papers',
      curator: 'AK',
      date: makeDate(2025, 12, 11, 'listing'),
      query: null,
    }
    const papers = [
      makePaper({ title: 'Pruning Sparse Weights', abstract, authors, date: makeDate(2024, 9, 19) }),
      makePaper({
        title: 'Scaling Vision Models',
        abstract,
        authors,
        date: makeDate(2025, 5, 28, 'listing'),
      }),
    ]
    const listing = parsePaperListing(formatPaperListing(papers, { header }))
    expect(listing.header).toEqual(header)
    expect(listing.papers.map(heldFields)).toEqual(papers.map(heldFields))
  })

  it('gives the same text again', () => {
    fc.assert(
      fc.property(listedPapers, (papers) => {
        const text = formatPaperListing(papers)
        expect(formatPaperListing(parsePaperListing(text).papers)).toBe(text)
      }),
    )
  })
})
