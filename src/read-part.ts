import { decodeLines } from './entries/decode-lines'
import { groupEntries } from './entries/group-entries'
import { type Habits, measureHabits } from './entries/measure-habits'
import type { Placement } from './entries/places'
import { classifyLines, type LineReading, type ReadLine } from './lines/classify-line'
import { joinBrokenLines } from './lines/join-broken-lines'
import { buildPaper } from './papers/build-paper'
import { describePage } from './papers/describe-page'
import { doubtCutCards } from './papers/doubt-cut-cards'
import type { Draft } from './papers/draft'
import { partSubmitters } from './papers/part-submitters'
import { partTitles } from './papers/part-titles'
import { type ReadHeader, readHeader } from './papers/read-header'
import { attachBareTargets } from './source/attach-bare-targets'
import { findMarkup } from './source/find-markup'
import { countFrontMatter } from './source/front-matter'
import type { LinkDefinitions } from './source/link-definitions'
import { restoreDots } from './source/restore-dots'
import { restoreSpaces } from './source/restore-spaces'
import { shiftLines } from './source/shift-lines'
import type { RawLine } from './source/split-lines'
import { stripMarkup } from './source/strip-markup'
import { unnumberItems } from './source/unnumber-items'
import { unwrapEmphasis } from './source/unwrap-emphasis'

/** A page of a text, or a part of one, read as far as it can be without the others. */
export interface PartReading {
  lines: readonly ReadLine[]
  habits: Habits
  placement: Placement
  header: ReadHeader
  drafts: Draft[]
}

/**
 * Reads a page, or a part of one, stage by stage: lines, what each can be, cards, papers. `place` is where it comes from,
 * `memo` holds what was said of other lines, and `targets` is where links lead that another part defines, and
 * `isCutInLine` says that the last line goes on in what was left out.
 */
export function readPart(
  text: string,
  rawLines: readonly RawLine[],
  place: readonly number[],
  memo: Map<string, LineReading>,
  targets: LinkDefinitions['targets'] | null,
  isCutInLine = false,
): PartReading {
  const markup = findMarkup(text, rawLines, targets)
  const stripped = stripMarkup(text, rawLines, markup)
  unnumberItems(stripped)
  unwrapEmphasis(stripped)
  restoreDots(stripped)
  restoreSpaces(stripped)
  const whole = joinBrokenLines(attachBareTargets(stripped))
  const front = countFrontMatter(text, whole)
  shiftLines(whole, place)

  const lines = classifyLines(whole, memo)
  const habits = measureHabits(lines)
  const placement = decodeLines(lines, habits, front)
  const entries = groupEntries(lines, placement)
  const header = readHeader(lines, placement)

  const endsInside = markup.endsInLink || isCutInLine
  const page = describePage({ lines, placement, habits, endsInside }, entries)
  const drafts: Draft[] = []
  for (const entry of entries) drafts.push(buildPaper(entry, page, drafts.at(-1)))
  partSubmitters(drafts)
  partTitles(drafts, lines)
  doubtCutCards(drafts, header, page)
  return { lines, habits, placement, header, drafts }
}
