import { describe, expect, it } from 'vitest'
import type { Day } from '../../src/calendar'
import type { PrintedDate } from '../../src/lines/paper-date'
import type { Draft } from '../../src/papers/draft'
import { finishDates } from '../../src/papers/finish-dates'
import type { PaperDate } from '../../src/schema'
import { makeDraft, recordReports } from '../make-page'
import { makeDate } from '../make-paper'

const HEADER = { start: 0, end: 6 }
/** Where the date of the paper stands that is given at an index. */
const spanAt = (index: number) => ({ start: 100 * (index + 1), end: 100 * (index + 1) + 6 })

/** `'5-28'`, `'2024-5-28'`. */
function parse(printed: string): PrintedDate {
  const [day = 0, month = 0, year = null] = printed.split('-').map(Number).reverse()
  return { year, month, day }
}

const dayOf = (header: string | null) => (header === null ? null : { printed: parse(header), span: HEADER })

/** What is in doubt of each paper, with its index. */
const doubtsOf = (drafts: readonly Draft[]) =>
  drafts.flatMap(({ doubts }, index) =>
    doubts.map(({ code, severity, span, what }) => [code, severity, span, what, index]),
  )

/** The dates of papers, and of the page, and what is reported; a paper's date may have its arXiv identifier behind an `@`. */
function finish(papers: (string | null)[], header: string | null = null, reference: string | null = null) {
  const drafts = papers.map((printed, index) => {
    if (printed === null) return makeDraft()
    const [day = '', arxivId = null] = printed.split('@')
    return makeDraft({ arxivId, spans: { date: spanAt(index) } }, { printedDate: parse(day) })
  })
  const { report, reports } = recordReports()
  const date = finishDates(
    [{ drafts, day: dayOf(header) }],
    reference === null ? null : (parse(reference) as Day),
    report,
  )
  drafts.forEach(({ paper }, index) => {
    expect(paper.spans.date).toEqual(paper.date === null ? undefined : spanAt(index))
  })
  return { dates: drafts.map(({ paper }) => paper.date), date, reports: [...doubtsOf(drafts), ...reports] }
}

const inferred = (span: object, what: string, severity = 'info') => [
  ['YEAR_INFERRED', severity, span, `prints no year; took ${what}.`],
]
const impossible = (span: object, paper: number | null, what: string) => [
  'DATE_IMPOSSIBLE',
  'warning',
  span,
  `is no day of the calendar${what}`,
  ...(paper === null ? [] : [paper]),
]
const afterNewest = '2025, one year after the newest printed one'
const noLeapDay = '; but February 29 is printed, which 2025 does not have'
const byReference = '2025, the year in which the page was viewed by the reference date'

describe('finishDates', () => {
  it.each<
    [
      name: string,
      papers: (string | null)[],
      header: string | null,
      dates: (PaperDate | null)[],
      date: PaperDate | null,
    ]
  >([
    ['nothing', [], null, [], null],
    ['a paper without a date', [null], null, [null], null],
    [
      'printed years',
      ['2024-5-28', '2023-12-1'],
      '2025-12-11',
      [makeDate(2024, 5, 28), makeDate(2023, 12, 1)],
      makeDate(2025, 12, 11),
    ],
    [
      'days without a year',
      ['5-28', '2-29'],
      '12-11',
      [makeDate(null, 5, 28), makeDate(null, 2, 29)],
      makeDate(null, 12, 11),
    ],
    [
      'printed years below a day without',
      ['2024-5-28'],
      '12-11',
      [makeDate(2024, 5, 28)],
      makeDate(null, 12, 11),
    ],
  ])('reads %s without a word', (_, papers, header, dates, date) => {
    expect(finish(papers, header)).toEqual({ dates, date, reports: [] })
  })

  it('takes the year from the listing, and says so where it is first missing', () => {
    expect(finish([null, '2024-5-28', '6-8', '7-9'])).toEqual({
      dates: [null, makeDate(2024, 5, 28), makeDate(2025, 6, 8, 'listing'), makeDate(2025, 7, 9, 'listing')],
      date: null,
      reports: inferred(spanAt(2), afterNewest),
    })
  })

  it('says so at the day of the page where that has no year either', () => {
    const { date, reports } = finish(['6-8', '2024-5-28'], '12-11')
    expect(date).toEqual(makeDate(2025, 12, 11, 'listing'))
    expect(reports).toEqual(inferred(HEADER, afterNewest))
  })

  it('counts the year of the day of the page among the printed ones', () => {
    expect(finish(['11-3', '2023-11-3'], '2024-3-4')).toEqual({
      dates: [makeDate(2025, 11, 3, 'listing'), makeDate(2023, 11, 3)],
      date: makeDate(2024, 3, 4),
      reports: inferred(
        spanAt(0),
        `${afterNewest}; but a date without a year lies after the day of the page`,
        'warning',
      ),
    })
    expect(finish(['11-3'], '2024-3-4', '2025-2-10').reports).toEqual(
      inferred(
        spanAt(0),
        '2024, the year in which the page was viewed by the reference date; but 2024 is printed at the head of the page',
        'warning',
      ),
    )
    // What is no day is no evidence.
    expect(finish(['11-3', '2023-11-3'], '2025-2-29').dates[0]).toEqual(makeDate(2024, 11, 3, 'listing'))
  })

  it('takes the year from the reference date', () => {
    expect(finish(['6-8'], '12-11', '2026-1-2')).toEqual({
      dates: [makeDate(2025, 6, 8, 'referenceDate')],
      date: makeDate(2025, 12, 11, 'referenceDate'),
      reports: inferred(HEADER, byReference),
    })
    // The page's own day is not the one of viewing when it has a year; the newest day of the papers is.
    expect(finish(['12-30', '2024-1-1'], '2024-1-1', '2026-1-2')).toMatchObject({
      dates: [makeDate(2025, 12, 30, 'referenceDate'), makeDate(2024, 1, 1)],
      reports: inferred(spanAt(0), byReference),
    })
  })

  it('warns when the evidence conflicts', () => {
    expect(finish(['6-8', '2025-5-28'], '12-11', '2025-12-11').reports).toEqual(
      inferred(HEADER, `${byReference}; but 2025 is printed on another paper`, 'warning'),
    )
    expect(finish(['6-8@2606.00001', '2024-5-28']).reports).toEqual(
      inferred(
        spanAt(0),
        '2026, the earliest year that an arXiv identifier allows; but one year after the newest printed one is 2025',
        'warning',
      ),
    )
  })

  it.each<[papers: string[], dates: (PaperDate | null)[], reports: unknown[]]>([
    [['2023-2-29'], [null], [impossible(spanAt(0), 0, '; the paper has no date.')]],
    [['5-28', '2-30'], [makeDate(null, 5, 28), null], [impossible(spanAt(1), 1, '; the paper has no date.')]],
    // It has no day in the year that the others have.
    [
      ['2-29', '2024-5-28'],
      [null, makeDate(2024, 5, 28)],
      [impossible(spanAt(0), 0, ' in 2025; the paper has no date.')],
    ],
    [
      ['2-29', '2024-5-28', '6-8'],
      [null, makeDate(2024, 5, 28), makeDate(2025, 6, 8, 'listing')],
      [
        impossible(spanAt(0), 0, ' in 2025; the paper has no date.'),
        ...inferred(spanAt(2), afterNewest + noLeapDay, 'warning'),
      ],
    ],
    // A printed year is not the inferred one.
    [
      ['2023-2-29', '2024-5-28', '6-8'],
      [null, makeDate(2024, 5, 28), makeDate(2025, 6, 8, 'listing')],
      [impossible(spanAt(0), 0, '; the paper has no date.'), ...inferred(spanAt(2), afterNewest)],
    ],
    // What is no day is no evidence.
    [
      ['2026-2-30', '2024-5-28', '6-8'],
      [null, makeDate(2024, 5, 28), makeDate(2025, 6, 8, 'listing')],
      [impossible(spanAt(0), 0, '; the paper has no date.'), ...inferred(spanAt(2), afterNewest)],
    ],
    [
      ['2-30', '2024-5-28'],
      [null, makeDate(2024, 5, 28)],
      [impossible(spanAt(0), 0, '; the paper has no date.')],
    ],
  ])('of papers with %j are %j', (papers, dates, reports) => {
    expect(finish(papers)).toEqual({ dates, date: null, reports })
  })

  it.each<[header: string, papers: string[], reports: unknown[]]>([
    ['2-30', ['5-28'], [impossible(HEADER, null, '; the listing has no date.')]],
    ['2025-2-29', ['5-28'], [impossible(HEADER, null, '; the listing has no date.')]],
    [
      '2-29',
      ['1-28', '2024-5-28'],
      [
        impossible(HEADER, null, ' in 2025; the listing has no date.'),
        ...inferred(HEADER, afterNewest + noLeapDay, 'warning'),
      ],
    ],
    [
      '2-30',
      ['5-28', '2024-5-28'],
      [impossible(HEADER, null, ' in 2025; the listing has no date.'), ...inferred(spanAt(0), afterNewest)],
    ],
  ])('of the page is none when it reads %s above papers with %j', (header, papers, reports) => {
    const finished = finish(papers, header)
    expect(finished.date).toBeNull()
    expect(finished.reports).toEqual(reports)
  })

  it('does not take what is no day for the day of the page', () => {
    // By 30 February the papers of March would be of the year before.
    expect(finish(['3-1'], '2-30', '2025-3-2').dates).toEqual([makeDate(2025, 3, 1, 'referenceDate')])
    expect(finish(['12-30'], '2-30', '2025-3-2').dates).toEqual([makeDate(2024, 12, 30, 'referenceDate')])
  })
})

describe('several pages', () => {
  const viewed = 'the year in which the page was viewed by the reference date'
  const newest = 'one year after the newest printed one'
  const took = (year: string, why: string) => `prints no year; took ${year}, ${why}.`
  const page = (header: string | null, ...papers: string[]) => ({
    drafts: papers.map((printed, i) =>
      makeDraft({ spans: { date: spanAt(i) } }, { printedDate: parse(printed) }),
    ),
    day: dayOf(header),
  })
  const finishPages = (reference: string | null, ...pages: ReturnType<typeof page>[]) => {
    const { report, reports } = recordReports()
    const date = finishDates(pages, reference === null ? null : (parse(reference) as Day), report)
    const years = pages.flatMap(({ drafts }) => drafts.map(({ paper }) => paper.date?.year))
    const doubts = doubtsOf(pages.flatMap(({ drafts }) => drafts))
    return { date: date?.iso, years, doubts, reports: reports.map(([, , , what]) => what) }
  }

  it('have the year of the day that each of them says', () => {
    const pages = [page('12-30', '12-29'), page('1-3', '1-2', '2-30')]
    expect(finishPages('2025-1-5', ...pages)).toEqual({
      date: '2024-12-30',
      years: [2024, 2025, undefined],
      doubts: [impossible(spanAt(1), 2, ' in 2025; the paper has no date.')],
      reports: [took('2024', viewed), took('2025', viewed)],
    })
  })

  it('have one year where they say the same day, or none', () => {
    const pages = [page(null, '12-29'), page('1-3', '1-2'), page(null, '1-1'), page('1-3', '1-1')]
    expect(finishPages('2025-1-5', ...pages)).toEqual({
      date: '2025-01-03',
      years: [2025, 2025, 2025, 2025],
      doubts: [],
      reports: [took('2025', `${viewed}; but a date without a year lies after the day of the page`)],
    })
  })

  it('have the day of the first of them whose day there is', () => {
    const pages = [page('2-30', '12-29'), page('1-3', '1-2')]
    expect(finishPages('2025-1-5', ...pages).date).toBe('2025-01-03')
  })

  it.each(['1-30', '12-3', '2024-12-30'])('of Dec 30 and of %s say other days', (day) => {
    const pages = [page('12-30', '12-29'), page(day, '12-3')]
    expect(finishPages('2025-1-5', ...pages).reports).toHaveLength(2)
  })

  it('have one year without a reference date, which is in doubt where they say several days', () => {
    const pages = [page('12-30', '12-29'), page('1-3', '2023-2-2')]
    expect(finishPages(null, ...pages)).toMatchObject({
      years: [2024, 2023],
      reports: [took('2024', `${newest}; but the pages are of several days`)],
    })
    expect(finishPages(null, page('1-3', '1-2'), page('1-3', '2023-2-2')).reports).toEqual([
      took('2024', newest),
    ])
    // One reason is enough.
    expect(finishPages(null, page('1-3', '1-4'), page('1-5', '2023-2-2')).reports).toEqual([
      took('2024', `${newest}; but a date without a year lies after the day of the page`),
    ])
  })
})
