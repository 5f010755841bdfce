import { getDaysInMonth } from 'date-fns/getDaysInMonth'

/** A checked calendar day. */
export interface Day {
  year: number
  month: number
  day: number
}

/** A leap year, so that a February 29 without a year is kept: the year that it belongs to is not known yet. */
const LEAP_YEAR = 2000
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
  if (year !== null && year < 100) return false
  return (
    day >= 1 && (day <= SHORTEST_MONTH || day <= getDaysInMonth(new Date(year ?? LEAP_YEAR, month - 1, 1)))
  )
}

/** `2025-05-28`. */
export function formatDay(year: number, month: number, day: number): string {
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
