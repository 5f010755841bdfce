import { type Day, isCalendarDay } from '../calendar'
import type { Report } from '../diagnostics'
import type { PrintedDate } from '../lines/paper-date'
import type { PaperDate, Span } from '../schema'
import { buildDate } from './build-date'
import type { Draft } from './draft'
import { type DatedPaper, type InferredYear, inferYear } from './infer-year'
import type { ReadHeader } from './read-header'

/**
 * Gives every paper its date, once the year of those that print none is known for the whole listing.
 *
 * @returns The date of the page itself.
 */
export function finishDates(
  drafts: readonly Draft[],
  header: Pick<ReadHeader, 'date' | 'dateSpan'>,
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
