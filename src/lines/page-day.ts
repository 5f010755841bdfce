import P from 'parsimmon'
import { paperDate } from './paper-date'

/** The day of a page, where a tool prints it on one line with the page's switches: `Trending Papers Feb 11`. */
export const pageDay = P.regexp(/(?:(?:Daily|Weekly|Monthly|Trending Papers)[ ·|]*)+/)
  .then(paperDate)
  .desc('the day of the page behind its switches')
