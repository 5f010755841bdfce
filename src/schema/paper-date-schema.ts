import * as z from 'zod/v4'

/**
 * The schema of a {@link PaperDate}. `iso` has to be a day of the calendar; that it agrees with the rest is not checked.
 */
export const PaperDateSchema = z.object({
  /** The full year (`2025`); null when neither the text, the other dates of the listing nor the reference date tell. */
  year: z.int().nullable(),
  /** 1 (January) to 12. */
  month: z.int().min(1).max(12),
  /** 1 to 31, from the parser always a day that the month has. */
  day: z.int().min(1).max(31),
  /** `"2025-05-28"`; null exactly when `year` is null. */
  iso: z.iso.date().nullable(),
  /**
   * What decided the year: it is printed (`text`), the option `referenceDate`, the other dates and the arXiv ids of the
   * `listing`, or nothing (null, exactly when `year` is null).
   */
  yearFrom: z.enum(['text', 'referenceDate', 'listing']).nullable(),
})

/** A calendar day as the listing prints it, with a year where there is evidence of one. */
export type PaperDate = z.infer<typeof PaperDateSchema>
