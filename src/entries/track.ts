import { Lattice, START, type Way } from './lattice'
import type { Habits } from './measure-habits'
import { meanings, PLACES, Place, perPlace } from './places'

// Costs are about the negative logarithm of how often real captures do it, in hundredths; 0 is the usual case.
const NEW_CARD_AFTER_PAGE = 400
const NO_UPVOTES = 400
const STRAY_UPVOTES = 500

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
const cutCosts = perPlace({
  before: 0,
  submitted: 400,
  submitter: 400,
  upvotes: 400,
  title: 500,
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

/** The reading of a page whose cards have upvotes, or of one whose cards have none. */
export class Track {
  readonly lattice: Lattice
  readonly noUpvotes: number
  readonly strayUpvotes: number
  /** The cheapest place from which a new card, or the end of the page, can follow, and what that costs. */
  enter = 0
  enterFrom = 0
  leave = 0
  leaveFrom = 0
  private readonly endCosts: readonly number[]

  constructor(count: number, habits: Habits, hasUpvotes: boolean) {
    this.lattice = new Lattice(PLACES, count, Place.before)
    this.noUpvotes = hasUpvotes ? NO_UPVOTES : 0
    this.strayUpvotes = hasUpvotes ? 0 : STRAY_UPVOTES
    this.endCosts = habits.daily ? dailyEndCosts : endCosts
  }

  step(from: number, to: number, cost: number): void {
    this.lattice.step(from, to, cost)
  }

  /** The cheapest way through the lines, which may end in the middle of a card. */
  cheapest(): Way {
    return this.lattice.cheapest(cutCosts, meanings)
  }

  /** Looks for the ways out of a card, once the row above has ended. */
  findWaysOut(): void {
    const { costs } = this.lattice
    const before = costs[Place.before] as number
    let enter = before
    let leave = Number.MAX_SAFE_INTEGER
    this.enterFrom = Place.before
    this.leaveFrom = Place.after
    for (let place = 1; place < PLACES; place++) {
      const cost = (costs[place] as number) + (this.endCosts[place] as number)
      if (cost < leave) {
        leave = cost
        this.leaveFrom = place
      }
      const entering = cost + (place === Place.after ? NEW_CARD_AFTER_PAGE : 0)
      if (entering < enter) {
        enter = entering
        this.enterFrom = place
      }
    }
    // Costs of steps are counted from where they start.
    this.enter = enter - (costs[this.enterFrom] as number)
    this.leave = leave - (costs[this.leaveFrom] as number)
    this.enterFrom |= START
  }
}
