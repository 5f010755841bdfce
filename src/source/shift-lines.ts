import { type Line, mapOf } from './line'
import { composeMaps, mapOffset } from './offset-map'

/** Moves lines from offsets into a text to offsets into the one that it was made of. */
export function shiftLines(lines: readonly Line[], map: readonly number[]): void {
  if (map.length === 2) {
    const by = (map[1] as number) - (map[0] as number)
    if (by !== 0) for (const line of lines) shiftLine(line, by)
    return
  }
  for (const line of lines) {
    const own = composeMaps(mapOf(line), line.text.length, map)
    line.from = mapOffset(map, line.from)
    line.start = mapOffset(map, line.start)
    // The end lies behind a character of the line; what follows it may have been left out.
    line.end = mapOffset(map, line.end - 1) + 1
    line.map = own.length === 2 ? null : own
  }
}

function shiftLine(line: Line, by: number): void {
  line.from += by
  line.start += by
  line.end += by
  if (line.map) line.map = line.map.map((value, index) => (index % 2 === 0 ? value : value + by))
}
