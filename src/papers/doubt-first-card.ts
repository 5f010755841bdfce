import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import { holdsSentence } from '../entries/sentence-shape'
import type { Paper } from '../schema'
import { isHeading, type Line } from '../source/line'
import { type Draft, type Page, warn } from './draft'
import type { ReadHeader } from './read-header'

/**
 * Says so when the first card of a page may have begun above what was read as its title: there is text that is neither
 * the head of the page nor the rest of another card, or words that may be the query above a title that is a sentence,
 * or the text begins there and what most cards have is missing: an abstract, the fields above the title, its heading
 * mark.
 */
export function doubtFirstCard(
  drafts: readonly Draft[],
  entry: Entry | undefined,
  header: ReadHeader,
  { lines, placement, readings, habits }: Pick<Page, 'lines' | 'placement' | 'readings' | 'habits'>,
): void {
  const [draft, ...others] = drafts
  if (!draft || !entry || entry.title[0] !== entry.first) return
  const isMarked = isHeading(lines[entry.first] as Line)
  const [head = entry.first] = header.parts.keys()
  const part = header.parts.get(entry.first - 1)
  const isSentence = !isMarked && holdsSentence(draft.paper.title)
  const isBelowWords = (part === undefined || part === 'query') && isSentence
  if (head < entry.first && !isBelowWords) return
  const above = readings[entry.first - 1]
  const isBelowText =
    placement.place[entry.first - 1] === Place.before && above?.card === null && above.count === null
  const isBare = habits.headings && !isMarked
  const isCut =
    entry.first === 0 && (isBare || [hasAbstract, hasTop].some((has) => lacks(draft, others, has)))
  if (!isBelowText && !isCut) return
  const why = isCut ? 'the text may begin inside of its card' : 'there is more text above it'
  const span = draft.paper.spans.title ?? draft.paper.span
  warn(draft, 'TITLE_UNCERTAIN', span, `was read as the title; ${why}.`)
}

function lacks({ paper }: Draft, others: readonly Draft[], has: (paper: Paper) => boolean): boolean {
  return !has(paper) && others.filter((other) => has(other.paper)).length * 2 > others.length
}

function hasAbstract({ abstract }: Paper): boolean {
  return abstract !== null
}

/** Whether a card has fields that stand above its title: the upvotes, the submitter. */
function hasTop({ spans }: Paper): boolean {
  const { submittedBy, title, upvotes } = spans
  return [submittedBy, upvotes].some((field) => field && title && field.start < title.start)
}
