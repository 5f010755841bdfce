import { describe, expect, it } from 'vitest'
import { Place } from '../../src/entries/places'
import { describePage } from '../../src/papers/describe-page'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeEntry, makePage } from '../make-page'

const NAMES = 'Ada Lovelace, Grace Hopper, Alan Turing'

/** Describes a page of cards of two lines each, a title and an abstract. */
function describeCards(lines: Line[]) {
  const read = makePage(lines, [])
  const starts = lines.map((_, i) => i).filter((i) => i % 2 === 0)
  return describePage(
    read,
    starts.map((i) => makeEntry({ title: [i], abstract: [i + 1], first: i, last: i + 1 })),
  )
}

describe('describePage', () => {
  it('knows the marks that titles and abstracts have in common', () => {
    const marked = [
      makeLine('Ferry', { prefix: '### ' }),
      makeLine('Boats.', { prefix: '> ' }),
      makeLine('Quay', { prefix: '### ' }),
      makeLine('Walls.', { prefix: '> ' }),
      makeLine('Lamp', { prefix: '# ' }),
      makeLine('Light.', { prefix: '- ' }),
    ]
    expect(describeCards(marked)).toMatchObject({ titlePrefix: '### ', abstractPrefix: '> ' })
  })

  it('knows the first line of a title and of an abstract only', () => {
    const lines = [makeLine('Low', { prefix: '# ' }), makeLine('Tide'), makeLine('Ebb'), makeLine('Sea')]
    const page = describePage(makePage(lines, []), [makeEntry({ title: [0, 1], abstract: [2, 3], last: 3 })])
    expect(page.titlePrefix).toBe('# ')
  })

  it.each<[lines: string[], places: number[], authors: string | null]>([
    [[NAMES], [Place.authors], 'names'],
    [[NAMES], [Place.abstract], null],
    [['Ada Lovelace, Grace Hopper'], [Place.authors], null],
    [['7 authors'], [Place.authors], 'counts'],
    [['May 3, 2024'], [Place.date], null],
    [['7 authors', NAMES], [Place.authors, Place.authors], 'names'],
  ])('knows how it prints authors: %j at places %j', (printed, places, authors) => {
    const page = makePage(
      printed.map((text) => makeLine(text)),
      places,
    )
    expect(describePage(page, []).authors).toBe(authors)
  })

  it.each([
    ['/papers/2402.01234#community', true],
    ['/papers/2402.01234', false],
    [null, false],
  ])('knows whether numbers lead to comments: %j', (target, expected) => {
    const page = makePage([makeLine('Ferry'), makeLine('7', { target })], [])
    expect(describePage(page, []).hasCommentLinks).toBe(expected)
  })

  it('hands on what was read', () => {
    const read = makePage([makeLine('Ferry')], [Place.title])
    const page = describePage(read, [])
    expect(page.lines).toBe(read.lines)
    expect(page.placement).toBe(read.placement)
    expect(page.habits).toBe(read.habits)
  })
})
