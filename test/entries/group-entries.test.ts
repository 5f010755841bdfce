import { describe, expect, it } from 'vitest'
import { groupEntries } from '../../src/entries/group-entries'
import { SKIP, START } from '../../src/entries/lattice'
import { isSkipped, Place, type Placement } from '../../src/entries/places'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makePlacement, readLines } from '../make-page'

const PAGE = 'https://huggingface.co/papers/2402.99901'
const { before, after, title, titleMore, abstract, authors, date, upvotes, submitted, submitter } = Place

const marks = { none: 0, starts: START, skipped: SKIP, both: START | SKIP }
type Row = [text: string, place: number, mark?: keyof typeof marks | null, known?: Partial<Line>]

function group(rows: Row[]): { entries: ReturnType<typeof groupEntries>; placement: Placement } {
  const lines = rows.map(([text, , , known]) => makeLine(text, known))
  const placement = makePlacement(rows.map(([, place]) => place))
  rows.forEach(([, , mark], i) => {
    placement.marks[i] = marks[mark ?? 'none']
  })
  return { entries: groupEntries(readLines(lines), placement), placement }
}

const HEAD: Row[] = [
  ['Daily Papers', before],
  ['by AK and the research community', before],
]
const FERRY: Row[] = [
  ['Ferry Masks', title, 'starts'],
  ['for All Islands', titleMore],
  ['A ferry sails.', abstract],
  ['4 authors', authors],
  ['May 3, 2024', date],
]
const KNOTS: Row[] = [
  ['Two Knots', title, 'starts'],
  ['We tie them.', abstract],
]

it('finds no cards among no lines', () => {
  expect(group([]).entries).toEqual([])
})

describe('a card', () => {
  it('has the lines from its start to the next', () => {
    expect(group([...FERRY, ...FERRY]).entries).toEqual([
      { title: [0, 1], abstract: [2], foot: [3, 4], first: 0, last: 4, carried: null, isLast: false },
      { title: [5, 6], abstract: [7], foot: [8, 9], first: 5, last: 9, carried: null, isLast: true },
    ])
  })

  it('ends above the pictures of the next', () => {
    const { entries, placement } = group([
      ...FERRY,
      ['[IMG]', date, 'skipped'],
      ['[2402]', date, 'skipped'],
      ...FERRY,
      ['[IMG]', date, 'skipped'],
    ])
    expect(entries.map(({ last, isLast }) => [last, isLast])).toEqual([
      [4, false],
      [11, true],
    ])
    expect([5, 6, 12].map((line) => isSkipped(placement, line))).toEqual([true, true, true])
  })

  it('ends where the page goes on', () => {
    const { entries } = group([
      ...HEAD,
      ...FERRY,
      ['Next', after],
      ['Ebb', abstract],
      ...FERRY,
      ['Next', after],
    ])
    expect(entries.map(({ first, last, isLast }) => [first, last, isLast])).toEqual([
      [2, 6, false],
      [9, 13, false],
    ])
  })

  it.each([
    ['[Content truncated]', true],
    ['https://huggingface.co/pap', true],
    ['Next', false],
  ])('is one in which the text ends above %j: %j', (text, expected) => {
    expect(group([...FERRY, [text, after]]).entries.map(({ isLast }) => isLast)).toEqual([expected])
  })

  it('is none in which the text ends above an address that others follow', () => {
    const rows: Row[] = [...FERRY, ['https://a.org', after], ['https://b.org', after]]
    expect(group(rows).entries.map(({ isLast }) => isLast)).toEqual([false])
  })

  it('keeps the marks of pictures in its foot, wherever they stand', () => {
    const rows: Row[] = [
      ...FERRY.slice(0, 2),
      ['[IMG]', title, 'skipped'],
      ['[IMG]', abstract, 'skipped'],
      ...FERRY.slice(2),
    ]
    expect(group(rows).entries).toMatchObject([{ title: [0, 1], abstract: [4], foot: [2, 3, 5, 6] }])
  })

  it('has what stands above its title', () => {
    const rows: Row[] = [
      ['Submitted by', submitted, 'starts'],
      ['fern', submitter],
      ['7', upvotes],
      ['Tides', title],
    ]
    expect(group(rows).entries).toMatchObject([{ title: [3], foot: [0, 1, 2], first: 0, last: 3 }])
  })

  it('needs a title', () => {
    expect(group([['Submitted by', submitted, 'starts'], ...FERRY]).entries).toMatchObject([{ first: 1 }])
    const untitled: Row[] = [
      ['Submitted by', submitted, 'starts'],
      ['May 3, 2024', date],
    ]
    expect(group([...FERRY, ...untitled, ...FERRY]).entries).toMatchObject([{ first: 0 }, { first: 7 }])
  })
})

describe('a line that ends a card and begins the next', () => {
  const carrying = (place: number, text: string): Row[] => [...FERRY.slice(0, 4), [text, place]]

  it.each([
    ['May 3, 2024 7', upvotes],
    ['Submitted by fern', submitter],
    ['Submitted by', submitted],
  ])('belongs to the upper one and is noted for the lower: %j', (text, place) => {
    const rows: Row[] = [
      ...carrying(place, text),
      ['Tides', title],
      ['We sail.', abstract],
      ['4 authors', authors],
    ]
    expect(group(rows).entries).toEqual([
      { title: [0, 1], abstract: [2], foot: [3, 4], first: 0, last: 4, carried: null, isLast: false },
      { title: [5], abstract: [6], foot: [7], first: 5, last: 7, carried: 4, isLast: true },
    ])
  })

  it('may be the first of a text', () => {
    const rows: Row[] = [
      ['· May 3, 2024 3 7', upvotes],
      ['Tides', title],
      ['4 authors', authors],
    ]
    expect(group(rows).entries).toMatchObject([{ title: [1], first: 1, last: 2, carried: 0 }])
  })

  it('may be followed by the last', () => {
    expect(group(carrying(upvotes, 'May 3, 2024 7')).entries).toMatchObject([
      { last: 4, carried: null, isLast: true },
    ])
  })

  it('may be followed by a start of its own', () => {
    const rows: Row[] = [...carrying(upvotes, 'May 3, 2024 7'), ...FERRY, ...FERRY]
    expect(group(rows).entries.map(({ first, carried }) => [first, carried])).toEqual([
      [0, null],
      [5, 4],
      [10, null],
    ])
  })

  it('is forgotten where the page goes on', () => {
    const rows: Row[] = [...carrying(upvotes, 'May 3, 2024 7'), ['Next', after], ...FERRY]
    expect(group(rows).entries.map(({ first, carried }) => [first, carried])).toEqual([
      [0, null],
      [6, null],
    ])
  })

  it('is none within the head of a card', () => {
    const rows: Row[] = [
      ['Submitted by', submitted, 'starts'],
      ['7', upvotes],
      ['Tides', title],
      ['4 authors', authors],
    ]
    expect(group(rows).entries).toMatchObject([{ first: 0, last: 3, foot: [0, 1, 3], carried: null }])
  })

  it('is none when it is only a picture', () => {
    const rows: Row[] = [...FERRY, ['[IMG]', upvotes, 'skipped'], ['4 authors', authors]]
    expect(group(rows).entries).toMatchObject([{ first: 0, last: 6 }])
  })

  it('may be a title below which nothing stands', () => {
    const rows: Row[] = [['Tides', title, 'starts'], ['7', upvotes], ...FERRY.slice(1)]
    expect(group(rows).entries).toMatchObject([{ first: 2, carried: 1 }])
  })
})

describe('title and abstract alone', () => {
  it('are a card right below a card', () => {
    const { entries } = group([...FERRY, ...KNOTS, ...KNOTS, ...KNOTS])
    expect(entries.map(({ first }) => first)).toEqual([0, 5, 7, 9])
  })

  it.each<[name: string, above: Row]>([
    ['the curator', ['by AK and the research community', before]],
    ["the page's title", ['Daily Papers', before]],
    ['the navigation', ['Next', before]],
    ["the page's day", ['May 3', before]],
  ])('are a card right below %s', (_, above) => {
    expect(group([above, ...KNOTS, ...FERRY]).entries.map(({ first }) => first)).toEqual([1, 3])
  })

  it('are a card below a head without any other card', () => {
    expect(group([['Daily Papers', before], ...KNOTS]).entries).toHaveLength(1)
    expect(group([['by AK and the research community', before], ...KNOTS]).entries).toHaveLength(1)
  })

  it.each<[name: string, rows: Row[]]>([
    ['at the start of a text', [...KNOTS, ...FERRY]],
    ['below other text', [['Some words of a reader.', before], ...KNOTS, ...FERRY]],
    [
      'below a line without a date',
      [['4 authors', before], ...KNOTS.slice(0, 1), ...FERRY].slice(1) as Row[],
    ],
  ])('are none %s', (_, rows) => {
    const { entries, placement } = group(rows)
    expect(entries).toHaveLength(1)
    expect(entries[0]?.first).toBe(rows.length - FERRY.length)
    expect(
      [...placement.place].slice(0, entries[0]?.first).every((place) => place === before || place === after),
    ).toBe(true)
  })

  it('are none below the foot of a page', () => {
    expect(group([...FERRY, ['Next', after], ...KNOTS]).entries).toMatchObject([{ first: 0 }])
    expect(group([...FERRY, ['Daily Papers', before], ...KNOTS]).entries).toHaveLength(2)
  })

  it('are none in a text without a head and another card', () => {
    const { entries, placement } = group([['Next', before], ...KNOTS])
    expect(entries).toEqual([])
    expect([...placement.place]).toEqual([before, after, after])
  })

  it('are none below a card that is none', () => {
    const { entries } = group([['Some words.', before], ...KNOTS, ...KNOTS, ...FERRY])
    expect(entries.map(({ first }) => first)).toEqual([5])
  })

  it('are none behind other text below a card', () => {
    const { entries, placement } = group([...FERRY, ['Some words.', after], ...KNOTS, ...FERRY])
    expect(entries.map(({ first }) => first)).toEqual([0, 8])
    expect([...placement.place].slice(5, 9)).toEqual([after, after, after, title])
  })

  it('leave no picture behind', () => {
    const rows: Row[] = [...KNOTS, ['[IMG]', abstract, 'skipped'], ...FERRY, ['[IMG]', date, 'skipped']]
    const { placement } = group(rows)
    expect(rows.filter((_, i) => isSkipped(placement, i))).toEqual(rows.slice(-1))
  })

  it('leave all as it is where every card counts', () => {
    const rows: Row[] = [...HEAD, ['[IMG]', before, 'skipped'], ...FERRY]
    const { placement } = group(rows)
    expect(rows.filter((_, i) => isSkipped(placement, i))).toEqual([rows[2]])
  })
})

describe('what proves a card', () => {
  const proves = (...rows: Row[]) => group([['Some words.', before], ...rows]).entries.length === 1

  it.each<[name: string, row: Row]>([
    ['authors', ['4 authors', authors]],
    ['a date behind a dot', ['· May 3, 2024', date]],
    ['a submitter and upvotes', ['Submitted by fern 12', submitter]],
  ])('is %s', (_, row) => {
    expect(proves(...KNOTS, row)).toBe(true)
  })

  it.each<[name: string, row: Row]>([
    ['an organization', ['Harbour Lab', authors]],
    ['a dot', ['·', Place.dot]],
    ['stars', ['GitHub 12', Place.stars, null, { target: 'https://github.com/a/b' }]],
    ['a repository', ['GitHub', Place.github, null, { target: 'https://github.com/a/b' }]],
    ['a number', ['7', Place.comments]],
    // Changelogs say so, too, and other sites say it in other words.
    ['a submitter', ['Submitted by fern', submitter]],
    ['a submitter in other words', ['Posted by fern 12', submitter]],
  ])('is not %s', (_, row) => {
    expect(proves(...KNOTS, row)).toBe(false)
  })

  it('is a submitter and another field', () => {
    for (const row of [
      ['7', Place.upvotes],
      ['Upvote', Place.upvotes],
      ['GitHub 12', Place.stars],
    ] as Row[])
      expect(
        proves(
          ['Submitted by fern', submitter, 'starts'],
          ...KNOTS.map(([text, place]): Row => [text, place]),
          row,
        ),
      ).toBe(true)
  })

  it('is a date below a dot', () => {
    expect(proves(...KNOTS, ['·', Place.dot], ['May 3, 2024', date])).toBe(true)
    expect(proves(...KNOTS, ['·', Place.dot], ['Harbour Lab', authors])).toBe(false)
  })

  // Pages of a paper, of news or of a model print them, too.
  it("is the link of a title's line to the paper's page", () => {
    expect(proves(['Two', title, 'starts'], ['Knots', titleMore, null, { target: PAGE }])).toBe(true)
    expect(
      proves(['Two', title, 'starts'], ['Knots', titleMore, null, { target: 'https://example.org' }]),
    ).toBe(false)
    expect(proves(['Two', title, 'starts'], ['Knots', abstract, null, { target: PAGE }])).toBe(false)
  })
})

describe('a title that is no words', () => {
  const bare = (words: string): Row[] => [[words, title, 'starts'], ...FERRY.slice(3)]

  it.each(['-', '·', '[IMG]', '[a97a2a08dc]'])('is none at the start of a text: %j', (words) => {
    const { entries, placement } = group([...bare(words), ...FERRY])
    expect(entries.map(({ first }) => first)).toEqual([3])
    expect([...placement.place.slice(0, 3)]).toEqual([after, after, after])
  })

  it('is one below the head of a page', () => {
    expect(group([['Daily Papers', before], ...bare('🫖')]).entries).toHaveLength(1)
  })

  it('is one below a card', () => {
    expect(group([...FERRY, ...bare('-')]).entries.map(({ first }) => first)).toEqual([0, 5])
  })

  it('is one word at least', () => {
    expect(group([...bare('7')]).entries).toHaveLength(1)
    const below: Row[] = [['-', title, 'starts'], ['Tides', titleMore], ...FERRY.slice(3)]
    expect(group(below).entries).toHaveLength(1)
  })
})
