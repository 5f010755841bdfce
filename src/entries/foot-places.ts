import type { CardLine, CardPiece, CardPieceKind } from '../lines/card-line'
import type { LineReading } from '../lines/classify-line'
import { Place } from './places'

/** More than all but a few papers have comments. */
const MANY = 100

/** Where a piece of each kind stands; what is no part of a card stands behind it. */
export const placeOf: Readonly<Record<CardPieceKind, Place>> = {
  submitted: Place.submitted,
  submitter: Place.submitter,
  upvotes: Place.upvotes,
  organization: Place.authors,
  authors: Place.authors,
  dot: Place.dot,
  date: Place.date,
  comments: Place.comments,
  upvoteLabel: Place.upvoteLabel,
  upvoteCount: Place.upvoteCount,
  github: Place.github,
  stars: Place.stars,
  arxiv: Place.arxiv,
  stray: Place.after,
}

/** A line that is nothing but a piece of a card's foot. */
export function isFootPiece({ card, count }: LineReading): boolean {
  return count !== null || (card !== null && card.stray === '')
}

/** What may be an organization's name as well: a button's words without their number, a day without its dot. */
export function mayBeName({ pieces }: CardLine): boolean {
  return pieces.every(
    ({ kind }) => kind === 'upvoteLabel' || kind === 'github' || kind === 'arxiv' || kind === 'date',
  )
}

/** Whether a number is rather one of upvotes; one too large for any page tells nothing. */
export function isMany(count: number): boolean {
  return count >= MANY && Number.isSafeInteger(count)
}

/** The place of a card's first piece on a line. */
export function firstPlace({ pieces }: CardLine): Place {
  const [{ kind }] = pieces as [CardPiece]
  // A dash alone stands behind the date as comments do.
  return kind === 'upvotes' ? Place.comments : placeOf[kind]
}

/** The place of a card's last piece on a line, behind which a dot may stand. */
export function lastPlace({ pieces }: CardLine): Place {
  let last: Place = Place.dot
  for (const { kind, value } of pieces) {
    // More numbers than a card has: `May 28 1 2 3`.
    const isSurplus = last === Place.upvotes && typeof value === 'number'
    if (kind !== 'dot' && kind !== 'stray' && !isSurplus) last = placeOf[kind]
  }
  return last
}

/** The pieces of a line that belong to its card, and those behind them with which the next card begins. */
export interface SplitPieces {
  own: CardPiece[]
  next: CardPiece[]
}

/** Splits a line of a card's foot, once it is known by the place of the line what its numbers are. */
export function splitPieces(card: CardLine, place: Place): SplitPieces {
  const { pieces, counts, date, isSubmittedBy } = card
  if (isSubmittedBy) {
    const [own, next] = splitAt(pieces, 'submitted')
    return { own: date === null && counts.length === 2 ? withStars(own) : own, next }
  }
  // In front of the comments of a daily page stand stars.
  if (place === Place.comments && counts.length === 2) return { own: withStars(pieces), next: [] }
  // A number alone that the next card takes is its upvotes.
  const isNextCards = place === Place.upvotes && counts.length === 1
  const [own, next] = splitAt(isNextCards ? rename(pieces, 'comments', 'upvotes') : pieces, 'upvotes')
  return { own, next }
}

function splitAt(
  pieces: readonly CardPiece[],
  kind: CardPieceKind,
): [before: CardPiece[], behind: CardPiece[]] {
  const at = pieces.findIndex((piece) => piece.kind === kind)
  return at === -1 ? [[...pieces], []] : [pieces.slice(0, at), pieces.slice(at)]
}

function withStars(pieces: readonly CardPiece[]): CardPiece[] {
  return rename(rename(pieces, 'comments', 'stars'), 'upvotes', 'comments')
}

/** Calls numbers something else. */
function rename(pieces: readonly CardPiece[], from: CardPieceKind, to: CardPieceKind): CardPiece[] {
  return pieces.map((piece) => (piece.kind === from ? ({ ...piece, kind: to } as CardPiece) : piece))
}
