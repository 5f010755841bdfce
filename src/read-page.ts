import type { LineReading } from './lines/classify-line'
import { type PartReading, readPart } from './read-part'
import { readTree } from './source/accessibility-tree'
import { splitAtNotes } from './source/cut-note'
import { findDefinitions } from './source/link-definitions'
import { composeMaps } from './source/offset-map'
import { toMarkdown } from './source/other-markup'
import { respellLinks } from './source/respell-links'
import { splitLines } from './source/split-lines'
import { unquoteLines } from './source/unquote-lines'

/**
 * Reads one page: all of it together as far as its lines were quoted and its links are spelled in another way, and then
 * each of the parts between which something was left out. `place` is where the page comes from, and `memo` holds what was
 * said of the lines of other pages.
 */
export function readPage(
  text: string,
  place: readonly number[],
  memo: Map<string, LineReading>,
): PartReading[] {
  const printedLines = splitLines(text)
  const { text: words, map } = toMarkdown(respellLinks(readTree(unquoteLines(text, printedLines))))
  const rawLines = words === text ? printedLines : splitLines(words)
  const origin = map ? composeMaps(map, words.length, place) : place
  const parts = splitAtNotes(words, rawLines)
  if (parts.length === 1) return [readPart(words, rawLines, origin, memo, null)]
  const { targets } = findDefinitions(words, rawLines)
  return parts.map(({ start, end }) => {
    const part = words.slice(start, end)
    const isCutInLine = end < words.length && words.charAt(end) !== '\n'
    const from = composeMaps([0, start], end - start, origin)
    return readPart(part, splitLines(part), from, memo, targets, isCutInLine)
  })
}
