import { isTarget } from './link-target'
import type { Piece } from './offset-map'

/** What would end a target of Markdown, or its line. */
const unsafePattern = /[\s<>[\]"\\]/g
/** An address whose brackets are closed, and without control characters. */
const closedPattern = /^(?:[^()\p{Cc}]|\([^()\p{Cc}]*\))*$/u

/** Characters that all come from one place: none of them may be taken for what stands behind it. */
export function piecesFrom(characters: string, at: number): Piece[] {
  return [...characters].map((character): Piece => [character, at])
}

/**
 * A link as Markdown writes it. All of it but its words comes from where these end: what stands in front of them would
 * turn a stretch around them around.
 */
export function linkPieces(words: readonly Piece[], url: string, start: number, end: number): Piece[] {
  const target =
    isTarget(url) && closedPattern.test(url) ? url.replace(unsafePattern, encodeURIComponent) : '#'
  return [['[', start], ...words, ...piecesFrom(`](${target})`, end)]
}
