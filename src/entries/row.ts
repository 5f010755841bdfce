import { isPageLine, type ReadLine } from '../lines/classify-line'
import { isHeading, isSameLink, type Line } from '../source/line'
import type { Habits } from './measure-habits'
import { startsCut, startsInside } from './sentence-shape'
import { isOrganizationLink, isSlug } from './slug-of-target'
import { isFull } from './wrap-width'

/** A line, and what several steps ask of it and of the line above. */
export interface Row {
  line: ReadLine
  above: ReadLine | null
  /** The page says it on many cards. */
  isButton: boolean
  /** Page furniture, or a line of the page's head. */
  isKnown: boolean
  /** A heading where titles are headings. */
  isHeading: boolean
  /** May be a title, and holds an address. */
  hasAddress: boolean
  /** Begins in the middle of a sentence. */
  isInside: boolean
  /** Begins in the middle of a sentence or a word, below a colon or a blank line; not on a page with its head. */
  isRest: boolean
  /** Goes on with the link of the line above. */
  isSameLink: boolean
  /** The line above is full, so that the words may go on here. */
  isBelowFull: boolean
  /** Indented deeper than the line right above, with which it goes on. */
  isHanging: boolean
  /** Leads to an organization's page. */
  isOrganization: boolean
  /** May be the alternative text of a logo. */
  isSlug: boolean
  isBelowSlug: boolean
  /** The text was cut above. */
  isCut: boolean
}

/** Longest title that costs nothing for its length. */
export const TITLE_LENGTH = 170
/** A line of a list of targets. */
const addressPattern = /^https?:\/\/\S+$/

/** Looks at a line once for all the steps that it offers; `rowAbove` is what was seen of the line above. */
export function lookAt(i: number, lines: readonly ReadLine[], habits: Habits, rowAbove: Row | null): Row {
  const line = lines[i] as ReadLine
  const above = lineAbove(rowAbove)
  const isInside = startsInside(line.text)
  return {
    line,
    above,
    isButton: habits.buttons.has(i),
    isKnown: isPageLine(line.reading),
    isHeading: habits.headings && isHeading(line),
    hasAddress: line.text.length <= TITLE_LENGTH && line.text.includes('://'),
    isInside,
    isRest:
      !habits.hasHead && above !== null && (line.gap > 0 || above.text.endsWith(':')) && startsCut(line.text),
    isSameLink: above !== null && isSameLink(above, line),
    isBelowFull: above !== null && isFull(above, line, habits),
    isHanging: above !== null && line.gap === 0 && line.indent > above.indent,
    isOrganization: isOrganizationLink(line),
    isSlug: isSlug(line.text),
    isBelowSlug: rowAbove?.isSlug ?? false,
    isCut: isCutAbove(i, lines),
  }
}

/** The line above that is no button. */
function lineAbove(row: Row | null): ReadLine | null {
  if (row === null) return null
  return row.isButton ? row.above : row.line
}

/** Whether a line is nothing but an address. */
export function isAddress({ text }: Line): boolean {
  return addressPattern.test(text)
}

/** Whether a line says that the text was cut above, or is the address in the middle of which it was. */
export function isCutAbove(i: number, lines: readonly ReadLine[]): boolean {
  const line = lines[i] as ReadLine
  return line.reading.furniture === 'cut' || (i === lines.length - 1 && isAddress(line))
}
