import { countAt } from './count-at'
import { joinStretches, type MappedText, rewriteMatches } from './offset-map'
import type { RawLine } from './split-lines'

/** Fewest line ends, and how many more than real ones, that show that a text stands in a string literal. */
const MIN_ESCAPED = 5
const ESCAPED_SHARE = 4
const escapePattern = /\\(?:r\\n|u[0-9a-fA-F]{4}|x[0-9a-fA-F]{2}|.)/g
const escapeOrQuotePattern = /\\.|["'\n]/g
/** The first literal of an object or a list, or nothing but a literal. */
const literalPattern = /^\s{0,9}(?:[[{][^"']{0,99})?(["'])/
const cellQuotePattern = /""|"/g

/**
 * Decodes a text that somebody took out of a program as it is written there: in JSON or a string literal its lines end
 * in `\n`, two characters, and other characters may be escaped, too; in CSV its quotation marks are doubled.
 */
export function decodeEscapes(source: MappedText): MappedText {
  const { text } = source
  // A literal may stand in another.
  if (isEscaped(text)) return decodeEscapes(rewriteMatches(withoutCode(source), escapePattern, decodeEscape))
  return isCell(text) ? rewriteMatches(source, cellQuotePattern, (quote) => quote.slice(1)) : source
}

function isEscaped(text: string): boolean {
  const escaped = countAt(text, '\\n', /\\n/y, Number.POSITIVE_INFINITY)
  return escaped >= MIN_ESCAPED && countAt(text, '\n', /\n/y, escaped) * ESCAPED_SHARE < escaped
}

/** Whether a text stands between quotation marks, and its own are doubled. */
function isCell(text: string): boolean {
  if (!/^\s{0,9}"/.test(text)) return false
  const cell = text.trim()
  return cell.length > 1 && cell.endsWith('"') && !cell.slice(1, -1).replaceAll('""', '').includes('"')
}

/** The literals that hold lines, without the code around them. */
function withoutCode(source: MappedText): MappedText {
  const literals = findLiterals(source.text)
  return literals.length === 0 ? source : joinStretches(source, literals)
}

function findLiterals(text: string): RawLine[] {
  const mark = literalPattern.exec(text)?.[1]
  if (mark === undefined) return []
  const literals: RawLine[] = []
  let open: string | null = null
  let start = 0
  let hasLines = false
  for (const { index, 0: piece } of text.matchAll(escapeOrQuotePattern)) {
    if (piece === '\\n' || piece === '\\\\') hasLines = true
    else if (piece === '\n') {
      // Somebody wrapped the literals; other quotation marks end with their line, as `don't` in a comment does.
      if (open !== mark) open = null
    } else if (open === null && piece.length === 1) {
      open = piece
      start = index + 1
      hasLines = false
    } else if (piece === open) {
      if (hasLines) literals.push({ start, end: index })
      open = null
    }
  }
  const last = literals.at(-1)
  const note = last === undefined ? 0 : text.indexOf('\n', last.end) + 1
  if (note > 0 && isProse(text.slice(note), mark)) literals.push({ start: note, end: text.length })
  return literals
}

/** Whether somebody wrote below the code. */
function isProse(text: string, mark: string): boolean {
  return /\p{L}/u.test(text) && !text.includes(mark)
}

function decodeEscape(code: string): string {
  const kind = code.charAt(1)
  if (kind === 'n' || kind === 'r') return '\n'
  if (kind === 't') return '\t'
  return code.length > 2 ? String.fromCharCode(Number.parseInt(code.slice(2), 16)) : kind
}
