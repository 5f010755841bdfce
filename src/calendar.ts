import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** A checked calendar day. */
export interface Day {
  year: number
  month: number
  day: number
}

/**
 * The year that is asked how long a month is: that of a February is asked itself. date-fns counts in local time, and a zone
 * that crosses the date line leaves out a day: on Kiritimati no December 31 was in 1994, and date-fns counts 30 days. In
 * this year and in Februaries no zone did.
 */
const LEAP_YEAR = 2000
const FEBRUARY = 2
const SHORTEST_MONTH = 28

/** Whether the calendar has that day; without a year, whether some year has it. */
export function isCalendarDay({
  year,
  month,
  day,
}: {
  year: number | null
  month: number
  day: number
}): boolean {
  // `new Date(99, 0)` is in 1999.
  if (year !== null && year < 100) return false
  return day >= 1 && (day <= SHORTEST_MONTH || day <= daysInMonth(year, month))
}

/**
 * A February without a year has 29 days: the year that it belongs to is not known yet. Other months are as long in
 * every year, but some time zones left out a day of one.
 */
function daysInMonth(year: number | null, month: number): number {
  return getDaysInMonth(new Date(month === FEBRUARY && year !== null ? year : LEAP_YEAR, month - 1, 1))
}

/** `2025-05-28`. */
export function formatDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
