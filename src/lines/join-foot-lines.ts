import { appendLine } from '../source/append-line'
import type { Line } from '../source/line'
import { authorCount } from './author-count'
import { cardLine } from './card-line'
import { runParser } from './run-parser'

const openFootPattern =
  /(?:·|Published|Published on|(?:· ?|on )[A-Z][a-z]{2}(?: \d{1,2},)?|\d authors|GitHub|arXiv)$/
const GITHUB = 'GitHub'
const githubPattern = /^GitHub(?: \d|$)/
/** Longest line that can be the first part of a broken foot: the widest column that tools wrap at. */
const MAX_FOOT_LENGTH = 140
/** Longest rest of one. */
const MAX_REST_LENGTH = 60

/**
 * Joins the two parts of a card's foot that a tool wrapped (`… · Published on Feb 1,` / `2026`). Two lines are
 * one when together they are a foot whose first part alone is none.
 */
export function joinFootLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    const above = joined.at(-1)
    if (above && line.gap === 0 && isBrokenFoot(above.text, line.text))
      joined[joined.length - 1] = appendLine(above, line, ' ')
    else if (above && line.gap === 0 && isBrokenWord(above.text, line.text))
      joined[joined.length - 1] = appendLine(above, line, '')
    else joined.push(line)
  }
  return joined
}

function isBrokenFoot(above: string, below: string): boolean {
  // Looking for the word is faster than a parser that fails.
  if (above === '·') return below.includes('author') && runParser(authorCount, below) !== null
  if (above.length > MAX_FOOT_LENGTH || below.length > MAX_REST_LENGTH) return false
  const dot = above.lastIndexOf('·')
  const isArxiv = above.endsWith('arXiv')
  if ((dot < 0 && !isArxiv) || !openFootPattern.test(above)) return false
  if (dot === 0 && runParser(cardLine, above) !== null) return false
  const card = runParser(cardLine, `${isArxiv ? above : above.slice(dot)} ${below}`)
  if (card === null) return false
  if (isArxiv) return card.isArxiv
  return card.date !== null || (above.endsWith('·') && card.authors !== null)
}

/** Whether `GitHub` is broken, which a tool does that prints a long target right in front of it. */
function isBrokenWord(above: string, below: string): boolean {
  if (above === '' || above === GITHUB || !GITHUB.startsWith(above)) return false
  return githubPattern.test(above + below)
}
