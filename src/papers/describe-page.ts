import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import type { Line } from '../source/line'
import { isPaperLink } from '../source/targets'
import { commonPrefix } from './block-prefix'
import type { Page } from './draft'
import { measureBreaks } from './join-lines'
import { MIN_NAMES } from './read-foot'

/** Says what the cards of a page have in common. */
export function describePage(
  read: Pick<Page, 'lines' | 'readings' | 'placement' | 'habits'>,
  entries: readonly Entry[],
): Page {
  const { lines, readings, placement, habits } = read
  const titles = firstLines(entries, 'title')
  let lastLink = -1
  for (const index of titles) if (isPaperLink((lines[index] as Line).target)) lastLink = index
  return {
    ...read,
    breaks: measureBreaks(lines, habits),
    titlePrefix: commonPrefix(lines, titles),
    abstractPrefix: commonPrefix(lines, firstLines(entries, 'abstract')),
    lastLink,
    listsNames: readings.some(
      ({ names }, i) => names !== null && names.length >= MIN_NAMES && placement.place[i] === Place.authors,
    ),
  }
}

function firstLines(entries: readonly Entry[], field: 'title' | 'abstract'): number[] {
  return entries.flatMap((entry) => entry[field].slice(0, 1))
}
