import { type PrintedDate, paperDate } from './paper-date'
import { MAX_FIELD_LENGTH, runParser } from './run-parser'

const switchesPattern = /^(?:(?:Daily|Weekly|Monthly|Trending Papers)[ ·|]*)+/

/**
 * The day of a page, where a tool prints it on one line with the page's switches: `Trending Papers Feb 11`; null for any
 * other line.
 */
export function readPageDay(text: string): PrintedDate | null {
  // Of a line of 40 MB the pattern alone would exhaust the stack.
  const switches = text.length > MAX_FIELD_LENGTH ? null : switchesPattern.exec(text)
  return switches && runParser(paperDate, text.slice(switches[0].length))
}
