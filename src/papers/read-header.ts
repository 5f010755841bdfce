import { isOutside, Place, type Placement } from '../entries/places'
import type { ReadLine } from '../lines/classify-line'
import type { PrintedDate } from '../lines/paper-date'
import { type Furniture, parseFurniture } from '../lines/parse-furniture'
import { readPageDay } from '../lines/read-page-day'
import type { Span } from '../schema'
import type { Line } from '../source/line'
import { spanOfLine } from './draft'

/** What a line outside of all cards can be. */
type PagePart = Furniture | 'header title' | 'curator' | 'query' | 'header date' | 'image'

/** The day that a page's head says. */
export interface HeadDay {
  printed: PrintedDate
  span: Span
}

/** The head of the page, and what each of its lines was taken for. */
export interface ReadHeader {
  title: string | null
  curator: string | null
  day: HeadDay | null
  query: string | null
  /** The part that each line in front of or between the cards plays; absent for lines that play none. */
  parts: Map<number, PagePart>
}

/** Longest words that somebody searches for. */
const MAX_QUERY = 120
/** What is left of an item of a list that holds a picture, of a rule, or of a picture that leads to another page. */
const emptyItemPattern = /^(?:[·-]|\/(?:papers\/[a-z]\S*)?)$/
const queryFieldPattern = /^\[(.*)\]$/

/**
 * Reads the head of the page from the lines outside of cards. Of two heads in one text the first is kept.
 */
export function readHeader(lines: readonly ReadLine[], placement: Placement): ReadHeader {
  const header: ReadHeader = {
    title: null,
    curator: null,
    day: null,
    query: null,
    parts: new Map(),
  }
  let belowCurator = false
  let belowSwitches = false
  for (let i = 0; i < lines.length; i++) {
    const place = placement.place[i]
    if (!isOutside(place)) {
      belowCurator = false
      continue
    }
    const line = lines[i] as ReadLine
    const { reading } = line
    const date = place === Place.before ? readDay(line) : null
    let part: PagePart | null = reading.furniture
    if (reading.curator !== null) {
      header.curator ??= reading.curator
      part = 'curator'
      belowCurator = true
      belowSwitches = false
    } else if (reading.headerTitle !== null && !(belowCurator && header.title !== null)) {
      header.title ??= reading.headerTitle
      part = 'header title'
    } else if (date !== null) {
      header.day ??= { printed: date, span: spanOfLine(line) }
      part = 'header date'
    } else if (part) belowSwitches = true
    else if (belowCurator && !belowSwitches && header.query === null && isQuery(line, header)) {
      header.query = (queryFieldPattern.exec(line.text)?.[1] ?? line.text).trim()
      part = 'query'
    } else if (reading.isImage || emptyItemPattern.test(line.text)) part = 'image'
    if (part) header.parts.set(i, part)
  }
  return header
}

/** The day on a line of its own, or behind the page's switches. */
function readDay({ text, reading: { card, organization } }: ReadLine): PrintedDate | null {
  return card !== null && organization === null ? (card.date?.month ? card.date : null) : readPageDay(text)
}

/**
 * The words searched for stand between the curator and the page's switches, as text or in a drawn field. A page of
 * trending papers is no search; the picture of its first card may be drawn as `[2512]`.
 */
function isQuery(line: Line, header: ReadHeader): boolean {
  if (/trending/i.test(header.title ?? '')) return false
  if (header.day !== null || line.text.length > MAX_QUERY || line.target !== null) return false
  // Some tools glue their marks to the switches: `---Daily`.
  const words = line.text.replace(/^[^\p{L}\p{N}]+/u, '')
  return words !== '' && parseFurniture(words) === null
}
