import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import type { Paper } from '../schema'
import { type Draft, doubt, type Page, spanOfTitle } from './draft'
import type { ReadHeader } from './read-header'

/**
 * Says so when the first card of a page may have begun above its title: there is text above that is neither the head of
 * the page nor the rest of another card, or the text begins there and what most cards have is missing, an abstract or
 * the fields above the title.
 */
export function doubtFirstCard(
  drafts: readonly Draft[],
  entry: Entry | undefined,
  header: ReadHeader,
  { placement, readings }: Pick<Page, 'placement' | 'readings'>,
): void {
  const [draft, ...others] = drafts
  if (!draft || !entry || entry.title[0] !== entry.first) return
  const { first } = entry
  const start = skipImages(header)
  if (hasHead(header, start, first)) return
  const above = first > start ? readings[first - 1] : undefined
  const isBelowText =
    placement.place[first - 1] === Place.before && above?.card === null && above.count === null
  const isCut = first <= start && [hasAbstract, hasTop].some((has) => lacks(draft, others, has))
  // One doubt about a title is enough.
  if ((!isBelowText && !isCut) || draft.doubts.some(({ code }) => code === 'TITLE_UNCERTAIN')) return
  const why = isCut ? 'the text may begin inside of its card' : 'there is more text above it'
  doubt(draft, 'TITLE_UNCERTAIN', spanOfTitle(draft.paper), `was read as the title; ${why}.`)
}

/** Where the words of a text begin, behind marks of pictures. */
function skipImages({ parts }: ReadHeader): number {
  let start = 0
  while (parts.get(start) === 'image') start++
  return start
}

/** Whether a part of the page's head stands above a line, other than marks of pictures in which the text begins. */
function hasHead({ parts }: ReadHeader, start: number, first: number): boolean {
  for (const i of parts.keys()) if (i >= start) return i < first
  return false
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
