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
    const { drafts } = part
    let at = 0
    for (let index = 0; index < part.lines.length; index++) {
      while (at < drafts.length && (drafts[at] as Draft).entry.last < index) at++
      const draft = drafts[at]
      const isInside = draft !== undefined && draft.entry.first <= index
      const paper = isInside ? (paperOf.get(draft) as number) : null
      const below = isInside ? drafts[at + 1] : draft
      const isCarrying = below?.entry.carried === index
      const next = isCarrying ? (paperOf.get(below) as number) : paper
      let owner = draft?.entry.first === index ? null : paper
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
