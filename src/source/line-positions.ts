import type { RawLine } from './split-lines'

/**
 * Line and column (both from 1) of an offset, as `12:3`. The lines are searched by halves, as a listing may have
 * a diagnostic on each of many lines.
 *
 * @example
 * describePosition(splitLines('a\nbc'), 3) // '2:2'
 */
export function describePosition(lines: readonly RawLine[], offset: number): string {
  let low = 0
  let high = lines.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((lines[middle] as RawLine).start <= offset) low = middle
    else high = middle - 1
  }
  return `${low + 1}:${offset - (lines[low]?.start ?? 0) + 1}`
}
