import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatPaperListing } from '../../src/export'
import { parsePaperListing } from '../../src/index'
import type { Paper, PaperDate } from '../../src/schema'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { listedPapers } from './arbitrary-paper'

/** What the format can hold of a paper. Where a year came from may change; the year may not. */
function heldFields(paper: Paper) {
  const { title, abstract, authors, organization, date, comments, submittedBy } = paper
  const day = date && calendarDay(date)
  return { title, abstract, count: authors.count, organization, date: day, comments, submittedBy }
}

function calendarDay({ year, month, day, iso }: PaperDate) {
  return { year, month, day, iso }
}

function expectRoundTrip(papers: Paper[]) {
  const listing = parsePaperListing(formatPaperListing(papers))
  expect(listing.papers.map(heldFields)).toEqual(papers.map(heldFields))
}

function printedFields(paper: Paper) {
  const { title, abstract, authors, organization, date, comments, upvotes, submittedBy } = paper
  return { title, abstract, authors, organization, date, comments, upvotes, submittedBy }
}

const FIXTURES = new URL('../../fixtures/', import.meta.url)

/** What tools write for markup, and what means something to some of them; each may stand inside of any text. */
const MARKUP = [
  ...['&amp;', '&lt;b&gt;', '&#124;', '&#x27;', '&bogus;', 'A & B', 'AT&T', '<b>', '<br>', '</div>'],
  ...['<!-- x -->', '<a href="x">y</a>', '<think>', '[x](https://a.org)', '[x][1]', '[12]', '![x](y)', '[ ]'],
  ...['- [x]', '[img]', '**x**', '*x*', '_x_', '__init__', '==x==', '~~x~~', '`x`', '\\_', '\\\\', '\\alpha'],
  ...['\\n', '\\u00b7', '{.x}', '| a | b |', '#', '>', '•', '·', '· May 28', '7 authors', '…', '$x_i$'],
  ...['<https://a.org>', '"x""y"'],
]

/** Ends in words, because a mark in which all texts of a listing begin is one of the tool. */
const textWithMarkup = fc
  .array(fc.constantFrom('prune', 'weights', 'of', 'models', ...MARKUP), { maxLength: 12 })
  .map((parts) => ['We', ...parts, 'and more.'].join(' '))

const submitter = fc.constantFrom('fern.k', 'Olu', 'm_quill', 'Ada Low')

const abstract = 'We prune weights in three steps and show that each of them helps.'
const authors = { count: 7, names: [] }

describe('parsePaperListing(formatPaperListing(papers))', () => {
  it('gives the same papers', () => {
    fc.assert(fc.property(listedPapers, expectRoundTrip))
  })

  it('gives the same papers with markup in their titles and abstracts', () => {
    fc.assert(
      fc.property(listedPapers, fc.infiniteStream(textWithMarkup), (papers, texts) => {
        const text = () => texts.next().value
        expectRoundTrip(
          papers.map((paper) => ({ ...paper, title: `${paper.title} ${text()}`, abstract: text() })),
        )
      }),
    )
  })

  it('gives the same papers for a part of a listing', () => {
    fc.assert(
      fc.property(listedPapers, fc.infiniteStream(fc.boolean()), (papers, keep) => {
        expectRoundTrip(papers.filter(() => keep.next().value))
      }),
    )
  })

  it('gives the same papers with submitters, of trending and of daily pages', () => {
    fc.assert(
      fc.property(listedPapers, fc.infiniteStream(submitter), fc.boolean(), (papers, names, isDaily) => {
        // Daily pages print the number of authors of every paper, and no organization.
        const daily = { abstract: null, authors, organization: null, date: null }
        const known = isDaily ? daily : {}
        expectRoundTrip(papers.map((paper) => ({ ...paper, ...known, submittedBy: names.next().value })))
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

  it.each(readdirSync(FIXTURES))('gives the papers of the fixture %s', (name) => {
    const text = readFileSync(new URL(`${name}/input.txt`, FIXTURES), 'utf8')
    const { header, papers } = parsePaperListing(text)
    const again = parsePaperListing(formatPaperListing(papers, { header })).papers
    // The format leaves upvotes out: a bare number is told from comments by its neighbours only.
    expect(again.map(printedFields)).toEqual(
      papers.map((paper) => printedFields({ ...paper, upvotes: null })),
    )
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
