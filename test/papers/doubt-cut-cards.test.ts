import { describe, expect, it } from 'vitest'
import { Place } from '../../src/entries/places'
import { doubtCutCards } from '../../src/papers/doubt-cut-cards'
import type { Doubt } from '../../src/papers/draft'
import type { ReadHeader } from '../../src/papers/read-header'
import { makeLine } from '../make-line'
import { makeDraft, makeEntry, makePage } from '../make-page'

const NO_HEAD: ReadHeader = {
  title: null,
  curator: null,
  day: null,
  query: null,
  parts: new Map(),
}

const at = (start: number) => ({ start, end: start + 1 })
const bare = () => makeDraft({ abstract: null, spans: { title: at(5) } })
const full = () => makeDraft({ abstract: 'We mask ferries.', spans: { title: at(5), abstract: at(6) } })
const topped = (field: 'upvotes' | 'submittedBy', start: number) =>
  makeDraft({ abstract: 'We mask ferries.', spans: { title: at(5), abstract: at(6), [field]: at(start) } })

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
}

function doubtOf({
  above = [],
  top = 0,
  head,
  images = 0,
  query,
  first = full(),
  others = [],
}: Case): Doubt | undefined {
  const lines = [...above.map(([text]) => text), 'Submitted by fern', 'Ferry Masks'].map((text) =>
    makeLine(text),
  )
  const page = makePage(lines, [...above.map(([, place]) => place), Place.submitter, Place.title])
  first.entry = makeEntry({ first: above.length, title: [above.length + top] })
  const header: ReadHeader = { ...NO_HEAD, parts: new Map() }
  for (let i = 0; i < images; i++) header.parts.set(i, 'image')
  if (head !== undefined) header.parts.set(head, 'curator')
  if (query !== undefined) header.parts.set(query, 'query')
  doubtCutCards([first, ...others], header, page)
  return first.doubts[0]
}

const ABOVE = 'was read as the title; its card may begin above.'

const BY_AK: [string, number] = ['by AK', Place.before]
const IMAGE: [string, number] = ['[65]', Place.before]
const TITLE: [string, number] = ['Ferry Masks', Place.before]

const doubted: [what: string, doubt: string, card: Case][] = [
  ['text above', ABOVE, { above: [['the sea.', Place.before]] }],
  ['a head below', ABOVE, { above: [['the sea.', Place.before]], head: 3 }],
  ['a head in its own place', ABOVE, { above: [['the sea.', Place.before]], head: 1 }],
  ['no abstract, unlike the others', ABOVE, { first: bare(), others: [full()] }],
  ['no abstract, unlike most others', ABOVE, { first: bare(), others: [full(), bare(), full()] }],
  ['no upvotes above, unlike the others', ABOVE, { others: [topped('upvotes', 1)] }],
  ['no submitter above, unlike the others', ABOVE, { others: [topped('submittedBy', 1)] }],
  [
    'no submitter above, unlike others with upvotes below',
    ABOVE,
    {
      others: [
        makeDraft({
          abstract: 'We mask ferries.',
          spans: { submittedBy: at(1), title: at(5), abstract: at(6), upvotes: at(9) },
        }),
      ],
    },
  ],
  [
    'no abstract below marks of pictures',
    ABOVE,
    { above: [IMAGE, IMAGE], images: 2, first: bare(), others: [full()] },
  ],
  [
    'no submitter above its upvotes, unlike the others',
    ABOVE,
    { top: 1, first: topped('upvotes', 2), others: [topped('submittedBy', 1)] },
  ],
  [
    'no upvotes below the rest of a card, unlike the others',
    ABOVE,
    { above: [['May 3', Place.before]], others: [topped('upvotes', 1)] },
  ],
  [
    'the rest of a card above, and no abstract, unlike the others',
    ABOVE,
    { above: [['the sea.', Place.after]], first: bare(), others: [full()] },
  ],
  [
    'text between it and the head, and no upvotes, unlike the others',
    ABOVE,
    { above: [BY_AK, ['Feb 3 17', Place.before]], head: 0, others: [topped('upvotes', 1)] },
  ],
  ['text below the mark of a picture', ABOVE, { above: [IMAGE, TITLE], images: 1 }],
]

const believed: [what: string, card: Case][] = [
  ['nothing above', {}],
  ['words below a query', { above: [BY_AK, TITLE], head: 0, query: 1 }],
  ['the mark of a picture above', { above: [IMAGE], images: 1 }],
  ['the head above the mark of a picture', { above: [BY_AK, IMAGE], head: 0 }],
  ['the head below the mark of a picture', { above: [IMAGE, BY_AK], images: 1, head: 1 }],
  ['the head above', { above: [['by AK', Place.before]], head: 0 }],
  [
    'the head above, and no upvotes, unlike the others',
    { above: [BY_AK], head: 0, others: [topped('upvotes', 1)] },
  ],
  ['text between it and the head', { above: [BY_AK, ['the sea.', Place.before]], head: 0 }],
  ['the rest of a card above', { above: [['the sea.', Place.after]] }],
  ['a date above', { above: [['Feb 3', Place.before]] }],
  ['a number above', { above: [['3', Place.before]] }],
  ['its submitter above the title', { above: [['the sea.', Place.before]], top: 1 }],
  ['no abstract, like the others', { first: bare(), others: [bare()] }],
  ['no abstract, like half of the others', { first: bare(), others: [full(), bare()] }],
  ['no abstract and no other card', { first: bare() }],
  ['upvotes as the others', { first: topped('upvotes', 1), others: [topped('upvotes', 1)] }],
  ['upvotes that stand below on the others', { others: [topped('upvotes', 9)] }],
]

describe('doubtCutCards', () => {
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

  it('doubts a title once', () => {
    const first = full()
    const other = { severity: 'warning', span: at(5), what: 'was read as the title.' } as const
    first.doubts.push({ code: 'ABSTRACT_CUT_OFF', ...other })
    doubtOf({ above: [['the sea.', Place.before]], first })
    expect(first.doubts.map(({ code }) => code)).toEqual(['ABSTRACT_CUT_OFF', 'TITLE_UNCERTAIN'])
    doubtOf({ above: [['the sea.', Place.before]], first })
    expect(first.doubts).toHaveLength(2)
  })

  it.each<[what: string, isDoubted: boolean, isLast: boolean, others: ReturnType<typeof makeDraft>[]]>([
    ['most others have', true, true, [topped('upvotes', 9), bare(), topped('upvotes', 9)]],
    ['half of the others have', false, true, [topped('upvotes', 9), bare()]],
    ['others have above the title', false, true, [topped('upvotes', 1)]],
    ['most others have, in front of the end of the page', false, false, [topped('upvotes', 9)]],
  ])('knows of a last card without the upvotes that %s', (_what, isDoubted, isLast, others) => {
    const last = bare()
    const page = makePage([makeLine('Ferry Masks')], [Place.title])
    const header = { ...NO_HEAD, parts: new Map([[-1, 'curator' as const]]) }
    last.entry = makeEntry({ first: 1, title: [1], isLast })
    doubtCutCards([...others, last], header, page)
    const cut = {
      code: 'ABSTRACT_CUT_OFF',
      severity: 'warning',
      what: 'is where the text ends; the entry may be cut off.',
    }
    expect(last.doubts).toMatchObject(isDoubted ? [cut] : [])
  })

  it('says nothing of a page without cards', () => {
    expect(() => doubtCutCards([], NO_HEAD, makePage([], []))).not.toThrow()
  })
})
