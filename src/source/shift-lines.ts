import { type Line, mapOf } from './line'
import { composeMaps, mapOffset } from './offset-map'

/** Moves lines from offsets into a text to offsets into the one that it was made of. */
export function shiftLines(lines: readonly Line[], map: readonly number[]): void {
  if (map.length === 2 && map[0] === map[1]) return
  for (const line of lines) {
    const own = composeMaps(mapOf(line), line.text.length, map)
    line.from = mapOffset(map, line.from)
    line.start = mapOffset(map, line.start)
    // The end lies behind a character of the line; what follows it may have been left out.
    line.end = mapOffset(map, line.end - 1) + 1
    line.map = own.length === 2 && own[1] === line.start ? null : own
  }
}
