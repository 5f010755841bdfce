import type { Report } from '../diagnostics'
import { isOutside, type Placement } from '../entries/places'
import type { Span } from '../schema'
import type { Line } from '../source/line'
import type { ReadHeader } from './read-header'

// Every second byte of English in UTF-16 is a NUL, and no other one: pictures hold many NULs together.
const utf16Pattern = /(?:[^\0]\0){9}/

/** What is needed of a page to know which of its lines belong to nothing. */
interface ReadLines {
  lines: readonly Line[]
  placement: Placement
  header: ReadHeader
}

/** The lines of a page that belong to nothing, those next to each other together. */
export function findUnused({ lines, placement, header }: ReadLines): Span[] {
  const spans: Span[] = []
  let unused: Span | null = null
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] as Line
    if (!isOutside(placement.place[i]) || header.parts.has(i)) unused = null
    else if (unused !== null) unused.end = line.end
    else {
      unused = { start: line.from, end: line.end }
      spans.push(unused)
    }
  }
  return spans
}

/** Reports text of a listing that belongs to nothing. */
export function reportUnused(spans: readonly Span[], report: Report): void {
  for (const span of spans) report('UNUSED_TEXT', 'warning', span, 'belongs to no paper; it was left out.')
}

/** Reports a text without papers: empty, no listing, or the head of one. */
export function reportNoPapers(text: string, hasLines: boolean, isListing: boolean, report: Report): void {
  const whole = { start: 0, end: text.length }
  if (isListing) report('NO_PAPERS', 'warning', whole, 'has the head of a listing but no paper.')
  else if (hasLines) {
    const what = utf16Pattern.test(text) ? 'looks like UTF-16' : 'does not look like a listing'
    report('NOT_A_LISTING', 'error', whole, `${what}; nothing was read.`)
  } else report('EMPTY_TEXT', 'error', whole, 'holds no words; there is nothing to read.')
}
