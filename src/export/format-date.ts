import type { PaperDate } from '../schema'

/** Month names as the site and BibTeX's macros (in lower case) abbreviate them. */
export const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/**
 * A date as the site prints it.
 *
 * @example
 * formatDate(date, true) // 'Sep 19, 2024'
 * formatDate(date, false) // 'Sep 19'
 */
export function formatDate(date: PaperDate, withYear: boolean): string {
  const day = `${MONTHS[date.month - 1]} ${date.day}`
  return withYear && date.year !== null ? `${day}, ${date.year}` : day
}
