import type { RawLine } from './split-lines'

const quotePattern = /[ \t]*>[ \t]?/y

/**
 * Leaves out the quotation mark in front of the lines of a text that is quoted throughout (a note, a mail).
 * A text in which some lines begin with `>` is left as it is.
 */
export function unquoteLines(text: string, lines: readonly RawLine[]): RawLine[] {
  let quoted = 0
  let filled = 0
  for (const { start, end } of lines) {
    if (start === end) continue
    filled++
    if (isQuoted(text, start)) quoted++
    else if (filled - quoted > 20 && quoted === 0) return lines as RawLine[]
  }
  if (quoted < filled * 0.8) return lines as RawLine[]
  return lines.map((line) => {
    if (!isQuoted(text, line.start)) return line
    return { ...line, start: Math.min(quotePattern.lastIndex, line.end) }
  })
}

function isQuoted(text: string, start: number): boolean {
  quotePattern.lastIndex = start
  return quotePattern.test(text)
}
