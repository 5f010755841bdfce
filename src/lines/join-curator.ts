import { appendLine } from '../source/append-line'
import type { Line } from '../source/line'
import { curatorLine } from './header-line'
import { runParser } from './run-parser'

/** Most lines in front of the last one that tools make of it: `by`, a picture's mark, `AK`, `and the research`. */
const MAX_ABOVE = 4

/** The mark of a list item, or of a picture. */
const loneMarkPattern = /^(?:[*•+-]|\[[^\]]*\])$/

/**
 * Joins the second line of a page, `by AK and the research community`, which tools break in front of and behind the
 * picture and the name of the curator, and where they wrap text.
 */
export function joinCurator(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const first = isEnd(line.text) ? findStart(joined, line.text) : -1
    if (first === -1) {
      joined.push(line)
      continue
    }
    const parts = [...joined.splice(first), line].filter(({ text }) => !loneMarkPattern.test(text))
    joined.push(parts.reduce((above, below) => appendLine(above, below, ' ')))
  }
  return joined
}

/** Whether a line ends like the page's second line, and is not all of it. */
function isEnd(text: string): boolean {
  return (text.endsWith('community') || text.endsWith('COMMUNITY')) && runParser(curatorLine, text) === null
}

/** Where the lines begin that are the page's second line together with their last; -1 where none are. */
function findStart(above: readonly Line[], last: string): number {
  let words = last
  const lowest = Math.max(0, above.length - MAX_ABOVE)
  for (let i = above.length - 1; i >= lowest; i--) {
    words = `${(above[i] as Line).text} ${words}`
    if (runParser(curatorLine, words) !== null) return i
  }
  return -1
}
