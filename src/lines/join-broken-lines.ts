import { appendLine } from '../source/append-line'
import type { Line } from '../source/line'
import { authorCount } from './author-count'
import { cardLine } from './card-line'
import { curatorLine } from './header-line'
import { runParser } from './run-parser'

const openFootPattern =
  /(?:·|Published|Published on|(?:· ?|on )[A-Z][a-z]{2}(?: \d{1,2},)?|\d authors|GitHub|arXiv|Submitted)$/
const GITHUB = 'GitHub'
const githubPattern = /^GitHub(?: \d|$)/
/** Longest line that can be the first part of a broken foot: the widest column that tools wrap at. */
const MAX_FOOT_LENGTH = 140
/** Longest rest of one. */
const MAX_REST_LENGTH = 60
/** Most lines in front of the last one that tools make of it: `by`, a picture's mark, `AK`, `and the research`. */
const MAX_ABOVE = 4

/** The mark of a list item, or of a picture. */
const loneMarkPattern = /^(?:[*•+-]|\[[^\]]*\])$/

/**
 * Joins lines that a tool broke: a card's foot that it wrapped (`… · Published on Feb 1,` / `2026`), or its first line
 * (`Submitted` / `by AK`), and the second line of a page, `by AK and the research community`, which tools break in front
 * of and behind the picture and the name, too.
 */
export function joinBrokenLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const start = findCurator(joined, line.text)
    const above = joined.at(-1)
    const glue = above && line.gap === 0 ? glueOf(above.text, line.text) : null
    if (start !== -1) joined.push(joinWords([...joined.splice(start), line]))
    else if (above && glue !== null) joined.splice(-1, 1, appendLine(above, line, glue))
    else joined.push(line)
  }
  return joined
}

/** The lines as one, without the marks between their words. */
function joinWords(lines: readonly Line[]): Line {
  const parts = lines.filter(({ text }) => !loneMarkPattern.test(text))
  return parts.reduce((above, below) => appendLine(above, below, ' '))
}

/** What stood between two parts of a card's foot; null where two lines are none. */
function glueOf(above: string, below: string): '' | ' ' | null {
  if (isBrokenFoot(above, below)) return ' '
  return isBrokenWord(above, below) ? '' : null
}

/** Whether a foot was wrapped: two lines are one when together they are a foot whose first part alone is none. */
function isBrokenFoot(above: string, below: string): boolean {
  // Looking for the word is faster than a parser that fails.
  if (above === '·') return below.includes('author') && runParser(authorCount, below) !== null
  if (above.length > MAX_FOOT_LENGTH || below.length > MAX_REST_LENGTH) return false
  const dot = above.lastIndexOf('·')
  const isArxiv = above.endsWith('arXiv')
  const isSubmitted = above.endsWith('Submitted') && /^by(?: |$)/.test(below)
  if ((dot < 0 && !isArxiv && !isSubmitted) || !openFootPattern.test(above)) return false
  const card = runParser(cardLine, `${above.slice(Math.max(dot, 0))} ${below}`)
  if (card === null) return false
  if (isArxiv) return card.isArxiv
  if (isSubmitted) return true
  return card.date !== null || (above.endsWith('·') && card.authors !== null)
}

/** Whether `GitHub` is broken, which a tool does that prints a long target right in front of it. */
function isBrokenWord(above: string, below: string): boolean {
  return GITHUB.startsWith(above) && githubPattern.test(above + below)
}

/** Whether a line ends like the page's second line, and is not all of it. */
function isCuratorEnd(text: string): boolean {
  return /community$/i.test(text) && runParser(curatorLine, text) === null
}

/** Where the lines begin that are the page's second line together with their last; -1 where none are. */
function findCurator(above: readonly Line[], last: string): number {
  if (!isCuratorEnd(last)) return -1
  let words = last
  const lowest = Math.max(0, above.length - MAX_ABOVE)
  for (let i = above.length - 1; i >= lowest; i--) {
    words = `${(above[i] as Line).text} ${words}`
    if (runParser(curatorLine, words) !== null) return i
  }
  return -1
}
