import { type Line, mapOf } from '../source/line'
import { CURATOR_END } from '../source/split-pages'
import { authorCount } from './author-count'
import { cardLine } from './card-line'
import { runParser } from './run-parser'

const openFootPattern =
  /(?:·|Published|Published on|(?:^|[·•] ?|on )[A-Z][a-z]{2}(?: \d{1,2},)?|\d authors|GitHub|arXiv)$/
const GITHUB = 'GitHub'
const githubPattern = /^GitHub(?: \d|$)/
/** Longest line that can be the first part of a broken foot: the widest column that tools wrap at. */
const MAX_FOOT_LENGTH = 140

/**
 * Joins the two parts of a card's foot that a tool wrapped (`… · Published on Feb 1,` / `2026`). Two lines are
 * one when together they are a foot whose first part alone is none.
 */
export function joinFootLines(lines: readonly Line[]): Line[] {
  const joined: Line[] = []
  for (const line of lines) {
    if (line.text === CURATOR_END) joinCurator(joined)
    const above = joined.at(-1)
    if (above && (line.gap === 0 || line.text === CURATOR_END) && isBrokenFoot(above.text, line.text))
      joined[joined.length - 1] = join(above, line, ' ')
    else if (above && line.gap === 0 && isBrokenWord(above.text, line.text))
      joined[joined.length - 1] = join(above, line, '')
    else joined.push(line)
  }
  return joined
}

/** Joins `by` and `AK` in front of the rest of the page's second line. */
function joinCurator(joined: Line[]): void {
  const [by, name] = joined.slice(-2)
  if (by && name && /^by$/i.test(by.text)) joined.splice(-2, 2, join(by, name, ' '))
}

function isBrokenFoot(above: string, below: string): boolean {
  if (CURATOR_END.endsWith(below) && below !== '') return isBrokenCurator(above, below)
  if (above === '·') return below.includes('author') && runParser(authorCount, below) !== null
  if (above.length > MAX_FOOT_LENGTH || below.length > 60) return false
  const dot = above.lastIndexOf('·')
  if (dot < 0 && !above.endsWith('arXiv')) return false
  if (!openFootPattern.test(above)) return false
  if (dot === 0 && runParser(cardLine, above) !== null) return false
  const card = runParser(cardLine, `${above.endsWith('arXiv') ? above : above.slice(dot)} ${below}`)
  if (card === null) return false
  return above.endsWith('arXiv')
    ? card.isArxiv
    : card.date !== null || (above.endsWith('·') && card.authors !== null)
}

/** Whether `GitHub` is broken, which a tool does that prints a long target right in front of it. */
function isBrokenWord(above: string, below: string): boolean {
  if (above === '' || above === GITHUB || !GITHUB.startsWith(above)) return false
  return githubPattern.test(above + below)
}

/** Whether the page's second line goes on: `by AK and the research` / `community`. */
function isBrokenCurator(above: string, below: string): boolean {
  const whole = `${above} ${below}`
  return whole.endsWith(` ${CURATOR_END}`) && /^by *\S.{0,40}$/i.test(whole.slice(0, -CURATOR_END.length - 1))
}

function join(above: Line, below: Line, glue: '' | ' '): Line {
  const offset = above.text.length + glue.length
  const map = glue === '' ? [...mapOf(above)] : [...mapOf(above), above.text.length, above.end]
  const rest = mapOf(below)
  for (let i = 0; i < rest.length; i += 2) map.push((rest[i] as number) + offset, rest[i + 1] as number)
  const moved = below.links?.map((link) => ({ ...link, start: link.start + offset, end: link.end + offset }))
  return {
    ...above,
    text: above.text + glue + below.text,
    end: below.end,
    width: below.width,
    links: moved ? [...(above.links ?? []), ...moved] : above.links,
    alt: above.alt ?? below.alt,
    map,
  }
}
