import { lastAtMost } from './last-at-most'

/**
 * Where the lines of a text start: behind each `\n`, `\r\n` and `\r`.
 *
 * @example
 * lineStarts('a\r\nbc') // [0, 3]
 */
export function lineStarts(text: string): number[] {
  const starts = [0]
  if (text.includes('\r'))
    for (const { index, 0: end } of text.matchAll(/\r\n?|\n/g)) starts.push(index + end.length)
  else for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return starts
}

/**
 * Line and column (both from 1) of an offset, as `12:3`. The lines are searched by halves, as a listing may have
 * a diagnostic on each of many lines.
 *
 * @example
 * describePosition([0, 2], 3) // '2:2'
 */
export function describePosition(starts: readonly number[], offset: number): string {
  const line = lastAtMost(starts, offset)
  return `${line + 1}:${offset - (starts[line] as number) + 1}`
}
