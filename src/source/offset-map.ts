import { keepAlive } from './keep-alive'
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

/** The map of what is left of a text whose first characters go away. */
export function sliceMap(map: readonly number[], from: number): number[] {
  const sliced: number[] = []
  for (let i = 0; i < map.length; i += 2) {
    const next = map[i + 2] ?? Number.POSITIVE_INFINITY
    if (next <= from) continue
    const at = map[i] as number
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

/** Makes a text out of stretches of another, in order, and of words of its own. */
export class TextBuilder {
  private readonly map: number[] = []
  private made = ''

  constructor(private readonly source: MappedText) {}

  keep(start: number, end: number): this {
    return this.append(this.source.text.slice(start, end), start)
  }

  /** Appends words that come from the character at `at`. */
  append(words: string, at: number): this {
    if (words === '') return this
    const { length } = this.map
    const isNext = length > 0 && at - this.made.length === this.end(length - 1) - this.end(length - 2)
    if (!isNext) this.map.push(this.made.length, at)
    this.made += words
    return this
  }

  build(): { text: string; map: number[] } {
    const { made, source } = this
    const map = made === '' ? [0, source.text.length] : this.map
    return { text: made, map: composeMaps(map, made.length, source.map) }
  }

  private end(index: number): number {
    return this.map[index] as number
  }
}

keepAlive(new TextBuilder({ text: '', map: null }))

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
  const builder = new TextBuilder(source)
  for (const { start, end } of stretches) builder.keep(start, end).append('\n', end)
  return builder.build()
}

/** A stretch of a text, and what stands in its place. */
export interface Cut extends Range {
  insert: string
}

/** Makes cuts in a text, sorted and without overlaps; what stands in the place of one comes from where that began. */
export function makeCuts(source: MappedText, cuts: readonly Cut[]): { text: string; map: number[] } {
  const builder = new TextBuilder(source)
  let from = 0
  for (const { start, end, insert } of cuts) {
    builder.keep(from, start).append(insert, start)
    from = end
  }
  return builder.keep(from, source.text.length).build()
}

/** The words that stand in the place of a match, or what makes them of it and of where it begins. */
export type Rewrite = string | ((match: string, at: number) => string)

/** The matches of a pattern, with what `rewrite` is or makes of each in its place. */
export function cutsAt(text: string, pattern: RegExp, rewrite: Rewrite): Cut[] {
  return Array.from(text.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
    insert: typeof rewrite === 'string' ? rewrite : rewrite(match, index),
  }))
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
