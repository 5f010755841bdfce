import { withoutDoubling } from './doubled-lines'
import { type FrontMark, findEndMark, findFrontMark } from './line-marks'
import { matchEnd } from './match-end'
import { joinStretches, type MappedText } from './offset-map'
import type { Range } from './range'

/** Most marks in front of one another. */
const MAX_LEVELS = 5

/**
 * Leaves out what stands in front of every line: the marks of a quotation (a note, a mail, an answer to one), a comment
 * or an outline, and the numbers of the lines; and what stands behind every line, a blank line included. A text in which
 * only some lines begin or end so is left as it is.
 *
 * @example
 * unquoteLines('> a\n> b', splitLines('> a\n> b')) // { text: 'a\nb\n', map: [0, 2, 2, 6] }
 */
export function unquoteLines(text: string, lines: readonly Range[]): MappedText {
  const end = findEndMark(text, lines)
  let contents: readonly Range[] = end === null ? lines : lines.map((line) => withoutEnd(text, line, end))
  for (let level = 0; level < MAX_LEVELS; level++) {
    const mark = findFrontMark(text, contents)
    if (mark === null) break
    contents = contents.flatMap((line) => withoutFront(text, line, mark))
  }
  contents = withoutDoubling(text, contents)
  const source = { text, map: null }
  return contents === lines ? source : joinStretches(source, contents)
}

function withoutEnd(text: string, { start, end }: Range, mark: string): Range {
  let last = text.startsWith(mark, end - mark.length) ? Math.max(start, end - mark.length) : end
  while (last > start && text.charAt(last - 1) === ' ') last--
  return { start, end: last }
}

/** An item of an outline is a paragraph. */
function withoutFront(text: string, { start, end }: Range, { pattern, item }: FrontMark): Range[] {
  const line = { start: Math.max(start, Math.min(matchEnd(pattern, text, start), end)), end }
  return item !== null && matchEnd(item, text, start) > start ? [{ start, end: start }, line] : [line]
}
