import { describe, expect, it } from 'vitest'
import {
  firstPlace,
  isFootPiece,
  isMany,
  lastPlace,
  mayBeName,
  splitPieces,
} from '../../src/entries/foot-places'
import { Place } from '../../src/entries/places'
import type { CardLine, CardPiece } from '../../src/lines/card-line'
import type { LineReading } from '../../src/lines/classify-line'
import { makeLine } from '../make-line'
import { readLines } from '../make-page'
import type { PlaceName } from './place-names'

const read = (text: string) => readLines([makeLine(text)])[0]?.reading as LineReading
const cardOf = (text: string) => read(text).card as CardLine

it.each<[text: string, first: PlaceName, last: PlaceName]>([
  ['4 authors', 'authors', 'authors'],
  ['4 authors ·', 'authors', 'authors'],
  ['4 authors · May 3', 'authors', 'date'],
  ['·', 'dot', 'dot'],
  ['· May 3', 'dot', 'date'],
  ['May 3, 2024', 'date', 'date'],
  ['May 3, 2024 7', 'date', 'comments'],
  ['May 3, 2024 7 12', 'date', 'upvotes'],
  ['May 3, 2024 -', 'date', 'upvotes'],
  ['7 12', 'comments', 'upvotes'],
  ['May 3, 2024 1 2 3', 'date', 'upvotes'],
  ['May 3, 2024 -5', 'date', 'upvotes'],
  ['1 2 3 4', 'comments', 'upvotes'],
  ['Upvote', 'upvoteLabel', 'upvoteLabel'],
  ['Upvote 7', 'upvoteLabel', 'upvoteCount'],
  ['Upvote 7 GitHub', 'upvoteLabel', 'github'],
  ['GitHub 31.5k', 'github', 'stars'],
  ['GitHub 31.5k arXiv Page', 'github', 'arxiv'],
  ['arXiv Page', 'arxiv', 'arxiv'],
  ['arXiv Page Submitted by', 'arxiv', 'submitted'],
  ['Upvote 7 GitHub 31.5k arXiv Page Submitted by', 'upvoteLabel', 'submitted'],
  ['Submitted by', 'submitted', 'submitted'],
  ['Submitted by ada', 'submitted', 'submitter'],
  ['Submitted by ada 7', 'submitted', 'upvotes'],
  ['May 3, 2024 7 12 arXiv Page', 'date', 'arxiv'],
  ['- Upvote 7', 'comments', 'upvoteCount'],
  ['Tidal Lab · May 3, 2024', 'authors', 'date'],
  ['May 3, 2024 1e400', 'date', 'comments'],
])('%j stands from %s to %s', (text, first, last) => {
  expect([Place[firstPlace(cardOf(text))], Place[lastPlace(cardOf(text))]]).toEqual([first, last])
})

describe('a name', () => {
  it.each(['GitHub', 'Upvote', 'arXiv Page', 'May 3', 'May 3, 2024'])('may be %j', (text) => {
    expect(mayBeName(cardOf(text))).toBe(true)
  })

  it.each([
    'GitHub 7',
    'Upvote 7',
    '4 authors',
    '·',
    '· May 3',
    '7 · 4',
    '7 12',
    'Submitted by',
    'Upvote -',
    'May 3 -',
  ])('is hardly %j', (text) => {
    const { card } = read(text)
    expect(card !== null && mayBeName(card)).toBe(false)
  })
})

describe('a piece of a foot', () => {
  it.each(['7', '-', 'May 3', '4 authors', 'GitHub'])('is %j', (text) => {
    expect(isFootPiece(read(text))).toBe(true)
  })

  it.each(['Ferry Masks', 'Harbour Lab · May 3 x', 'May 3 1e400'])('is not %j', (text) => {
    expect(isFootPiece(read(text))).toBe(false)
  })
})

describe('the pieces of a line', () => {
  const describePieces = (pieces: CardPiece[]) =>
    pieces.map(({ kind, value }) => (typeof value === 'number' ? `${kind} ${value}` : `${kind}`)).join(', ')

  it.each<[text: string, place: PlaceName, own: string, next: string]>([
    ['May 3, 2024', 'date', 'date', ''],
    ['May 3, 2024 7', 'comments', 'date, comments 7', ''],
    ['May 3, 2024 7', 'upvotes', 'date', 'upvotes 7'],
    ['May 3, 2024 -', 'upvotes', 'date', 'upvotes 0'],
    ['May 3, 2024 7 12', 'upvotes', 'date, comments 7', 'upvotes 12'],
    ['7 12', 'upvotes', 'comments 7', 'upvotes 12'],
    ['4 authors 1200 7', 'comments', 'authors 4, stars 1200, comments 7', ''],
    ['arXiv Page Submitted by', 'submitted', 'arxiv', 'submitted'],
    ['7 Submitted by ada 12', 'upvotes', 'comments 7', 'submitted, submitter, upvotes 12'],
    ['1200 7 Submitted by ada 12', 'upvotes', 'stars 1200, comments 7', 'submitted, submitter, upvotes 12'],
    ['May 3, 2024 7 Submitted by ada', 'submitter', 'date, comments 7', 'submitted, submitter'],
    [
      'May 3, 2024 7 12 Submitted by ada',
      'submitter',
      'date, comments 7, upvotes 12',
      'submitted, submitter',
    ],
  ])('%j that ends with its %s are its own and those of the next card', (text, place, own, next) => {
    const split = splitPieces(cardOf(text), Place[place])
    expect([describePieces(split.own), describePieces(split.next)]).toEqual([own, next])
  })
})

it.each([
  [0, false],
  [99, false],
  [100, true],
  [12_000, true],
  [1e20, false],
])('%i is more than comments: %j', (count, expected) => {
  expect(isMany(count)).toBe(expected)
})
