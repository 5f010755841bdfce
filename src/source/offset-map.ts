import { lastAtMost } from './last-at-most'
import type { Range } from './range'

// A map says where the characters of a text come from: pairs of offsets (in the text, in its source) from which the
// two run side by side, ascending.

/** A text that was made of another, and where its characters come from; null where it is that other text. */
export interface MappedText {
  text: string
  map: number[] | null
}

/**
 * Where in a map the last pair stands that begins at an offset or in front of it, the first pair otherwise. The offset
 * is one in the text (column 0) or in its source (column 1).
 */
export function findPair(map: readonly number[], at: number, column: 0 | 1): number {
  return lastAtMost(map, at, 2, column) * 2
}

/** The offset in the source of a character of a text. */
export function mapOffset(map: readonly number[], at: number): number {
  const pair = findPair(map, at, 0)
  return (map[pair + 1] as number) + at - (map[pair] as number)
}

/** The map of a stretch of a text; without an end, of what is left of it when its first characters go away. */
export function sliceMap(map: readonly number[], from: number, to = Infinity): number[] {
  const sliced: number[] = []
  for (let i = findPair(map, from, 0); i < map.length; i += 2) {
    const at = map[i] as number
    if (at >= to) break
    const low = Math.max(at, from)
    sliced.push(low - from, (map[i + 1] as number) + low - at)
  }
  return sliced
}

/**
 * The map that leads through two: from a text of the length given to another, and from there to the source; without a
 * second one the other text is the source.
 *
 * @example
 * composeMaps([0, 4], 3, [0, 0, 5, 9]) // [0, 4, 1, 9]
 */
export function composeMaps(map: number[], length: number, outer: readonly number[] | null): number[] {
  if (outer === null) return map
  const composed: number[] = []
  for (let i = 0; i < map.length; i += 2) {
    const [at, start] = [map[i] as number, map[i + 1] as number]
    const end = start + (map[i + 2] ?? length) - at
    composed.push(at, mapOffset(outer, start))
    for (let pair = findPair(outer, start, 0) + 2; (outer[pair] ?? end) < end; pair += 2)
      composed.push(at + (outer[pair] as number) - start, outer[pair + 1] as number)
  }
  return composed
}

/** Words of a text that is made of another, and where they come from. */
export type Piece = readonly [words: string, at: number]

/** Makes a text of stretches of another, in any order, and of words of its own. */
export function joinPieces(source: MappedText, pieces: readonly Piece[]): { text: string; map: number[] } {
  const map: number[] = []
  let text = ''
  for (const [words, at] of pieces) {
    if (words === '') continue
    const { length } = map
    const isNext =
      length > 0 && at - text.length === (map[length - 1] as number) - (map[length - 2] as number)
    if (!isNext) map.push(text.length, at)
    text += words
  }
  if (text === '') map.push(0, source.text.length)
  return { text, map: composeMaps(map, text.length, source.map) }
}

/**
 * Stretches of a text, each on a line of its own.
 *
 * @example
 * joinStretches({ text: '> a\n> b', map: null }, [{ start: 2, end: 3 }, { start: 6, end: 7 }])
 * // { text: 'a\nb\n', map: [0, 2, 2, 6] }
 */
export function joinStretches(
  source: MappedText,
  stretches: readonly Range[],
): { text: string; map: number[] } {
  const pieces: Piece[] = []
  for (const { start, end } of stretches) pieces.push([source.text.slice(start, end), start], ['\n', end])
  return joinPieces(source, pieces)
}

/** A stretch of a text, and what stands in its place. */
export interface Cut extends Range {
  insert: string
}

/** The pieces of words that stand at an offset and in which cuts are made, as in `makeCuts`. */
export function cutPieces(words: string, cuts: readonly Cut[], at = 0): Piece[] {
  const pieces: Piece[] = []
  let from = 0
  for (const { start, end, insert } of cuts) {
    pieces.push([words.slice(from, start), at + from])
    // What takes more room than there was must not reach into what stands behind it.
    const more = Math.max(0, insert.length - (end - start))
    for (const character of insert.slice(0, more)) pieces.push([character, at + start])
    pieces.push([insert.slice(more), at + start])
    from = end
  }
  pieces.push([words.slice(from), at + from])
  return pieces
}

/** Makes cuts in a text, sorted and without overlaps; what stands in the place of one comes from where that began. */
export function makeCuts(source: MappedText, cuts: readonly Cut[]): { text: string; map: number[] } {
  return joinPieces(source, cutPieces(source.text, cuts))
}

/** The words that stand in the place of a match, or what makes them of it and of where it begins. */
export type Rewrite = string | ((match: string, at: number) => string)

/** The matches of a pattern, with what `rewrite` is or makes of each in its place. */
export function cutsAt(text: string, pattern: RegExp, rewrite: Rewrite): Cut[] {
  const cuts: Cut[] = []
  for (const { index, 0: match } of text.matchAll(pattern)) {
    const insert = typeof rewrite === 'string' ? rewrite : rewrite(match, index)
    cuts.push({ start: index, end: index + match.length, insert })
  }
  return cuts
}

/**
 * Rewrites a text: each match becomes what `rewrite` is or makes of it.
 *
 * @example
 * rewriteMatches({ text: 'a&amp;b', map: null }, /&amp;/g, '&') // { text: 'a&b', map: [0, 0, 2, 6] }
 */
export function rewriteMatches(source: MappedText, pattern: RegExp, rewrite: Rewrite): MappedText {
  const cuts = cutsAt(source.text, pattern, rewrite)
  return cuts.length === 0 ? source : makeCuts(source, cuts)
}
