import { type Day, isCalendarDay } from '../calendar'
import type { Report } from '../diagnostics'
import type { PrintedDate } from '../lines/paper-date'
import type { PaperDate, Span } from '../schema'
import { buildDate } from './build-date'
import type { Draft } from './draft'
import { type DatedPaper, type InferredYear, inferYear } from './infer-year'
import type { ReadHeader } from './read-header'

/** A page, or several that say no other day: their dates without a year have the same year. */
interface DatedPage {
  drafts: readonly Draft[]
  header: Pick<ReadHeader, 'date' | 'dateSpan'>
}

/**
 * Gives every paper its date, once the year of those that print none is known: for all pages together, or for each
 * day that a page says, which the reference date can tell apart.
 *
 * @returns The date of the first page that has one.
 */
export function finishDates(
  pages: readonly DatedPage[],
  referenceDate: Day | null,
  report: Report,
): PaperDate | null {
  let first = 0
  let date: PaperDate | null = null
  for (const sameDay of referenceDate === null ? [pages] : groupByDay(pages)) {
    const page = joinPages(sameDay)
    const reportHere: Report = (code, severity, span, paper, what) =>
      report(code, severity, span, paper === null ? null : paper + first, what)
    const day = finishPage(page, referenceDate, reportHere)
    date ??= day
    first += page.drafts.length
  }
  return date
}

/** Puts pages into the group of the one above unless both say a day, and not the same one. */
function groupByDay(pages: readonly DatedPage[]): DatedPage[][] {
  const groups: DatedPage[][] = []
  let day: PrintedDate | null = null
  for (const page of pages) {
    const { date } = page.header
    if (groups.length === 0 || isOtherDay(day, date)) {
      groups.push([])
      day = null
    }
    groups.at(-1)?.push(page)
    day ??= date
  }
  return groups
}

function isOtherDay(a: PrintedDate | null, b: PrintedDate | null): boolean {
  if (a === null || b === null) return false
  return a.month !== b.month || a.day !== b.day || a.year !== b.year
}

function joinPages(pages: readonly DatedPage[]): DatedPage {
  const { date = null, dateSpan = null } = pages.find(({ header }) => header.date !== null)?.header ?? {}
  return { drafts: pages.flatMap(({ drafts }) => drafts), header: { date, dateSpan } }
}

function finishPage(
  { drafts, header }: DatedPage,
  referenceDate: Day | null,
  report: Report,
): PaperDate | null {
  const dated: DatedPaper[] = []
  for (const { paper, printedDate } of drafts)
    if (printedDate && isCalendarDay(printedDate)) dated.push({ date: printedDate, arxivId: paper.arxivId })
  const day = header.date && isCalendarDay(header.date) ? header.date : null
  const inferred = inferYear(dated, day, referenceDate)
  let first = day?.year === null ? header.dateSpan : null
  for (let index = 0; index < drafts.length; index++) {
    const { paper, printedDate } = drafts[index] as Draft
    if (!printedDate) continue
    const span = paper.spans.date as Span
    paper.date = finishDate(printedDate, inferred)
    if (paper.date === null) {
      report(
        'DATE_IMPOSSIBLE',
        'warning',
        span,
        index,
        `${noDay(printedDate, inferred)}; the paper has no date.`,
      )
      delete paper.spans.date
    } else if (printedDate.year === null) first ??= span
  }
  const date = header.date && finishDate(header.date, inferred)
  if (header.date && header.dateSpan && date === null) {
    const what = `${noDay(header.date, inferred)}; the listing has no date.`
    report('DATE_IMPOSSIBLE', 'warning', header.dateSpan, null, what)
  }
  if (inferred && first) reportYear(inferred, first, report)
  return date
}

function finishDate(printed: PrintedDate, inferred: InferredYear | null): PaperDate | null {
  if (printed.year !== null) return isCalendarDay(printed) ? buildDate(printed, 'text') : null
  const full = inferred === null ? printed : { ...printed, year: inferred.year }
  return isCalendarDay(full) ? buildDate(full, inferred?.from ?? null) : null
}

function noDay({ year }: PrintedDate, inferred: InferredYear | null): string {
  return `is no day of the calendar${year === null && inferred ? ` in ${inferred.year}` : ''}`
}

function reportYear({ year, reason, conflict }: InferredYear, span: Span, report: Report): void {
  const but = conflict === null ? '' : `; but ${conflict}`
  const severity = conflict === null ? 'info' : 'warning'
  report('YEAR_INFERRED', severity, span, null, `prints no year; took ${year}, ${reason}${but}.`)
}
