import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import { isCommentsLink } from '../source/targets'
import { commonPrefix } from './block-prefix'
import type { Page } from './draft'
import { MIN_NAMES } from './read-foot'

type ReadLines = Pick<Page, 'lines' | 'placement' | 'habits' | 'endsInside'>

/** Says what the cards of a page have in common. */
export function describePage(read: ReadLines, entries: readonly Entry[]): Page {
  const { lines } = read
  const titles = firstLines(entries, 'title')
  return {
    ...read,
    titlePrefix: commonPrefix(lines, titles),
    abstractPrefix: commonPrefix(lines, firstLines(entries, 'abstract')),
    hasCommentLinks: lines.some(({ target }) => isCommentsLink(target)),
    authors: printedAuthors(read),
  }
}

function firstLines(entries: readonly Entry[], field: 'title' | 'abstract'): number[] {
  return entries.flatMap((entry) => entry[field][0] ?? [])
}

function printedAuthors({ lines, placement }: ReadLines): Page['authors'] {
  const hasNames = lines.some(
    ({ reading: { names } }, i) => (names?.length ?? 0) >= MIN_NAMES && placement.place[i] === Place.authors,
  )
  if (hasNames) return 'names'
  return lines.some(({ reading: { card } }) => card !== null && card.authors !== null) ? 'counts' : null
}
