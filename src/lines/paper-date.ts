import P from 'parsimmon'
import { MONTH_NAMES } from '../month-names'

/** A date as printed. Whether the calendar has that day is not checked here. */
export interface PrintedDate {
  /** The full year; null when none is printed. */
  year: number | null
  /** 1 (January) to 12. */
  month: number
  /** The number printed, two digits at most; `Feb 99` is 99. */
  day: number
}

/**
 * The English name of a month, in full or abbreviated, as its number: 1 (January) to 12.
 *
 * @example
 * ```ts
 * import { month, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(month, 'Sept')) // 9
 * ```
 */
export const month = P.regexp(
  /Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sep(?:t(?:ember)?)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?/,
)
  .map((name) => MONTH_NAMES.indexOf(name.slice(0, 3)) + 1)
  .desc('the name of a month')

/**
 * A month and a day.
 *
 * @example
 * ```ts
 * import { monthDay, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(monthDay, 'May 28')) // { month: 5, day: 28 }
 * ```
 */
export const monthDay = P.seqMap(month, P.regexp(/\.? +(\d{1,2})(?!\d)/, 1).map(Number), (m, day) => ({
  /** 1 (January) to 12. */
  month: m,
  /** The number printed, two digits at most. */
  day,
})).desc('a day such as May 28')

/** The year that a pattern finds, if it does. */
const yearBehind = (pattern: RegExp) => P.regexp(pattern, 1).map(Number).fallback(null)
const isoDay = P.regexp(/\d{4}-\d\d-\d\d(?!\d)/).map((printed): PrintedDate => {
  const [year = 0, m = 0, day = 0] = printed.split('-').map(Number)
  return { year, month: m, day }
})
/** A number behind may be the day. */
const dayFirst = P.seqMap(
  P.regexp(/(\d{1,2}) +/, 1).map(Number),
  month.skip(P.lookahead(/(?!\w| +\d{1,2}(?!\d))/)),
  yearBehind(/(?:, +| )(\d{4})(?!\d)/),
  (day, m, year): PrintedDate => ({ year, month: m, day }),
)
// A number without a comma in front counts the comments.
const monthFirst = P.seqMap(
  monthDay,
  yearBehind(/, +(\d{4})(?!\d)/),
  (monthDay, year): PrintedDate => ({ year, ...monthDay }),
)

/**
 * The date of a card, with or without the words "Published on": `May 28`, `Sep 19, 2024`, `28 May`, `2025-05-28`.
 *
 * @example
 * ```ts
 * import { paperDate, runParser } from 'paper-listing/parsers'
 *
 * console.log(runParser(paperDate, 'Published on Jan 20, 2025')) // { year: 2025, month: 1, day: 20 }
 * console.log(runParser(paperDate, 'Feb 30')) // { year: null, month: 2, day: 30 }
 * ```
 */
export const paperDate = P.regexp(/(?:(?:Published|Posted)(?: on)? +)?/i)
  .then(P.alt(monthFirst, isoDay, dayFirst))
  .desc('a date such as May 28 or Sep 19, 2024')
