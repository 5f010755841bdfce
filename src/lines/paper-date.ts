import P from 'parsimmon'

/** A date as printed. Whether the calendar has that day is not checked here. */
export interface PrintedDate {
  year: number | null
  month: number
  day: number
}

const monthNames = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * The English name of a month, in full or abbreviated, as its number.
 *
 * @example
 * month.tryParse('Sept') // 9
 */
export const month = P.regexp(
  /January|Jan|February|Feb|March|Mar|April|Apr|May|June|Jun|July|Jul|August|Aug|September|Sept|Sep|October|Oct|November|Nov|December|Dec/,
)
  .map((name) => monthNames.indexOf(name.slice(0, 3).toLowerCase()) + 1)
  .desc('the name of a month')

/**
 * A month and a day.
 *
 * @example
 * monthDay.tryParse('May 28') // { month: 5, day: 28 }
 */
export const monthDay = P.seqMap(month, P.regexp(/\.? +(\d{1,2})(?!\d)/, 1).map(Number), (m, day) => ({
  month: m,
  day,
})).desc('a day such as May 28')

/**
 * The date of a card, with or without a year, with or without the words "Published on".
 *
 * @example
 * paperDate.tryParse('Published on Jan 20, 2025') // { year: 2025, month: 1, day: 20 }
 */
export const paperDate = P.seqMap(
  P.regexp(/(?:Published on +)?/),
  monthDay,
  P.regexp(/, +(\d{4})(?!\d)/, 1)
    .map(Number)
    .fallback(null),
  (_words, { month: m, day }, year): PrintedDate => ({ year, month: m, day }),
).desc('a date such as May 28 or Sep 19, 2024')
