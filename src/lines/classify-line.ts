import { MONTH_NAMES } from '../month-names'
import type { Line } from '../source/line'
import { pictureWordPattern } from '../source/picture-marks'
import { authorNames, mayBeNames, moreAuthorsPattern } from './author-names'
import { type CardLine, type CardPiece, cardLine } from './card-line'
import { curatorLine, headerTitle } from './header-line'
import { type Furniture, parseFurniture } from './parse-furniture'
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

/** A line, and what it can be. */
export interface ReadLine extends Line {
  reading: LineReading
}

const imagePattern = /^(?:\[[^\]]{0,200}\][ *•]*)+$/
const imageNamePattern = /^(?:[\w.:：…-]{0,60}|image .*)$/
const namesLabelPattern = /^(?:by|authors?:) /i
/** What each piece of `cardLine` can begin with: most lines are none, and the parser is slow to say so. */
// recheck: repeats nothing
const fieldStartPattern = new RegExp(
  `^(?:[\\d*•+·–—-]|${MONTH_NAMES.join('|')}|Publ|Upv|GitH|arX|Subm|Post|Shar|Add|Sugg|Upd|[★☆⭐▲△]|About|Today|Yest)`,
  'i',
)

/** Where the numbers of a daily page's card end it, and the next one begins on the same line. */
const submittedPattern = / (?:\d[\d.,]{0,8}k? ){1,2}submitted by /i

/** What may stand beside a number of upvotes. */
const besideCountPattern = /^[★☆⭐▲△] ?(?=\d)|(?<=^[\d.,]{1,9}[kKmM]?) (?:upvotes?|[★☆⭐▲△])$/

/** Longest line that is looked up: numbers, days, organizations. */
const MAX_REPEATED_LENGTH = 40
/** Length of the longest title of a page. */
const MAX_HEADER_TITLE = 'Trending Papers - Hugging Face'.length
/** What every title of a page has; looking for it is faster than a parser that fails. */
const papersPattern = /papers/i

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

const navigation: LineReading = { ...nothing, furniture: 'navigation' }

/** The switches below the title of a page. */
const switchPattern = /^(?:Daily|Weekly|Monthly)/

/** Says what each line can be. The menu of every page of the site names the listing: no title stands above its words. */
export function classifyLines(lines: readonly Line[], memo: Map<string, LineReading>): readonly ReadLine[] {
  const read = lines as readonly ReadLine[]
  // Other ways to give a line one more property take a tenth of the whole time.
  for (const line of read) line.reading = classifyLine(line, memo)
  read.forEach((line, i) => {
    if (line.reading.headerTitle === null) return
    const below = read[i + 1]
    if (below?.reading.furniture === 'navigation' && !switchPattern.test(below.text))
      line.reading = navigation
  })
  return read
}

/**
 * Says what a line can be. Only short lines can be fields; what was said of the shortest is kept in `memo`, as the
 * lines of a foot repeat themselves.
 */
export function classifyLine(line: Line, memo: Map<string, LineReading>): LineReading {
  const { text } = line
  if (text.length > MAX_REPEATED_LENGTH) return text.length > MAX_FIELD_LENGTH ? nothing : readLine(text)
  const known = memo.get(text)
  if (known) return known
  const reading = readLine(text)
  memo.set(text, reading)
  return reading
}

function readLine(text: string): LineReading {
  return fieldStartPattern.test(text) ? readField(text) : readOther(text)
}

/** Whether a line belongs to the head of the page. */
export function isHeadLine({ curator, headerTitle }: LineReading): boolean {
  return curator !== null || headerTitle !== null
}

/** Whether a line is known to be a part of the page and not of a card. */
export function isPageLine(reading: LineReading): boolean {
  return isHeadLine(reading) || reading.furniture !== null
}

/** Reads a line that begins as a field does. */
function readField(text: string): LineReading {
  const bare = text.replace(besideCountPattern, '')
  const count = bare.includes(' ') ? null : runParser(upvoteCount, bare)
  if (count !== null) return { ...nothing, count, isDash: count === 0 && text.length === 1 && text !== '0' }
  const card = runParser(cardLine, text)
  return card === null ? readWords(text) : { ...nothing, card }
}

function readOther(text: string): LineReading {
  const words = readWords(text)
  const title = readHeaderTitle(text)
  const curator = /^by/i.test(text) ? runParser(curatorLine, text) : null
  const isImage = text.startsWith('[') && isImageMark(text)
  // Most lines are nothing else, and there are many.
  if (title === null && curator === null && !isImage) return words
  return { ...words, headerTitle: title, curator, isImage }
}

function readHeaderTitle(text: string): string | null {
  return text.length <= MAX_HEADER_TITLE && papersPattern.test(text) ? runParser(headerTitle, text) : null
}

/** Reads a line that begins with words, behind which a card's foot may stand. */
function readWords(text: string): LineReading {
  // Looking for the last dot takes four times as long as for any.
  const dot = text.includes('·') ? text.lastIndexOf('·') : -1
  const foot = readBehind(text, dot) ?? readBehind(text, text.search(submittedPattern))
  if (foot !== null) return foot
  const furniture = parseFurniture(text)
  const names = readNames(text)
  return furniture === null && names === null ? nothing : { ...nothing, furniture, names }
}

/** Reads a card's foot behind an organization on one line, which begins at an offset; null when none does. */
function readBehind(text: string, at: number): LineReading | null {
  const card = at > 0 ? runParser(cardLine, text.slice(at)) : null
  if (card === null || (card.date === null && card.authors === null && !card.isSubmittedBy)) return null
  const organization = text.slice(0, at).trim()
  const name: CardPiece = { kind: 'organization', value: organization, start: 0, end: organization.length }
  const pieces = card.pieces.map((piece) => ({ ...piece, start: piece.start + at, end: piece.end + at }))
  return { ...nothing, card: { ...card, pieces: [name, ...pieces] }, organization }
}

function readNames(text: string): string[] | null {
  const names = text.replace(namesLabelPattern, '')
  return !mayBeNames(names) ? null : runParser(authorNames, names.replace(moreAuthorsPattern, ''))
}

/** Whether a line is only bracketed names of pictures: `[papers-by]`, `[IMG]`. */
function isImageMark(text: string): boolean {
  if (!imagePattern.test(text)) return false
  return text
    .split(']')
    .map((part) => part.replace(/[ *•]*\[? */, ''))
    .every((name) => imageNamePattern.test(name) || pictureWordPattern.test(name))
}
