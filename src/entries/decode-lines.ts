import type { ReadLine } from '../lines/classify-line'
import { isMany } from './foot-places'
import type { Habits } from './measure-habits'
import { offerSteps } from './offer-steps'
import { Place, type Placement } from './places'
import { lookAt, type Row } from './row'
import { noSteps, offer } from './steps'
import { buildTrack, costOf, goOn, type Track, wayOf } from './track'

/** How much cheaper one reading of the bare numbers must be than the other to count as certain. */
const SURE_MARGIN = 200

/**
 * Places every line by the cheapest way through the page: which line is a title is a question about the
 * sequence, not about the line. Both readings of bare numbers (cards with upvotes, cards without) are tried. The first
 * `front` lines belong to no card.
 */
export function decodeLines(lines: readonly ReadLine[], habits: Habits, front = 0): Placement {
  const hasNumbers = lines.some(mayPrintUpvotes)
  const tracks = (hasNumbers ? [true, false] : [false]).map((hasUpvotes) =>
    buildTrack(lines.length, habits, hasUpvotes),
  )
  const steps = noSteps()
  let row: Row | null = null
  for (let i = 0; i < lines.length; i++) {
    steps.count = 0
    if (i < front) offer(steps, Place.before, Place.before, 0)
    else {
      row = lookAt(i, lines, habits, row)
      offerSteps(steps, row, habits)
    }
    for (const track of tracks) goOn(track, steps)
  }
  const [best, other] = tracks.sort((a, b) => costOf(a) - costOf(b)) as [Track, Track?]
  return { ...wayOf(best), areCountsSure: !other || costOf(other) - costOf(best) >= SURE_MARGIN }
}

/** Whether a line holds a number that may be upvotes, or a dash; one number behind a date is comments rather. */
function mayPrintUpvotes({ reading: { card, count } }: ReadLine): boolean {
  if (card === null) return count !== null
  return card.endsWithDash || card.counts.length > 1 || isMany(card.counts[0] ?? 0)
}
