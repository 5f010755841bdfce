import * as z from 'zod'

/** A calendar day as the listing prints it, with a year where there is evidence of one. */
export const PaperDateSchema = z.object({
  /** The full year, or null when neither the text nor a reference date proves one. */
  year: z.int().nullable(),
  /** 1 (January) to 12. */
  month: z.int().min(1).max(12),
  /** 1 to 31, always a day that the month has. */
  day: z.int().min(1).max(31),
  /** `"2025-05-28"`; null exactly when `year` is null. */
  iso: z.iso.date().nullable(),
  /** What decided the year: printed, the `referenceDate` option, the listing's other dates, or nothing. */
  yearFrom: z.enum(['text', 'referenceDate', 'listing']).nullable(),
})

/** A calendar day as the listing prints it, with a year where there is evidence of one. */
export type PaperDate = z.infer<typeof PaperDateSchema>
