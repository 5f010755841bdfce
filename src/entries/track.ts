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
import { meanings, PLACES, Place, perPlace } from './places'
import type { Steps } from './steps'

// Costs are about the negative logarithm of how often real captures do it, in hundredths; 0 is the usual case.
const NEW_CARD_AFTER_PAGE = 400
/** Cards of a daily page name their submitter. */
export const NO_SUBMITTER = 200
/** A card without upvotes on a page whose cards have them, and upvotes where cards have none. */
export const NO_UPVOTES = 400
export const STRAY_UPVOTES = 500

/** What it costs to end a card at each place, in front of another card or the page's end. */
const endCosts = perPlace({
  before: 0,
  submitted: 800,
  submitter: 800,
  upvotes: 800,
  title: 700,
  titleMore: 700,
  abstract: 600,
  authors: 300,
  dot: 400,
  date: 0,
  comments: 0,
  upvoteLabel: 400,
  upvoteCount: 0,
  github: 100,
  stars: 0,
  arxiv: 0,
  after: 0,
})
const dailyEndCosts = endCosts.map((cost, place) => (place === Place.authors ? 0 : cost))
/** The same where the text ends, which may be in the middle of a card. */
export const cutCosts = perPlace({
  before: 0,
  submitted: 400,
  submitter: 400,
  upvotes: 50,
  title: 480,
  titleMore: 500,
  abstract: 300,
  authors: 200,
  dot: 200,
  date: 0,
  comments: 0,
  upvoteLabel: 200,
  upvoteCount: 0,
  github: 100,
  stars: 0,
  arxiv: 0,
  after: 0,
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
  let endFrom: number = Place.after
  for (let place: number = Place.submitted; place < Place.after; place++) {
    const cost = (costs[place] as number) + (endCosts[place] as number)
    if (cost >= end) continue
    end = cost
    endFrom = place
  }
  if (after < end) setShortcut(lattice, LEAVE, Place.after, after)
  else setShortcut(lattice, LEAVE, endFrom, end)
  const again = after + NEW_CARD_AFTER_PAGE
  if (before <= Math.min(end, again)) setShortcut(lattice, ENTER, Place.before | START, before)
  else if (end <= again) setShortcut(lattice, ENTER, endFrom | START, end)
  else setShortcut(lattice, ENTER, Place.after | START, again)
}
