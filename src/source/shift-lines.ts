import type { Line } from './line'
import { originalOffset } from './unify-line-ends'

/** Moves lines from offsets into their page, whose line ends are unified, to offsets into the text. */
export function shiftLines(lines: readonly Line[], by: number, removed: readonly number[]): void {
  const shift = (offset: number) => originalOffset(removed, offset + by)
  for (const line of lines) {
    line.from = shift(line.from)
    line.start = shift(line.start)
    // The end lies behind a character of the line; what follows it may be a line end.
    line.end = shift(line.end - 1) + 1
    if (line.map) line.map = line.map.map((value, index) => (index % 2 === 0 ? value : shift(value)))
  }
}
