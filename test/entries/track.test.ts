import { describe, expect, it } from 'vitest'
import { START } from '../../src/entries/lattice'
import { Place } from '../../src/entries/places'
import { Track } from '../../src/entries/track'
import { NO_HABITS } from '../make-page'

const DAILY = { ...NO_HABITS, daily: true }

/** A track whose first line stands at these places, each at a cost. */
function stand(places: readonly [place: number, cost: number][], habits = NO_HABITS): Track {
  const track = new Track(2, habits, true)
  for (const [place, cost] of places) track.step(Place.before, place, cost)
  track.lattice.endRow()
  track.findWaysOut()
  return track
}

describe('the way into a card', () => {
  it('leads from in front of the cards for nothing', () => {
    const track = new Track(1, NO_HABITS, true)
    track.findWaysOut()
    expect([track.enterFrom, track.enter]).toEqual([Place.before | START, 0])
  })

  it('leads from the place where a card ends at the least cost', () => {
    const track = stand([
      [Place.abstract, 0],
      [Place.date, 10],
    ])
    expect([track.enterFrom, track.enter]).toEqual([Place.date | START, 0])
  })

  it('costs what the parts do that a card lacks', () => {
    expect(stand([[Place.authors, 0]]).enter).toBe(300)
    expect(stand([[Place.authors, 0]], DAILY).enter).toBe(0)
    expect(stand([[Place.title, 0]]).enter).toBe(700)
    expect(stand([[Place.title, 0]], DAILY).enter).toBe(700)
  })

  it('costs more behind the cards', () => {
    expect(stand([[Place.after, 0]])).toMatchObject({ enter: 400, leave: 0, leaveFrom: Place.after })
  })
})

it('leaves the cards where that costs least', () => {
  const track = stand([
    [Place.abstract, 0],
    [Place.date, 610],
  ])
  expect([track.leaveFrom, track.leave]).toEqual([Place.abstract, 600])
})

it('counts what it costs to leave from where the card ends', () => {
  const track = stand([
    [Place.abstract, 0],
    [Place.github, 200],
  ])
  expect([track.leaveFrom, track.leave]).toEqual([Place.github, 100])
})

it('takes the first of two ways out that cost the same', () => {
  const track = stand([
    [Place.date, 0],
    [Place.comments, 0],
  ])
  expect([track.enterFrom, track.leaveFrom]).toEqual([Place.date | START, Place.date])
})

it('may end in the middle of a card', () => {
  const track = new Track(1, NO_HABITS, true)
  track.step(Place.before, Place.abstract, 7)
  track.lattice.endRow()
  expect(track.cheapest()).toMatchObject({ cost: 307, place: Uint8Array.of(Place.abstract) })
})

it('asks for upvotes, or has none', () => {
  const [withUpvotes, without] = [true, false].map((hasUpvotes) => new Track(1, NO_HABITS, hasUpvotes))
  expect(withUpvotes).toMatchObject({ noUpvotes: 400, strayUpvotes: 0 })
  expect(without).toMatchObject({ noUpvotes: 0, strayUpvotes: 500 })
})
