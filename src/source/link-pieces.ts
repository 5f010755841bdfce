import { isTarget } from './link-target'
import type { Piece } from './offset-map'

/** An address that nothing ends in front of its end: what stands in brackets in it is closed. */
const wholePattern = /^(?:[^\s()<>[\]"\\\p{Cc}]|\([^\s()<>[\]"\\\p{Cc}]*\))*$/u

/** Characters that all come from one place: none of them may be taken for what stands behind it. */
export function piecesFrom(characters: string, at: number): Piece[] {
  return [...characters].map((character): Piece => [character, at])
}

/**
 * A link as Markdown writes it. All of it but its words comes from where these end: what stands in front of them would
 * turn a stretch around them around.
 */
export function linkPieces(words: readonly Piece[], url: string, start: number, end: number): Piece[] {
  const target = isTarget(url) && wholePattern.test(url) ? url : '#'
  return [['[', start], ...words, ...piecesFrom(`](${target})`, end)]
}
