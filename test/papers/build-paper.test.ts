import { describe, expect, it } from 'vitest'
import { Place } from '../../src/entries/places'
import { buildPaper } from '../../src/papers/build-paper'
import type { Page } from '../../src/papers/draft'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeEntry, makePage, NO_HABITS } from '../make-page'
import { makePaper } from '../make-paper'

type Row = [text: string, place: number, known?: Partial<Line>]

const meaningOf: Record<number, 'title' | 'abstract'> = {
  [Place.title]: 'title',
  [Place.titleMore]: 'title',
  [Place.abstract]: 'abstract',
}

/** Builds the paper of a card whose lines begin at 0, 100, 200; each is indented by two. */
function build(rows: Row[], known: Partial<Page> = {}) {
  const lines = rows.map(([text, , rest], i) =>
    makeLine(text, { from: i * 100, start: i * 100 + 2, end: i * 100 + 2 + text.length, gap: 1, ...rest }),
  )
  const places = rows.map(([, place]) => place)
  const entry = makeEntry({ last: rows.length - 1 })
  for (const [i, place] of places.entries()) entry[meaningOf[place] ?? 'foot'].push(i)
  return buildPaper(entry, makePage(lines, places, known))
}

const ADDRESS = 'https://github.com/harbour-lab/ferry'
const TARGET = 'https://huggingface.co/papers/2402.99901'

describe('buildPaper', () => {
  it('reads a card', () => {
    const links = [{ start: 0, end: 11, url: TARGET }]
    const { paper, ...rest } = build([
      ['Ferry Masks', Place.title, { target: TARGET, links }],
      [`Code: ${ADDRESS}`, Place.abstract],
      ['• 7 authors', Place.authors],
      ['·', Place.dot],
      ['Feb 2, 2024 3', Place.comments],
    ])
    const address = { start: 108, end: 144 }
    expect(paper).toEqual(
      makePaper({
        title: 'Ferry Masks',
        abstract: `Code: ${ADDRESS}`,
        authors: { count: 7, names: [] },
        comments: 3,
        arxivId: '2402.99901',
        url: TARGET,
        links: [{ url: ADDRESS, kind: 'repository', from: 'abstract', span: address }],
        repositories: [
          {
            host: 'github.com',
            owner: 'harbour-lab',
            name: 'ferry',
            url: ADDRESS,
            stars: null,
            from: 'abstract',
          },
        ],
        span: { start: 0, end: 415 },
        spans: {
          title: { start: 2, end: 13 },
          abstract: { start: 102, end: 144 },
          authors: { start: 204, end: 213 },
          date: { start: 402, end: 413 },
          comments: { start: 414, end: 415 },
          arxivId: { start: 2, end: 13 },
          url: { start: 2, end: 13 },
          links: address,
          repositories: address,
        },
      }),
    )
    expect(rest).toMatchObject({
      printedDate: { year: 2024, month: 2, day: 2 },
      organization: null,
      stars: null,
      doubts: [],
    })
  })

  it('joins the lines of a title, and those of an abstract', () => {
    const { paper } = build([
      ['Ferry', Place.title],
      ['Masks', Place.titleMore, { gap: 0 }],
      ['A ferry', Place.abstract],
      ['does not', Place.abstract, { gap: 0 }],
      ['sail.', Place.abstract, { gap: 0 }],
      ['7 authors', Place.authors],
    ])
    expect(paper).toMatchObject({ title: 'Ferry Masks', abstract: 'A ferry does not sail.' })
    expect(paper.spans).toMatchObject({
      title: { start: 2, end: 107 },
      abstract: { start: 202, end: 407 },
    })
    expect(paper.span).toEqual({ start: 0, end: 511 })
  })

  it('has no abstract where the card has none', () => {
    const { paper, doubts } = build([
      ['Ferry Masks', Place.title],
      ['7 authors', Place.authors],
    ])
    expect(paper.abstract).toBeNull()
    expect(Object.keys(paper.spans)).toEqual(['title', 'authors'])
    expect(doubts).toEqual([])
  })

  it('leaves the organization for later', () => {
    const { paper, organization } = build([
      ['Ferry Masks', Place.title],
      ['Harbour Lab', Place.authors],
    ])
    expect(paper.organization).toBeNull()
    expect(organization).toEqual({ text: 'Harbour Lab', alt: null, target: null })
  })

  it('judges what it has read', () => {
    const { doubts } = build([
      ['Ferry Masks', Place.title],
      ['A ferry', Place.abstract],
      ['does not sail.', Place.abstract],
      ['7 authors', Place.authors],
    ])
    expect(doubts.map(({ code, span }) => [code, span])).toEqual([
      ['ABSTRACT_UNCERTAIN', { start: 102, end: 216 }],
    ])
  })

  it.each<[titlePrefix: string, abstractPrefix: string, title: string, abstract: string]>([
    ['', '', '# Ferry # Masks', '- A ferry - sails.'],
    // The mark of a heading may be repeated; other marks are the capture's on the first line only.
    ['# ', '', 'Ferry Masks', '- A ferry - sails.'],
    ['## ', '', 'Ferry # Masks', '- A ferry - sails.'],
    ['', '- ', '# Ferry # Masks', 'A ferry - sails.'],
    ['- ', '# ', 'Ferry # Masks', 'A ferry - sails.'],
  ])(
    'where titles carry %j and abstracts %j reads %j and %j',
    (titlePrefix, abstractPrefix, title, abstract) => {
      const { paper } = build(
        [
          ['Ferry', Place.title, { prefix: '# ' }],
          ['Masks', Place.titleMore, { prefix: '# ' }],
          ['A ferry', Place.abstract, { prefix: '- ' }],
          ['sails.', Place.abstract, { prefix: '- ' }],
        ],
        { titlePrefix, abstractPrefix },
      )
      expect(paper).toMatchObject({ title, abstract })
    },
  )

  it('joins a word that the capture breaks', () => {
    const rows: Row[] = [
      ['Ferries for shallow-', Place.title, { width: 40 }],
      ['water Harbours', Place.titleMore, { gap: 0 }],
      ['7 authors', Place.authors],
    ]
    const { title } = build(rows, { habits: { ...NO_HABITS, wrapWidth: 40 } }).paper
    expect(title).toBe('Ferries for shallow-water Harbours')
  })
})
