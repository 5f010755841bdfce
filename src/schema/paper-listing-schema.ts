import * as z from 'zod/v4'
import { DiagnosticSchema } from './diagnostic-schema'
import { PaperDateSchema } from './paper-date-schema'
import { PaperSchema } from './paper-schema'

/** The schema of a {@link Header}. */
export const HeaderSchema = z.object({
  /** `"Daily Papers"`, `"Trending Papers"`, …, as printed. */
  title: z.string().nullable(),
  /** Who curates the page (`"AK"`). */
  curator: z.string().nullable(),
  /** The day that the page shows. */
  date: PaperDateSchema.nullable(),
  /** The words searched for. */
  query: z.string().nullable(),
})

/**
 * What the head of the page says. A field is null when the text does not hold it; in a text of several pages it is that
 * of the first page that has it.
 */
export type Header = z.infer<typeof HeaderSchema>

/**
 * The schema of a {@link PaperListing}. Fields that it does not know are dropped.
 * {@link https://github.com/paper-listing/paper-listing/blob/main/docs/storing.md | What it takes from other versions}.
 */
export const PaperListingSchema = z.object({
  /** The kind of listing; null when nothing in the text looks like one, with an `error` among the diagnostics. */
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
