import type { RawLine } from './split-lines'

/** Most marks in front of one another. */
const MAX_LEVELS = 5
const quotePattern = /[ \t]*>[ \t]?/y
/** Comments, and the bar of a table or a mail. */
const barPattern = /[ \t]*(?:\||#|\/\/)[ \t]?/y
/** Of `cat -n`, `grep -n` and editors: `    12\t`, `12:`, ` 12 │ `. */
const numberPattern = /[ \t]*(\d{1,6})(?:[ \t]?[:.|│→][ \t]?|[ \t]|(?=\n|$))/y
/** Fewest lines that are numbered. */
const MIN_NUMBERED = 10

/**
 * Leaves out what stands in front of every line: the marks of a quotation (a note, a mail, an answer to one) or a
 * comment, and the numbers of the lines. A text in which some lines begin so is left as it is.
 */
export function unquoteLines(text: string, lines: readonly RawLine[]): RawLine[] {
  let unquoted = lines as RawLine[]
  for (let level = 0; level < MAX_LEVELS; level++) {
    const pattern = findMark(text, unquoted)
    if (pattern === null) break
    unquoted = unquoted.map((line) =>
      matches(pattern, text, line.start) ? { ...line, start: Math.min(pattern.lastIndex, line.end) } : line,
    )
  }
  return unquoted
}

function findMark(text: string, lines: readonly RawLine[]): RegExp | null {
  if (isMarked(text, lines, quotePattern, 0.8)) return quotePattern
  // Not the marks of headings alone: blank lines have one, too.
  if (isMarked(text, lines, barPattern, 0.9) && lines.some((line) => isBlankBehind(text, line)))
    return barPattern
  return areNumbered(text, lines) ? numberPattern : null
}

function isMarked(text: string, lines: readonly RawLine[], pattern: RegExp, share: number): boolean {
  let marked = 0
  let filled = 0
  for (const { start, end } of lines) {
    if (start === end) continue
    filled++
    if (matches(pattern, text, start)) marked++
    else if (marked === 0 && filled > 20) return false
  }
  return marked > 0 && marked >= filled * share
}

/** Whether a line is nothing but a mark. */
function isBlankBehind(text: string, { start, end }: RawLine): boolean {
  return matches(barPattern, text, start) && barPattern.lastIndex >= end && end > start
}

/** Whether nearly every line begins with the number that follows on that of the line above. */
function areNumbered(text: string, lines: readonly RawLine[]): boolean {
  let last = -1
  let following = 0
  let others = 0
  for (const { start, end } of lines) {
    if (start === end) continue
    numberPattern.lastIndex = start
    const number = numberPattern.exec(text)?.[1]
    if (number !== undefined && (last === -1 || Number(number) === last + 1)) following++
    else if (!isBlank(text, start, end) && ++others > 20 && following < 2) return false
    if (number !== undefined) last = Number(number)
  }
  return following >= MIN_NUMBERED && others <= following * 0.2
}

function isBlank(text: string, start: number, end: number): boolean {
  return text.slice(start, end).trim() === ''
}

function matches(pattern: RegExp, text: string, start: number): boolean {
  pattern.lastIndex = start
  return pattern.test(text)
}
