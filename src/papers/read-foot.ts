import { splitPieces } from '../entries/foot-places'
import { isSkipped, meanings, Place } from '../entries/places'
import { moreAuthorsPattern } from '../lines/author-names'
import type { CardLine, CardPiece } from '../lines/card-line'
import type { ReadLine } from '../lines/classify-line'
import type { Span } from '../schema'
import type { Line } from '../source/line'
import { isPaperLink } from '../source/targets'
import { type Draft, doubt, isExact, type Page, setField, setSpan, spanOfLine } from './draft'
import { takeLogoMarks } from './take-logo-marks'

/** Fewest names that make a list of authors on any page; two may be an organization: `Tide Lab and Ebb Institute`. */
export const MIN_NAMES = 3

/** Reads what stands around a card's title and abstract: numbers, date, authors or organization, submitter. */
export function readFoot(draft: Draft, page: Page, above?: Draft): void {
  const { entry } = draft
  if (entry.carried !== null) readCarried(draft, entry.carried, page, above)
  for (const index of entry.foot) {
    if (isSkipped(page.placement, index)) continue
    const line = page.lines[index] as ReadLine
    const place = page.placement.place[index] as Place
    const { card, count, organization } = line.reading
    if (place === Place.submitter && !card?.isSubmittedBy) {
      // Whatever a user is called: `7`, `May 4`.
      setField(draft, 'submittedBy', line.text, line)
      continue
    }
    if (count !== null) readCount(draft, count, place, index, page)
    else if (card) {
      const { own, next } = splitPieces(card, place)
      if (card.isSubmittedBy && index === entry.first) readPieces(draft, card, next, line)
      else {
        readPieces(draft, card, own, line)
        doubtCount(draft, card, line, place)
      }
    }
    if (place === Place.authors || organization !== null) readOrganization(draft, line, page)
  }
}

/** The line of the card above that ends with the first fields of this card, which begins there. */
function readCarried(draft: Draft, index: number, page: Page, above?: Draft): void {
  const line = page.lines[index] as ReadLine
  const { card } = line.reading
  if (!card) return
  const { own, next } = splitPieces(card, Place.upvotes)
  readPieces(draft, card, next, line)
  const { start } = spanOfLine(line, next[0])
  draft.paper.span.start = start
  if (above) above.paper.span.end = Math.min(above.paper.span.end, spanOfLine(line, own.at(-1)).end, start)
}

function readCount(draft: Draft, value: number, place: Place, index: number, page: Page): void {
  const line = page.lines[index] as Line
  const field = meanings[place]
  if (field !== 'stars' && field !== 'comments' && field !== 'upvotes') return
  if (!isExact(draft, value, line)) return
  if (field === 'stars') {
    draft.stars = value
    if (isPaperLink(line.target) && !page.hasCommentLinks) doubtField(draft, field, spanOfLine(line))
    return
  }
  setField(draft, field, value, line)
  if (place === Place.upvoteCount || line.target !== null) return
  const isOfButton = page.habits.buttons.has(index - 1)
  if (isOfButton || !page.placement.areCountsSure) doubtField(draft, field, spanOfLine(line))
}

function doubtField(draft: Draft, field: string, span: Span): void {
  doubt(draft, 'NUMBER_UNCERTAIN', span, `was read as ${field}; the text does not settle it.`)
}

/** Reads those pieces of a line that belong to the card. */
function readPieces(draft: Draft, card: CardLine, pieces: readonly CardPiece[], line: Line): void {
  for (const piece of pieces) {
    const { kind, value } = piece
    if (typeof value === 'number' && !isExact(draft, value, line)) continue
    if (kind === 'stars') draft.stars = value
    else if (kind === 'upvotes' || (kind === 'upvoteCount' && card.isUpvote))
      setField(draft, 'upvotes', value, line, piece)
    // `1` may be all that was read of `1e400`, and of `1 view`.
    else if (kind === 'comments' && card.stray === '') setField(draft, kind, value, line, piece)
    else if (kind === 'authors') {
      draft.paper.authors.count = value
      setSpan(draft, kind, line, piece)
    } else if (kind === 'date') {
      draft.printedDate = value
      setSpan(draft, kind, line, piece)
    } else if (kind === 'submitter') setField(draft, 'submittedBy', value, line, piece)
    else if (kind === 'stray')
      doubtLine(draft, line, 'has something else in the place of the comments; it was left out.')
  }
  // Such as `May 28 1 2 3`, `May 28 -5`.
  if (!card.isUpvote && card.pieces.some(({ kind }) => kind === 'upvoteCount'))
    doubtLine(draft, line, 'holds more numbers than a card prints behind its date.')
}

function doubtLine(draft: Draft, line: Line, what: string): void {
  doubt(draft, 'NUMBER_UNCERTAIN', spanOfLine(line), what)
}

/** A number behind authors may be comments, or the stars of a repository that the card does not name. */
function doubtCount(draft: Draft, { counts, date, pieces }: CardLine, line: Line, place: Place): void {
  const piece = pieces.find(({ kind }) => kind === 'comments')
  if (date !== null || counts.length !== 1 || line.links.length > 0 || place === Place.upvotes) return
  if (line.text.includes('comment')) return
  doubtField(draft, 'comments', spanOfLine(line, piece))
}

function readOrganization(draft: Draft, line: ReadLine, page: Page): void {
  const { reading } = line
  // In the place of the authors a button's words are a name.
  const words = reading.organization ?? (reading.card && reading.card.authors !== null ? '' : line.text)
  const { alt, name } = takeLogoMarks(words)
  if (name === '') return
  const { names } = reading
  const doubtName = (other: string) =>
    doubt(
      draft,
      'ORGANIZATION_UNCERTAIN',
      spanOfLine(line),
      `was read as an organization; it may be ${other}.`,
    )
  if (line.alt === null && (line.target === null || isPaperLink(line.target))) {
    const more = moreAuthorsPattern.exec(line.text)
    if (names !== null && (page.authors === 'names' || more !== null || names.length >= MIN_NAMES)) {
      const count = more === null ? names.length : more[1] ? names.length + Number(more[1]) : null
      draft.paper.authors = { count, names: [...names] }
      setSpan(draft, 'authors', line)
      return
    }
    if (page.authors === 'names' || (page.authors === null && names !== null)) doubtName('authors')
  }
  // A daily page prints numbers in that place: stars, comments.
  if (reading.count !== null && page.habits.daily && line.target === null) doubtName('a number')
  const before = draft.organization
  draft.organization = {
    text: before === null ? name : `${before.text} ${name}`,
    alt: line.alt ?? alt ?? before?.alt ?? null,
    target: line.target ?? line.links[0]?.url ?? before?.target ?? null,
  }
  const { spans } = draft.paper
  const piece = reading.organization === null ? undefined : reading.card?.pieces[0]
  const { start, end } = spanOfLine(line, piece)
  spans.organization = { start: spans.organization?.start ?? start, end }
}
