import { type Day, isCalendarDay } from '../calendar'
import type { PrintedDate } from '../lines/paper-date'

/** What the year of the dates that print none was inferred from, and whether the evidence agrees. */
export interface InferredYear {
  year: number
  from: 'referenceDate' | 'listing'
  /** What decided, in words. */
  reason: string
  /** Why the evidence conflicts; null when it agrees. */
  conflict: string | null
}

/** Earlier than any year: none is printed, or proven. */
const NO_YEAR = -Infinity
/** The last year that ISO 8601 writes with four digits. */
const MAX_YEAR = 9999
/** Most years from one February 29 to the next: 1896 to 1904. */
const LEAP_YEARS_APART = 8
const BY_DAY = 'the year in which the page was viewed by the reference date'
const AFTER_NEWEST = 'one year after the newest printed one'
const BY_IDENTIFIER = 'the earliest year that an arXiv identifier allows'

/** A date of a card, with the arXiv identifier of its paper. */
export interface DatedPaper {
  date: PrintedDate
  arxivId: string | null
}

/**
 * The one year that all dates without a year have: the site leaves the year out exactly when it is the year in
 * which the page was viewed.
 *
 * Evidence, strongest first: the reference date with the page's own day; the newest printed year, which is over
 * by the time of viewing, raised to what arXiv identifiers prove. Null without evidence.
 */
export function inferYear(
  papers: readonly DatedPaper[],
  headerDate: PrintedDate | null,
  referenceDate: Day | null,
): InferredYear | null {
  const yearless = papers.filter(({ date }) => date.year === null)
  const ofPapers = papers.reduce((newest, { date }) => Math.max(newest, date.year ?? NO_YEAR), NO_YEAR)
  const ofHead = headerDate?.year ?? NO_YEAR
  const newest = Math.max(ofPapers, ofHead)
  const isNewestOfHead = ofHead > ofPapers
  /** The day of viewing: the page's own, when it has no year. */
  const viewed = ofHead === NO_YEAR ? headerDate : null
  const proven = provenYear(yearless)

  const findConflict = (year: number): string | null => {
    if (newest >= year && yearless.length > 0)
      return `${newest} is printed ${isNewestOfHead ? 'at the head of the page' : 'on another paper'}`
    if (proven > year) return `an arXiv identifier proves ${proven}`
    const hasDay = ({ month, day }: PrintedDate) => isCalendarDay({ year, month, day })
    if ((viewed !== null && !hasDay(viewed)) || !yearless.every(({ date }) => hasDay(date)))
      return `February 29 is printed, which ${year} does not have`
    // Below a day with a year, later papers are those of another page; the page of that day has some that print its year.
    if (isNewestOfHead || (viewed !== null && yearless.some(({ date }) => isAfter(date, viewed))))
      return 'a date without a year lies after the day of the page'
    return null
  }

  if (referenceDate) {
    const day = viewed ?? latestDay(yearless)
    if (!day) return null
    const year = newestYear(day, referenceDate)
    return { year, from: 'referenceDate', reason: BY_DAY, conflict: findConflict(year) }
  }
  if (newest === NO_YEAR || newest === MAX_YEAR || yearless.length === 0) return null
  const after = newest + 1
  return proven <= after
    ? { year: after, from: 'listing', reason: AFTER_NEWEST, conflict: findConflict(after) }
    : { year: proven, from: 'listing', reason: BY_IDENTIFIER, conflict: `${AFTER_NEWEST} is ${after}` }
}

/** The newest year in which the day exists and is not after the reference date. */
function newestYear(viewed: PrintedDate, reference: Day): number {
  let year = reference.year
  if (isAfter(viewed, reference)) year--
  for (let tries = 0; tries < LEAP_YEARS_APART && !isCalendarDay({ ...viewed, year }); tries++) year--
  return year
}

/** The earliest year that the identifiers allow: a date is hardly ever earlier than the month before its identifier's. */
function provenYear(papers: readonly DatedPaper[]): number {
  let proven = NO_YEAR
  for (const { date, arxivId } of papers) {
    const match = /^(\d{2})(\d{2})\./.exec(arxivId ?? '')
    if (!match) continue
    const months = (2000 + Number(match[1])) * 12 + Number(match[2]) - 2
    const year = Math.floor(months / 12) + (date.month - 1 < months % 12 ? 1 : 0)
    proven = Math.max(proven, year)
  }
  return proven
}

function latestDay(papers: readonly DatedPaper[]): PrintedDate | null {
  let latest: PrintedDate | null = null
  for (const { date } of papers) if (!latest || isAfter(date, latest)) latest = date
  return latest
}

function isAfter(a: { month: number; day: number }, b: { month: number; day: number }): boolean {
  return a.month > b.month || (a.month === b.month && a.day > b.day)
}
