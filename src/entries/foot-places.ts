import type { CardLine, CardPiece, CardPieceKind } from '../lines/card-line'
import type { LineReading } from '../lines/classify-line'
import { Place } from './places'

/** More than all but a few papers have comments. */
const MANY = 100

/** A line that is nothing but a piece of a card's foot. */
export function isFootPiece({ card, count }: LineReading): boolean {
  return count !== null || (card !== null && card.stray === '')
}

/** A button's words without their number, which may be an organization's name: `GitHub`. */
export function isBareLabel(card: CardLine): boolean {
  if (card.authors !== null || card.hasDot || card.date || card.counts.length > 0) return false
  if (card.endsWithDash || card.isSubmittedBy) return false
  return card.upvotes === null && card.stars === null
}

/** Whether a number is rather one of upvotes; one too large for any page tells nothing. */
export function isMany(count: number): boolean {
  return count >= MANY && Number.isSafeInteger(count)
}

/** The place of a card's first piece on a line. */
export function firstPlace(card: CardLine): number {
  if (card.authors !== null) return Place.authors
  if (card.hasDot) return Place.dot
  if (card.date) return Place.date
  if (card.counts.length > 0) return Place.comments
  if (card.isUpvote) return Place.upvoteLabel
  if (card.isGitHub) return Place.github
  return card.isArxiv ? Place.arxiv : Place.submitted
}

/** The place of a card's last piece on a line. */
export function lastPlace(card: CardLine): number {
  if (card.isSubmittedBy) {
    if (card.upvotes !== null) return Place.upvotes
    return card.submittedBy === null ? Place.submitted : Place.submitter
  }
  if (card.isArxiv) return Place.arxiv
  if (card.isGitHub) return card.stars === null ? Place.github : Place.stars
  if (card.isUpvote) return card.upvotes === null ? Place.upvoteLabel : Place.upvoteCount
  if (card.counts.length > 1 || card.endsWithDash) return Place.upvotes
  if (card.counts.length > 0) return Place.comments
  if (card.date) return Place.date
  return card.authors !== null ? Place.authors : Place.dot
}

/** The pieces of a card's line, once it is known by the place of the line what its numbers are. */
export function piecesAt(card: CardLine, place: number): CardPiece[] {
  // A number alone that the next card takes is its upvotes, and in front of the comments of a daily page stand stars.
  const isNextCards = place === Place.upvotes && card.counts.length === 1
  const isStarred = place === Place.comments && card.counts.length === 2
  if (!isNextCards && !isStarred) return card.pieces
  return card.pieces.map((piece): CardPiece => {
    if (piece.kind === 'comments') return { ...piece, kind: isStarred ? 'stars' : 'upvotes' }
    return piece.kind === 'upvotes' && isStarred ? { ...piece, kind: 'comments' } : piece
  })
}

/** Where a kind of piece stands; the last of several. */
export function pieceOf(pieces: readonly CardPiece[], kind: CardPieceKind): CardPiece | undefined {
  let found: CardPiece | undefined
  for (const piece of pieces) if (piece.kind === kind) found = piece
  return found
}
