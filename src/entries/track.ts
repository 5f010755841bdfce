import { Cost } from './costs'
import {
  buildLattice,
  cheapestWay,
  type Lattice,
  leastCost,
  START,
  setShortcut,
  takeRow,
  UNREACHED,
  type Way,
} from './lattice'
import type { Habits } from './measure-habits'
import { meanings, PLACES, Place } from './places'
import type { Steps } from './steps'

/** What it costs to end a card at each place, in front of another card or the page's end. */
const endCosts = Array.from({ length: PLACES }, (_, place) => {
  if (place > Place.dot) return 0
  return place < Place.authors ? Cost.endAtText : Cost.endAtAuthors
})
const dailyEndCosts = endCosts.map((cost, place) => (place === Place.authors ? 0 : cost))
/** The same where the text ends, which may be in the middle of a card. */
export const cutCosts = Array.from({ length: PLACES }, (_, place) => {
  if (place === Place.upvotes) return Cost.cutAtUpvotes
  if (place === Place.title || place === Place.titleMore) return Cost.cutAtTitle
  return place >= Place.abstract && place <= Place.dot ? Cost.cutCard : 0
})

/** Where a new card can follow, and where the cards can end, as if they were places: the cheapest one at each row. */
export const ENTER = PLACES
export const LEAVE = PLACES + 1

/** The reading of a page whose cards have upvotes, or of one whose cards have none. */
export interface Track {
  readonly lattice: Lattice
  readonly hasUpvotes: boolean
  readonly endCosts: readonly number[]
}

export function buildTrack(count: number, habits: Habits, hasUpvotes: boolean): Track {
  const lattice = buildLattice(PLACES, count, Place.before)
  const track = { lattice, hasUpvotes, endCosts: habits.daily ? dailyEndCosts : endCosts }
  findWaysOut(track)
  return track
}

/** Goes on by one line, which offers these steps. */
export function goOn(track: Track, steps: Steps): void {
  takeRow(track.lattice, steps, track.hasUpvotes ? steps.withUpvotes : steps.withoutUpvotes)
  findWaysOut(track)
}

/** What the cheapest way through the lines costs, which may end in the middle of a card. */
export function costOf({ lattice }: Track): number {
  return leastCost(lattice, cutCosts)
}

/** The cheapest way through the lines. */
export function wayOf({ lattice }: Track): Way {
  return cheapestWay(lattice, cutCosts, meanings)
}

/** Looks for the ways out of a card, once a row has ended. */
function findWaysOut({ lattice, endCosts }: Track): void {
  const { costs } = lattice
  const before = costs[Place.before] as number
  const after = costs[Place.after] as number
  let end = UNREACHED
  let endFrom = Place.after
  for (let place = Place.submitted; place < Place.after; place++) {
    const cost = (costs[place] as number) + (endCosts[place] as number)
    if (cost >= end) continue
    end = cost
    endFrom = place
  }
  if (after < end) setShortcut(lattice, LEAVE, Place.after, after)
  else setShortcut(lattice, LEAVE, endFrom, end)
  const again = after + Cost.newCardAfterPage
  if (before <= Math.min(end, again)) setShortcut(lattice, ENTER, Place.before | START, before)
  else if (end <= again) setShortcut(lattice, ENTER, endFrom | START, end)
  else setShortcut(lattice, ENTER, Place.after | START, again)
}
