import { lastAtMost } from './last-at-most'

// A map says where the characters of a text come from: pairs of offsets (in the text, in its source) from which the
// two run side by side, ascending.

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

/** Replaces what a pattern finds, and keeps track of where the rest comes from. */
export function removeMatches(
  value: string,
  map: readonly number[],
  pattern: RegExp,
  insert: string,
): { value: string; map: number[] } {
  const ranges = Array.from(value.matchAll(pattern), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }))
  return removeRanges(value, map, ranges, insert)
}

/** Replaces stretches of a text, in order, and keeps track of where the rest comes from. */
export function removeRanges(
  value: string,
  map: readonly number[],
  ranges: readonly { start: number; end: number }[],
  insert = '',
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
    if (insert !== '') kept.push(out.length, mapOffset(map, start))
    out += insert
    from = end
  }
  take(from, value.length)
  return { value: out, map: kept }
}
