import type { LineReading } from '../lines/classify-line'
import type { Line } from '../source/strip-markup'
import { isPaperLink, Place, type Placed } from './decode-lines'

/** The lines of one card, as indices into the lines of the text. */
export interface Entry {
  title: number[]
  abstract: number[]
  /** Everything else on the card, in order. */
  foot: number[]
  first: number
  last: number
  /** The line of the card above that ends with the first fields of this card: its upvotes or its submitter. */
  carried: number | null
  /** The text ends inside this card. */
  isLast: boolean
}

/**
 * Collects the placed lines into cards. A stretch that looks like a title and an abstract but has no other part
 * of a card counts only directly below a card or the page's head.
 */
export function groupEntries(
  lines: readonly Line[],
  readings: readonly LineReading[],
  placed: readonly Placed[],
): Entry[] {
  const entries: Entry[] = []
  let entry: Entry | null = null
  let carried: number | null = null
  for (let i = 0; i < placed.length; i++) {
    const { place, starts, skipped } = placed[i] as Placed
    if (place === Place.before || place === Place.after) {
      entry = null
      carried = null
      continue
    }
    const above = placed[i - 1]
    const carries: boolean =
      place <= Place.upvotes && !starts && above !== undefined && above.place >= Place.title && !skipped
    if (starts || (carried !== null && !carries)) {
      entry = { title: [], abstract: [], foot: [], first: i, last: i, carried, isLast: false }
      entries.push(entry)
      carried = null
    }
    if (!entry) continue
    entry.last = i
    if (skipped) entry.foot.push(i)
    else if (place === Place.title) entry.title.push(i)
    else if (place === Place.abstract) entry.abstract.push(i)
    else entry.foot.push(i)
    if (carries) carried = i
  }
  const lastEntry = entries.at(-1)
  if (lastEntry && lastEntry.last === lines.length - 1) lastEntry.isLast = true
  return keepProven(entries, lines, readings)
}

function keepProven(entries: Entry[], lines: readonly Line[], readings: readonly LineReading[]): Entry[] {
  const hasHead = readings.some((reading) => reading.curator !== null || reading.headerTitle !== null)
  const proven = entries.map((entry) => isProven(entry, lines, readings))
  if (!hasHead && !proven.includes(true)) return []
  const kept: Entry[] = []
  for (let i = 0; i < entries.length; i++) {
    const entry = entries[i] as Entry
    if (entry.title.length === 0) continue
    if (proven[i] || followsCard(entry, kept.at(-1), readings)) kept.push(entry)
  }
  return kept
}

function followsCard(entry: Entry, above: Entry | undefined, readings: readonly LineReading[]): boolean {
  const reading = readings[entry.first - 1]
  if (!reading) return false
  if (above && above.last === entry.first - 1) return true
  return (
    reading.curator !== null ||
    reading.furniture !== null ||
    reading.headerTitle !== null ||
    reading.card?.date !== undefined
  )
}

function isProven(entry: Entry, lines: readonly Line[], readings: readonly LineReading[]): boolean {
  if (entry.title.some((index) => isPaperLink((lines[index] as Line).target))) return true
  return entry.foot.some((index) => {
    const card = (readings[index] as LineReading).card
    return (
      card !== null && (card.authors !== null || card.date !== null || card.isUpvote || card.isSubmittedBy)
    )
  })
}
