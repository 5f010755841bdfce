import { describe, expect, it } from 'vitest'
import { readListing } from '../src/read-listing'
import { makeCard, PAGE_HEAD } from './make-listing'

const read = (text: string) => {
  let pages = 0
  const { listing, paperOf } = readListing(text, null, () => pages++)
  const { header, papers, diagnostics, format } = listing
  return {
    format,
    header,
    titles: papers.map(({ title }) => title),
    codes: diagnostics.map(({ code }) => code),
    pages,
    paperOf: [...paperOf.values()],
  }
}

describe('readListing', () => {
  it('reads the pages of a text as one listing', () => {
    const text = PAGE_HEAD + makeCard('Ferry') + makeCard('Masks') + PAGE_HEAD + makeCard('Tides')
    expect(read(text)).toMatchObject({
      format: 'huggingface-papers',
      titles: ['Ferry', 'Masks', 'Tides'],
      codes: [],
      pages: 2,
      paperOf: [0, 1, 2],
    })
    for (const { title, span, spans } of readListing(text, null).listing.papers) {
      expect(text.slice(spans.title?.start, spans.title?.end)).toBe(title)
      expect(text.slice(span.start, span.end)).toBe(makeCard(title).trim())
    }
  })

  it('knows which paper each of two printings became', () => {
    const twice = makeCard('Ferry') + makeCard('Ferry')
    expect(read(PAGE_HEAD + twice + makeCard('Masks') + twice)).toMatchObject({
      titles: ['Ferry', 'Masks', 'Ferry'],
      paperOf: [0, 0, 1, 2, 2],
    })
  })

  it('keeps a card that ends one page and begins the next', () => {
    expect(read(PAGE_HEAD + makeCard('Ferry') + PAGE_HEAD + makeCard('Ferry'))).toMatchObject({
      titles: ['Ferry', 'Ferry'],
      pages: 2,
      paperOf: [0, 1],
    })
  })

  it('reads the parts between which something was left out as one page', () => {
    const text = `[...]\n${PAGE_HEAD}Feb 3\n\n${makeCard('Ferry')}[12 lines omitted]\n\n${makeCard('Ferry')}${makeCard('Masks')}`
    expect(read(text)).toMatchObject({ titles: ['Ferry', 'Masks'], codes: [], pages: 4, paperOf: [0, 0, 1] })
    const { header } = readListing(text, { year: 2024, month: 2, day: 9 }).listing
    expect(header).toMatchObject({
      title: 'Daily Papers',
      date: { iso: '2024-02-03', yearFrom: 'referenceDate' },
    })
  })

  const day = (month: number, dayOfMonth: number) => ({
    year: null,
    month,
    day: dayOfMonth,
    iso: null,
    yearFrom: null,
  })
  const below = (title: string, curator: string, rest = '') =>
    `${title}\n${curator}\n\n${rest}${makeCard('Ferry')}`
  const daily = 'Daily Papers'
  const weekly = 'Weekly Papers'
  const byAK = 'byAK and the research community'
  const byGH = 'byGH and the research community'
  const byNobody = 'and the research community'

  it.each<[name: string, text: string, header: object]>([
    [
      'nothing where nothing is said',
      makeCard('Ferry'),
      { title: null, curator: null, date: null, query: null },
    ],
    [
      'the first page where both say all',
      below(daily, byAK, 'fog\n\nDec 11\n\n') + below(weekly, byGH, 'tide\n\nDec 12\n\n'),
      { title: daily, curator: 'AK', date: day(12, 11), query: 'fog' },
    ],
    [
      'the second page where the first is silent',
      `${byNobody}\n\n${makeCard('Ferry')}${below(weekly, byGH, 'tide\n\nDec 12\n\n')}`,
      { title: weekly, curator: 'GH', date: day(12, 12), query: 'tide' },
    ],
    [
      'either page, each for what it says first',
      below(daily, byNobody, 'Dec 11\n\n') + below(weekly, byGH, 'tide\n\nDec 12\n\n'),
      { title: daily, curator: 'GH', date: day(12, 11), query: 'tide' },
    ],
  ])('takes the head from %s', (_, text, header) => {
    expect(read(text).header).toEqual(header)
  })

  it('has the day of the page where the year of the cards was taken from', () => {
    const text = `${below(daily, byAK)}${below(weekly, byGH, 'Dec 12\n\n')}${makeCard('Masks', '7 authors\n·\nMay 3')}`
    const { diagnostics } = readListing(text, { year: 2024, month: 12, day: 12 }).listing
    expect(diagnostics.map(({ code, span }) => [code, text.slice(span.start, span.end)])).toEqual([
      ['YEAR_INFERRED', 'Dec 12'],
    ])
  })

  it.each<[name: string, text: string, format: string | null, codes: string[]]>([
    ['no text', '', null, ['EMPTY_TEXT']],
    ['blank lines', ' \n\n', null, ['EMPTY_TEXT']],
    ['another text', 'Dear Ada,\n\nthe boat leaves at nine.', null, ['NOT_A_LISTING']],
    [
      'another text below heads that no reader sees',
      '<!-- and the research community -->\n<!-- Daily Papers -->\n<!-- and the research community -->\nDear Ada,',
      null,
      ['NOT_A_LISTING'],
    ],
    ['a title', 'Daily Papers', 'huggingface-papers', ['NO_PAPERS']],
    ['a curator', byAK, 'huggingface-papers', ['NO_PAPERS']],
    ['a date', 'Dec 11', null, ['NOT_A_LISTING']],
    ['a title below a note', 'A note.\n\nDaily Papers', 'huggingface-papers', ['UNUSED_TEXT', 'NO_PAPERS']],
    ['a card', makeCard('Ferry'), 'huggingface-papers', []],
    [
      'a note in a page',
      `A note.\n\n${PAGE_HEAD}${makeCard('Ferry')}`,
      'huggingface-papers',
      ['UNUSED_TEXT'],
    ],
    [
      'a note in the second page',
      `${PAGE_HEAD}${makeCard('Ferry')}${PAGE_HEAD}${makeCard('Masks')}Previous\n\nA note.`,
      'huggingface-papers',
      ['UNUSED_TEXT'],
    ],
  ])('says of %s what it is', (_, text, format, codes) => {
    expect(read(text)).toMatchObject({ format, codes })
  })

  it('reports in the order of the text', () => {
    const text = `${PAGE_HEAD}${makeCard('Ferry', '7 authors\n·\nFeb 30, 2024')}${makeCard('Masks', '7 authors')}A note.`
    const { diagnostics } = readListing(text, null).listing
    const starts = diagnostics.map(({ span }) => span.start)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
    expect(new Set(starts).size).toBeGreaterThan(1)
  })

  it('names places in a text of Windows as they are there', () => {
    const text = (PAGE_HEAD + makeCard('Ferry') + PAGE_HEAD + makeCard('Masks')).replaceAll('\n', '\r\n')
    const { papers } = readListing(text, null).listing
    expect(papers.map(({ title }) => title)).toEqual(['Ferry', 'Masks'])
    for (const { title, spans } of papers)
      expect(text.slice(spans.title?.start, spans.title?.end)).toBe(title)
  })
})
