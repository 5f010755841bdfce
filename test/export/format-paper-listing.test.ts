import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatPaperListing } from '../../src/export'
import type { Paper } from '../../src/schema'
import { makeDate, makePaper } from '../make-paper'
import fc from '../property'
import { anyPapers } from './arbitrary-paper'

const HEAD = 'Daily Papers\n\nbyAK and the research community\n'
const LAB = { slug: 'naver-ai', name: 'NAVER AI Lab' }
const seven = { count: 7, names: [] }

/** The cards, without the head of the page. */
function formatCards(...papers: Paper[]): string {
  const text = formatPaperListing(papers)
  expect(text.startsWith(`${HEAD}\n`)).toBe(true)
  return text.slice(HEAD.length + 1)
}

describe('formatPaperListing', () => {
  it('prints a head only without papers', () => {
    expect(formatPaperListing([])).toBe(HEAD)
  })

  it.each<[string, Partial<Paper>, string]>([
    [
      'authors and date',
      { authors: seven, date: makeDate(2024, 9, 19) },
      '\n  • 7 authors\n·\nSep 19, 2024\n',
    ],
    [
      'one author, as the site prints it',
      { authors: { count: 1, names: [] }, date: makeDate(null, 5, 28) },
      '\n  • 1 authors\n·\nMay 28\n',
    ],
    [
      'comments',
      { authors: seven, date: makeDate(2024, 12, 27), comments: 2 },
      '\n  • 7 authors\n·\nDec 27, 2024 2\n',
    ],
    ['no comments', { date: makeDate(null, 5, 31), comments: 0 }, '\n·\nMay 31 0\n'],
    [
      'an organization',
      { authors: seven, organization: LAB, date: makeDate(2020, 6, 15) },
      '\nnaver-ai NAVER AI Lab\n·\nJun 15, 2020\n',
    ],
    [
      'an organization without a slug',
      { organization: { slug: null, name: 'Google' }, date: makeDate(2020, 6, 15) },
      '\nGoogle\n·\nJun 15, 2020\n',
    ],
    [
      'names',
      { authors: { count: null, names: ['A', 'B'] }, date: makeDate(2020, 6, 1) },
      '\n  • 2 authors\n·\nJun 1, 2020\n',
    ],
    ['no date', { authors: seven }, '\n  • · 7 authors\n'],
    ['no date, but comments', { authors: seven, comments: 9 }, '\n  • · 7 authors\n9\n'],
    ['an abstract', { abstract: 'We\n prune. ' }, '\nWe prune.\n'],
    ['nothing', {}, ''],
  ])('prints a card with %s', (_, known, rest) => {
    expect(formatCards(makePaper(known))).toBe(`A Title\n${rest}`)
  })

  it('prints who submitted a paper above its title, as daily pages do', () => {
    const paper = makePaper({ submittedBy: ' fern.k\n', authors: seven })
    const card = 'Submitted by\nfern.k\n\nA Title\n\n  • · 7 authors\n'
    expect(formatCards(paper, paper)).toBe(`${card}\n${card}`)
    expect(formatCards(makePaper({ submittedBy: ' ' }))).toBe('A Title\n')
  })

  it('separates title, abstract, footer and cards by blank lines', () => {
    const paper = makePaper({ abstract: 'We prune.', authors: seven, date: makeDate(2024, 9, 19) })
    const card = 'A Title\n\nWe prune.\n\n  • 7 authors\n·\nSep 19, 2024\n'
    expect(formatCards(paper, paper)).toBe(`${card}\n${card}`)
  })

  it.each<[string, ReturnType<typeof makeDate>[], string[]]>([
    [
      'printed years are printed',
      [makeDate(2024, 1, 2), makeDate(2025, 3, 4)],
      ['Jan 2, 2024', 'Mar 4, 2025'],
    ],
    ['no year is none', [makeDate(null, 1, 2)], ['Jan 2']],
    [
      'an inferred year that the printed ones prove is left out',
      [makeDate(2024, 1, 2), makeDate(2025, 3, 4, 'listing'), makeDate(2025, 5, 6, 'referenceDate')],
      ['Jan 2, 2024', 'Mar 4', 'May 6'],
    ],
    [
      'it is left out beside a date without a year, too',
      [makeDate(2024, 1, 2), makeDate(2025, 3, 4, 'listing'), makeDate(null, 5, 6)],
      ['Jan 2, 2024', 'Mar 4', 'May 6'],
    ],
    [
      'an inferred year is printed when the newest printed year is gone',
      [makeDate(2023, 1, 2), makeDate(2025, 3, 4, 'listing')],
      ['Jan 2, 2023', 'Mar 4, 2025'],
    ],
    ['an inferred year is printed when no year is', [makeDate(2025, 3, 4, 'referenceDate')], ['Mar 4, 2025']],
    [
      'inferred years of two listings are printed',
      [makeDate(2024, 1, 2), makeDate(2025, 3, 4, 'listing'), makeDate(2026, 5, 6, 'listing')],
      ['Jan 2, 2024', 'Mar 4, 2025', 'May 6, 2026'],
    ],
  ])('%s', (_, dates, printed) => {
    const text = formatPaperListing(dates.map((date) => makePaper({ date })))
    expect([...text.matchAll(/^·\n(.*)/gm)].map((match) => match[1])).toEqual(printed)
  })

  it('prints the header that it is given', () => {
    const header = {
      title: 'Trending Papers',
      curator: 'Bo',
      date: makeDate(2025, 12, 11, 'listing'),
      query: 'x',
    }
    const printed = makePaper({ date: makeDate(2024, 9, 19) })
    expect(formatPaperListing([printed], { header })).toBe(
      'Trending Papers\n\nbyBo and the research community\n\nDec 11\n\nA Title\n\n·\nSep 19, 2024\n',
    )
    expect(formatPaperListing([], { header })).toContain('\n\nDec 11, 2025\n')
    expect(formatPaperListing([], { header: { title: null, curator: null, date: null, query: null } })).toBe(
      '',
    )
  })

  it.each([
    [{ title: 'X' }, 'X\n'],
    [{ curator: 'Bo' }, 'byBo and the research community\n'],
    [{ date: makeDate(2024, 9, 19) }, 'Sep 19, 2024\n'],
    [{}, ''],
  ])('takes what is missing in the header %j for null', (header, text) => {
    expect(formatPaperListing([], { header: header as never })).toBe(text)
  })

  it('has no line breaks but its own, whatever is in the papers', () => {
    fc.assert(
      fc.property(anyPapers, (papers) => {
        const text = formatPaperListing(papers)
        expect(text).not.toMatch(/\r|\n\n\n/)
        expect(text.endsWith('\n')).toBe(true)
      }),
    )
  })

  it.each([
    [null, 'options must be an object, got null'],
    ['x', 'options must be an object, got "x"'],
    [[], 'options must be an object, got an array'],
    [{ head: 1 }, 'unknown option "head"; known: header'],
    [{ header: null }, 'options.header must be an object, got null'],
    [{ header: 1 }, 'options.header must be an object, got 1'],
    [{ header: [] }, 'options.header must be an object, got an array'],
    [{ header: { title: 1 } }, 'options.header.title must be a string, got 1'],
    [{ header: { curator: [] } }, 'options.header.curator must be a string, got an array'],
    [{ header: { date: '2025-01-01' } }, 'options.header.date must be an object, got "2025-01-01"'],
  ])('says of the options %j: %s', (options, message) => {
    expect(() => formatPaperListing([], options as never)).toThrow(
      new TypeError(`formatPaperListing: ${message}`),
    )
  })

  // The captures lie beside the repository, not in it.
  const sample = new URL('../../../shared/captures/sample/sample', import.meta.url).pathname
  it.skipIf(!existsSync(`${sample}.txt`))('prints the sample as it is, from its truth', () => {
    const truth: { papers: TruePaper[] } = JSON.parse(readFileSync(`${sample}.truth.json`, 'utf8'))
    const papers = truth.papers.map((paper) =>
      makePaper({
        title: paper.title,
        abstract: paper.abstract,
        authors: { count: paper.authorCount, names: [] },
        organization: paper.organization,
        date: paper.date === null ? null : readDate(paper.date, paper.dateText ?? ''),
        comments: paper.comments || null,
      }),
    )
    const header = {
      title: 'Daily Papers',
      curator: 'AK',
      date: makeDate(2025, 12, 11, 'listing'),
      query: null,
    }
    const text = readFileSync(`${sample}.txt`, 'utf8')
    expect(formatPaperListing(papers, { header })).toBe(`${text.slice(text.indexOf('Daily Papers'))}\n`)
  })
})

interface TruePaper {
  title: string
  abstract: string | null
  authorCount: number | null
  organization: Paper['organization']
  date: string | null
  dateText: string | null
  comments: number | null
}

function readDate(iso: string, printed: string) {
  const [year = 0, month = 0, day = 0] = iso.split('-').map(Number)
  return makeDate(year, month, day, printed.includes(',') ? 'text' : 'listing')
}
