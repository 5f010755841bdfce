import { describe, expect, it } from 'vitest'
import { Place } from '../../src/entries/places'
import { describePage } from '../../src/papers/describe-page'
import type { Line } from '../../src/source/line'
import { makeLine } from '../make-line'
import { makeEntry, makePage, NO_HABITS } from '../make-page'

const NAMES = 'Ada Lovelace, Grace Hopper, Alan Turing'
const PAPER = 'https://huggingface.co/papers/2402.99901'

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

  it.each<[targets: (string | null)[], last: number]>([
    [[null, null, null], -1],
    [[PAPER, null, null], 0],
    [[PAPER, PAPER, null], 2],
    [[null, null, PAPER], 4],
    [['https://huggingface.co/harbour', null, null], -1],
  ])('knows the last title that leads to its paper: %j', (targets, last) => {
    const lines = targets.flatMap((target) => [makeLine('Ferry', { target }), makeLine('Boats.')])
    expect(describeCards(lines).lastLink).toBe(last)
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

  it.each<[texts: string[], places: number[], target: string | null, daily: boolean, expected: boolean]>([
    [['1.2k'], [Place.stars], null, true, true],
    [['1.2k', 'Submitted by'], [Place.stars, Place.submitted], null, true, true],
    [['1.2k', '2'], [Place.stars, Place.comments], null, true, false],
    [['57'], [Place.comments], null, true, false],
    [['57'], [Place.stars], PAPER, true, false],
    [['GitHub 57'], [Place.stars], null, true, false],
    [['1.2k'], [Place.stars], null, false, false],
  ])('knows whether stars stand alone: %j at %j to %s', (texts, places, target, daily, expected) => {
    const lines = texts.map((text) => makeLine(text, { target }))
    const page = makePage(lines, places, { habits: { ...NO_HABITS, daily } })
    expect(describePage(page, []).hasLoneStars).toBe(expected)
  })

  it('hands on what was read', () => {
    const read = makePage([makeLine('Ferry')], [Place.title])
    const page = describePage(read, [])
    expect(page.lines).toBe(read.lines)
    expect(page.readings).toBe(read.readings)
    expect(page.placement).toBe(read.placement)
    expect(page.habits).toBe(read.habits)
  })
})
