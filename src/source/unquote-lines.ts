import type { RawLine } from './split-lines'

/** Most quotations inside of one another. */
const MAX_LEVELS = 5
const quotePattern = /[ \t]*>[ \t]?/y

/**
 * Leaves out the quotation marks in front of the lines of a text that is quoted throughout (a note, a mail, an answer
 * to one). A text in which some lines begin with `>` is left as it is.
 */
export function unquoteLines(text: string, lines: readonly RawLine[]): RawLine[] {
  let unquoted = lines as RawLine[]
  for (let level = 0; level < MAX_LEVELS && isQuotedThroughout(text, unquoted); level++)
    unquoted = unquoted.map((line) =>
      isQuoted(text, line.start) ? { ...line, start: Math.min(quotePattern.lastIndex, line.end) } : line,
    )
  return unquoted
}

function isQuotedThroughout(text: string, lines: readonly RawLine[]): boolean {
  let quoted = 0
  let filled = 0
  for (const { start, end } of lines) {
    if (start === end) continue
    filled++
    if (isQuoted(text, start)) quoted++
    else if (quoted === 0 && filled > 20) return false
  }
  return quoted > 0 && quoted >= filled * 0.8
}

function isQuoted(text: string, start: number): boolean {
  quotePattern.lastIndex = start
  return quotePattern.test(text)
}
