import { type Day, formatDay, isCalendarDay } from '../calendar'
import type { Report } from '../diagnostics'
import type { PrintedDate } from '../lines/paper-date'
import type { PaperDate, Span } from '../schema'
import { type Draft, doubt } from './draft'
import { type DatedPaper, type InferredYear, inferYear } from './infer-year'
import type { HeadDay } from './read-header'

/** A page: its dates without a year have the same year. */
export interface DatedPage {
  drafts: readonly Draft[]
  /** The day that its head says. */
  day: HeadDay | null
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
  const ofDays = groupByDay(pages)
  const groups = referenceDate === null ? [pages] : ofDays
  // Several days are of one year for all that they tell.
  const isMixed = groups.length < ofDays.length
  const dates = groups.map((group) => finishGroup(group, isMixed, referenceDate, report))
  return dates.find((date) => date !== null) ?? null
}

/** Puts pages into the group of the one above unless both say a day, and not the same one. */
function groupByDay(pages: readonly DatedPage[]): DatedPage[][] {
  const groups: DatedPage[][] = []
  let above: HeadDay | null = null
  for (const page of pages) {
    const isOther = above !== null && page.day !== null && !isSameDay(above, page.day)
    if (isOther || groups.length === 0) groups.push([])
    groups.at(-1)?.push(page)
    above = page.day ?? above
  }
  return groups
}

function isSameDay({ printed: a }: HeadDay, { printed: b }: HeadDay): boolean {
  return a.month === b.month && a.day === b.day && a.year === b.year
}

/** Gives the papers of pages whose dates without a year have one year their dates; the date that a page says. */
function finishGroup(
  pages: readonly DatedPage[],
  isMixed: boolean,
  referenceDate: Day | null,
  report: Report,
): PaperDate | null {
  const drafts = pages.flatMap((page) => page.drafts)
  const day = pages.find((page) => page.day !== null)?.day ?? null
  const dated: DatedPaper[] = []
  for (const { paper, printedDate } of drafts)
    if (printedDate && isCalendarDay(printedDate)) dated.push({ date: printedDate, arxivId: paper.arxivId })
  const viewed = day && isCalendarDay(day.printed) ? day.printed : null
  const inferred = inferYear(dated, viewed, referenceDate)
  let yearless = day && viewed?.year === null ? day.span : null
  for (const draft of drafts) {
    const { paper, printedDate } = draft
    const { date: span } = paper.spans
    if (!printedDate || !span) continue
    paper.date = finishDate(printedDate, inferred)
    if (paper.date === null) {
      doubt(draft, 'DATE_IMPOSSIBLE', span, `${noDay(printedDate, inferred)}; the paper has no date.`)
      delete paper.spans.date
    } else if (printedDate.year === null) yearless ??= span
  }
  const date = day && finishDate(day.printed, inferred)
  if (day && date === null)
    report(
      'DATE_IMPOSSIBLE',
      'warning',
      day.span,
      `${noDay(day.printed, inferred)}; the listing has no date.`,
    )
  if (inferred && yearless) {
    if (isMixed) inferred.conflict ??= 'the pages are of several days'
    reportYear(inferred, yearless, report)
  }
  return date
}

/** The date with its year and where that comes from; null where no calendar has it. */
function finishDate(printed: PrintedDate, inferred: InferredYear | null): PaperDate | null {
  const { month, day } = printed
  const year = printed.year ?? inferred?.year ?? null
  if (!isCalendarDay({ year, month, day })) return null
  const iso = year === null ? null : formatDay(year, month, day)
  return { year, month, day, iso, yearFrom: printed.year === null ? (inferred?.from ?? null) : 'text' }
}

function noDay({ year }: PrintedDate, inferred: InferredYear | null): string {
  return `is no day of the calendar${year === null && inferred ? ` in ${inferred.year}` : ''}`
}

function reportYear({ year, reason, conflict }: InferredYear, span: Span, report: Report): void {
  const but = conflict === null ? '' : `; but ${conflict}`
  const severity = conflict === null ? 'info' : 'warning'
  report('YEAR_INFERRED', severity, span, `prints no year; took ${year}, ${reason}${but}.`)
}
