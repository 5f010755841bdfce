import { createReporter } from './diagnostics'
import { decodeLines } from './entries/decode-lines'
import { type Entry, groupEntries } from './entries/group-entries'
import { measureHabits } from './entries/measure-habits'
import type { Placement } from './entries/places'
import { classifyLine, type LineReading } from './lines/classify-line'
import { joinFootLines } from './lines/join-foot-lines'
import type { Day } from './options'
import { commonPrefix } from './papers/block-prefix'
import { buildPaper } from './papers/build-paper'
import { type Draft, type Page, warn } from './papers/draft'
import { finishDates } from './papers/finish-dates'
import { finishPapers } from './papers/finish-papers'
import { measureBreaks } from './papers/join-lines'
import { mergePrintings } from './papers/merge-printings'
import { type ReadHeader, readHeader } from './papers/read-header'
import { reportNoPapers, reportUnused } from './papers/report-rest'
import type { PaperListing } from './schema'
import { attachBareTargets } from './source/attach-bare-targets'
import { findMarkup } from './source/find-markup'
import { restoreSpaces } from './source/restore-spaces'
import { splitLines } from './source/split-lines'
import { type Line, stripMarkup } from './source/strip-markup'
import { unquoteLines } from './source/unquote-lines'
import { unwrapEmphasis } from './source/unwrap-emphasis'

/** The listing, and what every line of the text was taken for on the way to it. */
export interface Reading {
  listing: PaperListing
  lines: Line[]
  placement: Placement
  entries: Entry[]
  header: ReadHeader
  /** The paper that each entry became a part of. */
  paperOf: number[]
}

/** Reads a text, stage by stage: lines, what each can be, cards, papers, and what only the whole listing tells. */
export function readListing(text: string, referenceDate: Day | null): Reading {
  const rawLines = splitLines(text)
  const contents = unquoteLines(text, rawLines)
  const stripped = stripMarkup(text, contents, findMarkup(text, contents))
  unwrapEmphasis(stripped)
  restoreSpaces(stripped)
  const lines = joinFootLines(attachBareTargets(stripped))

  const memo = new Map<string, LineReading>()
  const readings = lines.map((line) => classifyLine(line, memo))

  const habits = measureHabits(lines, readings)
  const placement = decodeLines(lines, readings, habits)
  const entries = groupEntries(lines, readings, placement)
  const header = readHeader(lines, readings, placement)

  const page: Page = {
    lines,
    readings,
    placement,
    habits,
    breaks: measureBreaks(lines, habits),
    titlePrefix: commonPrefix(
      lines,
      entries.map(({ title }) => title[0] as number),
    ),
    abstractPrefix: commonPrefix(
      lines,
      entries.flatMap(({ abstract }) => abstract.slice(0, 1)),
    ),
  }
  const drafts = entries.map((entry) => buildPaper(entry, page))
  doubtFirstTitle(drafts[0], entries[0], header)
  const { drafts: merged, differing } = mergePrintings(drafts)

  const { report, diagnostics } = createReporter(text, rawLines)
  finishPapers(merged, differing, report)
  const date = finishDates(merged, header, referenceDate, report)
  const isListing = merged.length > 0 || header.curator !== null || header.title !== null
  if (isListing) reportUnused(lines, placement, header, report)
  if (merged.length === 0) reportNoPapers(text, lines.length > 0, isListing, report)
  diagnostics.sort((a, b) => a.span.start - b.span.start)
  const listing: PaperListing = {
    format: isListing ? 'huggingface-papers' : null,
    header: { title: header.title, curator: header.curator, date, query: header.query },
    papers: merged.map(({ paper }) => paper),
    diagnostics,
  }
  return { listing, lines, placement, entries, header, paperOf: indexPapers(drafts, merged) }
}

/** Text right above the first card that is not the head of a page may be its title, and the title its abstract. */
function doubtFirstTitle(draft: Draft | undefined, entry: Entry | undefined, header: ReadHeader): void {
  if (!draft || !entry || entry.first === 0 || header.parts.size > 0) return
  const span = draft.paper.spans.title ?? draft.paper.span
  warn(draft, 'TITLE_UNCERTAIN', span, 'was read as the title; there is more text above it.')
}

function indexPapers(drafts: readonly Draft[], merged: readonly Draft[]): number[] {
  const indices: number[] = []
  let paper = -1
  for (const draft of drafts) {
    if (draft === merged[paper + 1]) paper++
    indices.push(paper)
  }
  return indices
}
