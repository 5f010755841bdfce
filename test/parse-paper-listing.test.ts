import { describe, expect, it } from 'vitest'
import { type Paper, type PaperListing, parsePaperListing } from '../src'
import { PaperListingSchema } from '../src/schema'
import { CARDS, HEAD, makeListing, withMiddle } from './make-listing'
import { valuesOf } from './values-of'

const codes = ({ diagnostics }: PaperListing) => diagnostics.map(({ code }) => code)

/** Reads a listing whose middle card is damaged, and checks that the two around it are as they were. */
function parseMiddle(known: Parameters<typeof withMiddle>[0]): { listing: PaperListing; paper: Paper } {
  const listing = parsePaperListing(makeListing(withMiddle(known)))
  const whole = parsePaperListing(makeListing())
  expect(listing.papers.map(({ title }) => title)).toEqual([
    CARDS[0]?.title,
    expect.any(String),
    CARDS[2]?.title,
  ])
  for (const index of [0, 2]) {
    expect(valuesOf(listing.papers[index] as Paper)).toEqual(valuesOf(whole.papers[index] as Paper))
  }
  expect(listing.diagnostics.filter(({ paper, severity }) => severity !== 'info' && paper !== 1)).toEqual([])
  return { listing, paper: listing.papers[1] as Paper }
}

describe('a whole listing', () => {
  it('is read without a diagnostic', () => {
    const listing = parsePaperListing(makeListing())
    expect(listing.header).toEqual({
      title: 'Daily Papers',
      curator: 'AK',
      // All cards print a year: the page may have been viewed in any later one.
      date: { year: null, month: 12, day: 11, iso: null, yearFrom: null },
      query: null,
    })
    expect(listing.diagnostics).toEqual([])
    expect(listing.papers).toHaveLength(3)
  })

  it('gives every value its place in the text', () => {
    const text = makeListing()
    const [paper] = parsePaperListing(text).papers
    const slice = (span: { start: number; end: number } | undefined) =>
      span && text.slice(span.start, span.end)
    expect(valuesOf(paper as Paper)).toEqual({
      title: CARDS[0]?.title,
      abstract: CARDS[0]?.abstract,
      authors: { count: 7, names: [] },
      organization: null,
      date: { year: 2024, month: 5, day: 31, iso: '2024-05-31', yearFrom: 'text' },
      comments: 2,
      upvotes: null,
      submittedBy: null,
      arxivId: null,
      url: null,
      fields: ['abstract', 'authors', 'comments', 'date', 'links', 'repositories', 'title'],
      links: [{ url: 'https://github.com/winter-lab/plough.torch', kind: 'repository', from: 'abstract' }],
      repositories: [
        {
          host: 'github.com',
          owner: 'winter-lab',
          name: 'plough.torch',
          url: 'https://github.com/winter-lab/plough.torch',
          stars: null,
          from: 'abstract',
        },
      ],
    })
    expect(slice(paper?.span)).toBe(
      makeListing().slice(HEAD.length + 2, text.indexOf(CARDS[1]?.title ?? '') - 2),
    )
    expect(slice(paper?.spans.title)).toBe(CARDS[0]?.title)
    expect(slice(paper?.spans.abstract)).toBe(CARDS[0]?.abstract)
    expect(slice(paper?.spans.authors)).toContain('7 authors')
    expect(slice(paper?.spans.date)).toContain('May 31, 2024')
    expect(slice(paper?.spans.comments)).toContain('2')
    expect(slice(paper?.links[0]?.span)).toBe('https://github.com/winter-lab/plough.torch')
  })

  it('is plain data', () => {
    const listing = parsePaperListing(makeListing())
    expect(JSON.parse(JSON.stringify(listing))).toEqual(listing)
    expect(PaperListingSchema.parse(listing)).toEqual(listing)
  })

  it('is read the same every time', () => {
    expect(parsePaperListing(makeListing())).toEqual(parsePaperListing(makeListing()))
  })
})

describe('years', () => {
  const yearless = makeListing(withMiddle({ foot: '  • 1 authors\n·\nJun 8' }))

  it.each([
    [undefined, 2025, 'listing'],
    ['2025-12-11', 2025, 'referenceDate'],
    ['2025-12-31', 2025, 'referenceDate'],
    ['2026-01-02', 2025, 'referenceDate'],
    [new Date('2025-12-11T23:00:00Z'), 2025, 'referenceDate'],
  ])('with the reference date %j is %i by %s', (referenceDate, year, yearFrom) => {
    const listing = parsePaperListing(yearless, referenceDate === undefined ? {} : { referenceDate })
    expect(listing.papers[1]?.date).toEqual({ year, month: 6, day: 8, iso: `${year}-06-08`, yearFrom })
    expect(listing.papers[0]?.date).toMatchObject({ year: 2024, yearFrom: 'text' })
    expect(codes(listing)).toEqual(['YEAR_INFERRED'])
  })

  it('warns when the evidence conflicts', () => {
    const listing = parsePaperListing(yearless, { referenceDate: '2024-12-11' })
    expect(listing.papers[1]?.date).toMatchObject({ year: 2024, yearFrom: 'referenceDate' })
    expect(listing.diagnostics).toMatchObject([{ code: 'YEAR_INFERRED', severity: 'warning' }])
  })

  it('stays unknown without evidence', () => {
    const text = `${HEAD}\n\nA Title\n\nAn abstract.\n\n  • 1 authors\n·\nJun 8`
    const listing = parsePaperListing(text)
    const unknown = { year: null, iso: null, yearFrom: null }
    expect(listing.papers[0]?.date).toEqual({ ...unknown, month: 6, day: 8 })
    expect(listing.header.date).toEqual({ ...unknown, month: 12, day: 11 })
    expect(listing.diagnostics).toEqual([])
  })
})

describe('texts without papers', () => {
  const blank = ['', ' ', '\n', '\r\n\r\n', '\r', '\t \n', '\ufeff', '\u00a0\n', '\u2003']
  const heads = [
    'Daily Papers',
    'Daily Papers\n\nbyAK and the research community\n',
    'Trending Papers\n\nbyAK and the research community',
    HEAD,
    `new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n${HEAD}\n`,
    '# Daily Papers\n\n## by[AK](https://huggingface.co/akhaliq) and the research community\n',
  ]
  const others = [
    'x',
    'Hello.',
    'Dear all,\n\nthe meeting on May 31 is moved to June 2.\n\nBest,\nAda',
    'export function parse(text: string) {\n  return text.split("\\n")\n}\n',
    'Lorem ipsum dolor sit amet.\n\nConsectetur adipiscing elit.\n\nSed do eiusmod.',
    '{"papers": [], "date": "2025-12-11"}',
    '<html><body><p>Not found</p></body></html>',
    'from: ada@example.org\nto: grace@example.org\nsubject: lunch\n\nAt 12?',
    '\u0000',
    '\ud800',
    '1\n2\n3',
    '-',
    '·',
  ]

  it.each(blank)('%j is empty', (text) => {
    const listing = parsePaperListing(text)
    expect(listing).toMatchObject({ format: null, papers: [] })
    expect(listing.diagnostics).toMatchObject([{ code: 'EMPTY_TEXT', severity: 'error', paper: null }])
  })

  it.each(heads)('%j is a listing without papers', (text) => {
    const listing = parsePaperListing(text)
    expect(listing).toMatchObject({ format: 'huggingface-papers', papers: [] })
    expect(codes(listing)).toContain('NO_PAPERS')
    expect(listing.diagnostics.some(({ severity }) => severity === 'error')).toBe(false)
  })

  it.each(others)('%j is no listing', (text) => {
    const listing = parsePaperListing(text)
    expect(listing).toMatchObject({ format: null, papers: [] })
    expect(listing.diagnostics).toMatchObject([{ code: 'NOT_A_LISTING', severity: 'error', paper: null }])
    expect(listing.header).toEqual({ title: null, curator: null, date: null, query: null })
  })
})

describe('a damaged card', () => {
  it.each([
    'Feb 30, 2024',
    'Feb 30',
    'Feb 29, 2023',
    'Dec 0',
    'Dec 0, 2024',
    'Jun 31',
    'Jan 99',
    'May 28, 0000',
  ])('with the date %j has none', (date) => {
    const { listing, paper } = parseMiddle({ foot: `  • 1 authors\n·\n${date} 3` })
    expect(paper).toMatchObject({ title: CARDS[1]?.title, date: null, comments: 3 })
    expect(paper.spans.date).toBeUndefined()
    const found = listing.diagnostics.find(({ code }) => code === 'DATE_IMPOSSIBLE')
    expect(found).toMatchObject({ severity: 'warning', paper: 1 })
    expect(found?.message).toContain(date)
  })

  it.each(['9'.repeat(150), '9007199254740993', `1${'0'.repeat(180)}`, `${'9'.repeat(20)}k`])(
    'with the comments %j has none',
    (count) => {
      const { listing, paper } = parseMiddle({ foot: `  • 1 authors\n·\nDec 19, 2023 ${count}` })
      expect(paper).toMatchObject({ comments: null, date: { iso: '2023-12-19' } })
      expect(listing.diagnostics).toContainEqual(
        expect.objectContaining({ code: 'NUMBER_TOO_LARGE', severity: 'warning', paper: 1 }),
      )
    },
  )

  it('with too many authors has none', () => {
    const { listing, paper } = parseMiddle({ foot: `  • ${'9'.repeat(40)} authors\n·\nDec 19, 2023` })
    expect(paper.authors).toEqual({ count: null, names: [] })
    expect(codes(listing)).toContain('NUMBER_TOO_LARGE')
  })

  it('with comments that are no number of a page loses no text', () => {
    const text = makeListing(withMiddle({ foot: `  • 1 authors\n·\nDec 19, 2023 ${'1'.repeat(400)}` }))
    const listing = parsePaperListing(text)
    expect(listing.papers[0]).toMatchObject({ title: CARDS[0]?.title, comments: 2 })
    expect(listing.papers.at(-1)).toMatchObject({ title: CARDS[2]?.title })
    expect(listing.diagnostics.some(({ severity }) => severity === 'warning')).toBe(true)
  })

  it.each([600, 100_001])('with a title of %i characters keeps it', (length) => {
    const { listing, paper } = parseMiddle({
      title: 'Longer '
        .repeat(length / 7 + 1)
        .slice(0, length)
        .trim(),
    })
    expect(paper.title.length).toBeGreaterThanOrEqual(length - 1)
    expect(listing.diagnostics).toMatchObject([{ code: 'TITLE_UNCERTAIN', severity: 'warning', paper: 1 }])
  })

  it.each(['1e400', 'x', '1.5'])('with comments that read %j says so', (count) => {
    const { listing } = parseMiddle({ foot: `  • 1 authors\n·\nDec 19, 2023 ${count}` })
    expect(listing.diagnostics.some(({ paper, severity }) => paper === 1 && severity === 'warning')).toBe(
      true,
    )
  })

  it.each(['1 2 3', '-5'])('with comments that read %j has no certain ones, nor the next card', (count) => {
    const foot = `  • 1 authors\n·\nDec 19, 2023 ${count}`
    const { papers, diagnostics } = parsePaperListing(makeListing(withMiddle({ foot })))
    expect(papers).toHaveLength(3)
    expect(diagnostics).toMatchObject([
      { code: 'NUMBER_UNCERTAIN', paper: 1 },
      { code: 'NUMBER_UNCERTAIN', paper: 2 },
    ])
  })

  it('with "many authors" has an organization in doubt', () => {
    const { listing, paper } = parseMiddle({ foot: '  • many authors\n·\nDec 19, 2023' })
    expect(paper.organization).toEqual({ slug: null, name: 'many authors' })
    expect(codes(listing)).toEqual(['ORGANIZATION_UNCERTAIN'])
  })

  it.each([
    ['__proto__', '__proto__'],
    ['stars around it', '*Star*'],
    ['a superscript', 'L⁰ Norms for All'],
    ['checkboxes', 'Solving for [x] and [ ] Alike'],
    ['a NUL', 'Nothing\u0000 Is Lost'],
    ['a high surrogate alone', 'Half \ud83d a Face'],
    ['a low surrogate alone', 'Half \ude00 a Face'],
    ['a bidirectional mark', 'Right \u202eto\u202c Left'],
    ['an isolate', 'Right \u2067to\u2069 Left'],
    ['a zero width joiner', 'A 👩‍🔬 Walks In'],
    ['constructor', 'constructor'],
    ['hasOwnProperty', 'hasOwnProperty'],
    ['a replacement mark', '$& $1 $` $$'],
    ['a format mark', '%s %d %o'],
    ['a tag', '<think>: Do Reasoning Tokens Help?'],
    ['LaTeX', '$\\mathcal{O}(n^{2})$ Is Enough'],
    ['a combining mark', 'Ü\u0308ber Titles'],
    ['a date', 'May 31'],
    ['an author count', '7 Authors'],
    ['a label', 'Upvote'],
    ['a year', '2024'],
    ['dots', 'Attention · Memory · Planning'],
    ['stars', 'GitHub 31.5k: What Do Stars Measure?'],
    ['a bullet', '• Bullet Points Considered Harmful'],
    ['marks of Markdown', '# Hashtags and `Backticks`'],
    ['words that cut', 'Truncated Backpropagation Through Thyme'],
  ])('with %s in its title keeps it', (_, title) => {
    const { paper } = parseMiddle({ title })
    expect(paper.title).toBe(title)
    expect(paper).toMatchObject({ abstract: CARDS[1]?.abstract, comments: 11, authors: { count: 1 } })
  })

  it.each(['\u0000', '\ud800', '\udfff', '\u202e', '\u200b', '\u2028', '__proto__', '\u001b[31m'])(
    'with %j in its abstract keeps the words',
    (piece) => {
      const { paper } = parseMiddle({ abstract: `Before ${piece} behind.` })
      expect(paper.abstract?.replace(piece, '').replace(/\s+/g, ' ')).toBe('Before behind.')
    },
  )

  it('without a footer is a paper', () => {
    const { listing, paper } = parseMiddle({ foot: '' })
    expect(paper).toMatchObject({ abstract: CARDS[1]?.abstract, authors: { count: null }, date: null })
    expect(listing.diagnostics.filter(({ paper }) => paper !== null)).toMatchObject([
      { code: 'FOOTER_MISSING', severity: 'warning', paper: 1 },
    ])
  })

  it('without a footer is one below the rest of another in which the text begins', () => {
    const text = makeListing(withMiddle({ foot: '' }))
    const { papers } = parsePaperListing(text.slice(text.indexOf(CARDS[0]?.foot as string)))
    expect(papers.map(({ title }) => title)).toEqual([CARDS[1]?.title, CARDS[2]?.title])
  })

  it('without a date says so', () => {
    const { listing, paper } = parseMiddle({ foot: '  • 1 authors' })
    expect(paper).toMatchObject({ authors: { count: 1 }, date: null })
    expect(codes(listing)).toContain('FOOTER_MISSING')
  })
})

describe('a listing that is cut', () => {
  const text = makeListing()
  const third = CARDS[2]
  const end = text.indexOf(third?.abstract ?? '') + 20

  it('in the middle of an abstract keeps the entry and says so', () => {
    const { papers, diagnostics } = parsePaperListing(text.slice(0, end))
    expect(papers).toHaveLength(3)
    expect(papers[2]).toMatchObject({ title: third?.title, abstract: third?.abstract.slice(0, 20).trim() })
    expect(diagnostics.at(-1)).toMatchObject({ code: 'ABSTRACT_CUT_OFF', severity: 'warning', paper: 2 })
  })

  it.each(Array.from({ length: 60 }, (_, i) => Math.floor(((i + 1) * text.length) / 61)))(
    'at offset %i loses at most the card it is cut in',
    (cut) => {
      const whole = parsePaperListing(text)
      const { papers } = parsePaperListing(text.slice(0, cut))
      const complete = whole.papers.filter(({ span }) => span.end <= cut)
      complete.slice(0, papers.length - 1).forEach((paper, index) => {
        expect(valuesOf(papers[index] as Paper)).toEqual(valuesOf(paper))
      })
      expect(papers.length).toBeGreaterThanOrEqual(complete.length)
      expect(papers.length).toBeLessThanOrEqual(complete.length + 1)
    },
  )
})

describe('line ends', () => {
  const text = makeListing()

  it.each([
    ['of Windows', text.replaceAll('\n', '\r\n')],
    ['of an old Mac', text.replaceAll('\n', '\r')],
    ['that are mixed', text.replaceAll('\n\n', '\r\n\n')],
    ['behind a byte order mark', `\ufeff${text}`],
    ['with spaces in front', text.replaceAll('\n', '  \n')],
    ['with a last line end', `${text}\n`],
    ['with many last line ends', `${text}\n\n\n\n`],
    ['with many first line ends', `\n\n\n${text}`],
  ])('%s change nothing', (_, printed) => {
    const listing = parsePaperListing(printed)
    expect(listing.papers.map(valuesOf)).toEqual(parsePaperListing(text).papers.map(valuesOf))
    for (const { title, spans } of listing.papers) {
      expect(printed.slice(spans.title?.start, spans.title?.end)).toBe(title)
    }
    expect(codes(listing)).toEqual([])
  })
})

describe('text that belongs to no paper', () => {
  it('is reported behind the cards', () => {
    const note = 'This note was written by hand below the listing.'
    const text = `${makeListing()}\n\nPrevious\n\n${note}`
    const listing = parsePaperListing(text)
    expect(listing.papers).toHaveLength(3)
    const unused = listing.diagnostics.find(({ code }) => code === 'UNUSED_TEXT')
    expect(unused).toMatchObject({ severity: 'warning', paper: null })
    expect(text.slice(unused?.span.start, unused?.span.end)).toContain(note)
  })

  it('is reported in front of the head', () => {
    const text = `This text was copied from a browser\n\n${makeListing()}`
    const listing = parsePaperListing(text)
    expect(listing.papers).toHaveLength(3)
    expect(codes(listing)).toContain('UNUSED_TEXT')
  })

  it('is not reported when the page is known to print it', () => {
    const text = `new\n\nGet trending papers in your email inbox!\n\nSubscribe\n\n${makeListing()}\n\nPrevious\n\nNext\n\nSystem theme\n`
    expect(codes(parsePaperListing(text))).toEqual([])
  })
})

describe('pages with little on them', () => {
  it('may be daily pages of one card', () => {
    const text =
      'Daily Papers\n\nbyAK and the research community\n\nJan 15\n\nSubmitted by\nfern.k\n\nA Teapot\n\n  • · 3 authors\n'
    const { papers, diagnostics } = parsePaperListing(text)
    expect(papers).toMatchObject([{ title: 'A Teapot', submittedBy: 'fern.k', authors: { count: 3 } }])
    expect(diagnostics).toEqual([])
  })

  it.each(['====', '----', '____________', '~~~~', '━━━━'])('may have a rule of %j', (rule) => {
    const text = makeListing().replace(HEAD, `Daily Papers\n${rule}\n\nbyAK and the research community`)
    expect(parsePaperListing(text).diagnostics).toEqual([])
  })

  it('may lack the name of the curator', () => {
    expect(parsePaperListing(makeListing().replace('byAK and', 'by and')).header.curator).toBeNull()
  })
})

describe('diagnostics', () => {
  it('stand in the order of the text, and say where, what and what was done', () => {
    const text = `a note\n\n${makeListing(withMiddle({ foot: '  • 1 authors\n·\nFeb 30, 2023' }))}`
    const { diagnostics } = parsePaperListing(text)
    const starts = diagnostics.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    const found = diagnostics.find(({ code }) => code === 'DATE_IMPOSSIBLE')
    expect(found?.message).toMatch(/^23:1 "Feb 30, 2023" is no day of the calendar; the paper has no date\.$/)
    expect(text.slice(found?.span.start, found?.span.end)).toBe('Feb 30, 2023')
  })

  it('quote no more than a line of a message can hold', () => {
    const { diagnostics } = parsePaperListing(makeListing(withMiddle({ title: 'Long '.repeat(10_000) })))
    for (const { message } of diagnostics) expect(message.length).toBeLessThan(200)
  })
})

describe('a note that the text was cut', () => {
  const lines = [
    'We hide the lantern of each ferry',
    'for one night and count the boats',
    'that come home to us before dawn.',
  ]

  it.each(['[Content truncated]', 'https://huggingface.co/pap'])(
    'has no organization of the words above: %j',
    (note) => {
      const wrapped = CARDS.map((card) => ({ ...card, abstract: lines.join('\n') }))
      const cut = ['Low Tide', '', ...lines, 'It', '', note].join('\n')
      const { papers, diagnostics } = parsePaperListing(`${makeListing(wrapped)}\n${cut}\n`)
      const abstract = `${lines.join(' ')} It`
      expect(papers.at(-1)).toMatchObject({ title: 'Low Tide', abstract, organization: null })
      expect(diagnostics.map(({ code }) => code)).toContain('ABSTRACT_CUT_OFF')
    },
  )
})

it('joins no line that is only the mark of a picture to a title', () => {
  const { papers } = parsePaperListing('# []\n4\n\nS\n9 authors\n[]')
  expect(papers.map(({ title }) => title)).toEqual(['4'])
})

describe('a text that is cut out of a page', () => {
  const [first, second, third] = CARDS as [(typeof CARDS)[0], (typeof CARDS)[0], (typeof CARDS)[0]]
  const rest = (text: string) => {
    const whole = `${makeListing([first, second, third])}\nSystem theme\n`
    return parsePaperListing(`${text}\n\n${whole.slice(whole.indexOf(first.foot))}`)
  }

  it('has no paper of the rest of a sentence', () => {
    const { papers, diagnostics } = rest('and so the tide is a tide.')
    expect(papers.map(({ title }) => title)).toEqual([second.title, third.title])
    expect(diagnostics.map(({ code }) => code)).toEqual(['UNUSED_TEXT', 'UNUSED_TEXT'])
  })

  it('has a doubt about a title without an abstract', () => {
    const { papers, diagnostics } = rest('See the Title')
    expect(papers.map(({ title }) => title)).toEqual(['See the Title', second.title, third.title])
    expect(diagnostics).toMatchObject([{ code: 'TITLE_UNCERTAIN', paper: 0 }])
  })
})
