import type { Entry } from './entries/group-entries'
import { perPlace } from './entries/places'
import type { ParseOptions } from './options'
import { readChecked } from './read-checked'
import type { PartReading } from './read-part'

/**
 * What a stretch of the text was taken for: a part of a card (from `submitted by` to `arxiv`), of the head of the page
 * (from `header title` to `header date`), of the rest of the page (`navigation`, `notice`, `image`, and `cut` for words
 * such as "truncated"), `blank`, or `markup` between lines. `unused` is text that no rule knows.
 */
export type StretchRole =
  | 'blank'
  | 'markup'
  | 'header title'
  | 'curator'
  | 'query'
  | 'header date'
  | 'navigation'
  | 'notice'
  | 'cut'
  | 'image'
  | 'submitted by'
  | 'submitter'
  | 'upvotes'
  | 'title'
  | 'abstract'
  | 'author line'
  | 'separator'
  | 'date'
  | 'comments'
  | 'repository'
  | 'arxiv'
  | 'unused'

/** A stretch of the text, and what it was taken for. `text.slice(start, end)` is the stretch. */
export interface Stretch {
  /** UTF-16 offset of the first code unit. */
  start: number
  /** UTF-16 offset behind the last code unit. */
  end: number
  /** What it was taken for. A line that holds several fields is named after the last of them. */
  role: StretchRole
  /** Index into the `papers` of the listing, from 0; null outside of them. */
  paper: number | null
}

const roles = perPlace<StretchRole | null>({
  before: null,
  submitted: 'submitted by',
  submitter: 'submitter',
  upvotes: 'upvotes',
  title: 'title',
  titleMore: 'title',
  abstract: 'abstract',
  authors: 'author line',
  dot: 'separator',
  date: 'date',
  comments: 'comments',
  upvoteLabel: 'upvotes',
  upvoteCount: 'upvotes',
  github: 'repository',
  stars: 'repository',
  arxiv: 'arxiv',
  after: null,
})

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
  let at = 0
  let entriesAbove = 0
  for (const part of parts) {
    let entry = 0
    part.lines.forEach((line, index) => {
      while (entry < part.entries.length && (part.entries[entry] as Entry).last < index) entry++
      const card = part.entries[entry]
      const paper = card && card.first <= index ? (paperOf[entriesAbove + entry] as number) : null
      const { from, end } = line
      if (from > at) pushBetween(stretches, text, at, from, card && card.first < index ? paper : null)
      stretches.push({ start: from, end, role: roleOf(part, index), paper })
      at = end
    })
    entriesAbove += part.entries.length
  }
  if (at < text.length) pushBetween(stretches, text, at, text.length, null)
  return stretches
}

function roleOf({ placement, header }: PartReading, index: number): StretchRole {
  if (placement.skipped[index] === 1) return 'image'
  return roles[placement.place[index] as number] ?? header.parts.get(index) ?? 'unused'
}

/** What stands between two lines; inside of a card it belongs to the card. */
function pushBetween(
  stretches: Stretch[],
  text: string,
  start: number,
  end: number,
  paper: number | null,
): void {
  const role = text.slice(start, end).trim() === '' ? 'blank' : 'markup'
  stretches.push({ start, end, role, paper })
}
