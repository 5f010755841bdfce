import type { LineReading } from '../lines/classify-line'
import type { Line } from '../source/strip-markup'

/** The places of a card, in the order of the page. A line takes the reading on from one place to a later one. */
export const Place = {
  before: 0,
  submitted: 1,
  submitter: 2,
  upvotes: 3,
  title: 4,
  abstract: 5,
  authors: 6,
  dot: 7,
  date: 8,
  comments: 9,
  upvoteLabel: 10,
  upvoteCount: 11,
  github: 12,
  stars: 13,
  arxiv: 14,
  after: 15,
} as const

const PLACES = 16
const START = 32
const SKIP = 64

/** Where a line stands: the place reached with it, and whether it begins a card or is only an image's mark. */
export interface Placed {
  place: number
  starts: boolean
  skipped: boolean
}

/** What is known of the whole text before its lines are placed. */
export interface Habits {
  /** Columns at which the capture wraps its lines; null when it does not. */
  wrapWidth: number | null
  /** Titles carry a heading mark. */
  headings: boolean
  /** Cards carry no abstract (daily pages). */
  daily: boolean
  /** Card titles carry a link to the paper's page. */
  paperLinks: boolean
}

// Costs are about the negative logarithm of how often real captures do it; 0 is the usual case.
const UNKNOWN_BEFORE = 2
const UNKNOWN_AFTER = 4
const KNOWN_AS_TEXT = 3
const FIELD_AS_TEXT = 6
const NEW_CARD_AFTER_PAGE = 4
const NO_UPVOTES = 4
const STRAY_UPVOTES = 5
/** What the length of a title can cost at the most: in its place a very long title is one all the same. */
const LONG_TITLE = 5
/** How much cheaper one reading of the bare numbers must be than the other to count as certain. */
const SURE_MARGIN = 2
/** How far titles, which tools indent less, may reach beyond the edge of the text. */
const OUTDENT = 8
/** Each further line of a title: two are common, an abstract's worth of them is none. */
const TITLE_LINE = 0.3
const INFINITE = 1e9

const slugPattern = /^[A-Za-z0-9][\w.-]*$/

/** What it costs to end a card at each place: in front of another card or the page's end, and at the end of the text. */
const endCosts = [0, 8, 8, 8, 7, 6, 3, 4, 0, 0, 4, 0, 1, 0, 0, 0]
const cutCosts = [0, 4, 4, 4, 5, 3, 2, 2, 0, 0, 2, 0, 1, 0, 0, 0]

/**
 * Places every line by the cheapest way through the page: which line is a title is a question about the
 * sequence, not about the line. Both readings of bare numbers (cards with upvotes, cards without) are tried.
 */
export function decodeLines(
  lines: readonly Line[],
  readings: readonly LineReading[],
  habits: Habits,
): { placed: Placed[]; areCountsSure: boolean } {
  const without = decode(lines, readings, habits, false)
  if (!readings.some((reading) => reading.count !== null || reading.card?.endsWithDash)) {
    return { placed: retrace(without, lines.length), areCountsSure: true }
  }
  const withUpvotes = decode(lines, readings, habits, true)
  const areCountsSure = Math.abs(withUpvotes.cost - without.cost) >= SURE_MARGIN
  return {
    placed: retrace(withUpvotes.cost <= without.cost ? withUpvotes : without, lines.length),
    areCountsSure,
  }
}

interface Decoded {
  cost: number
  last: number
  back: Uint8Array
}

function decode(
  lines: readonly Line[],
  readings: readonly LineReading[],
  habits: Habits,
  hasUpvotes: boolean,
): Decoded {
  const count = lines.length
  const back = new Uint8Array(count * PLACES)
  let costs = new Float64Array(PLACES).fill(INFINITE)
  let next = new Float64Array(PLACES)
  costs[Place.before] = 0
  const endCost = habits.daily ? [...endCosts] : endCosts
  if (habits.daily) endCost[Place.authors] = 0
  const noAbstract = habits.daily ? 0 : 3
  const noSubmitter = habits.daily ? 2 : 0
  const noUpvotes = hasUpvotes ? NO_UPVOTES : 0

  let row = 0
  const reach = (place: number, cost: number, from: number) => {
    if (cost < (next[place] as number)) {
      next[place] = cost
      back[row + place] = from
    }
  }
  const enterFoot = (first: number, last: number, cost: number) => {
    for (let place = Place.title; place < first; place++) {
      reach(last, (costs[place] as number) + cost + skipCost(place, first, noAbstract, habits.daily), place)
    }
  }

  for (let i = 0; i < count; i++) {
    const line = lines[i] as Line
    const reading = readings[i] as LineReading
    const { card } = reading
    const length = line.text.length
    row = i * PLACES
    next.fill(INFINITE)
    // The cheapest way to stand in front of a new card.
    let enter = costs[Place.before] as number
    let enterFrom: number = Place.before
    let leave = INFINITE
    let leaveFrom: number = Place.after
    for (let place = 1; place < PLACES; place++) {
      const cost = (costs[place] as number) + (endCost[place] as number)
      if (cost < leave) {
        leave = cost
        leaveFrom = place
      }
      const entering = cost + (place === Place.after ? NEW_CARD_AFTER_PAGE : 0)
      if (entering < enter) {
        enter = entering
        enterFrom = place
      }
    }
    enterFrom |= START

    if (reading.isDash) {
      // The mark of a list item whose picture is gone.
      for (const place of [Place.title, Place.abstract, Place.authors])
        reach(place, (costs[place] as number) + 1, place | SKIP)
    }
    const isPage = reading.curator !== null || reading.headerTitle !== null
    const isKnown = isPage || reading.furniture !== null
    const unknown = line.prefix !== '' && length < 4 ? 1 : 0
    if (reading.isImage) {
      for (let place = 0; place < PLACES; place++) reach(place, costs[place] as number, place | SKIP)
    }
    const isFootPiece = (card !== null && card.stray === '') || reading.count !== null
    reach(
      Place.before,
      (costs[Place.before] as number) +
        (isKnown ? 0 : isFootPiece && !card?.date ? UNKNOWN_BEFORE + 1 : UNKNOWN_BEFORE) -
        unknown,
      Place.before,
    )
    if (isPage) reach(Place.before, leave + 1, leaveFrom)
    reach(Place.after, leave + (isKnown ? 0 : UNKNOWN_AFTER + (length > 300 ? 2 : 0)), leaveFrom)

    // Title and abstract.
    const looks = isFootPiece ? FIELD_AS_TEXT : isKnown || reading.isImage ? KNOWN_AS_TEXT : 0
    const isHeading = line.prefix.includes('#') || line.isEmphasized
    const headingCost = habits.headings ? (isHeading ? -3 : 4) : 0
    const linkCost = habits.paperLinks ? (isPaperLink(line.target) ? -1 : 4) : 0
    const titleCost =
      Math.min(LONG_TITLE, length > 170 ? (length - 170) / 30 : 0) +
      Math.min(looks, 4) +
      headingCost +
      linkCost
    const startCost = titleCost + noUpvotes + noSubmitter
    reach(Place.title, enter + startCost, enterFrom)
    reach(Place.title, (costs[Place.submitter] as number) + titleCost + noUpvotes, Place.submitter)
    reach(Place.title, (costs[Place.upvotes] as number) + titleCost, Place.upvotes)
    const above = i > 0 ? (lines[i - 1] as Line) : null
    if (above) {
      const continues = continuationCost(above, line, habits)
      const again = isHeading && habits.headings ? 6 : 0
      reach(
        Place.title,
        (costs[Place.title] as number) +
          TITLE_LINE +
          continues +
          looks +
          again +
          (length > 170 ? 6 : 0) +
          (line.gap > 0 ? 3 : 0),
        Place.title,
      )
      const asText = looks + (habits.headings && isHeading ? 6 : 0)
      reach(Place.abstract, (costs[Place.abstract] as number) + continues + asText, Place.abstract)
      const sameBlock = line.gap === 0 && length < 170 ? (isFull(above, line, habits) ? 3 : 1) : 0
      reach(
        Place.abstract,
        (costs[Place.title] as number) +
          asText / 2 +
          sameBlock +
          (line.linkIndex >= 0 && line.linkIndex === above.linkIndex ? 5 : 0) +
          (habits.daily ? 6 : 0),
        Place.title,
      )
      if (length <= 60)
        reach(Place.submitter, (costs[Place.submitted] as number) + (isFootPiece ? 3 : 0), Place.submitted)
    }

    // The foot.
    if (reading.count !== null) {
      const login = line.target?.includes('/login?next=') ?? false
      const community = line.target?.includes('#community') ?? false
      if (!community) {
        reach(Place.upvotes, enter + noSubmitter + (hasUpvotes ? 0 : STRAY_UPVOTES), enterFrom)
        reach(
          Place.upvotes,
          (costs[Place.submitter] as number) + (hasUpvotes ? 0 : STRAY_UPVOTES),
          Place.submitter,
        )
        reach(Place.upvoteCount, costs[Place.upvoteLabel] as number, Place.upvoteLabel)
        reach(Place.stars, costs[Place.github] as number, Place.github)
      }
      if (!login && !reading.isDash) {
        reach(Place.comments, costs[Place.date] as number, Place.date)
        reach(Place.comments, (costs[Place.authors] as number) + (habits.daily ? 0 : 3), Place.authors)
      }
    } else if (card !== null) {
      const first = reading.organization !== null || card.authors !== null ? Place.authors : firstPlace(card)
      const last = lastPlace(card)
      if (first === Place.submitted) reach(last, enter, enterFrom)
      else {
        const orgCost =
          (reading.organization !== null && card.authors === null ? 0.5 : 0) + (card.stray === '' ? 0 : 2)
        enterFoot(first, last, orgCost)
        // A long name may be wrapped in front of its date.
        if (reading.organization !== null && line.gap <= 1)
          reach(last, (costs[Place.authors] as number) + 1, Place.authors)
        if (card.date && (card.endsWithDash || card.counts.length > 0))
          enterFoot(first, Place.upvotes, hasUpvotes ? 0 : STRAY_UPVOTES)
      }
    } else if (length <= 120) {
      if (above && line.gap <= 1 && slugPattern.test(above.text)) {
        // A logo's alternative text on a line of its own.
        reach(Place.authors, (costs[Place.authors] as number) + 1, Place.authors)
      }
      if (above && line.linkIndex >= 0 && line.linkIndex === above.linkIndex) {
        reach(Place.authors, costs[Place.authors] as number, Place.authors)
      }
      enterFoot(Place.authors, Place.authors, 1.5 + (isKnown ? 2 : 0) + (line.gap === 0 && i > 0 ? 0.5 : 0))
    }
    const swap = costs
    costs = next
    next = swap
  }

  let best: number = Place.before
  let cost = INFINITE
  for (let place = 0; place < PLACES; place++) {
    const total = (costs[place] as number) + (cutCosts[place] as number)
    if (total < cost) {
      cost = total
      best = place
    }
  }
  return { cost, last: best, back }
}

/** Follows the cheapest way back from its end. */
function retrace({ last, back }: Decoded, count: number): Placed[] {
  const placed: Placed[] = new Array(count)
  let place: number = last
  for (let i = count - 1; i >= 0; i--) {
    const from = back[i * PLACES + place] as number
    placed[i] = { place, starts: (from & START) !== 0, skipped: (from & SKIP) !== 0 }
    place = from & 15
  }
  return placed
}

/** Whether the next line's first word would not have fitted behind this line. */
export function isFull(above: Line, line: Line, habits: Habits): boolean {
  if (habits.wrapWidth === null) return false
  const space = line.text.indexOf(' ')
  const word = space === -1 ? line.text.length : space
  // A line beyond the edge was not wrapped there, unless an address sticks out of it.
  if (above.width > habits.wrapWidth + OUTDENT && !/\S{40}$/.test(above.text.slice(-40))) return false
  return above.width + 1 + word > habits.wrapWidth
}

function continuationCost(above: Line, line: Line, habits: Habits): number {
  if (line.linkIndex >= 0 && line.linkIndex === above.linkIndex) return 0
  if (line.gap > 0) return 7
  if (above.isClosed) return 6
  if (line.linkIndex >= 0 && above.linkIndex >= 0) return 5
  if (habits.wrapWidth === null) return 1.5
  return isFull(above, line, habits) ? 0 : 3
}

function skipCost(place: number, first: number, noAbstract: number, daily: boolean): number {
  let cost = place === Place.title ? noAbstract : 0
  if (place < Place.authors && first > Place.authors) cost += 4
  if (place < Place.date && first > Place.date && !daily) cost += 3
  return cost
}

function firstPlace(card: NonNullable<LineReading['card']>): number {
  if (card.hasDot && !card.date && card.authors === null) return Place.dot
  if (card.date) return card.hasDot ? Place.dot : Place.date
  if (card.counts.length > 0) return Place.comments
  if (card.isUpvote) return Place.upvoteLabel
  if (card.isGitHub) return Place.github
  return card.isArxiv ? Place.arxiv : Place.submitted
}

function lastPlace(card: NonNullable<LineReading['card']>): number {
  if (card.isSubmittedBy) return card.submittedBy === null ? Place.submitted : Place.submitter
  if (card.isArxiv) return Place.arxiv
  if (card.isGitHub) return card.stars === null ? Place.github : Place.stars
  if (card.isUpvote) return card.upvotes === null ? Place.upvoteLabel : Place.upvoteCount
  if (card.counts.length > 1 || card.endsWithDash) return Place.upvotes
  if (card.counts.length > 0) return Place.comments
  if (card.date) return Place.date
  return card.authors !== null ? Place.authors : Place.dot
}

/** Whether a target is a paper's own page. */
export function isPaperLink(target: string | null): boolean {
  return target !== null && /\/papers\/\d{4}\.\d{4,5}$/.test(target)
}
