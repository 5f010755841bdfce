import { describe, expect, it } from 'vitest'
import { Place } from '../../src/entries/places'
import { readHeader } from '../../src/papers/read-header'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makePlacement, readLines } from '../make-page'

type Row = string | [text: string, place: number, known?: Partial<Line>]

const { before, title, after } = Place
const TITLE = 'Daily Papers'
const CURATOR = 'byAK and the research community'

/** Reads lines that stand in front of all cards where nothing else is said; each begins ten behind the last. */
function read(rows: readonly Row[]) {
  const full = rows.map((row): [string, number, Partial<Line>?] =>
    typeof row === 'string' ? [row, before] : row,
  )
  const lines = full.map(([text, , known], i) => makeLine(text, { start: i * 10, end: i * 10 + 6, ...known }))
  return readHeader(readLines(lines), makePlacement(full.map(([, place]) => place)))
}

/** The part of each line; null for a line that plays none. */
const partsOf = (rows: readonly Row[]) => {
  const { parts } = read(rows)
  return rows.map((_, i) => parts.get(i) ?? null)
}

describe('readHeader', () => {
  it('reads a head', () => {
    expect(read([TITLE, CURATOR, 'lighthouse', 'Dec 11'])).toEqual({
      title: TITLE,
      curator: 'AK',
      day: { printed: { year: null, month: 12, day: 11 }, span: { start: 30, end: 36 } },
      query: 'lighthouse',
      parts: new Map([
        [0, 'header title'],
        [1, 'curator'],
        [2, 'query'],
        [3, 'header date'],
      ]),
    })
  })

  it('reads nothing out of no lines', () => {
    const nothing = { title: null, curator: null, day: null, query: null, parts: new Map() }
    expect(read([])).toEqual(nothing)
  })

  it('keeps the first of two heads, and knows the lines of both', () => {
    const head = [TITLE, CURATOR, 'lighthouse', 'Dec 11']
    const rows: Row[] = [
      ...head,
      ['Ferry', title],
      'Weekly Papers',
      'byGH and the research community',
      'Dec 12',
    ]
    expect(read(rows)).toMatchObject({
      title: TITLE,
      curator: 'AK',
      day: { printed: { year: null, month: 12, day: 11 }, span: { start: 30, end: 36 } },
      query: 'lighthouse',
    })
    const parts = ['header title', 'curator', 'query', 'header date']
    expect(partsOf(rows)).toEqual([...parts, null, 'header title', 'curator', 'header date'])
  })

  it.each<[name: string, rows: Row[], parts: (string | null)[]]>([
    [
      'lines of cards',
      [
        [TITLE, title],
        [CURATOR, title],
        ['Dec 11', title],
        ['Previous', title],
      ],
      [null, null, null, null],
    ],
    [
      'lines behind the cards',
      [
        ['Ferry', title],
        [TITLE, after],
        [CURATOR, after],
      ],
      [null, 'header title', 'curator'],
    ],
    [
      'a date behind the cards',
      [
        ['Ferry', title],
        ['Dec 11', after],
      ],
      [null, null],
    ],
    ['a date behind an organization', ['Harbour Lab · Dec 11'], [null]],
    ['authors', ['7 authors'], [null]],
    [
      'names of the page',
      ['Previous', 'Subscribe', 'Get trending papers in your email inbox!', '[truncated]'],
      ['navigation', 'navigation', 'notice', 'cut'],
    ],
    [
      'where pictures of the page lead, and no address of a paper',
      ['/', '/papers/date/2026-02-10', '/papers/2602.99901', '/ada', '/papers/a b'],
      ['image', 'image', null, null, null],
    ],
    [
      'marks of pictures, and items with nothing in them',
      ['[papers-by]', '·', '-', '· ·'],
      ['image', 'image', 'image', null],
    ],
    [
      'a switch that reads as a title',
      [TITLE, CURATOR, 'Trending Papers'],
      ['header title', 'curator', 'navigation'],
    ],
    ['a note', ['A note.'], [null]],
  ])('knows the parts of %s', (_, rows, parts) => {
    expect(partsOf(rows)).toEqual(parts)
  })

  it.each<[name: string, rows: Row[], query: string]>([
    ['words', [CURATOR, 'lighthouse'], 'lighthouse'],
    ['a number', [CURATOR, '?!', '3.11'], '3.11'],
    ['letters of any language', [CURATOR, 'маяк'], 'маяк'],
    ['the words of a drawn field', [CURATOR, '[ lighthouse ]'], 'lighthouse'],
    ['words behind a bracket', [CURATOR, 'a [b]'], 'a [b]'],
    ['words in front of a bracket', [CURATOR, '[b] a'], '[b] a'],
    ['120 characters', [CURATOR, 'x'.repeat(120)], 'x'.repeat(120)],
    ['the first of two', [CURATOR, 'lighthouse', 'harbour'], 'lighthouse'],
    ['words that begin like a switch', [CURATOR, 'Daily Ferries'], 'Daily Ferries'],
    ['words below the switches of another page', [CURATOR, 'Daily', CURATOR, 'lighthouse'], 'lighthouse'],
    ['the words of a title', [TITLE, CURATOR, 'WEEKLY PAPERS'], 'WEEKLY PAPERS'],
  ])('takes %s below the curator for the query', (_, rows, query) => {
    expect(read(rows).query).toBe(query)
    expect(partsOf(rows).filter((part) => part === 'query')).toHaveLength(1)
  })

  it.each<[name: string, rows: Row[]]>([
    ['words above the curator', ['lighthouse', CURATOR]],
    ['words below a card', [CURATOR, ['Ferry', title], 'lighthouse']],
    ['words below the date', [CURATOR, 'Dec 11', 'lighthouse']],
    ['words below the switches', [CURATOR, 'Daily', 'lighthouse']],
    ['switches that a mark is glued to', [CURATOR, '---Daily', '*Weekly']],
    ['more than 120 characters', [CURATOR, 'x'.repeat(121)]],
    ['a link', [CURATOR, ['lighthouse', before, { target: '/lighthouse' }]]],
    ['marks alone', [CURATOR, '?!']],
    ['an empty field', [CURATOR, '[ ]']],
    ['the picture of a card on a page without search', ['Trending Papers', CURATOR, '[2512]']],
    ['the title of the page', [CURATOR, TITLE]],
    ['names of the page', [CURATOR, 'Previous']],
    ['the title of another page below a card', [TITLE, CURATOR, ['Ferry', title], 'Weekly Papers']],
  ])('does not take %s for the query', (_, rows) => {
    expect(read(rows).query).toBeNull()
    expect(partsOf(rows)).not.toContain('query')
  })

  it.each([
    'Trending Papers Dec 11',
    'Trending PapersDec 11',
    'Daily Weekly Monthly Trending Papers Dec 11',
    'Daily | Weekly | Monthly · Dec 11',
  ])('finds the day behind the switches in %j', (line) => {
    expect(read([TITLE, CURATOR, line])).toMatchObject({
      day: { printed: { month: 12, day: 11 } },
      query: null,
    })
    expect(partsOf([TITLE, CURATOR, line])).toEqual(['header title', 'curator', 'header date'])
  })

  it.each([
    'Trending Papers Dec 11 4',
    'Trending PapersDec 114',
    'Trending Papers on Dec 11',
    'Harbour Papers Dec 11',
  ])('finds no day in %j', (line) => {
    expect(read([TITLE, line]).day).toBeNull()
  })

  it('takes a title below the curator', () => {
    expect(read([CURATOR, TITLE]).title).toBe(TITLE)
  })
})
