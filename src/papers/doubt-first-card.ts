import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import { holdsSentence, startsInside } from '../entries/sentence-shape'
import type { Paper } from '../schema'
import { isHeading, type Line } from '../source/line'
import { isLoginLink } from '../source/targets'
import { type Draft, doubt, type Page, spanOfLine, spanOfTitle } from './draft'
import type { ReadHeader } from './read-header'

type FirstPage = Pick<Page, 'lines' | 'placement' | 'readings' | 'habits'>

/** Says so when the first card of a page may have begun above what was read of it. */
export function doubtFirstCard(
  drafts: readonly Draft[],
  entry: Entry | undefined,
  header: ReadHeader,
  page: FirstPage,
): void {
  const [draft, ...others] = drafts
  if (!draft || !entry) return
  if (entry.title[0] === entry.first) doubtTitle(draft, others, entry, header, page)
  else if (entry.first <= skipImages(header)) doubtUpvotes(draft, entry, page)
}

/** Where the words of a text begin, behind marks of pictures. */
function skipImages({ parts }: ReadHeader): number {
  let start = 0
  while (parts.get(start) === 'image') start++
  return start
}

/**
 * There is text above the title that is neither the head of the page nor the rest of another card, or words that may
 * be the query above a title that is a sentence, or the text begins there and what most cards have is missing: an
 * abstract, the fields above the title, its heading mark.
 */
function doubtTitle(
  draft: Draft,
  others: readonly Draft[],
  { first }: Entry,
  header: ReadHeader,
  { lines, placement, readings, habits }: FirstPage,
): void {
  const start = skipImages(header)
  const isMarked = isHeading(lines[first] as Line)
  const part = header.parts.get(first - 1)
  const { title } = draft.paper
  const isSentence = !isMarked && holdsSentence(title)
  const isBelowWords = (part === undefined || part === 'query') && isSentence
  if (hasHead(header, start, first) && !isBelowWords) return
  const above = first > start ? readings[first - 1] : undefined
  const isBelowText =
    placement.place[first - 1] === Place.before && above?.card === null && above.count === null
  const isBare = habits.headings && !isMarked
  const isCut =
    first <= start &&
    (isBare ||
      isSentence ||
      startsInside(title) ||
      [hasAbstract, hasTop].some((has) => lacks(draft, others, has)))
  // One doubt about a title is enough.
  if ((!isBelowText && !isCut) || draft.doubts.some(({ code }) => code === 'TITLE_UNCERTAIN')) return
  const why = isCut ? 'the text may begin inside of its card' : 'there is more text above it'
  doubt(draft, 'TITLE_UNCERTAIN', spanOfTitle(draft.paper), `was read as the title; ${why}.`)
}

/** Whether a part of the page's head stands above a line, other than marks of pictures in which the text begins. */
function hasHead({ parts }: ReadHeader, start: number, first: number): boolean {
  for (const i of parts.keys()) if (i >= start) return i < first
  return false
}

/** A number without a link, where upvotes have one: it may be the end of an address in which the text begins. */
function doubtUpvotes(draft: Draft, { first }: Entry, { lines, readings }: FirstPage): void {
  const line = lines[first] as Line
  if (readings[first]?.count == null || line.target !== null) return
  if (!lines.some(({ target }) => isLoginLink(target))) return
  doubt(draft, 'NUMBER_UNCERTAIN', spanOfLine(line), 'was read as upvotes; it may be the end of an address.')
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
