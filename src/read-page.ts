import { decodeLines } from './entries/decode-lines'
import { type Entry, groupEntries } from './entries/group-entries'
import { measureHabits } from './entries/measure-habits'
import type { Placement } from './entries/places'
import { classifyLine, type LineReading } from './lines/classify-line'
import { joinFootLines } from './lines/join-foot-lines'
import { buildPaper } from './papers/build-paper'
import { describePage } from './papers/describe-page'
import { doubtFirstCard } from './papers/doubt-first-card'
import type { Draft } from './papers/draft'
import { type ReadHeader, readHeader } from './papers/read-header'
import { attachBareTargets } from './source/attach-bare-targets'
import { findMarkup } from './source/find-markup'
import type { Line } from './source/line'
import type { LinkDefinitions } from './source/link-definitions'
import { composeMaps } from './source/offset-map'
import { toMarkdown } from './source/other-markup'
import { respellLinks } from './source/respell-links'
import { restoreDots } from './source/restore-dots'
import { restoreSpaces } from './source/restore-spaces'
import { shiftLines } from './source/shift-lines'
import { splitLines } from './source/split-lines'
import { stripMarkup } from './source/strip-markup'
import { unnumberItems } from './source/unnumber-items'
import { unquoteLines } from './source/unquote-lines'
import { unwrapEmphasis } from './source/unwrap-emphasis'

/** One page of a text, read as far as it can be without the others. */
export interface PageReading {
  lines: Line[]
  placement: Placement
  entries: Entry[]
  header: ReadHeader
  drafts: Draft[]
}

/**
 * Reads one page, or a part of one, stage by stage: lines, what each can be, cards, papers. `place` is where it comes
 * from, `memo` holds what was said of the lines of other pages, and `targets` is where links lead that another part
 * defines.
 */
export function readPage(
  text: string,
  place: readonly number[],
  memo: Map<string, LineReading>,
  targets: LinkDefinitions['targets'] | null = null,
): PageReading {
  const printedLines = splitLines(text)
  const { text: words, map } = toMarkdown(respellLinks(unquoteLines(text, printedLines)))
  const rawLines = words === text ? printedLines : splitLines(words)
  const stripped = stripMarkup(words, rawLines, findMarkup(words, rawLines, targets))
  unnumberItems(stripped)
  unwrapEmphasis(stripped)
  restoreDots(stripped)
  restoreSpaces(stripped)
  const lines = joinFootLines(attachBareTargets(stripped))
  shiftLines(lines, map ? composeMaps(map, words.length, place) : place)

  const readings = lines.map((line) => classifyLine(line, memo))

  const habits = measureHabits(lines, readings)
  const placement = decodeLines(lines, readings, habits)
  const entries = groupEntries(lines, readings, placement)
  const header = readHeader(lines, readings, placement)

  const page = describePage({ lines, readings, placement, habits }, entries)
  const drafts = entries.map((entry) => buildPaper(entry, page))
  doubtFirstCard(drafts, entries[0], header, page)
  return { lines, placement, entries, header, drafts }
}
