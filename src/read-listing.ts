import { createReporter, type Report } from './diagnostics'
import { decodeLines, Place, type Placed } from './entries/decode-lines'
import { type Entry, groupEntries } from './entries/group-entries'
import { measureHabits } from './entries/measure-habits'
import { classifyLine, type LineReading } from './lines/classify-line'
import { joinFootLines } from './lines/join-foot-lines'
import type { PrintedDate } from './lines/paper-date'
import type { Day } from './options'
import { buildDate, isCalendarDay } from './papers/build-date'
import { buildPaper, type Draft } from './papers/build-paper'
import { inferYear } from './papers/infer-year'
import { measureBreaks } from './papers/join-lines'
import { mergePrintings } from './papers/merge-printings'
import { type ReadHeader, readHeader } from './papers/read-header'
import { splitOrganizations } from './papers/split-organizations'
import type { Header, PaperListing, Span } from './schema'
import { attachBareTargets } from './source/attach-bare-targets'
import { findMarkup } from './source/find-markup'
import { type RawLine, splitLines } from './source/split-lines'
import { type Line, stripMarkup } from './source/strip-markup'
import { unquoteLines } from './source/unquote-lines'
import { unwrapEmphasis } from './source/unwrap-emphasis'

/** The listing, and what every line of the text was taken for on the way to it. */
export interface Reading {
  listing: PaperListing
  rawLines: RawLine[]
  lines: Line[]
  placed: Placed[]
  readings: LineReading[]
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
  const lines = joinFootLines(attachBareTargets(stripped))
  const memo = new Map<string, LineReading>()
  const readings = lines.map((line) => classifyLine(line, memo))
  const habits = measureHabits(lines, readings)
  const { placed, areCountsSure } = decodeLines(lines, readings, habits)
  const entries = groupEntries(lines, readings, placed)
  releaseUnproven(entries, placed)
  const header = readHeader(lines, readings, placed)
  const page = {
    text,
    lines,
    readings,
    placed,
    habits,
    breaks: measureBreaks(lines, habits),
    areCountsSure,
    titlePrefix: commonPrefix(entries.map((entry) => lines[entry.title[0] as number] as Line)),
    abstractPrefix: commonPrefix(
      entries
        .filter((entry) => entry.abstract.length > 0)
        .map((entry) => lines[entry.abstract[0] as number] as Line),
    ),
  }
  const drafts = entries.map((entry) => buildPaper(entry, page))
  doubtFirstTitle(drafts[0], entries[0], header)
  const { drafts: merged, differing } = mergePrintings(drafts)
  const { report, diagnostics } = createReporter(text, rawLines)
  finishPapers(merged, differing, report)
  const dates = finishDates(merged, header, referenceDate, report)
  const papers = merged.map((draft) => draft.paper)
  const isListing = papers.length > 0 || header.curator !== null || header.title !== null
  const listing: PaperListing = {
    format: isListing ? 'huggingface-papers' : null,
    header: dates,
    papers,
    diagnostics,
  }
  if (isListing) {
    reportUnused(lines, placed, header, report)
    if (papers.length === 0)
      report(
        'NO_PAPERS',
        'warning',
        { start: 0, end: text.length },
        null,
        'has the head of a listing but no paper.',
      )
  } else if (lines.length === 0) {
    report(
      'EMPTY_TEXT',
      'error',
      { start: 0, end: text.length },
      null,
      'holds no words; there is nothing to read.',
    )
  } else {
    report(
      'NOT_A_LISTING',
      'error',
      { start: 0, end: text.length },
      null,
      'does not look like a listing; nothing was read.',
    )
  }
  diagnostics.sort((a, b) => a.span.start - b.span.start)
  return { listing, rawLines, lines, placed, readings, entries, header, paperOf: indexPapers(drafts, merged) }
}

/** Text right above the first card that is not the head of a page may be its title, and the title its abstract. */
function doubtFirstTitle(draft: Draft | undefined, entry: Entry | undefined, header: ReadHeader): void {
  if (!draft || !entry || entry.first === 0 || header.parts.size > 0) return
  const span = draft.paper.spans.title as Span
  draft.doubts.push({
    code: 'TITLE_UNCERTAIN',
    severity: 'warning',
    span,
    what: 'was read as the title; there is more text above it.',
  })
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

/** Lines of a stretch that was not kept as a card are outside of cards after all. */
function releaseUnproven(entries: readonly Entry[], placed: Placed[]): void {
  let next = 0
  for (let i = 0; i < placed.length; i++) {
    while (next < entries.length && (entries[next] as Entry).last < i) next++
    const entry = entries[next]
    if (!entry || i < entry.first) {
      const line = placed[i] as Placed
      if (line.place !== Place.before) line.place = Place.after
    }
  }
}

/** The block mark that most of the lines carry; it belongs to the capture then, and otherwise to the text. */
function commonPrefix(lines: readonly Line[]): string {
  const counts = new Map<string, number>()
  for (const { prefix } of lines) counts.set(prefix, (counts.get(prefix) ?? 0) + 1)
  let common = ''
  for (const [prefix, count] of counts) if (count > (counts.get(common) ?? 0)) common = prefix
  return common
}

function finishPapers(drafts: readonly Draft[], differing: ReadonlySet<Draft>, report: Report): void {
  const withOrganization = drafts.flatMap((draft, index) =>
    draft.organization ? [{ draft, index, printed: draft.organization }] : [],
  )
  const split = splitOrganizations(withOrganization.map(({ printed }) => printed))
  withOrganization.forEach(({ draft, index }, i) => {
    const { slug, name, isUncertain } = split[i] as (typeof split)[number]
    draft.paper.organization = { slug, name }
    if (isUncertain) {
      const span = draft.paper.spans.organization as Span
      report(
        'ORGANIZATION_UNCERTAIN',
        'warning',
        span,
        index,
        slug === null
          ? 'was read as a name; its first word may be the slug.'
          : `was read as the slug "${slug}" and a name.`,
      )
    }
  })
  drafts.forEach((draft, index) => {
    for (const { code, severity, span, what } of draft.doubts) report(code, severity, span, index, what)
    if (differing.has(draft))
      report(
        'PRINTINGS_DIFFER',
        'warning',
        draft.paper.span,
        index,
        'is printed twice with different values; the first were kept.',
      )
  })
}

function finishDates(
  drafts: readonly Draft[],
  header: ReadHeader,
  referenceDate: Day | null,
  report: Report,
): Header {
  const dated = drafts.flatMap(({ paper, printedDate }) =>
    printedDate && isCalendarDay(printedDate) ? [{ date: printedDate, arxivId: paper.arxivId }] : [],
  )
  const headerDate = header.date && isCalendarDay(header.date) ? header.date : null
  const inferred = inferYear(dated, headerDate?.year === null ? headerDate : null, referenceDate)
  const build = (printed: PrintedDate, span: Span, paper: number | null) => {
    const full = printed.year === null && inferred ? { ...printed, year: inferred.year } : printed
    if (!isCalendarDay(full)) {
      report(
        'DATE_IMPOSSIBLE',
        'warning',
        span,
        paper,
        `is no day of the calendar${printed.year === null && full.year !== null ? ` in ${full.year}` : ''}; the ${paper === null ? 'listing' : 'paper'} has no date.`,
      )
      return null
    }
    return buildDate(full, printed.year !== null ? 'text' : (inferred?.from ?? null))
  }
  let first: Span | null = header.dateSpan && headerDate?.year === null ? header.dateSpan : null
  drafts.forEach(({ paper, printedDate }, index) => {
    if (!printedDate) return
    const span = paper.spans.date as Span
    paper.date = build(printedDate, span, index)
    if (paper.date === null) delete paper.spans.date
    else if (printedDate.year === null) first ??= span
  })
  const date = header.date && header.dateSpan ? build(header.date, header.dateSpan, null) : null
  if (inferred && first) {
    const why =
      inferred.from === 'referenceDate'
        ? 'the year in which the page was viewed by the reference date'
        : 'one year after the newest printed one'
    const conflict = inferred.conflict === null ? '' : `; but ${inferred.conflict}`
    report(
      'YEAR_INFERRED',
      inferred.conflict === null ? 'info' : 'warning',
      first,
      null,
      `prints no year; took ${inferred.year}, ${why}${conflict}.`,
    )
  }
  return { title: header.title, curator: header.curator, date, query: header.query }
}

function reportUnused(
  lines: readonly Line[],
  placed: readonly Placed[],
  header: ReadHeader,
  report: Report,
): void {
  let span: Span | null = null
  const flush = () => {
    if (span) report('UNUSED_TEXT', 'warning', span, null, 'belongs to no paper; it was left out.')
    span = null
  }
  for (let i = 0; i < lines.length; i++) {
    const { place } = placed[i] as Placed
    const isUnused = (place === Place.before || place === Place.after) && !header.parts.has(i)
    if (!isUnused) {
      flush()
      continue
    }
    const line = lines[i] as Line
    span = { start: (span as Span | null)?.start ?? line.from, end: line.end }
  }
  flush()
}
