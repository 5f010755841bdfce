import { describe, expect, it } from 'vitest'
import { Place } from '../../src/entries/places'
import { doubtFirstCard } from '../../src/papers/doubt-first-card'
import type { Doubt } from '../../src/papers/draft'
import type { ReadHeader } from '../../src/papers/read-header'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, makePage, NO_HABITS } from '../make-page'

const NO_HEAD: ReadHeader = {
  title: null,
  curator: null,
  day: null,
  query: null,
  parts: new Map(),
}

const at = (start: number) => ({ start, end: start + 1 })
const bare = () => makeDraft({ abstract: null, spans: { title: at(5) } })
const full = () => makeDraft({ abstract: 'We mask ferries.', spans: { title: at(5) } })
const sentence = () => makeDraft({ title: 'We mask ferries.', spans: { title: at(5) } })
const rest = () => makeDraft({ title: 'arable to ferries', spans: { title: at(5) } })
const topped = (field: 'upvotes' | 'submittedBy', start: number) =>
  makeDraft({ abstract: 'We mask ferries.', spans: { title: at(5), [field]: at(start) } })

interface Case {
  above?: [text: string, place: number][]
  /** How many lines of the card stand above its title. */
  top?: number
  head?: number
  /** How many marks of pictures the text begins with. */
  images?: number
  /** The line that was taken for the query. */
  query?: number
  first?: ReturnType<typeof makeDraft>
  others?: ReturnType<typeof makeDraft>[]
  headings?: boolean
  /** The block mark of the card's first line. */
  prefix?: string
}

function doubtOf({
  above = [],
  top = 0,
  head,
  images = 0,
  query,
  first = full(),
  others = [],
  headings = false,
  prefix = '',
}: Case): Doubt | undefined {
  const lines = [...above.map(([text]) => text), 'Submitted by fern', 'Ferry Masks'].map((text, i) =>
    makeLine(text, { prefix: i === above.length ? prefix : '' }),
  )
  const page = makePage(lines, [...above.map(([, place]) => place), Place.submitter, Place.title], {
    habits: { ...NO_HABITS, headings },
  })
  const entry = makeEntry({ first: above.length, title: [above.length + top] })
  const header: ReadHeader = { ...NO_HEAD, parts: new Map() }
  for (let i = 0; i < images; i++) header.parts.set(i, 'image')
  if (head !== undefined) header.parts.set(head, 'curator')
  if (query !== undefined) header.parts.set(query, 'query')
  doubtFirstCard([first, ...others], entry, header, page)
  return first.doubts[0]
}

const TEXT_ABOVE = 'was read as the title; there is more text above it.'
const CUT = 'was read as the title; the text may begin inside of its card.'

const BY_AK: [string, number] = ['by AK', Place.before]
const IMAGE: [string, number] = ['[65]', Place.before]
const TITLE: [string, number] = ['Ferry Masks', Place.before]

const doubted: [what: string, doubt: string, card: Case][] = [
  ['text above', TEXT_ABOVE, { above: [['the sea.', Place.before]] }],
  ['a head below', TEXT_ABOVE, { above: [['the sea.', Place.before]], head: 3 }],
  ['a head in its own place', TEXT_ABOVE, { above: [['the sea.', Place.before]], head: 1 }],
  ['no abstract, unlike the others', CUT, { first: bare(), others: [full()] }],
  ['no abstract, unlike most others', CUT, { first: bare(), others: [full(), bare(), full()] }],
  ['no upvotes above, unlike the others', CUT, { others: [topped('upvotes', 1)] }],
  ['no submitter above, unlike the others', CUT, { others: [topped('submittedBy', 1)] }],
  [
    'no submitter above, unlike others with upvotes below',
    CUT,
    {
      others: [
        makeDraft({
          abstract: 'We mask ferries.',
          spans: { submittedBy: at(1), title: at(5), upvotes: at(9) },
        }),
      ],
    },
  ],
  ['the rest of a sentence in which the text begins', CUT, { first: rest() }],
  ['a sentence in which the text begins', CUT, { first: sentence() }],
  ['no heading where titles are', CUT, { headings: true }],
  ['no heading below the mark of a picture', CUT, { above: [IMAGE], images: 1, headings: true }],
  [
    'no abstract below marks of pictures',
    CUT,
    { above: [IMAGE, IMAGE], images: 2, first: bare(), others: [full()] },
  ],
  ['text below the mark of a picture', TEXT_ABOVE, { above: [IMAGE, TITLE], images: 1 }],
  ['a sentence below a query', TEXT_ABOVE, { above: [BY_AK, TITLE], head: 0, query: 1, first: sentence() }],
  ['a sentence below a head and text', TEXT_ABOVE, { above: [BY_AK, TITLE], head: 0, first: sentence() }],
]

const believed: [what: string, card: Case][] = [
  ['nothing above', {}],
  ['a heading where titles are', { headings: true, prefix: '### ' }],
  ['no heading below other lines', { headings: true, above: [['the sea.', Place.after]] }],
  ['words below a query', { above: [BY_AK, TITLE], head: 0, query: 1 }],
  ['the rest of a sentence below the head', { above: [BY_AK], head: 0, first: rest() }],
  ['a sentence below the head', { above: [BY_AK], head: 0, first: sentence() }],
  [
    'a sentence for a heading below a query',
    { above: [BY_AK, TITLE], head: 0, query: 1, first: sentence(), prefix: '### ' },
  ],
  ['the mark of a picture above', { above: [IMAGE], images: 1 }],
  ['the head above the mark of a picture', { above: [BY_AK, IMAGE], head: 0, headings: true }],
  ['the head below the mark of a picture', { above: [IMAGE, BY_AK], images: 1, head: 1, headings: true }],
  ['the head above', { above: [['by AK', Place.before]], head: 0 }],
  ['the rest of a card above', { above: [['the sea.', Place.after]] }],
  ['a date above', { above: [['Feb 3', Place.before]] }],
  ['a number above', { above: [['3', Place.before]] }],
  [
    'the rest of a card above, and no abstract, unlike the others',
    { above: [['the sea.', Place.after]], first: bare(), others: [full()] },
  ],
  ['its submitter above the title', { above: [['the sea.', Place.before]], top: 1 }],
  ['no abstract, like the others', { first: bare(), others: [bare()] }],
  ['no abstract, like half of the others', { first: bare(), others: [full(), bare()] }],
  ['no abstract and no other card', { first: bare() }],
  ['upvotes as the others', { first: topped('upvotes', 1), others: [topped('upvotes', 1)] }],
  ['upvotes that stand below on the others', { others: [topped('upvotes', 9)] }],
]

describe('doubtFirstCard', () => {
  it.each(doubted)('doubts the title of a card with %s', (_what, doubt, card) => {
    expect(doubtOf(card)?.what).toBe(doubt)
  })

  it.each(believed)('believes the title of a card with %s', (_what, card) => {
    expect(doubtOf(card)).toBeUndefined()
  })

  it('warns of the words that were read as the title', () => {
    const first = topped('upvotes', 7)
    expect(doubtOf({ above: [['the sea.', Place.before]], first })).toMatchObject({
      code: 'TITLE_UNCERTAIN',
      severity: 'warning',
      span: at(5),
    })
  })

  it('says nothing of a page without cards', () => {
    expect(() => doubtFirstCard([], undefined, NO_HEAD, makePage([], []))).not.toThrow()
  })
})

describe('doubtFirstCard, of upvotes in which a text begins', () => {
  const LOGIN = { target: '/login?next=/papers' }

  function doubts(upvotes: Partial<Line>, others: Partial<Line>, above: readonly string[] = []): Doubt[] {
    const first = full()
    const lines = [
      ...above.map((text) => makeLine(text)),
      makeLine('898', upvotes),
      makeLine('Ferry Masks'),
      makeLine('7', others),
    ]
    const places = [...above.map(() => Place.before), Place.upvotes, Place.title, Place.upvotes]
    const entry = makeEntry({ first: above.length, title: [above.length + 1] })
    doubtFirstCard([first, full()], entry, NO_HEAD, makePage(lines, places))
    return first.doubts
  }

  it('warns of a number without a link, where others have one', () => {
    const what = 'was read as upvotes; it may be the end of an address.'
    expect(doubts({ start: 3, end: 6 }, LOGIN)).toEqual([
      { code: 'NUMBER_UNCERTAIN', severity: 'warning', span: { start: 3, end: 6 }, what },
    ])
  })

  it.each<[what: string, upvotes: Partial<Line>, others: Partial<Line>, above?: string[]]>([
    ['without a link, where no number has one', {}, {}],
    ['without a link, where others have another', {}, { target: '/papers' }],
    ['with a link', LOGIN, LOGIN],
    ['below a line', {}, LOGIN, ['the sea.']],
    ['that is none', { text: 'Submitted by fern' }, LOGIN],
  ])('believes a number %s', (_what, ...given) => {
    expect(doubts(...given)).toEqual([])
  })
})
