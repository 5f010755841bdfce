import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import type { Paper, Span } from '../schema'
import { type Draft, doubt, type Page, spanOfTitle } from './draft'
import type { ReadHeader } from './read-header'

/**
 * Says so when the text may begin or end inside of the first or the last card of a page: one of its first or last fields
 * is missing, which most cards have, or there is text above the title that is neither the head of the page nor the rest of
 * another card.
 */
export function doubtCutCards(
  drafts: readonly Draft[],
  entries: readonly Entry[],
  header: ReadHeader,
  page: Pick<Page, 'placement' | 'readings'>,
): void {
  const [first, last] = [drafts[0], drafts.at(-1)]
  if (!first || !last) return
  doubtFirst(first, drafts, entries[0] as Entry, header, page)
  if (entries.at(-1)?.isLast && lacks(last, drafts, hasUpvotesBelow))
    doubt(last, 'ABSTRACT_CUT_OFF', last.paper.span, 'is where the text ends; the entry may be cut off.')
}

function doubtFirst(
  draft: Draft,
  drafts: readonly Draft[],
  { first, title }: Entry,
  header: ReadHeader,
  { placement, readings }: Pick<Page, 'placement' | 'readings'>,
): void {
  const start = skipImages(header)
  if (hasHead(header, start, first)) return
  const above = first > start ? readings[first - 1] : undefined
  const isBelowText =
    title[0] === first &&
    placement.place[first - 1] === Place.before &&
    above?.card === null &&
    above.count === null
  const isCut =
    lacks(draft, drafts, hasSubmitterAbove) ||
    lacks(draft, drafts, hasUpvotesAbove) ||
    (first <= start && lacks(draft, drafts, hasAbstract))
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

/** Whether a card has not what most others have. */
function lacks({ paper }: Draft, drafts: readonly Draft[], has: (paper: Paper) => boolean): boolean {
  return !has(paper) && drafts.filter((other) => has(other.paper)).length * 2 > drafts.length - 1
}

function hasAbstract({ abstract }: Paper): boolean {
  return abstract !== null
}

function hasSubmitterAbove({ spans }: Paper): boolean {
  return isAbove(spans.submittedBy, spans.title)
}

function hasUpvotesAbove({ spans }: Paper): boolean {
  return isAbove(spans.upvotes, spans.title)
}

function hasUpvotesBelow({ spans }: Paper): boolean {
  return isAbove(spans.title, spans.upvotes)
}

function isAbove(a: Span | undefined, b: Span | undefined): boolean {
  return a !== undefined && b !== undefined && a.start < b.start
}
