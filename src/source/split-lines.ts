import type { Range } from './range'
import { skipBlanks } from './spaces'

/** A line of the text, without its line break. */
export interface RawLine extends Range {
  /** Offset behind the spaces and tabs that it begins with. */
  first: number
}

/** Whether a line, or a part of one, holds nothing but white space. */
export function isBlankLine(text: string, { start, end }: Range): boolean {
  return start === end || text.slice(start, end).trim() === ''
}

/**
 * Splits a text at `\n`, the only line end that `unify-line-ends` leaves. Each line starts behind the break at the end
 * of the one above, so the lines join back into the text.
 *
 * @example
 * splitLines('a\n b') // [{ start: 0, first: 0, end: 1 }, { start: 2, first: 3, end: 4 }]
 */
export function splitLines(text: string): RawLine[] {
  const lines: RawLine[] = []
  let start = 0
  for (let end = text.indexOf('\n'); end !== -1; end = text.indexOf('\n', start)) {
    lines.push({ start, first: skipBlanks(text, start), end })
    start = end + 1
  }
  if (start < text.length) lines.push({ start, first: skipBlanks(text, start), end: text.length })
  return lines
}
