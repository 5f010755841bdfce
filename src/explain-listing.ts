import type { Entry } from './entries/group-entries'
import { explainLine, type StretchRole } from './explain-line'
import type { ParseOptions } from './options'
import type { Draft } from './papers/draft'
import { readChecked } from './read-checked'
import type { PartReading } from './read-part'

/** A stretch of the text, and what it was taken for. `text.slice(start, end)` is the stretch. */
export interface Stretch {
  /** UTF-16 offset of the first code unit. */
  start: number
  /** UTF-16 offset behind the last code unit. */
  end: number
  /** What it was taken for. A line that holds several fields is a stretch for each of them. */
  role: StretchRole
  /** Index into the `papers` of the listing, from 0; null outside of them. */
  paper: number | null
}

/**
 * Says what every stretch of a text was taken for, in the same reading that {@link parsePaperListing} gives. For
 * finding out why a paper is wrong, and for showing it.
 *
 * @param text - The text, whole or in part, as the tool gave it.
 * @param options - The same as for `parsePaperListing`.
 * @returns The stretches in order, without gaps or overlaps: joined they are the text.
 * @throws TypeError when `text` is not a string, and for an option that is unknown or makes no sense.
 * @throws {@link PaperListingError} with `strict`, when the text is empty or no listing.
 *
 * @example
 * ```ts
 * import { explainListing } from 'paper-listing'
 *
 * const text = 'Lighthouse\n\nMost tokens are fog.\n\n  • 4 authors\n·\nNov 30, 2024 2\n'
 * const { start, end, role, paper } = explainListing(text)[2]!
 * console.log(role, paper, text.slice(start, end)) // abstract 0 Most tokens are fog.
 * ```
 */
export function explainListing(text: string, options?: ParseOptions): Stretch[] {
  const parts: PartReading[] = []
  const { paperOf } = readChecked(text, options, (part) => parts.push(part))
  const stretches: Stretch[] = []
  for (const part of parts) {
    const paperAt = (entry: number) => paperOf.get(part.drafts[entry] as Draft) as number
    let entry = 0
    for (let index = 0; index < part.lines.length; index++) {
      while (entry < part.entries.length && (part.entries[entry] as Entry).last < index) entry++
      const card = part.entries[entry]
      const isInside = card !== undefined && card.first <= index
      const paper = isInside ? paperAt(entry) : null
      const below = isInside ? entry + 1 : entry
      const isCarrying = part.entries[below]?.carried === index
      const next = isCarrying ? paperAt(below) : paper
      let owner = card?.first === index ? null : paper
      for (const { start, end, role, isNext } of explainLine(part, index, isCarrying)) {
        fillUp(stretches, text, start, owner)
        owner = isNext ? next : paper
        stretches.push({ start, end, role, paper: owner })
      }
    }
  }
  fillUp(stretches, text, text.length, null)
  return stretches
}

/** Adds what stands between the last stretch and the next; inside of a card it belongs to the card. */
function fillUp(stretches: Stretch[], text: string, end: number, paper: number | null): void {
  const start = stretches.at(-1)?.end ?? 0
  if (start >= end) return
  const role = text.slice(start, end).trim() ? 'markup' : 'blank'
  stretches.push({ start, end, role, paper })
}
