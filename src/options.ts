import { type Day, isCalendarDay } from './calendar'
import { describeValue } from './describe-value'
import { isDate } from './is-date'
import { requireObject } from './require-object'
import { requireString } from './require-string'

/** Options of {@link parsePaperListing} and {@link explainListing}. */
export interface ParseOptions {
  /**
   * The day on which the text was read, as `"YYYY-MM-DD"` or as a Date that is read in UTC. The page leaves the year out
   * of its own year's dates; without this option the year comes from the listing alone, or stays null.
   */
  referenceDate?: string | Date | undefined
  /**
   * Throw a {@link PaperListingError} when the listing has a diagnostic of severity `error`: the text is empty, or no
   * listing. Warnings don't throw. False when left out.
   */
  strict?: boolean | undefined
}

const dayPattern = /^(\d{4})-(\d{2})-(\d{2})$/

/**
 * Checks the arguments of the public functions.
 *
 * @throws TypeError that names the argument and what was given.
 */
export function checkArguments(
  text: unknown,
  options: unknown = {},
): { referenceDate: Day | null; strict: boolean } {
  requireString('text', text)
  requireObject('options', options)
  for (const name of Object.keys(options)) {
    if (name !== 'referenceDate' && name !== 'strict')
      throw new TypeError(`unknown option ${describeValue(name)}; known: referenceDate, strict`)
  }
  const { referenceDate, strict } = options as ParseOptions
  if (strict !== undefined && typeof strict !== 'boolean') {
    throw new TypeError(`options.strict must be a boolean, got ${describeValue(strict)}`)
  }
  return {
    referenceDate: referenceDate === undefined ? null : readDay(referenceDate),
    strict: strict ?? false,
  }
}

function readDay(value: unknown): Day {
  const printed = isDate(value) ? printDay(value) : typeof value === 'string' ? value : ''
  const [, year = 0, month = 0, day = 0] = dayPattern.exec(printed)?.map(Number) ?? []
  if (month < 1 || month > 12 || !isCalendarDay({ year, month, day })) {
    const given = isDate(value) ? 'an invalid or far-off Date' : describeValue(value)
    throw new TypeError(`options.referenceDate must be "YYYY-MM-DD" or a valid Date, got ${given}`)
  }
  return { year, month, day }
}

/** The day of a Date, as ISO 8601; the empty string for an invalid one. */
function printDay(date: Date): string {
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
