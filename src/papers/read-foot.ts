import { isMany, pieceOf, piecesAt } from '../entries/foot-places'
import type { Entry } from '../entries/group-entries'
import { Place } from '../entries/places'
import type { CardLine } from '../lines/card-line'
import type { LineReading } from '../lines/classify-line'
import type { Span } from '../schema'
import type { Line } from '../source/line'
import { type Draft, isExact, type Page, setCount, setSpan, spanOfLine, warn } from './draft'
import { takeLogoMarks } from './logo-marks'

/** Fewest names that make a list of authors on any page; two may be an organization: `Tide Lab and Ebb Institute`. */
export const MIN_NAMES = 3

/** Reads what stands around a card's title and abstract: numbers, date, authors or organization, submitter. */
export function readFoot(draft: Draft, entry: Entry, page: Page): void {
  if (entry.carried !== null) readCarried(draft, entry.carried, page)
  for (const index of entry.foot) {
    if (page.placement.skipped[index] === 1) continue
    const line = page.lines[index] as Line
    const reading = page.readings[index] as LineReading
    const place = page.placement.place[index] as number
    if (reading.card?.isSubmittedBy && index === entry.first) readSubmitter(draft, reading.card, line)
    else if (place === Place.submitter && !reading.card?.isSubmittedBy) {
      // Whatever a user is called: `7`, `May 4`.
      draft.paper.submittedBy = line.text
      setSpan(draft, 'submittedBy', line)
    } else if (reading.count !== null) readCount(draft, reading.count, place, line, page)
    else if (reading.card) {
      readCardLine(draft, reading.card, place, line, page)
      doubtCount(draft, reading.card, index, entry, page)
    }
    if (place === Place.authors || reading.organization !== null) readOrganization(draft, reading, line, page)
  }
}

/** The line of the card above that ends with the first fields of this card. */
function readCarried(draft: Draft, index: number, page: Page): void {
  const line = page.lines[index] as Line
  const { card } = page.readings[index] as LineReading
  if (!card) return
  if (card.isSubmittedBy) {
    readSubmitter(draft, card, line)
    return
  }
  doubtSurplus(draft, card, line)
  const upvotes = piecesAt(card, Place.upvotes).find(({ kind }) => kind === 'upvotes')
  if (upvotes) setCount(draft, 'upvotes', upvotes.value as number, line, upvotes)
}

/** `Submitted by ada`, with the upvotes behind it where the tool printed both on one line. */
function readSubmitter(draft: Draft, card: CardLine, line: Line): void {
  if (card.submittedBy === null) return
  draft.paper.submittedBy = card.submittedBy
  setSpan(draft, 'submittedBy', line, pieceOf(card.pieces, 'submitter'))
  if (card.upvotes !== null && !card.isUpvote)
    setCount(draft, 'upvotes', card.upvotes, line, pieceOf(card.pieces, 'upvotes'))
}

function readCount(draft: Draft, value: number, place: number, line: Line, page: Page): void {
  if (place === Place.stars) {
    if (isExact(draft, value, line)) draft.stars = value
    return
  }
  const isComments = place === Place.comments
  if (!isComments && place !== Place.upvotes && place !== Place.upvoteCount) return
  const field = isComments ? 'comments' : 'upvotes'
  setCount(draft, field, value, line)
  if (place === Place.upvoteCount || line.target !== null) return
  const isSure = page.placement.areCountsSure && !(isComments && mayBeStars(draft, line, page))
  if (!isSure) doubtField(draft, field, spanOfLine(line))
}

/** Whether a number of comments may be the stars of a repository that the card does not name. */
function mayBeStars({ stars }: Draft, { links }: Line, { hasLoneStars }: Page): boolean {
  return hasLoneStars && stars === null && links === null
}

function doubtField(draft: Draft, field: string, span: Span): void {
  warn(draft, 'NUMBER_UNCERTAIN', span, `was read as ${field}; the text does not settle it.`)
}

function readCardLine(draft: Draft, card: CardLine, place: number, line: Line, page: Page): void {
  const pieces = piecesAt(card, place)
  if (card.authors !== null && isExact(draft, card.authors, line)) {
    draft.paper.authors.count = card.authors
    setSpan(draft, 'authors', line, pieceOf(pieces, 'authors'))
  }
  if (card.date) {
    draft.printedDate = card.date
    setSpan(draft, 'date', line, pieceOf(pieces, 'date'))
  }
  const comments = pieceOf(pieces, 'comments')
  // `1` and the rest of `1e400`.
  const isPart = /\d/.test(card.stray)
  if (comments && !isPart) {
    setCount(draft, 'comments', comments.value as number, line, comments)
    const isAlone = card.date === null && card.counts.length === 1
    if (isAlone && mayBeStars(draft, line, page)) doubtField(draft, 'comments', spanOfLine(line, comments))
  }
  if (card.stray !== '') {
    warn(
      draft,
      'NUMBER_UNCERTAIN',
      spanOfLine(line),
      'has something else in the place of the comments; it was left out.',
    )
  }
  doubtSurplus(draft, card, line)
  if (card.upvotes !== null && (card.isUpvote || !card.isSubmittedBy))
    setCount(
      draft,
      'upvotes',
      card.upvotes,
      line,
      pieceOf(pieces, 'upvoteCount') ?? pieceOf(pieces, 'upvotes'),
    )
  if (card.stars !== null && isExact(draft, card.stars, line)) draft.stars = card.stars
}

/** Says so when a large number behind a date may be comments, or the upvotes of the next card, which may not be there. */
function doubtCount(draft: Draft, card: CardLine, index: number, entry: Entry, page: Page): void {
  const { lines, placement } = page
  const line = lines[index] as Line
  if (card.counts.length !== 1 || !isMany(card.counts[0] as number) || line.links !== null) return
  const isNextCards = placement.place[index] === Place.upvotes
  const isLost = isNextCards && entry.isLast && index === entry.last
  if (placement.areCountsSure && !isLost) return
  const field = isNextCards ? 'the upvotes of the next card' : 'comments'
  doubtField(draft, field, spanOfLine(line, card.pieces.at(-1)))
}

/** Says so when a number more than a card has stands behind the date: `May 28 1 2 3`, `May 28 -5`. */
function doubtSurplus(draft: Draft, card: CardLine, line: Line): void {
  if (card.upvotes === null || card.isUpvote || card.isGitHub || card.isArxiv || card.isSubmittedBy) return
  warn(draft, 'NUMBER_UNCERTAIN', spanOfLine(line), 'holds more numbers than a card prints behind its date.')
}

function readOrganization(draft: Draft, reading: LineReading, line: Line, page: Page): void {
  // In the place of the authors a button's words are a name.
  const words = reading.organization ?? (reading.card && reading.card.authors !== null ? '' : line.text)
  const { alt, name } = takeLogoMarks(words)
  if (name === '') return
  const { names } = reading
  if (line.alt === null && line.target === null) {
    if (names !== null && (page.authors === 'names' || names.length >= MIN_NAMES)) {
      draft.paper.authors = { count: names.length, names: [...names] }
      setSpan(draft, 'authors', line)
      return
    }
    if (page.authors === 'names' || (page.authors === null && names !== null))
      warn(
        draft,
        'ORGANIZATION_UNCERTAIN',
        spanOfLine(line),
        'was read as an organization; it may be authors.',
      )
  }
  const before = draft.organization
  draft.organization = {
    text: before === null ? name : `${before.text} ${name}`,
    alt: line.alt ?? alt ?? before?.alt ?? null,
    target: line.target ?? line.links?.[0]?.url ?? before?.target ?? null,
  }
  const { spans } = draft.paper
  const piece = reading.card ? pieceOf(reading.card.pieces, 'organization') : undefined
  const { start, end } = spanOfLine(line, piece)
  spans.organization = { start: spans.organization?.start ?? start, end }
}
