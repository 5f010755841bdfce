import * as z from 'zod'
import { DiagnosticSchema } from './diagnostic-schema'
import { PaperDateSchema } from './paper-date-schema'
import { PaperSchema } from './paper-schema'

/** What the head of the page says. */
export const HeaderSchema = z.object({
  /** `"Daily Papers"` or `"Trending Papers"`; null when the text does not hold it. */
  title: z.string().nullable(),
  /** Who curates the page (`"AK"`). */
  curator: z.string().nullable(),
  /** The day that the page shows. */
  date: PaperDateSchema.nullable(),
  /** The words searched for. */
  query: z.string().nullable(),
})

/** What the head of the page says. */
export type Header = z.infer<typeof HeaderSchema>

/** The result of reading a listing. Plain JSON data. */
export const PaperListingSchema = z.object({
  /** The kind of listing; null when nothing in the text looks like one. */
  format: z.literal('huggingface-papers').nullable(),
  /** What the head of the page says. */
  header: HeaderSchema,
  /** The papers in the order of the text. */
  papers: z.array(PaperSchema),
  /** What the parser noticed, in the order of the text. */
  diagnostics: z.array(DiagnosticSchema),
})

/** The result of reading a listing. Plain JSON data. */
export type PaperListing = z.infer<typeof PaperListingSchema>
