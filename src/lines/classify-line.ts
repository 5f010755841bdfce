import type { Line } from '../source/line'
import { authorNames } from './author-names'
import { type CardLine, cardLine } from './card-line'
import { type Furniture, parseFurniture } from './furniture'
import { curatorLine, headerTitle } from './header-line'
import { MAX_FIELD_LENGTH, runParser } from './run-parser'
import { upvoteCount } from './upvote-count'

/** What a line can be, judged by itself. */
export interface LineReading {
  /** The pieces of a card's foot. */
  card: CardLine | null
  /** The words in front of a card's foot on the same line, or on a line of their own: an organization. */
  organization: string | null
  /** A bare number or dash. */
  count: number | null
  isDash: boolean
  names: string[] | null
  furniture: Furniture | null
  headerTitle: string | null
  curator: string | null
  /** Nothing but an image's mark. */
  isImage: boolean
}

const imagePattern = /^(?:\[[^\]]{0,200}\][ *•]*)+$/
const imageNamePattern = /^(?:[\w.:：…-]{0,60}|(?:图片|圖片|image|img|IMG).*)$/
const fieldStartPattern =
  /^(?:[\d*•+·–—-]|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Publ|Upv|GitH|arX|Subm)/

const nothing: LineReading = {
  card: null,
  organization: null,
  count: null,
  isDash: false,
  names: null,
  furniture: null,
  headerTitle: null,
  curator: null,
  isImage: false,
}

/**
 * Says what a line can be. Only short lines can be fields; what was said of a text is kept in `memo`, as the
 * lines of a foot repeat themselves.
 */
export function classifyLine(line: Line, memo: Map<string, LineReading>): LineReading {
  const { text } = line
  if (text.length > MAX_FIELD_LENGTH) return nothing
  const known = memo.get(text)
  if (known) return known
  const reading = readShortLine(text)
  memo.set(text, reading)
  const isName = reading.card === null && reading.count === null
  if (isName && (text.includes(', ') || text.includes(' and '))) reading.names = runParser(authorNames, text)
  return reading
}

/** Whether a line belongs to the head of the page. */
export function isHeadLine({ curator, headerTitle }: LineReading): boolean {
  return curator !== null || headerTitle !== null
}

/** Whether a line is known to be a part of the page and not of a card. */
export function isPageLine(reading: LineReading): boolean {
  return isHeadLine(reading) || reading.furniture !== null
}

function readShortLine(text: string): LineReading {
  const reading: LineReading = { ...nothing }
  const isField = fieldStartPattern.test(text)
  if (isField) {
    reading.count = runParser(upvoteCount, text)
    reading.isDash = reading.count === 0 && text.length === 1 && text !== '0'
    if (reading.count === null) reading.card = runParser(cardLine, text)
  }
  const dot = text.lastIndexOf('·')
  if (reading.card === null && reading.count === null && dot > 0) {
    const card = runParser(cardLine, text.slice(dot))
    if (card && (card.date || card.authors !== null)) {
      reading.card = card
      reading.organization = text.slice(0, dot).trim()
    }
  }
  if (reading.card === null && reading.count === null) reading.furniture = parseFurniture(text)
  if (!isField) {
    reading.headerTitle = runParser(headerTitle, text)
    if (/^by/i.test(text)) reading.curator = runParser(curatorLine, text)
    reading.isImage = text.startsWith('[') && isImageMark(text)
  }
  return reading
}

/** Whether a line is only bracketed names of pictures: `[papers-by]`, `[IMG]`. */
function isImageMark(text: string): boolean {
  if (!imagePattern.test(text)) return false
  return text.split(']').every((part) => imageNamePattern.test(part.replace(/^[ *•]*\[? */, '')))
}
