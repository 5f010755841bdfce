import { describe, expect, it } from 'vitest'
import { SKIP } from '../../src/entries/lattice'
import type { Habits } from '../../src/entries/measure-habits'
import { Place } from '../../src/entries/places'
import type { Draft, Page } from '../../src/papers/draft'
import { readFoot } from '../../src/papers/read-foot'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, makePage, makePlacement, NO_HABITS } from '../make-page'

type Known = Partial<Line>
type Row = [text: string, place: number, known?: Known]

const LINE_LENGTH = 100

/** Where words stand on a line, as offsets into the text; the whole line without words. */
function spanOf(text: string, words = text, line = 0) {
  const start = (line + 1) * LINE_LENGTH + text.indexOf(words)
  return { start, end: start + words.length }
}

/** Reads a foot of lines that stand one behind the other, so many characters apart. */
function read(
  rows: Row[],
  rest: {
    carried?: number
    sure?: boolean
    skipped?: number
    first?: number
    authors?: Page['authors']
    habits?: Habits
    daily?: boolean
    hasCommentLinks?: boolean
    isLast?: boolean
    above?: Draft
  } = {},
) {
  const lines = rows.map(([text, , known], i) => makeLine(text, { ...spanOf(text, text, i), ...known }))
  const places = rows.map(([, place]) => place)
  const placement = makePlacement(places, { areCountsSure: rest.sure ?? true })
  if (rest.skipped !== undefined) placement.marks[rest.skipped] = SKIP
  const foot = rows.map((_, i) => i).filter((i) => i !== rest.carried)
  const entry = makeEntry({
    foot,
    first: rest.first ?? 0,
    last: rows.length - 1,
    carried: rest.carried ?? null,
    isLast: rest.isLast ?? false,
  })
  const { authors = null, hasCommentLinks = false, habits: own = NO_HABITS } = rest
  const habits = { ...own, daily: rest.daily ?? false }
  const draft = makeDraft({}, { entry })
  readFoot(draft, makePage(lines, places, { placement, authors, hasCommentLinks, habits }), rest.above)
  return draft
}

describe('a number', () => {
  it.each<[name: string, row: Row, paper: object, field: string | null]>([
    ['above a title is its upvotes', ['7', Place.upvotes], { upvotes: 7 }, 'upvotes'],
    ['that is a dash is none', ['-', Place.upvotes], { upvotes: 0 }, 'upvotes'],
    ['below "Upvote" is the upvotes', ['7', Place.upvoteCount], { upvotes: 7 }, 'upvotes'],
    ['behind the date is the comments', ['7', Place.comments], { comments: 7 }, 'comments'],
    ['elsewhere is nothing', ['7', Place.dot], { upvotes: null, comments: null }, null],
  ])('%s', (_, row, paper, field) => {
    const draft = read([row])
    expect(draft.paper).toMatchObject(paper)
    expect(draft.paper.spans).toEqual(field === null ? {} : { [field]: spanOf(row[0]) })
    expect(draft.doubts).toEqual([])
    expect(draft.stars).toBeNull()
  })

  it('behind GitHub is the stars, and no field of the paper', () => {
    const draft = read([['1.2k', Place.stars]])
    expect(draft.stars).toBe(1200)
    expect(draft.paper).toMatchObject({ upvotes: null, comments: null, spans: {} })
  })

  it.each([Place.stars, Place.upvotes, Place.comments])(
    'that is too large is left out at place %i',
    (place) => {
      const draft = read([['9007199254740993', place]])
      expect(draft.stars).toBeNull()
      expect(draft.paper).toMatchObject({ upvotes: null, comments: null, spans: {} })
      expect(draft.doubts).toEqual([
        {
          code: 'NUMBER_TOO_LARGE',
          severity: 'warning',
          span: spanOf('9007199254740993'),
          what: 'holds a number that no page shows; it was left out.',
        },
      ])
    },
  )

  it.each<[place: number, what: string]>([
    [Place.upvotes, 'was read as upvotes; the text does not settle it.'],
    [Place.comments, 'was read as comments; the text does not settle it.'],
  ])('at place %i is uncertain where the text does not tell which is which', (place, what) => {
    expect(read([['7', place]], { sure: false }).doubts).toEqual([
      { code: 'NUMBER_UNCERTAIN', severity: 'warning', span: spanOf('7'), what },
    ])
  })

  it('below a button that no rule knows is uncertain', () => {
    const habits = { ...NO_HABITS, buttons: new Set([0]) }
    const cards: [string, number][] = [
      ['Like', Place.date],
      ['7', Place.comments],
    ]
    const what = 'was read as comments; the text does not settle it.'
    expect(read(cards, { habits }).doubts).toMatchObject([{ code: 'NUMBER_UNCERTAIN', what }])
    expect(read(cards).doubts).toEqual([])
    expect(read([['7', Place.comments]], { habits }).doubts).toEqual([])
  })

  it('behind the stars of a daily page is the comments', () => {
    expect(read([['1.2k 7', Place.comments]]).paper).toMatchObject({
      comments: 7,
      upvotes: null,
      spans: { comments: spanOf('1.2k 7', '7') },
    })
    expect(read([['12 7', Place.upvotes]]).paper).toMatchObject({
      comments: 12,
      upvotes: null,
      spans: { comments: spanOf('12 7', '12') },
    })
  })

  it.each<[what: string, target: string | null, hasCommentLinks: boolean, isDoubted: boolean]>([
    ['that lead to a paper may be comments where no number leads to them', '/papers/2402.01234', false, true],
    ['that lead to a paper are certain where others lead to comments', '/papers/2402.01234', true, false],
    ['that lead nowhere are certain', null, false, false],
  ])('of stars %s', (_, target, hasCommentLinks, isDoubted) => {
    const { doubts, stars } = read([['57', Place.stars, { target }]], { hasCommentLinks })
    expect(stars).toBe(57)
    const what = 'was read as stars; the text does not settle it.'
    const warning = { code: 'NUMBER_UNCERTAIN', severity: 'warning', span: spanOf('57', '57'), what }
    expect(doubts).toEqual(isDoubted ? [warning] : [])
  })

  it.each<[name: string, row: Row]>([
    ['below "Upvote"', ['7', Place.upvoteCount]],
    ['with a link', ['7', Place.comments, { target: '/papers/2402.99901#community' }]],
    ['of stars', ['7', Place.stars]],
  ])('%s is certain all the same', (_, row) => {
    expect(read([row], { sure: false }).doubts).toEqual([])
  })
})

describe('the line of authors and date', () => {
  it('is read with its spans', () => {
    const text = '• 7 authors · May 31, 2024 2'
    const draft = read([[text, Place.comments]])
    expect(draft.paper).toMatchObject({ authors: { count: 7, names: [] }, comments: 2, upvotes: null })
    expect(draft.printedDate).toEqual({ year: 2024, month: 5, day: 31 })
    expect(draft.paper.spans).toEqual({
      authors: spanOf(text, '7 authors'),
      date: spanOf(text, 'May 31, 2024'),
      comments: { start: LINE_LENGTH + text.length - 1, end: LINE_LENGTH + text.length },
    })
    expect(draft.doubts).toEqual([])
  })

  it('may lack a date', () => {
    expect(read([['7 authors', Place.authors]]).paper.spans).toEqual({ authors: spanOf('7 authors') })
  })

  it('may be several lines', () => {
    const draft = read([
      ['7 authors', Place.authors],
      ['·', Place.dot],
      ['May 31', Place.date],
    ])
    expect(draft.paper.spans).toEqual({ authors: spanOf('7 authors'), date: spanOf('May 31', 'May 31', 2) })
    expect(draft.printedDate).toEqual({ year: null, month: 5, day: 31 })
    expect(draft.organization).toBeNull()
  })

  it.each<[text: string, place: number, comments: number | null]>([
    ['May 31, 2024 2', Place.upvotes, null],
    ['May 31, 2024 2 -', Place.upvotes, 2],
    ['May 31, 2024 2 11', Place.upvotes, 2],
    ['May 31, 2024 2', Place.comments, 2],
    ['May 31, 2024 2 views', Place.comments, null],
    ['May 31, 2024 2e400', Place.comments, null],
    ['May 31, 2024 2.5', Place.comments, null],
  ])('%j at place %i has %j comments', (text, place, comments) => {
    expect(read([[text, place]]).paper).toMatchObject({ comments, upvotes: null })
  })

  describe('with one number', () => {
    const doubtsOf = (text: string, place: number, known: Known = {}) => read([[text, place, known]]).doubts

    it('behind the authors is uncertain', () => {
      const text = '7 authors 211'
      expect(doubtsOf(text, Place.comments)).toEqual([
        {
          code: 'NUMBER_UNCERTAIN',
          severity: 'warning',
          span: spanOf(text, '211'),
          what: 'was read as comments; the text does not settle it.',
        },
      ])
    })

    it('is certain behind a date, where a link tells, and where it is the upvotes of the next card', () => {
      expect(doubtsOf('7 authors · May 31, 2024 211', Place.comments)).toEqual([])
      expect(
        doubtsOf('7 authors 211', Place.comments, { links: [{ start: 10, end: 13, url: '/x' }] }),
      ).toEqual([])
      expect(doubtsOf('7 authors 211', Place.upvotes)).toEqual([])
      expect(doubtsOf('7 authors 211 12', Place.comments)).toEqual([])
      expect(doubtsOf('7 authors', Place.authors)).toEqual([])
    })
  })

  it('with something else in the place of the comments is uncertain', () => {
    expect(read([['May 31, 2024 1e400', Place.date]]).doubts).toEqual([
      {
        code: 'NUMBER_UNCERTAIN',
        severity: 'warning',
        span: spanOf('May 31, 2024 1e400'),
        what: 'has something else in the place of the comments; it was left out.',
      },
    ])
  })

  it.each(['May 31, 2024 1 2 3', 'May 31, 2024 -5', '7 authors · May 31, 2024 2 - 4'])(
    'with a number more than a card has is uncertain: %j',
    (text) => {
      const what = 'holds more numbers than a card prints behind its date.'
      const doubt = { code: 'NUMBER_UNCERTAIN', severity: 'warning', span: spanOf(text), what }
      expect(read([[text, Place.upvotes]]).doubts).toEqual([doubt])
      expect(read([[text, Place.upvotes]], { carried: 0 }).doubts).toEqual([doubt])
    },
  )

  it('is no part of the upvotes in front of a number too many', () => {
    const text = 'May 31, 2024 6 7 8'
    expect(read([[text, Place.upvotes]], { carried: 0 }).paper).toMatchObject({
      upvotes: 7,
      spans: { upvotes: spanOf(text, '7') },
    })
  })

  it.each<[what: string, text: string, from: string, end: number, kept: number]>([
    ['behind its own', 'May 31, 2024 6', '6', 140, 112],
    ['that ended before', 'May 31, 2024 6', '6', 109, 109],
    ['that has none there', '- 25', '-', 140, 100],
  ])('begins the next card, and ends the card above %s', (_, text, from, end, kept) => {
    const above = makeDraft({ span: { start: 0, end } })
    const { paper } = read([[text, Place.upvotes]], { carried: 0, above })
    expect(paper.span.start).toBe(spanOf(text, from).start)
    expect(above.paper.span.end).toBe(kept)
  })

  it('leaves out a number of authors that is too large', () => {
    const draft = read([['9007199254740993 authors', Place.authors]])
    expect(draft.paper).toMatchObject({ authors: { count: null }, spans: {} })
    expect(draft.doubts.map(({ code }) => code)).toEqual(['NUMBER_TOO_LARGE'])
  })

  it('has upvotes and stars where it says so', () => {
    const text = 'Upvote 7 GitHub 31.5k arXiv Page'
    const draft = read([[text, Place.arxiv]])
    expect(draft.paper).toMatchObject({ upvotes: 7, spans: { upvotes: spanOf(text, '7') } })
    expect(draft.stars).toBe(31500)
  })

  it('leaves out stars that are too many', () => {
    const draft = read([['GitHub 9007199254740993', Place.stars]])
    expect(draft.stars).toBeNull()
    expect(draft.doubts.map(({ code }) => code)).toEqual(['NUMBER_TOO_LARGE'])
  })

  it('has no upvotes of its own behind the submitter of the next card', () => {
    for (const text of ['Upvote Submitted by fern 7', 'Submitted by fern 7'])
      expect(read([[text, Place.upvotes]], { first: 9 }).paper).toMatchObject({ upvotes: null, spans: {} })
  })
})

describe('the submitter', () => {
  it('stands below the words', () => {
    const draft = read([
      ['Submitted by', Place.submitted],
      ['fern.k', Place.submitter],
    ])
    expect(draft.paper).toMatchObject({
      submittedBy: 'fern.k',
      spans: { submittedBy: spanOf('fern.k', 'fern.k', 1) },
    })
  })

  it.each(['7', '-', 'May 4', '3 authors', 'GitHub', 'ada · May 4'])('may be called %j', (name) => {
    const draft = read([
      ['Submitted by', Place.submitted],
      [name, Place.submitter],
    ])
    expect(draft.paper.spans).toEqual({ submittedBy: spanOf(name, name, 1) })
    expect(draft).toEqual(makeDraft({ ...draft.paper, submittedBy: name }, { entry: draft.entry }))
  })

  it('has no block mark in a name', () => {
    expect(read([['fern', Place.submitter, { prefix: '- ' }]]).paper.submittedBy).toBe('fern')
  })

  it('stands behind the words', () => {
    const draft = read([['Submitted by fern.k', Place.submitter]])
    expect(draft.paper).toMatchObject({ submittedBy: 'fern.k', upvotes: null })
    expect(draft.paper.spans).toEqual({ submittedBy: spanOf('Submitted by fern.k', 'fern.k') })
    expect(draft.doubts).toEqual([])
  })

  it('has the upvotes behind', () => {
    const text = 'Submitted by fern.k 7'
    const draft = read([[text, Place.upvotes]])
    expect(draft.paper).toMatchObject({ submittedBy: 'fern.k', upvotes: 7 })
    expect(draft.paper.spans).toEqual({ submittedBy: spanOf(text, 'fern.k'), upvotes: spanOf(text, '7') })
  })

  it('may be left out', () => {
    const draft = read([['Submitted by', Place.submitted]])
    expect(draft).toEqual(makeDraft({}, { entry: draft.entry }))
  })

  it('does not take upvotes that stand in front', () => {
    const draft = read([['Upvote 5 Submitted by fern', Place.submitter]])
    expect(draft.paper).toMatchObject({ submittedBy: 'fern', upvotes: null })
  })

  it('of another card is none', () => {
    const rows: Row[] = [
      ['May 31, 2024', Place.date],
      ['Submitted by fern.k 7', Place.upvotes],
    ]
    expect(read(rows).paper).toMatchObject({ submittedBy: null, upvotes: null })
  })
})

describe('the line of the card above', () => {
  it.each<[text: string, paper: object, words: Record<string, string>]>([
    ['May 31, 2024 -', { upvotes: 0 }, { upvotes: '-' }],
    ['May 31, 2024 2 -', { upvotes: 0, comments: null }, { upvotes: '-' }],
    ['May 31, 2024 2 11', { upvotes: 11, comments: null }, { upvotes: '11' }],
    ['May 31, 2024 11', { upvotes: 11, comments: null }, { upvotes: '11' }],
    ['May 31, 2024', { upvotes: null, date: null }, {}],
    ['Submitted by fern', { submittedBy: 'fern', upvotes: null }, { submittedBy: 'fern' }],
    ['Submitted by fern 7', { submittedBy: 'fern', upvotes: 7 }, { submittedBy: 'fern', upvotes: '7' }],
    ['Ferry Masks', { upvotes: null, submittedBy: null }, {}],
  ])('that ends it with %j', (text, paper, words) => {
    const draft = read([[text, Place.upvotes]], { carried: 0 })
    expect(draft.paper).toMatchObject(paper)
    expect(draft.paper.spans).toEqual(
      Object.fromEntries(Object.entries(words).map(([field, word]) => [field, spanOf(text, word)])),
    )
    expect(draft.printedDate).toBeNull()
    expect(draft.doubts).toEqual([])
  })
})

describe('an organization', () => {
  it.each([
    ['GitHub', 'GitHub'],
    ['Upvote', 'Upvote'],
    ['7', '7'],
  ])('may be called %j in the place of the authors', (text, name) => {
    expect(read([[text, Place.authors]]).organization?.text).toBe(name)
    expect(read([[text, Place.github]]).organization).toBeNull()
  })

  it('is in doubt where it is a number, as a daily page prints others there', () => {
    const doubtsOf = (text: string, known: Known, daily: boolean) =>
      read([[text, Place.authors, known]], { daily }).doubts
    const what = 'was read as an organization; it may be a number.'
    const doubt = { code: 'ORGANIZATION_UNCERTAIN', severity: 'warning', span: spanOf('7'), what }
    expect(doubtsOf('7', {}, true)).toEqual([doubt])
    expect(doubtsOf('7', { target: '/y7' }, true)).toEqual([])
    expect(doubtsOf('7', {}, false)).toEqual([])
    expect(doubtsOf('Harbour Lab', {}, true)).toEqual([])
  })

  it('is the words of a line', () => {
    const draft = read([['harbour Harbour Lab', Place.authors]])
    expect(draft.organization).toEqual({ text: 'harbour Harbour Lab', alt: null, target: null })
    expect(draft.paper.spans).toEqual({ organization: spanOf('harbour Harbour Lab') })
  })

  it('is the words in front of the date', () => {
    const text = 'Harbour Lab · Feb 2, 2024'
    const draft = read([[text, Place.date]])
    expect(draft.organization?.text).toBe('Harbour Lab')
    expect(draft.paper.spans).toEqual({
      organization: spanOf(text, 'Harbour Lab'),
      date: spanOf(text, 'Feb 2, 2024'),
    })
  })

  it('has the logo and the target of its line', () => {
    const known = { alt: 'harbour', target: '/harbour' }
    expect(read([['Harbour Lab', Place.authors, known]]).organization).toEqual({
      text: 'Harbour Lab',
      ...known,
    })
  })

  it('has the first link of its line where no link begins with it', () => {
    const links = [
      { start: 2, end: 4, url: '/harbour' },
      { start: 5, end: 6, url: '/other' },
    ]
    expect(read([['Harbour Lab', Place.authors, { links }]]).organization?.target).toBe('/harbour')
    expect(read([['Harbour Lab', Place.authors, { links: [] }]]).organization?.target).toBeNull()
  })

  it('goes on below', () => {
    const draft = read([
      ['harbour', Place.authors, { alt: 'logo', target: '/harbour' }],
      ['Harbour Lab', Place.authors],
      ['of Tides · Feb 2, 2024', Place.date],
    ])
    expect(draft.organization).toEqual({
      text: 'harbour Harbour Lab of Tides',
      alt: 'logo',
      target: '/harbour',
    })
    expect(draft.paper.spans.organization).toEqual({
      start: LINE_LENGTH,
      end: spanOf('of Tides · Feb 2, 2024', 'of Tides', 2).end,
    })
  })

  it('takes logo and target of the lower line first', () => {
    const draft = read([
      ['harbour', Place.authors, { alt: 'a', target: '/a' }],
      ['Harbour Lab', Place.authors, { alt: 'b', target: '/b' }],
    ])
    expect(draft.organization).toMatchObject({ alt: 'b', target: '/b' })
  })

  it('is no field of the foot', () => {
    expect(read([['7 authors', Place.authors]]).organization).toBeNull()
  })

  it('is not the mark of a picture', () => {
    expect(read([['harbour', Place.authors]], { skipped: 0 }).organization).toBeNull()
  })

  it('is not read from a line elsewhere', () => {
    expect(read([['Harbour Lab', Place.dot]]).organization).toBeNull()
  })
})

describe('names of authors', () => {
  it.each<[text: string, count: number | null]>([
    ['Ada Lovelace, Grace Hopper +12', 14],
    ['Ada Lovelace, Grace Hopper et al.', null],
  ])('are authors where others stand behind: %j', (text, count) => {
    const { authors, spans } = read([[text, Place.authors, { target: '/papers/2402.99901' }]]).paper
    expect(authors).toEqual({ count, names: ['Ada Lovelace', 'Grace Hopper'] })
    expect(spans).toEqual({ authors: spanOf(text) })
  })

  const names = 'Ada Lovelace, Grace Hopper, Alan Turing'

  it('are at least three', () => {
    const draft = read([[names, Place.authors]])
    expect(draft.paper.authors).toEqual({
      count: 3,
      names: ['Ada Lovelace', 'Grace Hopper', 'Alan Turing'],
    })
    expect(draft.paper.spans).toEqual({ authors: spanOf(names) })
    expect(draft.organization).toBeNull()
  })

  it('are two where the page lists them', () => {
    const draft = read([['Ada Lovelace and Grace Hopper', Place.authors]], { authors: 'names' })
    expect(draft.paper.authors).toEqual({ count: 2, names: ['Ada Lovelace', 'Grace Hopper'] })
    expect(draft.organization).toBeNull()
    expect(draft.doubts).toEqual([])
  })

  it('are none of two where the page counts authors', () => {
    const draft = read([['Harbour Lab, Tide Institute', Place.authors]], { authors: 'counts' })
    expect(draft.organization?.text).toBe('Harbour Lab, Tide Institute')
    expect(draft.doubts).toEqual([])
  })

  it('may be two where the page says nothing of authors', () => {
    const text = 'Ada Lovelace and Grace Hopper'
    const draft = read([[text, Place.authors]])
    expect(draft.paper.authors).toEqual({ count: null, names: [] })
    expect(draft.organization?.text).toBe(text)
    const what = 'was read as an organization; it may be authors.'
    const span = spanOf(text)
    expect(draft.doubts).toEqual([{ code: 'ORGANIZATION_UNCERTAIN', severity: 'warning', span, what }])
  })

  it('may be one where the page lists them', () => {
    const draft = read([['Ada Lovelace', Place.authors]], { authors: 'names' })
    expect(draft.organization?.text).toBe('Ada Lovelace')
    expect(draft.doubts.map(({ code }) => code)).toEqual(['ORGANIZATION_UNCERTAIN'])
    expect(read([['Harbour Lab', Place.authors]]).doubts).toEqual([])
  })

  it.each<[name: string, text: string, known: Known]>([
    ['linked', names, { target: '/harbour' }],
    ['beside a logo', names, { alt: 'harbour' }],
  ])('are an organization when they are %s', (_, text, known) => {
    const draft = read([[text, Place.authors, known]], { authors: 'names' })
    expect(draft.paper.authors).toEqual({ count: null, names: [] })
    expect(draft.organization?.text).toBe(text)
    expect(draft.doubts).toEqual([])
  })
})
