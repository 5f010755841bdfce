import { lastAtMost } from './last-at-most'

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

/**
 * Stretches of a text, each on a line of its own.
 *
 * @example
 * joinStretches('> a\n> b', [{ start: 2, end: 3 }, { start: 6, end: 7 }]) // { text: 'a\nb\n', map: [0, 2, 2, 6] }
 */
export function joinStretches(
  text: string,
  stretches: readonly { start: number; end: number }[],
): { text: string; map: number[] } {
  const map: number[] = []
  let joined = ''
  for (const { start, end } of stretches) {
    map.push(joined.length, start)
    joined += `${text.slice(start, end)}\n`
  }
  return { text: joined, map }
}

/**
 * Rewrites a text: each match becomes what `rewrite` makes of it, which comes from where the match began.
 *
 * @example
 * rewriteMatches({ text: 'a&amp;b', map: null }, /&amp;/g, () => '&') // { text: 'a&b', map: [0, 0, 2, 6] }
 */
export function rewriteMatches(
  { text, map }: MappedText,
  pattern: RegExp,
  rewrite: (match: string) => string,
): MappedText {
  const pairs: number[] = [0, 0]
  let out = ''
  let from = 0
  const begin = (source: number) => {
    const [at, last] = pairs.slice(-2) as [number, number]
    if (at === out.length) pairs[pairs.length - 1] = source
    else if (source - out.length !== last - at) pairs.push(out.length, source)
  }
  for (const { index, 0: match } of text.matchAll(pattern)) {
    out += text.slice(from, index)
    const insert = rewrite(match)
    if (insert !== '') {
      begin(index)
      out += insert
    }
    from = index + match.length
    begin(from)
  }
  if (from === 0) return { text, map }
  // Nothing stands behind the last match.
  if (from === text.length && pairs.length > 2 && pairs.at(-2) === out.length) pairs.length -= 2
  out += text.slice(from)
  return { text: out, map: composeMaps(pairs, out.length, map) }
}

/** Takes stretches out of a text, in order, and keeps track of where the rest comes from. */
export function removeRanges(
  value: string,
  map: readonly number[],
  ranges: readonly { start: number; end: number }[],
): { value: string; map: number[] } {
  const kept: number[] = []
  let out = ''
  let from = 0
  let piece = 0
  const take = (start: number, end: number) => {
    while ((map[piece + 2] ?? Number.POSITIVE_INFINITY) <= start) piece += 2
    for (let i = piece; (map[i] ?? Number.POSITIVE_INFINITY) < end; i += 2) {
      const low = Math.max(map[i] as number, start)
      kept.push(out.length + low - start, (map[i + 1] as number) + low - (map[i] as number))
    }
    out += value.slice(start, end)
  }
  for (const { start, end } of ranges) {
    take(from, start)
    from = end
  }
  take(from, value.length)
  return { value: out, map: kept }
}
