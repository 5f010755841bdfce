/**
 * Finds the line and column (both from 1) of offsets into a text, asked for in ascending order, as `12:3`. Lines end
 * with `\n`, `\r\n` or `\r`.
 *
 * @example
 * positionFinder('a\r\nbc')(4) // '2:2'
 */
export function positionFinder(text: string): (offset: number) => string {
  const breakPattern = text.includes('\r') ? /\r\n?|\n/g : /\n/g
  const endOfLine = () => (breakPattern.test(text) ? breakPattern.lastIndex : Infinity)
  let line = 1
  let start = 0
  let next = endOfLine()
  return (offset) => {
    while (next <= offset) {
      line++
      start = next
      next = endOfLine()
    }
    return `${line}:${offset - start + 1}`
  }
}
