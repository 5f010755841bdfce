import { isHeadLine, isPageLine, type ReadLine } from '../lines/classify-line'
import { isPaperLink } from '../source/targets'
import { isFootPlace, isOutside, isSkipped, Place, type Placement, startsCard } from './places'
import { isCutAbove } from './row'

const wordPattern = /[\p{L}\p{N}]/u

/** The lines of one card, as indices into the lines of the text. */
export interface Entry {
  title: number[]
  abstract: number[]
  /** Everything else on the card, in order. */
  foot: number[]
  first: number
  last: number
  /**
   * The line of the card above that ends with the first fields of this card: its upvotes or its submitter. The text may
   * begin with it.
   */
  carried: number | null
  /** The text ends inside this card. */
  isLast: boolean
}

/**
 * Collects the placed lines into cards. A stretch that looks like a title and an abstract but has no other part
 * of a card counts only directly below a card or the page's head; the lines of one that does not count are put
 * outside of all cards.
 */
export function groupEntries(lines: readonly ReadLine[], placement: Placement): Entry[] {
  const entries = collectEntries(placement)
  const lastEntry = entries.at(-1)
  if (lastEntry) {
    const next = lastEntry.last + 1
    lastEntry.isLast = next === lines.length || isCutAbove(next, lines)
  }
  const kept = keepProven(entries, lines)
  releaseOthers(kept, placement)
  // A picture between two cards is the lower one's, or nobody's.
  for (const entry of kept) while (isSkipped(placement, entry.last)) entry.last--
  return kept
}

function collectEntries(placement: Placement): Entry[] {
  const entries: Entry[] = []
  let entry: Entry | null = null
  let carried: number | null = null
  for (let i = 0; i < placement.place.length; i++) {
    const place = placement.place[i] as number
    if (isOutside(place)) {
      entry = null
      carried = null
      continue
    }
    const starts = startsCard(placement, i)
    const skipped = isSkipped(placement, i)
    const above = placement.place[i - 1] ?? Place.before
    const isBetween = above < Place.submitted || above > Place.upvotes
    const carries = !starts && !skipped && place <= Place.upvotes && isBetween
    if (starts || (carried !== null && !carries)) {
      entry = { title: [], abstract: [], foot: [], first: i, last: i, carried, isLast: false }
      entries.push(entry)
      carried = null
    }
    if (carries) carried = i
    if (!entry) continue
    entry.last = i
    const part = skipped ? entry.foot : partOf(entry, place)
    part.push(i)
  }
  return entries
}

function partOf(entry: Entry, place: Place): number[] {
  if (isFootPlace(place)) return entry.foot
  return place === Place.abstract ? entry.abstract : entry.title
}

function keepProven(entries: Entry[], lines: readonly ReadLine[]): Entry[] {
  const hasHead = lines.some(({ reading }) => isHeadLine(reading))
  const certain = entries.map((entry) => isCertain(entry, lines))
  if (!hasHead && !certain.includes(true)) return []
  const kept: Entry[] = []
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry
    if (entry.title.length === 0) continue
    // Where a text begins inside of a card, marks of lists and pictures can stand in the place of its title.
    if (!hasHead && kept.length === 0 && !hasWords(entry.title, lines)) continue
    if (certain[i] || followsCard(entry, kept.at(-1), lines)) kept.push(entry)
  }
  return kept
}

function hasWords(indices: number[], lines: readonly ReadLine[]): boolean {
  return indices.some((index) => {
    const { text, reading } = lines[index] as ReadLine
    return wordPattern.test(text) && !reading.isImage
  })
}

function followsCard(entry: Entry, above: Entry | undefined, lines: readonly ReadLine[]): boolean {
  const reading = lines[entry.first - 1]?.reading
  if (!reading) return false
  if (above && above.last === entry.first - 1) return true
  // Below the cards, the words of a page's foot look like another.
  return (above ? isHeadLine : isPageLine)(reading) || reading.card?.date !== undefined
}

/** Whether a stretch is a card of a listing, and of no other page. */
function isCertain({ title, foot }: Entry, lines: readonly ReadLine[]): boolean {
  if (title.some((index) => isPaperLink((lines[index] as ReadLine).target))) return true
  let isSubmitted = false
  let hasField = false
  let isDotted = false
  let isDated = false
  for (const index of foot) {
    const { text, reading } = lines[index] as ReadLine
    const { card, count } = reading
    hasField ||= (count ?? card?.upvotes ?? null) !== null
    if (card === null) continue
    if (card.authors !== null) return true
    // Other sites say that somebody posted or shared something.
    if (card.isSubmittedBy) isSubmitted ||= /submitted/i.test(text)
    else hasField = true
    isDotted ||= card.hasDot
    isDated ||= !!card.date?.month
  }
  // Other pages print a day, too, but no dot in front of it; and patches are submitted by somebody.
  return (isSubmitted && hasField) || (isDotted && isDated)
}

function releaseOthers(kept: readonly Entry[], { place, marks }: Placement): void {
  let next = 0
  for (let i = 0; i < place.length; i++) {
    while (next < kept.length && (kept[next] as Entry).last < i) next++
    const entry = kept[next]
    if (isOutside(place[i]) || (entry && i >= (entry.carried ?? entry.first))) continue
    marks[i] = 0
    if (place[i] !== Place.before) place[i] = Place.after
  }
}
