import P from 'parsimmon'
import type { PrintedDate } from './paper-date'

/** A day that tells none of the calendar: `2 days ago`, `3h`, and one whose month may as well be its day. */
export const vagueDate = P.regexp(
  /(?:Published +)?(?:(?:[Aa]bout )?(?:an?|\d+) ?(?:minute|hour|day|week|month|year)s? ago|\d+(?:[hdwy]|mo)(?![\w-])|(?:[Yy]ester|[Tt]o)day(?!\w)|\d{1,2}\/\d{1,2}\/\d{4})|Updated [^·]{3,20}/,
)
  .result<PrintedDate>({ year: null, month: 0, day: 0 })
  .desc('a day such as yesterday')
