import { type Line, rewriteLine } from './line'

/** Bytes of a dot in the wrong encoding, or any sign (`?`, `⋅`) but a dash, which says that there are no upvotes. */
const mark = '(?<=^|[ _])(?:Â·|[^\\p{L}\\p{N}\\p{Pd}\\s_]{1,2})'
/** What stands behind a middle dot: a date, or the authors of a daily page. */
const field =
  '(?:\\d+[ _]authors?$|Published on|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\\.?[ _]\\d)'
// recheck: nothing is repeated without a bound but the digits
const inLinePattern = new RegExp(`${mark}(?=[ _]${field})`, 'gu')
// recheck: a mark at the end
const atEndPattern = new RegExp(`${mark}$`, 'gu')
// recheck: nothing is repeated without a bound but the digits
const fieldPattern = new RegExp(`^${field}`)
const dotPattern = /(?:^|[^Â])·/
/** Fewest marks that show that the tool prints middle dots so. */
const MIN_DOTS = 3
/** Longest line that may be a card's foot. */
const MAX_FOOT = 200

/**
 * Turns what a tool printed for the middle dot back into one: a text browser in a terminal that only knows ASCII
 * prints `?` or `.`, some tools another dot, and bytes read in the wrong encoding are `Â·`.
 */
export function restoreDots(lines: readonly Line[]): void {
  if (lines.some(({ text }) => text.includes('·') && dotPattern.test(text))) return
  const found: [line: Line, pattern: RegExp][] = []
  lines.forEach((line, i) => {
    const { text } = line
    if (text.length > MAX_FOOT) return
    if (text.search(inLinePattern) !== -1) found.push([line, inLinePattern])
    else if (text.search(atEndPattern) !== -1 && fieldPattern.test(lines[i + 1]?.text ?? ''))
      found.push([line, atEndPattern])
  })
  if (found.length < MIN_DOTS) return
  for (const [line, pattern] of found) rewriteLine(line, pattern, '·')
}
