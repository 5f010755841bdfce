import { describe, expect, it } from 'vitest'
import { START } from '../../src/entries/lattice'
import { Place } from '../../src/entries/places'
import { noSteps, offer } from '../../src/entries/steps'
import { buildTrack, costOf, ENTER, goOn, LEAVE, type Track, wayOf } from '../../src/entries/track'
import { NO_HABITS } from '../make-page'

const DAILY = { ...NO_HABITS, daily: true }

/** A track whose first line stands at these places, each at a cost. */
function stand(places: readonly [place: number, cost: number][], habits = NO_HABITS): Track {
  const track = buildTrack(2, habits, true)
  const steps = noSteps()
  for (const [place, cost] of places) offer(steps, Place.before, place, cost)
  goOn(track, steps)
  return track
}

/** Where a way out of a card leads from, and what it costs to get there. */
function wayOut({ lattice }: Track, way: number): number[] {
  return [lattice.origins[way] as number, lattice.costs[way] as number]
}

const enter = (track: Track) => wayOut(track, ENTER)
const leave = (track: Track) => wayOut(track, LEAVE)

describe('the way into a card', () => {
  it('leads from in front of the cards for nothing', () => {
    expect(enter(buildTrack(1, NO_HABITS, true))).toEqual([Place.before | START, 0])
  })

  it('leads from the place where a card ends at the least cost', () => {
    const track = stand([
      [Place.abstract, 0],
      [Place.date, 10],
    ])
    expect(enter(track)).toEqual([Place.date | START, 10])
  })

  it('costs nothing behind the authors of a daily page, whose cards have no date', () => {
    expect(enter(stand([[Place.authors, 0]], DAILY))).toEqual([Place.authors | START, 0])
    expect(enter(stand([[Place.title, 0]], DAILY))).toEqual([Place.title | START, 700])
  })

  it('costs more behind the cards', () => {
    const track = stand([[Place.after, 0]])
    expect(enter(track)).toEqual([Place.after | START, 400])
    expect(leave(track)).toEqual([Place.after, 0])
  })
})

// The more a card lacks, the more it costs to end there; where the text ends, it may have been cut.
it.each<[place: keyof typeof Place, cost: number, cut: number]>([
  ['submitted', 700, 0],
  ['submitter', 700, 0],
  ['upvotes', 700, 50],
  ['title', 700, 500],
  ['titleMore', 700, 500],
  ['abstract', 700, 300],
  ['authors', 300, 300],
  ['dot', 300, 300],
  ['date', 0, 0],
  ['comments', 0, 0],
  ['upvoteLabel', 0, 0],
  ['upvoteCount', 0, 0],
  ['github', 0, 0],
  ['stars', 0, 0],
  ['arxiv', 0, 0],
])('takes a card that ends at %j for one that costs %i, and %i where the text ends', (name, cost, cut) => {
  const place = Place[name]
  const track = stand([[place, 0]])
  expect(enter(track)).toEqual([place | START, cost])
  expect(leave(track)).toEqual([place, cost])
  expect(costOf(track)).toBe(cut)
})

it('may end in front of the cards, and behind them, for nothing', () => {
  expect(costOf(stand([[Place.before, 0]]))).toBe(0)
  expect(costOf(stand([[Place.after, 0]]))).toBe(0)
})

it('leaves the cards where that costs least', () => {
  const track = stand([
    [Place.abstract, 0],
    [Place.date, 710],
  ])
  expect(leave(track)).toEqual([Place.abstract, 700])
})

it('counts what it costs to leave from where the card ends', () => {
  const track = stand([
    [Place.abstract, 0],
    [Place.authors, 200],
  ])
  expect(leave(track)).toEqual([Place.authors, 500])
})

it('takes the first of two ways out that cost the same', () => {
  const track = stand([
    [Place.date, 0],
    [Place.comments, 0],
  ])
  expect(enter(track)).toEqual([Place.date | START, 0])
  expect(leave(track)).toEqual([Place.date, 0])
})

it('rather stays in front of a card, or in one, than goes behind the cards, where that costs the same', () => {
  const both = stand([
    [Place.before, 0],
    [Place.date, 0],
    [Place.after, 0],
  ])
  expect(enter(both)).toEqual([Place.before | START, 0])
  expect(leave(both)).toEqual([Place.date, 0])
  const behind = stand([
    [Place.authors, 100],
    [Place.after, 0],
  ])
  expect(enter(behind)).toEqual([Place.authors | START, 400])
})

it('may end in the middle of a card', () => {
  const track = buildTrack(1, NO_HABITS, true)
  const steps = noSteps()
  offer(steps, Place.before, Place.abstract, 7)
  goOn(track, steps)
  expect(costOf(track)).toBe(307)
  expect(wayOf(track).place).toEqual(Uint8Array.of(Place.abstract))
})

it.each([
  [true, 7],
  [false, 70],
])('takes of the costs of a step the one of its cards (with upvotes: %j)', (hasUpvotes, cost) => {
  const track = buildTrack(1, NO_HABITS, hasUpvotes)
  const steps = noSteps()
  offer(steps, Place.before, Place.date, 7, 70)
  goOn(track, steps)
  expect(costOf(track)).toBe(cost)
})
