import type { Line } from './strip-markup'

/** Moves lines from offsets into their page to offsets into the text. */
export function shiftLines(lines: readonly Line[], by: number): void {
  for (const line of lines) {
    line.from += by
    line.start += by
    line.end += by
    if (line.map) line.map = line.map.map((value, index) => (index % 2 === 0 ? value : value + by))
  }
}
