import { MONTH_NAMES } from '../month-names'
import type { PaperDate } from '../schema'

/**
 * A date as the site prints it.
 *
 * @example
 * formatDate(date, true) // 'Sep 19, 2024'
 * formatDate(date, false) // 'Sep 19'
 */
export function formatDate(date: PaperDate, withYear: boolean): string {
  const day = `${MONTH_NAMES[date.month - 1]} ${date.day}`
  return withYear && date.year !== null ? `${day}, ${date.year}` : day
}
