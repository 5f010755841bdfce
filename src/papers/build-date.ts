import { formatDay } from '../calendar'
import type { PrintedDate } from '../lines/paper-date'
import type { PaperDate } from '../schema'

/** A date with its year and where that came from. */
export function buildDate(printed: PrintedDate, yearFrom: PaperDate['yearFrom']): PaperDate {
  const { year, month, day } = printed
  return {
    year,
    month,
    day,
    iso: year === null ? null : formatDay(year, month, day),
    yearFrom: year === null ? null : yearFrom,
  }
}
