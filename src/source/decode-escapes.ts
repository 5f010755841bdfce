import { countAt } from './count-at'
import { matchEnd } from './match-end'
import { joinStretches, type MappedText, rewriteMatches } from './offset-map'
import type { Range } from './range'
import { trimEnd, trimStart } from './spaces'

/** Fewest line ends, and how many more than real ones, that show that a text stands in a string literal. */
const MIN_ESCAPED = 5
const ESCAPED_SHARE = 4
const escapePattern = /\\(?:r\\n|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g
const escapeOrQuotePattern = /\\.|["']/g
/** The first literal of an object or a list, or nothing but a literal. */
const literalPattern = /^\s{0,9}(?:[[{][^"']{0,99})?["']/
const doubledQuotePattern = /""/g
const bareCellPattern = /[^",;\t\n]*/y

/**
 * Decodes a text that somebody took out of a program as it is written there: in JSON or a string literal its lines end
 * in `\n`, two characters, and other characters may be escaped, too; in CSV its quotation marks are doubled.
 */
export function decodeEscapes(source: MappedText): MappedText {
  const { text } = source
  // A literal may stand in another.
  if (isEscaped(text)) {
    const literals = findLiterals(text)
    const plain = literals.length === 0 ? source : joinStretches(source, literals)
    return decodeEscapes(rewriteMatches(plain, escapePattern, decodeEscape))
  }
  const cells = text.includes('"') ? findCells(text) : []
  return cells.length === 0 ? source : rewriteMatches(joinStretches(source, cells), doubledQuotePattern, '"')
}

function isEscaped(text: string): boolean {
  const escaped = countAt(text, '\\n', /\\n/y, Infinity)
  return escaped >= MIN_ESCAPED && countAt(text, '\n', /\n/y, escaped) * ESCAPED_SHARE < escaped
}

/** The cells of a table that hold lines; none where the text is anything but a table, or a cell. */
function findCells(text: string): Range[] {
  const cells: Range[] = []
  const last = trimEnd(text, 0, text.length)
  let at = trimStart(text, 0, last)
  while (at < last) {
    let end = closingQuote(text, at)
    if (end > at) {
      const cell = { start: at + 1, end }
      if (text.slice(cell.start, end).includes('\n')) cells.push(cell)
      end++
    } else {
      end = matchEnd(bareCellPattern, text, at)
    }
    if (end < last && !',;\t\n'.includes(text.charAt(end))) return []
    // Other texts than tables may hold two quotation marks that stand as those of a cell do, but not on their first lines.
    if (cells.length === 0 && text.charAt(end) === '\n' && text.indexOf('\n') < end) return []
    at = end + 1
  }
  return cells
}

/** Where the quotation mark stands that closes the one at an offset and is not doubled; -1 without either. */
function closingQuote(text: string, start: number): number {
  if (text.charCodeAt(start) !== 34) return -1
  let at = text.indexOf('"', start + 1)
  while (at !== -1 && text.charCodeAt(at + 1) === 34) at = text.indexOf('"', at + 2)
  return at
}

/** The literals that hold lines; none where no code is around them. */
function findLiterals(text: string): Range[] {
  const literals: Range[] = []
  if (!literalPattern.test(text)) return literals
  let open: string | null = null
  let start = 0
  for (const { index, 0: piece } of text.matchAll(escapeOrQuotePattern)) {
    if (piece.length > 1) continue
    if (open === null) {
      open = piece
      start = index + 1
    } else if (piece === open) {
      if (text.slice(start, index).includes('\\n')) literals.push({ start, end: index })
      open = null
    }
  }
  return literals
}

/** What an escape of a string literal stands for. */
export function decodeEscape(code: string): string {
  const kind = code.charAt(1)
  if (kind === 'n' || kind === 'r') return '\n'
  if (kind === 't') return '\t'
  return code.length > 2 ? String.fromCharCode(Number.parseInt(code.slice(2), 16)) : kind
}
